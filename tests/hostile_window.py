"""The app's window on conversations of one hostile reply each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from desktop_chat.app.commons import Commons
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.app.state import Phase
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Conversation, Message, Role, WholeConversation
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.residency.heap import return_large_blocks
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

__all__ = ["HARMLESS", "HostileWindow"]

_PATIENCE_S = 60.0
_AFTERMATH_MS = 50  # for what comes after the text: colours, formulas, parts further down
_LENGTHS = (3, 1, 8, 2, 5, 1, 4, 7, 6)

HARMLESS = """
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


class HostileWindow:
    """The app's window on conversations of one hostile reply each."""

    def __init__(self, profile: Path, replies: Mapping[str, str]) -> None:
        """``replies`` by the titles of the conversations that they are stored in."""
        replies = {"harmless": HARMLESS, **replies}
        return_large_blocks()
        application = make_application()
        keychain, paths = MemoryKeychain(), Paths.of(profile)
        paths.create()
        vault = Vault(paths, keychain)
        vault.open().take_in(_whole(name, text) for name, text in replies.items())
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
        self.until(lambda: len(self.work.chats.conversations) == len(replies))
        self.window.grab()

    def _make_engine(self, on_event: EventHandler) -> ScriptedEngine:
        self.engine = ScriptedEngine(on_event, ctx=1 << 20)
        return self.engine

    def warm_up(self) -> None:
        """Load what any reply may need, at each way by which one comes to the screen."""
        self.open("harmless")
        self.ask_for(HARMLESS)
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
        """Have it written, a few characters at a time."""
        self.view.new_chat()
        self.engine.enqueue(reply, pieces=_cut(reply))
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
        QGuiApplication.clipboard().clear()  # as the app does where Qt has a clipboard of its own


def _cut(text: str) -> Iterator[str]:
    """The text in pieces of 1 to 8 characters, as models write."""
    start = 0
    for length in cycle(_LENGTHS):
        if start >= len(text):
            return
        yield text[start : start + length]
        start += length


def _whole(name: str, text: str) -> WholeConversation:
    question = Message(Role.USER, "Well?", id=f"{name} asked")
    reply = Message(
        Role.ASSISTANT, text, id=name, parent=question.id, finish=FinishReason.STOP, model="Alpha"
    )
    return WholeConversation(Conversation(f"{name} chat", name, 1.0, 1.0, name), (question, reply))
