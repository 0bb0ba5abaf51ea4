"""Text for machines, with some of it marked: a difference, or who wrote what."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from desktop_chat.domain.card import DiffLine, DiffMark, Piece
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.fitted_text import FittedText
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["CodeView"]

_HIGHEST = 320  # pixels; the rest is scrolled
_GROUNDS = {DiffMark.ADDED: "selection", DiffMark.REMOVED: "error_ground"}
_SIGNS = {DiffMark.ADDED: "+ ", DiffMark.REMOVED: "− ", DiffMark.SAME: "  ", DiffMark.GAP: "…"}


class CodeView(FittedText):
    """From left to right in every language."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme.monospace(Size.BODY), name, highest=_HIGHEST, margin=Space.ONE)
        self._theme = theme
        self._diff: tuple[DiffLine, ...] = ()
        self._pieces: tuple[Piece, ...] = ()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        theme.changed.connect(self._fill)

    def show_diff(self, lines: Iterable[DiffLine]) -> None:
        """Lines with a sign before each, on a ground of their own."""
        self._diff, self._pieces = tuple(lines), ()
        self._fill()

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """A prompt in which the template's own words are marked."""
        self._diff, self._pieces = (), tuple(pieces)
        self._fill()

    def _fill(self) -> None:
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, line in enumerate(self._diff):
            block = QTextBlockFormat()
            if line.mark in _GROUNDS:
                block.setBackground(self._theme.colour(_GROUNDS[line.mark]))
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(_SIGNS[line.mark] + printable(line.text), self._format())
        for piece in self._pieces:
            cursor.insertText(printable(piece.text), self._format(is_marked=piece.own))
        cursor.endEditBlock()
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, self._theme.colour("surface"))
        self.setPalette(palette)
        self.fit()

    def _format(self, *, is_marked: bool = False) -> QTextCharFormat:
        text = QTextCharFormat()
        text.setForeground(self._theme.colour("text"))
        if is_marked:
            text.setBackground(self._theme.colour("selection"))
        return text
