"""A quiet bar in which one looks for words in the open conversation."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from desktop_chat.domain.language import later, number, tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, tool_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["FindBar"]

_LONGEST = 200  # characters; more isn't a search
_MOST_WIDTH = 380  # pixels
_ICON = 16


class FindBar(QFrame):
    """Floats at the top of the conversation until Esc.

    Signals:
        changed: Another text is looked for.
        stepped: To the next place (1) or the previous one (-1).
        closed: Esc was pressed, or its button.
        took_room: How many pixels it takes at the top; 0 when it is gone.
    """

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()
    took_room = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("popup")
        self._icons = icons
        self._over = over
        self._field = QLineEdit()
        self._field.setObjectName("search")
        self._field.setFont(theme.font(Size.BODY))
        self._field.setMaxLength(_LONGEST)
        self._field.setPlaceholderText(tr("Find in this conversation"))
        self._field.setAccessibleName(tr("Find in this conversation"))
        self._count = plain_label(theme.font(Size.CAPTION), "muted")
        self._previous = tool_button(tr("Previous place"), "Shift+Enter", icon=_ICON)
        self._next = tool_button(tr("Next place"), "Enter", icon=_ICON)
        self._close = tool_button(tr("Close the search"), "Esc", icon=_ICON)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        row.setSpacing(Space.HALF)
        row.addWidget(self._field, stretch=1)
        row.addWidget(self._count)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        self._field.textChanged.connect(self.changed)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._close.clicked.connect(self.closed)
        for widget in (self._field, self._previous, self._next, self._close):
            widget.installEventFilter(self)
        over.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_count(0, 0, is_done=True)
        self.hide()

    def open(self) -> None:
        """Let the person type, beginning with what was looked for last."""
        self.show()
        self._place()
        self.took_room.emit(self.geometry().bottom() + 1)
        self.raise_()
        self._field.setFocus()
        self._field.selectAll()

    def close_up(self) -> None:
        self.hide()
        self.took_room.emit(0)

    def text(self) -> str:
        return self._field.text()

    def show_count(self, at: int, total: int, *, is_done: bool) -> None:
        """Which of how many places is shown, counted from 1; ``at`` is 0 if none is."""
        said = ""
        if self.text() and not total:
            said = tr("Nothing found") if is_done else "…"
        elif self.text():
            form = later("{place} of {places}") if is_done else later("{place} of {places}…")
            said = tr(form, place=number(at), places=number(total))
        self._count.setText(said)
        self._previous.setEnabled(total > 0)
        self._next.setEnabled(total > 0)

    def count_text(self) -> str:
        return self._count.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over:
            if event.type() is QEvent.Type.Resize:
                self._place()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        is_escape = event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and is_escape:
            event.accept()  # or Esc would stop a reply, as it does elsewhere in the window
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if is_escape:
            self.closed.emit()
            return True
        if watched is self._field and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
            return True
        return False

    def _place(self) -> None:
        width = min(_MOST_WIDTH, self._over.width() - 2 * Space.TWO)
        height = self.sizeHint().height()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = Space.TWO if mirrored else self._over.width() - width - Space.TWO
        self.setGeometry(left, Space.ONE, width, height)

    @Slot()
    def _restyle(self) -> None:
        for button, name in (
            (self._previous, "chevron-up"),
            (self._next, "chevron-down"),
            (self._close, "close"),
        ):
            button.setIcon(self._icons.icon(name, "muted"))
