"""The export of llama.cpp's web UI: ``{"conv": …, "messages": […]}``, one or a list of them.

Newer ones are JSON Lines, one file for a conversation and a .zip for several: a record of the kind
``session`` for what was ``conv``, then one of the kind ``message`` for each. ``joined`` makes the
older form of it. Messages form a tree below one of the type ``root``.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_chat.domain.chat import Role, WholeConversation
from desktop_chat.domain.language import tr
from desktop_chat.domain.outcome import GenerationStats
from desktop_chat.storage.exchange.bounded_json import MAX_WEIGHT, Oversized, Value
from desktop_chat.storage.exchange.fields import (
    as_text,
    count,
    decimal,
    elements,
    line,
    members,
    note,
    seconds,
    split_think,
    text,
)
from desktop_chat.storage.exchange.skipped import Skipped
from desktop_chat.storage.exchange.turns import Heading, Node, plant

__all__ = ["NAME", "joined", "read", "recognises"]

NAME = "llama.cpp"

_SESSION, _MESSAGE = "session", "message"
# What was text in the attachment, and so in what the model read.
_TEXTS = ("TEXT", "textFile", "context", "PDF", "pdfFile", "MCP_PROMPT", "MCP_RESOURCE")
_KINDS = ("image", "audio", "video")


def recognises(value: object) -> bool:
    export = members(value)
    return isinstance(export.get("conv"), dict) and isinstance(export.get("messages"), list)


def joined(values: Iterator[Value | Oversized]) -> Iterator[Value | Oversized]:
    """The conversations out of their records; all other values as they are."""
    session: dict[str, object] | None = None
    messages: list[object] = []
    weight = 0
    for found in values:
        record = members(found.value) if isinstance(found, Value) else {}
        kind = record.get("type")
        if session is None and kind != _SESSION:
            yield found
            continue
        if kind == _SESSION:
            if session is not None:
                yield _whole(session, messages, weight)
            session, messages, weight = record, [], 0
        if isinstance(found, Oversized):
            weight = MAX_WEIGHT + 1
        elif weight <= MAX_WEIGHT:
            weight += found.weight
            if kind == _MESSAGE:
                messages.append(record.get("message"))
        else:
            messages.clear()
    if session is not None:
        yield _whole(session, messages, weight)


def _whole(session: dict[str, object], messages: list[object], weight: int) -> Value | Oversized:
    if weight > MAX_WEIGHT:
        return Oversized(tr("It is too large."))
    return Value({"conv": session, "messages": messages}, weight)


def read(value: object) -> Iterator[WholeConversation | Skipped]:
    export = members(value)
    conversation = members(export.get("conv"))
    heading = Heading(
        format=NAME,
        original=text(conversation.get("id")),
        title=line(conversation.get("name")),
        updated=seconds(conversation.get("lastModified")),
        pinned=conversation.get("pinned") is True,
    )
    nodes = [_node(members(message)) for message in elements(export.get("messages"))]
    yield from plant(heading, nodes, text(conversation.get("currNode")) or None)


def _node(message: dict[str, object]) -> Node:
    key = text(message.get("id"))
    parent = text(message.get("parent")) or None
    role = text(message.get("role"))
    if message.get("type") == "root" or role not in (*Role, "tool"):
        return Node(key, parent)
    said, attachments = _said(message)
    thinking = text(message.get("reasoningContent")) or text(message.get("thinking"))
    replies = role in (Role.ASSISTANT, "tool")
    if role == "tool":
        said, thinking = "", said
    elif replies:
        thought, said = split_think(said)
        calls = _calls(message.get("toolCalls"))
        thinking = "\n\n".join(filter(None, (thinking or thought, calls)))
    return Node(
        key,
        parent,
        Role.ASSISTANT if replies else Role(role),
        said,
        thinking,
        seconds(message.get("timestamp")),
        line(message.get("model")) or None,
        stats=_stats(members(message.get("timings"))) if replies else None,
        attachments=attachments,
    )


def _said(message: dict[str, object]) -> tuple[str, int]:
    """The text of a message with its attachments, and how many of these are only named."""
    pieces = [text(message.get("content"))]
    named = 0
    for extra in map(members, elements(message.get("extra"))):
        kind = text(extra.get("type"))
        inside = text(extra.get("content")) if kind in _TEXTS else ""
        if inside:
            pieces.append(f"{note('file', extra.get('name'))}\n\n{inside}")
        else:
            named += 1
            short = kind.lower().removesuffix("file")
            pieces.append(note(short if short in _KINDS else "file", extra.get("name")))
    return "\n\n".join(filter(None, pieces)), named


def _calls(calls: object) -> str:
    """The tools that a reply called; older exports have them as JSON in a text."""
    if isinstance(calls, str):
        return calls
    functions = [members(members(call).get("function")) for call in elements(calls)]
    return "\n\n".join(
        f"{note('call', function.get('name'))}\n{as_text(function.get('arguments'))}"
        for function in functions
    )


def _stats(timings: dict[str, object]) -> GenerationStats | None:
    if not timings:
        return None
    prompt, prompt_ms = count(timings.get("prompt_n")), decimal(timings.get("prompt_ms"))
    reply, reply_ms = count(timings.get("predicted_n")), decimal(timings.get("predicted_ms"))
    cached = count(timings.get("cache_n"))
    return GenerationStats(
        prompt_tokens=prompt + cached,
        cached_tokens=cached,
        completion_tokens=reply,
        prompt_tokens_per_second=1_000 * prompt / prompt_ms if prompt_ms >= 1e-3 else 0.0,
        tokens_per_second=1_000 * reply / reply_ms if reply_ms >= 1e-3 else 0.0,
    )
