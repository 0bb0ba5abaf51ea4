"""The README's pictures are made of the real window."""

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui.pictures import screenshot
from tests.gui.list_collection import ListCollection
from tests.gui.stage import model_file


def test_the_pictures_have_their_names_sizes_and_colours(qtbot: QtBot, tmp_path: Path) -> None:
    paths = Paths.of(tmp_path / "profile")
    paths.create()
    alpha = model_file(paths.models, "Alpha")
    collection = ListCollection([alpha], lambda _: alpha)
    files = screenshot.take(
        tmp_path,
        AppServices(
            paths,
            SettingsFile(paths.settings),
            ScriptedEngine,
            lambda: Vault(paths, MemoryKeychain()),
            ScriptedModels(collection, paths.models),
        ),
        tmp_path / "gone.gguf",
        [["Hello"]],
    )
    pictures = {file.name: QImage(str(file)) for file in files}
    sizes = {
        **dict.fromkeys(("chat", "chat-contrast"), (1280, 800)),
        **dict.fromkeys(("new-chat", "nothing-found", "commands", "settings"), (1280, 800)),
        **{f"models-{what}": (1280, 800) for what in ("switcher", "card", "find", "refused")},
        **{f"compare{what}": (1280, 800) for what in ("", "-differences", "-setup", "-table")},
        "chat-small": (800, 600),
        "chat-narrow": (360, 640),
    }
    assert {name: (each.width(), each.height()) for name, each in pictures.items()} == {
        f"{name}-{scheme}.png": size for name, size in sizes.items() for scheme in ("light", "dark")
    } | {
        "compare-small-light.png": (800, 600),
        "compare-narrow-light.png": (360, 640),
        "compare-table-narrow-light.png": (360, 640),
    }
    lightness = {name: each.pixelColor(300, 500).lightness() for name, each in pictures.items()}
    assert lightness["chat-dark.png"] < 64 < 192 < lightness["chat-light.png"]
