"""A store whose power is cut at a random moment, and what is left of it."""

from __future__ import annotations

import random
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from desktop_chat.domain.chat import Conversation, Message, Role
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.storage.chats import ChatStore
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
    """

    seed: int
    syncs_rarely: bool = False
    lost: list[str] = field(default_factory=list[str])
    damaged: list[str] = field(default_factory=list[str])
    acknowledged: int = 0
    cuts: int = 0
    _kept: dict[str, str] = field(default_factory=dict[str, str])
    _under_way: dict[str, str] = field(default_factory=dict[str, str])

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
            self._will(reply.id, said)
            store.save_partial(reply.id, said)
            self._did()
        said += "."
        self._will(reply.id, said)
        store.finish(reply.id, said, "", FinishReason.STOP)
        self._did()
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

    def _will(self, message_id: str, content: str) -> None:
        self._under_way = {message_id: content}

    def _did(self) -> None:
        self._kept.update(self._under_way)
        self._under_way = {}
        self.acknowledged += 1

    def _look(self, folder: Path) -> None:
        """Open what is left as the next start would, with the real library."""
        store = ChatStore(folder / _FILES[0], _KEY)
        try:
            there = {
                message.id: message.content
                for chat in store.conversations()
                for message in store.messages(chat.id)
            }
            self.damaged += store.check()
        finally:
            store.close()
        for message_id, content in self._kept.items():
            found = there.get(message_id)
            if found is None or found not in (content, self._under_way.get(message_id)):
                self.lost.append(f"cut {self.cuts}: {content[:20]!r} became {found!r:.30}")
        self._kept = {name: there[name] for name in self._kept if name in there}
        self._under_way = {}

    def _words(self, count: int) -> str:
        return " ".join(self._chance.choice(("sun", "moon", "стол", "月亮")) for _ in range(count))
