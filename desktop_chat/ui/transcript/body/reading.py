"""What a message's text is made of, read as Markdown or as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_chat.ui.transcript.body.bounds import BoundedParts
from desktop_chat.ui.transcript.body.pieces import Part
from desktop_chat.ui.widgets.untrusted import printable

if TYPE_CHECKING:
    from desktop_chat.markdown.growing import GrowingMarkdown

__all__ = ["Reading", "warm_up"]


class Reading:
    """The parts of a text. Of one that grows, only what is new is read."""

    def __init__(self) -> None:
        self._bounded = BoundedParts()
        self._markdown: GrowingMarkdown | None = None

    @property
    def parts(self) -> Sequence[Part]:
        return self._bounded.parts

    def take_plain(self, text: str) -> int:
        """Have a text as it was written; how many parts are the same as before."""
        return self._bounded.take_plain(printable(text))

    def take_markdown(self, text: str, *, is_whole: bool) -> int:
        """As ``take_plain``, of Markdown; more of it comes unless it ``is_whole``."""
        if self._markdown is None:
            self._markdown = _new_markdown()
        if is_whole:
            return self._bounded.take(self._markdown.finish(text))
        kept, blocks = self._markdown.update(text)
        return self._bounded.take(blocks, kept)

    def forget(self) -> None:
        """Have no text."""
        self._bounded = BoundedParts()
        self._markdown = None


def warm_up() -> None:
    """Load what reads Markdown, so that the first reply needn't wait for it."""
    _new_markdown()


def _new_markdown() -> GrowingMarkdown:
    """What it imports takes a moment, so not before there is a message that needs it."""
    from desktop_chat.markdown.growing import GrowingMarkdown

    return GrowingMarkdown()
