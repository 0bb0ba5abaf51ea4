"""A reply that is being written, told to a screen reader sentence by sentence."""

import re

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop_chat.domain.chat import Message
from desktop_chat.domain.language import tr
from desktop_chat.markdown.blocks import Block
from desktop_chat.ui.transcript.words import words_of
from desktop_chat.ui.widgets.announcement import announce

__all__ = ["SpokenReply", "sentences"]

# After a mark that ends a sentence and the space that shows that it does, or a line break. Where
# sentences have no spaces between them, the mark alone is enough.
_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+|[。！？]|\n+")

_NUMBER = re.compile(r"[ \t]*\d+[.)]\s*")  # of a list, and nothing after it


class SpokenReply:
    """Says each sentence once it is whole, and nothing where no screen reader is.

    Attributes:
        is_wanted: Whether anything is said at all.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._id = ""
        self._said = 0  # characters of the reply that were said, or were there before
        self.is_wanted = True

    def begin(self, message: Message) -> None:
        """What there is of it already isn't said any more."""
        self._id, self._said = message.id, len(message.content)

    def tell(self, message: Message) -> None:
        """Say what is new and whole of a reply."""
        if message.id != self._id:
            self.begin(message)
        if not (self.is_wanted and QAccessible.isActive()):
            self._said = len(message.content)
            return
        new = message.content[self._said :]
        whole = new if message.finish is not None else sentences(new)
        self._said += len(whole)
        if said := " ".join(_heard(whole).split()):
            announce(self._widget, said)


def sentences(text: str) -> str:
    """As much of the text as is whole sentences; of code that is still written, nothing."""
    end = begun = fences = 0
    starts_line, is_number = True, False
    for found in _END.finditer(text):
        part = text[begun : found.end()]
        begun = found.end()
        fences += part.count("```")
        if not part.isspace():
            is_number = starts_line and _NUMBER.fullmatch(part) is not None
            starts_line = False
        starts_line |= "\n" in found[0]
        if not (fences % 2 or is_number):
            end = begun
    return text[:end]


def _heard(markdown: str) -> str:
    """What is read, with the bullets and numbers that are painted beside it."""
    from desktop_chat.markdown.parser import parse  # seldom needed

    return "\n".join(f"{_mark(block)} {words_of(block)}" for block in parse(markdown))


def _mark(block: Block) -> str:
    if block.place.checked is None:
        return block.place.marker
    return tr("Done:", "a task") if block.place.checked else tr("To be done:", "a task")
