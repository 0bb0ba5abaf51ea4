"""A reply while it is written: what is finished of it isn't laid out again."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.prose import Prose

__all__ = ["GrowingProse", "boundary"]

_CHUNK = 300  # characters; rendering as many takes a few milliseconds
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_CONTINUES = re.compile(r"[ \t]|[-*+>|]|\d{1,9}[.)]")  # a list, a quotation or a table, perhaps


def boundary(text: str) -> int:
    """Where Markdown can be cut in two that render as the whole does; 0 if nowhere yet.

    That is before a paragraph or heading which follows an empty line, after some length, and
    outside of fenced code.
    """
    fence = ""
    was_empty = False
    at = 0
    for line in text.splitlines(keepends=True):
        starts = _FENCE.match(line)
        if fence:
            if starts and starts[1].startswith(fence):
                fence = ""
        elif at >= _CHUNK and was_empty and line.endswith("\n") and not _CONTINUES.match(line):
            return at
        elif starts:
            fence = starts[1]
        was_empty = not line.strip()
        at += len(line)
    return 0


class GrowingProse(QWidget):
    """Markdown in several pieces while it grows, of which only the last is rendered again.

    Signals:
        link_activated: As of ``Prose``.
    """

    link_activated = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._width = 0
        self._query = ""
        self._pieces: list[Prose] = []
        self._done = 0  # characters in all pieces but the last
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.ONE_HALF)
        self._add()

    def grow(self, text: str) -> None:
        """Show a text that begins with what was shown before."""
        while cut := boundary(text[self._done :]):
            self._pieces[-1].show_markdown(text[self._done : self._done + cut].strip())
            self._done += cut
            self._add()
        self._pieces[-1].show_markdown(text[self._done :].strip())

    def show_whole(self, text: str) -> None:
        """Show a finished text in one piece, to be selected and read as one."""
        for piece in self._pieces[1:]:
            self._column.removeWidget(piece)
            piece.hide()
            piece.deleteLater()
        del self._pieces[1:]
        self._done = 0
        self._pieces[0].show_markdown(text.strip())

    def fit(self, width: int) -> None:
        self._width = width
        for piece in self._pieces:
            piece.fit(width)

    def highlight(self, query: str) -> None:
        """As of ``Prose``."""
        self._query = query
        for piece in self._pieces:
            piece.highlight(query)

    def restyle(self) -> None:
        for piece in self._pieces:
            piece.restyle()

    def _add(self) -> None:
        piece = Prose(self._theme)
        piece.setAccessibleName(self._name)
        piece.link_activated.connect(self.link_activated)
        piece.fit(self._width)
        piece.highlight(self._query)
        self._pieces.append(piece)
        self._column.addWidget(piece)
