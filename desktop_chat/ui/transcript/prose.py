"""Text of a message: selectable, as high as it needs, and harmless whatever it says."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from desktop_chat.domain.highlight import spans
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Radius
from desktop_chat.ui.transcript.typeset import (
    CODE_ABOVE,
    CODE_BELOW,
    QUOTE_INDENT,
    SealedDocument,
    Typesetter,
    is_code,
    quote_depth,
)

__all__ = ["Prose"]

_QUOTE_BAR = 3  # pixels
_MOST_MARKS = 1_000  # of a search's words in one text


class Prose(QTextBrowser):
    """Markdown or plain text, without scroll bars of its own.

    Signals:
        link_activated: Where a link that was clicked leads, in the form that hides nothing.
    """

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, muted: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typesetter = Typesetter(theme, muted=muted)
        self._text = ""
        self._markdown = False
        self._width = 0
        self._query = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("background: transparent; padding: 0; border: none;")
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_link_hovered)

    def show_markdown(self, text: str) -> None:
        self._show(text, markdown=True)

    def show_plain(self, text: str) -> None:
        self._show(text, markdown=False)

    def restyle(self) -> None:
        """Take on the theme's present colours."""
        self._show(self._text, markdown=self._markdown)

    def highlight(self, query: str) -> None:
        """Mark the words of a search, until it is called with none."""
        if query != self._query:
            self._query = query
            self._mark()

    def ideal_width(self) -> int:
        """Pixels that the longest line would take unbroken."""
        document = self.document()
        width = document.textWidth()
        document.setTextWidth(-1)
        ideal = math.ceil(document.idealWidth())
        document.setTextWidth(width)
        return ideal

    def fit(self, width: int) -> None:
        """Be as high as the text is at ``width`` pixels, which is what the owner will give it.

        Not done when resized: Qt has a scroll area's inside keep its old size while that goes on.
        """
        if width != self._width:
            self._width = width
            self._set_height()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the transcript scrolls, not one message

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipRect(event.rect())
        self._paint_grounds(painter, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)

    def _show(self, text: str, *, markdown: bool) -> None:
        self._text, self._markdown = text, markdown
        make = self._typesetter.markdown if markdown else self._typesetter.plain
        document = make(text)
        document.setParent(self)
        before, selection = self.document(), self.textCursor()
        self.setDocument(document)
        self._select_again(selection)
        if isinstance(before, SealedDocument):
            before.deleteLater()
        self._set_height()
        if self._query:
            self._mark()

    def _mark(self) -> None:
        text = self.document().toPlainText()
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("found"))
        look.setForeground(self._theme.colour("text"))
        marks: list[QTextEdit.ExtraSelection] = []
        at = units = 0  # Python counts in characters, Qt in units of UTF-16
        for start, end in spans(text, self._query)[:_MOST_MARKS]:
            first = units + _units(text[at:start])
            units = first + _units(text[start:end])
            at = end
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())  # pyright: ignore[reportAttributeAccessIssue]  # stubs
            mark.cursor.setPosition(first)
            mark.cursor.setPosition(units, QTextCursor.MoveMode.KeepAnchor)
            mark.format = look  # pyright: ignore[reportAttributeAccessIssue]  # stubs
            marks.append(mark)
        self.setExtraSelections(marks)

    def _select_again(self, selection: QTextCursor) -> None:
        """Keep what the person has selected while the text grows behind it."""
        last = self.document().characterCount() - 1
        if selection.hasSelection() and max(selection.anchor(), selection.position()) <= last:
            cursor = self.textCursor()
            cursor.setPosition(selection.anchor())
            cursor.setPosition(selection.position(), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _set_height(self) -> None:
        document = self.document()
        document.setTextWidth(self._width)
        height = math.ceil(document.size().height())
        if height != self.height():
            self.setFixedHeight(height)

    def _paint_grounds(self, painter: QPainter, visible: QRectF) -> None:
        """The grounds of code and the bars of quotes that are in sight."""
        layout = self.document().documentLayout()
        at = layout.hitTest(visible.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(at, 0))
        while block.previous().isValid() and is_code(block) and is_code(block.previous()):
            block = block.previous()
        code = QRectF()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if is_code(block):
                code = box if code.isNull() else code.united(box)
            else:
                self._paint_code(painter, code)
                code = QRectF()
                if box.top() > visible.bottom():
                    break
                self._paint_quote(painter, block, box)
            block = block.next()
        self._paint_code(painter, code)

    def _paint_code(self, painter: QPainter, box: QRectF) -> None:
        if not box.isNull():
            ground = QRectF(0, box.top(), self.viewport().width(), box.height())
            ground.adjust(0, -CODE_ABOVE, 0, CODE_BELOW)
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(ground, Radius.MEDIUM, Radius.MEDIUM)

    def _paint_quote(self, painter: QPainter, block: QTextBlock, box: QRectF) -> None:
        depth = quote_depth(block)
        painter.setBrush(self._theme.colour("border"))
        mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
        for level in range(depth):
            near = level * QUOTE_INDENT
            left = self.viewport().width() - near - _QUOTE_BAR if mirrored else near
            bar = QRectF(left, box.top() + _QUOTE_BAR, _QUOTE_BAR, box.height())
            painter.drawRoundedRect(bar, _QUOTE_BAR / 2, _QUOTE_BAR / 2)

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_activated.emit(_shown(url))

    @Slot(QUrl)
    def _on_link_hovered(self, url: QUrl) -> None:
        # A tool tip takes what looks like HTML for HTML; an encoded address has no "<".
        self.viewport().setToolTip(_shown(url))


def _shown(url: QUrl) -> str:
    """The address in ASCII, so that a look-alike of a known name can be told from it."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
