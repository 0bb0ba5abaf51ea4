"""Short questions that a window asks; what is asked for happens when they are answered."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

__all__ = ["ask_for_name", "confirm"]


def confirm(
    parent: QWidget, title: str, text: str, detail: str, button: str, then: Callable[[], None]
) -> None:
    """Call ``then`` if the person presses ``button``; Enter and Esc don't."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(detail)
    box.addButton(button, QMessageBox.ButtonRole.DestructiveRole).clicked.connect(then)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.open()


def ask_for_name(
    parent: QWidget, title: str, label: str, value: str, then: Callable[[str], None]
) -> None:
    """Call ``then`` with the name that the person gives, if it isn't empty."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(value)
    dialog.setOkButtonText(QCoreApplication.translate("questions", "Save"))

    def on_given(name: str) -> None:
        if name.strip():
            then(name)

    dialog.textValueSelected.connect(on_given)
    dialog.open()
