"""The settings of models in memory: as the engine hears of them, and as the window has them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.models.residency import ModelMemory
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.state import Phase
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.domain.settings import IDLE_MINUTES, KEEP_MODELS, THINKING
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui.models.memory_dialog import MemoryDialog
from tests.gui.keys import button
from tests.gui.stage import Stage


class Engine(ScriptedEngine):
    """Remembers what it was told of memory."""

    def __init__(self, on_event: EventHandler, told: list[Residency]) -> None:
        self._told = told
        super().__init__(on_event)

    def keep(self, residency: Residency) -> None:
        self._told.append(residency)
        super().keep(residency)


def test_the_engine_is_told_before_the_first_load_and_of_each_change(
    qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[Residency] = []
    bridge = EngineBridge(lambda on_event: Engine(on_event, told))
    preferences = Preferences(SettingsFile(tmp_path / "settings.json"))
    memory = ModelMemory(bridge, preferences)
    assert told == []  # there is no engine yet
    bridge.load(Path("Alpha.gguf"), LoadOptions())
    assert told == [Residency(budget=None, idle_s=1800)]
    preferences.decide(KEEP_MODELS, 2)
    preferences.decide(THINKING, False)
    preferences.decide(IDLE_MINUTES, 0)
    assert told[1:] == [Residency(2 << 20, 1800), Residency(2 << 20, None)]
    bridge.close()
    preferences.close()
    memory.deleteLater()


@pytest.fixture
def dialog(stage: Stage) -> Iterator[MemoryDialog]:
    """As it is opened with keys alone."""
    stage.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = stage.view.pane.switcher.popup()
    stage.until(popup.isVisible)
    entry = button(popup, "Memory for models…")
    entry.setFocus()
    QTest.keyClick(entry, Qt.Key.Key_Space)
    (dialog,) = stage.window.findChildren(MemoryDialog)
    stage.until(dialog.isVisible)
    yield dialog
    dialog.accept()


def chooser(dialog: MemoryDialog, name: str) -> QComboBox:
    (found,) = (each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name)
    assert found.accessibleDescription()
    return found


def test_what_is_in_memory_is_shown_and_given_back(stage: Stage, dialog: MemoryDialog) -> None:
    assert "Alpha, in use: 1.07 GB" in dialog.text()
    stage.workspace.shelf.use("beta")
    stage.until(lambda: "Beta, in use: 1.07 GB\nAlpha: 1.07 GB" in dialog.text())
    assert "Together: 2.15 GB" in dialog.text()
    free = button(dialog, "Free memory now")
    free.setFocus()
    assert "Together: 2.15 GB" in free.accessibleDescription()
    QTest.keyClick(free, Qt.Key.Key_Return)
    stage.until(lambda: "No model is in memory." in dialog.text())
    assert stage.phase is Phase.ASLEEP
    assert not free.isEnabled()
    assert chooser(dialog, "Memory for models").hasFocus()


def test_how_much_and_how_long_are_chosen_with_keys(stage: Stage, dialog: MemoryDialog) -> None:
    budget, time = (chooser(dialog, name) for name in ("Memory for models", IDLE_MINUTES.label))
    assert budget.currentText() == "Automatic: half of what is free"
    assert time.currentText() == "30 minutes"
    QTest.keyClick(budget, Qt.Key.Key_Down)
    assert budget.currentText() == "Only the model in use"
    QTest.keyClick(time, Qt.Key.Key_Down)
    assert (stage.settings.get(KEEP_MODELS), stage.settings.get(IDLE_MINUTES)) == (0, 60)


def test_what_was_decided_elsewhere_is_shown(stage: Stage, dialog: MemoryDialog) -> None:
    budget, time = (chooser(dialog, name) for name in ("Memory for models", IDLE_MINUTES.label))
    for megabytes, minutes, said, long in (
        (700, 1, "Up to 700 MB", "1 minute"),
        (3 << 10, 120, "Up to 3 GB", "2 hours"),
        (1 << 12, 0, "Up to 4 GB", "Never"),
    ):
        stage.workspace.decide(KEEP_MODELS, megabytes)
        stage.workspace.decide(IDLE_MINUTES, minutes)
        assert (budget.currentText(), time.currentText()) == (said, long)
