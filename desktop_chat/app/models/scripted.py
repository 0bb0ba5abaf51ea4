"""Models of which nothing is read, for tests and pictures; it ships as the scripted engine does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_chat.app.models.collection import Discover, ModelCollection, Reckon, Told
from desktop_chat.domain.card import Card, Preview
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.effective import ModelDefaults
from desktop_chat.domain.errors import FileNotReadable
from desktop_chat.domain.loading import Fit, LoadOptions
from desktop_chat.domain.measurement import BestSetup
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.outcome import GenerationStats
from desktop_chat.models.files.sha256 import sha256_of
from desktop_chat.policy.comparing import Together

__all__ = ["ScriptedModels"]


class ScriptedModels:
    """``ModelServices`` that know what they are told.

    Attributes:
        own_folder: Where copies go that are asked for.
        free: Bytes that there are for models.
        measured: The files whose speed was to be kept, in order.
        bests: What is best for each.
    """

    def __init__(
        self,
        collection: ModelCollection,
        own_folder: Path,
        *,
        reckon: Reckon = lambda _: None,
        discover: Discover = lambda _report, _is_cancelled: (),
    ) -> None:
        self.own_folder = own_folder
        self.free = 1 << 50
        self.measured: list[Path] = []
        self.bests: dict[Path, BestSetup] = {}
        self._collection = collection
        self._reckon = reckon
        self._discover = discover

    def open(self) -> ModelCollection:
        return self._collection

    def reckon(self, model: ModelFile) -> Fit | None:
        return self._reckon(model)

    def together(self, wanted: Sequence[tuple[ModelFile, LoadOptions]]) -> Together:
        return Together(tuple(self._reckon(model) for model, _ in wanted), self.free)

    def discover(self, report: Told, is_cancelled: Callable[[], bool]) -> Sequence[Found]:
        return self._discover(report, is_cancelled)

    def measure(self, path: Path, gpu_layers: int, stats: GenerationStats) -> None:
        self.measured.append(path)

    def best_setup(self, path: Path) -> BestSetup | None:
        return self.bests.get(path)

    def keep_best(self, path: Path, best: BestSetup) -> None:
        self.bests[path] = best

    def forget_best(self, path: Path) -> None:
        self.bests.pop(path, None)

    def defaults(self, path: Path) -> ModelDefaults:
        return ModelDefaults()

    def templates(self) -> tuple[str, ...]:
        return ()

    def card(self, path: Path) -> Card:
        raise FileNotReadable(f"Nothing is known of {path.name}.")

    def preview(self, path: Path) -> Preview:
        return Preview()

    def hash_file(self, path: Path, report: Told, waits: Callable[[], bool], /) -> str:
        return sha256_of(path, report, waits)
