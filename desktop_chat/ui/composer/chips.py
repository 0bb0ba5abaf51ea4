"""What comes along with a message, as small labels that open and go by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import SCROLL_BAR, Space
from desktop_chat.ui.widgets.controls import tool_button
from desktop_chat.ui.widgets.flow_layout import FlowLayout
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["Chip", "ChipRow"]

_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MOST_WIDTH = 200  # pixels of a name
_MOST_LINES = 3  # of chips; the others are scrolled to
_MOST_NAME = 120  # characters, for whoever can't see it


class Chip(QFrame):
    """
    Signals:
        opened: It was pressed.
        removed: Its cross was, or Delete.
        focused: It has the keyboard.
    """

    opened = Signal()
    removed = Signal()
    focused = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, name: str, detail: str, *, removable: bool = True
    ) -> None:
        super().__init__()
        self.setObjectName("chip")
        self._icons = icons
        self._name = one_line(name, _MOST_NAME)
        self._remove: QToolButton | None = None
        self._button = QToolButton()
        self._button.setObjectName("chip")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setIconSize(QSize(16, 16))
        self._button.setFont(theme.font(Size.CAPTION))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self.opened)
        self._button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._button)
        if removable:
            self._remove = tool_button(tr("Remove {name}", name=self._name), icon=14)
            self._remove.setObjectName("small")
            self._remove.clicked.connect(self.removed)
            row.addWidget(self._remove)
        self.say(detail)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, detail: str, tip: str = "") -> None:
        """What is known of it beside its name."""
        metrics = self._button.fontMetrics()
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, _MOST_WIDTH)
        # Isolated: neither a Hebrew name nor a number at the edge changes the order of the two.
        shown = f"\u2068{name}\u2069 · \u2068{detail}\u2069" if detail else name
        self._button.setText(shown.replace("&", "&&"))
        self._button.setAccessibleName(f"{self._name}, {detail}" if detail else self._name)
        self._button.setAccessibleDescription(tip)
        self._button.setToolTip(f"{self._name}\n{tip}".strip())

    def text(self) -> str:
        return self._button.accessibleName()

    def attend(self) -> None:
        """Have the keyboard."""
        self._button.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.focused.emit()
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self._remove is None or event.key() not in _REMOVING:
            return False
        self.removed.emit()
        return True

    def _restyle(self) -> None:
        self._button.setIcon(self._icons.icon("file", "muted"))
        if self._remove is not None:
            self._remove.setIcon(self._icons.icon("close", "muted"))


class ChipRow(QScrollArea):
    """Chips side by side, in as many lines as they need up to three; gone while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[Chip] = []
        self._inner = QWidget()
        self._flow = FlowLayout(self._inner, Space.HALF)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chips have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        return tuple(self._chips)

    def show_chips(self, chips: list[Chip]) -> None:
        """Show these in the place of what there was."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = chips
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()
            chip.focused.connect(self._on_focused)
        self.setVisible(bool(chips))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is said of one may need another line."""
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Take the height of the lines that the chips need at this width."""
        if not self._chips:
            return
        most = _MOST_LINES * (self._chips[0].sizeHint().height() + Space.HALF) - Space.HALF
        needed = self._flow.heightForWidth(self.width())
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if needed > most:
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            needed = self._flow.heightForWidth(self.width() - SCROLL_BAR)
        self.setVerticalScrollBarPolicy(policy)
        self._inner.setFixedHeight(needed)
        self.setFixedHeight(min(needed, most))

    @Slot()
    def _on_focused(self) -> None:
        chip = self.sender()
        if isinstance(chip, QWidget):
            self.ensureWidgetVisible(chip, 0, Space.HALF)
