"""A real window with real models and conversations; only the engine answers from a script."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QToolButton

from desktop_chat.app.commons import Commons
from desktop_chat.app.comparing.run import Phase
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.comparison import Question
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.settings import OFFER_RECOVERY_CODE
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.models.discovery.places import Places
from desktop_chat.models.library.library import Library
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui.application import make_application
from desktop_chat.ui.conversations.search_field import SearchField
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView
from desktop_chat.wiring.profile import Profile
from desktop_chat.wiring.typesetting import make_typesetter

__all__ = ["Stage"]

_PATIENCE_MS = 20_000
_SETTLE_MS = 150  # for what comes a moment later, as a layout does


class Stage:
    """A window with a workspace, and what brings it to a scene."""

    def __init__(self, profile: Path) -> None:
        """Whatever models are in the profile's folder for them are listed."""
        application = make_application()
        self._engines: list[ScriptedEngine] = []
        paths = Paths.of(profile)
        paths.create()
        own = Profile(paths, lambda _: None, places=Places(profile, {}, "linux"))
        own.settings.set(OFFER_RECOVERY_CODE, False)
        models = own.models
        if not any(paths.models.iterdir()):  # nor is there one that came with the app
            models = ScriptedModels(Library([paths.models]), paths.models)
        keychain = MemoryKeychain()
        services = AppServices(
            paths,
            own.settings,
            self._make_engine,
            lambda: Vault(paths, keychain),
            models,
            make_typesetter=make_typesetter,
        )
        theme = Theme(application)
        icons = Icons(paths.resources / "icons", theme)
        self.commons = Commons(services)
        self.window = Window(theme, icons)
        self.work = Workspace(self.commons, self.window)
        self.view = WorkspaceView(theme, icons, self.window, self.work)
        self.pane = self.view.pane
        self.session = self.work.session
        self.window.show()
        self.window.activateWindow()
        self.commons.start()
        self.until(lambda: self.work.shelf.is_listed)

    def _make_engine(self, on_event: EventHandler) -> ScriptedEngine:
        made = ScriptedEngine(on_event)
        self._engines.append(made)
        return made

    @property
    def engine(self) -> ScriptedEngine:
        """That of the conversations; those that compare have others."""
        return self._engines[0]

    def compare(self, *questions: str, blind: bool = False) -> None:
        """Have two models asked these, and wait for the last answer."""
        comparing = self.work.comparing
        self.until(lambda: len(comparing.contestants.models) > 1)
        who = [comparing.contestants.contestant(each) for each in comparing.contestants.models[:2]]
        asked = [Question(each, "birds") for each in questions]
        self.view.new_chat()
        comparing.begin(comparing.contestants.comparison(who, asked, seed=7, blind=blind))
        self.until(lambda: comparing.progress is not None)
        self.until(
            lambda: comparing.progress is not None and comparing.progress.phase is Phase.DONE
        )

    def until(self, is_true: Callable[[], bool]) -> None:
        loop, watch = QEventLoop(), QTimer()
        watch.timeout.connect(lambda: loop.quit() if is_true() else None)
        watch.start(10)
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        if not is_true():
            loop.exec()
        assert is_true()

    def settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop, loop.quit)
        loop.exec()

    def leave(self) -> None:
        """Shut what stands over the window, and show a conversation without a search."""
        while above := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            assert above.close(), above
            self.settle()
        self.field.clear()
        self.pane.notice.hide()
        self.pane.undo_bar.dismiss()
        self.window.resize(1080, 760)
        self.window.activateWindow()  # which a window manager would do

    @property
    def field(self) -> SearchField:
        return self.view.sidebar.findChildren(SearchField)[0]

    def begin(
        self,
        question: str,
        reply: str,
        thinking: str = "",
        *,
        tokens_per_second: float = math.inf,
        error: AppError | None = None,
    ) -> None:
        """Have it asked, in a chat of its own, and being answered."""
        self.view.new_chat()
        self.until(lambda: self.session.can_send)
        self.engine.enqueue(reply, thinking, tokens_per_second, error)
        self.session.send(question)
        self.until(lambda: len(self.session.path) == 2)

    def ask(
        self, question: str, reply: str, thinking: str = "", error: AppError | None = None
    ) -> None:
        """Have it asked and answered."""
        self.begin(question, reply, thinking, error=error)
        self.await_reply()

    def await_reply(self) -> None:
        self.until(lambda: self.session.path[-1].finish is not None)

    def button(self, name: str) -> QAbstractButton:
        """The last of this name, once one is seen."""

        def seen() -> list[QAbstractButton]:
            return [
                each
                for each in self.window.findChildren(QAbstractButton)
                if name in (each.accessibleName(), each.text()) and each.isVisible()
            ]

        self.until(lambda: bool(seen()))
        return seen()[-1]

    def menu(self, button: str) -> QMenu:
        """What a button of this name opens."""
        found = self.button(button)
        assert isinstance(found, QToolButton)
        return found.menu()

    def go_into(self, menu: QMenu) -> None:
        menu.popup(self.window.mapToGlobal(QPoint(300, 100)))
        menu.setActiveAction(menu.actions()[0])
