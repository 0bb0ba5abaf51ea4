"""The app with its own Python, in a folder that needs nothing else to be installed."""

from bundle.freeze import FreezeError, folder, freeze, run_pyinstaller, source_date

__all__ = ["FreezeError", "folder", "freeze", "run_pyinstaller", "source_date"]
