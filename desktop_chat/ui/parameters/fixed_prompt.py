"""The system prompt of an administrator, to be read."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.fitted_text import FittedText
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import ManagedNote, who_decides

__all__ = ["FixedPrompt"]

_SHORT = 600  # characters, which are shown as a whole
_HIGHEST = 160  # pixels of what is longer; the rest is scrolled


class FixedPrompt(QWidget):
    """What each model reads first. It can be scrolled and copied, so it isn't disabled.

    Attributes:
        field: The text.
    """

    def __init__(self, icons: Icons, text: str) -> None:
        super().__init__()
        theme, name = icons.theme, tr("Your organisation’s system prompt")
        title = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold), wraps=True)
        title.setText(name)
        help = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        help.setText(
            tr("Each model reads this first. What you write as a system prompt follows it.")
        )
        highest = None if len(text) <= _SHORT else _HIGHEST
        self.field = FittedText(theme.font(Size.BODY), name, highest=highest)
        self.field.show_text(text)
        self.field.setAccessibleDescription(who_decides())
        self.field.setToolTip(who_decides())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.HALF, 0, Space.ONE)
        column.setSpacing(Space.HALF)
        for each in (title, help, self.field, ManagedNote(icons)):
            column.addWidget(each)
