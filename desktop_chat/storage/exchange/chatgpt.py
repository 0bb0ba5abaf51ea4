"""ChatGPT's ``conversations.json``, from the export of one's data.

Each conversation has a ``mapping`` from ids to nodes with a parent and perhaps a message; its
``current_node`` ends the path that was being read. A reply is a chain of messages of the assistant
and of tools, told apart by ``content_type`` and ``recipient``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_chat.domain.chat import Role, WholeConversation
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.exchange.fields import elements, line, members, note, seconds, text
from desktop_chat.storage.exchange.skipped import Skipped
from desktop_chat.storage.exchange.turns import Heading, Node, plant

__all__ = ["NAME", "read", "recognises"]

NAME = "ChatGPT"

# References stand between private characters; beside the text is told what each was shown as.
_REFERENCE = re.compile("(\ue200[^\ue200\ue201]*\ue201)")
_CLOSE_UP = ("\n", ".", ",", ";", ":", "!", "?", ")")  # no space stands before these
_HIDDEN = ("user_editable_context", "model_editable_context", "reasoning_recap")
_FINISHES = {
    "max_tokens": FinishReason.LENGTH,
    "interrupted": FinishReason.CANCELLED,
    "user_cancelled": FinishReason.CANCELLED,
}


def recognises(value: object) -> bool:
    conversation = members(value)
    return isinstance(conversation.get("mapping"), dict) and (
        "current_node" in conversation or "create_time" in conversation
    )


def read(value: object) -> Iterator[WholeConversation | Skipped]:
    conversation = members(value)
    mapping = members(conversation.get("mapping"))
    model = line(conversation.get("default_model_slug")) or None
    heading = Heading(
        format=NAME,
        original=text(conversation.get("conversation_id"))
        or text(conversation.get("id"))
        or next(iter(mapping), ""),
        title=line(conversation.get("title")),
        created=seconds(conversation.get("create_time")),
        updated=seconds(conversation.get("update_time")),
        pinned=conversation.get("is_starred") is True
        or bool(seconds(conversation.get("pinned_time"))),
        archived=conversation.get("is_archived") is True,
    )
    nodes = (_node(text(key), members(node), model) for key, node in mapping.items())
    yield from plant(heading, nodes, text(conversation.get("current_node")) or None)


def _node(key: str, node: dict[str, object], model: str | None) -> Node:
    parent = text(node.get("parent")) or None
    message = members(node.get("message"))
    metadata = members(message.get("metadata"))
    content = members(message.get("content"))
    role = text(members(message.get("author")).get("role"))
    hidden = metadata.get("is_visually_hidden_from_conversation") is True
    if hidden or content.get("content_type") in _HIDDEN:
        return Node(key, parent)
    created = seconds(message.get("create_time"))
    if role in (Role.USER, Role.SYSTEM):
        said, attachments = _said(content, metadata)
        return Node(key, parent, Role(role), said, "", created, attachments=attachments)
    if role not in (Role.ASSISTANT, "tool"):
        return Node(key, parent)
    said, thinking, attachments = _reply(role, message, content, metadata)
    return Node(
        key,
        parent,
        Role.ASSISTANT,
        said,
        thinking,
        created,
        line(metadata.get("model_slug")) or model,
        _FINISHES.get(text(members(metadata.get("finish_details")).get("type")), FinishReason.STOP),
        attachments=attachments,
    )


def _reply(
    role: str, message: dict[str, object], content: dict[str, object], metadata: dict[str, object]
) -> tuple[str, str, int]:
    """What a message of the assistant or a tool says, what it thinks, and its attachments."""
    kind = content.get("content_type")
    said, attachments = _said(content, metadata)
    if kind == "thoughts":
        return "", _thoughts(content), 0
    if role == "tool":
        # A picture that a tool made is shown to the person; all else is for the model.
        return (said, "", attachments) if attachments else ("", _result(content, said), 0)
    if message.get("channel") in ("analysis", "commentary"):
        return "", said, 0
    if message.get("recipient") in ("all", None):
        return said, "", attachments
    called = note("call", message.get("recipient"))
    return "", f"{called}\n{said}" if said else called, 0


def _said(content: dict[str, object], metadata: dict[str, object]) -> tuple[str, int]:
    """The text of a message and how many attachments it names."""
    if content.get("content_type") == "code":
        return _fenced(text(content.get("language")), text(content.get("text"))), 0
    pieces: list[str] = []
    attachments = 0
    for part in elements(content.get("parts")):
        if isinstance(part, str):
            pieces.append(_without_references(text(part), metadata))
            continue
        kind = text(members(part).get("content_type"))
        if kind == "audio_transcription":
            pieces.append(text(members(part).get("text")))
        elif kind:
            attachments += 1
            pieces.append(note(kind.partition("_")[0]))  # image_asset_pointer and the like
    for attachment in elements(metadata.get("attachments")):
        if not text(members(attachment).get("mime_type")).startswith("image/"):
            attachments += 1
            pieces.append(note("file", members(attachment).get("name")))
    if not pieces:
        pieces.append(text(content.get("text")))
    return "\n\n".join(piece for piece in pieces if piece), attachments


def _thoughts(content: dict[str, object]) -> str:
    pieces: list[str] = []
    for thought in elements(content.get("thoughts")):
        pieces += [text(members(thought).get("summary")), text(members(thought).get("content"))]
    return "\n\n".join(piece for piece in pieces if piece)


def _result(content: dict[str, object], said: str) -> str:
    """What a tool gave back. Web pages are named only."""
    url = text(content.get("url"))
    if url:
        return note("page", f"{line(content.get('title'))} {url}")
    return said or text(content.get("result"))


def _without_references(said: str, metadata: dict[str, object]) -> str:
    if "\ue200" not in said:
        return said
    shown = {
        text(members(reference).get("matched_text")): text(members(reference).get("alt"))
        for reference in elements(metadata.get("content_references"))
    }
    first, *rest = _REFERENCE.split(said)  # text and references in turn
    pieces = [first]
    for number, piece in enumerate(rest, 1):
        _add(pieces, shown.get(piece, "") if number % 2 else piece)
    if not rest[-1]:
        pieces[-1] = pieces[-1].rstrip(" ")
    return "".join(pieces)


def _add(pieces: list[str], piece: str) -> None:
    """Add a piece of text, so that no space is left where a reference stood between two."""
    before = pieces[-1]
    if piece.startswith(" ") and (not before or before.endswith((" ", "\n"))):
        piece = piece[1:]
    elif before.endswith(" ") and piece.startswith(_CLOSE_UP):
        pieces[-1] = before[:-1]
    if piece:
        pieces.append(piece)


def _fenced(language: str, code: str) -> str:
    named = language if language.isalnum() and language != "unknown" else ""
    return f"```{named}\n{code}\n```" if code.strip() else ""
