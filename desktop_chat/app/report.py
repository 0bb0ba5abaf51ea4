"""What a person can send us about a mistake of ours."""

import platform
import traceback
from importlib import metadata

from desktop_chat import __version__

__all__ = ["report_on"]

_PACKAGES = ("PySide6-Essentials", "llama-cpp-python")
# Their messages name things of the program; those of other kinds may quote a conversation.
_QUOTES_NOTHING = (AttributeError, ImportError, NameError, TypeError)


def report_on(error: BaseException) -> str:
    """Where a bug came from, and in which versions. No word of a conversation is in it."""
    versions = [f"Desktop Chat {__version__}", f"Python {platform.python_version()}"]
    versions += [f"{name} {_version(name)}" for name in _PACKAGES]
    versions += [f"{platform.system()} {platform.release()} {platform.machine()}"]
    return "\n".join([*versions, "", *_told(error)]) + "\n"


def _told(error: BaseException) -> list[str]:
    """The calls that led to it, after those of what it was caused by."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [*_told(before), "", "and then:", ""] if before is not None else []
    lines += [line.rstrip("\n") for line in traceback.format_tb(error.__traceback__)]
    quoted = f": {error}" if isinstance(error, _QUOTES_NOTHING) else ""
    return [*lines, f"{type(error).__qualname__}{quoted}"]


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "without a version"
