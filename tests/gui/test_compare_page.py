"""The page on which several models are compared, as a person uses it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from desktop_chat.app.comparing.run import Phase
from desktop_chat.domain.comparison import Place, Question
from desktop_chat.domain.errors import LoadFailed
from desktop_chat.domain.managed import COMPARE, Managed, Values
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.search import Hit
from desktop_chat.policy.standings import results_of
from desktop_chat.ui.comparing.column import CompareColumn
from desktop_chat.ui.comparing.page import ComparePage
from desktop_chat.ui.composer.chips import Chip
from desktop_chat.ui.conversations.item_model import ConversationItemModel
from desktop_chat.ui.conversations.list import ConversationList
from desktop_chat.ui.widgets.elided_label import ElidedLabel
from desktop_chat.ui.widgets.managed import who_decides
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, model_file, settle, shown
from tests.gui.test_comparing import begin, hold_a_new_one, reach

LONG = "\n\n".join(f"Paragraph {n} of a long answer about herons." for n in range(80))
VOICES = {
    "Alpha": "Herons are **grey** birds.",
    "Beta": "Herons are **large** birds.\n\nThey fish.",
    "Gamma": "I'm sorry, but I can't help with that.",
}
SET = tuple(Question(f"Question {n} about herons?", "birds") for n in range(5))


@pytest.fixture
def stage(open_stage: OpenStage, tmp_path: Path) -> Stage:
    models = [model_file(tmp_path, name) for name in VOICES]
    return open_stage(voices=VOICES, models=models).start()


def done(stage: Stage, *questions: Question, **more: object) -> ComparePage:
    """The page of a comparison that is answered."""
    reach(stage, begin(stage, *questions, **more), Phase.DONE)
    page = stage.view.comparing.page
    stage.until(lambda: all(each.text.is_settled for each in columns(page)) or page.is_at_table)
    return page


def columns(page: ComparePage) -> list[CompareColumn]:
    return page.answers.columns.shown


def button(column: CompareColumn, name: str) -> QPushButton | QToolButton:
    found = [
        each
        for kind in (QPushButton, QToolButton)
        for each in column.foot.findChildren(kind)
        if each.accessibleName() == name
    ]
    assert len(found) == 1, [
        each.accessibleName() for each in column.foot.findChildren(QPushButton)
    ]
    return found[0]


def listed(stage: Stage) -> ConversationItemModel:
    """The rows of the sidebar."""
    items = stage.view.sidebar.findChildren(ConversationList)[0].model()
    assert isinstance(items, ConversationItemModel)
    return items


def scroll_area(column: CompareColumn) -> QScrollArea:
    return column.findChildren(QScrollArea)[0]


def chosen_width(column: CompareColumn) -> int:
    (label,) = [each for each in column.head.findChildren(QLabel) if each.text() == "Your choice"]
    return label.width()


def marked(column: CompareColumn) -> list[str]:
    """The words that are underlined."""
    return [
        selection.cursor.selectedText()
        for part in column.text.parts()
        for selection in part.extraSelections()
        if selection.format.fontUnderline()
    ]


def test_the_page_stands_in_the_place_of_the_conversation(stage: Stage) -> None:
    page = done(stage)
    assert page.isVisible()
    assert not stage.view.pane.isVisible()
    assert not stage.window.composer.isVisible()
    assert [column.head.text() for column in columns(page)] == [
        "Alpha · Q4_1", "Beta · Q4_1", "Gamma · Q4_1",
    ]  # fmt: skip
    assert shown(columns(page)[1]) == "Herons are large birds.\nThey fish."
    assert "What is a heron?" in stage.window.windowTitle()
    stage.view.new_chat()
    assert not page.isVisible()
    assert stage.window.composer.isVisible()


def test_what_is_for_conversations_waits_until_one_is_shown(stage: Stage) -> None:
    done(stage)
    commands = stage.view.commands
    for command in ("attach", "prompts", "choose_model", "answer_again", "suggest_title"):
        assert not commands.is_possible(command), command
    for command in ("rename", "pin", "export", "trash"):
        assert commands.is_possible(command), command
    commands.run("write")
    assert stage.window.composer.isVisible()
    assert commands.is_possible("attach")


def test_a_document_that_is_dropped_on_it_goes_into_a_new_chat(
    stage: Stage, tmp_path: Path
) -> None:
    page = done(stage)
    note = tmp_path / "note.txt"
    note.write_text("Herons.")
    stage.view.drop.documents_dropped.emit((note,))
    assert not page.isVisible()
    stage.until(lambda: bool(stage.window.findChildren(Chip)))


def test_a_comparison_is_opened_from_the_list_and_says_that_it_is_one(stage: Stage) -> None:
    done(stage)
    settle(stage)
    stage.view.new_chat()
    items = listed(stage)
    (row,) = [n for n in range(items.rowCount()) if items.conversation(items.index(n, 0))]
    said = items.data(items.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "What is a heron?, comparison"
    stage.view.sidebar.opened.emit(items.conversation(items.index(row, 0)))
    stage.until(lambda: stage.view.comparing.page.isVisible())
    stage.until(lambda: columns(stage.view.comparing.page)[0].hasFocus())


def test_answers_are_seen_while_they_grow(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    page = stage.view.comparing.page
    stage.until(lambda: shown(columns(page)[0]).startswith("I"))
    assert columns(page)[0].foot.text() == "Writing…"
    assert not button(columns(page)[0], "Alpha is better").isEnabled()
    assert page.progress.text().startswith("0 of 3 answers")
    reach(stage, comparing, Phase.DONE)
    assert page.progress.text() == ""
    stage.until(lambda: shown(columns(page)[0]) == "I will be long")
    assert columns(page)[0].foot.text().startswith("4 words · 2.0 tokens/s")


def test_what_looks_like_a_refusal_is_marked_as_such(stage: Stage) -> None:
    page = done(stage)
    columns(page)[2].setFocus()
    assert columns(page)[2].accessibleDescription().startswith("Looks like a refusal")


def test_a_vote_is_kept_and_a_second_press_takes_it_back(stage: Stage) -> None:
    page = done(stage)
    comparing = stage.workspace.comparing
    button(columns(page)[1], "Beta is better").click()
    stage.until(lambda: comparing.vote_on(0, 0) is not None)
    assert columns(page)[1].head.text().endswith("Your choice")
    button(columns(page)[1], "Beta: your choice").click()
    stage.until(lambda: comparing.vote_on(0, 0) is None)
    none = next(b for b in page.answers.findChildren(QPushButton) if b.text() == "None is better")
    none.click()
    stage.until(lambda: comparing.vote_on(0, 0) is not None)
    assert none.isChecked()


def test_names_are_hidden_until_the_vote(stage: Stage) -> None:
    page = done(stage, blind=True)
    assert [column.head.text() for column in columns(page)] == ["Model A", "Model B", "Model C"]
    assert "Alpha" not in "".join(column.accessibleName() for column in columns(page))
    page.conditions.findChildren(QPushButton)[0].click()
    assert "Alpha" not in page.conditions.details()
    button(columns(page)[0], "Model A is better").click()
    stage.until(lambda: "Model A" not in columns(page)[0].head.text())
    assert {column.head.name() for column in columns(page)} == set(VOICES)


def test_names_are_hidden_in_one_that_is_opened_after_a_longer_one(stage: Stage) -> None:
    page = done(stage, *SET, name="Herons")
    page.go_to(len(SET) - 1)
    done(stage, blind=True)
    assert page.answers.question_bar.text() == "What is a heron?"
    assert [column.head.text() for column in columns(page)] == ["Model A", "Model B", "Model C"]


def test_no_failure_tells_a_name_that_is_hidden(stage: Stage, tmp_path: Path) -> None:
    done(stage)
    stage.engines[1].enqueue_load_error(LoadFailed("Alpha.gguf has holes."))
    page = done(stage, blind=True, conditions=Parameters(ctx=512))
    page.show_table()

    def told() -> str:
        table = page.table.table.model()
        cells = [str(table.index(0, at).data()) for at in range(table.columnCount())]
        in_columns = [each.text() for each in page.answers.findChildren(QLabel)]
        return "\n".join([*cells, *in_columns, *(each.accessibleName() for each in columns(page)),
                          *(each.accessibleDescription() for each in columns(page))])  # fmt: skip

    assert "Failed" in told()
    assert "Alpha" not in told()
    page.head.names.click()
    assert told().count("Alpha.gguf has holes.") > 1


def test_names_can_be_shown_without_a_vote(stage: Stage) -> None:
    page = done(stage, blind=True)
    page.head.names.click()
    assert {column.head.name() for column in columns(page)} == set(VOICES)


def test_words_that_the_first_has_not_are_underlined(stage: Stage) -> None:
    page = done(stage)
    page.head.differences.click()
    stage.until(lambda: bool(marked(columns(page)[1])))
    assert marked(columns(page)[0]) == []
    assert marked(columns(page)[1])[0] == "large"
    button(columns(page)[1], "Mark what differs from Beta").click()
    stage.until(lambda: marked(columns(page)[0]) == ["grey"])
    assert marked(columns(page)[1]) == []
    page.head.differences.click()
    assert marked(columns(page)[0]) == []


def test_the_ends_of_lines_are_not_underlined(open_stage: OpenStage) -> None:
    table = "Herons.\n\n| Bird | Colour |\n|---|---|\n| Heron | grey |\n"
    stage = open_stage(voices={"Alpha": "Terns.", "Beta": table}).start()
    page = done(stage)
    page.head.differences.click()
    stage.until(lambda: bool(marked(columns(page)[1])))
    assert marked(columns(page)[1]) == ["Herons.", "Bird", "Colour", "Heron", "grey"]


def test_columns_scroll_together_or_each_alone(open_stage: OpenStage) -> None:
    stage = open_stage(voices={"Alpha": LONG, "Beta": LONG}).start()
    page = done(stage)
    one, other = columns(page)
    stage.until(lambda: min(one.most, other.most) > 500)

    def turn_wheel(column: CompareColumn) -> None:
        viewport = scroll_area(column).viewport()
        at = QPointF(viewport.rect().center())
        event = QWheelEvent(
            at, viewport.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    turn_wheel(one)
    assert one.position() == other.position() > 0
    page.head.together.click()
    before = other.position()
    turn_wheel(one)
    assert one.position() > before == other.position()


def test_the_keyboard_reaches_everything(stage: Stage) -> None:
    page = done(stage)
    first, second, third = columns(page)
    page.attend()
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Right)
    QTest.keyClick(third, Qt.Key.Key_Right)
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Left)
    assert second.hasFocus()
    reached: list[str] = []
    for _ in range(60):
        QTest.keyClick(stage.window.focusWidget() or page, Qt.Key.Key_Tab)
        focused = stage.window.focusWidget()
        reached.append(focused.accessibleName() if focused else "")
    for wanted in ("Beta is better", "Continue with Beta", "Copy the answer of Beta",
                   "Mark words that differ", "Ask the same again with another seed"):  # fmt: skip
        assert wanted in reached, reached


def test_tab_goes_through_a_column_as_it_is_read(open_stage: OpenStage) -> None:
    code = "Look:\n\n```python\nprint(1)\n```\n\nThat is all."
    page = done(open_stage(voices={"Alpha": code, "Beta": code}).start())
    first, second = columns(page)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    reached: list[str] = []
    while "Continue with Beta" not in reached and len(reached) < 20:
        focused = page.window().focusWidget()
        reached.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == [
        "Beta, column 2 of 2", "Wrap lines", "Save as file…", "Copy code", "Beta is better",
        "Copy the answer of Beta", "Continue with Beta",
    ]  # fmt: skip
    assert second.head.name() == "Beta"


def test_arrows_are_mirrored_from_right_to_left(stage: Stage, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = done(stage)
        first, second, _ = columns(page)
        assert first.x() > second.x()
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Left)
        assert second.hasFocus()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_narrow_window_shows_one_column_and_tabs(stage: Stage) -> None:
    page = done(stage)
    stage.window.resize(360, 640)
    stage.until(lambda: page.answers.columns.is_narrow)
    assert [each.isVisible() for each in columns(page)] == [True, False, False]
    assert page.width() == 360
    tab = next(
        each for each in page.answers.columns.tabs.findChildren(QToolButton)
        if each.accessibleName() == "Beta"
    )  # fmt: skip
    tab.click()
    assert [each.isVisible() for each in columns(page)] == [False, True, False]
    button(columns(page)[1], "Beta is better").click()
    stage.until(lambda: columns(page)[1].head.text().endswith("Your choice"))
    assert chosen_width(columns(page)[1]) < 180, "it isn't drawn over the whole width"
    assert tab.accessibleName() == "Beta: your choice"
    assert not tab.icon().isNull()
    assert page.answers.columns.minimumSizeHint().width() <= 360
    assert stage.window.width() == 360


def test_lines_are_no_longer_than_can_be_read_in_a_wide_window(stage: Stage) -> None:
    page = done(stage)
    stage.window.resize(3840, 1600)
    stage.until(lambda: columns(page)[0].width() > 1000)
    stage.until(lambda: {each.text.x() for each in columns(page)} == {0})
    assert max(each.text.width() for each in columns(page)) < 800


def test_which_question_it_is_is_cut_where_there_is_no_room(stage: Stage) -> None:
    page = done(stage, *SET, name="Herons")
    page.go_to(0)
    (which,) = page.answers.question_bar.findChildren(ElidedLabel)
    assert which.text() == which.whole == "Question 1 of 5 · birds"
    stage.window.resize(360, 640)
    stage.until(lambda: which.text().endswith("…"))
    assert which.accessibleName() == "Question 1 of 5 · birds"


def test_many_seeds_are_stepped_through_where_there_is_little_room(stage: Stage) -> None:
    page = done(stage, seeds=10)
    stage.until(lambda: page.answers.foot.seeds.isVisible())
    assert len([b for b in page.answers.foot.seeds.findChildren(QToolButton) if b.text()]) == 10
    stage.window.resize(360, 420)
    stage.find(QToolButton, "Next seed").click()
    assert page.answers.seed == 1
    assert stage.find(QToolButton, "Previous seed").isEnabled()
    assert columns(page)[0].foot.isVisible()
    for each in page.findChildren(QAbstractButton):
        if each.isVisible():
            place = each.rect().translated(each.mapTo(page, QPoint()))
            assert page.rect().contains(place), each.accessibleName()


def test_an_answer_is_copied_or_gone_on_with(stage: Stage) -> None:
    page = done(stage)
    button(columns(page)[0], "Copy the answer of Alpha").click()
    assert QGuiApplication.clipboard().text() == VOICES["Alpha"]
    button(columns(page)[1], "Continue with Beta").click()
    stage.until(lambda: len(stage.workspace.session.path) == 2)
    assert not page.isVisible()
    assert stage.workspace.session.path[1].content == VOICES["Beta"]


def test_further_seeds_tell_how_stable_the_answers_are(stage: Stage) -> None:
    page = done(stage, seed=1)
    comparing = stage.workspace.comparing
    again = next(
        each for each in page.answers.findChildren(QPushButton)
        if each.accessibleName() == "Ask the same again with another seed"
    )  # fmt: skip
    again.click()
    stage.until(lambda: len(comparing.comparison.seeds) == 2 if comparing.comparison else False)
    reach(stage, comparing, Phase.DONE)
    assert "2 of 2 answers are identical" in columns(page)[0].foot.text()
    page.answers.foot.seeds.chosen.emit(1)
    assert page.answers.seed == 1
    assert "seed 1" not in columns(page)[0].foot.text().split(" · ")


def test_a_set_begins_as_a_table_and_leads_to_each_question(stage: Stage) -> None:
    page = done(stage, *SET, name="Herons")
    assert page.is_at_table
    table = page.table.table
    assert table.model().rowCount() == 5
    assert table.model().headerData(2, Qt.Orientation.Horizontal) == "Beta"
    stage.until(lambda: "Gamma | 5 of 5 | 5 |" in page.table.standings.text())
    table.setFocus()
    table.go_to(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert not page.is_at_table
    assert page.answers.question_bar.which() == "Question 2 of 5 · birds"
    stage.find(QToolButton, "Next question").click()
    assert page.answers.question_bar.text() == SET[2].text
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert page.is_at_table
    assert table.currentIndex().row() == 2


def test_it_can_be_paused_and_goes_on(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    page = stage.view.comparing.page
    pause = stage.find(QToolButton, "Pause")
    pause.setFocus()
    pause.click()
    assert page.progress.text() == "Paused: 0 of 3 answers"
    resume = stage.find(QToolButton, "Go on")
    assert resume.hasFocus(), "the keyboard stays where one goes on"
    resume.click()
    reach(stage, comparing, Phase.DONE)
    assert not page.progress.isVisible()


def test_the_list_says_how_far_it_is(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    items = listed(stage)
    (name,) = items.compared
    said = items.data(items.index_of(name), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "What is a heron?, comparison, 0 of 3 answers"
    progress: list[int] = []
    stage.workspace.comparisons.changed.connect(
        lambda: progress.extend(each.done for each in items.compared.values())
    )
    reach(stage, comparing, Phase.DONE)
    stage.until(lambda: not items.compared)
    assert {1, 2} <= set(progress), "it goes on while answers come"


def test_a_word_that_was_found_is_shown_where_it_stands(open_stage: OpenStage) -> None:
    text = f"{LONG}\n\nAnd then a bittern came by.\n\n{LONG}"
    stage = open_stage(voices={"Alpha": "Nothing of that.", "Beta": text}).start()
    done(stage, *SET[:2], name="Herons")
    settle(stage)
    stage.view.new_chat()
    hits: list[tuple[Hit, ...]] = []
    stage.workspace.finder.found.connect(hits.append)
    stage.workspace.finder.find("bittern")
    stage.until(lambda: bool(hits) and bool(hits[-1]))
    stage.view.sidebar.found.emit(hits[-1][0], "bittern")
    page = stage.view.comparing.page
    stage.until(lambda: page.isVisible() and not page.is_at_table)
    other = columns(page)[1]
    stage.until(lambda: other.position() > 500)
    part = next(each for each in other.text.parts() if "bittern" in each.toPlainText())
    assert [each.cursor.selectedText() for each in part.extraSelections()] == ["bittern"]


def test_where_comparing_is_not_allowed_old_ones_can_be_read(open_stage: OpenStage) -> None:
    before = open_stage(voices=VOICES).start()
    done(before)
    settle(before)
    before.close()
    managed = Managed("a test", enforced=Values(features_off=frozenset({COMPARE})))
    stage = open_stage(voices=VOICES, managed=managed).start()
    stage.until(lambda: bool(stage.workspace.chats.conversations))
    stage.view.sidebar.opened.emit(stage.workspace.chats.conversations[0])
    stage.until(lambda: stage.workspace.comparing.conversation is not None)
    page = stage.view.comparing.page
    stage.until(lambda: shown(columns(page)[0]) == "Herons are grey birds.")
    again = next(
        each
        for each in page.answers.findChildren(QPushButton)
        if each.accessibleName() == "Ask the same again with another seed"
    )
    assert not again.isEnabled()
    assert who_decides() in again.accessibleDescription()
    menu = {each.text().partition("\t")[0]: each.isEnabled() for each in page.head.menu.actions()}
    assert not menu["Ask something else…"]
    assert menu["Save report…"]


def test_it_is_renamed_and_thrown_away_as_any_other(stage: Stage) -> None:
    page = done(stage)
    settle(stage)
    shown_now = stage.workspace.shown
    assert shown_now is not None
    stage.workspace.chats.rename(shown_now.id, "Herons at dusk")
    stage.until(lambda: page.head.title() == "Herons at dusk")
    stage.view.commands.run("trash")
    stage.until(lambda: not page.isVisible())


def test_what_is_thrown_away_beside_it_can_be_brought_back(stage: Stage) -> None:
    stage.ask("A chat")
    chat = stage.workspace.shown
    assert chat is not None
    page = done(stage)
    stage.workspace.chats.trash((chat.id,))
    stage.until(page.notice.isVisible)
    assert page.notice.text().startswith("Conversation moved to trash.")
    undo = next(each for each in page.notice.findChildren(QPushButton) if each.text() == "Undo")
    undo.click()
    stage.until(lambda: all(each.trashed is None for each in stage.workspace.chats.conversations))
    assert page.isVisible()


def test_four_long_answers_come_in_slices(open_stage: OpenStage, tmp_path: Path) -> None:
    text = "\n\n".join(f"Paragraph {n} with *some* `code` and words." for n in range(2500))
    assert len(text) > 100_000
    names = ("Alpha", "Beta", "Gamma", "Delta")
    models = [model_file(tmp_path, name) for name in names]
    stage = open_stage(voices=dict.fromkeys(names, text), models=models).start()
    page = done(stage)
    long = stage.workspace.shown
    assert long is not None
    stage.view.new_chat()
    for column in page.answers.columns.every:
        column.show_waiting("")  # as if others had been shown meanwhile
    seen: list[int] = []  # how many columns were whole whenever something else had its turn
    watch = QTimer()
    watch.timeout.connect(lambda: seen.append(sum(each.text.is_settled for each in columns(page))))
    watch.start(0)
    stage.view.sidebar.opened.emit(long)
    stage.qtbot.waitUntil(lambda: 4 in seen, timeout=20_000)
    watch.stop()
    between = seen[seen.index(0) : seen.index(4)]
    assert len(between) > 8, "there is time for something else"


def test_what_is_the_same_for_all_is_told_with_a_lock(stage: Stage) -> None:
    page = done(stage, seed=9)
    assert page.conditions.text().startswith("The same for all: Temperature 0.8")
    assert page.conditions.text().endswith("seed 9")
    page.conditions.findChildren(QPushButton)[0].click()
    assert "Top-k: 40" in page.conditions.details()
    assert "Engine: " in page.conditions.details()


def test_the_window_tells_the_same_conditions_as_a_report(stage: Stage, tmp_path: Path) -> None:
    set_here = Parameters(temperature=0.25, max_tokens=64, system_prompt="be brief", stop=("END",))
    page = done(stage, seed=9, conditions=set_here)
    page.conditions.findChildren(QPushButton)[0].click()
    told = page.conditions.details()
    for line in ("Temperature: 0.25", "System prompt: be brief", "Seed: 9", "Top-p: 0.95"):
        assert line in told, told
    file = tmp_path / "report.html"
    stage.view.comparing.write_report(str(file))
    stage.until(page.notice.isVisible)
    listing = file.read_text("utf-8").split("<dl>")[1].split("</dl>")[0]
    pairs = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", listing, re.DOTALL)
    assert len(pairs) > 8
    for name, value in pairs:
        said = unescape(re.sub("<.*?>", "", value)).strip()
        assert f"{unescape(name)}: {said}" in told


def test_details_leave_the_buttons_below_answers_their_height(stage: Stage) -> None:
    page = done(stage)
    stage.window.resize(800, 600)
    page.conditions.findChildren(QPushButton)[0].click()
    stage.until(lambda: page.conditions.height() > 100)
    better = button(columns(page)[0], "Alpha is better")
    assert better.height() >= better.sizeHint().height()


@pytest.mark.parametrize("size", [(640, 400), (360, 480)])  # of a screen at 200 %, and of a phone
def test_what_is_below_answers_stays_whole_in_a_low_window(
    stage: Stage, size: tuple[int, int]
) -> None:
    page = done(stage, *SET, name="Herons", seeds=3)
    page.go_to(1)
    stage.window.resize(*size)
    stage.until(lambda: page.answers.columns.width() <= size[0])
    parts = [
        each for kind in (QLabel, QPushButton, QToolButton)
        for each in columns(page)[0].foot.findChildren(kind) if each.isVisible()
    ]  # fmt: skip
    assert len(parts) > 4

    def is_whole(part: QWidget) -> bool:
        wraps = part.hasHeightForWidth()
        wanted = part.heightForWidth(part.width()) if wraps else part.sizeHint().height()
        return part.height() >= wanted

    stage.until(lambda: all(map(is_whole, parts)))
    page.conditions.findChildren(QPushButton)[0].click()
    stage.until(lambda: not page.answers.isVisible())
    assert "Top-k: 40" in page.conditions.details()
    page.conditions.findChildren(QPushButton)[0].click()
    stage.until(lambda: all(map(is_whole, parts)))


def test_no_detail_tells_a_name_that_is_hidden(open_stage: OpenStage, tmp_path: Path) -> None:
    names = [f"{name} {'of many words ' * 8}" for name in VOICES]
    models = [model_file(tmp_path, name.strip()) for name in names]
    page = done(open_stage(models=models).start(), blind=True)
    page.conditions.findChildren(QPushButton)[0].click()
    assert "Temperature" in page.conditions.details()
    assert "of many words" not in page.conditions.details()


def test_columns_and_standings_count_the_same_words(open_stage: OpenStage, tmp_path: Path) -> None:
    voices = {"Alpha": "don't go—there!", "Beta": "苍鹭站在水里。", "Gamma": "- 3.5 herons"}
    models = [model_file(tmp_path, name) for name in voices]
    stage = open_stage(voices=voices, models=models).start()
    page = done(stage)
    kept = stage.workspace.comparing.kept
    assert kept is not None
    counts = [standing.words for standing in results_of(kept).standings]
    assert counts == [3, 6, 2]
    for column, who in zip(columns(page), kept.comparison.shown, strict=True):
        assert column.foot.text().startswith(f"{counts[who]:.0f} words · ")


def test_an_answer_that_was_stopped_is_asked_again(stage: Stage) -> None:
    comparing = hold_a_new_one(stage)
    page = stage.view.comparing.page
    stage.find(QToolButton, "Stop").click()
    stage.until(lambda: comparing.answer(Place(0, 0, 0)) is not None)
    columns(page)[0].setFocus()
    assert columns(page)[0].accessibleDescription().startswith("Stopped")
    again = next(each for each in page.head.menu.actions() if "failed" in each.text())
    assert again.isVisible()
    again.trigger()
    reach(stage, comparing, Phase.DONE)
    assert columns(page)[0].foot.text().startswith("4 words")
    assert not again.isVisible()


@pytest.mark.parametrize("suffix", ["html", "json"])
def test_a_report_is_saved(stage: Stage, tmp_path: Path, suffix: str) -> None:
    done(stage, *SET, name="Herons")
    file = tmp_path / f"report.{suffix}"
    stage.view.comparing.write_report(str(file))
    notice = stage.view.comparing.page.notice
    stage.until(notice.isVisible)
    assert notice.text() == f"Saved as report.{suffix}"
    text = file.read_text(encoding="utf-8")
    assert SET[4].text in text
    assert "Gamma" in text


def test_nothing_is_saved_where_that_is_not_allowed(open_stage: OpenStage, tmp_path: Path) -> None:
    managed = Managed("a test", enforced=Values(allow_export=False))
    stage = open_stage(voices=VOICES, managed=managed).start()
    page = done(stage)
    (save,) = [each for each in page.head.menu.actions() if each.text().startswith("Save report")]
    assert not save.isEnabled()
    assert who_decides() in save.text()
    stage.view.comparing.save_report()
    assert not stage.window.findChildren(QFileDialog)
    file = tmp_path / "report.html"
    stage.view.comparing.write_report(str(file))
    stage.until(page.notice.isVisible)
    assert not file.exists()
    assert "Saved" not in page.notice.text()


def test_two_of_the_same_model_are_told_apart(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage(voices=VOICES, models=[model_file(tmp_path, "Alpha")]).start()
    comparing = stage.workspace.comparing
    (model,) = comparing.contestants.models
    who = [comparing.contestants.contestant(model)] * 2
    comparing.begin(comparing.contestants.comparison(who, SET[:1]))
    stage.until(lambda: comparing.comparison is not None)
    reach(stage, comparing, Phase.DONE)
    names = [column.head.name() for column in columns(stage.view.comparing.page)]
    assert names == ["Alpha (1)", "Alpha (2)"]
