"""Where a piece of code is to be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.widgets.file_dialog import file_dialog

__all__ = ["ask_where"]


def ask_where(window: QWidget, name: str, save: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file, which is ``name`` unless the person has it otherwise."""

    def take(chosen: str) -> None:
        save(Path(chosen))

    title = tr("Save code as")
    dialog = file_dialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(take)
    dialog.open()
    return dialog
