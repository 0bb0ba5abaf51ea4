"""Buttons in a row of which one is chosen, and the arrow keys between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton

from desktop_chat.ui.look.theme import Size, Theme

__all__ = ["neighbour", "tab"]

_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def tab(theme: Theme) -> QToolButton:
    """A button for such a row."""
    button = QToolButton()
    button.setObjectName("tab")
    button.setCheckable(True)
    button.setFont(theme.font(Size.CAPTION))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def neighbour(buttons: Sequence[QToolButton], event: QKeyEvent) -> int | None:
    """The index that a key goes to, which may be beyond the ends; None for any other key."""
    at = next((at for at, each in enumerate(buttons) if each.hasFocus()), None)
    if event.key() not in _SIDES or at is None:
        return None
    mirrored = buttons[at].layoutDirection() is Qt.LayoutDirection.RightToLeft
    return at + _SIDES[Qt.Key(event.key())] * (-1 if mirrored else 1)
