"""The conversations on disk: committed before anything is done with them."""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import asdict, fields, replace
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from desktop_chat.domain.chat import Conversation, Message, Role, title_from
from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.generation import FinishReason, GenerationStats
from desktop_chat.storage.database import Database
from desktop_chat.storage.migrations import MIGRATIONS

__all__ = ["ChatStore"]

_STATS = {field.name for field in fields(GenerationStats)}


class ChatStore:
    """Conversations and their trees of messages, in one database file.

    Every method blocks until its change is on the disk, and is called on the thread that made the
    store. A change that fails raises ``StorageFailed`` or a subclass and leaves what was there.
    """

    def __init__(self, path: Path) -> None:
        """Open or create the database ``path``; its folder must be there.

        A reply that was still being written is the victim of a crash: it becomes ``INTERRUPTED``.
        """
        self._database = Database(path, MIGRATIONS)
        try:
            with self._database.transaction() as database:
                database.execute(
                    "UPDATE message SET finish = ? WHERE finish IS NULL AND role = 'assistant'",
                    (FinishReason.INTERRUPTED,),
                )
        except BaseException:
            self._database.close()
            raise

    def conversations(self) -> tuple[Conversation, ...]:
        """All of them, the one that was written to last first."""
        rows = self._database.read(
            "SELECT id, title, created, updated, leaf FROM conversation"
            " ORDER BY updated DESC, sequence DESC"
        )
        return tuple(Conversation(**dict(row)) for row in rows)

    def messages(self, conversation_id: str) -> tuple[Message, ...]:
        """The whole tree, in the order of writing: a parent comes before its children."""
        rows = self._database.read(
            "SELECT id, parent, role, content, thinking, created, finish, model, stats"
            " FROM message WHERE conversation = ? ORDER BY sequence",
            conversation_id,
        )
        return tuple(_message(row) for row in rows)

    def create(self, title: str) -> Conversation:
        """A new, empty conversation."""
        with self._database.transaction() as database:
            return _create(database, title)

    def add(self, conversation_id: str, message: Message) -> Message:
        """Put ``message`` under its ``parent`` and make it the leaf.

        Returns:
            The message as it is stored, with its id and time. An assistant's message without
            ``finish`` is a reply about to be written, by ``save_partial`` and ``finish``.
        """
        with self._database.transaction() as database:
            return _add(database, conversation_id, message)

    def ask(
        self, question: Message, model: str | None, conversation: Conversation | None = None
    ) -> tuple[Conversation, Message, Message]:
        """Keep a question with an empty reply, which ``model`` is to write: both or nothing.

        Args:
            conversation: Where they belong; without, they begin one that is titled after them.

        Returns:
            The conversation, the question and the reply, as they are stored.
        """
        with self._database.transaction() as database:
            kept = conversation or _create(database, title_from(question.content))
            asked = _add(database, kept.id, question)
            reply = Message(Role.ASSISTANT, "", parent=asked.id, model=model)
            return kept, asked, _add(database, kept.id, reply)

    def save_partial(self, message_id: str, content: str, thinking: str = "") -> None:
        """Keep what there is of a reply so far; nothing if it was deleted meanwhile.

        A reply that had ended is under way again, and a crash then interrupts it.
        """
        with self._database.transaction() as database:
            database.execute(
                "UPDATE message SET content = ?, thinking = ?, finish = NULL WHERE id = ?",
                (_storable(content), _storable(thinking), message_id),
            )

    def finish(
        self,
        message_id: str,
        content: str,
        thinking: str,
        reason: FinishReason,
        stats: GenerationStats | None = None,
    ) -> None:
        """Keep the whole reply and how it ended; nothing if it was deleted meanwhile."""
        with self._database.transaction() as database:
            database.execute(
                "UPDATE message SET content = ?, thinking = ?, finish = ?, stats = ? WHERE id = ?",
                (_storable(content), _storable(thinking), reason, _stats_text(stats), message_id),
            )
            database.execute(
                "UPDATE conversation SET updated = ?"
                " WHERE id = (SELECT conversation FROM message WHERE id = ?)",
                (time.time(), message_id),
            )

    def rename(self, conversation_id: str, title: str) -> None:
        with self._database.transaction() as database:
            database.execute(
                "UPDATE conversation SET title = ? WHERE id = ?",
                (_storable(title), conversation_id),
            )

    def set_leaf(self, conversation_id: str, message_id: str | None) -> None:
        """Remember the end of the path that the person is reading."""
        with self._database.transaction() as database:
            database.execute(
                "UPDATE conversation SET leaf = ? WHERE id = ?", (message_id, conversation_id)
            )

    def delete(self, conversation_id: str) -> None:
        """Delete the conversation with all of its messages."""
        with self._database.transaction() as database:
            database.execute("DELETE FROM conversation WHERE id = ?", (conversation_id,))

    def close(self) -> None:
        self._database.close()


def _create(database: Connection, title: str) -> Conversation:
    now = time.time()
    conversation = Conversation(uuid.uuid4().hex, _storable(title), now, now)
    database.execute(
        "INSERT INTO conversation (id, title, created, updated) VALUES (?, ?, ?, ?)",
        (conversation.id, conversation.title, now, now),
    )
    return conversation


def _add(database: Connection, conversation_id: str, message: Message) -> Message:
    stored = replace(
        message,
        id=message.id or uuid.uuid4().hex,
        content=_storable(message.content),
        thinking=_storable(message.thinking),
        created=message.created or time.time(),
    )
    database.execute(
        "INSERT INTO message (id, conversation, parent, role, content, thinking, created,"
        " finish, model, stats) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            stored.id,
            conversation_id,
            stored.parent,
            stored.role,
            stored.content,
            stored.thinking,
            stored.created,
            stored.finish,
            stored.model,
            _stats_text(stored.stats),
        ),
    )
    database.execute(
        "UPDATE conversation SET leaf = ?, updated = ? WHERE id = ?",
        (stored.id, time.time(), conversation_id),
    )
    return stored


def _message(row: Any) -> Message:
    try:
        return Message(
            role=Role(row["role"]),
            content=row["content"],
            thinking=row["thinking"],
            id=row["id"],
            parent=row["parent"],
            created=row["created"],
            finish=None if row["finish"] is None else FinishReason(row["finish"]),
            model=row["model"],
            stats=_stats(row["stats"]),
        )
    except (ValueError, TypeError) as error:
        raise StorageFailed(
            f"The message {row['id']} in the database is damaged ({error}).",
            "Put a backup of the database in its place.",
        ) from error


def _stats_text(stats: GenerationStats | None) -> str | None:
    return None if stats is None else json.dumps(asdict(stats))


def _stats(text: str | None) -> GenerationStats | None:
    if text is None:
        return None
    return GenerationStats(**{k: v for k, v in json.loads(text).items() if k in _STATS})


def _storable(text: str) -> str:
    """The text without halves of characters, which UTF-8 can't hold and a paste may bring."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
