"""Widgets that are taken away without a pause that could be felt."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

__all__ = ["delete_in_steps"]

_AT_ONCE = 20  # each takes 0.1 ms if it has text


def delete_in_steps(widgets: Sequence[QWidget], owner: QWidget) -> None:
    """Delete ``widgets`` a few at a time and then ``owner``, which they are in."""
    if len(widgets) <= _AT_ONCE:
        owner.deleteLater()
        return
    waiting = deque(widgets)
    timer = QTimer(owner, interval=0)

    def delete() -> None:
        for _ in range(min(_AT_ONCE, len(waiting))):
            widget = waiting.popleft()
            if isValid(widget):
                widget.deleteLater()
        if not waiting:
            owner.deleteLater()

    timer.timeout.connect(delete)
    timer.start()
