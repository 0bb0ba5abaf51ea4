"""Where the person writes."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.composer.editor import MessageEditor
from desktop_chat.ui.composer.history import History
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import tool_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.key_names import show_tip

__all__ = ["Composer"]

_BUTTON = 36  # pixels
_NARROW = 420  # pixels; below, the text has a row of its own
_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MOVES = {
    int(Qt.Key.Key_Up): QTextCursor.MoveOperation.Up,
    int(Qt.Key.Key_Down): QTextCursor.MoveOperation.Down,
}


class Composer(QFrame):
    """A growing editor and the one button that sends or stops.

    Signals:
        submitted: The text that shall be sent; it stays until ``clear``.
        wait_ended: A text that waits to be sent was edited, or Esc was pressed: it is a draft.
        stop_requested: End what is under way.
        typed: The text as it is now.
        long_pasted: A text that is too long for it, once ``take_long_texts`` was called.
        files_brought: Paths that were pasted, as a tuple.
        files_wanted: Files are to be chosen.
        prompts_wanted: "/" was typed where nothing is written.
    """

    submitted = Signal(str)
    wait_ended = Signal()
    stop_requested = Signal()
    typed = Signal(str)
    long_pasted = Signal(str)
    files_brought = Signal(object)
    files_wanted = Signal()
    prompts_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
        *,
        send_on_enter: bool = True,
    ) -> None:
        """``send_on_enter`` off: Shift+Enter sends and Enter breaks the line."""
        super().__init__(parent)
        self.setObjectName("composer")
        self._icons = icons
        self._can_submit = False
        self._is_waiting = False
        self._can_stop = False
        self._stop_name = ""
        self._hint = tr("Write a message…")
        self._history = History()
        self._has_attachments = False
        self._takes_files = True
        self._editor = MessageEditor(theme, self, send_on_enter=send_on_enter)
        self._send_key = _send_key(send_on_enter)
        self._editor.setAccessibleName(tr("Message"))
        self._button = QToolButton()
        self._button.setObjectName("round")
        self._button.setFixedSize(_BUTTON, _BUTTON)
        self._button.setIconSize(QSize(20, 20))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._on_clicked)
        self._tool: QWidget | None = None
        self._attach = tool_button(tr("Attach files"), "Ctrl+Shift+O")
        self._attach.setFixedSize(_BUTTON, _BUTTON)
        self._attach.clicked.connect(self.files_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        self._column.setSpacing(Space.ONE)
        self._above = QHBoxLayout()  # for the text where there is little room
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.ONE)
        self._row.addWidget(self._attach, alignment=Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self._editor, stretch=1, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(self._above)
        self._column.addLayout(self._row)
        self.setFocusProxy(self._editor)
        self._editor.long_pasted.connect(self.long_pasted)
        self._editor.files_pasted.connect(self.files_brought)
        self._editor.submitted.connect(self._on_submitted)
        self._editor.textChanged.connect(self._on_text_changed)
        self._editor.focus_changed.connect(self._on_focus_changed)
        self._editor.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._button.setEnabled(False)
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (is_narrow := self.width() < _NARROW) is not bool(self._above.count()):
            self._give_row(is_narrow=is_narrow)

    def _give_row(self, *, is_narrow: bool) -> None:
        """Put the text above the buttons, or between them."""
        around = Space.ONE if is_narrow else 0
        self._above.setContentsMargins(around, around // 2, around, 0)
        between = self._row.indexOf(self._attach) + 1
        if is_narrow:
            self._row.removeWidget(self._editor)
            self._above.addWidget(self._editor)
            self._row.insertStretch(between, 1)
        else:
            self._row.takeAt(between)
            self._above.removeWidget(self._editor)
            self._row.insertWidget(between, self._editor, 1, Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        return self._editor.toPlainText()

    def set_text(self, text: str) -> None:
        self._editor.setPlainText(text)
        self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)

    def send_by_enter(self, sends: bool) -> None:
        """Whether Enter sends from now on, or Shift+Enter."""
        self._editor.send_by_enter(sends)
        self._send_key = _send_key(sends)
        self._restyle()

    def set_history(self, texts: Iterable[str]) -> None:
        """What Up brings back in an empty editor, oldest first."""
        self._history.set_texts(texts)

    def clear(self) -> None:
        self._editor.clear()

    def follow(self, widget: QWidget) -> None:
        """Come after ``widget`` in the order of the Tab key."""
        for each in (self._attach, self._editor, self._tool, self._button):
            if each is not None:
                self.setTabOrder(widget, each)
                widget = each

    def add_tool(self, tool: QWidget) -> None:
        """Put a small widget beside the button."""
        self._tool = tool
        tool.setFixedHeight(max(_BUTTON, tool.sizeHint().height()))  # more for large letters
        self._row.insertWidget(2, tool, alignment=Qt.AlignmentFlag.AlignBottom)

    def show_above(self, widget: QWidget) -> None:
        """Put something above the text."""
        self._column.insertWidget(0, widget)

    def take_long_texts(self) -> None:
        """From now on, somebody takes what is too long for the editor, and files."""
        self._editor.folds = True

    def offer_no_files(self) -> None:
        """An administrator has decided that none come along."""
        from desktop_chat.ui.widgets.managed import mark_managed  # not before the first paint

        self._takes_files = False
        mark_managed(self._icons, self._attach)

    def set_has_attachments(self, has_attachments: bool) -> None:
        """Whether there is something to send without a word."""
        self._has_attachments = has_attachments
        self._restyle()

    def insert(self, text: str) -> None:
        """Put a text where the cursor is."""
        self._editor.insertPlainText(text)
        self._editor.setFocus()

    def allow(self, hint: str, *, submit: bool, stop: bool, stop_name: str) -> None:
        """What can be done now, and a hint for the empty editor. Nothing can before the first."""
        self._can_submit, self._can_stop, self._stop_name = submit, stop, stop_name
        self._hint = hint
        self._fit_hint()
        self._restyle()

    def show_waiting(self, what_for: str) -> None:
        """Mark the text as one that will be sent; empty for no longer."""
        self._is_waiting = bool(what_for)
        self._editor.setAccessibleDescription(what_for)
        self.setProperty("waiting", self._is_waiting)
        self._polish()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keys that mean something else here than in an editor, or in the window."""
        if event.type() is QEvent.Type.Resize:
            self._fit_hint()
        if not isinstance(event, QKeyEvent):
            return False
        if self._is_waiting and event.key() == Qt.Key.Key_Escape:
            return self._end_waiting(event)
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.text() == "/" and not self.text():
            self.prompts_wanted.emit()
            return True
        if not event.modifiers() & _MODIFIERS:
            return self._go_through_history(event.key())
        return False

    def _end_waiting(self, event: QKeyEvent) -> bool:
        """Esc is for a text that waits, before what it means in the window."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            self.wait_ended.emit()
            return True
        return False

    def _go_through_history(self, key: int) -> bool:
        """Up on the first line and Down on the last one, in what isn't the person's own yet."""
        move = _MOVES.get(key)
        if move is None or self._editor.textCursor().movePosition(move):
            return False
        is_earlier = move is QTextCursor.MoveOperation.Up
        step = self._history.earlier if is_earlier else self._history.later
        text = step(self.text())
        if text is None:
            return False
        self.set_text(text)
        return True

    @Slot()
    def _on_submitted(self) -> None:
        if self._can_submit and self._has_something():
            self.submitted.emit(self.text())

    @Slot()
    def _on_clicked(self) -> None:
        if self._can_stop:
            self.stop_requested.emit()
        else:
            self._on_submitted()

    @Slot()
    def _on_text_changed(self) -> None:
        if self._is_waiting:
            self.wait_ended.emit()
        self.typed.emit(self.text())
        self._restyle()

    @Slot(bool)
    def _on_focus_changed(self, has_focus: bool) -> None:
        self.setProperty("active", has_focus)
        self._polish()

    def _polish(self) -> None:
        """Have what the style sheet says of the properties."""
        self.style().unpolish(self)
        self.style().polish(self)

    def _fit_hint(self) -> None:
        """Qt would break it into lines, of which an empty editor shows the first."""
        editor = self._editor
        room = editor.width() - 2 * (
            editor.frameWidth() + round(editor.document().documentMargin())
        )
        hint = editor.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, room)
        if hint != editor.placeholderText():
            editor.setPlaceholderText(hint)
            editor.viewport().update()  # Qt only paints anew where the cursor is

    def _has_something(self) -> bool:
        return bool(self.text().strip()) or self._has_attachments

    def _restyle(self) -> None:
        if self._takes_files:
            self._attach.setIcon(self._icons.icon("attach", "muted"))
        stopping = self._can_stop
        name = self._stop_name if stopping else tr("Send")
        self._button.setAccessibleName(name)
        show_tip(self._button, name, "Esc" if stopping else self._send_key)
        possible = stopping or (self._can_submit and self._has_something())
        self._button.setEnabled(possible)
        token = "on_accent" if possible else "muted"
        self._button.setIcon(self._icons.icon("stop" if stopping else "send", token))


def _send_key(send_on_enter: bool) -> str:
    return "Enter" if send_on_enter else "Shift+Enter"
