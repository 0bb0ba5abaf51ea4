"""What all windows have in common: one engine, one store, one library of models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.comparing.comparisons import Comparisons
from desktop_chat.app.comparing.contestants import Contestants
from desktop_chat.app.comparing.crew import Crew
from desktop_chat.app.comparing.question_sets import QuestionSets
from desktop_chat.app.comparing.study import Study
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.app.conversations.draft_book import DraftBook
from desktop_chat.app.conversations.exchange import Exchange
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.conversations.titling import Titling
from desktop_chat.app.conversations.trash import TrashCollector
from desktop_chat.app.conversations.unlocking import Access, AccessState, Unlocking
from desktop_chat.app.decoration import Decoration
from desktop_chat.app.garbage import GarbageCollector
from desktop_chat.app.models.bringing import Bringing
from desktop_chat.app.models.card import ModelCard
from desktop_chat.app.models.digests import Digests
from desktop_chat.app.models.inbox import InboxWatch
from desktop_chat.app.models.known_models import KnownModels
from desktop_chat.app.models.measuring import ModelMeasuring
from desktop_chat.app.models.model_in_use import ModelInUse
from desktop_chat.app.models.recovery import Recovery
from desktop_chat.app.models.residency import ModelMemory
from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.app.parameters.model_settings import ModelSettings
from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.policy_facts import PolicyFacts
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.prompts import PromptLibrary
from desktop_chat.app.services import AppServices
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.preset import Tuning
from desktop_chat.domain.settings import Setting

if TYPE_CHECKING:
    from desktop_chat.app.about import About
    from desktop_chat.app.comparing.comparing import Comparing
    from desktop_chat.app.workspace import Workspace

__all__ = ["Commons"]

_FILE_THREADS = 2

T = TypeVar("T", bound=str | int | None)


class Commons(QObject):
    """What the windows' workspaces stand on. It does nothing before ``start``.

    Attributes:
        archive: Does what the others want of the disk, in order.
        bridge: The engine and its state.
        memory: Which models are in it, and what was decided of that.
        writer: The reply under way.
        presets: Sets of parameters with a name.
        prompts: What is written again and again.
        model_settings: What is set for the model in use.
        drafts: What was written and isn't sent yet.
        documents: Reads files that come along with a message.
        titling: Has the model give titles.
        unlocking: Whether the conversations can be read.
        chats: All conversations.
        exchange: Takes them elsewhere and brings them back.
        decoration: Colours their code and draws their formulas.
        shelf: All models.
        bringing: Adds others.
        contestants: Which of them can be compared.
        comparisons: Has that done, whichever windows show it.
        digests: Computes the hashes of their files.
        measuring: Finds out what makes them fastest here.
        recovery: Tells of a run that llama.cpp has ended.
        settings: What the person decided.
        policy: What an administrator decided for this machine.

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
        self._workspaces: list[Workspace] = []
        self._garbage = GarbageCollector(self)
        self.archive = Archive(services.make_vault, self)
        self.unlocking = Unlocking(self.archive, self)
        self._preferences = Preferences(settings, self)
        self._tasks = Tasks("files", _FILE_THREADS, self)
        self.policy = PolicyFacts(settings.managed, services.stores, self._tasks, self)
        self.documents = Tasks("documents", threads=1, parent=self)
        self.bridge = EngineBridge(services.make_engine, self)
        self.memory = ModelMemory(self.bridge, self._preferences, self)
        in_use = ModelInUse(self.bridge, self)
        self.writer = ReplyWriter(self.archive, self.bridge, self)
        self.drafts = DraftBook(self.archive, self)
        self.presets = PresetList(self.archive, self._tasks, self, managed=settings.managed)
        self.prompts = PromptLibrary(self.archive, self._tasks, self)
        self.model_settings = ModelSettings(
            self.archive,
            self.bridge,
            in_use,
            self._preferences,
            self.presets,
            KnownModels(self._tasks, models, self),
            self,
            here=self._tuning_here,
        )
        self.titling = Titling(self.archive, self.bridge, self.writer, self._preferences, self)
        self.chats = ChatList(self.archive, self)
        self._trash = TrashCollector(self.archive, self)
        self.exchange = Exchange(self.archive, self.unlocking, self.writer, self._preferences, self)
        self.decoration = Decoration(services.make_typesetter, self)
        self.shelf = ModelShelf(
            self.bridge,
            in_use,
            self._tasks,
            models,
            self._preferences,
            self.model_settings,
            self,
        )
        self.bringing = Bringing(models, self)
        self.contestants = Contestants(self.shelf, self.presets, self._preferences, self)
        crew = Crew(services.make_engine, self.bridge, models, self._tasks, self._preferences, self)
        self.comparisons = Comparisons(
            self.archive, self.bridge, crew, self._tasks, settings.managed, self
        )
        self.measuring = ModelMeasuring(
            self.bridge, self.model_settings.learn_options, models, self._tasks, self
        )
        self._models = models
        self._paths = services.paths
        self.digests = Digests(self.bridge, models.hash_file, models.open, self)
        self.recovery = Recovery(self.chats, services.aftermath, self)
        open_inbox = services.open_inbox
        self._inbox = InboxWatch(open_inbox, self._tasks, self) if open_inbox else None
        self._connect()

    def _connect(self) -> None:
        if self._inbox is not None:
            self._inbox.handed_over.connect(self.handed_over)
        self.bringing.brought.connect(self.shelf.look_anew)
        self.shelf.look_alikes_found.connect(self.digests.tell_apart)
        self.digests.told_apart.connect(self.shelf.refresh)
        self.measuring.measured.connect(self.shelf.look_anew)
        self._preferences.changed.connect(self.setting_changed)
        self._preferences.failed.connect(self.setting_failed)
        self.unlocking.changed.connect(self._on_access_changed)
        new = (self.writer.saved, self.titling.titled, self._trash.emptied, self.comparisons.saved)
        for change in new:
            change.connect(self.chats.refresh)
        self.exchange.taken_in.connect(self._on_taken_in)
        self.exchange.restored.connect(self._on_restored)
        self.recovery.reopened.connect(self._on_reopened)

    @property
    def workspaces(self) -> tuple[Workspace, ...]:
        """Of the windows that are open, the one that was used last at the end."""
        return tuple(self._workspaces)

    @property
    def latest(self) -> Workspace | None:
        """Where the person is; there is one as soon as there is a window."""
        return self._workspaces[-1] if self._workspaces else None

    def attend(self, workspace: Workspace) -> None:
        """Have a workspace that is new, or that the person went to."""
        self.let_go(workspace)
        self._workspaces.append(workspace)
        self.recovery.remember(workspace.shown)

    def let_go(self, workspace: Workspace) -> None:
        """Have it no more."""
        if workspace in self._workspaces:
            self._workspaces.remove(workspace)

    @property
    def answered(self) -> str:
        """Id of the conversation that is being answered now; empty if none is."""
        return self.writer.conversation if self.bridge.state.request else ""

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way that somebody waits for who may be gone."""
        parts = (self.archive, self._tasks, self.documents, self.bringing, self.exchange)
        return all(each.is_idle for each in parts)

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

    def question_sets(self) -> QuestionSets:
        """What several models can be asked."""
        return QuestionSets(self._paths.question_sets, self._tasks)

    def study(self, comparing: Comparing) -> Study:
        """What looks at the answers of a comparison."""
        return Study(comparing, self._tasks, comparing)

    def about(self) -> About:
        """What this program is; whoever asks for it owns it."""
        from desktop_chat.app.about import About  # which few ever ask for

        return About(self._paths, self._tasks)

    def decide(self, setting: Setting[T], value: T) -> None:
        """Keep a choice of the person's."""
        self._preferences.decide(setting, value)

    def do(self, work: Callable[[], None]) -> None:
        """Have something done with a file that nobody waits for."""
        self._tasks.run(work, nothing_to_do, nothing_to_do)

    def save_text(
        self,
        text: str,
        path: Path,
        done: Callable[[None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Write part of a conversation into a file, which anyone can read."""

        def write() -> None:
            from desktop_chat.policy.exchange import allow_export
            from desktop_chat.storage.exchange.text_files import write_text

            allow_export(self.settings.managed)
            write_text(text, path)

        self._tasks.run(write, done, failed)

    def _tuning_here(self) -> Tuning:
        return self.latest.tuner.tuning if self.latest is not None else Tuning()

    @Slot(object)
    def _on_access_changed(self, access: Access) -> None:
        if access.state is AccessState.OPEN:
            self.chats.refresh()
            self.model_settings.refresh()
            self.drafts.read()
            self.prompts.refresh()
            self._trash.start()

    @Slot(object)
    def _on_taken_in(self, ids: frozenset[str]) -> None:
        self.chats.refresh()
        for workspace in self.workspaces:
            workspace.read_again(ids)

    @Slot()
    def _on_restored(self) -> None:
        self.comparisons.forget_all()
        for workspace in self.workspaces:
            workspace.session.new()
        self.model_settings.refresh()
        self.prompts.refresh()
        self.drafts.read()

    @Slot(object)
    def _on_reopened(self, conversation: Conversation) -> None:
        if self.latest is not None:
            self.latest.open(conversation)

    def close(self) -> None:
        """Save what is under way and end all threads; returns when that is done."""
        if self._inbox is not None:
            self._inbox.close()
        self.recovery.close()
        self._trash.close()
        self.titling.close()
        for workspace in self.workspaces:
            workspace.attaching.close()
        self.documents.close()
        self.drafts.close()
        self.writer.close()
        self.exchange.close()
        self.bringing.close()
        self.shelf.close()
        self.digests.close()
        self.decoration.close()
        self.comparisons.close()
        self.bridge.close()
        self._tasks.close()
        self._preferences.close()
        self.archive.close()
