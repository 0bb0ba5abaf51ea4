"""What can be done with what is selected in the trash."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space

__all__ = ["TrashBar"]


class TrashBar(QWidget):
    """Two buttons, which the menu of a row has too.

    Signals:
        restore_requested: Put it back to where it was.
        deletion_requested: Delete it; nobody has been asked yet.
    """

    restore_requested = Signal()
    deletion_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._restore = QPushButton(tr("Restore"))
        self._restore.clicked.connect(self.restore_requested)
        self._delete = QPushButton(tr("Delete for good…"))
        self._delete.clicked.connect(self.deletion_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.TWO, 0, Space.TWO, 0)
        row.setSpacing(Space.ONE)
        for button in (self._restore, self._delete):
            button.setObjectName("outlined")
            button.setFont(theme.font(Size.CAPTION))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)

    def allow(self, possible: bool) -> None:
        self._restore.setEnabled(possible)
        self._delete.setEnabled(possible)
