"""The conversations on disk: committed before anything is done with them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from sqlite3 import Connection

from desktop_chat.domain.chat import (
    Conversation,
    Message,
    Role,
    TitleSource,
    WholeConversation,
    branch,
    title_from,
)
from desktop_chat.domain.generation import FinishReason, GenerationStats
from desktop_chat.domain.search import Hit
from desktop_chat.storage import finder, inspection, search, sqlcipher
from desktop_chat.storage.database import Database
from desktop_chat.storage.filing import Filing
from desktop_chat.storage.migrations import MIGRATIONS
from desktop_chat.storage.rows import (
    CONVERSATION_COLUMNS,
    MESSAGE_COLUMNS,
    conversation_from,
    insert_conversation,
    insert_message,
    message_from,
    stats_text,
    storable,
)

__all__ = ["ChatStore", "Deletion", "Intake"]


@dataclass(frozen=True, slots=True)
class Deletion:
    """What ``ChatStore.undelete`` needs to bring a branch back.

    Attributes:
        when: The mark on all that was deleted together.
        leaf: What the person was reading before.
    """

    conversation_id: str
    when: float
    leaf: str | None


class Intake(Enum):
    """What became of a conversation that was taken in."""

    NEW = auto()
    EXTENDED = auto()  # it was there, but not all of its messages
    KNOWN = auto()  # nothing of it was new


class ChatStore:
    """Conversations and their trees of messages, in one database file.

    Every method blocks until its change is on the disk, and is called on the thread that made the
    store. A change that fails raises ``StorageFailed`` or a subclass and leaves what was there.

    Attributes:
        filing: Titles, folders, pins, the archive and the trash.
    """

    def __init__(
        self,
        path: Path,
        key: bytes | None = None,
        *,
        read_only: bool = False,
        connect: sqlcipher.Connect = sqlcipher.connect,
    ) -> None:
        """Open or create the database ``path``; its folder must be there.

        A reply that was still being written is the victim of a crash: it becomes ``INTERRUPTED``.
        That holds for a single writer only, which the profile's lock sees to (``Vault``).

        Args:
            key: 32 bytes; None for a file that anyone can read.
            read_only: For a look beside the one writer.
        """
        self._database = Database(path, MIGRATIONS, key, read_only=read_only, connect=connect)
        self.filing = Filing(self._database)
        if not read_only:
            try:
                with self._database.transaction() as database:
                    _interrupt(database)
            except BaseException:
                self._database.close()
                raise

    def conversations(self) -> tuple[Conversation, ...]:
        """All of them, the one that was written to last first; archived and trashed ones too."""
        rows = self._database.read(
            f"SELECT {CONVERSATION_COLUMNS} FROM conversation ORDER BY updated DESC, sequence DESC"
        )
        return tuple(map(conversation_from, rows))

    def messages(self, conversation_id: str) -> tuple[Message, ...]:
        """The whole tree, in the order of writing: a parent comes before its children."""
        rows = self._database.read(
            f"SELECT {MESSAGE_COLUMNS} FROM message"
            " WHERE conversation = ? AND deleted IS NULL ORDER BY sequence",
            conversation_id,
        )
        return tuple(map(message_from, rows))

    def search(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """The conversations that have all words of ``text``, the best first; none from the trash.

        The last word may be unfinished. An empty text finds nothing.
        """
        with self._database.reading() as database:
            return finder.find(database, text, limit)

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
        self, question: Message, reply: Message, conversation: Conversation | None = None
    ) -> tuple[Conversation, Message, Message]:
        """Keep a question with an empty reply, which is about to be written: both or nothing.

        Args:
            reply: What is known of it: who writes it and how.
            conversation: Where they belong; without, they begin one that is titled after them.

        Returns:
            The conversation, the question and the reply, as they are stored.
        """
        with self._database.transaction() as database:
            kept = conversation or _create(database, title_from(question.content))
            asked = _add(database, kept.id, question)
            return kept, asked, _add(database, kept.id, replace(reply, parent=asked.id))

    def save_partial(self, message_id: str, content: str, thinking: str = "") -> None:
        """Keep what there is of a reply so far; nothing if it was deleted meanwhile.

        A reply that had ended is under way again, and a crash then interrupts it.
        """
        with self._database.transaction() as database:
            database.execute(
                "UPDATE message SET content = ?, thinking = ?, finish = NULL WHERE id = ?",
                (storable(content), storable(thinking), message_id),
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
        content = storable(content)
        with self._database.transaction() as database:
            finished = database.execute(
                "UPDATE message SET content = ?, thinking = ?, finish = ?, stats = ? WHERE id = ?"
                " RETURNING sequence, conversation",
                (content, storable(thinking), reason, stats_text(stats), message_id),
            ).fetchone()
            if finished is not None:
                search.index_message(database, finished["sequence"], content)
                _touch(database, finished["conversation"])

    def set_leaf(self, conversation_id: str, message_id: str | None) -> None:
        """Remember the end of the path that the person is reading."""
        with self._database.transaction() as database:
            _set_leaf(database, conversation_id, message_id)

    def delete_message(self, conversation_id: str, message_id: str, leaf: str | None) -> Deletion:
        """Take a message away with all that follows it, and read on at ``leaf``.

        It can be brought back for as long as a thrown away conversation can.
        """
        with self._database.transaction() as database:
            before = database.execute(
                "SELECT leaf FROM conversation WHERE id = ?", (conversation_id,)
            ).fetchone()
            deletion = Deletion(conversation_id, time.time(), before["leaf"])
            database.execute(
                """
                WITH RECURSIVE branch (id) AS (
                    SELECT ?
                    UNION ALL
                    SELECT message.id FROM message JOIN branch ON message.parent = branch.id
                    WHERE message.conversation = ?
                )
                UPDATE message SET deleted = ?
                WHERE id IN (SELECT id FROM branch) AND conversation = ? AND deleted IS NULL
                """,
                (message_id, conversation_id, deletion.when, conversation_id),
            )
            _set_leaf(database, conversation_id, leaf)
        return deletion

    def undelete(self, deletion: Deletion) -> None:
        """Bring back what was deleted together."""
        with self._database.transaction() as database:
            database.execute(
                "UPDATE message SET deleted = NULL WHERE conversation = ? AND deleted = ?",
                (deletion.conversation_id, deletion.when),
            )
            _set_leaf(database, deletion.conversation_id, deletion.leaf)

    def fork(self, conversation: Conversation, leaf: str) -> Conversation:
        """Copy the path up to the message ``leaf`` into a conversation of its own."""
        with self._database.transaction() as database:
            new = insert_conversation(
                database,
                Conversation(
                    "", conversation.title, 0, 0, None, conversation.titled_by,
                    folder=conversation.folder,
                ),
            )  # fmt: skip
            parent: str | None = None
            for message in branch(self.messages(conversation.id), leaf):
                parent = _add(database, new.id, replace(message, id="", parent=parent)).id
            return replace(new, leaf=parent)

    def whole(self, conversation_id: str) -> WholeConversation | None:
        """A conversation with its messages, to be taken elsewhere; None if there is none."""
        rows = self._database.read(
            f"SELECT {CONVERSATION_COLUMNS} FROM conversation WHERE id = ?", conversation_id
        )
        if not rows:
            return None
        return WholeConversation(conversation_from(rows[0]), self.messages(conversation_id))

    def known(self, conversations: Iterable[WholeConversation]) -> tuple[Intake, ...]:
        """What would become of each, if it were taken in now."""
        with self._database.reading() as database:
            return tuple(_intake(database, whole) for whole in conversations)

    def take_in(
        self,
        conversations: Iterable[WholeConversation],
        progress: Callable[[int], None] = lambda _: None,
    ) -> tuple[Intake, ...]:
        """Add conversations from elsewhere: all of them or, if anything fails, none.

        They are recognised by their ids. What is here already stays as it is, and gets the messages
        that it hasn't.

        Args:
            progress: Told the number of conversations that are done. What it raises ends the whole,
                with nothing taken in.
        """
        taken: list[Intake] = []
        with self._database.transaction() as database:
            for whole in conversations:
                taken.append(_take_in(database, whole))
                progress(len(taken))
        return tuple(taken)

    def copy_to(self, out: Path) -> None:
        """A copy of the whole database with the same key, while it is in use."""
        self._database.copy_to(out)

    def check(self) -> tuple[str, ...]:
        """Look at every page and row; a sentence for each thing that is wrong."""
        with self._database.reading() as database:
            return inspection.inspect(database)

    def close(self) -> None:
        self._database.close()


def _interrupt(database: Connection) -> None:
    rows = database.execute(
        "UPDATE message SET finish = ? WHERE finish IS NULL AND role = 'assistant'"
        " RETURNING sequence, content",
        (FinishReason.INTERRUPTED,),
    ).fetchall()
    for row in rows:
        search.index_message(database, row["sequence"], row["content"])


def _create(database: Connection, title: str) -> Conversation:
    return insert_conversation(
        database, Conversation("", title, 0, 0, None, TitleSource.FIRST_MESSAGE)
    )


def _add(database: Connection, conversation_id: str, message: Message) -> Message:
    stored = insert_message(database, conversation_id, message)
    _set_leaf(database, conversation_id, stored.id)
    _touch(database, conversation_id)
    return stored


def _set_leaf(database: Connection, conversation_id: str, message_id: str | None) -> None:
    database.execute("UPDATE conversation SET leaf = ? WHERE id = ?", (message_id, conversation_id))


def _touch(database: Connection, conversation_id: str) -> None:
    database.execute(
        "UPDATE conversation SET updated = ? WHERE id = ?", (time.time(), conversation_id)
    )


def _missing(database: Connection, whole: WholeConversation) -> list[Message]:
    """Its messages that aren't in the database, deleted ones being in it."""
    there = {
        row["id"]
        for row in database.execute(
            "SELECT id FROM message WHERE conversation = ?", (whole.conversation.id,)
        )
    }
    return [message for message in whole.messages if message.id not in there]


def _intake(database: Connection, whole: WholeConversation) -> Intake:
    there = database.execute(
        "SELECT 1 FROM conversation WHERE id = ?", (whole.conversation.id,)
    ).fetchone()
    if there is None:
        return Intake.NEW
    return Intake.EXTENDED if _missing(database, whole) else Intake.KNOWN


def _take_in(database: Connection, whole: WholeConversation) -> Intake:
    intake = _intake(database, whole)
    if intake is Intake.NEW:
        insert_conversation(database, whole.conversation)
    if intake is not Intake.KNOWN:
        for message in _missing(database, whole):
            ended = message.finish or (
                FinishReason.INTERRUPTED if message.role is Role.ASSISTANT else None
            )
            insert_message(database, whole.conversation.id, replace(message, finish=ended))
        _set_leaf(database, whole.conversation.id, whole.conversation.leaf)
    return intake
