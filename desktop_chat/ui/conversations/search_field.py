"""Where the person types what to look for."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["SearchField"]

_LONGEST = 200  # characters; more isn't a search


class SearchField(QLineEdit):
    """A line with a magnifying glass. Esc empties it, then leaves it.

    Signals:
        entered: Enter was pressed.
        went_down: Down was pressed, to go into what was found.
        left: Esc was pressed.
    """

    entered = Signal()
    went_down = Signal()
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setObjectName("search")
        self.setFont(theme.font(Size.BODY))
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(tr("Search"))
        self.setAccessibleName(tr("Search conversations"))
        position = QLineEdit.ActionPosition
        self._sign = QAction(tr("Search"), self)
        self._sign.triggered.connect(self.setFocus)
        self.addAction(self._sign, position.LeadingPosition)
        self._clear = QAction(tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, position.TrailingPosition)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._on_text_changed("")

    def event(self, event: QEvent) -> bool:
        # Or Esc would stop a reply, as it does elsewhere in the window.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key == Qt.Key.Key_Down:
            self.went_down.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _restyle(self) -> None:
        self._sign.setIcon(self._icons.icon("search", "muted"))
        self._clear.setIcon(self._icons.icon("close", "muted"))
