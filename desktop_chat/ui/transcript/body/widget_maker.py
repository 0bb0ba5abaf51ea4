"""The widgets for the parts of a message."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.language import tr
from desktop_chat.markdown.blocks import Code, Maths, Table
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.body.code_box import CodeBox
from desktop_chat.ui.transcript.body.flow import FlowText, PlainText
from desktop_chat.ui.transcript.body.formats import Formats
from desktop_chat.ui.transcript.body.formula_text import FormulaText
from desktop_chat.ui.transcript.body.pieces import Part
from desktop_chat.ui.transcript.body.sections import SectionWidget
from desktop_chat.ui.transcript.body.table_box import TableBox
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["WidgetMaker"]


class WidgetMaker:
    """Makes widgets that look alike, for one message.

    Attributes:
        formats: Of its text.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        decoration: Decoration,
        name: str,
        parent: QWidget,
        *,
        muted: bool,
    ) -> None:
        self._theme = theme
        self._icons = icons
        self._decoration = decoration
        self._name = name
        self._parent = parent
        self._written = Formats(theme, muted=muted, written=True)
        self.formats = Formats(theme, muted=muted)

    def widget(self, kind: type[Part]) -> SectionWidget:
        """For parts of that kind."""
        theme, formats, decoration = self._theme, self.formats, self._decoration
        if kind is Code:
            return CodeBox(theme, self._icons, decoration, self._parent)
        if kind is Table:
            return TableBox(theme, formats, decoration, self._parent)
        if kind is Maths:
            name = tr("Formula")
            return FormulaText(theme, formats, decoration, name, self._parent)
        return FlowText(theme, formats, decoration, self._name, self._parent)

    def plain_text(self, *, written: bool) -> PlainText:
        """For text as it was typed or, with all its marks, ``written``."""
        formats = self._written if written else self.formats
        return PlainText(self._theme, formats, self._decoration, self._name, self._parent)
