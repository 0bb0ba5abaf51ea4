"""Jan's threads: folders with ``thread.json`` and ``messages.jsonl``, or one exported as JSON.

Messages are a plain list until one is edited or asked for again; then their ``metadata`` has
``parentId``, and ``activeChildId`` where a child other than the newest is shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from desktop_chat.domain.chat import Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason, GenerationStats
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
from desktop_chat.storage.exchange.turns import Heading, Node, derived, plant

__all__ = ["MESSAGES", "NAME", "THREAD", "read", "recognises"]

NAME = "Jan"

THREAD, MESSAGES = "thread.json", "messages.jsonl"
_FINISHES = {"stopped": FinishReason.CANCELLED, "error": FinishReason.ERROR}


def recognises(value: object) -> bool:
    """An export, or what the two files hold as ``{"thread": …, "messages": […]}``."""
    whole = members(value)
    if not isinstance(whole.get("messages"), list):
        return False
    first = members(next(iter(elements(whole.get("messages"))), None))
    if "thread" in whole:
        return "role" in first if first else "assistants" in members(whole.get("thread"))
    return "exported_at" in whole and "role" in first


def read(value: object) -> Iterator[WholeConversation | Skipped]:
    whole = members(value)
    thread = members(whole.get("thread")) or whole
    messages = [members(message) for message in elements(whole.get("messages"))]
    first = messages[0] if messages else {}
    heading = Heading(
        format=NAME,
        # An export names no thread, but keeps the ids of its messages.
        original=text(thread.get("id"))
        or text(first.get("thread_id"))
        or derived(text(first.get("id")), repr(seconds(first.get("created_at")))),
        title=line(thread.get("title")) or line(members(thread.get("metadata")).get("title")),
        created=seconds(thread.get("created")),
        updated=seconds(thread.get("updated")),
        pinned=thread.get("isFavorite") is True,
    )
    nodes, chosen = _nodes(messages, _model(thread))
    yield from plant(heading, nodes, chosen)


def _model(thread: dict[str, object]) -> str | None:
    assistant = members(next(iter(elements(thread.get("assistants"))), None))
    model = members(thread.get("model")) or members(assistant.get("model"))
    return line(model.get("id")) or None


def _nodes(messages: list[dict[str, object]], model: str | None) -> tuple[list[Node], str | None]:
    """The messages, and the last of those that are shown."""
    branched = any("parentId" in members(message.get("metadata")) for message in messages)
    nodes: list[Node] = []
    active: dict[str, str] = {}  # the child that is shown, where it isn't the newest
    before: str | None = None
    for message in messages:
        metadata = members(message.get("metadata"))
        key = text(message.get("id")) or derived(before or "", as_text(message.get("content")))
        parent = text(metadata.get("parentId")) or None
        if not branched or (parent is None and message.get("role") == Role.ASSISTANT):
            parent = before  # some versions lost the parents of replies
        nodes.append(_node(key, parent, message, model))
        active[key] = text(metadata.get("activeChildId"))
        before = key
    return nodes, _shown_last(nodes, active) if branched else before


def _shown_last(nodes: list[Node], active: dict[str, str]) -> str | None:
    children: defaultdict[str | None, dict[str, Node]] = defaultdict(dict)
    for node in nodes:
        children[node.parent][node.key] = node
    at: str | None = None
    while below := children.pop(at, None):  # taken out, so that a circle ends
        newest = max(below.values(), key=lambda node: node.created)
        at = active.get(at or "", "")
        at = at if at in below else newest.key
    return at


def _node(key: str, parent: str | None, message: dict[str, object], model: str | None) -> Node:
    role = text(message.get("role"))
    if role not in (Role.USER, Role.ASSISTANT, Role.SYSTEM, "tool"):
        return Node(key, parent)
    said, thought, attachments = _content(message.get("content"))
    replies = role in (Role.ASSISTANT, "tool")
    if role == "tool":
        said, thought = "", "\n\n".join(filter(None, (thought, said)))
    elif replies:
        thinking, said = split_think(said)
        thought = thought or thinking
    metadata = members(message.get("metadata"))
    return Node(
        key,
        parent,
        Role.ASSISTANT if replies else Role(role),
        said,
        thought,
        seconds(message.get("created_at")),
        line(metadata.get("modelId")) or line(metadata.get("model")) or model,
        _FINISHES.get(text(message.get("status")), FinishReason.STOP),
        _stats(members(metadata.get("tokenSpeed"))),
        attachments,
    )


def _content(content: object) -> tuple[str, str, int]:
    """What is said, what is thought, and how many attachments are named."""
    said: list[str] = []
    thought: list[str] = []
    attachments = 0
    for part in map(members, elements(content)):
        value = text(members(part.get("text")).get("value"))
        match part.get("type"):
            case "reasoning":
                thought.append(value)
            case "tool_call":
                thought.append(
                    f"{note('call', part.get('tool_name'))}\n{as_text(part.get('input'))}"
                )
                thought.append(as_text(part.get("output")))
            case "image_url" | "image":
                attachments += 1
                said.append(note("image"))
            case _:
                said.append(value)
    return (
        "\n\n".join(filter(None, said)) or text(content),
        "\n\n".join(filter(None, thought)),
        attachments,
    )


def _stats(speed: dict[str, object]) -> GenerationStats | None:
    if not speed:
        return None
    return GenerationStats(
        completion_tokens=count(speed.get("tokenCount")),
        tokens_per_second=decimal(speed.get("tokenSpeed")),
    )
