"""Conversations out of a file, a folder or a .zip of any app whose format is known.

Everything is read before anything is taken in, so that a file which turns out to be damaged leaves
nothing behind. What is already in the store is for the store to tell, by the ids: they are the same
whenever the same conversation is read again, also when it has grown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from pathlib import Path
from typing import Protocol

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.errors import Cancelled, ImportFailed
from desktop_chat.domain.language import listed, number, tr
from desktop_chat.storage.conversations.bounds import brief, measured
from desktop_chat.storage.exchange import chatgpt, jan, llamacpp_ui, lmstudio, openwebui, own_json
from desktop_chat.storage.exchange.bounded_json import (
    MAX_WEIGHT,
    Oversized,
    Value,
    read_values,
)
from desktop_chat.storage.exchange.entries import Entries, Entry, open_entries
from desktop_chat.storage.exchange.skipped import Skipped

__all__ = ["FORMATS", "Format", "Imported", "read_file"]

_MAX_MESSAGES = 1_000_000
_MAX_TEXT = 512 << 20  # characters of all conversations together
_MAX_SKIPPED = 10_000
_MAX_UNKNOWN = 100  # values at the beginning of a file before it is given up
_MAX_CONVERSATIONS = 100_000


class Format(Protocol):
    """A module that reads the conversations of one app."""

    @property
    def NAME(self) -> str: ...

    @staticmethod
    def recognises(value: object) -> bool: ...

    @staticmethod
    def read(value: object) -> Iterator[WholeConversation | Skipped]: ...


FORMATS: tuple[Format, ...] = (own_json, chatgpt, openwebui, llamacpp_ui, lmstudio, jan)


@dataclass(frozen=True, slots=True)
class Imported:
    """What is in a file, before any of it is taken in.

    Attributes:
        format: The app that it comes from; several, if a folder has such.
        skipped: What can't come in.
        attachments: How many of those that come in are left out, by conversation.
    """

    format: str
    conversations: tuple[WholeConversation, ...]
    skipped: tuple[Skipped, ...]
    attachments: Mapping[str, int] = field(default_factory=dict[str, int])


def read_file(
    path: Path,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Imported:
    """Read all that is at ``path`` and write nothing.

    Args:
        progress: Told from time to time which part has been read, up to 1.
        cancelled: Asked from time to time.

    Raises:
        ImportFailed: It isn't conversations, is damaged, or is more than is read at once.
        FileNotReadable: It isn't there, or may not be read.
        Cancelled: It was.
    """
    if path.name.casefold() in (jan.THREAD, jan.MESSAGES):
        path = path.parent  # one thread is two files
    with open_entries(path) as entries:
        return _Reading(entries, progress, cancelled).run(path.name or str(path))


class _Reading:
    """One reading of all files, which ends in a result or in an error."""

    def __init__(
        self, entries: Entries, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> None:
        self._entries = entries
        self._progress = progress
        self._cancelled = cancelled
        self._bytes = 0
        self._collected = _Collected()

    def run(self, name: str) -> Imported:
        threads: defaultdict[str, dict[str, Entry]] = defaultdict(dict)
        for entry in self._entries.entries:
            if entry.base in (jan.THREAD, jan.MESSAGES):
                threads[entry.folder][entry.base] = entry
            else:
                self._read(entry.name, llamacpp_ui.joined(self._values(entry)))
        for folder, files in threads.items():
            self._read(folder if folder != "." else name, self._thread(files))
        return self._collected.result(name)

    def _read(self, name: str, values: Iterator[Value | Oversized]) -> None:
        """Collect what is in one file, or in the two of a thread."""
        format: Format | None = None
        try:
            for position, found in enumerate(values, start=1):
                title = tr("{name}, conversation {position}", name=name, position=position)
                if isinstance(found, Oversized):
                    self._collected.skip(title, found.reason)
                    continue
                format = format or _format_of(found.value)
                if format is not None and format.recognises(found.value):
                    self._collected.add(format, found.value)
                    continue
                if format is not None:
                    self._collected.skip(
                        title, tr("It isn't a conversation of {app}.", app=format.NAME)
                    )
                elif position >= _MAX_UNKNOWN:
                    return
        except ImportFailed as error:
            # Half of an export would look like all of it.
            if self._entries.together or format is not None:
                raise
            self._collected.skip(name, error.detail)

    def _values(self, entry: Entry) -> Iterator[Value | Oversized]:
        if not entry.size and len(self._entries.entries) > 1:
            return
        with entry.reading() as read:
            yield from read_values(lambda size: self._counted(read(size)), entry.name)

    def _thread(self, files: dict[str, Entry]) -> Iterator[Value | Oversized]:
        """One of Jan's threads, which is in two files."""
        parts: dict[str, list[object]] = {}
        weight = 0
        for name, entry in files.items():
            parts[name] = []
            for found in self._values(entry):
                weight += MAX_WEIGHT + 1 if isinstance(found, Oversized) else found.weight
                if weight > MAX_WEIGHT:
                    yield Oversized(tr("It is too large."))
                    return
                parts[name] += [found.value] if isinstance(found, Value) else []
        thread = next(iter(parts.get(jan.THREAD, ())), None)
        yield Value({"thread": thread, "messages": parts.get(jan.MESSAGES, [])}, weight)

    def _counted(self, data: bytes) -> bytes:
        if self._cancelled():
            raise Cancelled(tr("The import was cancelled."))
        self._bytes += len(data)
        self._progress(min(1.0, self._bytes / max(1, self._entries.size)))
        return data


def _format_of(value: object) -> Format | None:
    return next((format for format in FORMATS if format.recognises(value)), None)


def _remedy() -> str:
    *names, last = [format.NAME for format in FORMATS]
    return tr(
        "Choose an export or conversations of {apps} or {last}.", apps=listed(names), last=last
    )


class _Collected:
    """The conversations so far. No id is in two of them, whatever the files say."""

    def __init__(self) -> None:
        self._formats: dict[str, None] = {}
        self._conversations: dict[str, WholeConversation] = {}
        self._messages: set[str] = set()
        self._values = 0
        self._text = 0
        self._skipped: list[Skipped] = []
        self._attachments: dict[str, int] = {}

    def skip(self, title: str, reason: str) -> None:
        self._skipped.append(Skipped(brief(title), reason))
        if len(self._skipped) > _MAX_SKIPPED:
            raise ImportFailed(tr("There is too much in it that can't be read."), _remedy())

    def add(self, format: Format, value: object) -> None:
        """Take in the conversations of a value."""
        self._formats[format.NAME] = None
        self._values += 1
        for found in format.read(value):
            if isinstance(found, Skipped) and found.attachments:
                before = self._attachments.get(found.conversation, 0)  # in another file
                self._attachments[found.conversation] = max(before, found.attachments)
            elif isinstance(found, Skipped):
                self.skip(found.title, found.reason)
            else:
                self._take(measured(found))

    def result(self, name: str) -> Imported:
        if not self._formats:
            if not self._skipped:
                raise ImportFailed(
                    tr("No conversations were found in {name}.", name=name), _remedy()
                )
            first = self._skipped[0].reason
            raise ImportFailed(
                tr("No conversations were found in {name}: {reason}", name=name, reason=first),
                _remedy(),
            )
        return Imported(
            reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), self._formats),
            tuple(self._conversations.values()),
            tuple(self._skipped),
            self._attachments,
        )

    def _take(self, whole: WholeConversation) -> None:
        known = self._conversations.get(whole.conversation.id)
        kept = known.messages if known is not None else ()
        there = {message.id for message in kept}
        new = tuple(message for message in whole.messages if message.id not in there)
        if not self._messages.isdisjoint(message.id for message in new):
            self.skip(
                whole.conversation.title, tr("One of its messages is in another conversation.")
            )
            return
        self._messages.update(message.id for message in new)
        self._text += sum(len(message.content) + len(message.thinking) for message in new)
        if (
            self._values > _MAX_CONVERSATIONS
            or len(self._messages) > _MAX_MESSAGES
            or self._text > _MAX_TEXT
        ):
            raise ImportFailed(
                tr(
                    "It has more than {conversations} conversations or {messages} "
                    "messages, or too much text.",
                    conversations=number(_MAX_CONVERSATIONS),
                    messages=number(_MAX_MESSAGES),
                ),
                tr("Export fewer conversations at a time, or choose a part of the files."),
            )
        if known is not None and known.conversation.updated > whole.conversation.updated:
            whole = known  # the same conversation in two files; the newer says what it is like
        self._conversations[whole.conversation.id] = replace(whole, messages=kept + new)
