"""One of several, in a list that opens."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["Picker"]

_ICON = 16  # pixels
_BOX = QStyle.ComplexControl.CC_ComboBox


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

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            whole = self.currentText()
            if not self.toolTip() and self.shown() != whole:
                # As HTML, for which Qt would else take what looks like it.
                QToolTip.showText(event.globalPos(), f"<p>{escape(whole)}</p>", self)
                return True
        return super().event(event)

    def shown(self) -> str:
        """What is chosen, without its middle where there is no room for that."""
        option = self._option()
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(_BOX, option, part, self).width() - 2
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = self._option()
        option.currentText = self.shown()  # pyright: ignore[reportAttributeAccessIssue]  # stubs
        painter = QStylePainter(self)
        painter.drawComplexControl(_BOX, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        # Qt's own arrow is of another style, and a style sheet can't colour an icon.
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = Space.ONE if is_rtl else self.width() - Space.ONE - _ICON
        pixmap = self._icons.icon("chevron-down", "muted").pixmap(_ICON, _ICON)
        painter.drawPixmap(QPoint(x, (self.height() - _ICON) // 2), pixmap)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option
