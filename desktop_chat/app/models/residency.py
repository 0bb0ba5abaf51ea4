"""Which models are in memory, and for how long, as the person decided."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.preferences import Preferences
from desktop_chat.domain.generation import Event, InMemory, Residents
from desktop_chat.domain.loading import Residency
from desktop_chat.domain.settings import IDLE_MINUTES, KEEP_MODELS

__all__ = ["ModelMemory"]

_MEGABYTE = 1 << 20
_MINUTE_S = 60


class ModelMemory(QObject):
    """Tells the engine what the settings say of it, now and when they change.

    Signals:
        changed: Other models are in memory, or something else was decided.
    """

    changed = Signal()

    def __init__(
        self, bridge: EngineBridge, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._preferences = preferences
        preferences.changed.connect(self._on_preference_changed)
        bridge.event_received.connect(self._on_event)
        self._tell()

    @property
    def models(self) -> tuple[InMemory, ...]:
        """Those that are in memory now, the one used last first."""
        return self._bridge.state.in_memory

    @property
    def budget(self) -> int | None:
        """Megabytes for all of them together; 0 for the one in use alone, None for our choice."""
        return self._preferences.get(KEEP_MODELS)

    @property
    def idle_minutes(self) -> int:
        """Without a question, after which none stays; 0 for never."""
        return self._preferences.get(IDLE_MINUTES)

    def decide_budget(self, megabytes: int | None) -> None:
        self._preferences.decide(KEEP_MODELS, megabytes)

    def decide_idle_minutes(self, minutes: int) -> None:
        self._preferences.decide(IDLE_MINUTES, minutes)

    def free(self) -> None:
        """Give back the memory of all models; the one in use is loaded again when it is asked."""
        self._bridge.unload()

    def _tell(self) -> None:
        megabytes, minutes = self.budget, self.idle_minutes
        budget = None if megabytes is None else megabytes * _MEGABYTE
        self._bridge.keep(Residency(budget, minutes * _MINUTE_S if minutes else None))

    @Slot(object)
    def _on_preference_changed(self, setting: object) -> None:
        if setting in (KEEP_MODELS, IDLE_MINUTES):
            self._tell()
            self.changed.emit()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Residents):
            self.changed.emit()
