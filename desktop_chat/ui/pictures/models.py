"""Pictures of what there is for models: the switcher, a card, the search, a refused file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog

from desktop_chat.ui.card.dialog import CardDialog
from desktop_chat.ui.models.find_dialog import FindDialog
from desktop_chat.ui.pictures.stage import PictureStage

__all__ = ["take_models"]

_SIZE = (1280, 800)


def take_models(stage: PictureStage, out: Path, refused: Path) -> Iterator[Path]:
    """Each in light and dark.

    Args:
        refused: A file that can't be used.
    """
    for dark in (False, True):
        scheme = "dark" if dark else "light"
        stage.dress(_SIZE, dark=dark)
        yield _switcher(stage, out / f"models-switcher-{scheme}.png")
        yield _card(stage, out / f"models-card-{scheme}.png")
        yield _search(stage, out / f"models-find-{scheme}.png")
        yield _refusal(stage, out / f"models-refused-{scheme}.png", refused)


def _switcher(stage: PictureStage, file: Path) -> Path:
    switcher = stage.view.pane.switcher
    switcher.open_list()
    picture = stage.shoot_with(file, switcher.popup(), is_dialog=False)
    switcher.popup().hide()
    return picture


def _card(stage: PictureStage, file: Path) -> Path:
    stage.view.pane.models.show_card(stage.workspace.shelf.models[0])
    stage.settle()  # it is read, and its hash computed
    return _shoot_dialog(stage, file, stage.window.findChildren(CardDialog)[-1])


def _search(stage: PictureStage, file: Path) -> Path:
    stage.view.pane.bringing.find()
    dialog = stage.window.findChildren(FindDialog)[-1]
    stage.wait(lambda: dialog.job is None)
    return _shoot_dialog(stage, file, dialog)


def _refusal(stage: PictureStage, file: Path, refused: Path) -> Path:
    notice = stage.view.pane.notice
    notice.hide()
    stage.view.pane.bringing.bring((refused,))
    stage.wait(notice.isVisible)
    stage.settle()
    stage.window.grab().save(str(file))
    notice.hide()
    return file


def _shoot_dialog(stage: PictureStage, file: Path, dialog: QDialog) -> Path:
    picture = stage.shoot_with(file, dialog, is_dialog=True)
    dialog.reject()
    stage.settle()
    return picture
