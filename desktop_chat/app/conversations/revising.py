"""What becomes of messages that are there: written by hand, taken away, brought back, copied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.open_conversation import OpenConversation
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.conversations.tree import MessageTree
from desktop_chat.app.conversations.turns import Deleted, Unsent
from desktop_chat.domain.chat import BY_HAND, Conversation, Message, WholeConversation
from desktop_chat.domain.outcome import FinishReason

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore, Deletion

__all__ = ["Revising"]


class Revising(QObject):
    """Changes the tree of the open conversation, without any model.

    Signals:
        saved: The store holds something new.
        unsent: ``Unsent``.
        deleted: ``Deleted``, which ``undelete`` takes back.
        forked: The ``Conversation`` to be shown now.
        undeleted: Id of the conversation that has messages back.
        failed: An exception; what was asked for was not done.
    """

    saved = Signal()
    unsent = Signal(object)
    deleted = Signal(object)
    forked = Signal(object)
    undeleted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        writer: ReplyWriter,
        shown: OpenConversation,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._writer = writer
        self._shown = shown

    def rewrite(self, reply: Message, text: str) -> bool:
        """Put a version of a reply by the person's hand beside it. False if that isn't possible."""
        shown = self._shown
        conversation, view = shown.conversation, shown.views
        if conversation is None or self._is_under_way(reply):
            return False
        edited = replace(reply, id="", content=text, thinking="", created=0.0, stats=None,
                         finish=FinishReason.STOP, model=BY_HAND, origin=None)  # fmt: skip

        def added(kept: Message) -> None:
            # What it hangs on may have been deleted meanwhile, and then it is as well.
            if view == shown.views and (kept.parent is None or kept.parent in shown.tree):
                shown.tree.put(kept)
                shown.read_to(kept.id)
            self.saved.emit()

        self._archive.run(
            lambda store: store.add(conversation.id, edited),
            added,
            lambda error: self.unsent.emit(Unsent(text, error, reply.id, conversation.id)),
        )
        return True

    def delete(self, message_id: str) -> None:
        """Take a message away with all that follows it; ``deleted`` then offers to undo it.

        Not while a question is on its way to the disk: it might follow that very message.
        """
        shown = self._shown
        conversation, message = shown.conversation, shown.tree.get(message_id)
        if conversation is None or message is None or self._writer.commit:
            return
        view, before, after = shown.views, shown.tree, shown.tree.without(message_id)
        count = len(before.messages) - len(after.messages)
        reply = self._writer.message
        if reply is not None and reply.id in before and reply.id not in after:
            self._writer.stop()
        shown.tree = after
        shown.read_to(after.leaf)

        def deleted(deletion: Deletion) -> None:
            self.deleted.emit(Deleted(deletion, count))
            self.saved.emit()

        def failed(error: Exception) -> None:
            if view == shown.views:  # as it was, with what has come since
                together = (*before.messages, *shown.tree.messages)
                shown.tree = MessageTree(map(self._writer.newest, together), before.leaf)
                shown.read_to(before.leaf)
            self.failed.emit(error)

        leaf = after.leaf
        self._archive.run(
            lambda store: store.delete_message(conversation.id, message_id, leaf), deleted, failed
        )

    def undelete(self, deleted: Deleted) -> None:
        """Bring back what ``delete`` took away."""
        deletion, shown = deleted.deletion, self._shown

        def undelete(store: ChatStore) -> WholeConversation | None:
            store.undelete(deletion)
            return store.whole(deletion.conversation_id)

        def undeleted(whole: WholeConversation | None) -> None:
            conversation = shown.conversation
            if whole is not None and conversation and conversation.id == whole.conversation.id:
                shown.tree = shown.newest(whole)
                shown.read_to(shown.tree.leaf)
            self.undeleted.emit(deletion.conversation_id)
            self.saved.emit()

        def failed(error: Exception) -> None:
            self.failed.emit(error)
            self.deleted.emit(deleted)  # it can still be undone

        self._archive.run(undelete, undeleted, failed)

    def fork(self, message_id: str) -> None:
        """Go on from a message in a new conversation, which starts with a copy of all before it."""
        shown = self._shown
        conversation, message = shown.conversation, shown.tree.get(message_id)
        if conversation is None or message is None or self._is_under_way(message):
            return
        view = shown.views

        def forked(copy: Conversation) -> None:
            self.saved.emit()
            if view == shown.views:
                self.forked.emit(copy)

        self._archive.run(
            lambda store: store.fork(conversation, message_id), forked, self.failed.emit
        )

    def _is_under_way(self, message: Message) -> bool:
        reply = self._writer.message
        return reply is not None and reply.id == message.id
