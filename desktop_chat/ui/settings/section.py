"""Rows that belong together, of which a search leaves those that fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.folding import fold
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.settings.row import heading

__all__ = ["Row", "Section"]


class _Found(Protocol):
    """``words`` is what it is found by, folded."""

    @property
    def words(self) -> str: ...


Row: TypeAlias = QWidget
"""One that has ``words``."""


class Section(QWidget):
    """A heading above rows, or above several such groups."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self._title_words = fold(title)
        self._groups: list[tuple[QWidget | None, Sequence[Row]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.TWO)
        self._column.setSpacing(Space.ONE_HALF)
        self._column.addWidget(heading(theme, title))

    def add(self, rows: Sequence[Row], above: QWidget | None = None) -> None:
        """Put rows at the end, perhaps with a heading of their own."""
        self._groups.append((above, rows))
        for each in (above, *rows):
            if each is not None:
                self._column.addWidget(each)

    def narrow(self, words: Sequence[str]) -> int:
        """Show the rows in which all these are found, and how many those are.

        The beginning of the heading finds all rows under it.
        """
        is_meant = self._title_words.startswith(" ".join(words))
        found = 0
        for above, rows in self._groups:
            fitting = [row for row in rows if is_meant or _fits(row, words)]
            for row in rows:
                row.setVisible(row in fitting)
            if above is not None:
                above.setVisible(bool(fitting))
            found += len(fitting)
        self.setVisible(found > 0)
        return found


def _fits(row: Row, words: Sequence[str]) -> bool:
    text = cast("_Found", row).words
    return all(each in text for each in words)
