"""Ways through a long conversation: to its end, and from question to question."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from desktop_chat.domain.chat import Role
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.message_area import MessageArea
from desktop_chat.ui.widgets.controls import tool_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["JumpButtons"]

_ICON = 18  # pixels
_FAR = 0.5  # of a screen: so far from the end they are offered


class JumpButtons(QFrame):
    """Floats above the end of what is seen, while that isn't the end of the conversation."""

    def __init__(self, theme: Theme, icons: Icons, area: MessageArea) -> None:
        super().__init__(area.page)
        self.setObjectName("float")
        self._area = area
        self._icons = icons
        self._has_news = False
        self._previous = self._button(tr("Previous question"), "Alt+Up", self.to_previous)
        self._next = self._button(tr("Next question"), "Alt+Down", self.to_next)
        self._end = self._button(tr("Go to the end"), "Alt+End", area.go_to_end)
        self._end.setFont(theme.font(Size.CAPTION))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.HALF, Space.HALF, Space.HALF, Space.HALF)
        row.setSpacing(Space.HALF // 2)
        for button in (self._previous, self._next, self._end):
            row.addWidget(button)
        QShortcut(QKeySequence("Alt+Home"), area, area.go_to_top)
        area.moved.connect(self._on_moved)
        area.viewport().installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def tell_news(self) -> None:
        """There is new text below what is seen, if the reader isn't at the end."""
        self._has_news = self._has_news or not self._area.is_at_end()
        self._on_moved()

    @Slot()
    def to_previous(self) -> None:
        """Show the question before the one that is at the top."""
        column, y = self._area.column, self._top()
        for at in range(column.at(y), -1, -1) if column.path else ():
            if self._is_question(at) and column.top(at) < y:
                self._area.go_to(column.path[at].id)
                return
        self._area.go_to_top()

    @Slot()
    def to_next(self) -> None:
        """Show the next question below the top, and the end after the last."""
        column, y = self._area.column, self._top()
        for at in range(column.at(y), len(column.path)):
            if self._is_question(at) and column.top(at) > y and not self._area.is_at_end():
                self._area.go_to(column.path[at].id)
                return
        self._area.go_to_end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _button(self, name: str, keys: str, act: Callable[[], None]) -> QToolButton:
        button = tool_button(name, keys, icon=_ICON)
        button.setObjectName("quiet")
        button.clicked.connect(act)
        QShortcut(QKeySequence(keys), self._area, act)
        return button

    def _is_question(self, at: int) -> bool:
        return self._area.column.path[at].role is Role.USER

    def _top(self) -> int:
        """Where a message begins that was gone to."""
        return self._area.verticalScrollBar().value() + Space.THREE

    @Slot()
    def _on_moved(self) -> None:
        bar = self._area.verticalScrollBar()
        if self._area.is_at_end():
            self._has_news = False
        is_far = bar.maximum() - bar.value() > self._area.viewport().height() * _FAR
        style = Qt.ToolButtonStyle
        with_text = style.ToolButtonTextBesideIcon if self._has_news else style.ToolButtonIconOnly
        if self._end.toolButtonStyle() is not with_text:
            self._end.setText(tr("New text below") if self._has_news else "")
            self._end.setToolButtonStyle(with_text)
            self._end.setIcon(self._icons.icon("to-end", "accent" if self._has_news else "muted"))
        if self.isVisible() != (is_far or self._has_news):
            self.setVisible(not self.isVisible())
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        view, size = self._area.viewport().geometry(), self.sizeHint()
        left = view.center().x() - size.width() // 2
        self.setGeometry(
            left, view.bottom() - size.height() - Space.ONE, size.width(), size.height()
        )
        self.raise_()

    @Slot()
    def _restyle(self) -> None:
        for button, name in ((self._previous, "chevron-up"), (self._next, "chevron-down")):
            button.setIcon(self._icons.icon(name, "muted"))
        self._end.setIcon(self._icons.icon("to-end", "accent" if self._has_news else "muted"))
