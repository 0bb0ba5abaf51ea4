"""Where a delegate paints, with the public fields of Qt's option that PySide's stubs leave out."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_chat.ui.tokens import Space

__all__ = ["Row"]


class Row:
    """One row of a list: its place, its state, and its direction."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self._rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  # stubs
        self._state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  # stubs
        self._direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]  # stubs

    def has(self, flag: QStyle.StateFlag) -> bool:
        return bool(self._state & flag)

    def box(self) -> QRect:
        """The row without the gap to its neighbours and to the list's sides."""
        return self._rect.adjusted(Space.ONE, 1, -Space.ONE, -1)

    def mirrored(self, rect: QRect) -> QRect:
        """``rect``, laid out for left to right, where it belongs in this row's direction."""
        return QStyle.visualRect(self._direction, self._rect, rect)

    def draw_text(self, painter: QPainter, rect: QRect, text: str) -> None:
        """One line at the leading side, cut with an ellipsis."""
        place = self.mirrored(rect)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        leading = QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft)
        # Absolute, or a title in Hebrew would jump to the other side of an English list.
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | leading,
            elided,
        )
