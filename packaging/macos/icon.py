"""Pictures in the format that macOS has for the icons of apps."""

import struct
from collections.abc import Mapping

__all__ = ["icns"]

# By Apple's names for them, in pixels; since 10.7 each may be a PNG file.
_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
_TWICE = {b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512}  # for screens of twice the density
_HEAD = struct.Struct(">4sI")


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """The sizes that macOS shows, of PNG files by their size."""
    parts = [
        _HEAD.pack(kind, _HEAD.size + len(pictures[size])) + pictures[size]
        for kind, size in (_KINDS | _TWICE).items()
    ]
    return _HEAD.pack(b"icns", _HEAD.size + sum(map(len, parts))) + b"".join(parts)
