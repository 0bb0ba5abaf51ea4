"""Text that can be selected, as high as it needs to be, and harmless whatever it says."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop_chat.domain.highlight import iter_spans
from desktop_chat.markdown.blocks import Place
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import SCROLL_BAR
from desktop_chat.ui.transcript.body.formats import LATEX

__all__ = ["SealedDocument", "TextPart", "units"]

# Of a search's words, or of what differs: in one text, and in one paragraph, which Qt paints in a
# time that grows with the lines that it has and the marks.
_MOST_MARKS = 400
_MOST_MARKS_OF_PARAGRAPH = 150


class SealedDocument(QTextDocument):
    """A document that never opens what its text names.

    Something has to be returned for every name: given nothing, Qt opens the file itself.
    """

    def loadResource(self, type: int, name: QUrl | str) -> object:
        placeholder = QImage(1, 1, QImage.Format.Format_ARGB32)
        placeholder.fill(Qt.GlobalColor.transparent)
        return placeholder


class TextPart(QTextBrowser):
    """Some of a message's text.

    Its owner gives it a width with ``fit`` and places it. Where lines don't wrap it scrolls
    sideways, and keeps room for the bar so that nothing moves when one is needed.

    Attributes:
        place: Where it stands, if it isn't made of paragraphs, each of which has a place.
        before: What is between the text above and this one when both are copied.

    Signals:
        link_activated: Where a link that was clicked leads, in the form that hides nothing.
        link_hovered: The same of the one that is pointed at; empty when there is none any more.
    """

    link_activated = Signal(str)
    link_hovered = Signal(str)

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, wraps: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = ""
        self._differences: Sequence[tuple[int, int]] = ()
        self._width = 0
        self.place = Place()
        self.before = "\n\n"
        document = SealedDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self.setDocument(document)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.set_wrapping(wraps)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_link_hovered)

    def set_wrapping(self, wraps: bool) -> None:
        """Whether long lines are broken or scrolled."""
        mode = QTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wraps else mode.NoWrap)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if wraps else policy.ScrollBarAsNeeded
        )

    def fit(self, width: int) -> int:
        """Take ``width`` pixels, which the owner will give it; the height that this takes."""
        self._width = width
        document = self.document()
        if document.textWidth() != width:
            self.resize(width, self.height())
            for _ in range(2):  # Qt may go back to the width from before
                self.lay_out_at(width)
        height = math.ceil(document.size().height())
        wraps = self.lineWrapMode() is QTextEdit.LineWrapMode.WidgetWidth
        return height if wraps else height + SCROLL_BAR

    def lay_out_at(self, width: int) -> None:
        """Break lines at ``width`` pixels, or nowhere at -1, as does what is written from now on.

        Qt lays all out again whenever it is told a width, even the one that it has.
        """
        if self.document().textWidth() != width:
            self.document().setTextWidth(width)

    def forget(self) -> None:
        """Show nothing, as when it was new, so that it can show something else."""
        self.highlight("")
        self.distinguish(())
        self.document().clear()
        self.viewport().setToolTip("")
        self.horizontalScrollBar().setValue(0)
        self.place, self.before = Place(), "\n\n"

    def restyle(self) -> None:
        """Take on the theme's present colours."""
        self._mark()
        self.viewport().update()

    def highlight(self, query: str) -> None:
        """Mark the words of a search, until it is called with none."""
        if query != self._query:
            self._query = query
            self._mark()

    def distinguish(self, differences: Sequence[tuple[int, int]]) -> None:
        """Underline the words that another text doesn't have, until it is called with none.

        Args:
            differences: From where to where in the text, in characters.
        """
        if differences != self._differences:
            self._differences = differences
            self._mark()

    def select(self, start: int, end: int) -> None:
        """Select from one position of the document to another; from one to itself is nothing."""
        cursor = self.textCursor()
        cursor.setPosition(self._bounded(start))
        cursor.setPosition(self._bounded(end), QTextCursor.MoveMode.KeepAnchor)
        bar = self.horizontalScrollBar()
        before = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(before)

    def selection(self) -> tuple[int, int]:
        """From where to where text is selected."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def selected_text(self) -> str:
        """The words that are selected, without what makes them bold or a link."""
        return self.textCursor().selection().toPlainText()

    def selected_markdown(self) -> str:
        """What is selected as somebody would write it."""
        return self.selected_text()

    def selected_html(self) -> str:
        """What is selected with its looks, for a program that takes formatted text."""
        raise NotImplementedError

    def latex_at(self, place: QPoint) -> str:
        """What the formula at a place of the screen was written as; empty if there is none."""
        cursor = self.cursorForPosition(self.viewport().mapFromGlobal(place))
        for position in (cursor.position(), cursor.position() + 1):
            cursor.setPosition(self._bounded(position))
            if latex := cursor.charFormat().property(LATEX):
                return str(latex)
        return ""

    def createMimeDataFromSelection(self) -> QMimeData:
        """For the clipboard, when only this text has been selected."""
        data = QMimeData()
        data.setText(self.selected_text())
        data.setHtml(self.selected_html())
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Sideways is here; up and down is the transcript's."""
        delta = event.angleDelta()
        sideways = delta.x() if abs(delta.x()) > abs(delta.y()) else 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = sideways or delta.y()
        bar = self.horizontalScrollBar()
        if sideways and bar.maximum() > 0:
            bar.setValue(bar.value() - sideways)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is laid out at this width already isn't laid out again."""
        if self.document().textWidth() == self.viewport().width():
            event = QResizeEvent(event.size(), event.size())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _go_to_start(self) -> None:
        """Have the cursor at the start, unless it selects: Qt scrolls to where it is."""
        cursor = self.textCursor()
        if not cursor.hasSelection() and cursor.position():
            self.select(0, 0)

    def _bounded(self, position: int) -> int:
        return max(0, min(position, self.document().characterCount() - 1))

    def _mark(self) -> None:
        """Show the words of the search on a ground of their own, and underline what differs."""
        if not (self._query or self._differences):
            if self.extraSelections():
                self.setExtraSelections([])
            return
        text = self.document().toPlainText()
        different, found = QTextCharFormat(), QTextCharFormat()
        different.setBackground(self._theme.colour("selected"))
        different.setFontUnderline(True)
        different.setUnderlineColor(self._theme.colour("accent"))
        found.setBackground(self._theme.colour("found"))
        found.setForeground(self._theme.colour("text"))
        self.setExtraSelections(
            [
                *self._selections(text, self._differences, different),
                *self._selections(text, iter_spans(text, self._query), found),
            ]
        )

    def _selections(
        self, text: str, ranges: Iterable[tuple[int, int]], look: QTextCharFormat
    ) -> Iterator[QTextEdit.ExtraSelection]:
        at = position = 0  # Python counts in characters, Qt in units of UTF-16
        for start, end in islice(_spread(text, ranges), _MOST_MARKS):
            first = position + units(text[at:start])
            position = first + units(text[start:end])
            at = end
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())  # pyright: ignore[reportAttributeAccessIssue]  # stubs
            mark.cursor.setPosition(self._bounded(first))
            mark.cursor.setPosition(self._bounded(position), QTextCursor.MoveMode.KeepAnchor)
            mark.format = look  # pyright: ignore[reportAttributeAccessIssue]  # stubs
            yield mark

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_activated.emit(_shown(url))

    @Slot(QUrl)
    def _on_link_hovered(self, url: QUrl) -> None:
        # A tool tip takes what looks like HTML for HTML; an encoded address has no "<".
        self.viewport().setToolTip(_shown(url))
        self.link_hovered.emit(_shown(url))


def _spread(text: str, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those of the ranges that are marked, so that no paragraph has too many."""
    line_end, count = -1, 0
    for start, end in ranges:
        if start > line_end:
            line_end, count = text.find("\n", start), 0
            line_end = len(text) if line_end < 0 else line_end
        count += 1
        if count <= _MOST_MARKS_OF_PARAGRAPH:
            yield start, end


def units(text: str) -> int:
    """How long a text is to Qt, which counts in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _shown(url: QUrl) -> str:
    """The address in ASCII, so that a look-alike of a known name can be told from it."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")
