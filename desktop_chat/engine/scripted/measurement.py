"""What the scripted engine finds out of any model, so that two runs show the same."""

from __future__ import annotations

from dataclasses import replace

from desktop_chat.domain.loading import CacheType
from desktop_chat.domain.measurement import BestSetup, Knob, Measurement, Rates, Setup, Tried

__all__ = ["MEASUREMENT"]

_FIRST = Setup(threads=4, ubatch=512)
_FASTER = replace(_FIRST, threads=3)
_PACKED = replace(_FASTER, cache_type=CacheType.Q8_0)
_CACHE = 188_743_680
_BEFORE, _AFTER = Rates(310.0, 21.4), Rates(324.0, 27.9)


def _tried(
    knob: Knob, setup: Setup, rates: Rates, gain: float = 0.0, *, is_taken: bool = False
) -> Tried:
    cache = _CACHE if setup.cache_type is CacheType.F16 else _CACHE * 17 // 32
    return Tried(knob, setup, rates, gain, 0.01, is_taken, cache)


MEASUREMENT = Measurement(
    BestSetup(
        _FASTER, _AFTER, _BEFORE, 0, "A processor, 4 cores", engine="script", when=1_780_000_000.0
    ),
    (
        _tried(Knob.THREADS, _FIRST, _BEFORE),
        _tried(Knob.THREADS, _FASTER, _AFTER, 0.27, is_taken=True),
        _tried(Knob.REPACKING, _FASTER, _AFTER, is_taken=True),
        _tried(Knob.REPACKING, replace(_FASTER, repacked=False), Rates(188.0, 27.6), -0.08),
        _tried(Knob.FLASH_ATTENTION, _FASTER, _AFTER, is_taken=True),
        _tried(
            Knob.FLASH_ATTENTION, replace(_FASTER, flash_attention=False), Rates(301, 26.1), -0.07
        ),
        _tried(Knob.BATCH, _FASTER, Rates(331.0, 0.0), is_taken=True),
        _tried(Knob.BATCH, replace(_FASTER, ubatch=256), Rates(333.0, 0.0), 0.01),
        _tried(Knob.CACHE, _FASTER, _AFTER, is_taken=True),
        _tried(Knob.CACHE, _PACKED, Rates(187.0, 24.0), -0.22),
    ),
    others=0.02,
    seconds=28.4,
)
