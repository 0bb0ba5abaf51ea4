"""Finding conversations by their words, as they are typed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from sqlite3 import Connection

from desktop_chat.domain.highlight import excerpt, spans
from desktop_chat.domain.query import Word, words_of
from desktop_chat.domain.search import Hit
from desktop_chat.storage.conversations.rows import CONVERSATION_COLUMNS, conversation_from

__all__ = ["find"]

# The newest messages that compete. More have the words only if these are so common that how often
# they stand in a message says nothing, and the newest are wanted. Older ones compete after them.
_MOST_RANKED = 3_000
# Conversations that have a word are looked up by its messages if these are no more than that.
_MOST_RARE = 500
# Otherwise this many are looked into, the last written to first: a quarter of a second.
_MOST_LOOKED_INTO = 10_000

_INCOMING = "conversation.id IN (SELECT conversation FROM incoming)"
_TITLED = f"""
    SELECT conversation.sequence
    FROM title_words JOIN conversation ON conversation.sequence = title_words.rowid
    WHERE title_words MATCH ? AND trashed IS NULL AND NOT {_INCOMING}
    ORDER BY round(bm25(title_words)), updated DESC
    LIMIT ?
"""
_HIDDEN = f"""
    SELECT sequence AS number FROM message WHERE deleted IS NOT NULL
    UNION ALL
    SELECT message.sequence
    FROM conversation CROSS JOIN message ON message.conversation = conversation.id
    WHERE trashed IS NOT NULL OR {_INCOMING}
"""
_RANKED = """
    SELECT rowid, bm25(message_words) FROM message_words
    WHERE message_words MATCH ? AND rowid < ? AND NOT is_passed(rowid)
    ORDER BY rowid DESC
    LIMIT ?
"""
_CONVERSATION_OF = """
    SELECT conversation.sequence
    FROM message JOIN conversation ON conversation.id = message.conversation
    WHERE message.sequence = ?
"""
_WANTED = f"""
    SELECT sequence FROM conversation
    WHERE trashed IS NULL AND NOT {_INCOMING}
    ORDER BY updated DESC, sequence DESC
"""
_MESSAGES_OF = """
    SELECT sequence AS number FROM message
    WHERE conversation = (SELECT id FROM conversation WHERE sequence = ?)
"""
_MESSAGES_WITH = "SELECT rowid AS number FROM message_words WHERE message_words MATCH ?"
_AFTER_ALL = 1 << 62


@dataclass(frozen=True, slots=True)
class _Found:
    """Sequence numbers of a conversation and of its best message, if one has the words."""

    conversation: int
    message: int | None


def find(database: Connection, text: str, limit: int) -> tuple[Hit, ...]:
    """The conversations that have all words of ``text``; each is found once, by its best message.

    First those with all of them in the title, then those with all of them in one message, then
    those with some in the title or in one message and the rest in others.
    """
    words = words_of(text)
    if not words or limit < 1:
        return ()
    passed = set(_numbers(database, _HIDDEN))
    found = list(islice(_together(database, words, passed, limit), limit))
    if len(found) < limit and len(words) > 1:
        known = {one.conversation for one in found}
        found += islice(_spread(database, words, passed, known), limit - len(found))
    return tuple(_hit(database, one, text) for one in found)


def _together(
    database: Connection, words: tuple[Word, ...], passed: set[int], limit: int
) -> Iterator[_Found]:
    """Where all words are in the title or in one message that isn't ``passed``."""
    match = _match(words)
    database.create_function("is_passed", 1, passed.__contains__)
    titled = [row[0] for row in database.execute(_TITLED, (match, limit))]
    ranks = _ranks(database, match, _AFTER_ALL)
    for conversation in titled:
        messages = _messages_of(database, conversation)
        passed.update(messages)
        best = min((one for one in messages if one in ranks), key=ranks.__getitem__, default=None)
        yield _Found(conversation, best)
    # Each time at least one conversation is found, and none of its messages competes again.
    while ranks:
        for message in sorted(ranks, key=ranks.__getitem__):
            if message not in passed:
                conversation = _conversation_of(database, message)
                passed.update(_messages_of(database, conversation))
                yield _Found(conversation, message)
        is_all = len(ranks) < _MOST_RANKED
        ranks = {} if is_all else _ranks(database, match, min(ranks))


def _ranks(database: Connection, match: str, before: int) -> dict[int, tuple[float, int]]:
    """What to sort messages by. Among those that fit about as well, the newest comes first."""
    rows = database.execute(_RANKED, (match, before, _MOST_RANKED))
    return {row: (round(rank), -row) for row, rank in rows}


def _messages_of(database: Connection, conversation: int) -> list[int]:
    return _numbers(database, _MESSAGES_OF, conversation)


def _numbers(database: Connection, query: str, *parameters: object) -> list[int]:
    """What a query gives as ``number``, in any order; as rows that would take twice as long."""
    numbers = f"SELECT json_group_array(number) FROM ({query})"
    return json.loads(database.execute(numbers, parameters).fetchone()[0])


def _conversation_of(database: Connection, message: int) -> int:
    return database.execute(_CONVERSATION_OF, (message,)).fetchone()[0]


def _spread(
    database: Connection, words: tuple[Word, ...], passed: set[int], known: Collection[int]
) -> Iterator[_Found]:
    """Where every word is in the title or in any message, the last written to first.

    The message that has the most of them stands for the conversation.
    """
    sought = sorted((_Sought.of(database, word) for word in words), key=lambda one: one.count)
    candidates = sought[0].conversations(database)
    if candidates is not None and not candidates:
        return
    wanted = [row[0] for row in database.execute(_WANTED)]
    if candidates is not None:
        wanted = [each for each in wanted if each in candidates]
    for conversation in wanted[:_MOST_LOOKED_INTO]:
        if conversation not in known:
            messages = [each for each in _messages_of(database, conversation) if each not in passed]
            if all(one.is_in(conversation, messages) for one in sought):
                yield _Found(conversation, _best(sought, messages))


@dataclass(frozen=True, slots=True)
class _Sought:
    """A word, and the titles and messages that have it."""

    titles: set[int]
    messages: set[int]

    @classmethod
    def of(cls, database: Connection, word: Word) -> _Sought:
        match = _match((word,))
        titles = _numbers(
            database, "SELECT rowid AS number FROM title_words WHERE title_words MATCH ?", match
        )
        return cls(set(titles), set(_numbers(database, _MESSAGES_WITH, match)))

    @property
    def count(self) -> int:
        return len(self.titles) + len(self.messages)

    def conversations(self, database: Connection) -> set[int] | None:
        """Those that have it; None if that takes longer than to look into all."""
        if len(self.messages) > _MOST_RARE:
            return None
        return self.titles | {_conversation_of(database, each) for each in self.messages}

    def is_in(self, conversation: int, messages: Collection[int]) -> bool:
        return conversation in self.titles or not self.messages.isdisjoint(messages)


def _best(sought: Iterable[_Sought], messages: Iterable[int]) -> int | None:
    """The last of the messages with the most of the words; None if they are in the title alone."""
    counts = {each: sum(each in one.messages for one in sought) for each in messages}
    best = max(counts, key=lambda each: (counts[each], each), default=None)
    return best if best is not None and counts[best] else None


def _match(words: Iterable[Word]) -> str:
    """The words in FTS5's language; folded ones hold nothing that has a meaning there."""
    return " AND ".join(map(_phrase, words))


def _phrase(word: Word) -> str:
    phrase = f'"{" ".join(word.parts)}"'
    # A word that is whole already counts for more than one that only begins with it.
    return f"({phrase} OR {phrase} *)" if word.is_begun else phrase


def _hit(database: Connection, found: _Found, text: str) -> Hit:
    conversation = conversation_from(
        database.execute(
            f"SELECT {CONVERSATION_COLUMNS} FROM conversation WHERE sequence = ?",
            (found.conversation,),
        ).fetchone()
    )
    title_spans = spans(conversation.title, text)
    if found.message is None:
        return Hit(conversation, None, "", (), title_spans)
    message, content = database.execute(
        "SELECT id, content FROM message WHERE sequence = ?", (found.message,)
    ).fetchone()
    return Hit(conversation, message, *excerpt(content, text), title_spans)
