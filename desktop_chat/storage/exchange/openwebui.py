"""Open WebUI's export of chats: a list, or one, of records around a ``chat``.

Its ``history`` has ``messages`` by their ids, with ``parentId``, and ``currentId``, the end of the
path that was being read. What a model thought and which tools it used stand in the text of its
reply as ``<details>`` blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from desktop_chat.domain.chat import Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.storage.exchange.fields import (
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

__all__ = ["NAME", "read", "recognises"]

NAME = "Open WebUI"

_OPENING = re.compile(r'<details type="(reasoning|tool_calls|code_interpreter)"')
_CLOSING = "</details>"
_ATTRIBUTE = re.compile(r'\b(name|arguments|result)="([^"]*+)"')
_SUMMARY = re.compile(r"<summary>[^<]*+</summary>")
_QUOTED = re.compile(r"^> ?", re.MULTILINE)


def recognises(value: object) -> bool:
    return isinstance(_history(members(value)).get("messages"), dict)


def read(value: object) -> Iterator[WholeConversation | Skipped]:
    record = members(value)
    chat = members(record.get("chat")) or record
    history = _history(record)
    messages = members(history.get("messages"))
    heading = Heading(
        format=NAME,
        original=text(record.get("id")) or text(chat.get("id")) or next(iter(messages), ""),
        title=line(record.get("title")) or line(chat.get("title")),
        created=seconds(record.get("created_at")) or seconds(chat.get("timestamp")),
        updated=seconds(record.get("updated_at")),
        pinned=record.get("pinned") is True,
        archived=record.get("archived") is True,
    )
    models = [line(model) for model in elements(chat.get("models"))]
    nodes = [
        _node(text(key), members(message), models[0] if len(models) == 1 else None)
        for key, message in messages.items()
    ]
    yield from plant(heading, nodes, text(history.get("currentId")) or None)


def _history(record: dict[str, object]) -> dict[str, object]:
    return members((members(record.get("chat")) or record).get("history"))


def _node(key: str, message: dict[str, object], model: str | None) -> Node:
    parent = text(message.get("parentId")) or None
    role = text(message.get("role"))
    if role not in (Role.USER, Role.ASSISTANT, Role.SYSTEM):
        return Node(key, parent)
    said, thinking = text(message.get("content")), ""
    if role == Role.ASSISTANT:
        thinking, said = _split_details(said)
    files = [members(file) for file in elements(message.get("files"))]
    notes = [_attachment(file) for file in files]
    return Node(
        key,
        parent,
        Role(role),
        "\n\n".join(filter(None, (said, *notes))),
        thinking,
        seconds(message.get("timestamp")),
        line(message.get("model")) or model,
        _finish(message),
        _stats(members(message.get("usage")) or members(message.get("info"))),
        len(notes),
    )


def _attachment(file: dict[str, object]) -> str:
    kind = "image" if text(file.get("type")).startswith("image") else "file"
    return note(kind, file.get("name"))


def _finish(message: dict[str, object]) -> FinishReason:
    if message.get("error"):
        return FinishReason.ERROR
    return FinishReason.INTERRUPTED if message.get("done") is False else FinishReason.STOP


def _split_details(content: str) -> tuple[str, str]:
    """What a reply did before its answer, and the answer."""
    steps: list[str] = []
    answer: list[str] = []
    at = 0
    while (opening := _OPENING.search(content, at)) is not None:
        answer.append(content[at : opening.start()])
        body = content.find(">", opening.end()) + 1
        end = content.find(_CLOSING, body) if body else -1
        if end < 0:  # the reply was stopped while it thought
            at = len(content)
            steps.append(_step(opening[1], "", content[body or opening.end() :]))
            break
        steps.append(_step(opening[1], content[opening.end() : body], content[body:end]))
        at = end + len(_CLOSING)
    answer.append(content[at:])
    thinking, said = split_think("\n\n".join(part.strip("\n") for part in answer if part.strip()))
    return "\n\n".join(step for step in (*steps, thinking) if step), said


def _step(kind: str, attributes: str, body: str) -> str:
    if kind == "tool_calls":
        found = {name: unescape(value) for name, value in _ATTRIBUTE.findall(attributes)}
        called = f"{note('call', found.get('name'))}\n{found.get('arguments', '')}"
        return "\n\n".join(filter(None, (called.strip(), found.get("result"))))
    inside = _SUMMARY.sub("", body, count=1).strip()
    return unescape(_QUOTED.sub("", inside)) if kind == "reasoning" else inside


def _stats(usage: dict[str, object]) -> GenerationStats | None:
    """What the server told of the reply; each kind of server has its own words."""
    prompt = count(usage.get("prompt_tokens")) or count(usage.get("prompt_eval_count"))
    completion = count(usage.get("completion_tokens")) or count(usage.get("eval_count"))
    if not prompt and not completion:
        return None
    return GenerationStats(
        prompt_tokens=prompt,
        completion_tokens=completion,
        tokens_per_second=decimal(usage.get("response_token/s")),
    )
