"""Conversations by the ids that people type."""

from collections.abc import Collection, Iterable

from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.errors import NoConversation

__all__ = ["find", "short_ids"]

_SHORTEST = 4
_SHOWN = 8


def find(conversations: Iterable[Conversation], wanted: str) -> Conversation:
    """The one whose id is, or begins with, ``wanted``.

    Raises:
        NoConversation: None is, or several are.
    """
    beginning = wanted.strip().lower()
    found = [each for each in conversations if each.id.startswith(beginning)]
    for each in found:
        if each.id == beginning:
            return each
    if len(beginning) < _SHORTEST:
        raise NoConversation(f"“{wanted}” is too short for an id.", "Give at least 4 characters.")
    if not found:
        raise NoConversation(f"No conversation has an id that begins with “{wanted}”.")
    if len(found) > 1:
        raise NoConversation(
            f"The ids of {len(found)} conversations begin with “{wanted}”.",
            "Give more characters of the id.",
        )
    return found[0]


def short_ids(conversations: Collection[Conversation]) -> dict[str, str]:
    """For each id, what is enough of it to tell these conversations apart."""
    ids = [each.id for each in conversations]
    length = _SHOWN
    while len({each[:length] for each in ids}) < len(ids):
        length += 1
    return {each: each[:length] for each in ids}
