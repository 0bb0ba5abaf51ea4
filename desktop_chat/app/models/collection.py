"""What the window wants of the models on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_chat.app.models.card import CardServices
from desktop_chat.app.models.digests import DigestStore
from desktop_chat.app.models.measuring import BestSetups
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.effective import ModelDefaults
from desktop_chat.domain.loading import Fit, LoadOptions
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.outcome import GenerationStats
from desktop_chat.policy.comparing import Together

if TYPE_CHECKING:
    from desktop_chat.models.library.adding import Added
    from desktop_chat.models.library.survey import Survey

__all__ = ["Discover", "ModelCollection", "ModelServices", "Reckon", "Told"]

Told = Callable[[float], bool]  # hears how far something is, and says whether to go on
Reckon = Callable[[ModelFile], Fit | None]
Discover = Callable[[Told, Callable[[], bool]], Sequence[Found]]


class ModelCollection(DigestStore, Protocol):
    """``models.library.Library`` is one. Every call may wait for the disk, on any thread."""

    @property
    def folders(self) -> Sequence[Path]:
        """Those that the person added."""
        ...

    def survey(self, count: Callable[[int], bool] = ...) -> Survey:
        """The models, those used last first, and all else there; ``count`` hears of how many."""
        ...

    def add(
        self,
        paths: Sequence[Path],
        *,
        copy_to: Path | None = None,
        may_link: bool = False,
        report: Told = ...,
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

    def remove(self, model_id: str | Path, /) -> object:
        """Take a model off the list; its file stays."""
        ...

    def try_again(self, path: Path) -> None:
        """Forget why a model was set aside."""
        ...

    def drafts(self, path: Path, /) -> Sequence[ModelFile]:
        """The models that can guess for the one in a file."""
        ...

    def load_options(self, key: str) -> LoadOptions:
        """What was chosen for the model of this key."""
        ...

    def set_load_options(self, key: str, options: LoadOptions) -> None:
        """Have it loaded like this from now on."""
        ...


class ModelServices(CardServices, BestSetups, Protocol):
    """What the models are had from; all of it is called on threads for files."""

    @property
    def own_folder(self) -> Path:
        """Where copies go that are asked for."""
        ...

    def open(self) -> ModelCollection:
        """The collection; the same one each time."""
        ...

    def reckon(self, model: ModelFile, /) -> Fit | None:
        """How a model would run on this machine; None says that it can't be known."""
        ...

    def together(self, wanted: Sequence[tuple[ModelFile, LoadOptions]], /) -> Together:
        """How these would be in memory side by side, loaded as the options say."""
        ...

    def discover(self, report: Told, is_cancelled: Callable[[], bool], /) -> Sequence[Found]:
        """What other apps have."""
        ...

    def measure(self, path: Path, gpu_layers: int, stats: GenerationStats) -> None:
        """Keep how fast the model in a file wrote, with so many layers on the GPU."""
        ...

    def defaults(self, path: Path) -> ModelDefaults:
        """What is recommended for the model in a file."""
        ...

    def templates(self) -> tuple[str, ...]:
        """The names of chat templates that can be asked for."""
        ...

    def hash_file(self, path: Path, report: Told, waits: Callable[[], bool], /) -> str:
        """A file's SHA-256; see ``HashFile``."""
        ...
