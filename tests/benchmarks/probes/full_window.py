"""The window on a profile with very many conversations: from an action to what is painted then."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QWidget,
)

from desktop_chat.app.commons import Commons
from desktop_chat.app.decoration import MakeTypesetter
from desktop_chat.app.models.collection import ModelCollection
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.app.workspace import Workspace
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.models.library.library import Library
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui.application import make_application
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView
from tests.benchmarks.probes.exchange import arguments, tell
from tests.benchmarks.store import fill

__all__ = ["Start"]

_OPENED = 60
_TYPED = ("water", "größe", "как это", "有在 我")
_PATIENCE_S = 20.0
_SETTLE_MS = 400


class _Painted(QObject):
    """When one of some widgets had been painted after something was done."""

    def __init__(self, widgets: list[QWidget], is_done: Callable[[], bool]) -> None:
        super().__init__()
        self.times: list[float] = []
        self._is_done = is_done
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_done():
            # An event filter is asked before the paint.
            QTimer.singleShot(0, self, lambda: self.times.append(time.perf_counter()))
        return False


class Start:
    """One start of the app."""

    def __init__(
        self,
        folder: Path,
        keychain: MemoryKeychain,
        models: ModelCollection | None = None,
        make_typesetter: MakeTypesetter | None = None,
    ) -> None:
        """Without ``models`` there is none, without ``make_typesetter`` no colours and formulas."""
        paths = Paths.of(folder)
        theme = Theme(QApplication.instance(), "light")  # type: ignore[arg-type]
        icons = Icons(paths.resources / "icons", theme)
        self.window = Window(theme, icons)
        self.commons = Commons(
            AppServices(
                paths,
                SettingsFile(paths.settings),
                self._make_engine,
                lambda: Vault(paths, keychain),
                ScriptedModels(models or Library([]), paths.models),
                make_typesetter=make_typesetter,
            )
        )
        self.workspace = Workspace(self.commons, self.window)
        self.view = WorkspaceView(theme, icons, self.window, self.workspace)
        self.window.show()
        self.settle()

    def _make_engine(self, on_event: EventHandler) -> ScriptedEngine:
        self.engine = ScriptedEngine(on_event)
        return self.engine

    def timed(
        self, act: Callable[[], object], is_done: Callable[[], bool], where: QWidget
    ) -> float:
        """Seconds until something of ``where`` is painted after what was to be done."""
        areas = [where, *where.findChildren(QWidget)]
        painted = _Painted(areas, is_done)
        begun = time.perf_counter()
        act()
        heart = QTimer()
        heart.start(1)
        while not painted.times:
            if time.perf_counter() - begun > _PATIENCE_S:
                raise SystemExit("nothing was painted")
            # Not a busy loop, which would keep Python from the store's thread.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return painted.times[0] - begun

    def settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop, loop.quit)
        loop.exec()


def main(asked: Any) -> dict[str, list[float]]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application()
    found: dict[str, list[float]] = {"list": [], "search": [], "open": []}
    with tempfile.TemporaryDirectory() as name:
        folder, keychain = Path(name), MemoryKeychain()
        Paths.of(folder).create()
        vault = Vault(Paths.of(folder), keychain)
        fill(vault.open(), asked["conversations"], asked["messages"])
        vault.close()
        probe = Start(folder, keychain)
        work = probe.workspace
        work.unlocking.start()
        probe.settle()
        listed = work.chats.conversations
        for _ in range(5):
            # The list as the start shows it, without the time that the key takes.
            work.chats._conversations = ()  # pyright: ignore[reportPrivateUsage]
            work.chats.changed.emit()
            probe.settle()
            found["list"].append(
                probe.timed(
                    work.chats.refresh, lambda: bool(work.chats.conversations), probe.view.sidebar
                )
            )
        work.session.open(listed[0])  # the transcript is there from now on
        probe.settle()
        for chat in Random(2).sample(listed, _OPENED):
            found["open"].append(
                probe.timed(
                    lambda chat=chat: work.session.open(chat),
                    lambda chat=chat: getattr(work.session.conversation, "id", "") == chat.id,
                    probe.view.pane.transcript,
                )
            )
            probe.settle()
        found["search"] = _searches(probe)
        probe.window.close()
        probe.commons.close()
    return found


def _searches(probe: Start) -> list[float]:
    field = next(
        each for each in probe.window.findChildren(QLineEdit) if "earch" in each.accessibleName()
    )
    arrived: list[object] = []
    probe.workspace.finder.found.connect(arrived.append)
    seconds: list[float] = []
    for text in _TYPED:
        for end in range(1, len(text) + 1):
            arrived.clear()
            seconds.append(
                probe.timed(
                    lambda text=text, end=end: field.setText(text[:end]),
                    lambda: bool(arrived),
                    probe.view.sidebar,
                )
            )
            probe.settle()
    return seconds


if __name__ == "__main__":
    tell(main(arguments()))
