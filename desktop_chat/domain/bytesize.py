"""Amounts of memory and storage, as people read them: decimal units, like disks and downloads."""

__all__ = ["bytesize", "bytesize_of"]

_UNITS = (("TB", 10**12), ("GB", 10**9), ("MB", 10**6), ("kB", 10**3))


def bytesize(count: int) -> str:
    """``4920000000`` as ``4.92 GB``."""
    if count == 1:
        return "1 byte"
    name, unit = _unit(count)
    return f"{_in(count, unit)} {name}"


def bytesize_of(count: int, whole: int) -> str:
    """``4.37 of 4.92 GB``; in bytes if the two would otherwise look the same."""
    name, unit = _unit(whole)
    if count != whole and _in(count, unit) == _in(whole, unit):
        name, unit = "bytes", 1
    return f"{_in(count, unit)} of {_in(whole, unit)} {name}"


def _unit(count: int) -> tuple[str, int]:
    return next((entry for entry in _UNITS if count >= entry[1]), ("bytes", 1))


def _in(count: int, unit: int) -> str:
    return f"{count:,}" if unit == 1 else f"{count / unit:.2f}"
