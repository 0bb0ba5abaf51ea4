"""What is on the screen of the conversations."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.conversations.tree import MessageTree
from desktop_chat.app.parameters.tuner import Tuner
from desktop_chat.domain.chat import Conversation, Message, WholeConversation
from desktop_chat.domain.preset import Tuning

__all__ = ["OpenConversation"]


class OpenConversation(QObject):
    """One conversation, and the path through it that is read.

    Attributes:
        conversation: None for a new one that isn't kept yet.
        tree: Its messages.
        views: Counts what was opened, to know what arrives too late.

    Signals:
        path_changed: The messages to show, oldest first, as a tuple.
        conversation_changed: The ``Conversation``, or None.
    """

    path_changed = Signal(object)
    conversation_changed = Signal(object)

    def __init__(self, writer: ReplyWriter, tuner: Tuner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = writer
        self._tuner = tuner
        self.conversation: Conversation | None = None
        self.tree = MessageTree()
        self.views = 0

    @property
    def path(self) -> tuple[Message, ...]:
        return self.tree.path

    def show(self, conversation: Conversation | None, tree: MessageTree, tuning: Tuning) -> None:
        self.views += 1
        self.conversation, self.tree = conversation, tree
        self._tuner.show(conversation.id if conversation is not None else None, tuning)
        self.conversation_changed.emit(conversation)
        self.path_changed.emit(self.path)

    def read_to(self, leaf: str | None) -> None:
        """Show the path that ends in ``leaf``."""
        self.tree.read_to(leaf)
        self.path_changed.emit(self.path)

    def newest(self, whole: WholeConversation) -> MessageTree:
        """Its messages, with what the store may not have yet of the replies of this run."""
        messages = map(self._writer.newest, whole.messages)
        return MessageTree(messages, whole.conversation.leaf)
