"""Putting conversations away: one or many, by menu and by key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
)

from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import Conversation, Message
from desktop_chat.domain.outcome import FinishReason
from tests.gui.stage import Stage, held, settle


def rows(stage: Stage) -> QListView:
    return stage.find(QListView, "Conversations")


def select(stage: Stage, *titles: str) -> None:
    view = rows(stage)
    view.setFocus()
    view.clearSelection()
    model = view.selectionModel()
    for title in titles:
        index = view.model().index(stage.view.sidebar.titles().index(title), 0)
        model.setCurrentIndex(index, model.SelectionFlag.Select)


def entries(menu: QMenu) -> dict[str, QAction]:
    """What a menu and those in it offer, by name without the key."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        found[action.text().split("\t")[0]] = action
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= entries(inner)
    return found


def open_menu(stage: Stage) -> QMenu:
    """As the menu key does."""
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(rows(stage), key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(stage: Stage, name: str) -> None:
    menu = open_menu(stage)
    entries(menu)[name].trigger()
    menu.close()


def answer(stage: Stage, button: str) -> str:
    """Press a button of the question that is asked; what it asks."""
    box = stage.window.findChild(QMessageBox)
    assert box is not None
    text = box.text()
    next(b for b in box.buttons() if b.text().replace("&", "") == button).click()
    stage.until(lambda: stage.window.findChild(QMessageBox) is None)
    return text


def give_name(stage: Stage, name: str) -> None:
    dialog = stage.window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(name)
    dialog.accept()
    stage.until(lambda: stage.window.findChild(QInputDialog) is None)


def kept(stage: Stage) -> dict[str, Conversation]:
    return {each.title: each for each in stage.workspace.chats.conversations}


def test_one_or_many_are_pinned_and_unpinned(three: Stage) -> None:
    select(three, "One", "Two")
    menu = open_menu(three)
    assert "Rename" not in entries(menu)
    menu.close()
    choose(three, "Pin")
    listed = ["Pinned", "Two", "One", "Today", "Three"]
    three.until(lambda: three.view.sidebar.titles() == listed)
    choose(three, "Unpin")
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Three", "Two", "One"])


def test_a_folder_comes_to_be_by_what_is_put_into_it(three: Stage) -> None:
    select(three, "One", "Two")
    choose(three, "New folder…")
    give_name(three, "  Odds &  ends ")
    listed = ["Folders", "Odds & ends", "Two", "One", "Today", "Three"]
    three.until(lambda: three.view.sidebar.titles() == listed)
    select(three, "Three")
    choose(three, "Odds && ends")
    three.until(lambda: "Today" not in three.view.sidebar.titles())
    select(three, "Three", "Two", "One")
    choose(three, "None")
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Three", "Two", "One"])


def test_a_folder_is_renamed_and_removed_with_nothing_lost(three: Stage) -> None:
    three.workspace.chats.move([kept(three)["One"].id], "Sums")
    three.until(lambda: "Sums" in three.view.sidebar.titles())
    view = rows(three)
    view.setFocus()
    view.setCurrentIndex(view.model().index(three.view.sidebar.titles().index("Sums"), 0))
    three.press(Qt.Key.Key_F2)
    give_name(three, "Algebra")
    three.until(lambda: kept(three)["One"].folder == "Algebra")
    view.setCurrentIndex(view.model().index(three.view.sidebar.titles().index("Algebra"), 0))
    choose(three, "Remove folder")
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Three", "Two", "One"])


def test_archiving_what_is_open_leaves_it_open(three: Stage) -> None:
    select(three, "Three")
    choose(three, "Archive")
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Two", "One"])
    assert three.workspace.session.path[0].content == "Three"
    three.find(QToolButton, "Archive").click()
    select(three, "Three")
    choose(three, "Take out of the archive")
    three.until(lambda: three.view.sidebar.titles() == [])
    three.find(QToolButton, "Archive").click()
    assert three.view.sidebar.titles() == ["Today", "Three", "Two", "One"]


def test_what_is_archived_can_be_renamed_though_it_is_not_in_the_list(three: Stage) -> None:
    three.workspace.chats.archive([kept(three)["Three"].id], archived=True)
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Two", "One"])
    three.window.composer.setFocus()
    three.press(Qt.Key.Key_F2)
    assert three.view.sidebar.titles() == ["Today", "Three"]
    assert rows(three).state() is QListView.State.EditingState


def test_delete_moves_to_the_trash_without_a_question_and_goes_on(three: Stage) -> None:
    thrown: list[tuple[str, ...]] = []
    three.workspace.chats.trashed.connect(thrown.append)
    select(three, "Two")
    QTest.keyClick(rows(three), Qt.Key.Key_Delete)
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Three", "One"])
    assert thrown == [(kept(three)["Two"].id,)]
    assert three.workspace.session.path[0].content == "Three"
    assert rows(three).currentIndex().data() == "One"  # where the next one is thrown away from
    QTest.keyClick(rows(three), Qt.Key.Key_Delete)
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Three"])
    assert rows(three).currentIndex().data() == "Three"


def test_throwing_away_what_is_open_shows_a_new_chat(three: Stage) -> None:
    select(three, "Three", "One")
    choose(three, "Move to trash")
    three.until(lambda: three.view.sidebar.titles() == ["Today", "Two"])
    assert three.workspace.session.conversation is None
    assert three.blocks() == []


def test_throwing_away_what_is_being_answered_stops_it(stage: Stage) -> None:
    stage.engine.enqueue("word " * 100, tokens_per_second=20)
    stage.send("Hello")
    stage.until(lambda: "word" in stage.last_reply())
    stage.until(lambda: len(stage.view.sidebar.titles()) == 2)
    select(stage, "Hello")
    QTest.keyClick(rows(stage), Qt.Key.Key_Delete)
    stage.until(lambda: stage.view.sidebar.titles() == [])
    stage.until(lambda: stage.phase is Phase.READY)
    assert stage.blocks() == []


def test_nothing_is_written_into_what_is_thrown_away(three: Stage) -> None:
    three.engine.enqueue("word " * 300, tokens_per_second=100)
    three.send("Talk.")
    ended: list[Message] = []
    three.workspace.writer.changed.connect(ended.append)
    three.view.new_chat()
    three.view.sidebar.trash_requested.emit((kept(three)["Three"],))
    three.until(lambda: bool(ended) and ended[-1].finish is not None)
    assert ended[-1].finish is FinishReason.CANCELLED


def test_a_question_is_not_answered_whose_conversation_is_thrown_away(three: Stage) -> None:
    three.engine.enqueue("word " * 300, tokens_per_second=100)
    ended: list[Message] = []
    three.workspace.writer.changed.connect(ended.append)
    with held(three):
        assert three.workspace.session.send("Talk.")
        three.view.sidebar.trash_requested.emit((kept(three)["Three"],))
    three.until(lambda: bool(ended) and ended[-1].finish is not None)
    assert ended[-1].finish is FinishReason.CANCELLED
    assert three.workspace.session.path == ()


def trash(stage: Stage, *titles: str) -> None:
    """Throw away and go to the trash."""
    stage.workspace.chats.trash([kept(stage)[title].id for title in titles])
    stage.until(lambda: all(kept(stage)[title].trashed for title in titles))
    stage.find(QToolButton, "Trash").click()


def test_the_trash_gives_back(three: Stage) -> None:
    trash(three, "One", "Two")
    restore = button(three, "Restore")
    assert not restore.isEnabled()
    select(three, "One")
    assert restore.isEnabled()
    restore.click()
    three.until(lambda: three.view.sidebar.titles() == ["Two"])
    choose(three, "Restore")
    three.until(lambda: three.view.sidebar.titles() == [])
    three.find(QToolButton, "Trash").click()
    assert three.view.sidebar.titles() == ["Today", "Three", "Two", "One"]


def button(stage: Stage, text: str) -> QPushButton:
    found = stage.view.sidebar.findChildren(QPushButton)
    return next(each for each in found if each.text() == text and each.isVisible())


def test_deleting_for_good_asks_first(three: Stage) -> None:
    trash(three, "One", "Two")
    select(three, "One")
    QTest.keyClick(rows(three), Qt.Key.Key_Delete)
    assert "“One”" in answer(three, "Cancel")
    QTest.keyClick(rows(three), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    button(three, "Delete for good…").click()
    assert "2 conversations" in answer(three, "Delete for good")
    three.until(lambda: list(kept(three)) == ["Three"])


def test_emptying_the_trash_asks_first(three: Stage) -> None:
    trash(three, "One", "Two")
    button(three, "Empty…").click()
    answer(three, "Cancel")
    settle(three)
    assert len(kept(three)) == 3
    button(three, "Empty…").click()
    answer(three, "Delete for good")
    three.until(lambda: list(kept(three)) == ["Three"])
    assert three.view.sidebar.titles() == []


def test_what_shall_be_exported_is_named(three: Stage) -> None:
    wanted: list[tuple[str, ...]] = []
    three.view.sidebar.export_requested.connect(wanted.append)
    select(three, "Two", "One")
    choose(three, "Export…")
    menu = three.find(QToolButton, "Import, export, back up").menu()
    assert menu is not None
    entries(menu)["Export all…"].trigger()
    ids = kept(three)
    assert wanted == [(ids["Two"].id, ids["One"].id), ()]


def test_another_title_is_taken_over_everywhere(stage: Stage) -> None:
    stage.ask("What is a haiku?")
    session = stage.workspace.session
    stage.until(lambda: session.conversation is not None)
    assert session.conversation is not None
    stage.workspace.chats.rename(session.conversation.id, "Short poems")
    stage.until(lambda: stage.window.windowTitle().startswith("Short poems"))
    session.revising.fork(session.path[-1].id)
    stage.until(lambda: len(stage.workspace.chats.conversations) == 2)
    assert {each.title for each in stage.workspace.chats.conversations} == {
        "Short poems",
        "Short poems (2)",
    }
