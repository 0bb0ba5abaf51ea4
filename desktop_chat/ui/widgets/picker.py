"""One of several, in a list that opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["Picker"]

_ICON = 16  # pixels


class Picker(QComboBox):
    """A flat combo box; the wheel scrolls what it is in, and doesn't change it unseen."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        # On Linux, Qt gives what is chosen for the name; a screen reader then takes the name from a
        # label beside it, which needn't be seen.
        self._label = QLabel(parent)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(self)
        self._label.hide()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._label.setText(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Qt's own arrow is of another style, and a style sheet can't colour an icon.
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = Space.ONE if is_rtl else self.width() - Space.ONE - _ICON
        pixmap = self._icons.icon("chevron-down", "muted").pixmap(_ICON, _ICON)
        QPainter(self).drawPixmap(QPoint(x, (self.height() - _ICON) // 2), pixmap)
