"""A message being written anew, in its place."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins
from desktop_chat.ui.widgets.key_names import native
from desktop_chat.ui.widgets.text_editor import TextEditor

__all__ = ["MessageEditor"]

_MOST_LINES = 18


class MessageEditor(QFrame):
    """The text of a message with what saves it and what leaves it as it was.

    Signals:
        saved: The text, which is another one than before.
        cancelled: It stays as it was.
    """

    saved = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        message: Message,
        parent: QWidget | None = None,
        *,
        send_on_enter: bool,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._before = message.content
        self._can_save = True
        is_question = message.role is Role.USER
        # A reply has paragraphs, in which Enter can't be what ends the work.
        self._editor = TextEditor(
            theme, self, send_on_enter=is_question and send_on_enter, most_lines=_MOST_LINES
        )
        self._editor.setAccessibleName(
            tr("Edit your message") if is_question else tr("Edit this reply")
        )
        self._cancel = QPushButton(tr("Cancel"))
        self._save = QPushButton(tr("Send") if is_question else tr("Save"))
        self._cancel.setToolTip(native("Esc"))
        keys = "Enter" if is_question and send_on_enter else "Ctrl+Enter"
        self._save.setToolTip(native(keys))
        for button in (self._cancel, self._save):
            button.setObjectName("outlined")
            button.setFont(theme.font(Size.BODY))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.setFocusProxy(self._editor)
        self._editor.setPlainText(message.content)
        self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)
        self._editor.textChanged.connect(self._on_text_changed)
        self._editor.submitted.connect(self._on_submitted)
        self._editor.focus_changed.connect(self._on_focus_changed)
        for widget in (self._editor, self._cancel, self._save):
            widget.installEventFilter(self)
        self._save.clicked.connect(self._on_submitted)
        self._cancel.clicked.connect(self.cancelled)
        self._on_text_changed()

    def text(self) -> str:
        return self._editor.toPlainText()

    def set_text(self, text: str) -> None:
        self._editor.setPlainText(text)
        self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)

    def has_changed(self) -> bool:
        return self.text() != self._before

    def allow_saving(self, allowed: bool) -> None:
        """Whether it can be saved now; until then the text can be worked on."""
        self._can_save = allowed
        self._on_text_changed()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Esc is for this editor, before what it means in the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.cancelled.emit()
                return True
        return False

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.ONE)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            margins(Space.TWO, Space.ONE_HALF, Space.ONE_HALF, Space.ONE_HALF)
        )
        column.setSpacing(Space.ONE)
        column.addWidget(self._editor)
        column.addLayout(buttons)

    @Slot()
    def _on_text_changed(self) -> None:
        self._save.setEnabled(self._can_save and bool(self.text().strip()))

    @Slot()
    def _on_submitted(self) -> None:
        if not self.has_changed():
            self.cancelled.emit()
        elif self._save.isEnabled():
            self.saved.emit(self.text())

    @Slot(bool)
    def _on_focus_changed(self, has_focus: bool) -> None:
        self.setProperty("active", has_focus)
        self.style().unpolish(self)
        self.style().polish(self)
