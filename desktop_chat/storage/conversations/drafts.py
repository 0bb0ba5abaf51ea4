"""What was written and isn't sent yet, one for each conversation and one for a new one."""

from __future__ import annotations

from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.draft import NO_DRAFT, Draft
from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.rows import attachments_from, attachments_text, storable

__all__ = ["Drafts"]

# Nothing for a conversation that is gone; NULL is the new one.
_PUT = """
    INSERT INTO {table} (conversation, {column}) SELECT :conversation, :value
    WHERE :conversation IS NULL OR EXISTS (SELECT 1 FROM conversation WHERE id = :conversation)
"""


class Drafts:
    """Each change is on the disk when it returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str | None, Draft]:
        """By the id of the conversation; None for a new one."""
        found: dict[str | None, Draft] = {
            row["conversation"]: Draft(row["text"])
            for row in self._database.read("SELECT conversation, text FROM draft")
        }
        for row in self._database.read("SELECT conversation, attachments FROM draft_attachments"):
            text = found.get(row["conversation"], NO_DRAFT).text
            found[row["conversation"]] = Draft(text, _attachments(row["attachments"]))
        return found

    def save_text(self, conversation: str | None, text: str) -> None:
        """Keep what is written; empty for nothing any more."""
        self._put("draft", "text", conversation, storable(text) or None)

    def save_attachments(
        self, conversation: str | None, attachments: tuple[Attachment, ...]
    ) -> None:
        """Keep what is to be sent along."""
        text = attachments_text(attachments)
        self._put("draft_attachments", "attachments", conversation, text)

    def _put(self, table: str, column: str, conversation: str | None, value: str | None) -> None:
        with self._database.transaction() as database:
            database.execute(f"DELETE FROM {table} WHERE conversation IS ?", (conversation,))
            if value is not None:
                database.execute(
                    _PUT.format(table=table, column=column),
                    {"conversation": conversation, "value": value},
                )


def _attachments(text: str) -> tuple[Attachment, ...]:
    try:
        return attachments_from(text)
    except (ValueError, RecursionError) as error:
        raise StorageFailed(
            tr("The attachments of a draft in the database are damaged ({reason}).", reason=error),
            tr("Restore a backup."),
        ) from error
