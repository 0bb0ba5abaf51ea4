"""The looks of stretches of text."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextFormat

from desktop_chat.markdown.blocks import Place, Run, Style
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.transcript.body.spacing import indent

__all__ = ["LATEX", "RUN", "STRETCH", "Formats"]

RUN = int(QTextFormat.Property.UserProperty) + 1  # which run of its paragraph a text is
LATEX = RUN + 1  # what a formula was written as
STRETCH = LATEX + 1  # on every other stretch of a run, so that Qt shapes each by itself


class Formats:
    """Makes the formats of runs.

    Args:
        muted: For what stands back, such as thinking.
        written: For a text as it was written, with its marks.
    """

    def __init__(self, theme: Theme, *, muted: bool = False, written: bool = False) -> None:
        self._theme = theme
        self._written = written
        self.muted = muted
        self.size = Size.BODY if muted else Size.READING

    def font(self) -> QFont:
        return (self._theme.monospace if self._written else self._theme.font)(self.size)

    def indent(self, place: Place) -> int:
        """Pixels from the leading edge, with room for a marker of this size."""
        return self._theme.scaled(indent(place))

    def heading(self, size: Size) -> QTextCharFormat:
        return self.base(self._theme.font(size, QFont.Weight.DemiBold))

    def base(self, font: QFont | None = None, *, quiet: bool = False) -> QTextCharFormat:
        """What a paragraph's text looks like where nothing is said about it."""
        look = QTextCharFormat()
        look.setFont(font or self.font())
        look.setForeground(self._theme.colour("muted" if quiet or self.muted else "text"))
        return look

    def of(self, run: Run, base: QTextCharFormat, number: int) -> QTextCharFormat:
        """Of the run that is the ``number``-th of its paragraph."""
        look = QTextCharFormat(base)
        look.setProperty(RUN, number)
        style = run.style
        if style:
            self._style(look, style)
        if Style.MATHS in style:
            look.setProperty(LATEX, run.text)
        if run.link:
            look.setAnchor(True)
            look.setAnchorHref(run.link)
            look.setForeground(self._theme.colour("accent"))
            look.setFontUnderline(Style.FOOTNOTE not in style)
        return look

    def _style(self, look: QTextCharFormat, style: Style) -> None:
        if style & (Style.CODE | Style.MATHS):
            self._set_monospace(look)
        if Style.CODE in style:
            look.setBackground(self._theme.colour("surface"))
        if Style.BOLD in style:
            look.setFontWeight(QFont.Weight.DemiBold)
        if Style.ITALIC in style:
            look.setFontItalic(True)
        if Style.STRIKE in style:
            look.setFontStrikeOut(True)
        if Style.IMAGE in style:
            look.setForeground(self._theme.colour("muted"))
        if Style.FOOTNOTE in style:
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)

    def _set_monospace(self, look: QTextCharFormat) -> None:
        weight = look.font().weight()
        size = look.font().pixelSize() - 1  # it looks larger than it is
        font = self._theme.monospace(self.size)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        look.setFont(font)
