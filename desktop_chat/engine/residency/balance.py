"""Memory that was taken, and that there will be once it is given back."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from desktop_chat.domain.machine import Machine

__all__ = ["difference", "given_back", "less", "without"]


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


def less(now: Machine, size: int, *, gpus_first: bool) -> Machine:
    """The memory that there will be when ``size`` bytes more are taken, about."""
    devices = list(now.devices)
    for gpu in now.gpus if gpus_first else ():
        taken = min(size, gpu.memory_free)
        devices[devices.index(gpu)] = replace(gpu, memory_free=gpu.memory_free - taken)
        size -= taken
    return replace(
        now, memory_available=max(0, now.memory_available - size), devices=tuple(devices)
    )


def without(now: Machine, taken: Iterable[Machine]) -> Machine:
    """The same when several were given up."""
    return reduce(given_back, taken, now)
