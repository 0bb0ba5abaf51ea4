"""Line icons, drawn in the theme's colours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from desktop_chat.ui.look.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

__all__ = ["Icons", "beside_text"]

_GAP = 6  # pixels; Qt has 4 of its own, of which Fusion shows two


def beside_text(side: int) -> QSize:
    """The size of an icon in a button with words, which are to stand a little away from it."""
    return QSize(side + _GAP - 2, side)


class Icons:
    """Icons by name, each made once for each colour.

    What draws them is loaded with the first, which is not before the window's first paint.

    Attributes:
        theme: Whose colours they have.
    """

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self.theme = theme
        self._made: dict[tuple[str, str, str], QIcon] = {}

    def icon(self, name: str, token: str = "text") -> QIcon:
        """``name`` in the colour of ``token``; muted where its button is disabled."""
        from PySide6.QtGui import QIcon

        from desktop_chat.ui.widgets.icon_engine import IconEngine

        colour, muted = self.theme.colour(token).name(), self.theme.colour("muted").name()
        key = (name, colour, muted)
        if key not in self._made:
            svg = (self._folder / f"{name}.svg").read_bytes()
            # A copy: PySide takes an engine for a part of the first icon that it draws, and frees
            # it with that where a cycle is collected, while buttons still show it.
            self._made[key] = QIcon(QIcon(IconEngine(name, svg, colour, muted)))
        return self._made[key]

    def application(self) -> QIcon:
        """The program's own, in its own colours."""
        from PySide6.QtGui import QIcon

        return QIcon(str(self._folder / "desktop-chat.svg"))
