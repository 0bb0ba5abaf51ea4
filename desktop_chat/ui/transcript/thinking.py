"""What a model thought before it answered, folded."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.body.message_body import MessageBody
from desktop_chat.ui.widgets.controls import margins
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ThinkingFold"]

_BAR = 2  # pixels


class ThinkingFold(QWidget):
    """A line that opens to the thinking. Folded text isn't laid out.

    Signals:
        link_activated: As of ``TextPart``.
    """

    link_activated = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, decoration: Decoration, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._text = ""
        self._is_under_way = False
        self._started: float | None = None
        self._seconds: int | None = None
        self._button = QToolButton()
        self._button.setObjectName("fold")
        self._button.setCheckable(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setFont(theme.font(Size.BODY))
        self._button.toggled.connect(self._on_toggled)
        self._body = QWidget()
        self._prose = MessageBody(theme, icons, decoration, tr("Thoughts"), muted=True)
        self._prose.link_activated.connect(self.link_activated)
        bar = QFrame()
        bar.setObjectName("rule")
        bar.setFixedWidth(_BAR)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(margins(Space.TWO, Space.HALF, 0, Space.ONE))
        row.setSpacing(Space.TWO)
        row.addWidget(bar)
        row.addWidget(self._prose, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._body)
        self._body.hide()
        theme.changed.connect(self._on_theme_changed)
        self._show_icon()

    def show_thinking(self, text: str, *, under_way: bool, seconds: float | None = None) -> None:
        """Show what was thought so far.

        Args:
            under_way: The model is still thinking.
            seconds: How long it thought, where that is known; else it is measured here, if it was
                seen from its start.
        """
        self._text, self._is_under_way = text, under_way
        if under_way and self._started is None:
            self._started = time.monotonic()
        elif not under_way and self._seconds is None and self._started is not None:
            self._seconds = round(time.monotonic() - self._started)
        if seconds is not None:
            self._seconds = round(seconds)
        self._button.setText(self._title())
        self.setVisible(bool(text.strip()))
        self._fill()

    def forget(self) -> None:
        """Be as for a message that wasn't seen from its start."""
        self._started = self._seconds = None

    def title(self) -> str:
        """What the line says."""
        return self._button.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._prose.fit(self.width() - 2 * Space.TWO - _BAR)

    def is_open(self) -> bool:
        return self._button.isChecked()

    def open(self) -> None:
        self._button.setChecked(True)

    def highlight(self, query: str) -> None:
        """Mark the words of a search; none ends it."""
        self._prose.highlight(query)

    def _title(self) -> str:
        if self._is_under_way:
            return tr("Thinking…")
        if self._seconds is None:
            return tr("Thoughts")
        minutes, seconds = divmod(max(1, self._seconds), 60)
        if not minutes:
            return tr("Thought for {seconds} s", seconds=number(seconds))
        return tr(
            "Thought for {minutes} min {seconds} s",
            minutes=number(minutes),
            seconds=number(seconds),
        )

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._fill()
        self._show_icon()

    def _fill(self) -> None:
        if not self.is_open():
            return
        if self._is_under_way:
            self._prose.grow(self._text.strip())
        else:
            self._prose.show_whole(self._text.strip())

    def _show_icon(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        name = "chevron-down" if self._button.isChecked() else closed
        self._button.setIcon(self._icons.icon(name, "muted"))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._show_icon()
        self._prose.restyle()
