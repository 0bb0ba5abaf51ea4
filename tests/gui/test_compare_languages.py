"""The words of buttons around compared answers have their room in a narrow window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_chat.domain.comparison import Question
from desktop_chat.ui.comparing.setup_dialog import SetupDialog
from desktop_chat.ui.look.language import LANGUAGES
from tests.gui.conftest import OpenStage
from tests.gui.test_compare_page import VOICES, done

SET = tuple(Question(f"Question {n} about herons?", "birds") for n in range(3))


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("language", sorted(LANGUAGES), indirect=True)
def test_no_button_is_cut(open_stage: OpenStage) -> None:
    stage = open_stage(voices=VOICES).start()
    page = done(stage, *SET, name="Herons", seeds=3)
    page.go_to(1)
    stage.window.resize(360, 640)
    stage.until(lambda: page.answers.columns.is_narrow)
    stage.workspace.comparing.vote(1, 0, 0)
    stage.until(lambda: stage.workspace.comparing.vote_on(1, 0) is not None)
    stage.until(lambda: not cut(page))
    page.head.again_requested.emit()
    (dialog,) = stage.window.findChildren(SetupDialog)
    stage.until(lambda: not cut(dialog))


def cut(root: QWidget) -> list[str]:
    """The words of buttons that are narrower than they want to be."""
    return [
        each.text()
        for each in root.findChildren(QPushButton)
        if each.isVisible() and each.text() and each.width() < each.sizeHint().width()
    ]
