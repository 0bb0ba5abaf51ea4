"""The machine that models run on, as it stands at one moment."""

import psutil

from desktop_chat.domain.machine import Machine
from desktop_chat.engine.llama import native

__all__ = ["look_around"]


def look_around(*, gpus: bool = True) -> Machine:
    """What there is to run on now.

    Args:
        gpus: As for ``native.initialize``, if nothing was loaded yet.
    """
    native.initialize(gpus=gpus)
    return Machine(
        cores=psutil.cpu_count(logical=False) or psutil.cpu_count() or 1,
        memory_available=psutil.virtual_memory().available,
        devices=native.devices(),
        tiles=native.computes_in_tiles(),
    )
