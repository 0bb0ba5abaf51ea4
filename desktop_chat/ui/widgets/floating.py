"""A window without a frame that goes when somebody presses elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop_chat.ui.look.tokens import Radius

__all__ = ["Floating"]


class Floating(QFrame):
    """What is in it paints the ground, whose corners are round."""

    def __init__(self, parent: QWidget, name: str) -> None:
        """``name`` is for a screen reader, which would call it like the app."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        # On X11 there may be no compositor, and what is clear would be black.
        self._is_cut = QGuiApplication.platformName() == "xcb"
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not self._is_cut)
        self.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_cut:
            shape = QPainterPath()
            shape.addRoundedRect(self.rect(), Radius.MEDIUM, Radius.MEDIUM)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))
