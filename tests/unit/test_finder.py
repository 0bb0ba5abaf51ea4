from collections.abc import Iterator
from pathlib import Path
from sqlite3 import Connection

import pytest

from desktop_chat.domain.chat import Conversation, Message, Role
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.search import Hit
from desktop_chat.storage.conversations import sqlcipher, word_index
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.finder import find
from desktop_chat.storage.conversations.migrations import MIGRATIONS
from desktop_chat.storage.conversations.rows import insert_conversation, insert_message


class Shelf:
    """A database of conversations, by their titles."""

    def __init__(self, database: Connection) -> None:
        self.database = database
        self._time = 0.0

    def add(self, title: str, *texts: str) -> str:
        self._time += 1
        new = Conversation("", title, self._time, self._time)
        conversation = insert_conversation(self.database, new).id
        for text in texts:
            insert_message(self.database, conversation, Message(Role.USER, text))
        return conversation

    def hits(self, text: str, limit: int = 30) -> tuple[Hit, ...]:
        return find(self.database, text, limit)

    def titles(self, text: str) -> list[str]:
        return [hit.conversation.title for hit in self.hits(text)]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    path = tmp_path / "chats.db"
    Database(path, MIGRATIONS).close()
    database = sqlcipher.connect(path, None, "rw")
    yield Shelf(database)
    database.close()


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Die Straße", "STRASSE"),
        ("My résumé", "resume"),
        ("Αθήνα", "ΑΘΗΝΑ"),
        ("İstanbul", "istanbul"),
        ("ＡＢＣ", "abc"),
        ("我在东京大学学习", "京大"),
        ("我在东京大学学习", "学"),
        ("私はラーメンが好き", "ラーメン"),
        ("ไปกินกุ้งนะ", "กุ้ง"),
        ("ພາສາລາວ", "ລາວ"),
        ("ភាសាខ្មែរ", "ខ្មែរ"),
        ("မြန်မာဘာသာ", "ဘာသာ"),
        ("대한민국에서", "민국"),
        ("대한민국에서", "민구"),
        ("हिन्दी में", "हिन्दी"),
        ("Well done 🎉!", "🎉"),
        ("𞤀𞤣𞤤𞤢𞤥 and 𑻠𑻡", "𑻠𑻡"),
        ("An aqueduct", "aque"),
        ('say "x = 1"', "x = 1"),
    ],
)
def test_a_word_is_found(shelf: Shelf, text: str, query: str) -> None:
    shelf.add("other", "nothing here")
    shelf.add("right", text)
    (hit,) = shelf.hits(query)
    assert hit.conversation.title == "right"
    assert hit.message
    assert hit.excerpt_spans


@pytest.mark.parametrize("query", ["京东", "学大", '"done well"', "aqueduct an x", "민어"])
def test_what_is_not_there_is_not_found(shelf: Shelf, query: str) -> None:
    shelf.add("right", "我在东京大学学习", "résumé well done", "An aqueduct", "대한민국")
    assert not shelf.titles(query)


@pytest.mark.parametrize(
    "query",
    [
        "", " ", '"', '""', "*", "^a", "a*", "NEAR(a b)", "AND", "OR", "NOT", "a AND", "words:a",
        "-a", "{", "(", "a\0b", "\ud800", "\udfff\ud800x", "'", "';--", "\\", "😀" * 500,
        "a" * 100_000, '"a ' * 30_000, "a b " * 30_000, "\u0301" * 50_000, "%", "\r\n",
    ],
)  # fmt: skip
def test_whatever_is_typed_is_only_text(shelf: Shelf, query: str) -> None:
    shelf.add("a title", "some text")
    assert len(shelf.hits(query)) <= 1


def test_all_words_are_in_the_title_or_in_messages(shelf: Shelf) -> None:
    shelf.add("spread", "the aqueduct", "and other things", "in rome")
    shelf.add("one", "rome only")
    shelf.add("Rome", "an aqueduct here")
    shelf.add("message", "an aqueduct of rome")
    shelf.add("The aqueducts of Rome, aqueduct")
    assert shelf.titles("rome aqueduct") == [
        "The aqueducts of Rome, aqueduct",
        "message",
        "Rome",
        "spread",
    ]
    *_, mixed, spread = shelf.hits("rome aqueduct")
    assert mixed.excerpt == "an aqueduct here"
    assert mixed.title_spans == ((0, 4),)
    assert spread.excerpt == "in rome"


def test_a_conversation_is_found_once_by_its_best_message(shelf: Shelf) -> None:
    shelf.add("filler", *("other words " * 5 for _ in range(20)))
    shelf.add("right", "bridge " + "and much else " * 50, "bridge bridge", "a")
    (hit,) = shelf.hits("bridge")
    assert hit.excerpt == "bridge bridge"
    assert hit.title_spans == ()


def test_a_title_shows_its_message(shelf: Shelf) -> None:
    shelf.add("Bridges", "build bridges")
    shelf.add("Bridge")
    with_message, without = sorted(shelf.hits("bridge"), key=lambda hit: hit.message is None)
    assert with_message.excerpt == "build bridges"
    assert (without.message, without.excerpt) == (None, "")


def test_the_newest_of_equals_comes_first_and_a_whole_word_before_a_longer_one(
    shelf: Shelf,
) -> None:
    shelf.add("filler", *("other words" for _ in range(50)))
    for title in ("1", "2", "3"):
        shelf.add(title, "fine art")
    shelf.add("4", "fine artichoke")
    assert shelf.titles("art") == ["3", "2", "1", "4"]
    assert [hit.conversation.title for hit in shelf.hits("art", 2)] == ["3", "2"]


def test_trash_and_deleted_messages_are_not_found(shelf: Shelf) -> None:
    trashed = shelf.add("trashed needle", "needle")
    shelf.add("deleted", "needle thread", "thread")
    shelf.add("archived", "needle thread")
    execute = shelf.database.execute
    execute("UPDATE conversation SET trashed = 1 WHERE id = ?", (trashed,))
    execute("UPDATE conversation SET archived = 1 WHERE title = 'archived'")
    execute("UPDATE message SET deleted = 1 WHERE sequence = 2")
    assert shelf.titles("needle") == ["archived"]
    assert shelf.titles("deleted needle") == []
    assert shelf.titles("deleted thread") == ["deleted"]
    assert shelf.titles("trashed needle") == []
    execute("UPDATE message SET deleted = NULL")
    assert shelf.titles("needle") == ["archived", "deleted"]


@pytest.mark.parametrize("away", ["in the trash", "deleted", "coming in", "there"])
def test_what_is_said_very_often_takes_the_room_of_nothing_else(shelf: Shelf, away: str) -> None:
    shelf.add("old", "needle in the hay")
    shelf.add("hay")
    often = shelf.add("often", *("needle in the hay" for _ in range(3_500)))
    shelf.add("one", "needle in the")
    change = {
        "in the trash": "UPDATE conversation SET trashed = 1 WHERE id = ?",
        "deleted": "UPDATE message SET deleted = 1 WHERE conversation = ?",
        "coming in": "INSERT INTO incoming VALUES (?, 'job')",
    }
    if away in change:
        shelf.database.execute(change[away], (often,))
    is_there = ["often"] if away == "there" else []
    assert sorted(shelf.titles("needle")) == sorted([*is_there, "old", "one"])
    assert shelf.titles("needle hay") == [*is_there, "old"]


def test_words_are_put_together_however_often_and_however_many_they_are(shelf: Shelf) -> None:
    shelf.add("wanted", "a little salt", "no sugar, and no eggs but one")
    shelf.add("salty", *("salt" for _ in range(600)))
    shelf.add("sweet", *("sugar and eggs" for _ in range(600)))
    assert shelf.titles("salt sugar") == ["wanted"]
    shelf.add("later", "salt", "sugar")
    shelf.add("latest, with salt", "sugar")
    assert shelf.titles("salt sugar") == ["latest, with salt", "later", "wanted"]
    assert [hit.conversation.title for hit in shelf.hits("salt sugar", 1)] == ["latest, with salt"]
    (hit,) = shelf.hits("a little salt and no sugar but eggs one")
    assert hit.excerpt == "no sugar, and no eggs but one"
    shelf.database.execute("UPDATE message SET deleted = 1 WHERE sequence = 1")
    assert "wanted" not in shelf.titles("salt sugar")


def test_what_is_written_anew_is_found_by_the_new_words_alone(shelf: Shelf) -> None:
    shelf.add("before", "old text")
    word_index.index_message(shelf.database, 1, "new text")
    word_index.index_title(shelf.database, 1, "after")
    assert not shelf.titles("old")
    assert not shelf.titles("before")
    assert len(shelf.titles("new")) == len(shelf.titles("after")) == 1


def test_what_is_gone_leaves_the_index(shelf: Shelf) -> None:
    conversation = shelf.add("gone", "words")
    shelf.add("kept", "words")
    shelf.database.execute("PRAGMA foreign_keys = ON")
    shelf.database.execute("DELETE FROM conversation WHERE id = ?", (conversation,))
    assert shelf.titles("words") == ["kept"]
    assert not shelf.titles("gone")
    assert not list(word_index.inspect(shelf.database))


def test_the_index_can_be_made_anew(shelf: Shelf) -> None:
    conversation = shelf.add("title", "words")
    unfinished = Message(Role.ASSISTANT, "begun")
    insert_message(shelf.database, conversation, unfinished)
    stopped = Message(Role.ASSISTANT, "ended", finish=FinishReason.STOP)
    insert_message(shelf.database, conversation, stopped)
    shelf.database.execute("DELETE FROM message_words WHERE rowid = 1")
    word_index.index_message(shelf.database, 77, "stray")
    assert list(word_index.inspect(shelf.database)) == [
        "1 messages are missing from the search index.",
        "The search index has 1 messages that are gone.",
    ]
    word_index.rebuild(shelf.database)
    word_index.rebuild(shelf.database)
    assert not list(word_index.inspect(shelf.database))
    assert [len(shelf.titles(word)) for word in ("title", "words", "begun", "ended", "stray")] == [
        1, 1, 0, 1, 0,
    ]  # fmt: skip
