"""The app is told to end by another program: nothing is lost."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.paths import Paths
from desktop_chat.ui.desktop.window_memory import WindowMemory

_START_SECONDS, _END_SECONDS = 60, 5

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
from desktop_chat.domain.generation import Delta
from desktop_chat.domain.model import ModelFile
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui import application
from desktop_chat.ui.composer.composer import Composer
from tests.gui.list_collection import ListCollection

paths = Paths.of(Path(sys.argv[1]))
paths.create()

class FullDisk(ChatStore):
    def save_partial(self, *_):
        raise DiskFull("There is no space left.")

open_store = FullDisk if "full" in sys.argv else ChatStore

def make_engine(on_event):
    def hear(event):
        on_event(event)
        if isinstance(event, Delta):
            written.append(event)

    engine = ScriptedEngine(hear)
    engine.enqueue("word " * 1000, tokens_per_second=50)
    return engine

alpha = ModelFile("alpha", Path("Alpha.gguf"), "Alpha", "llama", 1, 1, "Q4_1", 8192)
models = ScriptedModels(ListCollection([alpha], lambda path: alpha), paths.models)

def look():
    window = next(w for w in QApplication.topLevelWidgets() if w.isVisible())
    composer = window.findChild(Composer)
    if written:
        QTimer.singleShot(500, lambda: print("writing", flush=True))
        watch.stop()
        return
    if not asked:
        composer.set_text("Talk.")
        asked.append(True)
    if composer.text():  # until it's taken, which it is later while there is no model yet
        composer.findChild(QPlainTextEdit).submitted.emit()

asked, written = [], []
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
    _run_and_send(number, tmp_path)
    with sqlite3.connect(next(tmp_path.rglob("*.db"))) as database:
        rows = database.execute("SELECT content FROM message ORDER BY sequence").fetchall()
    database.close()
    assert rows[0] == ("Talk.",)
    assert rows[1][0].startswith("word word")
    (left,) = WindowMemory(Paths.of(tmp_path).window).windows
    assert left.conversation, "it is there again at the next start"


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_signal_asks_nothing_though_a_reply_cannot_be_saved(tmp_path: Path) -> None:
    _run_and_send(signal.SIGTERM, tmp_path, "full")


def _run_and_send(number: int, folder: Path, *arguments: str) -> None:
    """Send the app a signal while it writes a reply; it has to end by that."""
    said = folder / "said.txt"  # a pipe would have to be read, with no end to the waiting
    with said.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-c", APP, str(folder), *arguments],
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        deadline = time.monotonic() + _START_SECONDS
        while b"writing\n" not in said.read_bytes():
            assert process.poll() is None, f"it ended early: {said.read_text()}"
            assert time.monotonic() < deadline, f"it doesn't write: {said.read_text()}"
            time.sleep(0.02)
        process.send_signal(number)
        assert process.wait(timeout=_END_SECONDS) == 0, said.read_text()
    except subprocess.TimeoutExpired:
        pytest.fail(f"it goes on: {said.read_text()}")
    finally:
        process.kill()
        process.wait()
