"""Where a person types what opens their conversations."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import tool_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["SecretField"]

_MAX_LENGTH = 4_096


class SecretField(QWidget):
    """A line that shows dots, or what is typed while the eye beside it is open.

    Attributes:
        line: Where it is typed.
        eye: The button that shows it.

    Signals:
        entered: Enter was pressed.
        edited: What is typed has changed.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, icons: Icons, name: str, *, is_code: bool = False) -> None:
        """``is_code``: it is copied from paper, so that hiding it would only cause mistakes."""
        super().__init__()
        self._icons = icons
        self.line = QLineEdit()
        self.line.setObjectName("field")
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(_MAX_LENGTH)
        self.line.setFont(theme.monospace(Size.BODY) if is_code else theme.font(Size.BODY))
        hint = Qt.InputMethodHint
        self.line.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
        )
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(self.edited)
        self.eye = tool_button("")
        self.eye.setCheckable(True)
        self.eye.setIconSize(QSize(20, 20))
        self.eye.toggled.connect(self._show)
        self.eye.setHidden(is_code)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HALF)
        row.addWidget(self.line, stretch=1)
        row.addWidget(self.eye)
        self.setFocusProxy(self.line)
        self._is_code = is_code
        theme.changed.connect(self._restyle)
        self._show(False)

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, also for undo, and show dots again."""
        self.line.setText("")
        self.eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is told by ``entered``; a dialog would press its button as well."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.eye.setEnabled(self.isEnabled())

    def _show(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if is_shown or self._is_code else mode.Password)
        tip = tr("Hide what is typed") if is_shown else tr("Show what is typed")
        name = tr("{name}: {value}", name=self.line.accessibleName(), value=tip)
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(tip)
        self._restyle()

    def _restyle(self) -> None:
        name = "eye-off" if self.eye.isChecked() else "eye"
        self.eye.setIcon(self._icons.icon(name, "muted"))
