"""How long and how late anything about a conversation from elsewhere may be."""

from __future__ import annotations

import math
import time
from dataclasses import replace

from desktop_chat.domain.chat import Conversation, Message, WholeConversation

__all__ = ["brief", "measured"]

_LINE = 1_000  # characters, in which the window still lists thousands quickly
_CLOCKS_S = 24 * 3600  # by which two of them may differ


def measured(whole: WholeConversation) -> WholeConversation:
    """The same with names that fit a line, and without times that are none or still to come."""
    now = time.time()
    return replace(
        whole,
        conversation=_conversation(whole.conversation, now),
        messages=tuple(_message(message, now) for message in whole.messages),
        parameters=whole.parameters.bounded(),
    )


def brief(text: str) -> str:
    """A short text on one line: a title, a name."""
    return " ".join(text[: 4 * _LINE].split())[:_LINE]


def _conversation(conversation: Conversation, now: float) -> Conversation:
    return replace(
        conversation,
        title=brief(conversation.title),
        folder=brief(conversation.folder),
        created=_past(conversation.created, now),
        updated=_past(conversation.updated, now),
    )


def _message(message: Message, now: float) -> Message:
    origin = message.origin
    return replace(
        message,
        created=_past(message.created, now),
        model=None if message.model is None else brief(message.model),
        attachments=tuple(each.bounded() for each in message.attachments),
        origin=None
        if origin is None
        else replace(
            origin.bounded(),
            file=brief(origin.file),
            sha256=None if origin.sha256 is None else brief(origin.sha256),
            template=brief(origin.template),
        ),
    )


def _past(seconds: float, now: float) -> float:
    """Not much later than now; a little doesn't matter, and keeps the order."""
    if not math.isfinite(seconds):
        return 0.0
    return seconds if seconds <= now + _CLOCKS_S else now
