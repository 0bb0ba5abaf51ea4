"""LM Studio's conversation files, one ``….conversation.json`` for each.

The messages are a list, each with all of its ``versions`` and which is ``currentlySelected``. A
version is a ``singleStep`` of parts, or a ``multiStep`` of blocks, some of them in the style of
thinking. Messages have neither ids nor times, but the steps of replies carry the time in theirs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

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

__all__ = ["NAME", "read", "recognises"]

NAME = "LM Studio"

_FINISHES = {
    "maxPredictedTokensReached": FinishReason.LENGTH,
    "contextLengthReached": FinishReason.CONTEXT,
    "userStopped": FinishReason.CANCELLED,
    "modelUnloaded": FinishReason.INTERRUPTED,
    "failed": FinishReason.ERROR,
}


def recognises(value: object) -> bool:
    conversation = members(value)
    messages = elements(conversation.get("messages"))
    return isinstance(conversation.get("messages"), list) and (
        "versions" in members(messages[0])
        if messages
        else "createdAt" in conversation and "tokenCount" in conversation
    )


def read(value: object) -> Iterator[WholeConversation | Skipped]:
    conversation = members(value)
    created = seconds(conversation.get("createdAt"))
    nodes, chosen = _nodes(conversation)
    first = nodes[0].text if nodes else ""
    if prompt := _system_prompt(conversation):
        # Its key says nothing of its text: with another prompt it is the same conversation.
        nodes = [replace(node, parent=node.parent or "system") for node in nodes]
        nodes.insert(0, Node("system", None, Role.SYSTEM, prompt))
    heading = Heading(
        format=NAME,
        # Its id is the name of its file, which is the time of its beginning.
        original=derived(repr(created), first),
        title=line(conversation.get("name")),
        created=created,
        updated=max(
            seconds(conversation.get("userLastMessagedAt")),
            seconds(conversation.get("assistantLastMessagedAt")),
        ),
        pinned=conversation.get("pinned") is True,
    )
    yield from plant(heading, nodes if first or chosen else (), chosen)


def _nodes(conversation: dict[str, object]) -> tuple[list[Node], str | None]:
    """All versions, each under the chosen one before it, and the last that is chosen."""
    nodes: list[Node] = []
    taken: Counter[str] = Counter()
    parent: str | None = None
    for message in elements(conversation.get("messages")):
        versions = [
            _node(members(version), parent, taken)
            for version in elements(members(message).get("versions"))
        ]
        nodes += versions
        if versions:
            selected = count(members(message).get("currentlySelected"))
            parent = versions[min(selected, len(versions) - 1)].key
    return nodes, parent


def _system_prompt(conversation: dict[str, object]) -> str:
    fields = elements(members(conversation.get("perChatPredictionConfig")).get("fields"))
    for field in map(members, fields):
        if field.get("key") == "llm.prediction.systemPrompt":
            return text(field.get("value"))
    return text(conversation.get("systemPrompt"))


def _node(version: dict[str, object], parent: str | None, taken: Counter[str]) -> Node:
    role = text(version.get("role"))
    node = _reply(version) if role == Role.ASSISTANT else _question(version, role)
    # Without an id, a message is what it says and where.
    key = derived(parent or "", role, node.text, node.thinking)
    taken[key] += 1
    if taken[key] > 1:  # a version like another
        key = derived(key, str(taken[key]))
    return replace(node, key=key, parent=parent)


def _question(version: dict[str, object], role: str) -> Node:
    said, _, attachments = _parts(version.get("content"))
    shown = Role(role) if role in (Role.USER, Role.SYSTEM) else None
    return Node("", None, shown, said, attachments=attachments)


def _reply(version: dict[str, object]) -> Node:
    steps = [members(step) for step in elements(version.get("steps"))]
    if "steps" not in version:  # a single one
        steps = [{**version, "type": "contentBlock"}]
    said: list[str] = []
    done: list[str] = []
    attachments = 0
    created = 0.0
    info: dict[str, object] = {}
    for step in steps:
        if step.get("type") != "contentBlock":
            continue  # states of tools, notes for debugging
        info = members(step.get("genInfo")) or info
        created = created or _time(step)
        words, tools, named = _parts(step.get("content"))
        attachments += named
        thought, words = split_think(words)
        thinks = members(step.get("style")).get("type") == "thinking"
        done += [thought, words, tools] if thinks else [thought, tools]
        said += [] if thinks else [words]
    stats = members(info.get("stats"))
    return Node(
        "",
        None,
        Role.ASSISTANT,
        "\n\n".join(filter(None, said)),
        "\n\n".join(filter(None, done)),
        created,
        line(info.get("indexedModelIdentifier")) or line(info.get("identifier")) or None,
        _FINISHES.get(text(stats.get("stopReason")), FinishReason.STOP),
        _stats(stats),
        attachments,
    )


def _time(step: dict[str, object]) -> float:
    """Steps are called after the millisecond of their making: “1731500000000-0.123”."""
    digits = text(step.get("stepIdentifier")).partition("-")[0]
    return seconds(int(digits)) if len(digits) == 13 and digits.isdecimal() else 0.0


def _parts(content: object) -> tuple[str, str, int]:
    """What a message says, what it did with tools, and how many attachments it names."""
    said: list[str] = [text(content)]
    done: list[str] = []
    attachments = 0
    for part in map(members, elements(content)):
        match part.get("type"):
            case "text":
                said.append(text(part.get("text")))
            case "file":
                attachments += 1
                kind = "image" if part.get("fileType") == "image" else "file"
                said.append(note(kind, part.get("name") or part.get("fileIdentifier")))
            case "toolCallRequest":
                done.append(f"{note('call', part.get('name'))}\n{as_text(part.get('parameters'))}")
            case "toolCallResult":
                done.append(as_text(part.get("content")))
            case _:
                pass
    return "\n\n".join(filter(None, said)), "\n\n".join(filter(None, done)), attachments


def _stats(stats: dict[str, object]) -> GenerationStats | None:
    if not stats:
        return None
    return GenerationStats(
        prompt_tokens=count(stats.get("promptTokensCount")),
        completion_tokens=count(stats.get("predictedTokensCount")),
        time_to_first_token_ms=1_000 * decimal(stats.get("timeToFirstTokenSec")),
        tokens_per_second=decimal(stats.get("tokensPerSecond")),
    )
