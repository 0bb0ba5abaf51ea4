"""The memory that a machine has for a model, and what of the model goes where."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from desktop_chat.domain.language import listed
from desktop_chat.domain.machine import Device, DeviceKind, Machine
from desktop_chat.models.fit.estimate import Estimator, Split
from desktop_chat.models.fit.kv_cache import Use
from desktop_chat.models.header.header import Header

__all__ = ["Place", "Room"]

_METAL = ("MTL", "Metal")  # how ggml-metal.cpp names its devices, now and formerly
# What a GPU's driver takes beside a model grows with the card; one part in this is left to it.
_DRIVER_SHARE = 16


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model's layers are, and what they take there.

    Attributes:
        gpu_layers: As llama.cpp counts them: the output is one more than the model's own.
    """

    gpu_layers: int
    split: Split


class Room:
    """What is free now.

    Pages of files that the system only keeps in case count as free, as they do for the system; so
    a model whose file was read lately is not counted twice.

    Attributes:
        names: What the GPUs are called, for people; empty without.
        on_gpus: Bytes free on all of them.
        in_ram: Bytes free in the machine's own memory.
    """

    def __init__(self, machine: Machine) -> None:
        self.gpus = machine.gpus
        self.names = listed(gpu.description or gpu.name for gpu in self.gpus)
        self.on_gpus = sum(gpu.memory_free for gpu in self.gpus)
        self.in_ram = machine.memory_available
        self._is_shared = any(_shares_memory(gpu) for gpu in self.gpus)

    @property
    def free(self) -> int:
        """Of all memory together, each byte counted once."""
        return self.in_ram if self._is_shared else self.in_ram + self.on_gpus

    def estimator(self, model: Header, *, repacked: bool = True) -> Estimator:
        # Beside a GPU whose driver gives memory to the CPU, llama.cpp makes no copies: of those
        # that it supports, Metal alone doesn't.
        return Estimator(model, copies=repacked and all(_is_metal(gpu) for gpu in self.gpus))

    def place(self, model: Estimator, use: Use, layers: int | None) -> Place:
        """As many layers on GPUs as were asked for, or as there is room for; fitting or not."""
        if not self.gpus:
            return Place(0, model.need(use))
        if layers is not None:
            count = model.blocks + 1 if layers == -1 else min(layers, model.blocks + 1)
            return Place(count, model.need(use, count, len(self.gpus)))
        room = self.on_gpus - self.on_gpus // _DRIVER_SHARE

        def taken(count: int) -> int:
            return model.need(use, count, len(self.gpus)).gpu.total

        most = bisect_right(range(model.blocks + 2), room, key=taken) - 1
        return Place(most, model.need(use, most, len(self.gpus)))

    def holds(self, place: Place) -> bool:
        cpu, gpu = place.split.cpu, place.split.gpu
        if gpu.total > self.on_gpus:
            return False
        return cpu.lasting + (gpu.total if self._is_shared else 0) <= self.in_ram


def _is_metal(gpu: Device) -> bool:
    return gpu.name.startswith(_METAL)


def _shares_memory(gpu: Device) -> bool:
    """Whether the GPU's memory is the machine's; llama.cpp reports an Apple chip as a card."""
    return gpu.kind is DeviceKind.INTEGRATED or _is_metal(gpu)
