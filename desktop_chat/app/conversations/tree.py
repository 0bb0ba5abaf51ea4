"""The messages of the open conversation, and the path through them that is read."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_chat.domain.chat import Message, branch, end_of

__all__ = ["MessageTree"]


class MessageTree:
    """A tree of messages of which one path is shown.

    What a long conversation would make slow, its path and who stands beside whom, is known and not
    computed again while a reply grows.

    Attributes:
        path: The messages that are read, oldest first.
    """

    def __init__(self, messages: Iterable[Message] = (), leaf: str | None = None) -> None:
        """``messages`` has parents before children; a ``leaf`` that isn't there is the last."""
        self._messages: dict[str, Message] = {}
        self._following: dict[str | None, list[str]] = {}
        self.path: tuple[Message, ...] = ()
        for message in messages:
            self.put(message)
        self.read_to(leaf)

    def __contains__(self, message_id: object) -> bool:
        return message_id in self._messages

    @property
    def messages(self) -> tuple[Message, ...]:
        """All of them, a parent before its children."""
        return tuple(self._messages.values())

    @property
    def leaf(self) -> str | None:
        return self.path[-1].id if self.path else None

    def get(self, message_id: str) -> Message | None:
        return self._messages.get(message_id)

    def put(self, message: Message) -> bool:
        """Add a message, or what has become of one that is there; whether it is on the path."""
        if message.id not in self._messages:
            self._following.setdefault(message.parent, []).append(message.id)
        self._messages[message.id] = message
        # From the end, where the one that grows is.
        for at in range(len(self.path) - 1, -1, -1):
            if self.path[at].id == message.id:
                self.path = (*self.path[:at], message, *self.path[at + 1 :])
                return True
        return False

    def read_to(self, leaf: str | None) -> None:
        """Choose the path that ends in ``leaf``."""
        if leaf not in self._messages:
            leaf = next(reversed(self._messages), None)
        self.path = self.path_to(leaf)

    def path_to(self, message_id: str | None) -> tuple[Message, ...]:
        return branch(self._messages.values(), message_id)

    def end_of(self, message_id: str) -> str:
        """The end of the newest path through a message."""
        return end_of(self._messages.values(), message_id)

    def versions(self, message: Message) -> tuple[Message, ...]:
        """The message among those that stand in its place in other branches, oldest first."""
        return tuple(self._messages[name] for name in self._following.get(message.parent, ()))

    def without(self, message_id: str) -> MessageTree:
        """The tree without a message and all that follows it.

        It is read on in the newest version that stands beside the message or, where there is none,
        up to what comes before it.
        """
        message = self._messages[message_id]
        gone = {message_id}
        for each in self._messages.values():
            if each.parent in gone:
                gone.add(each.id)
        left = MessageTree(m for m in self._messages.values() if m.id not in gone)
        others = left.versions(message)
        left.read_to(left.end_of(others[-1].id) if others else message.parent)
        return left
