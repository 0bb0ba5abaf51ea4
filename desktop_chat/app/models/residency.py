"""Which models stay in memory, as the person decided."""

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.preferences import Preferences
from desktop_chat.domain.loading import Residency
from desktop_chat.domain.settings import IDLE_MINUTES, KEEP_MODELS

__all__ = ["ResidencyChoice"]

_MEGABYTE = 1 << 20
_MINUTE_S = 60


class ResidencyChoice(QObject):
    """Tells the engine what the settings say of it, now and when they change."""

    def __init__(
        self, bridge: EngineBridge, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._preferences = preferences
        preferences.changed.connect(self._on_preference_changed)
        self._tell()

    def _tell(self) -> None:
        megabytes = self._preferences.get(KEEP_MODELS)
        minutes = self._preferences.get(IDLE_MINUTES)
        budget = None if megabytes is None else megabytes * _MEGABYTE
        self._bridge.keep(Residency(budget, minutes * _MINUTE_S if minutes else None))

    @Slot(object)
    def _on_preference_changed(self, setting: object) -> None:
        if setting in (KEEP_MODELS, IDLE_MINUTES):
            self._tell()
