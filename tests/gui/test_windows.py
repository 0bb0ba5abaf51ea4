"""Several windows of one app: each has its own conversation, and all have the rest in common."""

import gc
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit
from shiboken6 import isValid

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.app.state import Phase
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.errors import LoadFailed
from desktop_chat.domain.generation import ContextPlan, Delta
from desktop_chat.domain.settings import SEND_ON_ENTER, SHORTCUTS, THEME
from desktop_chat.storage.inbox import Inbox
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.ui.desktop.windows import OpenWindow
from tests.gguf_bytes import gguf_bytes
from tests.gui.conftest import OpenStage
from tests.gui.keys import answer, button, enter, make_with_passphrase
from tests.gui.stage import Stage, held, settle
from tests.gui.test_filing import choose, entries, kept, open_menu, select
from tests.gui.test_recovery import crashed
from tests.gui.test_saving import FullDisk

_LONG = "".join(f"{n}. A line of its own.\n\n" for n in range(80))
_NEW_WINDOW = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def shown(place: OpenWindow) -> str:
    """The title of what is open there; empty for a new conversation."""
    conversation = place.workspace.session.conversation
    return conversation.title if conversation is not None else ""


def converse(stage: Stage, question: str, reply: str = "Yes.") -> Conversation:
    """Hold a conversation in the window that is looked at."""
    stage.view.new_chat()
    stage.engine.enqueue(reply)
    stage.ask(question)
    settle(stage)
    conversation = stage.workspace.session.conversation
    assert conversation is not None
    return conversation


def open_by_hand(stage: Stage, title: str, entry: str = "Open") -> None:
    """Choose one from the list of the window that is looked at."""
    stage.until(lambda: title in stage.view.sidebar.titles())
    select(stage, title)
    choose(stage, entry)


def composed(place: OpenWindow) -> str:
    return place.view.pane.composer.text()


def notice(place: OpenWindow) -> str:
    """What it tells at the top, if anything."""
    return place.view.pane.notice.text() if place.view.pane.notice.isVisible() else ""


@pytest.fixture
def pair(stage: Stage) -> tuple[Stage, OpenWindow, OpenWindow]:
    """Two conversations in two windows; the one with the otter is looked at."""
    converse(stage, "The heron stands", _LONG)
    converse(stage, "The otter swims", _LONG)
    otter, heron = stage.another_window()
    open_by_hand(stage, "The heron stands")
    stage.until(lambda: shown(heron) == "The heron stands")
    stage.look_at(otter)
    return stage, heron, otter


def test_a_new_window_stands_beside_and_begins_anew(stage: Stage) -> None:
    stage.window.resize(600, 500)
    converse(stage, "The heron stands")
    stage.press(Qt.Key.Key_N, _NEW_WINDOW)
    new, old = stage.windows.every
    assert old.window is stage.window
    assert new.window.isVisible()
    assert new.window.size() == old.window.size()
    assert new.window.pos() != old.window.pos()
    assert new.workspace.session.path == ()
    assert new.view.sidebar.titles() == old.view.sidebar.titles()
    assert new.view.pane.switcher.text() == old.view.pane.switcher.text() != ""
    assert not new.view.pane.access.banner.isVisible(), "what was said once is enough"
    stage.look_at(new)
    stage.engine.enqueue("It swims.")
    assert stage.ask("And the otter?") == "It swims."
    assert len(old.workspace.session.path) == 2
    stage.until(lambda: "And the otter?" in old.view.sidebar.titles())


def test_a_reply_goes_on_while_another_window_is_used(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, reader, asked = pair
    stage.engine.enqueue("word " * 60, tokens_per_second=200)
    stage.engine.hold(Delta)
    stage.send("Talk.")
    stage.look_at(reader)
    stage.type("meanwhile")
    assert "Waiting for the reply in “The otter swims”" in reader.window.status.text()
    stage.press(Qt.Key.Key_Return)
    assert composed(reader) == "meanwhile", "one reply at a time"
    bar = reader.view.pane.transcript.verticalScrollBar()
    stage.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    stage.qtbot.wait(50)
    place = bar.value()
    stage.engine.release()
    stage.until(lambda: "word word" in asked.workspace.session.path[-1].content)
    stage.type("!")
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: asked.workspace.session.path[-1].finish is not None)
    assert asked.workspace.session.path[-1].content == "word " * 60
    assert bar.value() == place, "nothing that is written elsewhere moves it"
    assert composed(reader) == "meanwhile!"
    assert len(reader.workspace.session.path) == 2
    stage.engine.enqueue("At last.")
    stage.until(lambda: reader.workspace.session.can_send)
    QTest.keyClick(stage.find(QPlainTextEdit, "Message"), Qt.Key.Key_Return)
    stage.until(lambda: reader.workspace.session.path[-1].content == "At last.")
    assert len(asked.workspace.session.path) == 4


def test_of_two_questions_at_the_same_moment_the_second_waits(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    stage.engine.enqueue("First.")
    with held(stage):
        assert one.workspace.session.send("One?")
        assert not other.workspace.session.can_send, "the first is on its way to the disk"
        assert not other.workspace.session.send("Two?")
    stage.until(lambda: one.workspace.session.path[-1].content == "First.")
    stage.until(lambda: other.workspace.session.can_send)


def test_a_conversation_is_open_in_one_window(pair: tuple[Stage, OpenWindow, OpenWindow]) -> None:
    stage, one, other = pair
    assert (shown(one), shown(other)) == ("The heron stands", "The otter swims")
    open_by_hand(stage, "The heron stands")
    stage.until(one.window.isActiveWindow)
    settle(stage)
    assert (shown(one), shown(other)) == ("The heron stands", "The otter swims")
    stage.look_at(one)
    stage.view.new_chat()
    stage.look_at(other)
    open_by_hand(stage, "The heron stands")
    stage.until(lambda: shown(other) == "The heron stands")
    assert shown(one) == ""


def test_one_that_is_just_being_opened_counts_as_open(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    one.workspace.session.new()
    other.workspace.session.new()
    heron = kept(stage)["The heron stands"]
    with held(stage):
        one.workspace.open(heron)
        other.workspace.open(heron)
    stage.until(lambda: shown(one) == "The heron stands")
    settle(stage)
    assert shown(other) == ""


def test_a_message_that_is_found_is_shown_where_its_conversation_is(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    first = one.workspace.session.path[0]
    heron = kept(stage)["The heron stands"]
    found: list[str] = []
    one.workspace.session.found.connect(found.append)
    other.workspace.open(heron, first.id)
    stage.until(lambda: found == [first.id])
    assert shown(other) == "The otter swims"


def test_the_menu_opens_one_in_a_window_of_its_own(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    converse(stage, "The crane dances")
    open_by_hand(stage, "The otter swims", "Open in a new window")
    third = stage.windows.latest
    stage.until(lambda: shown(third) == "The otter swims")
    assert len(stage.windows.every) == 3
    open_by_hand(stage, "The heron stands", "Open in a new window")
    assert len(stage.windows.every) == 3, "it has one"
    stage.until(one.window.isActiveWindow)
    stage.look_at(other)
    stage.type("unsent")
    open_by_hand(stage, "The crane dances", "Open in a new window")
    fourth = stage.windows.latest
    stage.until(lambda: shown(fourth) == "The crane dances")
    assert shown(other) == "", "it has moved"
    assert (composed(fourth), composed(other)) == ("unsent", "")


def test_several_are_opened_in_no_window_of_their_own(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, _, _ = pair
    select(stage, "The heron stands", "The otter swims")
    menu = open_menu(stage)
    assert "Open in a new window" not in entries(menu)
    menu.close()


def test_what_is_thrown_away_in_one_leaves_the_other(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    stage.engine.enqueue("word " * 600, tokens_per_second=20)
    stage.look_at(one)
    stage.send("Talk.")
    reply = one.workspace.session.path[-1].id
    stage.look_at(other)
    select(stage, "The heron stands")
    choose(stage, "Move to trash")
    assert shown(one) == ""
    stage.until(lambda: kept(stage)["The heron stands"].trashed is not None)
    stage.until(lambda: stage.phase is Phase.READY)
    assert one.workspace.writer.message is None, "nobody waits for the reply"
    assert reply not in [message.id for message in one.workspace.session.path]
    assert other.view.pane.undo_bar.isVisible()
    assert not one.view.pane.undo_bar.isVisible(), "it is told where it was done"
    other.view.pane.undo_bar.undo()
    stage.until(lambda: kept(stage)["The heron stands"].trashed is None)
    stage.until(lambda: shown(one) == "The heron stands")
    assert shown(other) == "The otter swims"


def test_what_is_renamed_and_pinned_in_one_is_so_in_the_other(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    heron = kept(stage)["The heron stands"].id
    stage.workspace.chats.rename(heron, "A bird")
    stage.workspace.chats.pin([heron], True)
    stage.until(lambda: one.view.sidebar.titles()[:2] == ["Pinned", "A bird"])
    assert other.view.sidebar.titles() == one.view.sidebar.titles()
    stage.until(lambda: one.window.windowTitle().startswith("A bird"))
    assert other.window.windowTitle().startswith("The otter swims")


def test_what_is_taken_back_where_it_was_is_seen_where_it_is(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    """A deletion is undone in the window that the conversation was in before."""
    stage, one, other = pair
    otter = other.workspace.session.conversation
    assert otter is not None
    other.workspace.session.revising.delete(other.workspace.session.path[-1].id)
    settle(stage)
    stage.until(other.view.pane.undo_bar.isVisible)
    other.workspace.session.new()
    one.workspace.open(otter)
    stage.until(lambda: len(one.workspace.session.path) == 1)
    other.view.pane.undo_bar.undo()
    stage.until(lambda: len(one.workspace.session.path) == 2)


def test_settings_count_in_all_windows(pair: tuple[Stage, OpenWindow, OpenWindow]) -> None:
    stage, one, other = pair
    stage.workspace.decide(THEME, "dark")
    backgrounds = {
        each.window.grab().toImage().pixelColor(500, 300).lightness() < 128 for each in (one, other)
    }
    stage.workspace.decide(THEME, "light")
    assert backgrounds == {True}
    stage.workspace.decide(SEND_ON_ENTER, False)
    for each in (one, other):
        stage.look_at(each)
        stage.type("a")
        stage.press(Qt.Key.Key_Return)
        assert composed(each) == "a\n"
    stage.workspace.decide(SHORTCUTS, "new_window=Ctrl+Shift+U")
    for each in (one, other):
        tip = each.view.commands.keys.text("new_window")
        assert tip == "Ctrl+Shift+U"
    stage.until(other.window.isActiveWindow)
    stage.press(Qt.Key.Key_U, _NEW_WINDOW)
    assert len(stage.windows.every) == 3


def test_each_window_knows_what_the_model_reads_of_its_own(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    plans: dict[OpenWindow, list[object]] = {one: [], other: []}
    for each, told in plans.items():
        each.workspace.context.changed.connect(told.append)
    stage.engine.enqueue("Short.")
    stage.ask("A third?")  # after which all windows ask at once
    stage.until(lambda: all(isinstance(told[-1], ContextPlan) for told in plans.values() if told))
    stage.until(lambda: all(plans.values()))
    stage.qtbot.wait(600)
    last = [told[-1] for told in plans.values()]
    assert [len(plan.kept) for plan in last if isinstance(plan, ContextPlan)] == [2, 4]


def test_each_has_its_own_unsent_text_and_leaves_it_to_the_next(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    for each, text in ((one, "of the first"), (other, "of the second")):
        stage.look_at(each)
        stage.view.new_chat()
        stage.type(text)
    assert (composed(one), composed(other)) == ("of the first", "of the second")
    other.window.close()
    settle(stage)
    assert composed(one) == "of the first"
    stage.look_at(one)
    _, new = stage.another_window()
    assert composed(new) == "of the second"
    stage.view.pane.composer.set_text("")
    stage.until(lambda: composed(one) == "of the first")


def test_unsent_texts_of_all_new_conversations_outlive_a_restart(
    open_stage: OpenStage,
) -> None:
    first = open_stage().start()
    settle(first)
    first.type("one")
    first.another_window()
    first.type("two")
    first.close()
    again = open_stage().start()
    again.until(lambda: composed(again.windows.latest) == "one\n\ntwo")


def test_closing_one_of_several_lets_its_reply_go_on(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    ended: list[bool] = []
    stage.windows.left.connect(lambda: ended.append(True))
    stage.engine.enqueue("word " * 40, tokens_per_second=100)
    stage.send("Talk.")
    otter = kept(stage)["The otter swims"]
    window, workspace = other.window, other.workspace
    window.close()
    assert stage.windows.every == (one,)
    assert not ended
    stage.look_at(one)
    assert "Waiting for the reply" in one.window.status.text()
    stage.until(lambda: not isValid(window))
    assert not isValid(workspace)
    stage.until(lambda: stage.phase is Phase.READY)
    settle(stage)
    one.workspace.open(otter)
    stage.until(lambda: shown(one) == "The otter swims")
    assert one.workspace.session.path[-1].content == "word " * 40
    with stage.qtbot.waitSignal(stage.windows.left):
        one.window.close()


def test_a_question_on_its_way_when_its_window_closes_is_answered(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    stage.engine.enqueue("All the same.")
    window = other.window
    with held(stage):
        assert other.workspace.session.send("On its way?")
        window.close()
        stage.qtbot.wait(50)
        assert isValid(window)
    stage.until(lambda: not isValid(window))
    stage.until(lambda: stage.phase is Phase.READY)
    settle(stage)
    one.workspace.open(kept(stage)["The otter swims"])
    stage.until(lambda: len(one.workspace.session.path) == 4)
    assert one.workspace.session.path[-1].content == "All the same."


def test_a_message_that_waits_for_its_model_is_not_sent_from_a_closed_window(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    stage.workspace.shelf.use("beta")
    stage.type("Later?")
    stage.press(Qt.Key.Key_Return)
    other.window.close()
    stage.look_at(one)
    stage.until(lambda: stage.phase is Phase.READY)
    settle(stage)
    assert one.workspace.writer.message is None
    one.workspace.open(kept(stage)["The otter swims"])
    stage.until(lambda: composed(one) == "Later?")
    assert len(one.workspace.session.path) == 2


def test_a_closed_window_hears_of_nothing(pair: tuple[Stage, OpenWindow, OpenWindow]) -> None:
    stage, one, other = pair
    other.view.settings.open()
    other.view.palette.open()
    window = other.window
    window.close()
    stage.until(lambda: not isValid(window))
    stage.look_at(one)
    stage.workspace.decide(THEME, "dark")
    stage.workspace.decide(THEME, "light")
    stage.workspace.decide(SHORTCUTS, "new_window=Ctrl+Shift+U")
    stage.workspace.shelf.use("beta")
    stage.until(lambda: stage.phase is Phase.READY)
    stage.engine.enqueue("Yes.")
    stage.ask("Still here?")
    stage.workspace.chats.rename(kept(stage)["The otter swims"].id, "Alone")
    stage.until(lambda: "Alone" in one.view.sidebar.titles())


def test_nothing_stays_of_a_closed_window(stage: Stage) -> None:
    parts = _opened_and_closed(stage)
    stage.until(lambda: not stage.windows.closed)
    stage.qtbot.wait(50)
    gc.collect()
    assert [part() for part in parts] == [None] * 3


def _opened_and_closed(stage: Stage) -> list[ref[QObject]]:
    _, new = stage.another_window()
    stage.engine.enqueue(_LONG)
    stage.ask("A long one?")
    stage.view.palette.open()
    new.window.close()
    transcript = new.view.pane.transcript
    stage.look_at(stage.windows.latest)
    return [ref(new.window), ref(new.workspace), ref(transcript)]


def test_quitting_ends_all_and_asks_first_if_a_reply_cannot_be_saved(
    open_stage: OpenStage,
) -> None:
    disks: list[FullDisk] = []

    def open_store(path: Path, key: bytes | None, *, read_only: bool) -> FullDisk:
        disks.append(FullDisk(path, key, read_only=read_only))
        return disks[0]

    stage = open_stage(open_store=open_store).start()
    old, new = stage.another_window()
    disks[0].full = True
    stage.engine.enqueue("Lost?")
    stage.ask("Well?")
    stage.until(lambda: bool(stage.workspace.writer.unsaved))
    ended: list[bool] = []
    stage.windows.left.connect(lambda: ended.append(True))
    stage.view.commands.run("quit")
    answer(stage, "Keep open")
    assert not ended
    assert old.window.isVisible()
    old.window.close()
    assert stage.windows.every == (new,), "another window goes on to save it"
    stage.another_window()
    stage.view.commands.run("quit")
    answer(stage, "Close anyway")
    assert ended == [True]
    assert len(stage.windows.every) == 2, "they are the ones to come back to"


def test_a_message_that_is_edited_is_asked_about_where_it_is(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    ended: list[bool] = []
    stage.windows.left.connect(lambda: ended.append(True))
    assert other.view.pane.transcript.edit(other.workspace.session.path[0].id, "Changed.")
    stage.look_at(one)
    stage.view.commands.run("quit")
    assert [each.window.isVisible() for each in (one, other)] == [True, True]
    stage.look_at(other)
    answer(stage, "Keep open")
    other.window.close()
    box = other.window.findChildren(QMessageBox)[-1]
    QTest.mouseClick(button(box, "Close anyway"), Qt.MouseButton.LeftButton)
    assert stage.windows.every == (one,)
    assert not ended, "only the one was to be closed"
    stage.look_at(one)
    stage.view.commands.run("quit")
    assert ended == [True]


def test_a_failure_of_all_is_told_where_the_person_is(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, other = pair
    stage.engine.enqueue_load_error(LoadFailed("It is broken."))
    stage.workspace.shelf.use("beta")
    stage.until(lambda: stage.workspace.bridge.state.error is not None)
    assert "broken" in notice(other)
    assert notice(one) == ""


def test_what_is_handed_over_goes_to_the_window_used_last(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, one, _ = pair
    stage.look_at(one)
    inbox = Inbox(stage.paths.inbox)
    stage.until(lambda: inbox.has_window)
    for each in stage.windows.every:
        each.window.showMinimized()
    inbox.put([])
    stage.until(lambda: not one.window.isMinimized())
    assert [each.window.isMinimized() for each in stage.windows.every] == [False, True]


def test_after_a_crash_one_window_tells_it_and_has_the_conversation(
    open_stage: OpenStage,
) -> None:
    first = open_stage().start()
    heron = converse(first, "The heron stands")
    first.close()
    stage = open_stage(aftermath=crashed(first.profile, heron.id))
    one, other = stage.another_window()
    one.workspace.reopening.want(heron.id)
    stage.commons.start()
    stage.until(lambda: shown(one) == "The heron stands")
    settle(stage)
    stage.until(lambda: any("start again" in notice(each) for each in (one, other)))
    assert ["start again" in notice(each) for each in (one, other)] == [True, False]
    assert shown(other) == "", "it is there already"


def test_what_locks_one_locks_all_and_one_passphrase_opens_them(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    make_with_passphrase(Paths.of(tmp_path / "profile"), "two words")
    stage = open_stage(keychain=MemoryKeychain(is_absent=True)).start()
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.SHUT)
    one, other = stage.another_window()
    for each in (one, other):
        assert each.view.pane.access.page.isVisible()
    field = enter(other.view.pane.access.page, "Passphrase", "two words")
    QTest.keyClick(field, Qt.Key.Key_Return)
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
    for each in (one, other):
        assert not each.view.pane.access.page.isVisible()
        stage.look_at(each)
        stage.engine.enqueue("Open.")
        assert stage.ask("Well?") == "Open."


def test_choosing_the_model_that_is_in_use_ends_no_reply(
    pair: tuple[Stage, OpenWindow, OpenWindow],
) -> None:
    stage, reader, asked = pair
    stage.engine.enqueue("word " * 60)
    stage.engine.hold(Delta)
    stage.send("Talk.")
    stage.look_at(reader)
    model = reader.workspace.shelf.models[0]
    assert model.path == reader.workspace.shelf.path
    reader.view.pane.models.use(model)
    stage.engine.release()
    stage.until(lambda: asked.workspace.session.path[-1].finish is not None)
    assert asked.workspace.session.path[-1].content == "word " * 60


def test_new_windows_stay_on_the_screen(stage: Stage) -> None:
    screen = stage.window.screen().availableGeometry()
    stage.window.resize(screen.width() // 2, screen.height() * 3 // 4)
    stage.window.move(screen.right() - stage.window.width(), 0)
    for _ in range(6):
        made = stage.another_window()[1]
        assert screen.contains(made.window.geometry())
    places = {(each.window.x(), each.window.y()) for each in stage.windows.every[:4]}
    assert len(places) == 4, "none hides another"


def test_a_model_that_is_brought_ends_no_reply_of_another_window(
    pair: tuple[Stage, OpenWindow, OpenWindow], tmp_path: Path
) -> None:
    stage, reader, asked = pair
    stage.engine.enqueue("word " * 60)
    stage.engine.hold(Delta)
    stage.send("Talk.")
    stage.look_at(reader)
    before = reader.workspace.shelf.path
    path = tmp_path / "Rose.gguf"
    path.write_bytes(gguf_bytes({"general.name": "Rose"}))
    reader.view.pane.bringing.bring([path])
    stage.until(lambda: "Rose is in your list" in notice(reader))
    stage.engine.release()
    stage.until(lambda: asked.workspace.session.path[-1].finish is not None)
    assert asked.workspace.session.path[-1].content == "word " * 60
    assert reader.workspace.shelf.path == before
