"""In any language, nothing is cut off in a dialog of a narrow window, and all ends in one line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.language import LANGUAGES
from desktop_chat.ui.parameters.dialog import ParametersDialog
from desktop_chat.ui.widgets.dialog_column import ColumnScroll
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage

COMMANDS = (
    "settings", "parameters", "compare", "export", "import", "back_up", "restore", "keys", "memory",
    "about", "find_models",
)  # fmt: skip


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("language", sorted(LANGUAGES), indirect=True)
def test_nothing_is_cut_off(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    stage.window.resize(360, 640)
    stage.ask("A question")
    for command in COMMANDS:
        dialog = opened(stage, command)

        def nothing_is_cut(dialog: QDialog = dialog) -> None:
            assert [*too_wide(dialog), *cut(dialog)] == []

        stage.qtbot.waitUntil(nothing_is_cut)
        stage.until(lambda: is_left(stage))


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("language", ["en", "ar"], indirect=True)
@pytest.mark.parametrize("height", [400, 4000])
def test_what_is_scrolled_ends_where_the_rest_does(open_stage: OpenStage, height: int) -> None:
    stage = open_stage().start()
    stage.window.resize(1080, 760)
    dialog = opened(stage, "parameters")
    assert isinstance(dialog, ParametersDialog)
    dialog.resize(520, height)
    bar = dialog.findChildren(ColumnScroll)[0].verticalScrollBar()
    stage.until(lambda: (bar.maximum() > 0) is (height == 400))
    (close,) = [each for each in dialog.findChildren(QPushButton) if each.text() == tr("Close")]
    assert end(dialog.panel, dialog) == end(close, dialog)


def end(part: QWidget, dialog: QDialog) -> int:
    """Where it ends, at the side to which one reads."""
    is_mirrored = dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    corner = part.rect().topLeft() if is_mirrored else part.rect().topRight()
    return part.mapTo(dialog, corner).x()


def opened(stage: Stage, command: str) -> QDialog:
    stage.view.commands.run(command)
    stage.until(lambda: shown(stage) is not None)
    dialog = shown(stage)
    assert dialog is not None
    return dialog


def shown(stage: Stage) -> QDialog | None:
    return next((each for each in stage.window.findChildren(QDialog) if each.isVisible()), None)


def is_left(stage: Stage) -> bool:
    """Whether no dialog is there any more; one that is at something ends that first."""
    if (dialog := shown(stage)) is not None:
        dialog.reject()
    return dialog is None


def too_wide(dialog: QDialog) -> list[str]:
    """What needs more than the width that there is, where nothing goes sideways."""
    found: list[str] = []
    for scroll in dialog.findChildren(ColumnScroll):
        content, room = scroll.widget(), scroll.viewport().width()
        if scroll.isVisible() and content is not None and content.width() > room:
            parts = [each for each in content.findChildren(QWidget) if each.isVisible()]
            found += [
                f"{type(each).__name__} {each.accessibleName()} {each.minimumSizeHint().width()}"
                for each in (content, *parts)
                if each.mapTo(content, QPoint()).x() + each.minimumSizeHint().width() > room
            ]
    return found


def cut(dialog: QDialog) -> list[str]:
    """The words of buttons that are narrower than they want to be."""
    return [
        each.text()
        for each in dialog.findChildren(QPushButton)
        if each.isVisible() and each.text() and each.width() < each.sizeHint().width()
    ]
