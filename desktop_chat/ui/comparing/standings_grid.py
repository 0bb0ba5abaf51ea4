"""How the models stand over all questions: a row for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import SCROLL_BAR, Space
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.elided_label import ElidedLabel

__all__ = ["StandingRow", "StandingsGrid"]

StandingRow = Sequence[str]
"""A name, and what there is to say under each heading."""

_LEAST_NAME = 120  # pixels


class StandingsGrid(QScrollArea):
    """Scrolled sideways where there is little room; as high as its rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._labels: list[list[QLabel]] = []
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(Space.ONE_HALF, Space.ONE, Space.ONE_HALF, Space.ONE)
        self._grid.setHorizontalSpacing(Space.THREE)
        self._grid.setVerticalSpacing(Space.HALF)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Standings"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content)

    def show_rows(self, headings: Sequence[str], rows: Sequence[StandingRow]) -> None:
        """``headings`` begin with that of the names."""
        lines = [headings, *rows]
        if [len(line) for line in lines] != [len(line) for line in self._labels]:
            self._make(lines)
        for line, labels in zip(lines, self._labels, strict=True):
            for text, label in zip(line, labels, strict=True):
                label.show_text(text) if isinstance(label, ElidedLabel) else label.setText(text)
        for row, labels in zip(rows, self._labels[1:], strict=True):
            told = [f"{name}: {text}" for name, text in zip(headings[1:], row[1:], strict=True)]
            labels[0].setAccessibleName(", ".join((row[0], *told)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self._content.sizeHint().height()
        is_wide = self._content.minimumSizeHint().width() > self.width() > 0
        self.setFixedHeight(height + (SCROLL_BAR if is_wide else 0))

    def text(self) -> str:
        """All of it, for tests."""
        return "\n".join(" | ".join(map(_said, line)) for line in self._labels)

    def _make(self, lines: Sequence[StandingRow]) -> None:
        for each in (each for line in self._labels for each in line):
            each.deleteLater()
        self._labels = []
        for row, line in enumerate(lines):
            labels: list[QLabel] = []
            for column in range(len(line)):
                size = Size.BODY if row else Size.CAPTION
                weight = QFont.Weight.DemiBold if column == 0 or not row else QFont.Weight.Normal
                font = self._theme.font(size, weight)
                if row and column == 0:
                    label = self._name(font)
                else:
                    label = plain_label(font, "" if row else "muted")
                self._grid.addWidget(label, row, column)
                labels.append(label)
            self._labels.append(labels)
        self._grid.setColumnStretch(len(lines[0]) - 1, 1)

    def _name(self, font: QFont) -> ElidedLabel:
        """Gives way before anything has to be scrolled to."""
        label = ElidedLabel(font, mode=Qt.TextElideMode.ElideMiddle)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        label.setMinimumWidth(self._theme.scaled(_LEAST_NAME))
        return label


def _said(label: QLabel) -> str:
    return label.whole if isinstance(label, ElidedLabel) else label.text()
