"""The conversations on disk: committed before anything is done with them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection

from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import (
    Conversation,
    Message,
    TitleSource,
    WholeConversation,
    branch,
    numbered,
    title_from,
)
from desktop_chat.domain.errors import DiskFull
from desktop_chat.domain.generation import FinishReason, GenerationStats
from desktop_chat.domain.preset import Tuning
from desktop_chat.domain.search import Hit
from desktop_chat.storage.conversations import (
    branches,
    comparison_rows,
    finder,
    inspection,
    intake,
    sqlcipher,
    tuning,
    word_index,
)
from desktop_chat.storage.conversations.branches import Deletion
from desktop_chat.storage.conversations.comparisons import Comparisons
from desktop_chat.storage.conversations.database import Database
from desktop_chat.storage.conversations.drafts import Drafts
from desktop_chat.storage.conversations.filing import Filing
from desktop_chat.storage.conversations.intake import Intake
from desktop_chat.storage.conversations.migrations import MIGRATIONS
from desktop_chat.storage.conversations.presets import Presets
from desktop_chat.storage.conversations.prompts import Prompts
from desktop_chat.storage.conversations.rows import (
    CONVERSATION_COLUMNS,
    MESSAGE_COLUMNS,
    append_message,
    attachments_text,
    conversation_from,
    insert_conversation,
    message_from,
    messages_of,
    set_leaf,
    stats_text,
    storable,
    touch,
)

__all__ = ["ChatStore", "Deletion", "Intake"]

_BEGINNING = 1_000  # characters that a title is made from

_log = logging.getLogger(__name__)


class ChatStore:
    """Conversations and their trees of messages, in one database file.

    Every method blocks until its change is on the disk, and is called on the thread that made the
    store. A change that fails raises ``StorageFailed`` or a subclass and leaves what was there.

    Attributes:
        filing: Titles, folders, pins, the archive and the trash.
        presets: Presets, and what was settled on for models and conversations.
        drafts: What was written and isn't sent yet.
        prompts: What is written again and again.
        comparisons: Conversations that ask several models the same.
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
        self.presets = Presets(self._database)
        self.drafts = Drafts(self._database)
        self.prompts = Prompts(self._database)
        self.comparisons = Comparisons(self._database)
        if not read_only:
            try:
                with self._database.transaction() as database:
                    intake.drop_prepared(database)
                    _interrupt(database)
            except DiskFull as error:  # what is there can be read all the same
                _log.warning("What was interrupted was not put in order: %s", error)
            except BaseException:
                self._database.close()
                raise

    def conversations(self) -> tuple[Conversation, ...]:
        """All of them, the one that was written to last first; archived and trashed ones too.

        Those that are only prepared aren't among them.
        """
        rows = self._database.read(
            f"SELECT {CONVERSATION_COLUMNS} FROM conversation"
            " WHERE id NOT IN (SELECT conversation FROM incoming)"
            " ORDER BY updated DESC, sequence DESC"
        )
        return tuple(map(conversation_from, rows))

    def messages(self, conversation_id: str) -> tuple[Message, ...]:
        """The whole tree, in the order of writing: a parent comes before its children."""
        with self._database.reading() as database:
            return messages_of(database, conversation_id)

    def ending(self, conversation: Conversation, count: int) -> tuple[Message, ...]:
        """The last ``count`` messages of the path that is read, if there are more than those.

        They are there at once, which all of a very long conversation can't be.
        """
        rows = self._database.read(
            "WITH RECURSIVE path(name, above, depth) AS ("
            " SELECT id, parent, 0 FROM message"
            "  WHERE id = ? AND conversation = ? AND deleted IS NULL"
            " UNION ALL SELECT id, parent, depth + 1 FROM message JOIN path ON id = above"
            "  WHERE depth < ?)"
            f" SELECT {MESSAGE_COLUMNS} FROM path JOIN message ON id = name ORDER BY depth DESC",
            conversation.leaf,
            conversation.id,
            count,
        )
        return tuple(map(message_from, rows[1:])) if len(rows) > count else ()

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
            return append_message(database, conversation_id, message)

    def ask(
        self,
        question: Message,
        reply: Message,
        conversation: Conversation | None = None,
        settled: Tuning | None = None,
    ) -> tuple[Conversation, Message, Message]:
        """Keep a question with an empty reply, which is about to be written: both or nothing.

        Args:
            reply: What is known of it: who writes it and how.
            conversation: Where they belong; without, they begin one that is titled after them.
            settled: What a new one begins with.

        Returns:
            The conversation, the question and the reply, as they are stored.
        """
        with self._database.transaction() as database:
            kept = conversation or _create(database, _title_from(question))
            if conversation is None and settled is not None:
                tuning.tune_conversation(database, kept.id, settled)
            asked = append_message(database, kept.id, question)
            return kept, asked, append_message(database, kept.id, replace(reply, parent=asked.id))

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
                word_index.index_message(database, finished["sequence"], content)
                touch(database, finished["conversation"])

    def set_attachments(self, message_id: str, attachments: tuple[Attachment, ...]) -> None:
        """Remember which passages of what came along with a question are read from now on."""
        with self._database.transaction() as database:
            database.execute(
                "UPDATE message SET attachments = ? WHERE id = ?",
                (attachments_text(attachments), message_id),
            )

    def set_leaf(self, conversation_id: str, message_id: str | None) -> None:
        """Remember the end of the path that the person is reading."""
        with self._database.transaction() as database:
            set_leaf(database, conversation_id, message_id)

    def delete_message(self, conversation_id: str, message_id: str, leaf: str | None) -> Deletion:
        """Take a message away with all that follows it, and read on at ``leaf``.

        It can be brought back for as long as a thrown away conversation can.
        """
        with self._database.transaction() as database:
            deletion = branches.delete_branch(database, conversation_id, message_id)
            set_leaf(database, conversation_id, leaf)
        return deletion

    def undelete(self, deletion: Deletion) -> None:
        """Bring back what was deleted together; nothing if it is gone for good by now."""
        with self._database.transaction() as database:
            branches.restore_branch(database, deletion)

    def fork(self, conversation: Conversation, leaf: str) -> Conversation:
        """Copy the path up to the message ``leaf`` into a conversation of its own."""
        with self._database.transaction() as database:
            titles = {title for (title,) in database.execute("SELECT title FROM conversation")}
            new = insert_conversation(
                database,
                Conversation(
                    "", numbered(conversation.title, titles), 0, 0, None, conversation.titled_by,
                    folder=conversation.folder,
                ),
            )  # fmt: skip
            settled = tuning.tuning_of(database, conversation.id)
            tuning.tune_conversation(database, new.id, settled)
            parent: str | None = None
            for message in branch(messages_of(database, conversation.id), leaf):
                parent = append_message(database, new.id, replace(message, id="", parent=parent)).id
            return replace(new, leaf=parent)

    def whole(self, conversation_id: str) -> WholeConversation | None:
        """A conversation with its messages, to be taken elsewhere; None if there is none.

        One that compares is a ``WholeComparison``.
        What its preset sets is among its parameters: elsewhere there is no such preset.
        """
        with self._database.reading() as database:
            row = database.execute(
                f"SELECT {CONVERSATION_COLUMNS} FROM conversation WHERE id = ?", (conversation_id,)
            ).fetchone()
            if row is None:
                return None
            whole = WholeConversation(
                conversation_from(row),
                messages_of(database, conversation_id),
                tuning.flattened(database, tuning.tuning_of(database, conversation_id)),
            )
            return comparison_rows.with_comparison(database, whole)

    def wholes(self, conversation_ids: Iterable[str]) -> Iterator[WholeConversation]:
        """Each as ``whole`` gives it; what may just have been deleted is passed over."""
        for each in conversation_ids:
            whole = self.whole(each)
            if whole is not None:
                yield whole

    def known(self, conversations: Iterable[WholeConversation]) -> tuple[Intake, ...]:
        """What would become of each, if it were taken in now."""
        with self._database.reading() as database:
            return tuple(intake.foresee(database, whole) for whole in conversations)

    def take_in(
        self,
        conversations: Iterable[WholeConversation],
        progress: Callable[[int], None] = lambda _: None,
        job: str = "",
    ) -> tuple[Intake, ...]:
        """Add conversations from elsewhere, with those that were prepared for ``job``: all or, if
        anything fails, none.

        They are recognised by their ids. What is here already stays as it is, but gets the messages
        that it hasn't, comes out of the trash, and has its deleted messages again.

        Args:
            progress: Told the number of conversations that are done. What it raises ends the whole,
                with nothing taken in.
        """
        with self._database.transaction() as database:
            return tuple(intake.take_in(database, conversations, progress, job))

    def prepare(
        self, conversations: Iterable[WholeConversation], job: str
    ) -> tuple[WholeConversation, ...]:
        """Add new conversations so that nobody sees them before ``take_in``.

        So a long import goes part by part, and other work between. What isn't taken in before the
        store is opened again is gone then.

        Args:
            job: Any word that no other import has.

        Returns:
            Those that aren't new, which are left to ``take_in``.
        """
        with self._database.transaction() as database:
            return intake.prepare(database, conversations, job)

    def drop_prepared(self, job: str) -> None:
        """Let go of what was prepared for a job."""
        with self._database.transaction() as database:
            intake.drop_prepared(database, job)

    def copy_to(self, out: Path) -> None:
        """A copy of the whole database with the same key, while it is in use."""
        self._database.copy_to(out)

    def check(self) -> tuple[str, ...]:
        """Look at every page and row; a sentence for each thing that is wrong."""
        is_settled = self._database.settle()
        with self._database.reading() as database:
            return inspection.inspect(database, is_settled=is_settled)

    def close(self) -> None:
        self._database.close()


def _interrupt(database: Connection) -> None:
    rows = database.execute(
        "UPDATE message SET finish = ? WHERE finish IS NULL AND role = 'assistant'"
        " RETURNING sequence, content",
        (FinishReason.INTERRUPTED,),
    ).fetchall()
    for row in rows:
        word_index.index_message(database, row["sequence"], row["content"])


def _create(database: Connection, title: str) -> Conversation:
    return insert_conversation(
        database, Conversation("", title, 0, 0, None, TitleSource.FIRST_MESSAGE)
    )


def _title_from(question: Message) -> str:
    """The first words, or else what came along without any."""
    if question.content.strip() or not question.attachments:
        return title_from(question.content)
    first = question.attachments[0]
    return title_from(first.name or first.text[:_BEGINNING])
