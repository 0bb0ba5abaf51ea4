"""The store with very many conversations in it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from statistics import median
from typing import TypeVar

from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.conversations.chats import ChatStore
from tests.benchmarks.corpus import talks
from tests.benchmarks.options import Options
from tests.benchmarks.process import probe
from tests.benchmarks.report import Table, milliseconds, quantile

__all__ = ["fill", "measure"]

T = TypeVar("T")

_CONVERSATIONS, _MESSAGES = 2_000, 100_000
_KEY = bytes(range(32))
_IN_WINDOW = {
    "list": "list the conversations",
    "search": "search, each letter",
    "open": "open a conversation",
}
_OPENED = 300
_ADDED = 300
# Typed letter by letter; each letter is a search.
_TYPED = (
    "water",
    "the water",
    "straßenbau",
    "größe prüf",
    "roma the",
    "как это",
    "有在 我",
    "ประเทศ",
    "the of and to a",
    "qwxyz",
)


def measure(options: Options) -> list[Table]:
    table = Table(
        "The store",
        f"{_MESSAGES:,} messages in {_CONVERSATIONS:,} encrypted conversations, in milliseconds. "
        "A search is one letter more of what is being typed.",
        ("", "median", "95 %", "most", "times"),
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "chats.db")
        store = ChatStore(path, _KEY)
        fill(store, _CONVERSATIONS, _MESSAGES)
        store.close()
        _add(table, "open the database", [_timed(lambda: ChatStore(path, _KEY).close())[0]])
        store = ChatStore(path, _KEY)
        lists = [_timed(store.conversations) for _ in range(20)]
        _add(table, "list the conversations", [seconds for seconds, _ in lists])
        chats = lists[0][1]
        chance = Random(1)
        _add(table, "search, each letter", _searches(store))
        thrown_away = [chat.id for chat in chats[::3]]
        store.filing.trash(thrown_away)
        _add(table, "search, each letter, a third of it in the trash", _searches(store))
        store.filing.restore(thrown_away)
        opened = chance.sample(chats, _OPENED)
        _add(
            table,
            "open a conversation",
            [_timed(lambda chat=chat: store.whole(chat.id))[0] for chat in opened],
        )
        longest = max(chats, key=lambda chat: len(store.messages(chat.id)))
        count = len(store.messages(longest.id))
        _add(
            table,
            f"open the longest ({count:,} messages)",
            [_timed(lambda: store.whole(longest.id))[0] for _ in range(10)],
        )
        _add(table, "add a message", _additions(store, chats, chance))
        _add(table, "save a growing reply", _saves(store, chats[0]))
        store.close()
        table.add("size of the database", f"{path.stat().st_size / 2**20:,.0f} MiB")
    for name, seconds in probe(
        "full_window", {"conversations": _CONVERSATIONS, "messages": _MESSAGES}
    ).items():
        _add(table, f"{_IN_WINDOW[name]}, in the window until it is painted", seconds)
    return [table]


def fill(store: ChatStore, conversations: int, messages: int) -> None:
    """Put conversations in, each with one path, the questions and the replies in turn."""
    store.take_in(_whole(conversations, messages))


def _whole(conversations: int, messages: int) -> Iterator[WholeConversation]:
    now = time.time()
    for number, talk in enumerate(talks(conversations, messages)):
        name = f"{number:032x}"
        ids = [f"{number:016x}{place:016x}" for place in range(len(talk.texts))]
        path = tuple(
            Message(
                Role.ASSISTANT if place % 2 else Role.USER,
                text,
                id=ids[place],
                parent=ids[place - 1] if place else None,
                created=now - number * 3600 + place,
                finish=FinishReason.STOP if place % 2 else None,
                model="Alpha" if place % 2 else None,
            )
            for place, text in enumerate(talk.texts)
        )
        when = now - number * 3600
        leaf = ids[-1] if ids else None
        yield WholeConversation(Conversation(name, talk.title, when, when, leaf), path)


def _searches(store: ChatStore) -> list[float]:
    return [
        _timed(lambda text=text, end=end: store.search(text[:end]))[0]
        for text in _TYPED
        for end in range(1, len(text) + 1)
    ]


def _additions(store: ChatStore, chats: tuple[Conversation, ...], chance: Random) -> list[float]:
    texts = [text for talk in talks(40, 2_000, seed=2) for text in talk.texts]
    found: list[float] = []
    for text in texts[:_ADDED]:
        chat = chance.choice(chats)
        leaf = store.messages(chat.id)[-1].id
        message = Message(Role.USER, text, parent=leaf)
        found.append(_timed(lambda chat=chat, message=message: store.add(chat.id, message))[0])
    return found


def _saves(store: ChatStore, chat: Conversation) -> list[float]:
    """A reply of 8,000 characters as it is written, saved every 60."""
    reply = store.add(chat.id, Message(Role.ASSISTANT, "", parent=chat.leaf))
    text = "word and so on. " * 500
    return [
        _timed(lambda end=end: store.save_partial(reply.id, text[:end]))[0]
        for end in range(60, len(text), 60)
    ]


def _timed(act: Callable[[], T]) -> tuple[float, T]:
    begun = time.perf_counter()
    result = act()
    return time.perf_counter() - begun, result


def _add(table: Table, name: str, seconds: list[float]) -> None:
    table.raw[name] = seconds
    figures = (median(seconds), quantile(seconds, 0.95), max(seconds))
    table.add(name, *map(milliseconds, figures), f"{len(seconds):,}")
