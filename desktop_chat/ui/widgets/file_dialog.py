"""The dialog in which files are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from desktop_chat.domain.language import tr

__all__ = ["file_dialog"]


def file_dialog(parent: QWidget, title: str, folder: str = "") -> QFileDialog:
    """The system's, or where there is none Qt's, of which some translations lack two labels."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of type:"))
    for box in dialog.findChildren(QComboBox):  # paths and patterns; the system's dialog has none
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return dialog
