"""The app without its window, talking with itself until it is killed: ``PROFILE SEED``.

Each line that it prints is something that the person could have seen, with the time of it.
"""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop_chat.app.commons import Commons
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.app.state import Phase
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Message
from desktop_chat.domain.model import ModelFile
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.settings import SettingsFile
from tests.gui.list_collection import ListCollection

__all__ = ["PASSPHRASE", "WORDS", "open_vault"]

PASSPHRASE = "a passphrase of the tests"
_TOKENS_PER_SECOND = 300
WORDS = ["sun", "moon", "river", "stone", "月亮", "gözlük", "straße", "привет"]


def open_vault(profile: Path) -> Vault:
    """The vault that the victim leaves behind, still shut."""
    cheap = ArgonCost(memory_kib=8_192, passes=1, lanes=1)
    return Vault(Paths.of(profile), MemoryKeychain(), Secret(passphrase=PASSPHRASE), cost=cheap)


def _tell(kind: str, message: Message) -> None:
    said = [kind, time.monotonic(), message.id, message.thinking, message.content]
    print(json.dumps(said), flush=True)


class _Person(QObject):
    """Asks, waits for some of the answer, stops it now and then, and asks again."""

    def __init__(self, workspace: Workspace, engine: list[ScriptedEngine], seed: int) -> None:
        super().__init__()
        self._chance = random.Random(seed)
        self._workspace = workspace
        self._engine = engine
        self._shown: dict[str, Message] = {}
        workspace.writer.changed.connect(self._on_changed)
        workspace.writer.saved.connect(self._on_saved)
        workspace.session.path_changed.connect(self._on_path_changed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._act)
        self._timer.start(40)

    def _act(self) -> None:
        session = self._workspace.session
        if self._workspace.bridge.state.phase is Phase.GENERATING:
            if self._chance.random() < 0.03:
                self._workspace.bridge.stop()
        elif session.can_send:
            self._engine[0].enqueue(
                self._words(300), self._words(20), tokens_per_second=_TOKENS_PER_SECOND
            )
            if session.can_continue and self._chance.random() < 0.5:
                session.continue_reply()
            else:
                if self._chance.random() < 0.2:
                    session.new()
                session.send(self._words(30))

    def _words(self, count: int) -> str:
        return " ".join(self._chance.choices(WORDS, k=count))

    def _on_path_changed(self, path: tuple[Message, ...]) -> None:
        for message in path[-2:-1]:
            _tell("kept", message)  # a question is shown once it is on the disk

    def _on_changed(self, reply: Message) -> None:
        self._shown[reply.id] = reply
        _tell("seen", reply)

    def _on_saved(self) -> None:
        for reply in self._shown.values():
            if reply.finish is not None:
                _tell("kept", reply)
        self._shown.clear()


def _main(profile: Path, seed: int) -> int:
    application = QCoreApplication([])
    paths = Paths.of(profile)
    paths.create()
    engines: list[ScriptedEngine] = []

    def make_engine(on_event: EventHandler) -> ScriptedEngine:
        engines.append(ScriptedEngine(on_event))
        return engines[0]

    model = ModelFile("alpha", paths.models / "Alpha.gguf", "Alpha", "llama", 1, 1, "Q4_1", 8192)
    models = ScriptedModels(ListCollection([model], lambda _: model), paths.models)
    commons = Commons(
        AppServices(
            paths,
            SettingsFile(paths.settings),
            make_engine,
            lambda: open_vault(profile),
            models,
        )
    )
    person = _Person(Workspace(commons), engines, seed)
    commons.start()
    application.exec()
    del person
    return 0


if __name__ == "__main__":
    sys.exit(_main(Path(sys.argv[1]), int(sys.argv[2])))
