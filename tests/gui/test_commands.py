"""Everything the window can do, found by its name and reached by its keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from desktop_chat.domain.settings import SHORTCUTS
from desktop_chat.domain.shortcuts import COMMANDS, Shortcuts
from desktop_chat.ui.commands.palette import CommandPalette
from tests.gui.stage import Stage, settle

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def open_palette(stage: Stage) -> CommandPalette:
    stage.view.commands.run("palette")
    palette = stage.view.palette.palette()
    assert palette.isVisible()
    return palette


def choose(stage: Stage, typed: str) -> None:
    palette = open_palette(stage)
    QTest.keyClicks(palette.search, typed)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)


def test_every_command_that_is_declared_is_offered(stage: Stage) -> None:
    assert {each.command.key for each in stage.view.commands.actions} == set(COMMANDS)


def test_the_palette_has_keys_of_its_own(stage: Stage) -> None:
    stage.press(Qt.Key.Key_P, _CONTROL | _SHIFT)
    assert stage.view.palette.palette().isVisible()


def test_the_palette_finds_a_command_and_does_it(stage: Stage) -> None:
    stage.ask("Hello")
    stage.until(lambda: len(stage.view.sidebar.titles()) == 2)
    choose(stage, "hide side")
    assert not stage.view.sidebar.isVisible()
    assert not stage.view.palette.palette().isVisible()
    choose(stage, "new ch")
    stage.until(lambda: stage.workspace.session.conversation is None)


def test_what_was_used_lately_comes_first(stage: Stage) -> None:
    assert open_palette(stage).titles()[0] == "New chat"
    stage.view.palette.palette().hide()
    choose(stage, "side")
    assert open_palette(stage).titles()[:2] == ["Show or hide the sidebar", "New chat"]


def test_what_can_not_be_done_now_comes_last_and_does_nothing(stage: Stage) -> None:
    palette = open_palette(stage)
    titles = palette.titles()
    assert titles.index("Copy the last reply") > titles.index("Settings")
    QTest.keyClicks(palette.search, "copy the last")
    assert palette.titles()[0] == "Copy the last reply"
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.hide()
    stage.engine.enqueue("A **heron**.")
    stage.ask("Which bird?")
    choose(stage, "copy the last")
    assert QGuiApplication.clipboard().text() == "A **heron**."


def test_the_arrow_keys_move_in_the_list_while_one_types(stage: Stage) -> None:
    palette = open_palette(stage)
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.search, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 0
    QTest.keyClicks(palette.search, "qqq")
    assert palette.titles() == []
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_tooltips_name_the_keys_and_those_of_the_settings_count_at_once(stage: Stage) -> None:
    button = stage.find(QToolButton, "Hide the sidebar")
    assert button.toolTip() == "Hide the sidebar (Ctrl+B)"
    stage.workspace.decide(SHORTCUTS, Shortcuts({}).bound("sidebar", "F7").text)
    assert button.toolTip() == "Hide the sidebar (F7)"
    stage.press(Qt.Key.Key_B, _CONTROL)
    assert stage.view.sidebar.isVisible()
    stage.press(Qt.Key.Key_F7)
    assert not stage.view.sidebar.isVisible()
    stage.workspace.decide(SHORTCUTS, Shortcuts({}).bound("sidebar", "").text)
    assert button.toolTip() == "Hide the sidebar"
    assert "(Ctrl+K)" in stage.view.pane.switcher.toolTip()
    stage.workspace.decide(SHORTCUTS, Shortcuts({}).bound("choose_model", "F8").text)
    assert "(F8)" in stage.view.pane.switcher.toolTip()


def test_a_menu_names_the_keys_too(stage: Stage) -> None:
    button = stage.find(QToolButton, "Import, export, back up")
    stage.workspace.decide(SHORTCUTS, Shortcuts({}).bound("back_up", "F9").text)
    assert "Back up…\tF9" in [each.text() for each in button.menu().actions()]


def test_the_open_conversation_is_filed_by_its_commands(stage: Stage) -> None:
    stage.ask("Hello")
    settle(stage)
    chats = stage.workspace.chats
    stage.view.commands.run("pin")
    stage.until(lambda: chats.conversations[0].pinned)
    stage.view.commands.run("pin")
    stage.until(lambda: not chats.conversations[0].pinned)
    stage.view.commands.run("archive")
    stage.until(lambda: chats.conversations[0].archived)
    stage.view.commands.run("trash")
    stage.until(lambda: chats.conversations[0].trashed is not None)
    assert not stage.view.commands.is_possible("rename")
