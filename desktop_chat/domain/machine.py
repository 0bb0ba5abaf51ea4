"""What there is to run models on."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Device", "DeviceKind", "Machine"]


class DeviceKind(StrEnum):
    CPU = "cpu"
    GPU = "gpu"
    INTEGRATED = "integrated"  # a GPU that shares the machine's memory
    ACCELERATOR = "accelerator"  # a library beside the CPU, such as BLAS


@dataclass(frozen=True, slots=True)
class Device:
    """Something that llama.cpp can compute on. Memory in bytes."""

    name: str
    description: str
    kind: DeviceKind
    memory_free: int
    memory_total: int


@dataclass(frozen=True, slots=True)
class Machine:
    """What there is to run a model with.

    Attributes:
        cores: Physical cores.
        memory_available: Bytes that can be taken without swapping.
        devices: What the linked llama.cpp was built to use.
        tiles: Whether a CPU that has kernels for many tokens may use them in this process; they are
            for weights that aren't repacked.
    """

    cores: int
    memory_available: int
    devices: tuple[Device, ...]
    tiles: bool = True

    @property
    def name(self) -> str:
        """What tells it from another machine: its processor with the cores, and its GPUs."""
        cpus = (each.description for each in self.devices if each.kind is DeviceKind.CPU)
        parts = [next(cpus, ""), f"{self.cores} cores", *(gpu.description for gpu in self.gpus)]
        return ", ".join(filter(None, parts))

    @property
    def gpus(self) -> tuple[Device, ...]:
        """Those that llama.cpp uses: integrated ones only where there is no other."""
        of_their_own = tuple(each for each in self.devices if each.kind is DeviceKind.GPU)
        integrated = tuple(each for each in self.devices if each.kind is DeviceKind.INTEGRATED)
        return of_their_own or integrated
