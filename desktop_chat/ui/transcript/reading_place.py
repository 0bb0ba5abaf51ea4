"""Where in a scroll area the reader is, kept while its contents change."""

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_chat.ui.look.tokens import Space

__all__ = ["ReadingPlace"]

_NEAR_END = 24  # pixels


class ReadingPlace(QObject):
    """Follows the end, or holds a place, until the reader scrolls."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._bar = area.verticalScrollBar()
        self._follows = True
        self._held: int | None = None  # a value of the scroll bar
        self._anchor: QWidget | None = None
        self._anchor_y = 0  # of the anchor in the area, in pixels from its top
        self._is_ours = False  # the movement that is going on
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._to_anchor)
        self._bar.valueChanged.connect(self._on_scrolled)
        self._bar.rangeChanged.connect(self._on_range_changed)

    def follow(self) -> None:
        """Stay at the end."""
        self._release()
        self._follows = True
        self._move(self._bar.maximum())

    def hold(self) -> None:
        """Stay where it is, whatever becomes of what is below."""
        self._release()
        self._held = self._bar.value()

    def hold_to(self, widget: QWidget) -> None:
        """Keep a widget where it is on the screen, whatever comes in above it."""
        y = widget.mapTo(self._area.viewport(), QPoint()).y()
        self._release()
        self._anchor, self._anchor_y = widget, y
        self._later.start()

    def keep(self, widget: QWidget) -> None:
        """Something comes in above a widget; only who reads at the end sees nothing of it."""
        if not self._follows and self._anchor is None:
            self.hold_to(widget)

    def go_to(self, widget: QWidget) -> None:
        """Show the beginning of a widget and what is below it."""
        self._release()
        self._anchor, self._anchor_y = widget, Space.THREE
        self._later.start()

    def forget(self, widget: QWidget) -> None:
        """It is going to be deleted."""
        if widget is self._anchor:
            self._release()

    def _release(self) -> None:
        self._follows, self._held, self._anchor = False, None, None
        self._later.stop()

    def _move(self, value: int) -> None:
        self._is_ours = True
        self._bar.setValue(value)
        self._is_ours = False

    @Slot()
    def _to_anchor(self) -> None:
        inner = self._area.widget()
        if self._anchor is not None and inner is not None:
            self._move(self._anchor.mapTo(inner, QPoint()).y() - self._anchor_y)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if not self._is_ours:
            self._release()
            self._follows = value >= self._bar.maximum() - _NEAR_END

    @Slot(int, int)
    def _on_range_changed(self, _: int, maximum: int) -> None:
        self._bar.setEnabled(maximum > 0)  # which hides it, and keeps its place
        if self._follows:
            self._move(maximum)
        elif self._held is not None:
            self._move(min(self._held, maximum))
        elif self._anchor is not None:
            self._later.start()  # where it is will be known then
