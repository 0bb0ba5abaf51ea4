"""A conversation as it is read: the path that the person was on, and who said what when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop_chat.domain.chat import Message, Role, WholeConversation, branch
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.printable import one_line, printable

__all__ = ["Entry", "Transcript", "transcript"]

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)  # calendar's are in whatever language the process has been set to
_SPEAKERS = {Role.SYSTEM: "System prompt", Role.USER: "You", Role.ASSISTANT: "Reply"}
_ENDINGS = {
    FinishReason.LENGTH: "Reached the length limit",
    FinishReason.CONTEXT: "The model's context is full",
    FinishReason.CANCELLED: "Stopped",
    FinishReason.INTERRUPTED: "This reply was interrupted",
    FinishReason.ERROR: "This reply failed",
    None: "This reply is unfinished",
}
_MAX_MODELS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One message. Its texts hold nothing that deceives the eye.

    Attributes:
        is_reply: A model wrote it, in Markdown; what a person typed is shown as typed.
        note: How the reply ended, if not by itself; else empty.
    """

    speaker: str
    is_reply: bool
    content: str
    thinking: str
    note: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """A conversation for reading; all but the entries is on one line.

    Attributes:
        facts: When it was, how long it is, which models wrote in it.
        messages: The path, of which ``entries`` makes what is shown, one at a time.
    """

    title: str
    facts: tuple[str, ...]
    messages: tuple[Message, ...]

    def entries(self) -> Iterator[Entry]:
        for message in self.messages:
            is_reply = message.role is Role.ASSISTANT
            yield Entry(
                speaker=one_line(message.model or "") or _SPEAKERS[message.role],
                is_reply=is_reply,
                content=_with_names(message),
                thinking=printable(message.thinking).strip("\n"),
                note=_ENDINGS.get(message.finish, "") if is_reply else "",
            )


def _with_names(message: Message) -> str:
    """What was typed, below the names of what came along."""
    named = [f"[{one_line(each.name) or 'Pasted text'}]" for each in message.attachments]
    return "\n".join([*named, printable(message.content).strip("\n")]).strip("\n")


def transcript(whole: WholeConversation) -> Transcript:
    """Only the path that was being read: of other branches, our JSON keeps all."""
    conversation, messages = whole.conversation, whole.messages
    path = branch(messages, conversation.leaf or (messages[-1].id if messages else None))
    count = "1 message" if len(path) == 1 else f"{len(path):,} messages"
    models = list(dict.fromkeys(one_line(message.model or "") for message in path))
    named = [model for model in models if model]
    if len(named) > _MAX_MODELS:
        named[_MAX_MODELS:] = [f"{len(named) - _MAX_MODELS} more models"]
    facts = (_date(conversation.created), count, ", ".join(named))
    return Transcript(
        one_line(conversation.title) or "Untitled conversation",
        tuple(fact for fact in facts if fact),
        path,
    )


def _date(seconds: float) -> str:
    """The day and minute where this machine is; empty if there is no such day."""
    try:
        when = datetime.fromtimestamp(seconds)
    except (OverflowError, OSError, ValueError):
        return ""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}, {when:%H:%M}" if seconds else ""
