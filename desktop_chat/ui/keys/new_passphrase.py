"""Choosing a passphrase, typed twice."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.keys.secret_field import SecretField
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["NewPassphrase"]

_SHORT = 8  # characters


class NewPassphrase(QWidget):
    """Two fields, what can't be undone about them, and a button. None is refused.

    Signals:
        chosen: The passphrase; the fields are empty again.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, button: str) -> None:
        super().__init__()
        self._first = SecretField(theme, icons, tr("Passphrase"))
        self._second = SecretField(theme, icons, tr("The same again"))
        self._hint = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._button = push_button(button, "primary")
        self._first.entered.connect(self._second.setFocus)
        self._second.entered.connect(self._on_entered)
        self._button.clicked.connect(self._on_entered)
        for field in (self._first, self._second):
            field.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ONE)
        for widget in (self._first, self._second, self._hint, self._button):
            column.addWidget(widget)
        self.setFocusProxy(self._first)
        # The eyes go behind both lines; to move a line would leave its field behind, which leads
        # the Tab key to it again.
        stops = (self._second.line, self._first.eye, self._second.eye, self._button)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self._on_edited()

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._second.clear()

    def _on_edited(self) -> None:
        first, second = self._first.text(), self._second.text()
        self._button.setEnabled(bool(first) and first == second)
        if second and not first.startswith(second):
            self._hint.setText(tr("The two are not the same."))
        elif first and len(first) < _SHORT:
            self._hint.setText(
                tr("A short one is soon guessed by a program. A few random words are better.")
            )
        else:
            self._hint.setText(
                tr("A few random words are good. Nobody can reset it, so keep it safe.")
            )

    def _on_entered(self) -> None:
        if self._button.isEnabled():
            passphrase = self._first.text()
            self.clear()
            self.chosen.emit(passphrase)
