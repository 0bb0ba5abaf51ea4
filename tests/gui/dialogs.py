"""The dialogs in which conversations are taken elsewhere and brought back."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_chat.ui.exchange.job_dialog import JobDialog
from tests.gui.keys import button
from tests.gui.stage import Stage

__all__ = ["await_end", "click", "dialog", "is_idle"]

D = TypeVar("D", bound=JobDialog)


def dialog(stage: Stage, kind: type[D]) -> D:
    """The one that is on the screen."""
    stage.until(lambda: any(each.isVisible() for each in stage.window.findChildren(kind)))
    (found,) = [each for each in stage.window.findChildren(kind) if each.isVisible()]
    return found


def click(place: JobDialog, text: str) -> None:
    QTest.mouseClick(button(place, text), Qt.MouseButton.LeftButton)


def is_idle(place: JobDialog) -> bool:
    """Whether nothing is under way in it."""
    return place.job is None


def await_end(stage: Stage, place: JobDialog) -> str:
    """Wait until what is under way has ended, and read what it says then."""
    stage.until(lambda: is_idle(place))
    return place.text()
