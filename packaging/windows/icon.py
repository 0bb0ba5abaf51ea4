"""Pictures in the format that Windows has for the icons of programs."""

import struct
from collections.abc import Mapping

__all__ = ["ico"]

_SIZES = (16, 24, 32, 48, 64, 256)
_DIRECTORY, _ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")
_BITS = 32


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """The sizes that Windows shows, of PNG files by their size; it reads such since Vista."""
    shown = {size: pictures[size] for size in _SIZES}
    head = _DIRECTORY.pack(0, 1, len(shown))
    offset = len(head) + _ENTRY.size * len(shown)
    for size, picture in shown.items():
        side = size % 256  # 0 means 256
        head += _ENTRY.pack(side, side, 0, 0, 1, _BITS, len(picture), offset)
        offset += len(picture)
    return head + b"".join(shown.values())
