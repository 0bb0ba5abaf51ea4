"""Finding conversations by their words, as they are typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from sqlite3 import Connection

from desktop_chat.domain.highlight import excerpt, spans
from desktop_chat.domain.query import Word, words_of
from desktop_chat.domain.search import Hit
from desktop_chat.storage.rows import CONVERSATION_COLUMNS, conversation_from

__all__ = ["find"]

# The newest messages that compete. More have the words only if these are so common that how often
# they stand in a message says nothing, and the newest are wanted.
_MOST_RANKED = 3_000
# Words in different messages are put together if one of them is in no more messages than this.
_MOST_RARE = 500
_MOST_SPREAD_WORDS = 6

_TITLED = """
    SELECT conversation.sequence
    FROM title_words JOIN conversation ON conversation.sequence = title_words.rowid
    WHERE title_words MATCH ? AND trashed IS NULL
        AND conversation.id NOT IN (SELECT conversation FROM incoming)
    ORDER BY round(bm25(title_words)), updated DESC
    LIMIT ?
"""
_CONVERSATION_OF = """
    SELECT conversation.sequence,
        trashed IS NULL AND conversation.id NOT IN (SELECT conversation FROM incoming)
    FROM message JOIN conversation ON conversation.id = message.conversation
    WHERE message.sequence = ?
"""
_DELETED = "SELECT sequence FROM message WHERE deleted IS NOT NULL"
_MESSAGES_WITH = "SELECT rowid FROM message_words WHERE message_words MATCH ?"


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
    found = list(_together(database, words, limit))
    if len(found) < limit and 1 < len(words) <= _MOST_SPREAD_WORDS:
        known = {one.conversation for one in found}
        spread = (one for one in _spread(database, words) if one.conversation not in known)
        found += [one for one, _ in zip(spread, range(limit - len(found)), strict=False)]
    return tuple(_hit(database, one, text) for one in found)


def _together(database: Connection, words: tuple[Word, ...], limit: int) -> Iterator[_Found]:
    """Where all words are in the title or in one message: ``limit`` of them at most."""
    match = _match(words)
    ranks = _ranks(database, match)
    titled = [row[0] for row in database.execute(_TITLED, (match, limit))]
    passed: set[int] = set()
    for conversation in titled:
        messages = _messages_of(database, conversation)
        passed.update(messages)
        best = min((one for one in messages if one in ranks), key=ranks.__getitem__, default=None)
        yield _Found(conversation, best)
    count = len(titled)
    for message in sorted(ranks, key=ranks.__getitem__):
        if count >= limit:
            return
        if message not in passed:
            conversation, is_wanted = database.execute(_CONVERSATION_OF, (message,)).fetchone()
            passed.update(_messages_of(database, conversation))
            if is_wanted:
                count += 1
                yield _Found(conversation, message)


def _ranks(database: Connection, match: str) -> dict[int, tuple[float, int]]:
    """What to sort messages by. Among those that fit about as well, the newest comes first."""
    deleted = {row[0] for row in database.execute(_DELETED)}
    rows = database.execute(
        "SELECT rowid, bm25(message_words) FROM message_words WHERE message_words MATCH ?"
        " ORDER BY rowid DESC LIMIT ?",
        (match, _MOST_RANKED),
    )
    return {row: (round(rank), -row) for row, rank in rows if row not in deleted}


def _messages_of(database: Connection, conversation: int) -> list[int]:
    rows = database.execute(
        "SELECT sequence FROM message"
        " WHERE conversation = (SELECT id FROM conversation WHERE sequence = ?)",
        (conversation,),
    )
    return [row[0] for row in rows]


def _spread(database: Connection, words: tuple[Word, ...]) -> Iterator[_Found]:
    """Where every word is in the title or in any message, the last written to first.

    The message that has the most of them stands for the conversation.
    """
    sought = sorted((_Sought.of(database, word) for word in words), key=lambda one: one.count)
    if sought[0].count > _MOST_RARE:
        return
    candidates = sought[0].titles | {
        database.execute(_CONVERSATION_OF, (message,)).fetchone()[0]
        for message in sought[0].messages(database)
    }
    conversation_of = {
        message: conversation
        for conversation in candidates
        for message in _messages_of(database, conversation)
    }
    for (message,) in database.execute(_DELETED):
        conversation_of.pop(message, None)
    words_in: Counter[int] = Counter()
    for one in sought:
        messages = [row for row in one.messages(database) if row in conversation_of]
        words_in.update(messages)
        candidates &= one.titles | {conversation_of[message] for message in messages}
    best: dict[int, int] = {}
    for message in sorted(words_in):
        conversation = conversation_of[message]
        if words_in[message] >= words_in[best.get(conversation, message)]:
            best[conversation] = message
    for conversation in _wanted(database, candidates):
        yield _Found(conversation, best.get(conversation))


@dataclass(frozen=True, slots=True)
class _Sought:
    """A word, the titles that have it, and in how many places it is, if in few."""

    match: str
    titles: set[int]
    count: int

    @classmethod
    def of(cls, database: Connection, word: Word) -> _Sought:
        match = _match((word,))
        titles = database.execute(
            "SELECT rowid FROM title_words WHERE title_words MATCH ?", (match,)
        )
        in_titles = {row[0] for row in titles}
        few = f"{_MESSAGES_WITH} LIMIT {_MOST_RARE + 1}"
        return cls(
            match, in_titles, len(in_titles) + len(database.execute(few, (match,)).fetchall())
        )

    def messages(self, database: Connection) -> Iterator[int]:
        return (row[0] for row in database.execute(_MESSAGES_WITH, (self.match,)))


def _wanted(database: Connection, conversations: Iterable[int]) -> list[int]:
    """Those that are neither in the trash nor still coming in, the last written to first."""
    updated: dict[int, float] = {}
    for conversation in conversations:
        for row in database.execute(
            "SELECT updated FROM conversation WHERE sequence = ? AND trashed IS NULL"
            " AND id NOT IN (SELECT conversation FROM incoming)",
            (conversation,),
        ):
            updated[conversation] = row[0]
    return sorted(updated, key=lambda conversation: (updated[conversation], conversation))[::-1]


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
