"""A window that shows hostile replies, and between them leaves marks for who watches it.

    python -m tests.watched_window PROFILE PICTURE

A mark is an attempt to open ``/mark/`` and a name, which is nowhere. Behind the last one, "seen",
a picture and a socket are opened for certain. What comes out is JSON: the seconds that the window's
thread computed until each of the ``ATTACKS`` was on the screen.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QTextBrowser

from desktop_chat.app.commons import Commons
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.app.state import Phase
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui.application import make_application
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView
from desktop_chat.wiring.typesetting import make_typesetter
from tests.gui.list_collection import ListCollection
from tests.hostile_replies import ATTACKS, LURES

__all__ = ["main"]

_BEGINNING = 2_000  # characters of each attack that are written while one looks on
_PATIENCE_S = 60.0
_AFTERMATH_MS = 50  # for what comes after the text: colours, formulas, parts further down
# What any reply may have, for which fonts, lexers and the typesetter are loaded.
_HARMLESS = """
# A *heading* with `code`

Some **words**, ***more***, ~~less~~, `a` **`b`** and [a link](https://example.org)[^1]; $x_1^2$.
👩‍👩‍👧 \u202eabc\u202c a\u200bb x\u0301 \u200d العربية हिन्दी 日本語 ☐ ☑

1. One
   - [x] two

> Three

| a | b |
|---|---|
| **c** | `d` |

```py
x = 1
```

$$x_1^2$$

[^1]: A note.
"""


class _Show:
    """The app's window on conversations of one hostile reply each."""

    def __init__(self, profile: Path) -> None:
        application = make_application()
        keychain, paths = MemoryKeychain(), Paths.of(profile)
        paths.create()
        vault = Vault(paths, keychain)
        vault.open().take_in(_whole(name, text) for name, text in _stored().items())
        vault.close()
        alpha = ModelFile("alpha", paths.models / "Alpha.gguf", "Alpha", "llama", 1, 1, "F16", 1)
        models = ScriptedModels(ListCollection([alpha], lambda _: alpha), paths.models)
        services = AppServices(
            paths,
            SettingsFile(paths.settings),
            self._make_engine,
            lambda: Vault(paths, keychain),
            models,
            make_typesetter=make_typesetter,
        )
        theme = Theme(application, "light")
        icons = Icons(paths.resources / "icons", theme)
        self.window = Window(theme, icons)
        self.commons = Commons(services)
        self.work = Workspace(self.commons, self.window)
        self.view = WorkspaceView(theme, icons, self.window, self.work)
        self.window.show()
        self.commons.start()
        self.until(lambda: self.work.bridge.state.phase is Phase.READY)
        self.until(lambda: len(self.work.chats.conversations) == len(_stored()))
        self.window.grab()

    def _make_engine(self, on_event: EventHandler) -> ScriptedEngine:
        self.engine = ScriptedEngine(on_event, ctx=1 << 20)
        return self.engine

    def warm_up(self) -> None:
        """Load what any reply may need, at each way by which one comes to the screen."""
        self.open("harmless")
        self.ask_for(_HARMLESS)
        decoration = self.work.decoration
        self.until(lambda: decoration.picture("x_1^2", display=True) is not None)
        self.until(lambda: bool(decoration.colours("x = 1", "py")))
        self.wait()

    def open(self, name: str) -> float:
        """Seconds that it takes until a stored reply is on the screen."""
        chat = next(each for each in self.work.chats.conversations if each.title == name)
        begun = time.thread_time()
        self.work.session.open(chat)
        self.until(lambda: self._is_shown(chat.leaf))
        self.window.grab()
        seconds = time.thread_time() - begun
        self.wait()
        return seconds

    def ask_for(self, reply: str) -> None:
        """Have it written."""
        self.view.new_chat()
        self.engine.enqueue(reply)
        self.work.session.send("Well?")
        self.until(lambda: any(each.finish is not None for each in self.work.session.path))
        self.until(lambda: self._is_shown(self.work.session.path[-1].id))
        self.window.grab()
        self.wait()

    def _is_shown(self, message: str | None) -> bool:
        blocks = self.view.pane.transcript.blocks()
        return bool(blocks) and blocks[-1].message.id == message and blocks[-1].isVisible()

    def until(self, is_true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not is_true():
            assert time.monotonic() < deadline, "it is not shown"
            self.wait(1)

    def wait(self, milliseconds: int = _AFTERMATH_MS) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def close(self) -> None:
        self.window.close()
        self.commons.close()


def _stored() -> dict[str, str]:
    return {"harmless": _HARMLESS, **ATTACKS}


def _whole(name: str, text: str) -> WholeConversation:
    question = Message(Role.USER, "Well?", id=f"{name} asked")
    reply = Message(
        Role.ASSISTANT, text, id=name, parent=question.id, finish=FinishReason.STOP, model="Alpha"
    )
    return WholeConversation(Conversation(f"{name} chat", name, 1.0, 1.0, name), (question, reply))


def _mark(name: str) -> None:
    with suppress(FileNotFoundError):
        os.open(f"/mark/{name}", os.O_RDONLY)


def _open_for_certain(picture: Path) -> None:
    """What a window would do that trusts a reply."""
    bare = QTextBrowser()
    bare.setMarkdown(f"![x]({picture})")
    bare.grab()
    socket.socket().close()


def main(profile: Path, picture: Path) -> dict[str, float]:
    show = _Show(profile)
    show.warm_up()
    seconds: dict[str, float] = {}
    for name, text in ATTACKS.items():
        _mark(name)
        seconds[name] = show.open(name)
        show.ask_for(text[:_BEGINNING])
    for number, lure in enumerate(LURES):
        _mark(f"lure {number}")
        show.ask_for(lure(picture))
    show.wait(500)
    _mark("seen")
    _open_for_certain(picture)
    show.close()
    return seconds


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
