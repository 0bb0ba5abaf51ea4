"""A list of models in the place of a library, for files that nobody reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.errors import NotAGguf
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import ModelFile, ModelKind, Standing
from desktop_chat.models.library.adding import Added
from desktop_chat.models.library.survey import Survey

__all__ = ["ListCollection"]


class ListCollection:
    """Holds what a test puts into it; what is brought are models if they end in .gguf.

    Attributes:
        used: The files that were loaded, in order.
    """

    def __init__(self, models: list[ModelFile], make: Callable[[Path], ModelFile]) -> None:
        """``models`` stays the test's own; ``make`` makes one of a file that is brought."""
        self._models = models
        self._make = make
        self.folders: tuple[Path, ...] = ()
        self.used: list[Path] = []
        self.digests: dict[Path, str] = {}
        self._options: dict[str, LoadOptions] = {}

    def survey(self, count: Callable[[int], bool] = lambda _: True) -> Survey:
        return Survey(tuple(self._models), (), ())

    def add(
        self,
        paths: Sequence[Path],
        *,
        copy_to: Path | None = None,
        may_link: bool = False,
        report: Callable[[float], bool] = lambda _: True,
    ) -> Sequence[Added]:
        return [self._add(path if copy_to is None else copy_to / path.name) for path in paths]

    def take(
        self, found: Sequence[Found], report: Callable[[float], bool] = lambda _: True
    ) -> Sequence[Added]:
        return self.add([each.path for each in found])

    def remove_folder(self, folder: Path) -> None:
        self.folders = tuple(each for each in self.folders if each != folder)

    def use(self, path: Path) -> None:
        self.used.append(path)

    def remove(self, model_id: str | Path, /) -> None:
        self._models[:] = [each for each in self._models if model_id not in (each.id, each.path)]

    def try_again(self, path: Path) -> None:
        self._models[:] = [
            replace(each, standing=Standing.UNTRIED, reason="") if each.path == path else each
            for each in self._models
        ]

    def sha256(self, path: Path) -> str | None:
        return self.digests.get(path)

    def record_sha256(self, path: Path, sha256: str) -> str | None:
        former, self.digests[path] = self.digests.get(path), sha256
        return former if former != sha256 else None

    def drafts(self, path: Path) -> tuple[ModelFile, ...]:
        return tuple(each for each in self._models if each.path.stem.startswith(f"{path.stem}-"))

    def load_options(self, key: str) -> LoadOptions:
        return self._options.get(key, LoadOptions())

    def set_load_options(self, key: str, options: LoadOptions) -> None:
        self._options[key] = options

    def _add(self, path: Path) -> Added:
        if path.suffix != ".gguf":
            return Added(path, error=NotAGguf(f"{path.name} is something else."))
        is_new = all(each.path != path for each in self._models)
        if is_new:
            self._models.append(self._make(path))
        return Added(path, ModelKind.TEXT, is_new)
