"""Line icons, drawn in the theme's colours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt

from desktop_chat.ui.look.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QIcon, QPixmap

__all__ = ["Icons"]

_SIZE = 20
_SCALES = (1, 2)


class Icons:
    """Icons by name. Each is drawn once for each colour.

    What draws them is loaded with the first, which is not before the window's first paint.
    """

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._drawn: dict[tuple[str, str], QIcon] = {}

    def icon(self, name: str, token: str = "text") -> QIcon:
        """``name`` in the colour of ``token``; muted where its button is disabled."""
        from PySide6.QtGui import QIcon

        colour = self._theme.colour(token)
        key = (name, colour.name())
        if key not in self._drawn:
            icon = QIcon()
            svg = (self._folder / f"{name}.svg").read_bytes()
            muted = self._theme.colour("muted")
            for scale in _SCALES:
                icon.addPixmap(_draw(svg, colour, scale))
                icon.addPixmap(_draw(svg, muted, scale), QIcon.Mode.Disabled)
            self._drawn[key] = icon
        return self._drawn[key]

    def application(self) -> QIcon:
        """The program's own, in its own colours."""
        from PySide6.QtGui import QIcon

        return QIcon(str(self._folder / "desktop-chat.svg"))


def _draw(svg: bytes, colour: QColor, scale: int) -> QPixmap:
    from PySide6.QtGui import QImage, QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    tinted = svg.replace(b"currentColor", colour.name().encode())
    image = QImage(QSize(_SIZE, _SIZE) * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(tinted)).render(painter)
    painter.end()
    image.setDevicePixelRatio(scale)
    return QPixmap.fromImage(image)
