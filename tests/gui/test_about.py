"""About: what this program is, and what others have made of it, each with its whole licence."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QDialog, QPushButton

from desktop_chat import __version__
from desktop_chat.app.about import About
from desktop_chat.app.tasks import Tasks
from desktop_chat.ui.about.dialog import AboutDialog
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.settings.dialog import SettingsDialog
from desktop_chat.ui.settings.row import LinkRow
from desktop_chat.ui.widgets.icons import Icons
from tests.gui.readable import NAMES, untranslated
from tests.gui.stage import Stage, settle

D = TypeVar("D", bound=QDialog)
Packaged = Callable[[str], AboutDialog]


def dialog(stage: Stage, kind: type[D]) -> D:
    settle(stage)
    (found,) = [each for each in stage.window.findChildren(kind) if each.isVisible()]
    return found


@pytest.fixture
def about(stage: Stage) -> AboutDialog:
    stage.view.commands.run("about")
    shown = dialog(stage, AboutDialog)
    stage.until(lambda: shown.known is not None)
    return shown


@pytest.fixture
def packaged(stage: Stage, theme: Theme, icons: Icons, tmp_path: Path) -> Iterator[Packaged]:
    """Opens it as in a package with such a list of its parts."""
    tasks = Tasks("files", threads=1)

    def opened(content: str) -> AboutDialog:
        paths = replace(stage.paths, resources=tmp_path)
        paths.third_party.write_text(content, encoding="utf-8")
        shown = AboutDialog(theme, icons, stage.window, About(paths, tasks))
        shown.open()
        stage.until(lambda: tasks.is_idle)
        return shown

    yield opened
    tasks.close()


def titles(about: AboutDialog) -> list[str]:
    rows = about.components.list.model()
    return [str(rows.data(rows.index(row, 0))) for row in range(rows.rowCount())]


def test_it_tells_what_the_program_is(about: AboutDialog) -> None:
    said = about.text()
    assert f"Version: {__version__}" in said
    assert "llama.cpp, in the build " in said
    assert "Network: " in said
    assert "LGPL 3.0" in said
    (button,) = [b for b in about.findChildren(QPushButton) if b.text() == "Copy as text"]
    button.click()
    assert QGuiApplication.clipboard().text() == said


def test_every_part_is_listed_and_its_licence_read_by_the_keyboard(about: AboutDialog) -> None:
    parts = about.components
    names = " ".join(titles(about))
    for each in ("Jinja2", "keyring", "llama_cpp_python", "PySide6_Essentials"):
        assert each in names
    first = parts.terms.toPlainText()
    assert first
    parts.list.setFocus()
    QTest.keyClick(parts.list, Qt.Key.Key_Down)
    assert parts.terms.toPlainText() != first


def test_a_part_is_found_by_its_name_its_licence_or_its_text(about: AboutDialog) -> None:
    parts = about.components
    QTest.keyClicks(parts.search, "jinja")
    assert [each.partition(" ")[0] for each in titles(about)] == ["Jinja2"]
    assert "Pallets" in parts.terms.toPlainText()
    parts.search.setText("LGPL")
    assert "PySide6_Essentials" in " ".join(titles(about))
    parts.search.setText("2007 Pallets")
    assert 0 < len(titles(about)) < 9
    assert parts.terms.textCursor().selectedText() == "2007 Pallets"
    parts.search.setText("qqqqq")
    assert titles(about) == []
    assert parts.terms.toPlainText() == ""
    assert not parts.copy.isEnabled()


def test_a_licence_is_copied_whole(about: AboutDialog) -> None:
    about.components.search.setText("jinja")
    about.components.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Jinja2 3.")
    assert about.components.terms.toPlainText() in copied


def test_in_a_package_its_own_list_counts(packaged: Packaged) -> None:
    part = {"name": "ggml", "version": "1", "licence": "MIT", "source": "https://ggml.ai"}
    content = {"components": [part | {"text": 0}], "texts": ["Do what you like.\u202e"]}
    about = packaged(json.dumps(content))
    assert titles(about) == ["ggml 1"]
    assert about.components.terms.toPlainText() == "Do what you like."


def test_a_list_that_cannot_be_read_is_told(packaged: Packaged) -> None:
    about = packaged("no list")
    assert titles(about) == []
    (notice,) = about.findChildren(Notice)
    assert notice.isVisible()


def test_in_a_narrow_window_the_text_is_below_the_list(stage: Stage) -> None:
    stage.window.resize(400, 640)
    stage.view.commands.run("about")
    parts = dialog(stage, AboutDialog).components
    (halves,) = [
        layout
        for layout in parts.findChildren(QBoxLayout)
        if layout.direction() is QBoxLayout.Direction.TopToBottom
        and layout.indexOf(parts.list) == 0
    ]
    assert halves.count() == 2


def test_the_settings_lead_to_it(stage: Stage) -> None:
    stage.view.commands.run("settings")
    settings = dialog(stage, SettingsDialog)
    settings.search.setText("about")
    (link,) = [
        row
        for row in settings.findChildren(LinkRow)
        if row.button.text() == "About Desktop Chat" and row.isVisibleTo(settings)
    ]
    link.button.click()
    assert dialog(stage, AboutDialog).isVisible()


@pytest.mark.usefixtures("pseudo_language")
def test_all_but_names_and_licences_can_be_translated(packaged: Packaged) -> None:
    part = {"name": "heron", "version": "1", "licence": "heron", "source": "", "text": 0}
    about = packaged(json.dumps({"components": [part], "texts": ["heron"]}))
    facts = about.known
    assert facts is not None
    own = {
        *NAMES,
        "heron 1",
        "heron",
        "Qt",
        "MIT",
        facts.version,
        facts.engine,
        facts.qt,
        *facts.gpus,
    }
    assert untranslated(about, own) == []


def test_it_may_be_closed_before_all_is_known(stage: Stage) -> None:
    may_go_on = threading.Event()

    def wait() -> None:
        may_go_on.wait()

    for _ in range(8):  # of all threads that could look for the dialog
        stage.commons.do(wait)
    stage.view.commands.run("about")
    shown = dialog(stage, AboutDialog)
    with stage.qtbot.waitSignal(shown.destroyed):
        shown.reject()
    may_go_on.set()
    settle(stage)
    stage.view.commands.run("about")
    again = dialog(stage, AboutDialog)
    stage.until(lambda: again.known is not None)
