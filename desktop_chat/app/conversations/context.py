"""What the model would read of the conversation, asked while there is time to change it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.documents.portions import Portions
from desktop_chat.app.parameters.tuner import Tuner
from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import Message, Role, instructed
from desktop_chat.domain.errors import ContextFull
from desktop_chat.domain.generation import ContextPlan, ContextPlanned, Event, Failed, Request

__all__ = ["ContextWatch"]

_PAUSE_MS = 400


class ContextWatch(QObject):
    """Asks the engine for a plan once typing pauses, and after each reply.

    Signals:
        changed: A ``ContextPlan``, a ``ContextFull``, or None while it isn't known.
    """

    changed = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        tuner: Tuner,
        portions: Portions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tuner = tuner
        self._portions = portions
        self._number = bridge.count_askers()
        self._asked_of: tuple[str, bool | None, int | None] | None = None  # what mattered then
        self._path: tuple[Message, ...] = ()
        self._draft = ""
        self._attachments: tuple[Attachment, ...] = ()
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        bridge.event_received.connect(self._on_event)
        bridge.state_changed.connect(self._on_state_changed)
        tuner.changed.connect(self._on_tuned)

    def set_path(self, path: tuple[Message, ...]) -> None:
        """The messages that come before what is being typed."""
        self._path = path
        self._asked += 1  # what was asked about another path is outdated
        self._timer.start()

    def set_draft(self, draft: str) -> None:
        self._draft = draft
        self._timer.start()

    def set_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """What is to be sent along with it."""
        self._attachments = attachments
        self._timer.start()

    @Slot()
    def ask_again(self) -> None:
        """What comes along costs something else than was thought."""
        self._timer.start()

    @Slot()
    def _ask(self) -> None:
        prompt = self._path
        if self._draft.strip() or self._attachments:
            draft = Message(Role.USER, self._draft, attachments=self._attachments)
            prompt = (*prompt, self._portions.stand_in(draft))
        prompt = tuple(message.as_read() for message in prompt)
        self._asked += 1
        if not prompt or not self._bridge.state.is_awake:
            self._tell(None)
        else:
            system, thinking, most = self._asked_of = self._matters()
            prompt = instructed(prompt, system)
            request = Request(self._request(), prompt, max_tokens=most, thinking=thinking)
            self._bridge.plan(request, self)

    def _request(self) -> str:
        return f"plan {self._number}.{self._asked}"

    @Slot(object)
    def _on_state_changed(self, _: object) -> None:
        if self._bridge.state.is_awake:
            self._timer.start()

    def _matters(self) -> tuple[str, bool | None, int | None]:
        """What else the prompt is made of, and the room that is left for a reply."""
        effective = self._tuner.effective
        return effective.system_prompt, effective.values.thinking, effective.values.max_tokens

    @Slot()
    def _on_tuned(self) -> None:
        if self._asked_of is not None and self._asked_of != self._matters():
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
