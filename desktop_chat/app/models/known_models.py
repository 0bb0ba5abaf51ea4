"""What is known of each model beside the conversations: how it is loaded, what is recommended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.models.collection import ModelServices
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.effective import ModelDefaults
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import ModelFile, model_key

__all__ = ["KnownModels"]


@dataclass(slots=True)
class _Known:
    """
    Attributes:
        defaults: None until the file has been read.
        drafts: What can guess for it, as far as was looked for.
    """

    options: LoadOptions
    defaults: ModelDefaults | None = None
    drafts: tuple[ModelFile, ...] = ()


class KnownModels(QObject):
    """Learns it from the disk when a model is first wanted, and remembers it.

    Signals:
        changed: There is something new.
        failed: An exception; a choice counts for now, but could not be kept.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, tasks: Tasks, services: ModelServices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._services = services
        self._known: dict[Path, _Known] = {}
        self._templates: tuple[str, ...] = ()

    @property
    def templates(self) -> tuple[str, ...]:
        """The names of chat templates that can be asked for."""
        return self._templates

    def options(self, path: Path | None) -> LoadOptions:
        """What was chosen for it."""
        known = self._known.get(path) if path is not None else None
        return LoadOptions() if known is None else known.options

    def defaults(self, path: Path | None) -> ModelDefaults | None:
        """What is recommended for it; None until its file has been read."""
        known = self._known.get(path) if path is not None else None
        return None if known is None else known.defaults

    def drafts(self, path: Path | None) -> tuple[ModelFile, ...]:
        """The models that can guess for it; see ``look_for_drafts``."""
        known = self._known.get(path) if path is not None else None
        return () if known is None else known.drafts

    def look_for_drafts(self, path: Path) -> None:
        """Find out which models can guess for it now."""

        def found(drafts: Sequence[ModelFile]) -> None:
            if path in self._known:
                self._known[path].drafts = tuple(drafts)
                self.changed.emit()

        self._tasks.run(lambda: self._services.open().drafts(path), found, nothing_to_do)

    def learn(self, path: Path, then: Callable[[], None]) -> None:
        """Call ``then`` once it is known how the model is loaded: at once if it was before.

        What its header recommends isn't waited for, since that is about answering.
        """
        if path in self._known:
            then()
            return

        def learnt(options: LoadOptions) -> None:
            if path not in self._known:
                self._known[path] = _Known(options)
                self._tasks.run(
                    lambda: (self._services.defaults(path), self._services.templates()),
                    lambda found: self._on_read(path, *found),
                    nothing_to_do,  # the load tells what is wrong with the file
                )
            then()

        def failed(error: Exception) -> None:
            self.failed.emit(error)
            learnt(LoadOptions())

        self._tasks.run(lambda: self._services.open().load_options(model_key(path)), learnt, failed)

    def choose(self, path: Path, options: LoadOptions) -> None:
        """Have the model loaded like this from now on."""
        self._known[path] = _Known(options, self.defaults(path), self.drafts(path))
        self.changed.emit()
        self._tasks.run(
            lambda: self._services.open().set_load_options(model_key(path), options),
            nothing_to_do,
            self.failed.emit,
        )

    def _on_read(self, path: Path, defaults: ModelDefaults, templates: tuple[str, ...]) -> None:
        self._known[path].defaults = defaults
        self._templates = templates
        self.changed.emit()
