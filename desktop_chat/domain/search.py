"""What a search finds."""

from dataclasses import dataclass

from desktop_chat.domain.chat import Conversation

__all__ = ["Hit", "Span"]

Span = tuple[int, int]  # from the first character to the one after the last


@dataclass(frozen=True, slots=True)
class Hit:
    """A conversation that was found, and where in it.

    Attributes:
        message: Id of the message that fits best; None if only the title has the words.
        excerpt: One line of that message around the words; empty without a message.
        excerpt_spans: Where the words are in ``excerpt``, in order.
        title_spans: Where they are in the conversation's title, in order.
    """

    conversation: Conversation
    message: str | None
    excerpt: str
    excerpt_spans: tuple[Span, ...]
    title_spans: tuple[Span, ...]
