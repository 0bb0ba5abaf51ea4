"""The machine that models run on, as it stands at one moment."""

from dataclasses import replace

import psutil

from desktop_chat.domain.machine import Machine
from desktop_chat.engine import native

__all__ = ["difference", "given_back", "look_around"]


def look_around() -> Machine:
    """What there is to run on now."""
    return Machine(
        cores=psutil.cpu_count(logical=False) or psutil.cpu_count() or 1,
        memory_available=psutil.virtual_memory().available,
        devices=native.devices(),
    )


def difference(before: Machine, after: Machine) -> Machine:
    """How much less memory there is than before."""
    return replace(
        after,
        memory_available=max(0, before.memory_available - after.memory_available),
        devices=tuple(
            replace(new, memory_free=max(0, old.memory_free - new.memory_free))
            for old, new in zip(before.devices, after.devices, strict=True)
        ),
    )


def given_back(now: Machine, taken: Machine) -> Machine:
    """The memory that there will be when what was taken is free again."""
    return replace(
        now,
        memory_available=now.memory_available + taken.memory_available,
        devices=tuple(
            replace(device, memory_free=device.memory_free + used.memory_free)
            for device, used in zip(now.devices, taken.devices, strict=True)
        ),
    )
