"""A conversation as it is read: the path that the person was on, and who said what when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import product

from desktop_chat.domain.chat import Message, Role, WholeConversation, branch
from desktop_chat.domain.comparison import KeptComparison, Place, WholeComparison
from desktop_chat.domain.conditions import conditions, contestant_name
from desktop_chat.domain.language import later, listed, tr
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.printable import one_line, printable

__all__ = ["Entry", "Transcript", "date", "transcript"]

_MONTHS = (
    *(later("January"), later("February"), later("March"), later("April")),
    *(later("May"), later("June"), later("July"), later("August")),
    *(later("September"), later("October"), later("November"), later("December")),
)  # calendar's are in whatever language the process has been set to
_SPEAKERS = {
    Role.SYSTEM: later("System prompt"),
    Role.USER: later("You"),
    Role.ASSISTANT: later("Reply"),
}
_ENDINGS = {
    FinishReason.LENGTH: later("Reached the length limit."),
    FinishReason.CONTEXT: later("The model's context is full."),
    FinishReason.CANCELLED: later("Stopped."),
    FinishReason.INTERRUPTED: later("This reply was interrupted."),
    FinishReason.ERROR: later("This reply failed."),
    None: later("This reply is unfinished."),
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
        messages: The path, of which ``entries`` makes what is shown, one at a time. Of a
            comparison, the conditions, then each question with all of its answers.
        speakers: Who says each, where that isn't what the messages say; empty if all do.
    """

    title: str
    facts: tuple[str, ...]
    messages: tuple[Message, ...]
    speakers: tuple[str, ...] = ()

    def entries(self) -> Iterator[Entry]:
        for number, message in enumerate(self.messages):
            is_reply = message.role is Role.ASSISTANT
            own = self.speakers[number] if self.speakers else one_line(message.model or "")
            yield Entry(
                speaker=own or tr(_SPEAKERS[message.role]),
                is_reply=is_reply,
                content=_with_names(message),
                thinking=printable(message.thinking).strip("\n"),
                note=_ending(message) if is_reply else "",
            )


def _ending(message: Message) -> str:
    said = _ENDINGS.get(message.finish)
    return tr(said) if said else ""


def _with_names(message: Message) -> str:
    """What was typed, below the names of what came along."""
    pasted = tr("Pasted text")
    named = [f"[{one_line(each.name) or pasted}]" for each in message.attachments]
    return "\n".join([*named, printable(message.content).strip("\n")]).strip("\n")


def transcript(whole: WholeConversation) -> Transcript:
    """Only the path that was being read, or all that is compared: our JSON keeps the rest."""
    if isinstance(whole, WholeComparison):
        return _compared(whole.kept)
    conversation, messages = whole.conversation, whole.messages
    path = branch(messages, conversation.leaf or (messages[-1].id if messages else None))
    count = tr("{n} messages", "{n} message", len(path))
    models = list(dict.fromkeys(one_line(message.model or "") for message in path))
    named = [model for model in models if model]
    if len(named) > _MAX_MODELS:
        more = len(named) - _MAX_MODELS
        named[_MAX_MODELS:] = [tr("{n} more models", "{n} more model", more)]
    facts = (date(conversation.created), count, listed(named))
    return Transcript(
        one_line(conversation.title) or tr("Untitled conversation"),
        tuple(fact for fact in facts if fact),
        path,
    )


def _compared(kept: KeptComparison) -> Transcript:
    comparison = kept.comparison
    titles = [contestant_name(each) for each in comparison.contestants]
    pairs = conditions(comparison)
    said = (tr("{name}: {value}", name=name, value=value) for name, value in pairs)
    listing = "\n".join("- " + each.replace("\n", "\n  ") for each in said)
    spoken = [(Message(Role.SYSTEM, listing), tr("The same for all"))]
    answers = {answer.place: answer for answer in kept.answers}
    for number, prompt in enumerate(kept.prompts):
        spoken.append((prompt, tr("Question {number}", number=number + 1)))
        for seed, who in product(range(len(comparison.seeds)), comparison.shown):
            answer = answers.get(Place(number, who, seed))
            if answer is not None:
                own = titles[who]
                if len(comparison.seeds) > 1:
                    own = tr("{model}, seed {seed}", model=own, seed=str(comparison.seeds[seed]))
                spoken.append((answer.message, own))
    facts = (
        date(kept.conversation.created),
        tr("{n} questions", "{n} question", len(comparison.questions)),
        listed(titles),
    )
    return Transcript(
        one_line(kept.conversation.title) or tr("Comparison"),
        tuple(fact for fact in facts if fact),
        tuple(message for message, _ in spoken),
        tuple(speaker for _, speaker in spoken),
    )


def date(seconds: float) -> str:
    """The day and minute where this machine is; empty if there is no such day."""
    try:
        when = datetime.fromtimestamp(seconds)
    except (OverflowError, OSError, ValueError):
        return ""
    if not seconds:
        return ""
    return tr(
        "{day} {month} {year}, {time}",
        day=when.day,
        month=tr(_MONTHS[when.month - 1]),
        year=when.year,
        time=f"{when:%H:%M}",
    )
