"""The list of conversations: what it shows, what opens, what stays where it is."""

import time
from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QToolButton

from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.language import number, speak
from desktop_chat.ui.conversations.item_model import ConversationItemModel
from desktop_chat.ui.conversations.rows import Folder, Heading, Place, Row, conversation_rows
from desktop_chat.ui.look.language import day
from tests.gui.stage import Stage, settle

_NOW = datetime(2026, 3, 15, 12).timestamp()
_DAY = 24 * 3600.0
_PLAIN = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def conversation(name: str, days: float, **filed: object) -> Conversation:
    """One that was written to some days ago."""
    when = _NOW - days * _DAY
    return replace(Conversation(name, name, when, when), **filed)  # type: ignore[arg-type]  # fields of Conversation


def texts(rows: list[Row]) -> list[str]:
    return [
        f"# {row.text}" if isinstance(row, Heading)
        else f"+ {row.name} {row.count}" if isinstance(row, Folder)
        else row.title
        for row in rows
    ]  # fmt: skip


def test_conversations_stand_under_the_stretch_of_time_that_they_are_of() -> None:
    ages = {
        "now": 0,
        "ahead": -2,
        "dawn": 0.4,
        "y": 0.6,
        "week": 2,
        "month": 8,
        "jan": 60,
        "old": 80,
    }
    kept = [conversation(name, days) for name, days in sorted(ages.items(), key=lambda kv: kv[1])]
    assert texts(conversation_rows(kept, Place.CHATS, (), _NOW)) == [
        "# Today", "ahead", "now", "dawn",
        "# Yesterday", "y",
        "# Last 7 days", "week",
        "# Last 30 days", "month",
        "# January", "jan",
        "# December 2025", "old",
    ]  # fmt: skip


def test_pinned_and_filed_ones_come_first_and_once() -> None:
    kept = [
        conversation("a", 0, folder="work"),
        conversation("b", 0, pinned=True, folder="work"),
        conversation("c", 0, folder="Art"),
        conversation("d", 0, folder="work"),
        conversation("e", 0),
        conversation("f", 0, archived=True, pinned=True),
        conversation("g", 0, trashed=_NOW, folder="Art"),
    ]
    listed = conversation_rows(kept, Place.CHATS, {"work"}, _NOW)
    assert texts(listed) == [
        "# Pinned", "b", "# Folders", "+ Art 1", "+ work 2", "a", "d", "# Today", "e",
    ]  # fmt: skip
    assert texts(conversation_rows(kept, Place.ARCHIVE, (), _NOW)) == ["# Today", "f"]
    assert texts(conversation_rows(kept, Place.TRASH, (), _NOW)) == ["g"]


def test_the_trash_has_what_was_thrown_away_last_on_top() -> None:
    kept = [
        conversation("early", 1, trashed=_NOW - 5),
        conversation("late", 9, trashed=_NOW - 1, archived=True),
    ]
    assert texts(conversation_rows(kept, Place.TRASH, (), _NOW)) == ["late", "early"]


def test_dates_and_numbers_are_in_the_language_of_the_texts() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        kept = [conversation("old", 80), conversation("older", 110)]
        listed = conversation_rows(kept, Place.CHATS, (), _NOW)
        assert texts(listed)[::2] == ["# December 2025", "# November 2025"]
        assert number(12_345) == "12,345"
        assert day(_NOW) == "15 Mar 2026"
    finally:
        QLocale.setDefault(before)


def test_a_language_orders_a_month_and_its_year() -> None:
    chinese = {"MMMM yyyy": "yyyy年M月", "MMMM": "M月"}
    speak(lambda text, _note, _count: chinese.get(text, text))
    try:
        kept = [conversation("jan", 60), conversation("old", 80)]
        listed = conversation_rows(kept, Place.CHATS, (), _NOW)
        assert texts(listed)[::2] == ["# 1月", "# 2025年12月"]
    finally:
        speak()


def test_headings_follow_the_calendar_over_midnight(stage: Stage) -> None:
    stage.ask("Late?")
    settle(stage)
    today = date.fromtimestamp(stage.workspace.chats.conversations[0].updated)
    midnight = datetime.combine(today + timedelta(days=1), datetime.min.time()).timestamp()
    times = iter([midnight - 0.02] * 3)
    model = ConversationItemModel(
        stage.workspace.chats, stage.window, clock=lambda: next(times, midnight)
    )
    model.refresh()
    assert model.index(0, 0).data() == "Today"
    stage.until(lambda: model.index(0, 0).data() == "Yesterday")


def test_times_that_no_calendar_has_do_no_harm() -> None:
    kept = [replace(conversation("x", 0), updated=when) for when in (1e11, 0.0, -1e11)]
    assert len(conversation_rows(kept, Place.CHATS, (), time.time())) >= 3


def rows(stage: Stage) -> QListView:
    return stage.find(QListView, "Conversations")


def at(stage: Stage, text: str) -> QModelIndex:
    return rows(stage).model().index(stage.view.sidebar.titles().index(text), 0)


def click(stage: Stage, text: str, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
    view = rows(stage)
    place = view.visualRect(at(stage, text)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def editor(stage: Stage) -> QLineEdit | None:
    return rows(stage).viewport().findChild(QLineEdit)


def selected(stage: Stage) -> list[str]:
    return sorted(str(index.data()) for index in rows(stage).selectedIndexes())


def test_f2_renames(stage: Stage) -> None:
    stage.ask("Hello")
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "Hello"])
    stage.press(Qt.Key.Key_F2)
    line = editor(stage)
    assert line is not None
    line.setText("A  better title")
    QTest.keyClick(line, Qt.Key.Key_Return)
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "A better title"])


def test_a_title_can_be_edited_while_replies_end_and_rows_move(three: Stage) -> None:
    click(three, "One")
    three.until(lambda: three.workspace.session.path[0].content == "One")
    three.engine.enqueue("one two three four", tokens_per_second=20)
    three.send("Go on")
    view = rows(three)
    view.setFocus()
    view.setCurrentIndex(at(three, "Two"))
    three.press(Qt.Key.Key_F2)
    line = editor(three)
    assert line is not None
    line.setText("Half a ti")
    three.until(lambda: three.phase is Phase.READY)
    settle(three)
    assert three.view.sidebar.titles() == ["Today", "One", "Three", "Two"]
    assert editor(three) is line
    assert line.text() == "Half a ti"
    QTest.keyClick(line, Qt.Key.Key_Return)
    three.until(lambda: "Half a ti" in three.view.sidebar.titles())
    assert "Two" not in three.view.sidebar.titles()


def test_a_plain_click_opens_and_selecting_does_not(three: Stage) -> None:
    click(three, "Two", _CONTROL)
    click(three, "One", _SHIFT)
    assert selected(three) == ["One", "Three", "Two"]
    settle(three)
    assert three.workspace.session.path[0].content == "Three"
    click(three, "Two")
    three.until(lambda: three.workspace.session.path[0].content == "Two")
    three.until(lambda: selected(three) == ["Two"])


def test_rows_are_selected_and_opened_by_keyboard(three: Stage) -> None:
    view = rows(three)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, _SHIFT)
    assert selected(three) == ["Three", "Two"]
    QTest.keyClick(view, Qt.Key.Key_A, _CONTROL)
    assert selected(three) == ["One", "Three", "Two"]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert selected(three) == ["Two"]
    QTest.keyClick(view, Qt.Key.Key_Down)
    settle(three)
    assert three.workspace.session.path[0].content == "Three"
    QTest.keyClick(view, Qt.Key.Key_Return)
    three.until(lambda: three.workspace.session.path[0].content == "One")


def test_what_is_selected_stays_so_when_rows_move(three: Stage) -> None:
    click(three, "One", _CONTROL)
    assert selected(three) == ["One", "Three"]
    two = three.workspace.chats.conversations[1]
    three.workspace.chats.pin([two.id], pinned=True)
    three.until(lambda: three.view.sidebar.titles()[:2] == ["Pinned", "Two"])
    assert selected(three) == ["One", "Three"]


def test_folders_open_by_click_and_by_key_and_say_so(three: Stage) -> None:
    ids = [each.id for each in three.workspace.chats.conversations if each.title != "Three"]
    three.workspace.chats.move(ids, "Sums")
    three.until(lambda: three.view.sidebar.titles() == ["Folders", "Sums", "Today", "Three"])
    view = rows(three)
    spoken = view.model().data(at(three, "Sums"), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Sums, folder, 2, closed"
    click(three, "Sums")
    assert three.view.sidebar.titles() == ["Folders", "Sums", "Two", "One", "Today", "Three"]
    view.setFocus()
    view.setCurrentIndex(at(three, "Sums"))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert three.view.sidebar.titles() == ["Folders", "Sums", "Today", "Three"]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "Two" in three.view.sidebar.titles()
    assert three.workspace.session.path[0].content == "Three"


def test_opening_what_is_in_a_closed_folder_opens_the_folder(three: Stage) -> None:
    one = three.workspace.chats.conversations[2]
    three.workspace.chats.move([one.id], "Sums")
    three.until(lambda: "One" not in three.view.sidebar.titles())
    filed = next(c for c in three.workspace.chats.conversations if c.id == one.id)
    three.workspace.session.open(filed)
    three.until(lambda: "One" in three.view.sidebar.titles())


def test_archive_and_trash_are_places_to_go_to_and_back_from(three: Stage) -> None:
    ids = {each.title: each.id for each in three.workspace.chats.conversations}
    three.workspace.chats.archive([ids["One"]], archived=True)
    three.workspace.chats.trash([ids["Two"]])
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Three"])
    three.find(QToolButton, "Archive").click()
    assert three.view.sidebar.titles() == ["Today", "One"]
    three.find(QToolButton, "Trash").click()
    assert three.view.sidebar.titles() == ["Two"]
    click(three, "Two")
    settle(three)
    assert three.workspace.session.path[0].content == "Three"  # nothing is opened out of the trash
    three.find(QToolButton, "Back to the conversations").click()
    assert three.view.sidebar.titles() == ["Today", "Three"]
    assert selected(three) == ["Three"]


def test_the_list_is_told_to_a_screen_reader(three: Stage) -> None:
    root = QAccessible.queryAccessibleInterface(rows(three))
    names = [root.child(row).text(QAccessible.Text.Name) for row in range(root.childCount())]
    assert names == ["Today", "Three", "Two", "One"]
