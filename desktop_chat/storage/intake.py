"""Conversations from elsewhere, put beside those that are here or added to them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum, auto
from sqlite3 import Connection

from desktop_chat.domain.chat import Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.branches import reconnect
from desktop_chat.storage.measure import measured
from desktop_chat.storage.rows import insert_conversation, insert_message

__all__ = ["Intake", "drop_prepared", "foresee", "prepare", "take_in"]

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


def take_in(
    database: Connection,
    wholes: Iterable[WholeConversation],
    progress: Callable[[int], None] = lambda _: None,
) -> list[Intake]:
    """Add them, or the messages that they have more, and show those that were prepared.

    What is here stays as it is. A message whose id belongs to another conversation gets one of its
    own, always the same, so that it is recognised the next time. One that would follow a deleted
    message brings that back.
    """
    adding = _Adding(database)
    taken: list[Intake] = []
    for whole in wholes:
        taken.append(adding.add(measured(whole)))
        progress(len(taken))
    adding.end()
    database.execute("DELETE FROM incoming")
    return taken


def prepare(
    database: Connection, wholes: Iterable[WholeConversation]
) -> tuple[WholeConversation, ...]:
    """Add those that are new, for nobody to see before ``take_in``.

    Returns:
        The others, which are left to that.
    """
    adding = _Adding(database)
    others: list[WholeConversation] = []
    for whole in wholes:
        if whole.conversation.id and _has(database, whole.conversation.id):
            others.append(whole)
            continue
        database.execute("INSERT INTO incoming VALUES (?)", (adding.add_new(measured(whole)),))
    adding.end()
    return tuple(others)


def drop_prepared(database: Connection) -> None:
    """Delete what was prepared."""
    database.execute("DELETE FROM conversation WHERE id IN (SELECT conversation FROM incoming)")


class _Adding:
    """What is added in one transaction.

    Which message is the last of each path is said at the end: SQLite can take a single statement
    back, for which the search index writes, before one that refers to other rows, all that it has
    collected. After each conversation that would be half of the time.
    """

    def __init__(self, database: Connection) -> None:
        self._database = database
        self._leaves: list[tuple[str | None, str]] = []

    def add(self, whole: WholeConversation) -> Intake:
        """Add it, or the messages that it has more."""
        conversation = whole.conversation.id
        if not (conversation and _has(self._database, conversation)):
            self.add_new(whole)
            return Intake.NEW
        names, added = self._add_messages(conversation, whole)
        if not added:
            return Intake.KNOWN
        reconnect(self._database, conversation)
        leaf = names.get(whole.conversation.leaf)
        if leaf in added:
            self._leaves.append((leaf, conversation))
        return Intake.EXTENDED

    def add_new(self, whole: WholeConversation) -> str:
        """Add one that isn't here, and return its id."""
        conversation = insert_conversation(self._database, whole.conversation).id
        names, added = self._add_messages(conversation, whole)
        leaf = names.get(whole.conversation.leaf) or (added[-1] if added else None)
        self._leaves.append((leaf, conversation))
        return conversation

    def end(self) -> None:
        self._database.executemany("UPDATE conversation SET leaf = ? WHERE id = ?", self._leaves)

    def _add_messages(
        self, conversation: str, whole: WholeConversation
    ) -> tuple[dict[str | None, str], list[str]]:
        """Those that it hasn't; the ids of all by those that they came with, and the new ones."""
        names: dict[str | None, str] = {}
        added: list[str] = []
        for message in whole.messages:
            parent = names.get(message.parent)  # only what came before it: no circles
            names[message.id], is_here = _name(self._database, conversation, message.id)
            if is_here:
                continue
            unfinished = message.finish is None and message.role is Role.ASSISTANT
            kept = replace(
                message,
                id=names[message.id],
                parent=parent,
                finish=FinishReason.INTERRUPTED if unfinished else message.finish,
            )
            names[message.id] = insert_message(self._database, conversation, kept).id
            added.append(names[message.id])
        return names, added


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
