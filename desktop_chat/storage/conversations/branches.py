"""Taking branches of a conversation's tree away and bringing them back, without a loose end."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from sqlite3 import Connection

__all__ = ["Deletion", "delete_branch", "forget_deleted", "reconnect", "restore_branch"]


@dataclass(frozen=True, slots=True)
class Deletion:
    """What brings a branch back.

    Attributes:
        when: The mark on all that was deleted together.
        leaf: What the person was reading before.
    """

    conversation_id: str
    when: float
    leaf: str | None


def delete_branch(database: Connection, conversation_id: str, message_id: str) -> Deletion:
    """Mark a message and all that follows it as deleted."""
    before = database.execute(
        "SELECT leaf, updated,"
        " (SELECT max(deleted) FROM message WHERE conversation = conversation.id) AS last"
        " FROM conversation WHERE id = ?",
        (conversation_id,),
    ).fetchone()
    if before is None:  # deleted meanwhile, as a whole
        return Deletion(conversation_id, time.time(), None)
    # A clock that was put back makes neither an old deletion of it nor a part of another one.
    after_last = math.nextafter(before["last"] or 0.0, math.inf)
    when = max(time.time(), before["updated"], after_last)
    database.execute(
        """
        WITH RECURSIVE branch (id) AS (
            SELECT ?
            UNION
            SELECT message.id FROM message JOIN branch ON message.parent = branch.id
            WHERE message.conversation = ?
        )
        UPDATE message SET deleted = ?
        WHERE id IN (SELECT id FROM branch) AND conversation = ? AND deleted IS NULL
        """,
        (message_id, conversation_id, when, conversation_id),
    )
    return Deletion(conversation_id, when, before["leaf"])


def restore_branch(database: Connection, deletion: Deletion) -> None:
    """Bring back what was deleted together, and read there again.

    What comes before it comes back too, if it was deleted later. Nothing happens if it is too late.
    """
    conversation_id = deletion.conversation_id
    restored = database.execute(
        "UPDATE message SET deleted = NULL WHERE conversation = ? AND deleted = ?",
        (conversation_id, deletion.when),
    )
    if restored.rowcount > 0:
        reconnect(database, conversation_id)
        database.execute(
            "UPDATE conversation SET leaf = ? WHERE id = ? AND (? IS NULL OR EXISTS ("
            "SELECT 1 FROM message WHERE id = ? AND conversation = conversation.id))",
            (deletion.leaf, conversation_id, deletion.leaf, deletion.leaf),
        )


def reconnect(database: Connection, conversation_id: str) -> None:
    """Bring back each deleted message that others follow which aren't deleted."""
    database.execute(
        """
        WITH RECURSIVE wanted (id) AS (
            SELECT parent FROM message
            WHERE conversation = :conversation AND deleted IS NULL AND parent IS NOT NULL
            UNION
            SELECT message.parent FROM message JOIN wanted ON message.id = wanted.id
            WHERE message.parent IS NOT NULL
        )
        UPDATE message SET deleted = NULL
        WHERE conversation = :conversation AND deleted IS NOT NULL
            AND id IN (SELECT id FROM wanted)
        """,
        {"conversation": conversation_id},
    )


def forget_deleted(database: Connection, before: float) -> int:
    """Delete for good what was marked before that time; what something follows has to stay.

    Returns:
        How many messages are gone.
    """
    database.execute(
        "UPDATE conversation SET leaf = NULL"
        " WHERE leaf IN (SELECT id FROM message WHERE deleted < ?)",
        (before,),
    )
    return database.execute(
        """
        WITH RECURSIVE followed (id) AS (
            SELECT above.id FROM message AS above
            WHERE above.deleted < :before AND EXISTS (
                SELECT 1 FROM message AS below
                WHERE below.conversation = above.conversation AND below.parent = above.id
                    AND (below.deleted IS NULL OR below.deleted >= :before)
            )
            UNION
            SELECT message.parent FROM message JOIN followed ON message.id = followed.id
            WHERE message.parent IS NOT NULL
        )
        DELETE FROM message WHERE deleted < :before AND id NOT IN (SELECT id FROM followed)
        """,
        {"before": before},
    ).rowcount
