"""The machine's policy as a person may look at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.managed import Managed, StoreState

__all__ = ["PolicyFacts"]


class PolicyFacts(QObject):
    """What an administrator decided, and how the stores of models are now.

    Signals:
        looked: What the stores are like now: a dictionary of the state of each, by its path.
    """

    looked = Signal(object)

    def __init__(
        self,
        managed: Managed,
        stores: Callable[[], Sequence[Path]],
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        """``stores`` names the folders with models for everybody; ``tasks`` reads files."""
        super().__init__(parent)
        self.managed = managed
        self._stores = stores
        self._tasks = tasks

    @property
    def is_there(self) -> bool:
        """Whether the machine has one, readable or not."""
        return bool(self.managed.source)

    def look(self) -> None:
        """Find out how the stores are; ``looked`` tells."""

        def look() -> dict[Path, StoreState]:
            from desktop_chat.models.files.store import store_state

            return {store: store_state(store) for store in self._stores()}

        self._tasks.run(look, self.looked.emit, nothing_to_do)
