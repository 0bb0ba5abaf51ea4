"""How one icon is drawn: in the very size that is wanted, so that it is crisp at every scale."""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

__all__ = ["IconEngine"]

# Show a direction, which is the other one where people read from the right. Whoever shows a chevron
# knows by itself which way it points.
_DIRECTED = {"continue", "questions", "sidebar", "wrap"}
_LINES = b'stroke-width="2"', b'stroke-width="1.8"'  # of 24, which is 1.5 pixels in a size of 20


class IconEngine(QIconEngine):
    """Draws a picture of lines when it is first shown, once in each size.

    In a place that is wider than high it leaves room after it (``beside_text``).

    Args:
        name: Of the icon.
        svg: Its file, with ``currentColor`` where the colour goes.
        colour: As #rrggbb.
        muted: Where the button is disabled.
    """

    def __init__(self, name: str, svg: bytes, colour: str, muted: str) -> None:
        super().__init__()
        self._name = name
        self._svg = svg.replace(*_LINES)
        self._colours = colour, muted
        self._drawn: dict[tuple[int, int, float, bool, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return IconEngine(self._name, self._svg, *self._colours)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        right_to_left, disabled = QGuiApplication.isRightToLeft(), mode is QIcon.Mode.Disabled
        key = (size.width(), size.height(), scale, disabled, right_to_left)
        if key not in self._drawn:
            mirrored = self._name in _DIRECTED and right_to_left
            self._drawn[key] = self._draw(size, scale, disabled=disabled, mirrored=mirrored)
        return self._drawn[key]

    def _draw(self, size: QSize, scale: float, *, disabled: bool, mirrored: bool) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if mirrored:
            painter.translate(pixmap.width(), 0)
            painter.scale(-1, 1)
        svg = self._svg.replace(b"currentColor", self._colours[disabled].encode())
        side = min(pixmap.width(), pixmap.height())
        from_right = QGuiApplication.isRightToLeft() and not mirrored
        left = pixmap.width() - side if from_right else 0
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(left, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap
