"""Keys as a person reads them, and what is called with them."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

__all__ = ["native", "portable", "show_tip", "with_keys"]

_FORMAT = QKeySequence.SequenceFormat


def native(keys: str) -> str:
    """Keys as the system writes them."""
    return QKeySequence(keys, _FORMAT.PortableText).toString(_FORMAT.NativeText)


def portable(keys: str) -> str:
    """Keys that somebody wrote, as Qt writes them for files; empty if they are none."""
    sequence = QKeySequence(keys, _FORMAT.PortableText)
    return sequence.toString(_FORMAT.PortableText) if sequence.count() == 1 else ""


def show_tip(widget: QWidget, name: str, keys: str) -> None:
    """Have a tooltip say the name and the keys. A screen reader has said the name already.

    Args:
        keys: As Qt writes them for files.
    """
    widget.setToolTip(f"{name} ({native(keys)})" if keys else name)
    widget.setAccessibleDescription(native(keys) if name == widget.accessibleName() else "")


def with_keys(name: str, keys: str) -> str:
    """The entry of a menu, with keys at its end."""
    return f"{name}\t{native(keys)}" if keys else name
