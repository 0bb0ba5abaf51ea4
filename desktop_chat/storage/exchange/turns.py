"""Trees of other apps turned into ours.

They have nodes that show nothing (roots, settings, recaps), and most keep a reply that used tools
as a chain: thinking, a call, its result, more text. Ours has one message for a turn: what the
person reads is its content, and everything that led there is its thinking.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_chat.domain.chat import (
    Conversation,
    Message,
    Role,
    TitleSource,
    WholeConversation,
    title_from,
)
from desktop_chat.domain.language import later, number, tr
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.storage.exchange.fields import line
from desktop_chat.storage.exchange.skipped import Skipped

__all__ = ["Heading", "Node", "derived", "plant"]

_NAMESPACE = uuid.UUID("8f0f4c1e-6f6c-4f8e-9a55-3b6f2f1d7c20")
_MAX_TEXT = 64 << 20  # characters of one conversation; chains that branch repeat their beginnings
_STEP = 64  # characters that a step counts for at least, so that there can't be too many
_UNTITLED = later("Untitled")


@dataclass(frozen=True, slots=True)
class Heading:
    """What an app says of a conversation as a whole.

    Attributes:
        format: The app's name; ids are unique within it.
        original: Its id there, or something that stays the same as the conversation grows.
    """

    format: str
    original: str
    title: str = ""
    created: float = 0.0
    updated: float = 0.0
    pinned: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Node:
    """A place in an app's tree.

    Attributes:
        key: Unique in its conversation.
        role: None if it shows nothing and only links others; what tools did is the assistant's.
        attachments: How many things in the text are only named there.
    """

    key: str
    parent: str | None
    role: Role | None = None
    text: str = ""
    thinking: str = ""
    created: float = 0.0
    model: str | None = None
    finish: FinishReason = FinishReason.STOP
    stats: GenerationStats | None = None
    attachments: int = 0

    @property
    def shows(self) -> bool:
        return self.role is not None and bool(self.text.strip() or self.thinking.strip())

    @property
    def replies(self) -> bool:
        return self.role is Role.ASSISTANT


def derived(*parts: str) -> str:
    """An id that is the same whenever the same thing is imported again."""
    return uuid.uuid5(_NAMESPACE, "\n".join(parts)).hex


def plant(
    heading: Heading, nodes: Iterable[Node], chosen: str | None
) -> Iterator[WholeConversation | Skipped]:
    """The conversation, and what of it was left out.

    Args:
        nodes: In any order; missing parents and circles make roots.
        chosen: The node at the end of the path that was being read, if it is known.
    """
    tree = _Tree(nodes)
    if not tree.order:
        yield Skipped(heading.title or tr(_UNTITLED), tr("It has no messages."))
        return
    try:
        messages = tuple(_messages(heading, tree))
    except _TooLong:
        yield Skipped(heading.title or tr(_UNTITLED), tr("It is too long."))
        return
    first = next((m.content for m in messages if m.role is Role.USER), messages[0].content)
    title = line(heading.title) or title_from(line(first)) or tr(_UNTITLED)
    times = [message.created for message in messages if message.created]
    created = heading.created or min(times, default=0.0)
    conversation = Conversation(
        id=derived(heading.format, heading.original),
        title=title,
        created=created,
        updated=max(heading.updated, created, *times),
        leaf=_id(heading, tree.leaf(chosen)),
        titled_by=TitleSource.PERSON if line(heading.title) else TitleSource.FIRST_MESSAGE,
        pinned=heading.pinned,
        archived=heading.archived,
    )
    yield WholeConversation(conversation, messages)
    if tree.lost:
        yield Skipped(
            title, tr("Messages with an id that another one has: {count}.", count=number(tree.lost))
        )
    attachments = sum(node.attachments for node in tree.order)
    if attachments:
        reason = tr(
            "{n} attachments aren't taken in; the text names the place.",
            "{n} attachment isn't taken in; the text names the place.",
            attachments,
        )
        yield Skipped(title, reason, attachments, conversation.id)


class _TooLong(Exception):
    pass


class _Tree:
    """The nodes that show something, linked past those that don't.

    Attributes:
        order: A parent before its children, siblings from old to new.
        lost: How many messages there were whose id another one has.
    """

    def __init__(self, nodes: Iterable[Node]) -> None:
        self._nodes: dict[str, Node] = {}
        self.lost = 0
        for node in nodes:
            self.lost += self._nodes.setdefault(node.key, node) is not node and node.shows
        self.parents = self._shown_parents()
        self._children: defaultdict[str | None, list[Node]] = defaultdict(list)
        for node in self._nodes.values():
            if node.shows:
                self._children[self.parents[node.key]].append(node)
        for children in self._children.values():
            children.sort(key=lambda node: node.created)
        self.order = tuple(self._ordered())

    def node(self, key: str) -> Node:
        return self._nodes[key]

    def ends_turn(self, node: Node) -> bool:
        """Whether ``node`` is a message, rather than a step on the way to one."""
        children = self._children.get(node.key, ())
        return not node.replies or not children or not all(child.replies for child in children)

    def leaf(self, chosen: str | None) -> Node:
        """The message at the end of the chosen path, or else of the newest."""
        node = None if chosen is None else self._nodes.get(chosen)
        if node is not None and not node.shows:
            above = self.parents[node.key]
            node = None if above is None else self._nodes[above]
        known = node is not None
        node = node or self._children[None][-1]
        while (children := self._children.get(node.key)) and not (known and self.ends_turn(node)):
            node = children[-1]
        return node

    def _shown_parents(self) -> dict[str, str | None]:
        """For each node the nearest one above it that shows something."""
        parents: dict[str, str | None] = {}
        for key in self._nodes:
            trail: list[str] = []
            passed: set[str] = set()
            at: str | None = key
            while at is not None and at in self._nodes and at not in parents and at not in passed:
                trail.append(at)
                passed.add(at)
                at = self._nodes[at].parent
            for below in reversed(trail):
                above = self._nodes[below].parent
                if above is None or above not in parents:  # a root, an orphan, or a circle's end
                    parents[below] = None
                else:
                    parents[below] = above if self._nodes[above].shows else parents[above]
        return parents

    def _ordered(self) -> Iterator[Node]:
        waiting = list(reversed(self._children[None]))
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(self._children.get(node.key, ())))


def _messages(heading: Heading, tree: _Tree) -> Iterator[Message]:
    left = _MAX_TEXT
    times: dict[str, float] = {}
    for node in tree.order:
        parent = tree.parents[node.key]
        before = times.get(parent, 0.0) if parent is not None else heading.created
        times[node.key] = node.created or before
        if not tree.ends_turn(node):
            continue
        steps, asked = _turn(tree, node)
        left -= sum(_STEP + len(step.text) + len(step.thinking) for step in steps)
        if left < 0:
            raise _TooLong
        yield Message(
            role=node.role or Role.ASSISTANT,
            content=_joined(step.text for step in steps),
            thinking=_joined(step.thinking for step in steps),
            id=_id(heading, node),
            parent=None if asked is None else _id(heading, asked),
            created=times[steps[0].key],
            finish=node.finish if node.replies else None,
            model=next((step.model for step in reversed(steps) if step.model), None)
            if node.replies
            else None,
            stats=node.stats if node.replies else None,
        )


def _turn(tree: _Tree, last: Node) -> tuple[list[Node], Node | None]:
    """The steps to the message ``last``, and the message that it answers or follows."""
    steps = [last]
    while (above := tree.parents[steps[-1].key]) is not None:
        node = tree.node(above)
        if not (node.replies and last.replies):
            return steps[::-1], node
        steps.append(node)
    return steps[::-1], None


def _joined(texts: Iterable[str]) -> str:
    kept = [text for text in texts if text.strip()]
    return kept[0] if len(kept) == 1 else "\n\n".join(text.strip("\n") for text in kept)


def _id(heading: Heading, node: Node) -> str:
    return derived(heading.format, heading.original, node.key)
