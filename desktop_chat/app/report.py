"""What a person can send us about a mistake of ours."""

import platform

from desktop_chat import __version__
from desktop_chat.domain.package_version import package_version
from desktop_chat.domain.stack_trace import stack_trace

__all__ = ["report_on"]

_PACKAGES = ("PySide6-Essentials", "llama-cpp-python")


def report_on(error: BaseException) -> str:
    """Where a bug came from, and in which versions. No word of a conversation is in it."""
    versions = [f"Desktop Chat {__version__}", f"Python {platform.python_version()}"]
    versions += [f"{name} {package_version(name)}" for name in _PACKAGES]
    versions += [f"{platform.system()} {platform.release()} {platform.machine()}"]
    return "\n".join([*versions, "", stack_trace(error)]) + "\n"
