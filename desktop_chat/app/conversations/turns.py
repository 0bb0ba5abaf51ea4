"""A question and its answer on the way to the disk, and what may become of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import Conversation, Message

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import Deletion

__all__ = ["Commit", "Deleted", "Turn", "Unsent"]


@dataclass(frozen=True, slots=True)
class Unsent:
    """A message that could not be kept, and so was not sent.

    Attributes:
        edited: Id of the message that it would have been a version of; empty for a new one.
        conversation: Id of the one that it was written in; None for a new one.
        attachments: What was to come along.
    """

    text: str
    error: Exception
    edited: str = ""
    conversation: str | None = None
    attachments: tuple[Attachment, ...] = ()

    @classmethod
    def of(
        cls, question: Message | None, error: Exception, edited: str, conversation: str | None
    ) -> Unsent:
        """Of a question, or of another reply to one that was kept before."""
        if question is None:
            return cls("", error, edited, conversation)
        return cls(question.content, error, edited, conversation, question.attachments)


@dataclass(frozen=True, slots=True)
class Deleted:
    """Messages that were taken away and can be brought back."""

    deletion: Deletion
    count: int


@dataclass(slots=True)
class Commit:
    """A question on its way to the disk.

    Attributes:
        conversation: Id of the one that it is asked in; None for a new one.
        is_wanted: Whether it is to be answered.
    """

    conversation: str | None
    is_wanted: bool = True


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and the reply that is to be written, both in the store."""

    conversation: Conversation
    question: Message
    reply: Message
