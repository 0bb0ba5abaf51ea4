"""Conversations: a tree of messages, of which the person reads one path."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count

from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.model import LoadedModel
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.domain.sampling import Sampling

__all__ = [
    "BY_HAND",
    "Conversation",
    "Message",
    "Origin",
    "Role",
    "TitleSource",
    "WholeConversation",
    "branch",
    "end_of",
    "following",
    "governed",
    "instructed",
    "numbered",
    "title_from",
]

BY_HAND = ""  # stands for the model where the person wrote a reply
_TITLE_LENGTH = 60


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class TitleSource(StrEnum):
    """Who gave a conversation its title; nobody's own choice is overwritten."""

    FIRST_MESSAGE = "first_message"
    MODEL = "model"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Origin:
    """What wrote a reply and how it was set: enough to have the same written again.

    The name of the model is the message's ``model``. The seed is in ``sampling``, and in the
    ``stats`` of a reply that was finished.

    Attributes:
        file: Name of the model file, without its folder.
        sha256: Of the file, in hex; None if nobody has computed it yet.
        ctx: Context length in tokens.
        template: Where the chat template came from: "file", "none", or a family's name.
        thinking: As it was asked for; None for the template's own default.
        max_tokens: Most tokens that it was to have; None for as many as the context holds.
        stop: Texts that were to end it.
        system: What the model read before the conversation, if that didn't begin with it.
    """

    file: str
    sha256: str | None
    ctx: int
    template: str
    thinking: bool | None
    sampling: Sampling
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    system: str = ""

    @classmethod
    def of(
        cls,
        model: LoadedModel,
        thinking: bool | None,
        sampling: Sampling,
        max_tokens: int | None = None,
        stop: tuple[str, ...] = (),
        system: str = "",
    ) -> Origin:
        """What a reply of this model is about to be written with."""
        return cls(
            file=model.path.name,
            sha256=model.sha256,
            ctx=model.ctx,
            template=model.template.name or model.template.source,
            thinking=thinking,
            sampling=sampling,
            max_tokens=max_tokens,
            stop=stop,
            system=system,
        )

    def bounded(self) -> Origin:
        """The same with values that can be used again, for what comes from a file."""
        own = Parameters(max_tokens=self.max_tokens, stop=self.stop, system_prompt=self.system)
        own = own.bounded()
        return replace(
            self,
            sampling=self.sampling.bounded(),
            max_tokens=own.max_tokens,
            stop=own.stop or (),
            system=own.system_prompt or "",
        )


@dataclass(frozen=True, slots=True)
class Message:
    """One message. Those that only make up a prompt have no ``id``.

    Attributes:
        id: Unique in the store; empty when the message isn't kept.
        parent: The message that this one answers or follows; None for the first.
        thinking: What a thinking model wrote before its answer.
        created: Seconds since the epoch.
        finish: How a reply ended; None while it is being written, so that a reply which is found
            so at the next start was interrupted.
        model: Name of the model that wrote a reply, or ``BY_HAND``; None for a question, and where
            it isn't known.
        origin: More about that model, for a reply of ours; what was imported may lack it.
        attachments: What came along with a question.
    """

    role: Role
    content: str
    thinking: str = ""
    id: str = ""
    parent: str | None = None
    created: float = 0.0
    finish: FinishReason | None = None
    model: str | None = None
    stats: GenerationStats | None = None
    origin: Origin | None = None
    attachments: tuple[Attachment, ...] = ()

    def as_read(self) -> Message:
        """The same as a model reads it, with what came along in its text."""
        if not self.attachments:
            return self
        parts = (*(each.as_read() for each in self.attachments), self.content)
        return replace(self, content="\n\n".join(filter(None, parts)), attachments=())


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a list of conversations shows of one.

    Attributes:
        leaf: The last message of the path that the person was reading.
        updated: Seconds since the epoch, as all times here.
        folder: Where the person filed it; empty for nowhere.
        trashed: When it was thrown away; None while it is wanted.
        compares: Whether it puts questions to several models (``domain/comparison``).
    """

    id: str
    title: str
    created: float
    updated: float
    leaf: str | None = None
    titled_by: TitleSource = TitleSource.FIRST_MESSAGE
    pinned: bool = False
    archived: bool = False
    folder: str = ""
    trashed: float | None = None
    compares: bool = False

    @property
    def is_current(self) -> bool:
        """Whether it is neither in the archive nor in the trash."""
        return self.trashed is None and not self.archived


@dataclass(frozen=True, slots=True)
class WholeConversation:
    """A conversation with its whole tree of messages; a parent comes before its children.

    Attributes:
        parameters: What was settled on for it.
    """

    conversation: Conversation
    messages: tuple[Message, ...]
    parameters: Parameters = NOTHING


def branch(messages: Iterable[Message], leaf: str | None) -> tuple[Message, ...]:
    """The path from the first message to ``leaf``, oldest first; empty if ``leaf`` is unknown."""
    by_id = {message.id: message for message in messages}
    path: list[Message] = []
    while leaf is not None and leaf in by_id:
        message = by_id.pop(leaf)  # popped, so that a cycle in a damaged file ends
        path.append(message)
        leaf = message.parent
    return tuple(reversed(path))


def instructed(messages: tuple[Message, ...], system: str) -> tuple[Message, ...]:
    """The messages with a system prompt before them, unless they begin with one of their own."""
    if not system.strip() or (messages and messages[0].role is Role.SYSTEM):
        return messages
    return (Message(Role.SYSTEM, system), *messages)


def governed(messages: tuple[Message, ...], fixed: str) -> tuple[Message, ...]:
    """The messages with a text before them that stays; a system text of their own follows it."""
    if not fixed:
        return messages
    if messages and messages[0].role is Role.SYSTEM:
        own = messages[0].content.strip()
        both = replace(messages[0], content=f"{fixed}\n\n{own}" if own else fixed)
        return (both, *messages[1:])
    return (Message(Role.SYSTEM, fixed), *messages)


def end_of(messages: Iterable[Message], message_id: str) -> str:
    """The end of the newest path through a message: each time its latest answer."""
    latest = {message.parent: message.id for message in messages}
    seen = {message_id}
    while (following := latest.get(message_id)) is not None and following not in seen:
        seen.add(following)
        message_id = following
    return message_id


def following(messages: Iterable[Message]) -> dict[str | None, list[Message]]:
    """For each id, the versions of what follows it, oldest first; for None, those of the first."""
    found: dict[str | None, list[Message]] = {}
    for message in messages:
        found.setdefault(message.parent, []).append(message)
    return found


def numbered(title: str, taken: Collection[str]) -> str:
    """``title`` with the first number that isn't ``taken``, as in "Herons (2)"."""
    stem = re.sub(r" \([1-9][0-9]?\)$", "", title)
    return next(each for n in count(2) if (each := f"{stem} ({n})") not in taken)


def title_from(text: str) -> str:
    """A title made from the first message: its first words, on one line."""
    line = " ".join(text.split())
    if len(line) <= _TITLE_LENGTH:
        return line
    cut = line[:_TITLE_LENGTH]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"
