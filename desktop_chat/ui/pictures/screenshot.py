"""Pictures of the real window with a chat in it, for the README and the documentation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from desktop_chat.app.commons import Commons
from desktop_chat.app.services import AppServices
from desktop_chat.domain.settings import LANGUAGE, OFFER_RECOVERY_CODE
from desktop_chat.ui.application import make_application
from desktop_chat.ui.look.language import set_language
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.pictures.comparing import take_comparing
from desktop_chat.ui.pictures.contest import contest
from desktop_chat.ui.pictures.models import take_models
from desktop_chat.ui.pictures.stage import PictureStage
from desktop_chat.ui.settings.dialog import SettingsDialog
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["take", "take_first_start"]

_LARGE, _SMALL, _NARROW = (1280, 800), (800, 600), (360, 640)
_SCHEMES = ("light", "dark")


def take(
    out: Path,
    services: AppServices,
    refused: Path,
    chats: Sequence[Sequence[str]],
    invented: Sequence[Path] = (),
) -> list[Path]:
    """Hold the conversations and save the pictures, then those of models.

    Args:
        out: The folder for the PNG files.
        services: Of a profile for this purpose: the conversations stay in it.
        refused: A model file that can't be used.
        chats: For each conversation its questions; the last one is in the pictures.
        invented: Models that are compared with those that there are.
    """
    with _Setting(services) as stage:
        stage.load()
        for questions in chats:
            stage.ask_anew(questions)
        files = [*_of_a_chat(stage, out), *take_models(stage, out, refused)]
        files += take_comparing(stage, out, contest(services.settings.get(LANGUAGE)), invented)
        files += [*_of_commands(stage, out), *_of_settings(stage, out)]
        files += _of_empty_places(stage, out)
        return files


def take_first_start(out: Path, services: AppServices) -> list[Path]:
    """Save what somebody sees who has no model yet."""
    with _Setting(services) as stage:
        stage.start()
        stage.wait(lambda: stage.workspace.shelf.is_listed)
        return [
            stage.shoot(out / f"first-start-{scheme}.png", _LARGE, dark=scheme == "dark")
            for scheme in _SCHEMES
        ]


class _Setting:
    """A stage for as long as pictures are taken on it."""

    def __init__(self, services: AppServices) -> None:
        application = QApplication.instance() or make_application()
        assert isinstance(application, QApplication)
        language = services.settings.get(LANGUAGE)
        set_language(application, language, services.paths.resources / "translations")
        theme = application.findChild(Theme) or Theme(application)
        services.settings.set(OFFER_RECOVERY_CODE, False)  # it would stand in each picture
        icons = Icons(services.paths.resources / "icons", theme)
        self._theme = theme
        self._commons = Commons(services)
        self._stage = PictureStage(theme, icons, self._commons)

    def __enter__(self) -> PictureStage:
        self._theme.use(dark=False)
        return self._stage

    def __exit__(self, *_: object) -> None:
        self._stage.window.close()
        _delete(self._stage.window)
        self._commons.close()
        self._theme.use(dark=False)


def _of_a_chat(stage: PictureStage, out: Path) -> Iterator[Path]:
    for scheme in _SCHEMES:
        dark = scheme == "dark"
        yield stage.shoot(out / f"chat-{scheme}.png", _LARGE, dark=dark)
        yield stage.shoot(out / f"chat-small-{scheme}.png", _SMALL, dark=dark)
        yield stage.shoot(out / f"chat-narrow-{scheme}.png", _NARROW, dark=dark)
        contrast = out / f"chat-contrast-{scheme}.png"
        yield stage.shoot(contrast, _LARGE, dark=dark, high_contrast=True)


def _of_commands(stage: PictureStage, out: Path) -> Iterator[Path]:
    for scheme in _SCHEMES:
        stage.dress(_LARGE, dark=scheme == "dark")
        stage.view.palette.open()
        palette = stage.view.palette.palette()
        yield stage.shoot_with(out / f"commands-{scheme}.png", palette, is_dialog=False)
        palette.hide()


def _of_settings(stage: PictureStage, out: Path) -> Iterator[Path]:
    for scheme in _SCHEMES:
        stage.dress(_LARGE, dark=scheme == "dark")
        stage.view.settings.open()
        dialog = stage.window.findChildren(SettingsDialog)[-1]
        yield stage.shoot_with(out / f"settings-{scheme}.png", dialog, is_dialog=True)
        dialog.reject()
        stage.settle()


def _of_empty_places(stage: PictureStage, out: Path) -> Iterator[Path]:
    for scheme in _SCHEMES:
        dark = scheme == "dark"
        stage.view.new_chat()
        yield stage.shoot(out / f"new-chat-{scheme}.png", _LARGE, dark=dark)
        stage.search("zeppelin")
        yield stage.shoot(out / f"nothing-found-{scheme}.png", _LARGE, dark=dark)
        stage.search("")


def _delete(thing: QObject) -> None:
    """Now, so that nothing on the screen outlives the workspace it listens to."""
    thing.deleteLater()
    QEventLoop().processEvents()
