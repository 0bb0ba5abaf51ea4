"""What the model would read of the conversation, asked while there is time to change it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.preferences import Preferences
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import ContextFull
from desktop_chat.domain.generation import ContextPlan, ContextPlanned, Event, Failed, Request
from desktop_chat.domain.settings import THINKING

__all__ = ["ContextWatch"]

_PAUSE_MS = 400


class ContextWatch(QObject):
    """Asks the engine for a plan once typing pauses, and after each reply.

    Signals:
        changed: A ``ContextPlan``, a ``ContextFull``, or None while it isn't known.
    """

    changed = Signal(object)

    def __init__(
        self, bridge: EngineBridge, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._preferences = preferences
        self._path: tuple[Message, ...] = ()
        self._draft = ""
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        bridge.event_received.connect(self._on_event)
        bridge.state_changed.connect(self._on_state_changed)
        preferences.changed.connect(self._on_preference_changed)

    def set_path(self, path: tuple[Message, ...]) -> None:
        """The messages that come before what is being typed."""
        self._path = path
        self._asked += 1  # what was asked about another path is outdated
        self._timer.start()

    def set_draft(self, draft: str) -> None:
        self._draft = draft
        self._timer.start()

    @Slot()
    def _ask(self) -> None:
        prompt = self._path
        if self._draft.strip():
            prompt = (*prompt, Message(Role.USER, self._draft))
        self._asked += 1
        if not prompt or not self._bridge.state.can_send:
            self._tell(None)
        else:
            thinking = self._preferences.get(THINKING)
            self._bridge.plan(Request(self._request(), prompt, thinking=thinking))

    def _request(self) -> str:
        return f"plan {self._asked}"

    @Slot(object)
    def _on_state_changed(self, _: object) -> None:
        if self._bridge.state.can_send:
            self._timer.start()

    @Slot(object)
    def _on_preference_changed(self, setting: object) -> None:
        if setting is THINKING:
            self._timer.start()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        match event:
            case ContextPlanned(request, plan) if request == self._request() or any(
                message.id == request for message in self._path
            ):
                self._tell(plan)
            case Failed(request, ContextFull() as error) if request == self._request():
                self._tell(error)
            case Failed(request, _) if request == self._request():
                self._tell(None)
            case _:
                pass

    def _tell(self, news: ContextPlan | ContextFull | None) -> None:
        self.changed.emit(news)
