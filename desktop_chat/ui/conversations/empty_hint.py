"""What stands in a list of conversations that has none."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QLabel

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins

__all__ = ["EmptyHint"]

_DELAY_MS = 400  # reading the list takes less, and nothing shall flash up meanwhile


class EmptyHint(QLabel):
    """Tells over an empty list what will be there."""

    def __init__(self, theme: Theme, view: QAbstractScrollArea) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.show)
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Size.BODY))
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setContentsMargins(margins(Space.TWO + 2, Space.ONE, Space.TWO, Space.ONE))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setText(
            tr(
                "Your conversations will be listed here. Begin one below, or bring those that you "
                "have elsewhere: drop their file on this window."
            )
        )
        self.hide()
        view.viewport().installEventFilter(self)

    def set_wanted(self, is_wanted: bool) -> None:
        if not is_wanted:
            self._timer.stop()
            self.hide()
        elif not self.isVisibleTo(self._view):
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return super().eventFilter(watched, event)
