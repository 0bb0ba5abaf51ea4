"""Conversations from elsewhere, put beside those that are here or added to them."""

from __future__ import annotations

import uuid
from dataclasses import replace
from enum import Enum, auto
from sqlite3 import Connection

from desktop_chat.domain.chat import Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.branches import reconnect
from desktop_chat.storage.rows import insert_conversation, insert_message

__all__ = ["Intake", "foresee", "take_in"]

_OTHER_IDS = uuid.UUID("5b1f5a52-0f7c-5d0e-9f43-2c8f4e6b1d07")  # any, but always the same


class Intake(Enum):
    """What becomes of a conversation that is taken in."""

    NEW = auto()
    EXTENDED = auto()  # it was there, but not all of its messages
    KNOWN = auto()  # nothing of it was new


def foresee(database: Connection, whole: WholeConversation) -> Intake:
    """What would become of it, if it were taken in now."""
    conversation = whole.conversation.id
    if not _has(database, conversation):
        return Intake.NEW
    names = (_name(database, conversation, message.id) for message in whole.messages)
    return Intake.KNOWN if all(is_here for _, is_here in names) else Intake.EXTENDED


def take_in(database: Connection, whole: WholeConversation) -> Intake:
    """Add it, or the messages that it has more; what is here stays as it is.

    A message whose id belongs to another conversation gets one of its own, always the same, so
    that it is recognised the next time. One that would follow a deleted message brings that back.
    """
    is_new = not _has(database, whole.conversation.id)
    conversation = whole.conversation
    if is_new:
        conversation = insert_conversation(database, conversation)
    names: dict[str | None, str] = {}
    added: list[str] = []
    for message in whole.messages:
        parent = names.get(message.parent)  # only what came before it: no circles
        names[message.id], is_here = _name(database, conversation.id, message.id)
        if not is_here:
            unfinished = message.finish is None and message.role is Role.ASSISTANT
            kept = replace(
                message,
                id=names[message.id],
                parent=parent,
                finish=FinishReason.INTERRUPTED if unfinished else message.finish,
            )
            names[message.id] = insert_message(database, conversation.id, kept).id
            added.append(names[message.id])
    if added and not is_new:
        reconnect(database, conversation.id)
    leaf = names.get(conversation.leaf)
    if is_new or leaf in added:
        database.execute(
            "UPDATE conversation SET leaf = ? WHERE id = ?",
            (leaf or (added[-1] if added else None), conversation.id),
        )
    return Intake.NEW if is_new else Intake.EXTENDED if added else Intake.KNOWN


def _has(database: Connection, conversation: str) -> bool:
    row = database.execute("SELECT 1 FROM conversation WHERE id = ?", (conversation,)).fetchone()
    return row is not None


def _name(database: Connection, conversation: str, message_id: str) -> tuple[str, bool]:
    """The id that a message has here, and whether it is here, deleted or not."""
    owner = _owner(database, message_id)
    if owner is None or owner == conversation:
        return message_id, owner is not None
    other = uuid.uuid5(_OTHER_IDS, f"{conversation}\n{message_id}").hex
    return other, _owner(database, other) is not None


def _owner(database: Connection, message_id: str) -> str | None:
    """The conversation that a message belongs to."""
    row = database.execute(
        "SELECT conversation FROM message WHERE id = ?", (message_id,)
    ).fetchone()
    return None if row is None else row[0]
