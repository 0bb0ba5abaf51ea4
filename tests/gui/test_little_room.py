"""What is too long for its place is cut with a mark, and the pointer has all of it shown."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFontDatabase, QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.comparison import Question
from desktop_chat.ui.comparing.standings_grid import StandingsGrid
from desktop_chat.ui.look.fonts import scale
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.models.painter import row_height
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.status import StatusLine
from desktop_chat.ui.widgets.elided_label import ElidedLabel
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.picker import Picker
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, model_file
from tests.gui.test_compare_page import done

LONG = "Heron <b>Instruct</b> by somebody with a very long name 12B"
HEADINGS = ["Model", "Answered", "Refusals?", "Empty", "Words", "Tokens/s", "Seconds", "Votes"]


def test_a_cut_label_shows_all_of_it_as_it_is_written(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(theme.font(Size.BODY))
    qtbot.addWidget(label)
    label.show_text(LONG)
    label.resize(90, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == f"<p>{escape(LONG)}</p>"
    label.resize(2000, 20)
    assert (label.text(), label.toolTip()) == (LONG, "")


def test_what_the_line_below_says_is_cut_with_a_mark(qtbot: QtBot, theme: Theme) -> None:
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.resize(200, 20)
    line.show()
    line.say(LONG)
    (said,) = line.findChildren(ElidedLabel)
    qtbot.waitUntil(lambda: said.text().endswith("…"))
    assert said.accessibleName() == line.text() == LONG


def test_a_notice_breaks_what_has_no_spaces(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    path = "/home/somebody/" + "Heron_12B_Instruct_" * 6 + "x" * 200
    notice = Notice(theme, icons)
    qtbot.addWidget(notice)
    notice.say("error", "Reading failed", f"{path}: 20 tokens/s")
    assert notice.minimumSizeHint().width() < 320
    assert notice.text() == f"Reading failed\n{path}: 20 tokens/s"


def test_the_pointer_shows_what_a_picker_has_no_room_for(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    picker = Picker(icons)
    qtbot.addWidget(picker)
    picker.addItem(LONG)
    picker.resize(160, 32)
    picker.show()
    at = picker.rect().center()
    asked = QHelpEvent(QEvent.Type.ToolTip, at, picker.mapToGlobal(at))
    QApplication.sendEvent(picker, asked)
    assert QToolTip.text() == f"<p>{escape(LONG)}</p>"
    QToolTip.hideText()


def test_names_give_way_before_standings_are_scrolled(qtbot: QtBot, theme: Theme) -> None:
    grid = StandingsGrid(theme)
    qtbot.addWidget(grid)
    grid.show_rows(HEADINGS, [[LONG * 3, *"1234567"]])
    grid.resize(theme.scaled(900), 100)
    grid.show()
    bar = grid.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    (name,) = grid.findChildren(ElidedLabel)
    assert "…" in name.text()
    assert grid.text().splitlines()[1].startswith(LONG)
    last = next(each for each in grid.findChildren(QLabel) if each.text() == "7")
    assert last.mapTo(grid.viewport(), last.rect().topRight()).x() < grid.viewport().width()


def test_the_pointer_shows_the_name_that_a_tab_has_no_room_for(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    names = [LONG.replace("<b>", "").replace("</b>", ""), "Tern", "Gull"]
    models = [model_file(tmp_path, name) for name in names]
    stage = open_stage(voices=dict.fromkeys(names, "Yes."), models=models).start()
    page = done(stage, Question("Do herons fish?"))
    stage.window.resize(420, 640)
    stage.until(lambda: page.answers.columns.is_narrow)
    tips = {
        each.accessibleName(): each.toolTip()
        for each in page.answers.findChildren(QToolButton)
        if each.objectName() == "tab" and each.isVisible()
    }
    (cut,) = [name for name in tips if name.startswith("Heron")]
    assert tips[cut] == f"<p>{cut}</p>"
    assert tips["Tern"] == ""


def test_a_row_has_room_for_its_lines_in_large_letters(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = scale(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    for larger in (1.0, 1.5, 2.0):
        monkeypatch.setattr(theme, "_scale", usual * larger)
        lines = (QFontMetrics(theme.font(size)).lineSpacing() for size in (Size.BODY, Size.CAPTION))
        assert row_height(theme) >= sum(lines)


def test_the_text_has_a_row_of_its_own_in_a_narrow_window(stage: Stage) -> None:
    editor = stage.find(QPlainTextEdit, "Message")
    thinking = stage.find(QToolButton, "Thinking: auto")

    def is_above() -> bool:
        return bottom(editor) <= thinking.mapTo(stage.window, QPoint()).y()

    assert not is_above()
    stage.window.resize(360, 640)
    stage.until(is_above)
    assert editor.placeholderText() == "Write a message…"
    stage.type("Kept")
    stage.window.resize(1080, 760)
    stage.until(lambda: not is_above())
    assert editor.toPlainText() == "Kept"
    assert editor.hasFocus()


def bottom(part: QWidget) -> int:
    return part.mapTo(part.window(), part.rect().bottomLeft()).y()
