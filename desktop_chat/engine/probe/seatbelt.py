"""macOS's sandbox: a process gives up files, the network and other programs, for good.

Never tried on a real Mac. Apple declared the call obsolete and has no other for a process that is
no app. Its language has no description either; these words of it are in the profiles that macOS
brings along (/System/Library/Sandbox/Profiles).
"""

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

__all__ = ["profile", "restrict_to_files"]

# The last rule that fits counts. What isn't named is allowed: the memory, threads and clocks of a
# process have names too, and to forget one would mean that no model passes its test run.
_RULES = """\
(version 1)
(allow default)
(deny file-read-data)
(deny file-write*)
(deny network*)
(deny process-exec*)
(deny process-fork)
(deny mach-lookup)
(deny iokit-open)
"""


def profile(readable: Sequence[Path]) -> str:
    """The rules by which nothing but ``readable`` can be read."""
    allowed = [f"(allow file-read-data (literal {_quoted(path)}))\n" for path in readable]
    return _RULES + "".join(allowed)


def _quoted(path: Path) -> str:
    """As the kernel sees it, where ``/tmp`` and ``/var`` are links."""
    name = os.path.realpath(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{name}"'


def restrict_to_files(readable: Sequence[Path]) -> bool:
    """Let this process read ``readable`` and compute, and no more; whether the system does it."""
    if sys.platform != "darwin":
        return False
    system = ctypes.CDLL("/usr/lib/libSystem.B.dylib")
    told = ctypes.c_char_p()
    rules = profile(readable).encode("utf-8", "surrogateescape")
    failed: int = system.sandbox_init(rules, ctypes.c_uint64(0), ctypes.byref(told))
    return not failed


if __name__ == "__main__":
    print(profile([Path(name) for name in sys.argv[1:]]), end="")
