"""Saying something to a screen reader that no focus leads to."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

__all__ = ["announce"]


def announce(widget: QWidget, text: str) -> None:
    """Have ``text`` read aloud when the reader is done with what it is reading."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
