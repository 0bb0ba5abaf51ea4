"""The one table of colours, sizes and spaces, in light and dark, and what follows from it."""

import sys
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.look.stylesheet import stylesheet
from desktop_chat.ui.look.tokens import DARK, LIGHT, Colours

__all__ = ["Size", "Theme"]

_BASE_PX = 14
# What stands behind these names looks dated or is missing; anything else was somebody's choice.
_GENERIC = {"Sans Serif", "Sans", "DejaVu Sans", "Helvetica", "sans-serif"}
_PREFERRED = ["Inter", "Cantarell", "Noto Sans", "Open Sans", "DejaVu Sans"]
_MONOSPACE = ["JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "Noto Sans Mono"]


class Size(IntEnum):
    """The type scale, in pixels at the usual size of the system's font."""

    CAPTION = 12
    BODY = 14
    READING = 15
    HEADING = 17
    TITLE = 20
    DISPLAY = 26


@dataclass(frozen=True, slots=True)
class _Fonts:
    families: list[str]
    scale: float


class Theme(QObject):
    """The look of one application. Follows the system between light and dark.

    Signals:
        changed: Colours are different; whoever paints by hand paints again.
    """

    changed = Signal()

    def __init__(self, application: QApplication, appearance: str = "system") -> None:
        """Dress ``application``, which has the style Fusion.

        Args:
            appearance: "light", "dark" or "system".
        """
        super().__init__(application)
        self._application = application
        self._fonts = _fonts(application.font())
        application.setFont(self.font(Size.BODY))
        hints = application.styleHints()
        self._dark = appearance == "dark"
        if appearance == "system":
            hints.colorSchemeChanged.connect(self._on_scheme_changed)
            self._dark = hints.colorScheme() is Qt.ColorScheme.Dark
        self._apply()

    @property
    def colours(self) -> Colours:
        return DARK if self._dark else LIGHT

    def colour(self, token: str) -> QColor:
        """The colour that the table names ``token``."""
        return QColor(getattr(self.colours, token))

    def font(self, size: Size, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._fonts.families)
        font.setPixelSize(round(size * self._fonts.scale))
        font.setWeight(weight)
        return font

    def monospace(self, size: Size) -> QFont:
        font = QFont(_MONOSPACE)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(round((size - 1) * self._fonts.scale))  # it looks larger than it is
        return font

    def use(self, *, dark: bool) -> None:
        """Show light or dark, until the system's setting changes, if it is followed."""
        if dark != self._dark:
            self._dark = dark
            self._apply()
            self.changed.emit()

    @Slot(Qt.ColorScheme)
    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self.use(dark=scheme is Qt.ColorScheme.Dark)

    def _apply(self) -> None:
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(stylesheet(self.colours))


def _fonts(system: QFont) -> _Fonts:
    """The system's own family and size, unless nobody chose them."""
    family = system.family()
    linux = sys.platform not in ("win32", "darwin")
    families = _PREFERRED if linux and family in _GENERIC else [family]
    return _Fonts(families, max(1.0, QFontInfo(system).pixelSize() / _BASE_PX))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: colours.background,
        role.Base: colours.background,
        role.AlternateBase: colours.surface,
        role.Button: colours.surface,
        role.ToolTipBase: colours.raised,
        role.WindowText: colours.text,
        role.Text: colours.text,
        role.ButtonText: colours.text,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
    }.items():
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return palette
