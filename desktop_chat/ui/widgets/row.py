"""Where a delegate paints, with the public fields of Qt's option that PySide's stubs leave out."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Radius, Space

__all__ = ["Row"]

_RADIUS = Radius.SMALL + 2


class Row:
    """One row of a list: its place, its state, and its direction."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self._rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  # stubs
        self._state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]  # stubs
        self._direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]  # stubs

    @property
    def rect(self) -> QRect:
        """All of its place."""
        return self._rect

    @property
    def direction(self) -> Qt.LayoutDirection:
        return self._direction

    def has(self, flag: QStyle.StateFlag) -> bool:
        return bool(self._state & flag)

    def box(self) -> QRect:
        """The row without the gap to its neighbours and to the list's sides."""
        return self._rect.adjusted(Space.ONE, 1, -Space.ONE, -1)

    def mirrored(self, rect: QRect) -> QRect:
        """``rect``, laid out for left to right, where it belongs in this row's direction."""
        return QStyle.visualRect(self._direction, self._rect, rect)

    def draw_ground(self, painter: QPainter, theme: Theme, token: str) -> None:
        """The ground of the colour ``token``, if any, and a frame where the keyboard is."""
        if token:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(self.box(), _RADIUS, _RADIUS)
        flag = QStyle.StateFlag
        if self.has(flag.State_HasFocus) and self.has(flag.State_KeyboardFocusChange):
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.box(), _RADIUS, _RADIUS)

    def draw_icon_at_end(
        self, painter: QPainter, line: QRect, icon: QIcon, size: int, gap: int
    ) -> QRect:
        """A sign at the trailing end of a line; what is left of it before the gap."""
        place = QRect(0, 0, size, size)
        place.moveCenter(line.center())
        place.moveRight(line.right())
        icon.paint(painter, self.mirrored(place))
        return line.adjusted(0, 0, -size - gap, 0)

    def draw_text(self, painter: QPainter, rect: QRect, text: str) -> None:
        """One line at the leading side, cut with an ellipsis."""
        place = self.mirrored(rect)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        leading = QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft)
        # In the text's own direction, but at the list's side: a title in Hebrew has its end and its
        # ellipsis on the left, and doesn't jump to the other side of an English list.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | leading,
            elided,
        )
