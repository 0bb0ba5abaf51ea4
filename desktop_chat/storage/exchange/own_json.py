"""Our own format: everything that is known about conversations, as JSON.

``resources/conversations.schema.json`` describes it for others. Times are numbers, seconds since
the epoch in UTC: no other form gives back exactly what is in the store. A value that the schema
calls optional may be missing; members that nobody knows are ignored, so that a later version may
add some without changing ``VERSION``.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, cast

from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.comparison import WholeComparison
from desktop_chat.domain.errors import ImportFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.parameters import NOTHING, Parameters
from desktop_chat.storage.conversations.plans import comparison_from, comparison_record
from desktop_chat.storage.conversations.records import WrongRecord, from_record, to_record
from desktop_chat.storage.conversations.tuning import parameters_from, parameters_record
from desktop_chat.storage.exchange.skipped import Skipped
from desktop_chat.storage.exchange.version import check_version

__all__ = ["FORMAT", "NAME", "VERSION", "read", "recognises", "record", "write"]

NAME = "Desktop Chat"
FORMAT = "desktop-chat/conversations"
VERSION = 1

_ID = re.compile(r"[0-9a-f]{32}")
_OTHER_IDS = uuid.UUID("6c0d3a0e-9f0e-5b7c-8b1d-5a3f1f0f7c21")  # any, but always the same
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_EARLIEST, _LATEST = -62_135_596_800, 253_402_300_799  # the years 1 to 9999


def write(conversations: Iterable[WholeConversation]) -> Iterator[str]:
    """The file in pieces, one line for each conversation."""
    yield f'{{"format": "{FORMAT}", "version": {VERSION}, "conversations": ['
    separator = "\n"
    for whole in conversations:
        text = json.dumps(record(whole), ensure_ascii=False, allow_nan=False)
        # UTF-8 can't hold half of a surrogate pair, but JSON can name it.
        yield separator + _HALF_CHARACTER.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
        separator = ",\n"
    yield "\n]}\n"


def record(whole: WholeConversation) -> dict[str, Any]:
    """One of the conversations in a file."""
    found = to_record(whole.conversation) | {"messages": to_record(whole.messages)}
    del found["compares"]  # which "comparison" says
    if whole.parameters != NOTHING:
        found["parameters"] = parameters_record(whole.parameters)
    if isinstance(whole, WholeComparison):
        found["comparison"] = comparison_record(whole)
    return found


def recognises(value: object) -> bool:
    return isinstance(value, dict) and cast("dict[str, object]", value).get("format") == FORMAT


def read(value: object) -> Iterator[WholeConversation | Skipped]:
    """The conversations in a parsed file, each whole or, with the reason, not at all.

    An id that isn't one of ours is replaced by one that is made from it, the same at each import.
    What it compares is left out if it doesn't fit the messages, which come in all the same.
    A reply without an end was being written when it was exported: it was interrupted.

    Raises:
        ImportFailed: The file as a whole isn't in this format, or in a newer version of it.
    """
    return _read_all(_records(value))


def _records(value: object) -> list[object]:
    if not recognises(value):
        raise ImportFailed(tr("This is not a file in the format {format}.", format=FORMAT))
    file = cast("dict[str, object]", value)
    check_version(file.get("version"), VERSION, ImportFailed)
    records = file.get("conversations")
    if not isinstance(records, list):
        raise ImportFailed(tr("The file has no list of conversations."))
    return cast("list[object]", records)


def _read_all(records: list[object]) -> Iterator[WholeConversation | Skipped]:
    conversations: set[str] = set()
    messages: set[str] = set()
    for number, record in enumerate(records, start=1):
        try:
            whole = _conversation(record)
            ids = {message.id for message in whole.messages}
            if whole.conversation.id in conversations:
                raise WrongRecord(tr("another conversation in the file has the same id"))
            if not ids.isdisjoint(messages):
                raise WrongRecord(tr("one of its messages is in another conversation as well"))
        except WrongRecord as error:
            yield Skipped(_title(record, number), tr("It is damaged: {reason}.", reason=error))
        else:
            conversations.add(whole.conversation.id)
            messages |= ids
            yield whole


def _title(record: object, number: int) -> str:
    title = cast("dict[str, object]", record).get("title") if isinstance(record, dict) else None
    if isinstance(title, str) and title.strip():
        return title
    return tr("Conversation {number}", number=number)


def _conversation(record: object) -> WholeConversation:
    conversation = from_record(Conversation, record)
    _check_id(conversation.id)
    for name in ("created", "updated", "trashed"):
        _check_time(name, getattr(conversation, name))
    records = cast("dict[str, object]", record).get("messages")
    if not isinstance(records, list):
        raise WrongRecord(tr("it has no list “messages”"))
    found: dict[str, Message] = {}
    for number, item in enumerate(cast("list[object]", records), start=1):
        try:
            message = _message(item)
            if message.id in found:
                raise WrongRecord(tr("another one has the same id"))
            if message.parent is not None and message.parent not in found:
                # This also leaves no room for a circle.
                raise WrongRecord(tr("its parent doesn't stand before it in the conversation"))
        except WrongRecord as error:
            raise WrongRecord(
                tr("of message {number}, {reason}", number=number, reason=error)
            ) from error
        found[message.id] = message
    if conversation.leaf is not None and conversation.leaf not in found:
        raise WrongRecord(tr("its “leaf” is none of its messages"))
    parameters = _parameters(cast("dict[str, object]", record).get("parameters"))
    whole = WholeConversation(
        replace(conversation, compares=False), tuple(found.values()), parameters
    )
    return _with_our_ids(_compared(whole, cast("dict[str, object]", record).get("comparison")))


def _compared(whole: WholeConversation, record: object) -> WholeConversation:
    try:
        return whole if record is None else comparison_from(whole, record)
    except WrongRecord:
        return whole  # to read it as a conversation is better than not at all


def _parameters(record: object) -> Parameters:
    try:
        return NOTHING if record is None else parameters_from(record)
    except WrongRecord as error:
        raise WrongRecord(tr("of its parameters, {reason}", reason=error)) from error


def _message(record: object) -> Message:
    message = from_record(Message, record)
    _check_id(message.id)
    _check_time("created", message.created)
    if message.role is Role.ASSISTANT and message.finish is None:
        return replace(message, finish=FinishReason.INTERRUPTED)
    return message


def _check_id(identity: str) -> None:
    if not identity:
        raise WrongRecord(tr("it has no “{name}”", name="id"))


def _check_time(name: str, seconds: float | None) -> None:
    if seconds is not None and not _EARLIEST <= seconds <= _LATEST:
        raise WrongRecord(tr("“{name}” is not a time in the years 1 to 9999", name=name))


def _with_our_ids(whole: WholeConversation) -> WholeConversation:
    conversation = whole.conversation

    def ours(identity: str) -> str:
        if _ID.fullmatch(identity):
            return identity
        return uuid.uuid5(_OTHER_IDS, _utf8(f"{conversation.id}/{identity}")).hex

    def changed(value: Any) -> Any:
        names = ("id", "parent") if isinstance(value, Message) else ("leaf",)
        new = {name: ours(old) for name in names if (old := getattr(value, name)) is not None}
        return (
            value if all(getattr(value, k) == v for k, v in new.items()) else replace(value, **new)
        )

    identity = conversation.id
    if not _ID.fullmatch(identity):
        identity = uuid.uuid5(_OTHER_IDS, _utf8(identity)).hex
    whole = replace(
        whole,
        conversation=replace(changed(conversation), id=identity),
        messages=tuple(changed(message) for message in whole.messages),
    )
    if isinstance(whole, WholeComparison):
        placed = tuple(replace(each, message=ours(each.message)) for each in whole.placed)
        return replace(whole, prompts=tuple(map(ours, whole.prompts)), placed=placed)
    return whole


def _utf8(text: str) -> str:
    """The text in a form that UTF-8 can hold, which halves of characters are not."""
    return text.encode("utf-8", "backslashreplace").decode()
