"""Which model answers: the one that was asked for, that is being loaded, that is in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.domain.generation import Event, Failed, Loaded

__all__ = ["ModelInUse"]


class ModelInUse(QObject):
    """Goes from one to the next by what the person chooses and by what comes of it.

    Signals:
        changed: ``wanted`` or ``engaged`` is another one.
    """

    changed = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._chosen: Path | None = None
        self._engaged: Path | None = None
        bridge.event_received.connect(self._on_event)

    @property
    def wanted(self) -> Path | None:
        """The file of the model that was asked for last, or else is in use."""
        return self._chosen or self._engaged

    @property
    def engaged(self) -> Path | None:
        """The file of the model that the engine has in use or is loading, whose values count.

        One that was just chosen isn't yet: a reply may still be asked of the other.
        """
        return self._engaged

    def choose(self, path: Path) -> None:
        """The person wants this one; it isn't known yet how it is loaded."""
        self._enter(path, self._engaged)

    def begin(self, path: Path) -> bool:
        """It is known now, and the model is about to be loaded.

        Returns:
            False, and nothing happens, if another one was chosen meanwhile.
        """
        if path != self._chosen:
            return False
        self._enter(None, path)
        return True

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        state = self._bridge.state
        match event:
            case Loaded(model) if state.is_awake:  # it isn't outdated by now
                self._enter(self._chosen, model.path)
            case Failed(None, _) if state.can_send and state.model is not None:
                self._enter(self._chosen, state.model.path)  # which a load that failed leaves
            case _:
                pass

    def _enter(self, chosen: Path | None, engaged: Path | None) -> None:
        if (chosen, engaged) != (self._chosen, self._engaged):
            self._chosen, self._engaged = chosen, engaged
            self.changed.emit()
