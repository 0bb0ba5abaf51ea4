"""Language models: the file, and the model once it is loaded."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_chat.domain.language import later, tr
from desktop_chat.domain.loading import CacheType
from desktop_chat.domain.model_title import model_title, says_nothing

__all__ = [
    "LoadedModel",
    "ModelFile",
    "ModelKind",
    "Source",
    "Standing",
    "TemplateInfo",
    "TemplateSource",
    "model_key",
]


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
            return tr(
                "The chat template is that of a family, {family}, and not the file's own.",
                family=self.name,
            )
        if self.source is TemplateSource.NONE:
            return tr(
                "The file has no chat template and looks like a base model: it continues your text."
            )
        return ""


class ModelKind(StrEnum):
    """What a GGUF file holds."""

    TEXT = "text"  # writes text: a chat model or a base model
    EMBEDDING = "embedding"
    PROJECTOR = "projector"  # the part of a model that sees pictures or hears (mmproj)
    ADAPTER = "adapter"
    DRAFT = "draft"  # only guesses for another model
    VOCABULARY = "vocabulary"
    STATISTICS = "statistics"  # for making a model smaller (imatrix)
    OTHER = "other"

    def told_of(self, file: str) -> str:
        """The sentence that a file of this name holds it."""
        return tr(_HELD[self], file=file)


_HELD: Mapping[ModelKind, str] = {
    ModelKind.TEXT: later("{file} holds a model that writes text."),
    ModelKind.EMBEDDING: later(
        "{file} holds a model that turns text into numbers for a search, and can't answer."
    ),
    ModelKind.PROJECTOR: later("{file} holds the part of a model that sees pictures or hears."),
    ModelKind.ADAPTER: later("{file} holds an adapter for a model."),
    ModelKind.DRAFT: later("{file} holds a model that only guesses ahead for another one."),
    ModelKind.VOCABULARY: later("{file} holds a vocabulary without a model."),
    ModelKind.STATISTICS: later("{file} holds statistics for making a model smaller."),
    ModelKind.OTHER: later("{file} holds no model that writes text."),
}


class Source(StrEnum):
    """Who put a model file where it is."""

    PERSON = "person"
    FOLDER = "folder"  # the app's own, or one that the person added
    STARTER = "starter"  # it came with the app
    OLLAMA = "ollama"
    LM_STUDIO = "lm studio"
    JAN = "jan"
    GPT4ALL = "gpt4all"
    LLAMA_CPP = "llama.cpp"
    HUGGING_FACE = "hugging face"
    KOBOLDCPP = "koboldcpp"
    TEXT_GENERATION_WEBUI = "text-generation-webui"

    @property
    def app(self) -> str:
        """What the app that put it there calls itself; empty if none did."""
        return _APPS.get(self, "")


_APPS: Mapping[Source, str] = {
    Source.STARTER: "Desktop Chat",
    Source.OLLAMA: "Ollama",
    Source.LM_STUDIO: "LM Studio",
    Source.JAN: "Jan",
    Source.GPT4ALL: "GPT4All",
    Source.LLAMA_CPP: "llama.cpp",
    Source.HUGGING_FACE: "Hugging Face",
    Source.KOBOLDCPP: "KoboldCpp",
    Source.TEXT_GENERATION_WEBUI: "text-generation-webui",
}


class Standing(StrEnum):
    """Whether a listed model can be talked to."""

    READY = "ready"  # its test run passed
    UNTRIED = "untried"  # it will have its test run before it is first loaded
    SET_ASIDE = "set aside"  # it failed or crashed; only "try again" loads it
    MISSING = "missing"  # its file or drive is not there now
    BLOCKED = "not allowed"  # by an administrator, as far as is known before it is loaded

    @property
    def can_be_loaded(self) -> bool:
        """Whether it may be without anybody having said so."""
        return self in (Standing.READY, Standing.UNTRIED)


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model on disk, known from its header alone.

    Attributes:
        id: What the person calls it on the command line and in settings; unique in a list.
        name: As the file declares it, which may be anything; or as the app that brought it does.
        parameters: Number of weights; 0 if unknown.
        size: Bytes on disk, of all parts.
        quantization: As in ``Q4_K_M``; by the tensors, not by the file's name.
        ctx_train: Context length that the model was trained for.
        family: For people, as in ``Qwen 3``; empty if unknown.
        reason: Why its standing isn't READY or UNTRIED.
        others: Files of the same content elsewhere.
        projectors: Files beside it that let it see or hear.
        parts: Number of files that it is split into.
        used: When it was last loaded, in Unix time; 0 if never.
        sha256: Of the file (of the first part), in hex, if it was computed and the file hasn't
            changed since.
        publishers: The organization and the author that the file names, if it was read for that.
        licences: The same of what it is licensed under: an id, and a name.
    """

    id: str
    path: Path
    name: str
    architecture: str
    parameters: int
    size: int
    quantization: str
    ctx_train: int
    family: str = ""
    kind: ModelKind = ModelKind.TEXT
    source: Source = Source.FOLDER
    standing: Standing = Standing.UNTRIED
    reason: str = ""
    others: tuple[Path, ...] = ()
    projectors: tuple[Path, ...] = ()
    parts: int = 1
    used: float = 0.0
    sha256: str | None = None
    publishers: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What to call it on the screen: by the file's name, if that says anything."""
        return model_title(self.path.name, self.name)

    @property
    def key(self) -> str:
        """What is kept about the model goes by this."""
        return model_key(self.path)


def model_key(path: Path) -> str:
    """What is kept about the model in ``path`` goes by this, which survives a move elsewhere.

    That is its file's name, with the folder's where many are called so: Jan's are all
    ``model.gguf``.
    """
    return f"{path.parent.name}/{path.name}" if says_nothing(path.name) else path.name


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model in memory, and what it runs with.

    Attributes:
        name: As the file declares it, which may be anything.
        device: What computes it: its name, as its driver or llama.cpp tells it.
        notes: A sentence for each choice that was made.
        sha256: Of the file, in hex, if somebody has computed it.
        cache_type: How the keys and values of what it has read are stored.
        flash_attention: None if llama.cpp decides.
        retested: As of its ``LoadPlan``.
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
    cache_type: CacheType = CacheType.F16
    flash_attention: bool | None = None
    retested: bool = False

    @property
    def title(self) -> str:
        """What to call it on the screen: by the file's name, if that says anything."""
        return model_title(self.path.name, self.name)
