"""The .deb, the .rpm and the .tar.xz: the frozen program, and what a desktop wants beside it.

Import ``packages`` from here; packaging/build does.
"""

from linux.build import PackagesError, packages

__all__ = ["PackagesError", "packages"]
