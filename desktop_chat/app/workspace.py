"""All view-models of one window, put together."""

from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.archive import Archive, MakeVault
from desktop_chat.app.bridge import EngineBridge, MakeEngine
from desktop_chat.app.chats import ChatList
from desktop_chat.app.context import ContextWatch
from desktop_chat.app.drafts import Drafts
from desktop_chat.app.exchange import Exchange
from desktop_chat.app.finder import Finder
from desktop_chat.app.garbage import GarbageCollector
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.reply import ReplyWriter
from desktop_chat.app.session import ChatSession
from desktop_chat.app.shelf import ListModels, ModelShelf
from desktop_chat.app.state import Phase
from desktop_chat.app.tasks import Tasks
from desktop_chat.app.titling import Titling
from desktop_chat.app.trash import TrashCollector
from desktop_chat.app.unlocking import Access, AccessState, Unlocking
from desktop_chat.domain.settings import Setting
from desktop_chat.storage.settings import SettingsFile

__all__ = ["Workspace"]

_FILE_THREADS = 2

T = TypeVar("T", bound=str | int | None)


class Workspace(QObject):
    """What a window shows and acts on. It does nothing before ``start``.

    Attributes:
        archive: Does what the others want of the disk, in order.
        bridge: The engine and its state.
        writer: The reply under way.
        session: The open conversation.
        drafts: What was written and isn't sent yet.
        context: What the model would read of it.
        titling: Has the model give titles.
        unlocking: Whether the conversations can be read.
        chats: All conversations.
        finder: Searches them.
        exchange: Takes them elsewhere and brings them back.
        shelf: All models.
        settings: What the person decided.

    Signals:
        setting_changed: The ``Setting`` that has another value.
        setting_failed: An exception; a choice counts for now, but could not be saved.
    """

    setting_changed = Signal(object)
    setting_failed = Signal(object)

    def __init__(
        self,
        make_engine: MakeEngine,
        make_vault: MakeVault,
        list_models: ListModels,
        settings: SettingsFile,
        parent: QObject | None = None,
    ) -> None:
        """
        Args:
            make_engine: Called on the GUI thread by the first load.
            make_vault: Called on the store's thread.
            list_models: Called on a file thread, whenever models are looked for.
            settings: Already read; changes are saved on a thread of their own.
        """
        super().__init__(parent)
        self.settings = settings
        self._garbage = GarbageCollector(self)
        self.archive = Archive(make_vault, self)
        self.unlocking = Unlocking(self.archive, self)
        self._preferences = Preferences(settings, self)
        self._tasks = Tasks("files", _FILE_THREADS, self)
        self.bridge = EngineBridge(make_engine, self)
        self.writer = ReplyWriter(self.archive, self.bridge, self)
        self.session = ChatSession(self.archive, self.bridge, self.writer, self._preferences, self)
        self.drafts = Drafts(self.session, self)
        self.context = ContextWatch(self.bridge, self._preferences, self)
        self.titling = Titling(
            self.archive, self.bridge, self.writer, self.session, self._preferences, self
        )
        self.chats = ChatList(self.archive, self)
        self._trash = TrashCollector(self.archive, self)
        self.finder = Finder(self.archive, self)
        self.exchange = Exchange(self.archive, self.unlocking, self.writer, self._preferences, self)
        self.shelf = ModelShelf(self.bridge, self._tasks, list_models, self._preferences, self)
        self._preferences.changed.connect(self.setting_changed)
        self._preferences.failed.connect(self.setting_failed)
        self.unlocking.changed.connect(self._on_access_changed)
        self.session.saved.connect(self.chats.refresh)
        self.chats.changed.connect(self._on_chats_changed)
        self.titling.titled.connect(self.chats.refresh)
        self._trash.emptied.connect(self.chats.refresh)
        self.session.path_changed.connect(self.context.set_path)
        self.exchange.taken_in.connect(self._on_taken_in)
        self.exchange.restored.connect(self.session.new)

    @property
    def answered(self) -> str:
        """Id of the conversation that is being answered now; empty if none is."""
        return self.writer.conversation if self.bridge.state.phase is Phase.GENERATING else ""

    def start(self) -> None:
        """Open the conversations and load the model that was used last."""
        self.shelf.start()
        self.unlocking.start()

    def decide(self, setting: Setting[T], value: T) -> None:
        """Keep a choice of the person's."""
        self._preferences.decide(setting, value)

    @Slot(object)
    def _on_access_changed(self, access: Access) -> None:
        if access.state is AccessState.OPEN:
            self.chats.refresh()
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

    def close(self) -> None:
        """Save what is under way and end all threads; returns when that is done."""
        self._trash.close()
        self.titling.close()
        self.writer.close()
        self.exchange.close()
        self.bridge.close()
        self._tasks.close()
        self._preferences.close()
        self.archive.close()
