"""A failure that keeps the window from opening at all, told in a box of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from desktop_chat.domain.errors import AppError
from desktop_chat.ui.application import make_application
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["show_failure"]


def show_failure(error: AppError) -> None:
    """Return when the person has read it."""
    application = make_application()
    box = QMessageBox(QMessageBox.Icon.Warning, application.applicationDisplayName(), error.title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(printable(f"{error.detail}\n{error.remedy}"))
    box.exec()
