"""Language models: the file, the machine it runs on, and the model once it is loaded."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_chat.domain.model_title import model_title

__all__ = [
    "Device",
    "DeviceKind",
    "LoadOptions",
    "LoadPlan",
    "LoadedModel",
    "Machine",
    "ModelFile",
    "TemplateInfo",
    "TemplateSource",
]


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
    """

    cores: int
    memory_available: int
    devices: tuple[Device, ...]


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """What the person asked for; None leaves the choice to us.

    Attributes:
        ctx: Context length in tokens.
        gpu_layers: Layers to offload, -1 for all.
        template: Name of a template in ``resources/chat_templates``, in place of the file's own.
    """

    ctx: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    template: str | None = None


@dataclass(frozen=True, slots=True)
class LoadPlan:
    """What a model is loaded with.

    Attributes:
        ctx: Context length in tokens.
        batch: Most tokens that one decode call is given.
        ubatch: Most tokens that are computed at once.
        threads: Threads for computing on the CPU.
        gpu_layers: Layers to offload to a GPU.
        notes: A sentence for each choice, for the person.
    """

    ctx: int
    batch: int
    ubatch: int
    threads: int
    gpu_layers: int
    notes: tuple[str, ...] = ()


class TemplateSource(StrEnum):
    """Where the chat template comes from."""

    FILE = "file"
    FAMILY = "family"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """How a conversation becomes a prompt for this model.

    Attributes:
        name: Of the family's template, or None.
        thinking: Whether the template lets thinking be switched on and off.
    """

    source: TemplateSource
    name: str | None = None
    thinking: bool = False

    @property
    def note(self) -> str:
        """A sentence for the person; empty if it is the file's own, as it should be."""
        if self.source is TemplateSource.FAMILY:
            return f"The chat template is that of a family, {self.name}, and not the file's own."
        if self.source is TemplateSource.NONE:
            return (
                "The file has no chat template and looks like a base model: it continues your text."
            )
        return ""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model on disk, known from its header alone.

    Attributes:
        id: What the person calls it on the command line and in settings; unique in a list.
        name: As the file declares it, which may be anything.
        parameters: Number of weights; 0 if unknown.
        size: Bytes on disk.
        quantization: As in ``Q4_K_M``; by the tensors, not by the file's name.
        ctx_train: Context length that the model was trained for.
    """

    id: str
    path: Path
    name: str
    architecture: str
    parameters: int
    size: int
    quantization: str
    ctx_train: int

    @property
    def title(self) -> str:
        """What to call it on the screen: by the file's name, if that says anything."""
        return model_title(self.path.name, self.name)


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model in memory, and what it runs with.

    Attributes:
        name: As the file declares it, which may be anything.
        device: Name of the device that computes it, as llama.cpp calls it.
        notes: A sentence for each choice that was made.
        sha256: Of the file, in hex, if somebody has computed it.
    """

    path: Path
    name: str
    architecture: str
    parameters: int
    ctx: int
    ctx_train: int
    device: str
    threads: int
    gpu_layers: int
    template: TemplateInfo
    notes: tuple[str, ...] = ()
    sha256: str | None = None

    @property
    def title(self) -> str:
        """What to call it on the screen: by the file's name, if that says anything."""
        return model_title(self.path.name, self.name)
