"""Real widgets on no screen."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.domain.language import speak
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.ui.look.language import set_language
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from tests.gui.readable import marked
from tests.gui.stage import Stage

OpenStage = Callable[..., Stage]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns of what it can't do; that says nothing about us."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["desktop-chat", "-style", "fusion"]  # as the app does


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture(scope="session")
def icons(theme: Theme, tmp_path_factory: pytest.TempPathFactory) -> Icons:
    """Those of all windows, as in the app. They outlive the windows: Python's collector may free
    what draws an icon before the icon, if it finds both as garbage."""
    return Icons(Paths.of(tmp_path_factory.getbasetemp()).resources / "icons", theme)


@pytest.fixture(scope="session", autouse=True)
def _forget_what_was_copied(qapp: QApplication) -> Iterator[None]:
    """What Python has put there must be gone before Python is, as the app sees to as well."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _collect_here() -> Iterator[None]:
    """Widgets that only a cycle keeps must not be collected by whatever thread comes next."""
    yield
    gc.collect()


@pytest.fixture
def open_stage(qtbot: QtBot, theme: Theme, icons: Icons, tmp_path: Path) -> Iterator[OpenStage]:
    """Starts the app on one profile, as often as wanted."""
    stages: list[Stage] = []
    keychain = MemoryKeychain()

    def open_one(**options: object) -> Stage:
        options = {"keychain": keychain, **options}
        stages.append(Stage(qtbot, theme, icons, tmp_path / "profile", **options))  # type: ignore[arg-type]  # keywords of Stage
        return stages[-1]

    yield open_one
    for stage in stages:
        stage.close()
    stages.clear()


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    """A window with a loaded model."""
    return open_stage().start()


@pytest.fixture
def pseudo_language() -> Iterator[None]:
    """In which every text can be told from what isn't one."""
    speak(marked)
    yield
    speak()


@pytest.fixture
def talk(stage: Stage) -> Stage:
    """Two questions with their replies: One?, 1, Two?, 2."""
    for question, reply in (("One?", "1"), ("Two?", "2")):
        stage.engine.enqueue(reply)
        stage.ask(question)
    return stage


@pytest.fixture
def three(stage: Stage) -> Stage:
    """Three conversations, of which the last one is open."""
    for text in ("One", "Two", "Three"):
        stage.view.new_chat()
        stage.ask(text)
    stage.until(lambda: stage.view.sidebar.titles() == ["Today", "Three", "Two", "One"])
    return stage


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The window speaks the language that the test is parametrized with, indirectly."""
    folder = Path(__file__).parents[2] / "resources" / "translations"
    set_language(qapp, request.param, folder)
    yield
    set_language(qapp, "en", folder)
