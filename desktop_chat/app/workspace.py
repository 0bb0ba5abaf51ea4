"""All view-models of one window, put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.app.conversations.context import ContextWatch
from desktop_chat.app.conversations.drafts import Drafts
from desktop_chat.app.conversations.exchange import Exchange
from desktop_chat.app.conversations.finder import Finder
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.app.conversations.titling import Titling
from desktop_chat.app.conversations.trash import TrashCollector
from desktop_chat.app.conversations.unlocking import Access, AccessState, Unlocking
from desktop_chat.app.decoration import Decoration
from desktop_chat.app.documents.attaching import Attaching
from desktop_chat.app.documents.gauge import TokenGauge
from desktop_chat.app.documents.portions import Portions
from desktop_chat.app.garbage import GarbageCollector
from desktop_chat.app.models.bringing import Bringing
from desktop_chat.app.models.card import ModelCard
from desktop_chat.app.models.digests import Digests
from desktop_chat.app.models.inbox import InboxWatch
from desktop_chat.app.models.known_models import KnownModels
from desktop_chat.app.models.model_in_use import ModelInUse
from desktop_chat.app.models.recovery import Recovery
from desktop_chat.app.models.residency import ModelMemory
from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.parameters.tuner import Tuner
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.prompts import PromptLibrary
from desktop_chat.app.services import AppServices
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.settings import Setting

__all__ = ["Workspace"]

_FILE_THREADS = 2

T = TypeVar("T", bound=str | int | None)


class Workspace(QObject):
    """What a window shows and acts on. It does nothing before ``start``.

    Attributes:
        archive: Does what the others want of the disk, in order.
        bridge: The engine and its state.
        memory: Which models are in it, and what was decided of that.
        writer: The reply under way.
        presets: Sets of parameters with a name.
        prompts: What is written again and again.
        tuner: What is set for the open conversation and the model in use.
        session: The open conversation.
        drafts: What was written and isn't sent yet.
        attaching: Brings files into it.
        gauge: What those cost.
        portions: How much of them a model reads.
        context: What the model would read of it.
        titling: Has the model give titles.
        unlocking: Whether the conversations can be read.
        chats: All conversations.
        finder: Searches them.
        exchange: Takes them elsewhere and brings them back.
        decoration: Colours their code and draws their formulas.
        shelf: All models.
        bringing: Adds others.
        digests: Computes the hashes of their files.
        recovery: Tells of a run that llama.cpp has ended.
        settings: What the person decided.

    Signals:
        setting_changed: The ``Setting`` that has another value.
        setting_failed: An exception; a choice counts for now, but could not be saved.
        handed_over: Paths that another start of the program wants opened here, as a tuple.
    """

    setting_changed = Signal(object)
    setting_failed = Signal(object)
    handed_over = Signal(object)

    def __init__(self, services: AppServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        settings, models = services.settings, services.models
        self.settings = settings
        self._garbage = GarbageCollector(self)
        self.archive = Archive(services.make_vault, self)
        self.unlocking = Unlocking(self.archive, self)
        self._preferences = Preferences(settings, self)
        self._tasks = Tasks("files", _FILE_THREADS, self)
        self.bridge = EngineBridge(services.make_engine, self)
        self.memory = ModelMemory(self.bridge, self._preferences, self)
        in_use = ModelInUse(self.bridge, self)
        self.writer = ReplyWriter(self.archive, self.bridge, self)
        self.presets = PresetList(self.archive, self._tasks, self)
        self.prompts = PromptLibrary(self.archive, self._tasks, self)
        self.tuner = Tuner(
            self.archive,
            self.bridge,
            in_use,
            self._preferences,
            self.presets,
            KnownModels(self._tasks, models, self),
            self,
        )
        self.gauge = TokenGauge(self.bridge, self)
        self.portions = Portions(self.bridge, self.gauge)
        self.session = ChatSession(
            self.archive, self.bridge, self.writer, self.tuner, self.portions, self
        )
        self.drafts = Drafts(self.archive, self.session, self)
        self.attaching = Attaching(self.drafts, self.session, self)
        self.context = ContextWatch(self.bridge, self.tuner, self.portions, self)
        self.titling = Titling(
            self.archive, self.bridge, self.writer, self.session, self._preferences, self
        )
        self.chats = ChatList(self.archive, self)
        self._trash = TrashCollector(self.archive, self)
        self.finder = Finder(self.archive, self)
        self.exchange = Exchange(self.archive, self.unlocking, self.writer, self._preferences, self)
        self.decoration = Decoration(services.make_typesetter, self)
        self.shelf = ModelShelf(
            self.bridge, in_use, self._tasks, models, self._preferences, self.tuner, self
        )
        self.bringing = Bringing(models, self)
        self._models = models
        self.digests = Digests(self.bridge, models.hash_file, models.open, self)
        self.recovery = Recovery(self.session, self.chats, services.aftermath, self)
        open_inbox = services.open_inbox
        self._inbox = InboxWatch(open_inbox, self._tasks, self) if open_inbox else None
        self._connect()

    def _connect(self) -> None:
        if self._inbox is not None:
            self._inbox.handed_over.connect(self.handed_over)
        self.bringing.brought.connect(self.shelf.look_anew)
        self.shelf.look_alikes_found.connect(self.digests.tell_apart)
        self.digests.told_apart.connect(self.shelf.refresh)
        self._preferences.changed.connect(self.setting_changed)
        self._preferences.failed.connect(self.setting_failed)
        self.unlocking.changed.connect(self._on_access_changed)
        self.session.saved.connect(self.chats.refresh)
        self.chats.changed.connect(self._on_chats_changed)
        self.titling.titled.connect(self.chats.refresh)
        self._trash.emptied.connect(self.chats.refresh)
        self.session.path_changed.connect(self.context.set_path)
        self.drafts.attachments_changed.connect(self.context.set_attachments)
        self.drafts.attachments_changed.connect(self.gauge.measure)
        self.session.path_changed.connect(self.gauge.measure_sent)
        self.gauge.changed.connect(self.context.ask_again)
        self.exchange.taken_in.connect(self._on_taken_in)
        self.exchange.restored.connect(self.session.new)
        self.exchange.restored.connect(self.tuner.refresh)
        self.exchange.restored.connect(self.prompts.refresh)
        self.exchange.restored.connect(self.drafts.read)

    @property
    def answered(self) -> str:
        """Id of the conversation that is being answered now; empty if none is."""
        return self.writer.conversation if self.bridge.state.request else ""

    def start(self, opening: Sequence[Path] = ()) -> None:
        """Open the conversations and load the model that was used last.

        Args:
            opening: Models to open instead.
        """
        self.recovery.start()
        if opening:
            self.shelf.refresh()
            self.handed_over.emit(tuple(opening))
        else:
            self.shelf.start()
        self.unlocking.start()
        if self._inbox is not None:
            self._inbox.start()

    def card(self, path: Path) -> ModelCard:
        """What is known of a model; whoever asks for it owns it."""
        return ModelCard(path, self._models, self._tasks, self.digests)

    def decide(self, setting: Setting[T], value: T) -> None:
        """Keep a choice of the person's."""
        self._preferences.decide(setting, value)

    @Slot(object)
    def _on_access_changed(self, access: Access) -> None:
        if access.state is AccessState.OPEN:
            self.chats.refresh()
            self.tuner.refresh()
            self.drafts.read()
            self.prompts.refresh()
            self._trash.start()

    @Slot()
    def _on_chats_changed(self) -> None:
        self.session.follow(self.chats.conversations)

    @Slot(object)
    def _on_taken_in(self, ids: frozenset[str]) -> None:
        self.chats.refresh()
        shown = self.session.conversation
        if shown is not None and shown.id in ids:
            self.session.open(shown)

    def save_text(
        self,
        text: str,
        path: Path,
        done: Callable[[None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Write part of a conversation into a file, which anyone can read."""

        def write() -> None:
            from desktop_chat.storage.exchange.text_files import write_text

            write_text(text, path)

        self._tasks.run(write, done, failed)

    def close(self) -> None:
        """Save what is under way and end all threads; returns when that is done."""
        if self._inbox is not None:
            self._inbox.close()
        self.recovery.close()
        self._trash.close()
        self.titling.close()
        self.attaching.close()
        self.drafts.close()
        self.writer.close()
        self.exchange.close()
        self.bringing.close()
        self.shelf.close()
        self.digests.close()
        self.decoration.close()
        self.bridge.close()
        self._tasks.close()
        self._preferences.close()
        self.archive.close()
