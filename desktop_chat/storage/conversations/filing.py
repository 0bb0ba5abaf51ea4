"""Where conversations are put: titles, folders, pins, the archive and the trash."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from sqlite3 import Connection

from desktop_chat.domain.chat import TitleSource
from desktop_chat.storage.conversations import word_index
from desktop_chat.storage.conversations.branches import forget_deleted
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.rows import storable

__all__ = ["DAYS_IN_TRASH", "Filing"]

DAYS_IN_TRASH = 30


class Filing:
    """Changes to what is around conversations; their messages stay as they are.

    Each takes as many conversations as the person has chosen, by id: all or nothing. Unknown ids
    are passed over.

    Attributes:
        when_gone: Called when something was deleted for good, and has to go elsewhere too.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.when_gone: Callable[[], object] = lambda: None

    def rename(
        self, conversation_id: str, title: str, by: TitleSource = TitleSource.PERSON
    ) -> None:
        """Give a title. A model's never replaces one that a person gave."""
        title = storable(title)
        with self._database.transaction() as database:
            renamed = database.execute(
                "UPDATE conversation SET title = ?, titled_by = ?"
                " WHERE id = ? AND (? = 'person' OR titled_by <> 'person') RETURNING sequence",
                (title, by, conversation_id, by),
            ).fetchone()
            if renamed is not None:
                word_index.index_title(database, renamed["sequence"], title)

    def pin(self, conversation_ids: Iterable[str], pinned: bool) -> None:
        self._set("pinned", pinned, conversation_ids)

    def archive(self, conversation_ids: Iterable[str], archived: bool) -> None:
        self._set("archived", archived, conversation_ids)

    def move(self, conversation_ids: Iterable[str], folder: str) -> None:
        """Put them into ``folder``, which is there as long as something is in it; "" for none."""
        self._set("folder", storable(folder), conversation_ids)

    def trash(self, conversation_ids: Iterable[str]) -> None:
        """Throw them away; they can be had back for 30 days."""
        now = time.time()
        with self._database.transaction() as database:
            database.executemany(
                # A clock that was wrong then would have it deleted as soon as it is right.
                "UPDATE conversation SET trashed = max(?, updated) WHERE id = ?",
                [(now, name) for name in conversation_ids],
            )

    def restore(self, conversation_ids: Iterable[str]) -> None:
        """Take them out of the trash."""
        self._set("trashed", None, conversation_ids)

    def delete(self, conversation_ids: Iterable[str]) -> None:
        """Delete them for good with all of their messages, and overwrite what they held."""
        with self._database.transaction() as database:
            gone = database.executemany(
                "DELETE FROM conversation WHERE id = ?", [(name,) for name in conversation_ids]
            ).rowcount
            self._forget(database, gone)
        self._overwrite(gone)

    def empty_trash(self, before: float | None = None) -> int:
        """Delete for good what was thrown away before that time, or all of it.

        Returns:
            How many conversations are gone. Deleted messages of others go as well.
        """
        limit = math.inf if before is None else before
        with self._database.transaction() as database:
            gone = database.execute("DELETE FROM conversation WHERE trashed < ?", (limit,)).rowcount
            messages = forget_deleted(database, limit)
            self._forget(database, gone + messages)
        self._overwrite(gone + messages)
        return gone

    def empty_trash_of_old(self) -> int:
        """Delete for good what has been in the trash for 30 days."""
        return self.empty_trash(time.time() - DAYS_IN_TRASH * 24 * 3600)

    def delete_older_than(self, days: int) -> int:
        """Delete for good what nobody has written in for so many days, wherever it is filed.

        Returns:
            How many conversations are gone.
        """
        limit = time.time() - days * 24 * 3600
        with self._database.transaction() as database:
            gone = database.execute("DELETE FROM conversation WHERE updated < ?", (limit,)).rowcount
            self._forget(database, gone)
        self._overwrite(gone)
        return gone

    def _forget(self, database: Connection, gone: int) -> None:
        """Have no words left of what is gone, where anyone could read them."""
        if gone and not self._database.is_encrypted:
            word_index.forget(database)

    def _overwrite(self, gone: int) -> None:
        """Nor in the log, if nobody is reading just now."""
        if gone:
            self.when_gone()
        if gone and not self._database.is_encrypted:
            self._database.settle()

    def _set(self, column: str, value: object, conversation_ids: Iterable[str]) -> None:
        with self._database.transaction() as database:
            database.executemany(
                f"UPDATE conversation SET {column} = ? WHERE id = ?",
                [(value, name) for name in conversation_ids],
            )
