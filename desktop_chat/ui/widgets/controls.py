"""Small widgets as they are wanted everywhere: safe, named and reached by Tab."""

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QCursor, QFont, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.key_names import show_tip
from desktop_chat.ui.widgets.wrapping_words import wrap_words

__all__ = [
    "check_box",
    "margins",
    "plain_label",
    "push_button",
    "radio_button",
    "reading_side",
    "tool_button",
    "with_menu",
]


class _PushButton(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def check_box(theme: Theme, text: str) -> QCheckBox:
    """A box whose frame can be seen in the dark, and whose words can take several lines."""
    box = QCheckBox(text)
    _dress(theme, box)
    return box


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
    label.setAlignment(reading_side(label) | Qt.AlignmentFlag.AlignVCenter)
    return label


def reading_side(widget: QWidget) -> Qt.AlignmentFlag:
    """Where lines begin in the window's language, whichever way their own words are read.

    Left to itself, Qt puts the name of a model on the far side of an Arabic window.
    """
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeading


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Around a row that begins at ``start``, which Qt doesn't mirror with it."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)


def push_button(text: str, name: str) -> QPushButton:
    """A button with a text, that Tab reaches and a click doesn't take the focus to.

    Enter presses the one that has the focus, and in a dialog else the primary one.

    Args:
        name: For the style sheet: "primary", "outlined" or "quiet".
    """
    button = _PushButton(text)
    button.setObjectName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoDefault(False)  # in a dialog, Enter would press the first of all
    button.setDefault(name == "primary")
    return button


def radio_button(theme: Theme, text: str) -> QRadioButton:
    """One of several choices, as ``check_box`` makes them."""
    button = QRadioButton(text)
    _dress(theme, button)
    return button


def _dress(theme: Theme, button: QAbstractButton) -> None:
    palette = button.palette()
    # Which Fusion makes the frame of the mark from.
    palette.setColor(QPalette.ColorRole.Window, theme.colour("muted"))
    button.setPalette(palette)
    if button.text():
        wrap_words(button)


def tool_button(name: str, keys: str = "", *, icon: int = 20) -> QToolButton:
    """A button that shows an icon and is called ``name``.

    Args:
        keys: The shortcut, as Qt writes it for files, for the tooltip.
        icon: The size of the icon, in pixels.
    """
    button = QToolButton()
    button.setAccessibleName(name)
    show_tip(button, name, keys)
    button.setIconSize(QSize(icon, icon))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def with_menu(button: QToolButton, menu: QMenu) -> None:
    """Have a press open ``menu``; the button doesn't look pointed at when that is gone again."""

    def forget_pointer() -> None:
        is_there = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_there)
        button.update()

    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    menu.aboutToHide.connect(forget_pointer)
