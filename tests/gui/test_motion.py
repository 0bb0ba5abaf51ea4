"""Who wants less motion sees nothing move by itself."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.settings import LESS_MOTION
from desktop_chat.ui.widgets.progress_line import ProgressLine
from tests.gui.stage import Stage


@pytest.mark.parametrize("is_still", [True, False])
def test_a_line_whose_end_nobody_knows_stands_still(stage: Stage, is_still: bool) -> None:
    stage.workspace.decide(LESS_MOTION, is_still)
    line = ProgressLine("Work")
    line.setParent(stage.window)
    line.show_busy()
    assert (line.maximum() > 0) == is_still
    assert line.value() == line.maximum()
    dialog = QWidget(stage.window)  # what belongs to the window does as it does
    line.setParent(dialog)
    line.show_busy()
    assert (line.maximum() > 0) == is_still


def test_work_that_is_not_done_is_not_told(qtbot: QtBot) -> None:
    line = ProgressLine("Work")
    qtbot.addWidget(line)
    assert line.isHidden()
    assert line.sizePolicy().retainSizeWhenHidden()
