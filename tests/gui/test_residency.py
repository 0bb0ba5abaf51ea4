"""The settings of models in memory, as the engine hears of them."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.models.residency import ResidencyChoice
from desktop_chat.app.preferences import Preferences
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.domain.settings import IDLE_MINUTES, KEEP_MODELS, THINKING
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.storage.settings import SettingsFile


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
    choice = ResidencyChoice(bridge, preferences)
    assert told == []  # there is no engine yet
    bridge.load(Path("Alpha.gguf"), LoadOptions())
    assert told == [Residency(budget=None, idle_s=1800)]
    preferences.decide(KEEP_MODELS, 2)
    preferences.decide(THINKING, False)
    preferences.decide(IDLE_MINUTES, 0)
    assert told[1:] == [Residency(2 << 20, 1800), Residency(2 << 20, None)]
    bridge.close()
    preferences.close()
    choice.deleteLater()
