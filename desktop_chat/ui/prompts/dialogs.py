"""A prompt to be written, and one to be filled in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.domain.language import tr
from desktop_chat.domain.prompt import Prompt, fill, variables
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn, at_end
from desktop_chat.ui.widgets.text_editor import TextEditor
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["FieldsDialog", "PromptDialog"]

_WIDTH, _HEIGHT = 520, 420  # pixels
_MOST_NAME = 80  # characters
_MOST_LINES = 4  # of a field


class PromptDialog(QDialog):
    """Its name and its text."""

    def __init__(
        self, theme: Theme, parent: QWidget, prompt: Prompt, save: Callable[[Prompt], None]
    ) -> None:
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Edit prompt") if prompt.id else tr("New prompt"))
        self._prompt = prompt
        self._save = save
        self.name = QLineEdit(prompt.name)
        self.name.setObjectName("field")
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name"))
        self.text = QPlainTextEdit(prompt.text)
        self.text.setObjectName("field")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Prompt"))
        self.text.setFont(theme.font(Size.READING))
        hint = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        hint.setText(tr("Words in double braces, as in {{topic}}, become fields to fill in."))
        hint.setMinimumWidth(1)
        self.keep = push_button(tr("Save"), "primary")
        self.keep.clicked.connect(self._on_saved)
        column = DialogColumn(self, Space.ONE)
        column.add(self.name, self.text, hint, _buttons(self, self.keep))
        self.text.textChanged.connect(self._on_text_changed)
        self._on_text_changed()
        _fit(theme, self, parent, _HEIGHT)
        self.name.setFocus()

    @Slot()
    def _on_text_changed(self) -> None:
        self.keep.setEnabled(bool(self.text.toPlainText().strip()))

    @Slot()
    def _on_saved(self) -> None:
        self._save(Prompt(self._prompt.id, self.name.text(), self.text.toPlainText()))
        self.accept()


class FieldsDialog(QDialog):
    """One field for each variable; Tab goes through them, and Enter to the next."""

    def __init__(
        self, theme: Theme, parent: QWidget, prompt: Prompt, use: Callable[[str], None]
    ) -> None:
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(one_line(prompt.name, _MOST_NAME))
        self._prompt = prompt
        self._use = use
        self._names = variables(prompt.text)
        self.fields: Sequence[TextEditor] = [
            TextEditor(theme, send_on_enter=True, most_lines=_MOST_LINES) for _ in self._names
        ]
        inner = QWidget()
        form = QVBoxLayout(inner)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.HALF)
        for name, field in zip(self._names, self.fields, strict=True):
            label = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
            label.setText(one_line(name))
            label.setMinimumWidth(1)
            field.setAccessibleName(one_line(name))
            field.submitted.connect(self._on_submitted)
            form.addWidget(label)
            form.addWidget(_framed(field))
        form.addStretch(1)
        self.insert = push_button(tr("Insert", "verb"), "primary")
        self.insert.clicked.connect(self._on_inserted)
        column = DialogColumn(self, Space.ONE)
        column.add_scrolled(ColumnScroll(inner))
        column.add(_buttons(self, self.insert))
        _fit(theme, self, parent, min(_HEIGHT, 120 + 72 * len(self._names)))
        self.fields[0].setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        following = [*self.fields, None]
        after = following[following.index(self.sender()) + 1]  # pyright: ignore[reportArgumentType]
        if after is None:
            self._on_inserted()
        else:
            after.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_inserted(self) -> None:
        texts = (field.toPlainText() for field in self.fields)
        self._use(fill(self._prompt.text, dict(zip(self._names, texts, strict=True))))
        self.accept()


def _framed(field: TextEditor) -> QFrame:
    """A frame that shows where the keyboard is; the field's own would take its height."""
    frame = QFrame()
    frame.setObjectName("number")
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(Space.ONE, Space.HALF, Space.ONE, Space.HALF)
    inner.addWidget(field)

    def show_focus(has_focus: bool) -> None:
        frame.setProperty("active", has_focus)
        frame.style().unpolish(frame)
        frame.style().polish(frame)

    field.focus_changed.connect(show_focus)
    return frame


def _buttons(dialog: QDialog, primary: QPushButton) -> QHBoxLayout:
    cancel = push_button(tr("Cancel"), "outlined")
    cancel.clicked.connect(dialog.reject)
    return at_end(cancel, primary)


def _fit(theme: Theme, dialog: QDialog, parent: QWidget, height: int) -> None:
    room = parent.window().size() - QSize(Space.TWO, Space.TWO)
    dialog.resize(min(theme.scaled(_WIDTH), room.width()), min(theme.scaled(height), room.height()))
