"""Amounts of memory and storage, as people read them: decimal units, like disks and downloads."""

from desktop_chat.domain.language import decimal, later, number, tr

__all__ = ["bytesize", "bytesize_of"]

_UNITS = (
    (later("TB"), 10**12),
    (later("GB"), 10**9),
    (later("MB"), 10**6),
    (later("kB"), 10**3),
)


def bytesize(count: int) -> str:
    """``4920000000`` as ``4.92 GB``."""
    name, unit = _unit(count)
    if unit == 1:
        return tr("{n} bytes", "{n} byte", count)
    return tr("{size} {unit}", size=_in(count, unit), unit=name)


def bytesize_of(count: int, whole: int) -> str:
    """``4.37 of 4.92 GB``; in bytes if the two would otherwise look the same."""
    name, unit = _unit(whole)
    if unit == 1 or (count != whole and _in(count, unit) == _in(whole, unit)):
        return tr("{part} of {n} bytes", "{part} of {n} byte", whole, part=number(count))
    part, size = _in(count, unit), _in(whole, unit)
    return tr("{part} of {whole} {unit}", part=part, whole=size, unit=name)


def _unit(count: int) -> tuple[str, int]:
    return next(((tr(name), unit) for name, unit in _UNITS if count >= unit), ("", 1))


def _in(count: int, unit: int) -> str:
    return decimal(count / unit, 2)
