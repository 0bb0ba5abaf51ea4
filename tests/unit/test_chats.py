import math
import os
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Origin, Role, branch
from desktop_chat.domain.errors import DiskFull, NewerDatabase, StorageFailed
from desktop_chat.domain.generation import FinishReason, GenerationStats, Sampling
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from tests.failing_disk import Disk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chats.db"


_TINY = Message(Role.ASSISTANT, "", model="Tiny")


def _question(text: str, parent: str | None = None) -> Message:
    return Message(Role.USER, text, parent=parent)


def test_a_conversation_survives(path: Path) -> None:
    store = ChatStore(path)
    conversation = store.create("Greetings")
    question = store.add(conversation.id, _question("Hello 👋 \0 there"))
    reply = store.add(
        conversation.id, Message(Role.ASSISTANT, "", parent=question.id, model="Tiny")
    )
    store.save_partial(reply.id, "Hi", "hm")
    stats = GenerationStats(prompt_tokens=5, tokens_per_second=12.5, seed=2**32 - 1)
    store.finish(reply.id, "Hi!", "hm, well", FinishReason.STOP, stats)
    store.close()

    store = ChatStore(path)
    (again,) = store.conversations()
    assert (again.id, again.title, again.leaf) == (conversation.id, "Greetings", reply.id)
    first, second = store.messages(conversation.id)
    assert first == question
    assert (second.content, second.thinking, second.model) == ("Hi!", "hm, well", "Tiny")
    assert (second.finish, second.stats) == (FinishReason.STOP, stats)
    store.close()


def test_what_an_earlier_or_later_version_kept_of_a_reply_can_be_read(path: Path) -> None:
    store = ChatStore(path)
    chat = store.create("x")
    reply = store.add(chat.id, Message(Role.ASSISTANT, "Hi", finish=FinishReason.STOP))
    database = sqlcipher.connect(path, None, "rw")
    database.execute(
        "UPDATE message SET stats = ?, origin = ? WHERE id = ?",
        (
            '{"seed": 3, "watts": 9}',
            '{"file": "a.gguf", "sha256": null, "ctx": 8, "template": "file", "thinking": null,'
            ' "sampling": {"temperature": 1, "dry_breakers": ["a"], "repeat_last_n": 1e15,'
            ' "logit_bias": [[5, -1e300]], "later": []}}',
            reply.id,
        ),
    )
    database.close()
    (kept,) = store.messages(chat.id)
    assert kept.stats == GenerationStats(seed=3)
    sampling = Sampling(
        temperature=1, dry_breakers=("a",), repeat_last_n=1 << 24, logit_bias=((5, -1e6),)
    )
    assert kept.origin == Origin("a.gguf", None, 8, "file", None, sampling)
    store.close()


def test_a_rate_that_is_no_number_is_kept_as_not_measured(path: Path) -> None:
    store = ChatStore(path)
    _, _, reply = store.ask(_question("q"), _TINY)
    store.finish(reply.id, "Hi", "", FinishReason.STOP, GenerationStats(tokens_per_second=math.inf))
    (chat,) = store.conversations()
    assert store.messages(chat.id)[1].stats == GenerationStats(tokens_per_second=0.0)
    store.close()


def test_a_reply_that_a_crash_cut_off_is_interrupted(path: Path) -> None:
    store = ChatStore(path)
    conversation = store.create("x")
    question = store.add(conversation.id, _question("q"))
    reply = store.add(conversation.id, Message(Role.ASSISTANT, "", parent=question.id))
    store.save_partial(reply.id, "Once upon")
    assert store.messages(conversation.id)[1].finish is None
    store.close()
    store = ChatStore(path)
    first, second = store.messages(conversation.id)
    assert first.finish is None
    assert (second.content, second.finish) == ("Once upon", FinishReason.INTERRUPTED)
    store.close()


def test_a_reply_that_goes_on_can_be_interrupted_again(path: Path) -> None:
    store = ChatStore(path)
    conversation = store.create("x")
    question = store.add(conversation.id, _question("q"))
    reply = store.add(conversation.id, Message(Role.ASSISTANT, "", parent=question.id))
    store.finish(reply.id, "Once", "", FinishReason.CANCELLED)
    store.save_partial(reply.id, "Once upon")
    store.close()
    store = ChatStore(path)
    again = store.messages(conversation.id)[1]
    assert (again.content, again.finish) == ("Once upon", FinishReason.INTERRUPTED)
    store.close()


def test_on_a_full_disk_a_reply_that_a_crash_cut_off_can_be_read(path: Path) -> None:
    key = bytes(32)
    store = ChatStore(path, key)
    conversation, question, reply = store.ask(_question("q"), _TINY)
    store.save_partial(reply.id, "Once upon")
    store.close()
    disk = Disk()
    disk.fail(0, 1_000, is_full=True)
    store = ChatStore(path, key, connect=disk.connect)
    assert disk.failures > 0
    assert store.messages(conversation.id) == (question, replace(reply, content="Once upon"))
    with pytest.raises(DiskFull):
        store.create("x")
    store.close()
    store = ChatStore(path, key)
    assert store.messages(conversation.id)[1].finish is FinishReason.INTERRUPTED
    store.close()


def test_messages_are_a_tree(path: Path) -> None:
    store = ChatStore(path)
    conversation = store.create("x")
    root = store.add(conversation.id, _question("root"))
    left = store.add(conversation.id, _question("left", root.id))
    right = store.add(conversation.id, _question("right", root.id))
    messages = store.messages(conversation.id)
    leaf = store.conversations()[0].leaf
    assert [m.content for m in branch(messages, leaf)] == ["root", "right"]
    store.set_leaf(conversation.id, left.id)
    leaf = store.conversations()[0].leaf
    assert [m.content for m in branch(messages, leaf)] == ["root", "left"]
    store.set_leaf(conversation.id, None)
    assert store.conversations()[0].leaf is None
    assert right in messages
    store.close()


def test_no_branch_leads_into_another_conversation(path: Path) -> None:
    store = ChatStore(path)
    one, two = store.create("one"), store.create("two")
    message = store.add(one.id, _question("q"))
    with pytest.raises(sqlcipher.IntegrityError):
        store.add(two.id, _question("stray", message.id))
    with pytest.raises(sqlcipher.IntegrityError):
        store.set_leaf(two.id, message.id)
    with pytest.raises(sqlcipher.IntegrityError):
        store.add("no such conversation", _question("lost"))
    assert store.messages(two.id) == ()
    store.add(two.id, _question("the store still works"))
    store.close()


def test_the_latest_comes_first(path: Path) -> None:
    store = ChatStore(path)
    one, two, three = (store.create(title) for title in ("one", "two", "three"))
    store.add(one.id, _question("q"))
    assert [c.id for c in store.conversations()] == [one.id, three.id, two.id]
    store.filing.rename(two.id, "renamed")
    assert [c.title for c in store.conversations()] == ["one", "three", "renamed"]
    store.close()


def test_a_deleted_conversation_takes_its_messages(path: Path) -> None:
    store = ChatStore(path)
    kept, gone = store.create("kept"), store.create("gone")
    store.add(kept.id, _question("q"))
    parent: str | None = None
    for number in range(50):
        parent = store.add(gone.id, _question(str(number), parent)).id
    assert parent is not None
    store.filing.delete([gone.id])
    store.save_partial(parent, "too late")
    store.finish(parent, "too late", "", FinishReason.CANCELLED)
    assert [c.id for c in store.conversations()] == [kept.id]
    assert store.messages(gone.id) == ()
    assert len(store.messages(kept.id)) == 1
    store.close()


def test_half_a_character_does_not_lose_the_message(path: Path) -> None:
    store = ChatStore(path)
    conversation = store.create("\ud83d")
    message = store.add(conversation.id, _question("a\ud800b \ud83d\ude00"))
    assert message.content == "a\N{REPLACEMENT CHARACTER}b 😀"
    assert store.messages(conversation.id) == (message,)
    store.close()


def test_a_newer_database_is_refused_and_untouched(path: Path) -> None:
    ChatStore(path).close()
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.commit()
    database.execute("BEGIN IMMEDIATE")
    database.execute("PRAGMA user_version = 98")
    # All but the index that running processes share, which holds nothing.
    files = [file for file in path.parent.iterdir() if not file.name.endswith("-shm")]
    before = {file: file.read_bytes() for file in files}
    with pytest.raises(NewerDatabase, match="version 99"):
        ChatStore(path)
    assert {file: file.read_bytes() for file in before} == before
    database.rollback()
    database.close()


@pytest.mark.parametrize(
    "content",
    [b"This is a letter.\n" * 500, b"\0" * 8192, b"SQLite format 3\0" + b"\xff" * 8176, b"x"],
    ids=["text", "zeros", "damaged", "one byte"],
)
def test_what_is_no_database_is_told_and_kept(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(StorageFailed) as caught:
        ChatStore(path)
    assert caught.value.remedy
    assert path.read_bytes() == content
    assert [file.name for file in path.parent.iterdir()] == ["chats.db"]


def test_another_programs_database_is_left_alone(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE recipes (name)")
    database.commit()
    database.close()
    before = path.read_bytes()
    with pytest.raises(StorageFailed, match="another program"):
        ChatStore(path)
    assert path.read_bytes() == before


def test_a_damaged_page_is_told(path: Path) -> None:
    store = ChatStore(path)
    conversation = store.create("x")
    for number in range(200):
        store.add(conversation.id, _question(f"{number} " * 100))
    store.close()
    data = bytearray(path.read_bytes())
    data[12_288:40_960] = b"\xa5" * 28_672
    path.write_bytes(data)
    with pytest.raises(StorageFailed) as caught:  # noqa: PT012 - opening may already see it
        store = ChatStore(path)
        try:
            store.messages(conversation.id)
        finally:
            store.close()
    assert "damaged" in caught.value.detail
    assert path.read_bytes()[12_288:40_960] == b"\xa5" * 28_672


def test_places_that_can_not_hold_a_database(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "absent" / "chats.db"):
        with pytest.raises(StorageFailed):
            ChatStore(place)


def test_a_database_in_use_is_told(path: Path) -> None:
    store = ChatStore(path)
    # A second SQLite in this process wouldn't see the first one's locks.
    other = sqlcipher.connect(path, None, "rw")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageFailed, match="in use"):
        store.create("x")
    other.execute("ROLLBACK")
    other.close()
    store.create("works again")
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_only_the_owner_may_read_it(path: Path) -> None:
    store = ChatStore(path)
    store.create("secret")
    for file in path.parent.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file.name
    store.close()


# A disk of 2 MB: the kernel refuses to let any file grow beyond it.
_SMALL_DISK = """
import resource, sys
from pathlib import Path
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import StorageFailed
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore

store = ChatStore(Path(sys.argv[1]))
conversation = store.create("x")
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, resource.RLIM_INFINITY))
kept = []
try:
    while True:
        kept.append(store.add(conversation.id, Message(Role.USER, "y" * 5_000)))
except StorageFailed as error:
    print(type(error).__name__)
assert len(kept) > 10
assert store.messages(conversation.id) == tuple(kept)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
kept.append(store.add(conversation.id, Message(Role.USER, "goes on")))
assert store.messages(conversation.id) == tuple(kept)
store.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="limits are POSIX")
def test_when_writing_fails_nothing_is_lost_and_saving_goes_on(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SMALL_DISK, str(path)], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.strip() in ("StorageFailed", "DiskFull")
    store = ChatStore(path)
    assert store.messages(store.conversations()[0].id)[-1].content == "goes on"
    store.close()


def test_a_question_is_kept_with_its_reply_or_not_at_all(path: Path) -> None:
    store = ChatStore(path)
    conversation, question, reply = store.ask(_question("Why is\nit so?"), _TINY)
    assert store.conversations()[0].title == conversation.title == "Why is it so?"
    assert (reply.role, reply.parent, reply.finish) == (Role.ASSISTANT, question.id, None)
    assert reply.model == "Tiny"
    assert store.messages(conversation.id) == (question, reply)
    again, _, _ = store.ask(_question("And now?", reply.id), _TINY, conversation)
    assert again == conversation
    before = store.conversations(), store.messages(conversation.id)
    pages = store._database.read("PRAGMA page_count")[0][0]  # pyright: ignore[reportPrivateUsage]  # no public seam
    store._database.read(f"PRAGMA max_page_count = {pages}")  # pyright: ignore[reportPrivateUsage]  # no public seam
    for place in (None, conversation):
        with pytest.raises(DiskFull):
            store.ask(_question("z" * 1_000_000), _TINY, place)
    assert (store.conversations(), store.messages(conversation.id)) == before
    store.close()


def test_a_full_disk_has_its_own_name(path: Path) -> None:
    store = ChatStore(path)
    conversation = store.create("x")
    message = store.add(conversation.id, _question("kept"))
    pages = store._database.read("PRAGMA page_count")[0][0]  # pyright: ignore[reportPrivateUsage]  # no public seam
    store._database.read(f"PRAGMA max_page_count = {pages}")  # pyright: ignore[reportPrivateUsage]  # no public seam
    with pytest.raises(DiskFull, match="no space left"):
        store.save_partial(message.id, "z" * 1_000_000)
    assert store.messages(conversation.id) == (message,)
    store._database.read("PRAGMA max_page_count = 100000")  # pyright: ignore[reportPrivateUsage]  # no public seam
    store.save_partial(message.id, "z" * 1_000_000)
    assert len(store.messages(conversation.id)[0].content) == 1_000_000
    store.close()


# Says the number of each message once the store has said that it is kept.
_WRITER = """
import sys
from pathlib import Path
from desktop_chat.domain.chat import Message, Role
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore

store = ChatStore(Path(sys.argv[1]))
conversation = store.create("x")
parent = None
for number in range(100_000):
    parent = store.add(conversation.id, Message(Role.USER, str(number), parent=parent)).id
    print(number, flush=True)
    reply = store.add(conversation.id, Message(Role.ASSISTANT, "", parent=parent)).id
    store.save_partial(reply, "so far " * 500)
"""


def test_kill_at_any_moment_loses_no_committed_message(path: Path) -> None:
    for round_number in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        with process.stdout:
            assert process.stdout.readline() == "0\n"
            time.sleep(0.02 + 0.037 * round_number)
            process.kill()
            lines = process.stdout.read().split("\n")
        process.wait()
        acknowledged = int(lines[-2]) if len(lines) > 1 else 0  # the last line may be torn
        store = ChatStore(path)
        latest = store.conversations()[0]
        messages = store.messages(latest.id)
        asked = [message.content for message in messages if message.role is Role.USER]
        assert asked[: acknowledged + 1] == [str(n) for n in range(acknowledged + 1)]
        for message in messages:
            if message.role is Role.ASSISTANT:
                assert message.content in ("", "so far " * 500)
                assert message.finish is FinishReason.INTERRUPTED
        store.close()
    assert _damage(path) == []


def _damage(path: Path) -> list[str]:
    database = sqlite3.connect(path)
    rows = [row[0] for row in database.execute("PRAGMA integrity_check")]
    database.close()
    return [row for row in rows if row != "ok"]


def test_the_end_of_a_long_path_is_read_alone(path: Path) -> None:
    store = ChatStore(path)
    conversation = store.create("Long")
    first = store.add(conversation.id, _question("0"))
    parent = first.id
    for number in range(1, 6):
        parent = store.add(conversation.id, _question(str(number), parent)).id
    read = replace(conversation, leaf=parent)
    assert [message.content for message in store.ending(read, 3)] == ["3", "4", "5"]
    assert store.ending(read, 3) == store.messages(conversation.id)[3:]
    assert store.ending(read, 6) == ()  # that is all of it
    assert store.ending(replace(read, leaf=None), 3) == ()
    assert store.ending(replace(read, id="other"), 3) == ()
    store.close()
