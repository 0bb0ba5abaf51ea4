"""The package for macOS: a .pkg for all who use a machine.

Import ``packages`` from here; packaging/build does.
"""

from macos.build import packages
from macos.errors import PackagesError

__all__ = ["PackagesError", "packages"]
