"""Conversations and messages as rows of the database, and back."""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from dataclasses import replace
from functools import lru_cache
from typing import Any, cast

from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import Conversation, Message, Origin, Role, TitleSource
from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.storage.conversations import word_index
from desktop_chat.storage.conversations.records import WrongRecord, from_record, to_record

__all__ = [
    "CONVERSATION_COLUMNS",
    "MESSAGE_COLUMNS",
    "append_message",
    "attachments_from",
    "attachments_text",
    "conversation_from",
    "insert_conversation",
    "insert_message",
    "message_from",
    "messages_of",
    "origin_text",
    "set_leaf",
    "stats_text",
    "storable",
    "touch",
]

_CONVERSATION = "id, title, created, updated, leaf, titled_by, pinned, archived, folder, trashed"
CONVERSATION_COLUMNS = (
    f"{_CONVERSATION},"
    " EXISTS (SELECT 1 FROM comparison WHERE conversation = conversation.id) AS compares"
)
MESSAGE_COLUMNS = (
    "id, parent, role, content, thinking, created, finish, model, stats, origin, attachments"
)


def insert_conversation(database: sqlite3.Connection, conversation: Conversation) -> Conversation:
    """Add it, without its leaf, which isn't there yet; returns it as it is stored."""
    now = time.time()
    stored = replace(
        conversation,
        id=conversation.id or uuid.uuid4().hex,
        title=storable(conversation.title),
        folder=storable(conversation.folder),
        created=conversation.created or now,
        updated=conversation.updated or now,
    )
    added = database.execute(
        f"INSERT INTO conversation ({_CONVERSATION}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            stored.id,
            stored.title,
            stored.created,
            stored.updated,
            None,
            stored.titled_by,
            stored.pinned,
            stored.archived,
            stored.folder,
            stored.trashed,
        ),
    )
    assert added.lastrowid is not None
    word_index.index_title(database, added.lastrowid, stored.title)
    return stored


def insert_message(database: sqlite3.Connection, conversation_id: str, message: Message) -> Message:
    """Add it; returns it as it is stored. A reply that isn't finished can't be found yet."""
    stored = replace(
        message,
        id=message.id or uuid.uuid4().hex,
        content=storable(message.content),
        thinking=storable(message.thinking),
        created=message.created or time.time(),
    )
    added = database.execute(
        f"INSERT INTO message (conversation, {MESSAGE_COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            conversation_id,
            stored.id,
            stored.parent,
            stored.role,
            stored.content,
            stored.thinking,
            stored.created,
            stored.finish,
            stored.model,
            stats_text(stored.stats),
            origin_text(stored.origin),
            attachments_text(stored.attachments),
        ),
    )
    assert added.lastrowid is not None
    if stored.role is not Role.ASSISTANT or stored.finish is not None:
        word_index.index_message(database, added.lastrowid, stored.content)
    return stored


def append_message(database: sqlite3.Connection, conversation_id: str, message: Message) -> Message:
    """Add it and make it the leaf; returns it as it is stored."""
    stored = insert_message(database, conversation_id, message)
    set_leaf(database, conversation_id, stored.id)
    touch(database, conversation_id)
    return stored


def set_leaf(database: sqlite3.Connection, conversation_id: str, message_id: str | None) -> None:
    database.execute("UPDATE conversation SET leaf = ? WHERE id = ?", (message_id, conversation_id))


def touch(database: sqlite3.Connection, conversation_id: str) -> None:
    """Note that something was written in it just now."""
    database.execute(
        "UPDATE conversation SET updated = ? WHERE id = ?", (time.time(), conversation_id)
    )


def messages_of(database: sqlite3.Connection, conversation_id: str) -> tuple[Message, ...]:
    """The whole tree, in the order of writing: a parent comes before its children."""
    rows = database.execute(
        f"SELECT {MESSAGE_COLUMNS} FROM message"
        " WHERE conversation = ? AND deleted IS NULL ORDER BY sequence",
        (conversation_id,),
    )
    return tuple(map(message_from, rows.fetchall()))


def conversation_from(row: Any) -> Conversation:
    """
    Raises:
        StorageFailed: The row holds what we never wrote.
    """
    values = {name: row[name] for name in _CONVERSATION.split(", ")}
    try:
        values["titled_by"] = TitleSource(values["titled_by"])
    except ValueError as error:
        raise _damaged(
            tr(
                "The conversation {id} in the database is damaged ({reason}).",
                id=row["id"],
                reason=error,
            )
        ) from error
    for name in ("pinned", "archived", "compares"):
        values[name] = bool(row[name])
    return Conversation(**values)


def message_from(row: Any) -> Message:
    """
    Raises:
        StorageFailed: The row holds what we never wrote.
    """
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
            origin=_origin(row["origin"]),
            attachments=attachments_from(row["attachments"]),
        )
    except (ValueError, RecursionError) as error:
        raise _damaged(
            tr(
                "The message {id} in the database is damaged ({reason}).",
                id=row["id"],
                reason=error,
            )
        ) from error


def stats_text(stats: GenerationStats | None) -> str | None:
    return None if stats is None else json.dumps(to_record(stats))


def origin_text(origin: Origin | None) -> str | None:
    return None if origin is None else json.dumps(to_record(origin))


def attachments_text(attachments: tuple[Attachment, ...]) -> str | None:
    if not attachments:
        return None
    return storable(json.dumps(to_record(attachments), ensure_ascii=False))


def attachments_from(text: str | None) -> tuple[Attachment, ...]:
    """
    Raises:
        ValueError: It is none of what we write.
    """
    if text is None:
        return ()
    records: Any = json.loads(text)
    if not isinstance(records, list):
        raise WrongRecord(tr("the attachments are no list"))
    return tuple(
        from_record(Attachment, record).bounded() for record in cast("list[object]", records)
    )


def storable(text: str) -> str:
    """The text without halves of characters, which UTF-8 can't hold and a paste may bring."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _stats(text: str | None) -> GenerationStats | None:
    return None if text is None else from_record(GenerationStats, json.loads(text))


@lru_cache(maxsize=16)  # it is the same for most replies of a conversation
def _origin(text: str | None) -> Origin | None:
    """What a later version has added is left out; what an earlier one hadn't is as usual."""
    if text is None:
        return None
    return from_record(Origin, json.loads(text)).bounded()


def _damaged(detail: str) -> StorageFailed:
    return StorageFailed(detail, tr("Restore a backup."))
