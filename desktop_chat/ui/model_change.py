"""A quiet line in a conversation where another model takes over."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_chat.ui.controls import plain_label
from desktop_chat.ui.theme import Size, Theme
from desktop_chat.ui.tokens import Space
from desktop_chat.ui.untrusted import printable

__all__ = ["ModelChange"]


class ModelChange(QWidget):
    """Says between two thin lines who answers from here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        policy = self._label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self._label.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, Space.ONE)
        row.setSpacing(Space.ONE_HALF)
        row.addWidget(_line(), stretch=1)
        row.addWidget(self._label, stretch=1000)
        row.addWidget(_line(), stretch=1)

    def show_model(self, name: str) -> None:
        self._label.setText(self.tr("{0} answers from here").replace("{0}", printable(name)))

    def text(self) -> str:
        return self._label.text()


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    line.setMinimumWidth(Space.TWO)
    return line
