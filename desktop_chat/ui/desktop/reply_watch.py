"""Tells of a reply that took long, when it ends while the person is elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.state import EngineState
from desktop_chat.domain.chat import Message
from desktop_chat.domain.generation import FinishReason

__all__ = ["LONG_S", "ReplyWatch"]

LONG_S = 10.0  # few walk away for less


class ReplyWatch(QObject):
    """Counts from the question on, the time for its model included.

    Signals:
        ended: A reply that took long has; True unless it failed.
    """

    ended = Signal(bool)

    def __init__(
        self,
        bridge: EngineBridge,
        writer: ReplyWriter,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._request = ""
        self._began = 0.0
        bridge.state_changed.connect(self._on_state_changed)
        writer.changed.connect(self._on_reply_changed)

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        if state.request and state.request != self._request:  # asked, or waiting for its model
            self._request, self._began = state.request, self._now()

    @Slot(object)
    def _on_reply_changed(self, reply: Message) -> None:
        if reply.finish is None or reply.id != self._request:
            return
        self._request = ""
        if reply.finish is not FinishReason.CANCELLED and self._now() - self._began >= LONG_S:
            self.ended.emit(reply.finish is not FinishReason.ERROR)
