"""What the window says only at times is for translators, too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
)

from desktop_chat.domain.crash import Crash
from desktop_chat.domain.errors import DiskFull
from desktop_chat.domain.generation import Delta, Finished
from desktop_chat.domain.language import speak
from desktop_chat.domain.model import ModelFile, Standing
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Preset
from desktop_chat.domain.prompt import Prompt
from desktop_chat.domain.settings import TITLE_BY_MODEL
from desktop_chat.ui.conversations.rows import Place
from desktop_chat.ui.conversations.sidebar_foot import SidebarFoot
from desktop_chat.ui.desktop.tray import Tray
from desktop_chat.ui.keys.recovery_code import RecoveryCodeDialog
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.parameters.dialog import ParametersDialog
from desktop_chat.ui.settings.dialog import SettingsDialog
from desktop_chat.ui.settings.key_recorder import KeyRecorder
from desktop_chat.ui.settings.shortcut_row import ShortcutRow
from tests.gui.conftest import OpenStage
from tests.gui.readable import OWN, check, close_all, untranslated
from tests.gui.stage import Stage, settle

pytestmark = pytest.mark.usefixtures("pseudo_language")

_WITH_PAGES = ("context", "keys", "memory", "parameters", "settings", "shortcuts")
_RICH = """herons

| heron | herons |
|-------|-------:|
| heron | 1      |

```
heron
```

$$1 + 1$$
"""


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    stage = open_stage().start()
    settle(stage)
    stage.workspace.decide(TITLE_BY_MODEL, False)
    return stage


def test_a_reply_with_everything_in_it(stage: Stage) -> None:
    stage.engine.enqueue(_RICH, tokens_per_second=1000)
    stage.ask("herons")
    settle(stage)
    check(stage, "1 + 1")


def test_while_a_reply_is_written_and_when_it_was_stopped(stage: Stage) -> None:
    stage.engine.enqueue("heron " * 9, thinking="heron", tokens_per_second=1000)
    stage.engine.hold(Delta)
    stage.send("herons")
    check(stage)
    stage.engine.release()
    stage.engine.hold(Finished)
    check(stage)
    stage.workspace.bridge.stop()
    stage.engine.release()
    stage.until(lambda: stage.workspace.session.path[-1].finish is not None)
    check(stage, "heron heron heron heron heron heron heron heron heron")


def test_files_that_come_along(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "heron").write_text("heron\n" * 20)
    (tmp_path / "herons").write_bytes(b"\0\1\2")
    stage.view.pane.attachments.add_files([tmp_path / "heron", tmp_path / "herons"])
    settle(stage)
    stage.until(lambda: not stage.view.pane.attachments.is_reading)
    check(stage)


def test_what_is_looked_for(stage: Stage) -> None:
    stage.engine.enqueue("heron", tokens_per_second=1000)
    stage.ask("heron")
    for field in ("Find in this conversation", "Search conversations"):
        stage.view.find() if field.startswith("Find") else stage.view.search()
        for text in ("heron", "otter"):
            stage.find(QLineEdit, field).setText(text)
            settle(stage)
            check(stage)


def test_what_is_thrown_away(stage: Stage) -> None:
    stage.engine.enqueue("heron", tokens_per_second=1000)
    stage.ask("heron")
    stage.view.commands.run("trash")
    settle(stage)
    check(stage)
    (foot,) = stage.view.sidebar.findChildren(SidebarFoot)
    foot.place_requested.emit(Place.TRASH)
    for button in stage.view.sidebar.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled():
            button.click()
            check(stage)
            close_all(stage)


def test_prompts(stage: Stage) -> None:
    prompts = stage.view.pane.prompts
    prompts.open()
    for signal in (
        prompts.popup.new_wanted.emit,
        lambda: prompts.use(Prompt("", "heron", "{{1}}")),
    ):
        signal()
        check(stage)
        close_all(stage)


def test_a_code_to_recover_with(stage: Stage) -> None:
    dialog = RecoveryCodeDialog(stage.theme, stage.window, stage.workspace.unlocking)
    dialog.open()
    settle(stage)
    (code,) = [each.accessibleName() for each in dialog.findChildren(QFrame, "bubble")]
    for button in (None, *dialog.findChildren(QPushButton)):
        if button is not None:
            button.click()
        check(stage, code, *code.split("-"))


def test_settings(stage: Stage) -> None:
    stage.view.commands.run("shortcuts")
    (dialog,) = stage.window.findChildren(SettingsDialog)
    for row in dialog.findChildren(ShortcutRow)[:1]:
        for keys in ("X", "Ctrl+C", "Ctrl+K", "Ctrl+Alt+X"):
            row.recorder.recorded.emit(keys)
            check(stage)
    dialog.search.setText("0123")
    check(stage)


def test_controls_are_as_wide_as_their_words(stage: Stage) -> None:
    stage.view.commands.run("shortcuts")
    (dialog,) = stage.window.findChildren(SettingsDialog)
    controls = [*dialog.findChildren(QComboBox), *dialog.findChildren(KeyRecorder)]
    for each in controls:
        if isinstance(each, KeyRecorder):
            each.show_keys("Ctrl+Alt+Shift+PgDown")
    settle(stage)
    assert len(controls) > 10
    for each in controls:
        text = each.currentText() if isinstance(each, QComboBox) else each.text()
        assert each.fontMetrics().horizontalAdvance(text) + 2 * Space.ONE <= each.width(), text


def test_long_words_fit_into_a_narrow_window(stage: Stage) -> None:
    stage.ask("heron")
    speak(lambda text, _note, _count: f"{text} {'and so on ' * (len(text) // 15)}")
    stage.window.resize(360, 600)
    for command in _WITH_PAGES:
        stage.view.commands.run(command)
        settle(stage)
        pages = [each for each in stage.window.findChildren(QScrollArea) if each.isVisible()]
        assert pages
        found = [command for page in pages if page.horizontalScrollBar().maximum()]
        assert not found
        close_all(stage)


def test_presets(stage: Stage) -> None:
    stage.workspace.presets.save(Preset("", "heron", Parameters(top_k=3)), lambda _: None)
    settle(stage)
    stage.workspace.tuner.apply(stage.workspace.presets.presets[0].id)
    stage.view.commands.run("parameters")
    (dialog,) = stage.window.findChildren(ParametersDialog)
    for place in dialog.panel.places:
        dialog.panel.look_at(place)
        check(stage)
    dialog.presets.save()
    check(stage)


def test_models_that_are_not_as_they_were(stage: Stage) -> None:
    for standing in (Standing.MISSING, Standing.SET_ASIDE):
        stage.view.pane.models.use(_standing(stage, standing))
        check(stage)
    stage.view.pane.models.remove(_standing(stage, Standing.READY))
    check(stage)
    stage.workspace.recovery.told.emit(Crash(stage.workspace.shelf.models[0].path, "1", ""))
    check(stage)


def test_a_disk_that_is_full(stage: Stage) -> None:
    stage.workspace.writer.saving_failed.emit(DiskFull("1"))
    check(stage)
    stage.workspace.writer.saving_resumed.emit()
    check(stage)


def test_the_tray(stage: Stage) -> None:
    Tray(QIcon(), stage.window)
    menus = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu)]
    assert menus
    assert [said for each in menus for said in untranslated(each, OWN)] == []


def _standing(stage: Stage, standing: Standing) -> ModelFile:
    return replace(stage.workspace.shelf.models[0], standing=standing, reason="1")
