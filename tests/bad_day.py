"""A store whose power is cut at a random moment, and what is left of it."""

from __future__ import annotations

import math
import random
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop_chat.domain.chat import Conversation, Message, Role
from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.conversations.chats import ChatStore
from tests.failing_disk import Disk, PowerCut

__all__ = ["BadDay"]

_KEY = bytes(range(32))
_FILES = ("chats.db", "chats.db-wal")
# A few conversations take some hundred writes and syncs.
_MOST_OPERATIONS = 400


@dataclass
class BadDay:
    """One store that goes through one power cut after another.

    Attributes:
        lost: Acknowledged changes that were gone after a cut, told in words.
        damaged: What the store's own inspection found after a cut.
        acknowledged: How many changes were known to be kept.
        cuts: How many cuts there were.
        failures: How often the disk has failed.
        told: How that was told.
    """

    seed: int
    syncs_rarely: bool = False
    lost: list[str] = field(default_factory=list[str])
    damaged: list[str] = field(default_factory=list[str])
    acknowledged: int = 0
    cuts: int = 0
    failures: int = 0
    told: set[type[StorageFailed]] = field(default_factory=set[type[StorageFailed]])
    _kept: dict[str, str] = field(default_factory=dict[str, str])
    # A change that failed may still come to light, until the next one of the message has not.
    _perhaps: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)

    def go_through(self, cuts: int) -> None:
        """Work until the power goes, look at what is left, and go on with that."""
        with tempfile.TemporaryDirectory() as name:
            before = Path(name, "0")
            before.mkdir()
            for number in range(1, cuts + 1):
                after = Path(name, str(number))
                after.mkdir()
                self._one_cut(before, after)
                for file in before.iterdir():
                    file.unlink()
                before.rmdir()
                before = after

    def go_through_failures(self, failures: int, changes: int) -> None:
        """Work with one store on a disk that fails again and again, for a moment or for longer.

        Args:
            changes: How many have to be acknowledged, too. On some days few get through, as where
                the log is due to be written back, which takes longer than the disk lasts.
        """
        with tempfile.TemporaryDirectory() as name:
            disk = Disk()
            store: ChatStore | None = None
            while self.failures < failures or self.acknowledged < changes:
                disk.fail(
                    self._chance.randrange(60),
                    self._chance.choice((1, 1, 2, 5, math.inf)),
                    is_full=self._chance.random() < 0.5,
                )
                try:
                    if store is not None and self._chance.random() < 0.1:
                        store, shut = None, store
                        shut.close()
                    store = store or ChatStore(Path(name, _FILES[0]), _KEY, connect=disk.connect)
                    while disk.failures == 0:  # a failure to tidy up is nobody's loss
                        self._talk(store)
                except StorageFailed as error:
                    self.told.add(type(error))
                disk.mend()
                self.failures += 1
                store = store or ChatStore(Path(name, _FILES[0]), _KEY, connect=disk.connect)
                self._compare(store)
            if store is not None:
                store.close()
            self._look(Path(name))

    def _one_cut(self, before: Path, after: Path) -> None:
        cut_after = self._chance.randrange(_MOST_OPERATIONS)
        disk = Disk(cut_after, syncs_rarely=self.syncs_rarely)
        try:
            store = ChatStore(before / _FILES[0], _KEY, connect=disk.connect)
            while True:
                self._talk(store)
        except PowerCut:
            self.cuts += 1
        disk.leave(after, self._chance)
        self._look(after)

    def _talk(self, store: ChatStore) -> None:
        """A question and a reply that grows, perhaps deleted again."""
        chats = store.conversations()
        chat = self._chance.choice(chats) if chats and self._chance.random() < 0.7 else None
        question = self._words(self._chance.randrange(1, 400))
        chat, asked, reply = self._ask(store, question, chat)
        said = ""
        for _ in range(self._chance.randrange(4)):
            said += self._words(60)
            with self._acknowledged(reply.id, said):
                store.save_partial(reply.id, said)
        said += "."
        with self._acknowledged(reply.id, said):
            store.finish(reply.id, said, "", FinishReason.STOP)
        if self._chance.random() < 0.1:
            self._forget(store, chat, asked, reply)
        store.search(question[:5])

    def _ask(
        self, store: ChatStore, question: str, chat: Conversation | None
    ) -> tuple[Conversation, Message, Message]:
        kept = store.ask(
            Message(Role.USER, question, parent=chat.leaf if chat else None),
            Message(Role.ASSISTANT, ""),
            chat,
        )
        self._kept[kept[1].id] = question
        self._kept[kept[2].id] = ""
        self.acknowledged += 1
        return kept

    def _forget(self, store: ChatStore, chat: Conversation, asked: Message, reply: Message) -> None:
        for message in (asked, reply):
            del self._kept[message.id]  # it may be there or not, until that is acknowledged
        store.delete_message(chat.id, asked.id, asked.parent)
        self.acknowledged += 1

    @contextmanager
    def _acknowledged(self, message_id: str, content: str) -> Generator[None]:
        self._perhaps.setdefault(message_id, set()).add(content)
        yield
        self._kept[message_id] = content
        del self._perhaps[message_id]
        self.acknowledged += 1

    def _look(self, folder: Path) -> None:
        """Open what is left as the next start would, with the real library."""
        store = ChatStore(folder / _FILES[0], _KEY)
        try:
            self._compare(store)
            self.damaged += store.check()
        finally:
            store.close()

    def _compare(self, store: ChatStore) -> None:
        """Look for all that was acknowledged; what is there is what to look for from now on."""
        there = {
            message.id: message.content
            for chat in store.conversations()
            for message in store.messages(chat.id)
        }
        for message_id, content in self._kept.items():
            found = there.get(message_id)
            if found is None or found not in (content, *self._perhaps.get(message_id, ())):
                self.lost.append(f"cut {self.cuts}: {content[:20]!r} became {found!r:.30}")
        self._kept = {name: there[name] for name in self._kept if name in there}

    def _words(self, count: int) -> str:
        return " ".join(self._chance.choice(("sun", "moon", "стол", "月亮")) for _ in range(count))
