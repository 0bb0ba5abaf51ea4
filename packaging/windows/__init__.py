"""The package for Windows: an MSI for all who use a machine, and templates for policies.

Import ``packages`` from here, or run ``python3 packaging/windows``.
"""

from windows.build import packages
from windows.errors import PackagesError

__all__ = ["PackagesError", "packages"]
