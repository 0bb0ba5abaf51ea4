"""What a model thought before it answered, folded."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.transcript.prose import Prose
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ThinkingFold"]

_BAR = 2  # pixels


class ThinkingFold(QWidget):
    """A line that opens to the thinking. Folded text isn't laid out."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._text = ""
        self._shown = ""
        self._button = QToolButton()
        self._button.setObjectName("fold")
        self._button.setCheckable(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setFont(theme.font(Size.BODY))
        self._button.toggled.connect(self._on_toggled)
        self._body = QWidget()
        self._prose = Prose(theme, muted=True)
        bar = QFrame()
        bar.setObjectName("rule")
        bar.setFixedWidth(_BAR)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(Space.TWO, Space.HALF, 0, Space.ONE)
        row.setSpacing(Space.TWO)
        row.addWidget(bar)
        row.addWidget(self._prose, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._body)
        self._body.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_thinking(self, text: str, *, under_way: bool) -> None:
        self._text = text
        self._button.setText(self.tr("Thinking…") if under_way else self.tr("Thoughts"))
        self.setVisible(bool(text.strip()))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._prose.fit(self.width() - 2 * Space.TWO - _BAR)

    def is_open(self) -> bool:
        return self._button.isChecked()

    def open(self) -> None:
        self._button.setChecked(True)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._fill()
        self._restyle()

    def _fill(self) -> None:
        if self.is_open() and self._shown != self._text:
            self._shown = self._text
            self._prose.show_markdown(self._text.strip())

    def _restyle(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        name = "chevron-down" if self._button.isChecked() else closed
        self._button.setIcon(self._icons.icon(name, "muted"))
        self._prose.restyle()
