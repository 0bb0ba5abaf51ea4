"""A real window on a real store, with the scripted engine behind it."""

import sqlite3
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.app.commons import Commons
from desktop_chat.app.models.collection import Discover, ModelCollection, Reckon
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import Aftermath, AppServices, Uneventful
from desktop_chat.app.state import Phase
from desktop_chat.app.tasks import nothing_to_do
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Event, FinishReason, Progress, Request, Residents
from desktop_chat.domain.keeping import Keeping
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.managed import UNMANAGED, Managed
from desktop_chat.domain.model import ModelFile, TemplateInfo, TemplateSource
from desktop_chat.domain.settings import SAVE_HISTORY
from desktop_chat.engine.engine import Engine, EventHandler
from desktop_chat.engine.instructed import InstructedEngine
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.inbox import Inbox
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.session_vault import SessionVault
from desktop_chat.storage.profile.vault import OpenStore, Vault
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui.desktop.windows import OpenWindow, Windows
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.transcript.question_block import QuestionBlock
from desktop_chat.ui.transcript.reply_block import ReplyBlock
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window
from tests.gui.list_collection import ListCollection

W = TypeVar("W", bound=QWidget)
CHEAP = ArgonCost(memory_kib=8, passes=1, lanes=1)  # for a passphrase that nobody guesses
_PATIENCE_MS = 15_000  # others have the processor too
_TEMPLATE = TemplateInfo(TemplateSource.FILE, thinking=True)


def model_file(folder: Path, name: str) -> ModelFile:
    return ModelFile(
        id=name.lower(),
        path=folder / f"{name}.gguf",
        name=name,
        architecture="llama",
        parameters=135_000_000,
        size=93_000_000,
        quantization="Q4_1",
        ctx_train=8192,
    )


class StageEngine(ScriptedEngine):
    """Remembers what it was asked, and waits where a test wants to look.

    Attributes:
        asked: The last request.
        planned: The last one that was only to be planned.
        options: What the last model was loaded with.
        in_memory: How many models it has.
    """

    asked: Request | None = None
    planned: Request | None = None
    options: LoadOptions | None = None
    in_memory: int = 0

    def __init__(
        self,
        on_event: EventHandler,
        *,
        ctx: int,
        template: TemplateInfo,
        notes: tuple[str, ...],
        voices: Mapping[str, str],
    ) -> None:
        self._pass_on = on_event
        self._held: type[Event] | None = None
        self._released = threading.Event()
        super().__init__(self._on_each, ctx=ctx, template=template, notes=notes, voices=voices)

    def load(self, path: Path, options: LoadOptions) -> None:
        self.options = options
        super().load(path, options)

    def generate(self, request: Request) -> None:
        self.asked = request
        super().generate(request)

    def plan(self, request: Request) -> None:
        self.planned = request
        super().plan(request)

    def hold(self, kind: type[Event]) -> None:
        """Stand still before the next event of this kind, until ``release``."""
        self._released.clear()
        self._held = kind

    def release(self) -> None:
        self._held = None
        self._released.set()

    def close(self) -> None:
        self.release()
        super().close()

    def _on_each(self, event: Event) -> None:
        if isinstance(event, Residents):
            self.in_memory = len(event.models)
        if isinstance(event, Progress):
            self._pass_on(replace(event, evaluated=event.total // 2))
        if self._held is not None and isinstance(event, self._held):
            self._released.wait()
        self._pass_on(event)


@dataclass
class Stage:
    """Everything that one start of the app has. ``close`` ends it as closing the window does.

    Attributes:
        engine: The one of the conversations.
        engines: That, and those that compare.
        windows: All that are open.
        window, workspace, view: The one that is looked at.
    """

    qtbot: QtBot
    theme: Theme
    icons: Icons
    profile: Path
    ctx: int = 8192
    models: list[ModelFile] | None = None
    library: ModelCollection | None = None  # in the place of the list
    reckon: Reckon = lambda _: None
    discover: Discover = lambda _told, _is_cancelled: ()
    aftermath: Aftermath = field(default_factory=Uneventful)
    template: TemplateInfo = _TEMPLATE
    notes: tuple[str, ...] = ()
    voices: Mapping[str, str] = field(default_factory=dict[str, str])  # as of ``ScriptedEngine``
    keychain: MemoryKeychain = field(default_factory=MemoryKeychain)
    open_store: OpenStore = ChatStore
    managed: Managed = UNMANAGED
    stores: Sequence[Path] = ()  # folders with models for everybody
    engine: StageEngine = field(init=False)
    engines: list[StageEngine] = field(init=False, default_factory=list["StageEngine"])
    _closed: bool = False

    def __post_init__(self) -> None:
        self.paths = Paths.of(self.profile)
        self.paths.create()
        if self.models is None:
            self.models = [model_file(self.paths.models, name) for name in ("Alpha", "Beta")]
        self.collection = self.library or ListCollection(
            self.models, lambda path: model_file(path.parent, path.stem)
        )
        self.settings = SettingsFile(self.paths.settings, self.managed)
        models = ScriptedModels(
            self.collection, self.paths.models, reckon=self.reckon, discover=self.discover
        )
        services = AppServices(
            self.paths,
            self.settings,
            self._make_engine,
            self._make_vault,
            models,
            lambda: Inbox(self.paths.inbox),
            self.aftermath,
            stores=lambda: self.stores,
        )
        self.commons = Commons(services)
        self.windows = Windows(self.theme, self.icons, self.commons)
        window = Window(self.theme, self.icons)
        window.resize(1080, 760)
        self.look_at(self.windows.fill(window))
        window.show()

    def look_at(self, place: OpenWindow) -> None:
        """Go to a window, which everything below is about then."""
        self.window, self.workspace, self.view = place.window, place.workspace, place.view
        self.workspace.attend()
        self.window.activateWindow()

    def another_window(self) -> tuple[OpenWindow, OpenWindow]:
        """Open one more, as its command does, and look at it; the one before, and it."""
        before = self.windows.latest
        self.view.commands.run("new_window")
        self.look_at(self.windows.latest)
        return before, self.windows.latest

    def _make_engine(self, on_event: EventHandler) -> Engine:
        engine = StageEngine(
            on_event, ctx=self.ctx, template=self.template, notes=self.notes, voices=self.voices
        )
        self.engines.append(engine)
        self.engine = self.engines[0]
        instruction = self.managed.instruction
        return InstructedEngine(engine, instruction, on_event) if instruction else engine

    def _make_vault(self) -> Vault:
        if not self.settings.get(SAVE_HISTORY):
            return SessionVault(self.paths, self.keychain, open_store=self.open_store)
        keeping = Keeping.of(self.managed)
        return Vault(
            self.paths, self.keychain, open_store=self.open_store, cost=CHEAP, keeping=keeping
        )

    def start(self) -> "Stage":
        """Load the first model, as after the first paint."""
        self.commons.start()
        self.until(lambda: self.phase is Phase.READY)
        return self

    @property
    def phase(self) -> Phase:
        return self.workspace.bridge.state.phase

    def until(self, is_true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_true, timeout=_PATIENCE_MS)

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget with this accessible name."""
        found = [
            widget
            for widget in self.window.findChildren(kind)
            if widget.accessibleName() == tr(name) and widget.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} widgets are called {name}"
        return found[0]

    def type(self, text: str) -> None:
        QTest.keyClicks(self.find(QPlainTextEdit, "Message"), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        target = self.window.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def send(self, text: str) -> None:
        """Write and press Enter, once the model can answer."""
        self.until(lambda: self.workspace.session.can_send)
        before = len(self.workspace.session.path)
        self.view.pane.composer.set_text(text)  # Qt's test keyboard has ASCII keys only
        QTest.keyClick(self.find(QPlainTextEdit, "Message"), Qt.Key.Key_Return)
        self.until(lambda: len(self.workspace.session.path) == before + 2)

    def ask(self, text: str) -> str:
        """Send and wait for the whole reply; what can be read on the screen of it."""
        self.send(text)
        self.until(lambda: self.workspace.session.path[-1].finish is not None)
        return self.last_reply()

    def blocks(self) -> list[QuestionBlock | ReplyBlock]:
        return self.view.pane.transcript.blocks()

    def last_reply(self) -> str:
        return shown(self.blocks()[-1])

    def button(self) -> QToolButton:
        """The one button of the composer."""
        return next(
            button
            for button in self.view.pane.composer.findChildren(QToolButton)
            if button.objectName() == "round"
        )

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self.windows.leave()
            self.commons.close()
            for place in (*self.windows.every, *self.windows.closed):
                place.window.deleteLater()
            self.windows.deleteLater()  # with what listens to the application for them


def shown(block: QWidget) -> str:
    """The visible text of a message."""
    return "\n".join(
        text.toPlainText() for text in block.findChildren(TextPart) if text.isVisibleTo(block)
    )


def settle(stage: Stage) -> None:
    """Let the store do all that it was given, and what follows from that."""
    archive = stage.workspace.archive
    for _ in range(3):  # an outcome may give the store more to do
        answers: list[object] = []
        archive.run_with_vault(lambda _: None, answers.append, answers.append)
        stage.until(lambda answers=answers: bool(answers))


@contextmanager
def held(stage: Stage) -> Generator[None]:
    """The store stands still meanwhile, as on a slow disk."""
    may_go_on = threading.Event()
    stage.workspace.archive.run_with_vault(lambda _: may_go_on.wait(), nothing_to_do, nothing_to_do)
    try:
        yield
    finally:
        may_go_on.set()


def opened(stage: Stage, mode: str = "ro") -> sqlite3.Connection:
    """The database of the stage's profile, beside the store."""
    keys = KeyFile.load(stage.paths.keys)
    return sqlcipher.connect(stage.paths.database, keys.unlock_with_keychain(stage.keychain), mode)


def stored(stage: Stage) -> list[Message]:
    """What another program would find on the disk, without telling the store that it looked."""
    database = opened(stage)
    rows = database.execute(
        "SELECT role, content, thinking, finish FROM message ORDER BY sequence"
    ).fetchall()
    database.close()
    return [
        Message(Role(role), content, thinking, finish=FinishReason(finish) if finish else None)
        for role, content, thinking, finish in rows
    ]
