"""A quiet line about the keys, above the conversation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins, plain_label, push_button, tool_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["AccessBanner"]

_NARROW = 480  # pixels; below, the buttons take two lines

Action = tuple[str, Callable[[], object]]


class AccessBanner(QFrame):
    """A title, a sentence and a few buttons; each of them closes it. Hidden until it speaks."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._icons = icons
        self._narrow = theme.scaled(_NARROW)
        self._sign = QLabel()
        self._title = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold), wraps=True)
        self._detail = plain_label(theme.font(Size.BODY), "muted", wraps=True)
        self._close = tool_button(tr("Later"), icon=16)
        self._close.clicked.connect(self.hide)
        self._first = QHBoxLayout()
        self._others = QHBoxLayout()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for row in (self._first, self._others, self._buttons):
            row.setSpacing(Space.HALF)
        self._buttons.addLayout(self._first)
        self._buttons.addLayout(self._others, stretch=1)
        words = QVBoxLayout()
        words.setSpacing(Space.HALF)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(Space.ONE_HALF, Space.ONE, Space.ONE, Space.ONE))
        row.setSpacing(Space.ONE_HALF)
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, title: str, detail: str, *actions: Action, closable: bool = True) -> None:
        """Show text; the first of ``actions`` is the one that it is about."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._close.setVisible(closable)
        for row in (self._first, self._others):
            while (item := row.takeAt(0)) is not None:
                button = item.widget()
                if button is not None:
                    button.hide()
                    button.deleteLater()
        previous: QWidget = self._sign
        for number, (text, act) in enumerate(actions):
            button = push_button(text, "quiet" if number else "outlined")
            button.clicked.connect(self._then(act))
            (self._others if number else self._first).addWidget(button)
            self.setTabOrder(previous, button)
            previous = button
        self.setTabOrder(previous, self._close)
        for row in (self._first, self._others):
            row.addStretch(1)
        self.setAccessibleName(f"{title} {detail}".strip())
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_narrow = self.width() < self._narrow
        self._buttons.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def text(self) -> str:
        return f"{self._title.text()}\n{self._detail.text()}".strip()

    def _then(self, act: Callable[[], object]) -> Callable[[], None]:
        def pressed() -> None:
            self.hide()
            act()

        return pressed

    def _restyle(self) -> None:
        self._sign.setPixmap(self._icons.icon("key", "muted").pixmap(20, 20))
        self._close.setIcon(self._icons.icon("close", "muted"))
