"""From a model's bytes to what a person reads: whole characters, stop strings, thinking apart."""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_chat.engine.templates.template import ThinkingMarkers

__all__ = ["Piece", "ReplyText"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a reply that may be shown."""

    text: str
    thinking: bool = False


class ReplyText:
    """Takes the bytes of one token after the other, gives text that will not change any more.

    It holds back half a character, and what may yet turn out to be a stop string or the border of
    the thinking. Bytes that are no UTF-8 become U+FFFD, never an error; the half of a character
    that a reply was cut off in is left out.

    Attributes:
        stopped: A stop string came; nothing after it is given.
    """

    def __init__(
        self,
        stop: Sequence[str] = (),
        markers: ThinkingMarkers | None = None,
        *,
        thinking: bool = False,
    ) -> None:
        """
        Args:
            stop: Texts that end the reply. What a model thinks may hold them.
            thinking: The reply begins within a thought that the prompt has opened.
        """
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stop = tuple(text for text in stop if text)
        self._markers = markers
        self._thinking = thinking
        self._untouched = True  # nothing but white space so far
        self._after_border = False  # the blank lines there belong to neither side
        self._held = ""
        self.stopped = False

    @property
    def stops(self) -> bool:
        """Whether there are stop strings, so that each token's bytes must be fed as it comes."""
        return bool(self._stop)

    def feed(self, data: bytes) -> list[Piece]:
        """What can be shown now that ``data`` has come."""
        if self.stopped:
            return []
        self._held += self._decoder.decode(data)
        return self._take()

    def finish(self) -> list[Piece]:
        """What was still held back, when no more will come."""
        if self.stopped:
            return []
        pieces, self._held = self._piece(self._held), ""
        return pieces

    def _take(self) -> list[Piece]:
        pieces: list[Piece] = []
        while not self.stopped:
            if self._after_border:
                self._held = self._held.lstrip("\n")
                self._after_border = not self._held
            border = self._border()
            wanted = () if self._thinking else self._stop
            wanted = (*wanted, border) if border else wanted
            position, text = _first(self._held, wanted)
            if not text:
                shown = len(self._held) - _overlap(self._held, wanted)
                pieces += self._piece(self._held[:shown])
                self._held = self._held[shown:]
                break
            pieces += self._piece(self._held[:position])
            self._held = self._held[position + len(text) :]
            if text == border:
                self._thinking = not self._thinking
                self._untouched = False
                self._after_border = True
            else:
                self.stopped = True
        return pieces

    def _border(self) -> str:
        """The text that would begin or end the thinking from here; empty if none would.

        Thinking opens only at the very start of a reply: later, the same text is part of an answer
        about it.
        """
        if self._markers is None:
            return ""
        if self._thinking:
            return self._markers.close
        text = self._held.lstrip()
        opening = self._markers.open
        opens = text.startswith(opening) or opening.startswith(text)
        return opening if self._untouched and opens else ""

    def _piece(self, text: str) -> list[Piece]:
        if text.strip():
            self._untouched = False
        return [Piece(text, self._thinking)] if text else []


def _first(text: str, wanted: Sequence[str]) -> tuple[int, str]:
    """The one of ``wanted`` that ends first: where it begins, and its text; (-1, "") if none is in.

    By the end, so that it doesn't matter how the text was cut into tokens.
    """
    found = [(text.find(item) + len(item), -len(item), item) for item in wanted if item in text]
    if not found:
        return -1, ""
    end, _, item = min(found)
    return end - len(item), item


def _overlap(text: str, wanted: Sequence[str]) -> int:
    """How many characters at the end of ``text`` may be the beginning of one of ``wanted``."""
    longest = max((len(item) for item in wanted), default=1) - 1
    for length in range(min(longest, len(text)), 0, -1):
        tail = text[-length:]
        if any(item.startswith(tail) for item in wanted):
            return length
    return 0
