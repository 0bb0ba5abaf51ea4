"""What the window wants of the models on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_chat.app.models.card import CardServices
from desktop_chat.app.models.digests import DigestStore, HashFile
from desktop_chat.domain.card import Card, Preview
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.effective import ModelDefaults
from desktop_chat.domain.errors import FileNotReadable
from desktop_chat.domain.loading import Fit, LoadOptions
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.outcome import GenerationStats

if TYPE_CHECKING:
    from desktop_chat.models.library.adding import Added
    from desktop_chat.models.library.survey import Survey

__all__ = ["Discover", "ModelCollection", "ModelServices", "OpenCollection", "Reckon", "Told"]

Told = Callable[[float], bool]  # hears how far something is, and says whether to go on
Reckon = Callable[[ModelFile], Fit | None]
Discover = Callable[[Told, Callable[[], bool]], Sequence[Found]]


class ModelCollection(DigestStore, Protocol):
    """``models.library.Library`` is one. Every call may wait for the disk, on any thread."""

    @property
    def folders(self) -> Sequence[Path]:
        """Those that the person added."""
        ...

    def list(self) -> Sequence[ModelFile]:
        """The models that can be asked something, those used last first."""
        ...

    def survey(self) -> Survey:
        """The same with all else that lies there."""
        ...

    def add(
        self, paths: Sequence[Path], *, copy_to: Path | None = None, report: Told = ...
    ) -> Sequence[Added]:
        """List files, and all that is in folders."""
        ...

    def take(self, found: Sequence[Found], report: Told = ...) -> Sequence[Added]:
        """List what was found in other apps' folders."""
        ...

    def remove_folder(self, folder: Path) -> None:
        """List no more what is only there because of this folder."""
        ...

    def use(self, path: Path) -> None:
        """Note that a model was loaded now."""
        ...

    def remove(self, model_id: str | Path, /) -> None:
        """Take a model off the list; its file stays."""
        ...

    def try_again(self, path: Path) -> None:
        """Forget why a model was set aside."""
        ...

    def load_options(self, key: str) -> LoadOptions:
        """What was chosen for the model of this key."""
        ...

    def set_load_options(self, key: str, options: LoadOptions) -> None:
        """Have it loaded like this from now on."""
        ...


OpenCollection = Callable[[], ModelCollection]


def _unknown(_: ModelFile) -> None:
    return None


def _not_kept(_path: Path, _gpu_layers: int, _stats: GenerationStats, /) -> None:
    return None


def _no_defaults(_: Path) -> ModelDefaults:
    return ModelDefaults()


def _no_templates() -> tuple[str, ...]:
    return ()


def _nothing(_told: Told, _is_cancelled: Callable[[], bool], /) -> Sequence[Found]:
    return ()


def _no_card(path: Path) -> Card:
    raise FileNotReadable(f"Nothing is known of {path.name}.")


def _no_preview(_: Path) -> Preview:
    return Preview()


def _no_hash(path: Path, _told: Told, _waits: Callable[[], bool], /) -> str:
    raise FileNotReadable(f"{path} is not read.")


_NO_CARDS = CardServices(_no_card, _no_preview)


@dataclass(frozen=True, slots=True)
class ModelServices:
    """What the models are had from; all of it is called on threads for files.

    Attributes:
        open: The collection, which is made once.
        own_folder: Where copies go that are asked for.
        reckon: How a model would run on this machine; None says that it can't be known.
        discover: What other apps have.
        measure: Keeps how fast the model in a file wrote, with so many layers on the GPU.
        defaults: What is recommended for the model in a file.
        cards: What cards are made from.
        hash_file: Computes a file's SHA-256.
        templates: The names of chat templates that can be asked for.
    """

    open: OpenCollection
    own_folder: Path
    reckon: Reckon = _unknown
    discover: Discover = _nothing
    measure: Callable[[Path, int, GenerationStats], None] = _not_kept
    defaults: Callable[[Path], ModelDefaults] = _no_defaults
    templates: Callable[[], tuple[str, ...]] = _no_templates
    cards: CardServices = _NO_CARDS
    hash_file: HashFile = _no_hash
