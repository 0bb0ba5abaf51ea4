"""A second way to conversations that are open: to read them meanwhile, on another thread."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.paths import Paths

__all__ = ["OpenStore", "Reader"]


class OpenStore(Protocol):
    """Opens a database of conversations, as ``ChatStore`` does."""

    def __call__(self, path: Path, key: bytes | None, *, read_only: bool) -> ChatStore: ...


@dataclass(frozen=True, slots=True)
class Reader:
    """What is needed to read conversations for a while without keeping their writer waiting.

    Attributes:
        keys: What opens them; None if they aren't encrypted.
        cost: What a guess at a passphrase is to cost, if not what it usually does.
    """

    paths: Paths
    keys: KeyFile | None
    key: bytes | None = field(repr=False)
    cost: ArgonCost | None
    open_store: OpenStore

    @contextmanager
    def reading(self) -> Generator[ChatStore]:
        """The conversations as they are on the disk, on this thread alone."""
        store = self.open_store(self.paths.database, self.key, read_only=True)
        try:
            yield store
        finally:
            store.close()
