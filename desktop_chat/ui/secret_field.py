"""Where a person types what opens their conversations."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_chat.ui.controls import tool_button
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.theme import Size, Theme
from desktop_chat.ui.tokens import Space

__all__ = ["SecretField"]

_MAX_LENGTH = 4_096


class SecretField(QWidget):
    """A line that shows dots, or what is typed while the eye beside it is open.

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
        self._line = QLineEdit()
        self._line.setObjectName("field")
        self._line.setPlaceholderText(name)
        self._line.setAccessibleName(name)
        self._line.setMaxLength(_MAX_LENGTH)
        self._line.setFont(theme.monospace(Size.BODY) if is_code else theme.font(Size.BODY))
        hint = Qt.InputMethodHint
        self._line.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
        )
        self._line.returnPressed.connect(self.entered)
        self._line.textChanged.connect(self.edited)
        self._eye = tool_button("")
        self._eye.setCheckable(True)
        self._eye.setIconSize(QSize(20, 20))
        self._eye.toggled.connect(self._show)
        self._eye.setHidden(is_code)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HALF)
        row.addWidget(self._line, stretch=1)
        row.addWidget(self._eye)
        self.setFocusProxy(self._line)
        self._is_code = is_code
        theme.changed.connect(self._restyle)
        self._show(False)

    def text(self) -> str:
        return self._line.text()

    def clear(self) -> None:
        """Forget what was typed, also for undo, and show dots again."""
        self._line.setText("")
        self._eye.setChecked(False)

    def stops(self) -> tuple[QWidget, QWidget]:
        """The line and the eye, for the order of the Tab key."""
        return self._line, self._eye

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is told by ``entered``; a dialog would press its button as well."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._eye.setEnabled(self.isEnabled())

    def _show(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self._line.setEchoMode(mode.Normal if is_shown or self._is_code else mode.Password)
        name = self.tr("Hide what is typed") if is_shown else self.tr("Show what is typed")
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(name)
        self._restyle()

    def _restyle(self) -> None:
        name = "eye-off" if self._eye.isChecked() else "eye"
        self._eye.setIcon(self._icons.icon(name, "muted"))
