"""One model on one page: what its file claims, what was found, and what was seen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop_chat.domain.loading import Fit
from desktop_chat.domain.model import ModelKind, Source, Standing
from desktop_chat.domain.verdict import Verdict

__all__ = [
    "Card",
    "Computed",
    "Declared",
    "DiffLine",
    "DiffMark",
    "Digest",
    "Licence",
    "LicenceBasis",
    "Piece",
    "Places",
    "Preview",
    "TemplateJudgement",
    "TemplateStanding",
    "TypeShare",
]


@dataclass(frozen=True, slots=True)
class Declared:
    """The file's own words. Nobody vouches for them: any of it may be untrue.

    Attributes:
        quantization: As its ``general.file_type`` claims; empty if it claims none.
        context: In tokens, that it was trained for; 0 if it doesn't say.
        sampling: Names and values that it proposes.
    """

    name: str = ""
    author: str = ""
    organization: str = ""
    finetune: str = ""
    base_models: tuple[str, ...] = ()
    size_label: str = ""
    quantization: str = ""
    context: int = 0
    licence: str = ""
    licence_name: str = ""
    licence_link: str = ""
    sampling: Mapping[str, float] = field(default_factory=dict[str, float])


@dataclass(frozen=True, slots=True)
class TypeShare:
    """How much of a file is stored in one type; ``size`` in bytes."""

    name: str
    tensors: int
    size: int


@dataclass(frozen=True, slots=True)
class Computed:
    """What was found in the file, by its tensors and what else a header can't get wrong.

    Attributes:
        size: Bytes on disk, of all parts.
        tail: Those that follow the last tensor, if they are more than padding.
        parameters: Number of weights.
        quantization: By the tensors.
        types: The largest first.
        cache_per_token: Bytes that a token of a conversation takes in memory.
    """

    architecture: str
    family: str
    kind: ModelKind
    size: int
    tail: int
    parts: int
    parameters: int
    quantization: str
    types: tuple[TypeShare, ...]
    layers: int
    vocabulary: int
    cache_per_token: int


@dataclass(frozen=True, slots=True)
class Digest:
    """The SHA-256 of a file, as far as it is known.

    Attributes:
        sha256: In hex; None if it wasn't computed, or not since the file changed.
        earlier: What it was before, if it is another one now.
    """

    sha256: str | None = None
    earlier: str | None = None


class TemplateStanding(StrEnum):
    """How a chat template compares with those that makers of models have published."""

    KNOWN = "known"  # it is one of them
    CHANGED = "changed"  # it resembles one, and differs
    UNKNOWN = "unknown"
    NONE = "none"  # there is none


class DiffMark(StrEnum):
    SAME = " "
    ADDED = "+"
    REMOVED = "-"
    GAP = "@"  # what is left out, since it is the same


@dataclass(frozen=True, slots=True)
class DiffLine:
    mark: DiffMark
    text: str


@dataclass(frozen=True, slots=True)
class TemplateJudgement:
    """What is to be said of one chat template without running it.

    Attributes:
        slot: What the file calls it; empty for the one that is used.
        text: All of it.
        sha256: By which it is known, in hex.
        names: The published ones that it is, or the one that it resembles most.
        ours: What ``names`` has is our own template, since the published ones aren't at hand.
        diff: From the one that it resembles to this one, without comments and blank space; empty if
            nothing else is different.
        is_cut: ``diff`` goes on.
        sentences: What it can add in words that a person would read as such; in a changed one, only
            what the published one doesn't have. All of them, however many and long.
        unlisted: It can put words together that are not among ``sentences``.
        imitates: It has names in letters that only look like others.
        hides: It has characters that can't be seen.
        is_long: It is far longer than any that was published.
    """

    standing: TemplateStanding
    slot: str = ""
    text: str = ""
    sha256: str = ""
    names: tuple[str, ...] = ()
    ours: bool = False
    diff: tuple[DiffLine, ...] = ()
    is_cut: bool = False
    sentences: tuple[str, ...] = ()
    unlisted: bool = False
    imitates: bool = False
    hides: bool = False
    is_long: bool = False

    @property
    def is_odd(self) -> bool:
        """Whether a person should look at it: not so if it only has other comments or blanks."""
        is_changed = self.standing is TemplateStanding.CHANGED and bool(self.diff)
        odd = self.unlisted or self.imitates or self.hides or self.is_long
        return odd or is_changed or bool(self.sentences)


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a prompt; ``own`` if the template wrote it and not a person or the model."""

    text: str
    own: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What a template makes of a fixed conversation.

    Attributes:
        pieces: The prompt, without a system prompt if the template then adds more words; empty if
            there is none.
        sentences: What it adds in words to that conversation, which has a system prompt.
        unasked: What it adds in words where the person has set no system prompt.
        failure: Why there is no prompt, for the person.
    """

    pieces: tuple[Piece, ...] = ()
    sentences: tuple[str, ...] = ()
    unasked: tuple[str, ...] = ()
    failure: str = ""


class LicenceBasis(StrEnum):
    """Who says that a licence is the model's."""

    FILE = "file"
    BASE_MODEL = "base model"  # a hint: it is what the named base model is usually under
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Licence:
    """What a model may be used for, as far as anybody says.

    Attributes:
        name: For people; empty if there is none.
        sentence: Its restrictions.
        link: As the file gives it: untrusted.
        base_model: Whose licence it is, if not the file's own claim.
    """

    basis: LicenceBasis
    name: str = ""
    sentence: str = ""
    link: str = ""
    base_model: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Where a model is.

    Attributes:
        source: Who put it there.
        others: Files of the same content elsewhere.
        projectors: Files beside it that let it see or hear.
    """

    path: Path
    source: Source
    others: tuple[Path, ...] = ()
    projectors: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One model on one page. It never says that a model is safe.

    Attributes:
        id: Of the model in the list; empty if it isn't in there.
        templates: The one that is used comes first.
        refusal: Why its vocabulary keeps it from being loaded; empty if it doesn't.
        verdict: Of its test run; None if it had none.
        reason: Why it was set aside or is missing.
    """

    id: str
    title: str
    declared: Declared
    computed: Computed
    templates: tuple[TemplateJudgement, ...]
    licence: Licence
    places: Places
    standing: Standing = Standing.UNTRIED
    reason: str = ""
    digest: Digest = Digest()
    refusal: str = ""
    verdict: Verdict | None = None
    fit: Fit | None = None
