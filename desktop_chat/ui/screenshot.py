"""Pictures of the real window with a real chat in it, for the README."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_chat.app.archive import MakeVault
from desktop_chat.app.bridge import MakeEngine
from desktop_chat.app.collection import ModelServices
from desktop_chat.app.state import Phase
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.settings import OFFER_RECOVERY_CODE
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui.application import make_application
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.theme import Theme
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

__all__ = ["take"]

_PATIENCE_MS = 300_000
_SETTLE_MS = 600  # layouts, and what the engine says about the context
_LARGE = (1280, 800)
_SMALL = (800, 600)
_CHATS = (
    ("Plan a quiet Sunday in the mountains.",),
    ("What is a haiku?",),
    (
        "Give me three short tips for sleeping better.",
        "Write a Python function that reverses a string.",
    ),
)


class _Stage:
    """A window, and a way to wait for what happens in it."""

    def __init__(self, theme: Theme, icons: Icons, workspace: Workspace) -> None:
        self._theme = theme
        self._workspace = workspace
        self.window = Window(theme, icons)
        self.view = WorkspaceView(theme, icons, self.window, workspace)

    def wait(self, is_done: Callable[[], bool]) -> None:
        loop = QEventLoop()
        watch = QTimer()
        watch.setInterval(20)
        watch.timeout.connect(lambda: loop.quit() if is_done() else None)
        watch.start()
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec()
        if not is_done():
            raise TimeoutError("The model did not answer.")

    def settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop, loop.quit)
        loop.exec()

    def load(self) -> None:
        self._workspace.start()
        self.wait(lambda: self._workspace.bridge.state.phase in (Phase.READY, Phase.FAILED))

    def ask(self, question: str) -> None:
        session = self._workspace.session
        self.wait(lambda: session.can_send)
        before = len(session.path)
        session.send(question)
        self.wait(lambda: len(session.path) == before + 2 and session.path[-1].finish is not None)

    def shoot(self, file: Path, size: tuple[int, int], *, dark: bool) -> Path:
        self._theme.use(dark=dark)
        self.window.resize(*size)
        self.window.show()
        self.settle()
        self.window.grab().save(str(file))
        return file


def take(
    out: Path,
    paths: Paths,
    make_engine: MakeEngine,
    make_vault: MakeVault,
    models: ModelServices,
    settings: SettingsFile,
    chats: Sequence[Sequence[str]] = _CHATS,
) -> list[Path]:
    """Hold the conversations and save the pictures: light, dark, small, right to left.

    Args:
        out: The folder for the PNG files.
        paths: Of a profile for this purpose: the conversations stay in it.
        make_engine: As for ``application.run``; so are the next three.
        chats: For each conversation its questions; the last one is in the pictures.

    Returns:
        The files, of 1280x800 and 800x600 pixels.
    """
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)
    theme = Theme(application, "light")
    settings.set(OFFER_RECOVERY_CODE, False)  # it would stand in each picture
    icons = Icons(paths.resources / "icons", theme)
    workspace = Workspace(make_engine, make_vault, models, settings)
    try:
        stage = _Stage(theme, icons, workspace)
        stage.load()
        for questions in chats:
            stage.view.new_chat()
            for question in questions:
                stage.ask(question)
        files = [
            stage.shoot(out / "chat-light.png", _LARGE, dark=False),
            stage.shoot(out / "chat-dark.png", _LARGE, dark=True),
            stage.shoot(out / "chat-small.png", _SMALL, dark=False),
        ]
        stage.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        files.append(stage.shoot(out / "chat-right-to-left.png", _LARGE, dark=False))
        stage.window.close()
        _delete(stage.window)
        return files
    finally:
        workspace.close()


def _delete(widget: QObject) -> None:
    """Now, so that nothing on the screen outlives the workspace it listens to."""
    widget.deleteLater()
    QEventLoop().processEvents()
