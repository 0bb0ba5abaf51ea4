"""When the text of a reply is handed on, while it is written."""

import time
from collections.abc import Callable

from desktop_chat.engine.generation.reply_text import Piece, ReplyText

__all__ = ["Outlet"]

# Thirty times a second looks fluent, and each time costs the window a layout and a painting while
# the decoding has all cores.
_EMIT_SECONDS = 0.033


class Outlet:
    """Hands a reply's text on, at once when it begins and then thirty times a second.

    Attributes:
        first: When the first text was handed on; None before.
    """

    def __init__(self, text: ReplyText, on_text: Callable[[list[Piece]], None]) -> None:
        self._text = text
        self._on_text = on_text
        self._eager = text.stops  # a stop string must be seen before one more token is written
        self._data = b""
        self._ready: list[Piece] = []
        self._emitted = float("-inf")
        self.first: float | None = None

    def put(self, data: bytes) -> None:
        """Take the bytes of a token."""
        self._data += data
        now = time.perf_counter()
        due = now - self._emitted >= _EMIT_SECONDS
        if due or self._eager:
            self._ready += self._text.feed(self._data)
            self._data = b""
        if due and self._ready:
            self._hand_on(now)

    def close(self) -> None:
        """Hand on what is left."""
        self._ready += self._text.feed(self._data) + self._text.finish()
        if self._ready:
            self._hand_on(time.perf_counter())

    def _hand_on(self, now: float) -> None:
        self._on_text(self._ready)
        self._ready = []
        self._emitted = now
        if self.first is None:
            self.first = now
