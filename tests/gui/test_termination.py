"""The app is told to end by another program: nothing is lost."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_chat.storage.conversations.chats import ChatStore

# The real app with the scripted engine; it says when some of the reply can be seen.
APP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.domain.errors import DiskFull
from desktop_chat.domain.model import ModelFile
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui import application
from desktop_chat.ui.composer import Composer
from tests.gui.list_collection import ListCollection

paths = Paths.of(Path(sys.argv[1]))
paths.create()

class FullDisk(ChatStore):
    def save_partial(self, *_):
        raise DiskFull("There is no space left.")

open_store = FullDisk if "full" in sys.argv else ChatStore

def make_engine(on_event):
    engine = ScriptedEngine(on_event)
    engine.enqueue("word " * 1000, tokens_per_second=50)
    return engine

alpha = ModelFile("alpha", Path("Alpha.gguf"), "Alpha", "llama", 1, 1, "Q4_1", 8192)
models = ScriptedModels(ListCollection([alpha], lambda path: alpha), paths.models)

def look():
    window = next(w for w in QApplication.topLevelWidgets() if w.isVisible())
    composer = window.findChild(Composer)
    if not asked:
        composer.set_text("Talk.")
        composer.findChild(QPlainTextEdit).submitted.emit()
        if not composer.text():
            asked.append(True)
    elif any(b.accessibleName() == "Stop" for b in composer.children() if b.isWidgetType()):
        QTimer.singleShot(500, lambda: print("writing", flush=True))
        watch.stop()

asked = []
watch = QTimer()
watch.timeout.connect(look)
execute = QApplication.exec
QApplication.exec = lambda *_: (watch.start(20), execute())[1]
sys.exit(application.run(AppServices(
    paths, SettingsFile(paths.settings), make_engine,
    lambda: Vault(paths, MemoryKeychain(), open_store=open_store), models,
)))
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_and_keeps_the_reply(tmp_path: Path, number: int) -> None:
    ChatStore(tmp_path / "chats.db").close()  # not encrypted, so that it can be read below
    _run_and_send(number, str(tmp_path))
    with sqlite3.connect(next(tmp_path.rglob("*.db"))) as database:
        rows = database.execute("SELECT content FROM message ORDER BY sequence").fetchall()
    database.close()
    assert rows[0] == ("Talk.",)
    assert rows[1][0].startswith("word word")


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_signal_asks_nothing_though_a_reply_cannot_be_saved(tmp_path: Path) -> None:
    _run_and_send(signal.SIGTERM, str(tmp_path), "full")


def _run_and_send(number: int, *arguments: str) -> None:
    """Send the app a signal while it writes a reply; it has to end by that."""
    process = subprocess.Popen(
        [sys.executable, "-c", APP, *arguments], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "writing\n"
        process.send_signal(number)
        assert process.wait(timeout=5) == 0
    finally:
        process.kill()
        process.communicate()
