"""Pictures of the real window with a real chat in it, for the README."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_chat.app.services import AppServices
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.settings import OFFER_RECOVERY_CODE
from desktop_chat.ui.application import make_application
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.pictures.models import take_models
from desktop_chat.ui.pictures.stage import PictureStage
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["take"]

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


def take(
    out: Path,
    services: AppServices,
    refused: Path,
    chats: Sequence[Sequence[str]] = _CHATS,
) -> list[Path]:
    """Hold the conversations and save the pictures: light, dark, small, right to left; then models.

    Args:
        out: The folder for the PNG files.
        services: Of a profile for this purpose: the conversations stay in it.
        refused: A model file that can't be used.
        chats: For each conversation its questions; the last one is in the pictures.

    Returns:
        The files, of 1280x800 and 800x600 pixels.
    """
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)
    theme = Theme(application, "light")
    services.settings.set(OFFER_RECOVERY_CODE, False)  # it would stand in each picture
    icons = Icons(services.paths.resources / "icons", theme)
    workspace = Workspace(services)
    try:
        stage = PictureStage(theme, icons, workspace)
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
        files += take_models(stage, out, refused)
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
