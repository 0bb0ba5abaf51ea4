"""How many tokens a text costs, as the model in use counts them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import Message
from desktop_chat.domain.generation import ContextPlanned, Event, Failed, Request

__all__ = ["TokenGauge"]

_BYTES_PER_TOKEN = 3.5  # of UTF-8, before the model has counted: about right in any script
_SLICE = 400  # characters, of which a sample has three


class TokenGauge(QObject):
    """Has the model count a sample of each text, and reckons the rest from that.

    Signals:
        changed: A text costs another number of tokens than was said.
    """

    changed = Signal()

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._per_character: dict[tuple[Path, int], float] = {}
        self._wanted: tuple[Attachment, ...] = ()
        self._sent: tuple[Attachment, ...] = ()
        self._asked: tuple[str, Path, Attachment] | None = None
        self._number = bridge.count_askers()
        self._count = 0
        bridge.event_received.connect(self._on_event)
        bridge.state_changed.connect(self._on_state_changed)

    def per_character(self, attachment: Attachment) -> float:
        """Tokens for each character, of this text."""
        model = self._bridge.state.model
        counted = self._per_character.get((model.path, hash(attachment.text))) if model else None
        if counted is not None:
            return counted
        sample = _sample(attachment.text)
        return len(sample.encode("utf-8", "replace")) / _BYTES_PER_TOKEN / max(1, len(sample))

    def is_counted(self, attachment: Attachment) -> bool:
        """Whether the model in use has counted this text, rather than nobody."""
        model = self._bridge.state.model
        return model is not None and (model.path, hash(attachment.text)) in self._per_character

    def tokens(self, attachment: Attachment) -> int:
        """About how many the whole text costs."""
        return max(1, round(len(attachment.text) * self.per_character(attachment)))

    def measure(self, attachments: tuple[Attachment, ...]) -> None:
        """Have these counted once the model has the time."""
        self._wanted = attachments
        self._ask()

    def measure_sent(self, path: tuple[Message, ...]) -> None:
        """Have what came along with these messages counted as well: they may be answered again."""
        self._sent = tuple(each for message in path for each in message.attachments)
        self._ask()

    def _ask(self) -> None:
        model = self._bridge.state.model
        if self._asked is not None or model is None or not self._bridge.state.is_awake:
            return
        for attachment in (*self._wanted, *self._sent):
            if (model.path, hash(attachment.text)) not in self._per_character:
                self._count += 1
                request = f"count {self._number}.{self._count}"
                self._asked = (request, model.path, attachment)
                self._bridge.plan(Request(request, raw=_sample(attachment.text)), self)
                return

    @Slot(object)
    def _on_state_changed(self, _: object) -> None:
        if not self._bridge.state.is_awake:
            self._asked = None  # it may never be answered
        self._ask()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if self._asked is None or getattr(event, "request", None) != self._asked[0]:
            return
        _, path, attachment = self._asked
        match event:
            case ContextPlanned(plan=plan):
                per_character = plan.tokens / len(_sample(attachment.text))
            case Failed():  # a context as small as that holds none of it anyway
                per_character = self.per_character(attachment)
            case _:
                return
        self._asked = None
        self._per_character[path, hash(attachment.text)] = per_character
        self.changed.emit()
        self._ask()


def _sample(text: str) -> str:
    if len(text) <= 3 * _SLICE:
        return text
    middle = len(text) // 2
    return text[:_SLICE] + text[middle : middle + _SLICE] + text[-_SLICE:]
