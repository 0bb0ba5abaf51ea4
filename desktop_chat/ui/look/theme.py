"""What follows from the table of colours and sizes: palette, style sheet and fonts."""

from enum import IntEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.look.fonts import MONOSPACE, families, scale
from desktop_chat.ui.look.language import locale
from desktop_chat.ui.look.stylesheet import stylesheet
from desktop_chat.ui.look.system_look import SystemLook
from desktop_chat.ui.look.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours

__all__ = ["Size", "Theme"]


class Size(IntEnum):
    """The type scale, in pixels at the usual size of the system's font."""

    CAPTION = 12
    BODY = 14
    READING = 15
    HEADING = 17
    TITLE = 20
    DISPLAY = 26


class Theme(QObject):
    """The look of one application. Follows the system where nothing else was decided.

    Signals:
        changed: Colours are different; whoever paints by hand paints again.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        appearance: str = "system",
        contrast: str = "system",
        system: SystemLook | None = None,
    ) -> None:
        """Dress ``application``, which has the style Fusion.

        Args:
            appearance: "light", "dark" or "system".
            contrast: "normal", "high" or "system".
            system: What the system wants; found out by default.
        """
        super().__init__(application)
        self._application = application
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        language = locale().name().partition("_")[0]
        self._families, self._scale = families(font, language=language), scale(font)
        self._appearance, self._contrast = appearance, contrast
        application.setFont(self.font(Size.BODY))
        self._system = system or SystemLook(application)
        self._system.changed.connect(self._on_system_changed)
        self._colours = self._wanted()
        self._apply()

    @property
    def colours(self) -> Colours:
        return self._colours

    def colour(self, token: str) -> QColor:
        """The colour that the table names ``token``."""
        return QColor(getattr(self._colours, token))

    def scaled(self, pixels: int) -> int:
        """As much room as that is for text of the usual size."""
        return round(pixels * self._scale)

    def font(self, size: Size, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._families)
        font.setPixelSize(round(size * self._scale))
        font.setWeight(weight)
        return font

    def monospace(self, size: Size) -> QFont:
        font = QFont([*MONOSPACE, *self._families])
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(round((size - 1) * self._scale))  # it looks larger than it is
        return font

    def decide(self, appearance: str, contrast: str) -> None:
        """Have another look from now on; the arguments are those of the constructor."""
        self._appearance, self._contrast = appearance, contrast
        self._show(self._wanted())

    def use(self, *, dark: bool, high_contrast: bool = False) -> None:
        """Show one scheme until the system's setting changes, if it is followed."""
        self._show(_scheme(dark=dark, high_contrast=high_contrast))

    @Slot()
    def _on_system_changed(self) -> None:
        self._show(self._wanted())

    def _wanted(self) -> Colours:
        dark, high = self._appearance == "dark", self._contrast == "high"
        if self._appearance == "system":
            dark = self._system.is_dark
        if self._contrast == "system":
            high = self._system.has_high_contrast
        return _scheme(dark=dark, high_contrast=high)

    def _show(self, colours: Colours) -> None:
        if colours is not self._colours:
            self._colours = colours
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(_palette(self._colours))
        self._application.setStyleSheet(stylesheet(self._colours))


def _scheme(*, dark: bool, high_contrast: bool) -> Colours:
    if high_contrast:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


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
