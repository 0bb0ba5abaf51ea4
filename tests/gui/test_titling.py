"""The model gives a title when nobody wants anything else of it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.chats import ChatList
from desktop_chat.app.conversations.context import ContextWatch
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.app.conversations.titling import Titling
from desktop_chat.app.conversations.unlocking import AccessState, Unlocking
from desktop_chat.app.documents.gauge import TokenGauge
from desktop_chat.app.documents.portions import Portions
from desktop_chat.app.models.known_models import KnownModels
from desktop_chat.app.models.model_in_use import ModelInUse
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.parameters.model_settings import ModelSettings
from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.parameters.tuner import Place, Tuner
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.state import Phase
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.chat import Conversation, TitleSource
from desktop_chat.domain.errors import ContextFull, NoModel, NoTitle
from desktop_chat.domain.generation import (
    ContextPlan,
    Delta,
    Event,
    Finished,
    FinishReason,
    Loaded,
    Progress,
    Request,
)
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import TemplateInfo, TemplateSource
from desktop_chat.domain.settings import TITLE_BY_MODEL
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.policy.titles import INSTRUCTION
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.settings import SettingsFile
from tests.gui.list_collection import ListCollection
from tests.gui.stage import CHEAP, Stage, model_file
from tests.gui.test_filing import choose, entries, open_menu, select

_PAUSE_MS = 60
_LARGE = 1_000_000_000
_SLOW = "word " * 600  # at ten words a second


class Engine(ScriptedEngine):
    """Remembers what it was asked."""

    def __init__(self, on_event: EventHandler, template: TemplateInfo) -> None:
        self.asked: list[Request] = []
        super().__init__(on_event, template=template)

    def generate(self, request: Request) -> None:
        self.asked.append(request)
        super().generate(request)

    @property
    def titles(self) -> list[Request]:
        """The requests for a title."""
        return [each for each in self.asked if each.messages[-1].content.endswith(INSTRUCTION)]


class Desk:
    """The view-models that titles are made with, and a short patience.

    Attributes:
        background: The events of requests for titles.
        context: It is told nothing unless a test does so: after each reply it would ask for a plan,
            which this patience is too short to wait for.
        plans: What the model would read, as it is told to the person.
    """

    def __init__(self, qtbot: QtBot, profile: Path) -> None:
        self._qtbot = qtbot
        self.paths = Paths.of(profile)
        self.paths.create()
        self.parameters = 134_515_008
        self.template = TemplateInfo(TemplateSource.FILE)
        self.archive = Archive(lambda: Vault(self.paths, MemoryKeychain(), cost=CHEAP))
        self.unlocking = Unlocking(self.archive)
        self.preferences = Preferences(SettingsFile(self.paths.settings))
        self.bridge = EngineBridge(self._make_engine)
        self.writer = ReplyWriter(self.archive, self.bridge)
        tasks = Tasks("files", 1)  # which nothing is asked of
        collection = ListCollection([], lambda path: model_file(path.parent, path.stem))
        models = KnownModels(tasks, ScriptedModels(collection, profile))
        presets = PresetList(self.archive, tasks)
        in_use = ModelInUse(self.bridge)
        model_settings = ModelSettings(
            self.archive, self.bridge, in_use, self.preferences, presets, models
        )
        self.tuner = Tuner(self.archive, model_settings, presets)
        portions = Portions(self.bridge, TokenGauge(self.bridge))
        self.session = ChatSession(self.archive, self.bridge, self.writer, self.tuner, portions)
        self.context = ContextWatch(self.bridge, self.tuner, portions)
        self.chats = ChatList(self.archive)
        self.session.saved.connect(self.chats.refresh)
        self.writer.saved.connect(self.chats.refresh)
        self.titling = Titling(
            self.archive, self.bridge, self.writer, self.preferences, pause_ms=_PAUSE_MS
        )
        self.session.path_changed.connect(self.titling.wait)
        self.titling.titled.connect(self.chats.refresh)
        self.background: list[Event] = []
        self.plans: list[ContextPlan | ContextFull | None] = []
        self.failures: list[Exception] = []
        self.bridge.background_received.connect(self.background.append)
        self.context.changed.connect(self.plans.append)
        self.titling.failed.connect(self.failures.append)

    def _make_engine(self, on_event: EventHandler) -> Engine:
        def pass_on(event: Event) -> None:
            if isinstance(event, Loaded):
                event = Loaded(replace(event.model, parameters=self.parameters))
            on_event(event)

        self.engine = Engine(pass_on, self.template)
        return self.engine

    def start(self, choice: bool | None = True) -> "Desk":
        self.unlocking.start()
        self.preferences.decide(TITLE_BY_MODEL, choice)
        self.load("Alpha")
        self.until(lambda: self.unlocking.access.state is AccessState.OPEN)
        return self

    def load(self, name: str) -> None:
        self.bridge.load(Path(f"{name}.gguf"), LoadOptions())
        self.until(lambda: self.bridge.state.phase is Phase.READY)

    def send(self, text: str) -> None:
        before = len(self.session.path)
        assert self.session.send(text)
        self.until(lambda: len(self.session.path) == before + 2)

    def ask(self, text: str, reply: str = "The reply.") -> None:
        """Send, and wait for the whole reply."""
        self.engine.enqueue(reply)
        self.send(text)
        self.until(lambda: self.session.path[-1].finish is not None)

    def until(self, is_true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_true, timeout=5000)

    def until_writing(self) -> None:
        """Until a title is being written."""
        self.background.clear()
        self.until(lambda: any(isinstance(event, Delta) for event in self.background))

    def until_titled(self, title: str) -> None:
        self.until(lambda: self.chats.conversations[0].title == title)

    def wait_in_vain(self) -> None:
        """For longer than it takes to begin with a title."""
        self._qtbot.wait(5 * _PAUSE_MS)

    def end(self) -> FinishReason | None:
        last = self.background[-1] if self.background else None
        return last.reason if isinstance(last, Finished) else None

    @property
    def listed(self) -> Conversation:
        """The latest conversation as it is in the store."""
        self.chats.refresh()
        self.wait_in_vain()
        return self.chats.conversations[0]

    def close(self) -> None:
        self.titling.close()
        self.writer.close()
        self.bridge.close()
        self.preferences.close()
        self.archive.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    one = Desk(qtbot, tmp_path / "profile")
    yield one
    one.close()


def test_title_is_made_once_after_the_first_reply(desk: Desk) -> None:
    desk.start()
    desk.engine.enqueue("The reply.")
    desk.engine.enqueue('**Title:** "A fine title"')
    desk.send("What is fine?")
    desk.until(lambda: bool(desk.chats.conversations))
    assert desk.chats.conversations[0].title == "What is fine?"
    desk.until_titled("A fine title")
    assert desk.chats.conversations[0].titled_by is TitleSource.MODEL
    asked = desk.engine.asked[-1]
    assert [m.content for m in asked.messages] == ["What is fine?", "The reply.", INSTRUCTION]
    assert (asked.thinking, asked.max_tokens) == (False, 24)
    desk.ask("And now?")
    desk.wait_in_vain()
    assert len(desk.engine.titles) == 1
    assert desk.bridge.state.phase is Phase.READY


def test_it_goes_on_from_what_the_model_has_read(desk: Desk) -> None:
    desk.start()
    desk.tuner.set(Place.CONVERSATION, "system_prompt", "Be fine.")
    desk.engine.enqueue("The reply.")
    desk.engine.enqueue("A fine title")
    desk.send("What is fine?")
    desk.until(lambda: bool(desk.chats.conversations))
    desk.until_titled("A fine title")
    read = [message.content for message in desk.engine.asked[-1].messages]
    assert read == ["Be fine.", "What is fine?", "The reply.", INSTRUCTION]


@pytest.mark.parametrize(
    ("parameters", "choice", "is_titled"),
    [
        (_LARGE, None, True),
        (_LARGE - 1, None, False),
        (_LARGE, False, False),
        (0, True, True),
    ],
)
def test_setting_decides_and_else_the_size(
    desk: Desk, parameters: int, choice: bool | None, is_titled: bool
) -> None:
    desk.parameters = parameters
    desk.start(choice)
    desk.ask("What?")
    desk.wait_in_vain()
    assert bool(desk.engine.titles) is is_titled


def test_base_model_is_never_asked(desk: Desk) -> None:
    desk.template = TemplateInfo(TemplateSource.NONE)
    desk.start()
    desk.ask("What?")
    desk.wait_in_vain()
    desk.titling.suggest(desk.chats.conversations[0].id)
    desk.wait_in_vain()
    assert desk.engine.titles == []
    assert [type(error) for error in desk.failures] == [NoTitle]


def test_typing_ends_it_and_it_is_made_when_the_draft_is_gone(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.engine.enqueue(_SLOW, tokens_per_second=10)
    desk.until_writing()
    desk.titling.set_draft("And")
    desk.until(lambda: desk.end() is FinishReason.CANCELLED)
    desk.context.set_path(desk.session.path)
    desk.context.set_draft("And")
    desk.until(lambda: any(isinstance(p, ContextPlan) and len(p.kept) == 3 for p in desk.plans))
    desk.wait_in_vain()
    assert len(desk.engine.titles) == 1
    desk.engine.enqueue("A fine title")
    desk.titling.set_draft("")
    desk.until_titled("A fine title")


def test_typing_while_the_store_is_slow_keeps_it_from_beginning(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    released = threading.Event()
    desk.archive.run(lambda _: released.wait(), nothing_to_do, desk.failures.append)
    desk.wait_in_vain()  # the conversation is now asked for, and not read yet
    desk.titling.set_draft("And")
    released.set()
    desk.wait_in_vain()
    assert desk.engine.titles == []


def test_next_question_does_not_wait_for_it(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.engine.enqueue(_SLOW, tokens_per_second=10)
    desk.until_writing()
    assert desk.session.can_send
    desk.ask("And?", "Another reply.")
    assert desk.session.path[-1].content == "Another reply."
    assert desk.session.path[-1].finish is FinishReason.STOP
    assert desk.end() is FinishReason.CANCELLED
    desk.engine.enqueue("A fine title")
    desk.until_titled("A fine title")
    assert len(desk.engine.titles[-1].messages) == 5


def test_another_model_ends_it_for_good(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.engine.enqueue(_SLOW, tokens_per_second=10)
    desk.until_writing()
    desk.load("Beta")
    assert desk.end() is FinishReason.CANCELLED
    desk.wait_in_vain()
    assert len(desk.engine.titles) == 1
    assert desk.listed.title == "What?"


def test_plan_is_told_while_titles_are_made(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.engine.enqueue(_SLOW, tokens_per_second=10)
    desk.until_writing()
    desk.plans.clear()
    desk.context.set_path(desk.session.path)
    desk.until(lambda: bool(desk.plans))
    assert isinstance(desk.plans[-1], ContextPlan)
    assert desk.end() is FinishReason.CANCELLED


def test_title_of_the_person_stays(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.engine.enqueue("A fine title", tokens_per_second=5)
    desk.until_writing()
    desk.chats.rename(desk.chats.conversations[0].id, "Mine")
    desk.until(lambda: desk.end() is FinishReason.STOP)
    assert desk.listed.title == "Mine"
    desk.titling.suggest(desk.chats.conversations[0].id)
    desk.wait_in_vain()
    assert len(desk.engine.titles) == 1


def test_person_who_was_first_is_not_asked_about(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.until(lambda: bool(desk.chats.conversations))
    desk.chats.rename(desk.chats.conversations[0].id, "Mine")
    desk.wait_in_vain()
    assert desk.engine.titles == []


def test_reply_that_failed_or_was_stopped_gives_no_title(desk: Desk) -> None:
    desk.start()
    desk.engine.enqueue("Half", error=ContextFull("It is too long."))
    desk.send("What?")
    desk.until(lambda: desk.session.path[-1].finish is FinishReason.ERROR)
    desk.wait_in_vain()
    desk.engine.enqueue(_SLOW, tokens_per_second=10)
    desk.send("And?")
    desk.until(lambda: bool(desk.session.path[-1].content))
    desk.writer.stop()
    desk.until(lambda: desk.session.path[-1].finish is FinishReason.CANCELLED)
    desk.wait_in_vain()
    assert desk.engine.titles == []


def test_what_is_no_title_leaves_the_first_words(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.engine.enqueue("***")
    desk.until(lambda: desk.end() is FinishReason.STOP)
    assert desk.listed.title == "What?"
    assert len(desk.engine.titles) == 1
    assert desk.failures == []


def test_conversation_that_was_left_meanwhile_gets_its_title(desk: Desk) -> None:
    desk.start()
    desk.engine.enqueue("A reply in five words.", tokens_per_second=20)
    desk.engine.enqueue("A fine title")
    desk.send("What?")
    desk.session.new()
    desk.until_titled("A fine title")


def test_model_that_would_read_everything_again_is_left_alone(desk: Desk) -> None:
    """The scripted engine keeps nothing from before, which tells for a long question."""
    desk.start()
    desk.engine.enqueue("The reply.")
    desk.engine.enqueue(_SLOW, tokens_per_second=10)
    desk.send("word " * 500)
    desk.until(lambda: desk.end() is FinishReason.CANCELLED)
    assert any(isinstance(event, Progress) for event in desk.background)
    desk.session.new()
    desk.ask("What?")
    desk.wait_in_vain()
    assert len(desk.engine.titles) == 1


def test_long_conversation_is_not_read_for_a_title_unasked(desk: Desk) -> None:
    desk.start()
    desk.engine.enqueue("word " * 7_000)
    desk.send("What?")
    desk.until(lambda: desk.session.path[-1].finish is FinishReason.STOP)
    desk.wait_in_vain()
    assert desk.engine.titles == []
    desk.engine.enqueue("A fine title")
    desk.titling.suggest(desk.chats.conversations[0].id)
    desk.until_titled("A fine title")
    assert [len(m.content) for m in desk.engine.titles[0].messages[:2]] == [5, 2048]


def test_suggestion_is_made_whatever_the_settings_say(desk: Desk) -> None:
    desk.start(choice=False)
    desk.ask("What?")
    desk.until(lambda: bool(desk.chats.conversations))
    for title in ("A fine title", "A finer title"):
        desk.engine.enqueue(title)
        desk.titling.suggest(desk.chats.conversations[0].id)
        desk.until_titled(title)
    desk.engine.enqueue("***")
    desk.titling.suggest(desk.chats.conversations[0].id)
    desk.until(lambda: bool(desk.failures))
    assert isinstance(desk.failures[0], NoTitle)
    assert desk.listed.title == "A finer title"


def test_suggestion_takes_the_place_of_a_title_under_way(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.engine.enqueue(_SLOW, tokens_per_second=10)
    desk.engine.enqueue("A fine title")
    desk.until_writing()
    desk.titling.suggest(desk.chats.conversations[0].id)
    desk.until_titled("A fine title")


def test_suggestion_needs_a_model_that_is_free(desk: Desk) -> None:
    desk.titling.suggest("any")
    assert isinstance(desk.failures.pop(), NoModel)
    desk.start()
    desk.engine.enqueue(_SLOW, tokens_per_second=10)
    desk.send("What?")
    desk.titling.suggest("any")
    assert isinstance(desk.failures.pop(), NoTitle)


def test_nothing_begins_after_close(desk: Desk) -> None:
    desk.start()
    desk.ask("What?")
    desk.titling.close()
    desk.wait_in_vain()
    assert desk.engine.titles == []


def test_person_asks_for_a_title_in_the_list(stage: Stage) -> None:
    stage.ask("What?")
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "What?"])
    stage.engine.enqueue("A fine title")
    select(stage, "What?")
    choose(stage, "Suggest a title")
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "A fine title"])
    stage.workspace.chats.rename(stage.workspace.chats.conversations[0].id, "Mine")
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "Mine"])
    select(stage, "Mine")
    menu = open_menu(stage)
    assert "Suggest a title" not in entries(menu)
    menu.close()


def test_composer_stays_as_it_is_while_a_title_is_written(stage: Stage) -> None:
    stage.ask("What?")
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "What?"])
    before = stage.button().accessibleName()
    background: list[Event] = []
    stage.workspace.bridge.background_received.connect(background.append)
    stage.engine.enqueue(_SLOW, tokens_per_second=10)
    select(stage, "What?")
    choose(stage, "Suggest a title")
    stage.until(lambda: any(isinstance(event, Delta) for event in background))
    assert stage.button().accessibleName() == before
    assert stage.find(QPlainTextEdit, "Message").isEnabled()
    stage.type("And")
    stage.until(lambda: isinstance(background[-1], Finished))
    assert stage.last_reply()
