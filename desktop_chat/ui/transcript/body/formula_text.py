"""A formula that stands on its own."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.markdown.blocks import Maths, Run, Style
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import SCROLL_BAR, Space
from desktop_chat.ui.transcript.body.as_markdown import placed
from desktop_chat.ui.transcript.body.formats import Formats
from desktop_chat.ui.transcript.body.formulas import FORMULA, FormulaPainter
from desktop_chat.ui.transcript.body.runs import RunWriter, one_paragraph
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["FormulaText"]

_MOST_SAID = 1_000  # characters of LaTeX that a screen reader is given


class FormulaText(TextPart):
    """Drawn when there is a picture, in LaTeX until then. Scrolls sideways if it's too wide."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        decoration: Decoration,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent, wraps=False)
        self._formats = formats
        self._latex = ""
        self._is_closed: bool = False
        self._painter = FormulaPainter(theme, decoration, display=True)
        self.document().documentLayout().registerHandler(FORMULA, self._painter)
        self._writer = RunWriter(formats, self._painter)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def texts(self) -> list[TextPart]:
        return [self]

    def latex(self) -> str:
        return self._latex

    def show_formula(self, formula: Maths) -> None:
        latex = formula.latex.strip()
        if latex == self._latex and formula.closed == self._is_closed:
            return
        self._latex, self._is_closed = latex, formula.closed
        self.setAccessibleDescription(one_line(latex, _MOST_SAID))
        self._write()

    def fit(self, width: int) -> int:
        """As of ``TextPart``; without room for a scroll bar where there will be none."""
        height = super().fit(width)
        return height - SCROLL_BAR if self.document().idealWidth() <= width else height

    def forget(self) -> None:
        super().forget()
        self._latex, self._is_closed = "", False
        self.setAccessibleDescription("")
        self._writer.waiting.clear()

    def show_picture(self, latex: str) -> bool:
        """As of ``FlowText``."""
        if latex != self._latex or not self._is_closed:
            return False
        self._write()
        return True

    def restyle(self) -> None:
        self._write()
        super().restyle()

    def selected_text(self) -> str:
        """The LaTeX, of which a picture can't be selected in part."""
        start, end = self.selection()
        return self._latex if start != end else ""

    def selected_markdown(self) -> str:
        said = f"$$\n{self._latex}\n$$" if self.selected_text() else ""
        return placed(said, self.place) if said else ""

    def selected_html(self) -> str:
        return f"<p>$${escape(self._latex)}$$</p>" if self.selected_text() else ""

    def latex_at(self, place: QPoint) -> str:
        return self._latex

    def _write(self) -> None:
        """Write it anew; half a formula can't be drawn."""
        run, base = Run(self._latex, Style.MATHS), self._formats.base()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        shape = QTextBlockFormat()
        has_picture = self._is_closed and self._painter.picture(self._latex) is not None
        shape.setTopMargin(Space.HALF)
        shape.setBottomMargin(Space.HALF)
        if has_picture:
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(shape)
        if self._is_closed:
            self._writer.write(cursor, (run,), base)
        else:
            cursor.insertText(one_paragraph(self._latex), self._formats.of(run, base, 0))
        cursor.endEditBlock()
        self._go_to_start()
