"""Short questions that a window asks; what is asked for happens when they are answered."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.tokens import Space

__all__ = ["ask_for_name", "choose", "confirm"]

_WIDTH = 360  # pixels

Choice = tuple[str, Callable[[], object]]


def confirm(
    parent: QWidget, title: str, text: str, detail: str, button: str, then: Callable[[], None]
) -> None:
    """Call ``then`` if the person presses ``button``; Enter and Esc don't."""
    box = _box(parent, title, text, detail)
    box.addButton(button, QMessageBox.ButtonRole.DestructiveRole).clicked.connect(then)
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
    box.open()


def choose(
    parent: QWidget, title: str, text: str, detail: str, good: Choice, destructive: Choice
) -> None:
    """Do what the person presses. Enter is the ``good`` choice, and Esc none."""
    box = _box(parent, title, text, detail)
    kept = box.addButton(good[0], QMessageBox.ButtonRole.AcceptRole)
    kept.clicked.connect(good[1])
    dropped = box.addButton(destructive[0], QMessageBox.ButtonRole.DestructiveRole)
    dropped.clicked.connect(destructive[1])
    box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(kept)
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
    dialog.resize(min(_WIDTH, parent.window().width() - Space.TWO), dialog.sizeHint().height())
    dialog.setOkButtonText(tr("Save"))
    dialog.setCancelButtonText(tr("Cancel"))

    def on_given(name: str) -> None:
        if name.strip():
            then(name)

    dialog.textValueSelected.connect(on_given)
    dialog.open()


def _box(parent: QWidget, title: str, text: str, detail: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(detail)
    return box
