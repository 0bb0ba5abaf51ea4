"""Putting conversations away, throwing away and bringing back: never a loose end."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Conversation, Message, Role, TitleSource, WholeConversation
from desktop_chat.storage.conversations.chats import ChatStore, Intake
from desktop_chat.storage.conversations.filing import DAYS_IN_TRASH

_DAY_S = 24 * 3600


class Clock:
    """Tells whatever time a test sets it to."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(time, "time", clock.time)
    return clock


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> ChatStore:
    assert clock.now
    return ChatStore(tmp_path / "chats.db")


@pytest.fixture(autouse=True)
def _whole(store: ChatStore) -> object:
    """After each test the database is as it should be."""
    yield
    assert store.check() == ()
    store.close()


def test_a_models_title_never_replaces_a_persons(store: ChatStore) -> None:
    chat = store.create("First words")
    store.filing.rename(chat.id, "Of a model", TitleSource.MODEL)
    assert _only(store).title == "Of a model"
    store.filing.rename(chat.id, "Mine")
    store.filing.rename(chat.id, "Of a model", TitleSource.MODEL)
    assert (_only(store).title, _only(store).titled_by) == ("Mine", TitleSource.PERSON)
    assert [hit.conversation.id for hit in store.search("mine")] == [chat.id]
    assert store.search("model") == store.search("first") == ()


def test_they_are_put_away_together_and_unknown_ones_are_passed_over(store: ChatStore) -> None:
    one, two = store.create("one"), store.create("two")
    ids = [one.id, "unknown", two.id]
    store.filing.pin(ids, True)
    store.filing.archive(ids, True)
    store.filing.move(ids, "Work \ud800")
    for chat in store.conversations():
        assert (chat.pinned, chat.archived) == (True, True)
        assert chat.folder == "Work \N{REPLACEMENT CHARACTER}"
    store.filing.pin([two.id], False)
    assert {chat.id for chat in store.conversations() if chat.pinned} == {one.id}


def test_the_trash_is_kept_for_30_days(store: ChatStore, clock: Clock) -> None:
    old, new = store.create("old"), store.create("new")
    store.filing.trash([old.id])
    clock.now += _DAY_S
    store.filing.trash([new.id])
    clock.now += (DAYS_IN_TRASH - 1) * _DAY_S + 1
    assert store.filing.empty_trash_of_old() == 1
    assert _only(store).id == new.id
    store.filing.restore([new.id])
    clock.now += 100 * _DAY_S
    assert store.filing.empty_trash_of_old() == 0
    assert _only(store).trashed is None


def test_what_nobody_has_written_in_for_long_goes_wherever_it_is(
    store: ChatStore, clock: Clock
) -> None:
    old, kept = store.create("old"), store.create("kept")
    store.add(old.id, _question("gone"))
    store.filing.pin([old.id], True)
    store.filing.archive([old.id], True)
    clock.now += 60 * _DAY_S
    store.add(kept.id, _question("still here"))
    clock.now += 30 * _DAY_S - 1
    assert store.filing.delete_older_than(90) == 0
    clock.now += 2
    assert store.filing.delete_older_than(90) == 1
    assert _only(store).id == kept.id
    assert store.messages(old.id) == ()
    clock.now += 60 * _DAY_S
    assert store.filing.delete_older_than(90) == 1


def test_a_clock_that_was_put_back_shortens_no_stay_in_the_trash(
    store: ChatStore, clock: Clock
) -> None:
    chat, other = store.create("x"), store.create("y")
    gone = store.add(other.id, _question("gone"))
    clock.now -= 5000 * _DAY_S  # its battery is empty
    store.filing.trash([chat.id])
    store.delete_message(other.id, gone.id, None)
    clock.now += 5000 * _DAY_S
    assert store.filing.empty_trash_of_old() == 0
    clock.now += (DAYS_IN_TRASH + 1) * _DAY_S
    assert store.filing.empty_trash_of_old() == 1
    assert _only(store).id == other.id


def test_emptying_by_hand_takes_what_was_thrown_away_in_the_future(
    store: ChatStore, clock: Clock
) -> None:
    chat = store.create("x")
    store.filing.trash([chat.id])
    clock.now -= 100 * _DAY_S
    assert store.filing.empty_trash() == 1
    assert store.conversations() == ()


def test_a_clock_that_was_put_back_keeps_the_order_of_messages(
    store: ChatStore, clock: Clock
) -> None:
    chat, parent = store.create("x"), None
    for number in range(5):
        parent = store.add(chat.id, _question(str(number), parent)).id
        clock.now -= _DAY_S
    assert [message.content for message in store.messages(chat.id)] == list("01234")


def test_two_deletions_are_brought_back_one_by_one(store: ChatStore, clock: Clock) -> None:
    chat = store.create("x")
    root = store.add(chat.id, _question("root"))
    one, two = (store.add(chat.id, _question(text, root.id)) for text in ("one", "two"))
    first = store.delete_message(chat.id, one.id, two.id)
    clock.now -= _DAY_S
    second = store.delete_message(chat.id, two.id, root.id)
    store.undelete(first)
    assert _texts(store, chat) == ["root", "one"]
    store.undelete(second)
    assert _texts(store, chat) == ["root", "one", "two"]


def test_what_comes_back_is_not_left_without_what_comes_before(store: ChatStore) -> None:
    chat = store.create("x")
    root = store.add(chat.id, _question("root"))
    parent = store.add(chat.id, _question("parent", root.id))
    child = store.add(chat.id, _question("child", parent.id))
    first = store.delete_message(chat.id, child.id, parent.id)
    store.delete_message(chat.id, parent.id, root.id)
    store.undelete(first)
    assert _texts(store, chat) == ["root", "parent", "child"]
    assert _only(store).leaf == child.id


def test_what_is_gone_for_good_does_not_come_back(store: ChatStore, clock: Clock) -> None:
    chat = store.create("x")
    root = store.add(chat.id, _question("root"))
    child = store.add(chat.id, _question("child", root.id))
    deletion = store.delete_message(chat.id, child.id, root.id)
    clock.now += 1
    store.filing.empty_trash()
    store.undelete(deletion)
    assert _texts(store, chat) == ["root"]
    assert _only(store).leaf == root.id
    deletion = store.delete_message(chat.id, root.id, None)
    store.filing.delete([chat.id])
    store.undelete(deletion)
    store.delete_message(chat.id, root.id, None)
    assert store.conversations() == ()


def test_deleted_messages_go_with_the_trash_whoever_refers_to_them(
    store: ChatStore, clock: Clock
) -> None:
    chat = store.create("x")
    root = store.add(chat.id, _question("root"))
    gone = store.add(chat.id, _question("gone", root.id))
    store.add(chat.id, _question("gone too", gone.id))
    store.delete_message(chat.id, gone.id, gone.id)  # the leaf stays where it was
    assert store.search("gone") == ()
    clock.now += 1
    store.filing.empty_trash()
    assert _texts(store, chat) == ["root"]
    assert _only(store).leaf is None


def test_a_deleted_message_that_another_follows_stays(store: ChatStore, clock: Clock) -> None:
    chat = store.create("x")
    root = store.add(chat.id, _question("root"))
    middle = store.add(chat.id, _question("middle", root.id))
    store.delete_message(chat.id, root.id, None)
    late = store.add(chat.id, _question("late", middle.id))  # the person's click came too late
    clock.now += 1
    store.filing.empty_trash()
    assert [message.id for message in store.messages(chat.id)] == [late.id]
    clock.now += 1
    store.delete_message(chat.id, late.id, None)
    store.filing.empty_trash()
    assert store.messages(chat.id) == ()


def test_a_deletion_of_later_keeps_what_it_follows_until_then(
    store: ChatStore, clock: Clock
) -> None:
    chat = store.create("x")
    root = store.add(chat.id, _question("root"))
    child = store.add(chat.id, _question("child", root.id))
    store.delete_message(chat.id, child.id, root.id)
    clock.now += 10 * _DAY_S
    store.delete_message(chat.id, root.id, None)
    clock.now += (DAYS_IN_TRASH - 5) * _DAY_S
    store.filing.empty_trash_of_old()
    clock.now += 6 * _DAY_S
    store.filing.empty_trash_of_old()
    assert store.messages(chat.id) == ()


def _imported(name: str, *messages: Message, leaf: str | None = None) -> WholeConversation:
    return WholeConversation(Conversation(name, name, 1, 2, leaf), messages)


def test_what_an_import_brings_back_is_not_left_without_what_comes_before(store: ChatStore) -> None:
    one = Message(Role.USER, "one", id="m1", created=1)
    two = Message(Role.USER, "two", id="m2", parent="m1", created=2)
    three = Message(Role.USER, "three", id="m3", parent="m2", created=3)
    store.take_in([_imported("c", one, two, leaf="m2")])
    store.delete_message("c", "m1", None)
    assert store.take_in([_imported("c", two, three, leaf="m3")]) == (Intake.RESTORED,)
    assert [message.id for message in store.messages("c")] == ["m1", "m2", "m3"]
    assert _only(store).leaf == "m3"


def test_an_import_takes_no_message_of_another_conversation(store: ChatStore) -> None:
    mine = _imported("mine", Message(Role.USER, "mine", id="m1", created=1), leaf="m1")
    store.take_in([mine])
    theirs = _imported(
        "theirs",
        Message(Role.USER, "theirs", id="m1", created=1),
        Message(Role.USER, "more", id="m2", parent="m1", created=1),
        leaf="m2",
    )
    assert store.known([theirs]) == (Intake.NEW,)
    assert store.take_in([theirs]) == (Intake.NEW,)
    assert [message.content for message in store.messages("mine")] == ["mine"]
    first, second = store.messages("theirs")
    assert (first.content, second.content, second.parent) == ("theirs", "more", first.id)
    assert first.id != "m1"
    # The same file once more, and one in which it has grown.
    assert store.known([theirs]) == store.take_in([theirs]) == (Intake.KNOWN,)
    grown = Message(Role.USER, "grown", id="m3", parent="m1", created=2)
    assert store.take_in([_imported("theirs", *theirs.messages, grown)]) == (Intake.EXTENDED,)
    assert store.messages("theirs")[2].parent == first.id


def test_an_import_with_loose_ends_is_taken_in_all_the_same(store: ChatStore) -> None:
    loose = _imported(
        "",
        Message(Role.USER, "no id", created=1),
        Message(Role.ASSISTANT, "answer", id="m2", parent="", created=1),
        Message(Role.USER, "lost parent", id="m3", parent="nowhere", created=1),
        Message(Role.USER, "its own parent", id="m4", parent="m4", created=1),
        Message(Role.USER, "twice", id="m4", parent="m3", created=1),
        leaf="nowhere",
    )
    assert store.take_in([loose]) == (Intake.NEW,)
    chat = _only(store)
    first, second, *others = store.messages(chat.id)
    assert [message.parent for message in others] == [None, None]
    assert (second.parent, chat.leaf) == (first.id, "m4")
    store.delete_message(chat.id, "m4", "m3")
    assert len(store.messages(chat.id)) == 3
    empty = _imported("empty")
    assert store.take_in([empty, empty]) == (Intake.NEW, Intake.KNOWN)


def test_what_fails_half_way_takes_nothing_in(store: ChatStore) -> None:
    def stop(done: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    many = [_imported(str(number)) for number in range(3)]
    with pytest.raises(KeyboardInterrupt):
        store.take_in(many, stop)
    assert store.conversations() == ()


def _question(text: str, parent: str | None = None) -> Message:
    return Message(Role.USER, text, parent=parent)


def _only(store: ChatStore) -> Conversation:
    (chat,) = store.conversations()
    return chat


def _texts(store: ChatStore, chat: Conversation) -> list[str]:
    return [message.content for message in store.messages(chat.id)]
