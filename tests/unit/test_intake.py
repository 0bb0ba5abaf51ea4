"""What comes in part by part comes in as a whole, and nothing in it is longer than it may be."""

from __future__ import annotations

import math
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Conversation, Message, Origin, Role, WholeConversation
from desktop_chat.domain.sampling import Sampling
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore, Intake


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chats.db"


def _whole(number: int, *more: str) -> WholeConversation:
    texts = (f"heron number {number}", *more)
    messages: list[Message] = []
    for index, text in enumerate(texts):
        parent = messages[-1].id if messages else None
        messages.append(Message(Role.USER, text, id=f"m{number}-{index}", parent=parent))
    about = Conversation(f"c{number}", f"Ferry {number}", 1e9, 1e9, messages[-1].id)
    return WholeConversation(about, tuple(messages))


def _titles(store: ChatStore) -> list[str]:
    return sorted(chat.title for chat in store.conversations())


def _found(store: ChatStore) -> list[int]:
    """How much is found by a title, by a text, and by words that stand apart."""
    return [len(store.search(text)) for text in ("ferry", "heron", "heron reeds")]


def test_what_is_prepared_is_seen_when_it_is_taken_in(path: Path) -> None:
    store = ChatStore(path)
    assert store.prepare([_whole(1, "in the reeds"), _whole(2)], "job") == ()
    assert store.prepare([_whole(3)], "job") == ()
    reader = ChatStore(path, read_only=True)
    for each in (store, reader):
        assert _titles(each) == []
        assert _found(each) == [0, 0, 0]
    assert store.take_in([_whole(4)], job="job") == (Intake.NEW,)
    for each in (store, reader):
        assert _titles(each) == [f"Ferry {number}" for number in (1, 2, 3, 4)]
        assert _found(each) == [4, 4, 1]
    assert all(chat.leaf for chat in store.conversations())
    assert store.check() == ()
    reader.close()
    store.close()


@pytest.mark.parametrize("is_killed", [False, True])
def test_what_is_only_prepared_is_gone(path: Path, is_killed: bool) -> None:
    store = ChatStore(path)
    store.create("Mine")
    store.prepare([_whole(1), _whole(2)], "job")
    if is_killed:
        left, store = store, ChatStore(path)  # as the next start finds it
        left.close()
    else:
        store.drop_prepared("job")
    assert _titles(store) == ["Mine"]
    assert store.check() == ()
    assert store.known([_whole(1)]) == (Intake.NEW,)
    store.close()
    with closing(sqlcipher.connect(path, None, "ro")) as database:
        for table, count in (("conversation", 1), ("message", 0), ("incoming", 0)):
            rows = database.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert rows[0] == count, table


def test_what_is_here_waits_for_the_end(path: Path) -> None:
    store = ChatStore(path)
    store.take_in([_whole(1)])
    grown = _whole(1, "and more")
    assert store.prepare([grown, _whole(2)], "job") == (grown,)
    assert len(store.messages("c1")) == 1
    store.drop_prepared("job")
    assert _titles(store) == ["Ferry 1"]
    assert store.take_in([grown]) == (Intake.EXTENDED,)
    assert store.conversations()[0].leaf == "m1-1"
    store.close()


def test_two_jobs_neither_show_nor_drop_what_is_the_others(path: Path) -> None:
    store = ChatStore(path)
    store.prepare([_whole(1)], "one")
    store.prepare([_whole(2), _whole(3)], "two")
    assert store.known([_whole(2)]) == (Intake.NEW,)
    assert store.prepare([_whole(2)], "one") == (_whole(2),)
    assert store.take_in([_whole(2)], job="one") == (Intake.NEW,)
    assert _titles(store) == ["Ferry 1", "Ferry 2"]
    store.drop_prepared("two")
    assert _titles(store) == ["Ferry 1", "Ferry 2"]
    store.close()
    with closing(sqlcipher.connect(path, None, "ro")) as database:
        assert database.execute("SELECT count(*) FROM incoming").fetchone()[0] == 0
        assert database.execute("SELECT count(*) FROM conversation").fetchone()[0] == 2


def test_what_was_thrown_away_is_there_afterwards(path: Path) -> None:
    store = ChatStore(path)
    store.take_in([_whole(1)])
    store.filing.trash(["c1"])
    for more, intake in (((), Intake.RESTORED), (("more",), Intake.RESTORED)):
        store.filing.trash(["c1"])
        assert store.known([_whole(1, *more)]) == (intake,)
        assert store.take_in([_whole(1, *more)]) == (intake,)
        assert store.conversations()[0].trashed is None
    assert [message.id for message in store.messages("c1")] == ["m1-0", "m1-1"]
    assert store.take_in([_whole(1)]) == (Intake.KNOWN,)
    store.close()


def test_deleted_messages_come_back(path: Path) -> None:
    whole = _whole(1, "in the reeds", "at the ferry")
    store = ChatStore(path)
    store.take_in([whole])
    store.delete_message("c1", "m1-1", None)
    assert store.known([whole]) == store.take_in([whole]) == (Intake.RESTORED,)
    assert [message.id for message in store.messages("c1")] == ["m1-0", "m1-1", "m1-2"]
    assert store.conversations()[0].leaf == "m1-2"
    assert len(store.search("reeds")) == 1
    assert store.take_in([whole]) == (Intake.KNOWN,)
    assert store.check() == ()
    store.close()


def test_what_comes_in_from_a_trash_is_in_none(path: Path) -> None:
    old = replace(_whole(1).conversation, trashed=1e9)
    store = ChatStore(path)
    store.take_in([replace(_whole(1), conversation=old)])
    assert store.filing.empty_trash_of_old() == 0
    assert store.conversations()[0].trashed is None
    store.close()


def test_names_are_short_and_on_one_line(path: Path) -> None:
    long = "Heron \n\u2028 " * 500_000
    origin = Origin(long, long, 4096, long, None, Sampling(repeat_last_n=2**40))
    reply = Message(Role.ASSISTANT, "Hi", id="m", model=long, origin=origin)
    about = Conversation("c", long, 1e9, 1e9, "m", folder=long)
    store = ChatStore(path)
    store.take_in([WholeConversation(about, (reply,))])
    (chat,) = store.conversations()
    (kept,) = store.messages("c")
    assert kept.origin is not None
    names = (chat.title, chat.folder, kept.model, kept.origin.file, kept.origin.template)
    for name in (*names, kept.origin.sha256):
        assert name is not None
        assert name.startswith("Heron Heron ")
        assert len(name) <= 1_000
        assert name == " ".join(name.split())
    assert kept.origin.sampling == Sampling(repeat_last_n=1 << 24)
    store.close()


@pytest.mark.parametrize("when", [253_402_300_799.0, 1e300, math.inf, -math.inf, math.nan])
def test_no_time_is_still_to_come(path: Path, when: float) -> None:
    about = Conversation("c", "Herons", when, when, "m")
    message = Message(Role.USER, "Hello", id="m", created=when)
    store = ChatStore(path)
    store.take_in([WholeConversation(about, (message,))])
    (chat,) = store.conversations()
    for seconds in (chat.created, chat.updated, store.messages("c")[0].created):
        assert math.isfinite(seconds)
        assert seconds <= time.time()
    store.close()


def test_clocks_may_differ_a_little(path: Path) -> None:
    soon = time.time() + 3600
    whole = _whole(1)
    whole = replace(whole, conversation=replace(whole.conversation, created=soon, updated=soon))
    store = ChatStore(path)
    store.take_in([whole])
    assert store.conversations()[0].updated == soon
    store.close()
