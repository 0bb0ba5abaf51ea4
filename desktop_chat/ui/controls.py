"""Small widgets as they are wanted everywhere: safe, named and reached by Tab."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QToolButton

__all__ = ["plain_label", "tool_button"]


def plain_label(font: QFont, name: str = "", *, wraps: bool = False) -> QLabel:
    """A label that takes no text for HTML.

    Args:
        name: For the style sheet.
        wraps: Whether a long text becomes several lines.
    """
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font)
    label.setWordWrap(wraps)
    return label


def tool_button(name: str, keys: str = "", *, icon: int = 20) -> QToolButton:
    """A button that shows an icon and is called ``name``.

    Args:
        keys: The shortcut, for the tooltip.
        icon: The size of the icon, in pixels.
    """
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})" if keys else name)
    button.setIconSize(QSize(icon, icon))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
