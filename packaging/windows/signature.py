"""Signing with Authenticode, by whatever program the one who builds has for it."""

import os
import shlex
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

__all__ = ["SIGN", "is_signed", "sign", "to_be_signed"]

SIGN = "DESKTOP_CHAT_SIGN"
"""The command that signs the files that are added to it. Without one nothing is signed."""

_PROGRAMS = (".exe", ".dll", ".pyd")
_AT_ONCE = 50
_HEADER_OFFSET, _OPTIONAL_HEADER = 0x3C, 24
_PE32_PLUS = 0x20B
_SECURITY = {0x10B: 96 + 4 * 8, _PE32_PLUS: 112 + 4 * 8}  # the entry of the data directories


def to_be_signed(paths: Iterable[Path]) -> list[Path]:
    """The programs and libraries among them that nobody else has signed."""
    return [path for path in paths if path.suffix.lower() in _PROGRAMS and not is_signed(path)]


def is_signed(path: Path) -> bool:
    """Whether an executable of Windows has a signature, valid or not."""
    head = path.read_bytes()[: 1 << 12]
    try:
        (start,) = struct.unpack_from("<I", head, _HEADER_OFFSET)
        if head[start : start + 4] != b"PE\0\0":
            return False
        start += _OPTIONAL_HEADER
        (kind,) = struct.unpack_from("<H", head, start)
        place, size = struct.unpack_from("<II", head, start + _SECURITY[kind])
    except (struct.error, KeyError):
        return False
    return bool(place and size)


def sign(paths: Iterable[Path]) -> None:
    """Sign these, if there is a command for it. Not yet run with a certificate.

    Raises:
        subprocess.CalledProcessError: It failed.
    """
    command = shlex.split(os.environ.get(SIGN, ""), posix=os.name != "nt")
    waiting = [str(path) for path in paths]
    while command and waiting:
        subprocess.run([*command, *waiting[:_AT_ONCE]], check=True)
        del waiting[:_AT_ONCE]
