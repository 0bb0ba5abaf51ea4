"""Conversations from elsewhere, put beside those that are here or added to them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum, auto
from sqlite3 import Connection

from desktop_chat.domain.chat import Role, WholeConversation
from desktop_chat.domain.comparison import WholeComparison
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.preset import Tuning
from desktop_chat.storage.conversations.bounds import measured
from desktop_chat.storage.conversations.branches import reconnect
from desktop_chat.storage.conversations.comparison_rows import add_comparison, join_comparison
from desktop_chat.storage.conversations.rows import insert_conversation, insert_message
from desktop_chat.storage.conversations.tuning import tune_conversation

__all__ = ["Intake", "drop_prepared", "foresee", "prepare", "take_in"]

_OTHER_IDS = uuid.UUID("5b1f5a52-0f7c-5d0e-9f43-2c8f4e6b1d07")  # any, but always the same


class Intake(Enum):
    """What becomes of a conversation that is taken in."""

    NEW = auto()
    EXTENDED = auto()  # it was there, but not all of its messages
    RESTORED = auto()  # it was in the trash, or messages of it were deleted
    KNOWN = auto()  # nothing of it was new


def foresee(database: Connection, whole: WholeConversation) -> Intake:
    """What would become of it, if it were taken in now."""
    conversation = whole.conversation.id
    if not _has(database, conversation) or _is_incoming(database, conversation):
        return Intake.NEW
    ids = [_name(database, conversation, message.id) for message in whole.messages]
    return _intake(
        comes_back=_is_trashed(database, conversation) or bool(_deleted(database, ids)),
        grows=not all(_owner(database, name) for name in ids),
    )


def take_in(
    database: Connection,
    wholes: Iterable[WholeConversation],
    progress: Callable[[int], None] = lambda _: None,
    job: str = "",
) -> list[Intake]:
    """Add them, or the messages that they have more, and show those that were prepared for a job.

    What is here stays as it is, but comes out of the trash, and what is deleted of it comes back:
    all of them are there afterwards. A message whose id belongs to another conversation gets one of
    its own, always the same, so that it is recognised the next time.
    """
    adding = _Adding(database)
    taken: list[Intake] = []
    for whole in wholes:
        taken.append(adding.add(measured(whole)))
        progress(len(taken))
    adding.end()
    database.execute("DELETE FROM incoming WHERE job = ?", (job,))
    return taken


def prepare(
    database: Connection, wholes: Iterable[WholeConversation], job: str
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
        conversation = adding.add_new(measured(whole))
        database.execute("INSERT INTO incoming VALUES (?, ?)", (conversation, job))
    adding.end()
    return tuple(others)


def drop_prepared(database: Connection, job: str | None = None) -> None:
    """Delete what was prepared for a job, or for any."""
    database.execute(
        "DELETE FROM conversation"
        " WHERE id IN (SELECT conversation FROM incoming WHERE job = ifnull(?, job))",
        (job,),
    )


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
        """Add it, or the messages that it has more, and bring back what was thrown away of it."""
        conversation = whole.conversation.id
        if not (conversation and _has(self._database, conversation)):
            self.add_new(whole)
            return Intake.NEW
        is_new = self._show(conversation)
        was_trashed = self._take_out_of_trash(conversation)
        names, added = self._add_messages(conversation, whole)
        deleted = self._undelete(names.values())
        if isinstance(whole, WholeComparison):
            join_comparison(self._database, conversation, whole, names)
        if not (is_new or was_trashed or added or deleted):
            return Intake.KNOWN
        reconnect(self._database, conversation)
        leaf = names.get(whole.conversation.leaf)
        if leaf in added or leaf in deleted:
            self._leaves.append((leaf, conversation))
        if is_new:
            return Intake.NEW
        return _intake(comes_back=was_trashed or bool(deleted), grows=bool(added))

    def add_new(self, whole: WholeConversation) -> str:
        """Add one that isn't here, and return its id. It isn't in the trash, wherever it was."""
        wanted = replace(whole.conversation, trashed=None)
        conversation = insert_conversation(self._database, wanted).id
        tune_conversation(self._database, conversation, Tuning(None, whole.parameters))
        names, added = self._add_messages(conversation, whole)
        if isinstance(whole, WholeComparison):
            add_comparison(self._database, conversation, whole, names)
        leaf = names.get(whole.conversation.leaf) or (added[-1] if added else None)
        self._leaves.append((leaf, conversation))
        return conversation

    def end(self) -> None:
        self._database.executemany("UPDATE conversation SET leaf = ? WHERE id = ?", self._leaves)

    def _show(self, conversation: str) -> bool:
        """Show it, if it was only prepared, whatever becomes of the job that has prepared it."""
        return self._changes("DELETE FROM incoming WHERE conversation = ?", conversation)

    def _take_out_of_trash(self, conversation: str) -> bool:
        return self._changes(
            "UPDATE conversation SET trashed = NULL WHERE id = ? AND trashed IS NOT NULL",
            conversation,
        )

    def _undelete(self, ids: Iterable[str]) -> set[str]:
        """Bring messages back; those that were deleted."""
        deleted = _deleted(self._database, ids)
        for name in deleted:
            self._changes("UPDATE message SET deleted = NULL WHERE id = ?", name)
        return deleted

    def _changes(self, statement: str, name: str) -> bool:
        return self._database.execute(statement, (name,)).rowcount > 0

    def _add_messages(
        self, conversation: str, whole: WholeConversation
    ) -> tuple[dict[str | None, str], list[str]]:
        """Those that it hasn't; the ids of all by those that they came with, and the new ones."""
        names: dict[str | None, str] = {}
        added: list[str] = []
        for message in whole.messages:
            parent = names.get(message.parent)  # only what came before it: no circles
            names[message.id] = _name(self._database, conversation, message.id)
            if _owner(self._database, names[message.id]) is not None:
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


def _is_incoming(database: Connection, conversation: str) -> bool:
    rows = database.execute("SELECT 1 FROM incoming WHERE conversation = ?", (conversation,))
    return rows.fetchone() is not None


def _is_trashed(database: Connection, conversation: str) -> bool:
    rows = database.execute("SELECT trashed FROM conversation WHERE id = ?", (conversation,))
    return rows.fetchone()[0] is not None


def _deleted(database: Connection, ids: Iterable[str]) -> set[str]:
    """Those of the messages that are deleted."""
    statement = "SELECT 1 FROM message WHERE id = ? AND deleted IS NOT NULL"
    return {name for name in ids if database.execute(statement, (name,)).fetchone()}


def _intake(*, comes_back: bool, grows: bool) -> Intake:
    """Of one that is here."""
    if comes_back:
        return Intake.RESTORED
    return Intake.EXTENDED if grows else Intake.KNOWN


def _name(database: Connection, conversation: str, message_id: str) -> str:
    """The id that a message has here."""
    if _owner(database, message_id) in (None, conversation):
        return message_id
    return uuid.uuid5(_OTHER_IDS, f"{conversation}\n{message_id}").hex


def _owner(database: Connection, message_id: str) -> str | None:
    """The conversation that a message belongs to."""
    row = database.execute(
        "SELECT conversation FROM message WHERE id = ?", (message_id,)
    ).fetchone()
    return None if row is None else row[0]
