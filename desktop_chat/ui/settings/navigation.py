"""The groups of settings in a list, to go to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from desktop_chat.domain.settings import SettingGroup
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Radius, Space
from desktop_chat.ui.settings.section import Section

__all__ = ["Navigation"]

_WIDTH = 176  # pixels


class _Entry(QAbstractButton):
    """A word at the leading side, which a style sheet could only put to the left."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setFont(theme.font(Size.BODY))
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader tells that it is one of several
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.scaled(_WIDTH), self.fontMetrics().height() + Space.ONE_HALF)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        token = "selected" if self.isChecked() else "hover" if self.underMouse() else ""
        painter.setBrush(colour(token) if token else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), Radius.SMALL, Radius.SMALL)
        words = self.rect().adjusted(Space.ONE, 0, -Space.ONE, 0)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.setPen(colour("text" if self.isChecked() or self.underMouse() else "muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | leading
        elided = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the text's own
        painter.drawText(words, flags, elided)


class Navigation(QWidget):
    """
    Signals:
        chosen: The ``SettingGroup`` to go to.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, sections: Mapping[SettingGroup, Section]) -> None:
        super().__init__()
        self._sections = sections
        self._entries = {group: _Entry(theme, each.title) for group, each in sections.items()}
        self.setFixedWidth(theme.scaled(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for group, entry in self._entries.items():
            entry.clicked.connect(partial(self._on_clicked, group))
            column.addWidget(entry)
        column.addStretch(1)

    def mark(self, group: SettingGroup) -> None:
        """The one that is looked at."""
        self._entries[group].setChecked(True)

    def show_sections(self) -> None:
        """Offer those alone that a search has left."""
        for group, entry in self._entries.items():
            entry.setVisible(not self._sections[group].isHidden())

    def _on_clicked(self, group: SettingGroup) -> None:
        self.chosen.emit(group)
