"""What stands above the archive and the trash."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.conversations.rows import Place
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins, plain_label, tool_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["PlaceHead"]


class PlaceHead(QWidget):
    """The way back, the name of the place, and what there is to know about it.

    Signals:
        left: Go back to the conversations.
        emptying_requested: Delete all that is in the trash.
    """

    left = Signal()
    emptying_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._is_locked = False
        self._back = tool_button(tr("Back to the conversations"), icon=16)
        self._back.clicked.connect(self.left)
        self._title = plain_label(theme.font(Size.BODY, QFont.Weight.DemiBold))
        self._empty = QPushButton(tr("Empty…", "verb, of the trash"))
        self._empty.setAccessibleName(tr("Empty the trash"))
        self._empty.setObjectName("quiet")
        self._empty.clicked.connect(self.emptying_requested)
        self._caption = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._caption.setContentsMargins(margins(Space.ONE + 2, 0, Space.ONE, 0))
        row = QHBoxLayout()
        row.setSpacing(Space.HALF)
        row.addWidget(self._back)
        row.addWidget(self._title, stretch=1)
        row.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.ONE, 0, Space.ONE, Space.HALF)
        column.setSpacing(Space.HALF)
        column.addLayout(row)
        column.addWidget(self._caption)
        theme.changed.connect(self.restyle)
        self.restyle()

    def set_locked(self, is_locked: bool) -> None:
        """Whether it isn't known what is here; said by the next ``show_place``."""
        self._is_locked = is_locked

    def show_place(self, place: Place, *, is_empty: bool) -> None:
        in_trash = place is Place.TRASH
        self._title.setText(tr("Trash") if in_trash else tr("Archive", "noun"))
        if self._is_locked:
            said = tr("Locked")
        elif is_empty:
            said = tr("The trash is empty.") if in_trash else tr("Nothing is archived.")
        else:
            said = tr("What is here is deleted for good after 30 days.") if in_trash else ""
        self._caption.setText(said)
        self._caption.setVisible(bool(said))
        self._empty.setVisible(in_trash and not is_empty)
        self.setVisible(place is not Place.CHATS)

    def restyle(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._back.setIcon(
            self._icons.icon("chevron-right" if mirrored else "chevron-left", "muted")
        )
