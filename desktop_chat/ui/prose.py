"""Text of a message: selectable, as high as it needs, and harmless whatever it says."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from desktop_chat.ui.theme import Size, Theme
from desktop_chat.ui.tokens import Radius, Space
from desktop_chat.ui.untrusted import bounded_markdown, printable

__all__ = ["Prose"]

_Feature = QTextDocument.MarkdownFeature
_MARKDOWN = _Feature.MarkdownDialectGitHub | _Feature.MarkdownNoHTML
_LINE_HEIGHT = 1.55  # of the font's size, and more where a script needs it
_INDENT = Space.THREE
_CODE_ABOVE = Space.ONE  # pixels of ground; a line brings some space along at its top
_CODE_BELOW = Space.ONE_HALF
_HEADINGS = {1: Size.TITLE, 2: Size.HEADING, 3: Size.READING}
_QUOTE_INDENT = Space.TWO
_QUOTE_BAR = 3
_Property = QTextFormat.Property
_LineHeight = QTextBlockFormat.LineHeightTypes


class _SealedDocument(QTextDocument):
    """A document that never opens what its text names.

    Something has to be returned for every name: given nothing, Qt opens the file itself.
    """

    def loadResource(self, type: int, name: QUrl | str) -> object:
        placeholder = QImage(1, 1, QImage.Format.Format_ARGB32)
        placeholder.fill(Qt.GlobalColor.transparent)
        return placeholder


class Prose(QTextBrowser):
    """Markdown or plain text, without scroll bars of its own.

    Signals:
        link_activated: Where a link that was clicked leads, in the form that hides nothing.
    """

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, muted: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._muted = muted
        self._text = ""
        self._markdown = False
        self._width = 0
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
        document = _SealedDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(_INDENT)
        document.setDefaultFont(self._theme.font(Size.BODY if self._muted else Size.READING))
        if markdown:
            document.setMarkdown(bounded_markdown(text), _MARKDOWN)
        else:
            document.setPlainText(printable(text))
        self._dress(document)
        before, selection = self.document(), self.textCursor()
        self.setDocument(document)
        self._select_again(selection)
        if isinstance(before, _SealedDocument):
            before.deleteLater()
        self._set_height()

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

    def _dress(self, document: QTextDocument) -> None:
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        tables = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
        for table in tables:
            self._dress_table(table)
        block = document.begin()
        while block.isValid():
            self._replace_images(document, block)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(self._block_format(block))
            self._colour(cursor, block)
            block = block.next()
        cursor.endEditBlock()

    def _block_format(self, block: QTextBlock) -> QTextBlockFormat:
        shape = block.blockFormat()
        height = self._font(block).pixelSize() * _LINE_HEIGHT
        shape.setLineHeight(height, _LineHeight.MinimumHeight.value)
        last = not block.next().isValid()
        shape.setTopMargin(0)
        shape.setBottomMargin(0 if last else Space.ONE_HALF)
        if _is_code(block):
            shape.setNonBreakableLines(False)
            shape.setLeftMargin(shape.leftMargin() + Space.TWO)
            shape.setRightMargin(Space.TWO)
            shape.setTopMargin(0 if _is_code(block.previous()) else _CODE_ABOVE + Space.ONE)
            inside = not last and _is_code(block.next())
            shape.setBottomMargin(0 if inside else _CODE_BELOW + (0 if last else Space.TWO))
        elif shape.headingLevel():
            shape.setTopMargin(Space.TWO if block.position() else 0)
            shape.setBottomMargin(Space.ONE)
        elif _is_item(block) or not self._markdown:
            inside = not self._markdown or _is_item(block.next())
            shape.setBottomMargin(0 if last else Space.HALF if inside else Space.ONE_HALF)
        if depth := shape.intProperty(_Property.BlockQuoteLevel):
            shape.setLeftMargin(int(depth) * _QUOTE_INDENT)
            shape.setRightMargin(0)
        if bool(QTextCursor(block).currentTable()):
            shape.setBottomMargin(0)
        elif not block.length() > 1 and _is_beside_table(block):
            shape.setLineHeight(1, _LineHeight.FixedHeight.value)  # Qt puts one there
            shape.setBottomMargin(0)
        return shape

    def _font(self, block: QTextBlock) -> QFont:
        level = block.blockFormat().headingLevel()
        if _is_code(block):
            return self._theme.monospace(Size.BODY)
        if level:
            return self._theme.font(_HEADINGS.get(level, Size.BODY), QFont.Weight.DemiBold)
        return self._theme.font(Size.BODY if self._muted else Size.READING)

    def _colour(self, cursor: QTextCursor, block: QTextBlock) -> None:
        """Fonts and colours of the text, on top of what Markdown made bold or italic."""
        look = QTextCharFormat()
        if _is_code(block) or block.blockFormat().headingLevel():
            look.setFont(self._font(block))
        quoted = block.blockFormat().intProperty(_Property.BlockQuoteLevel)
        look.setForeground(self._theme.colour("muted" if quoted or self._muted else "text"))
        cursor.setPosition(block.position())
        cursor.mergeBlockCharFormat(look)  # of the bullet or number
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        spans = _spans(block)
        cursor.mergeCharFormat(look)
        for start, length, was in spans:
            span = QTextCharFormat()
            if was.isAnchor():
                span.setForeground(self._theme.colour("accent"))
                span.setFontUnderline(True)
            elif was.fontFixedPitch() and not _is_code(block):
                span.setFont(self._theme.monospace(Size.BODY if self._muted else Size.READING))
                span.setBackground(self._theme.colour("surface"))
            else:
                continue
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(span)

    def _replace_images(self, document: QTextDocument, block: QTextBlock) -> None:
        """Say that there is a picture instead of showing an empty place."""
        for start, length, was in reversed(_spans(block)):
            if was.isImageFormat():
                alt = was.stringProperty(_Property.ImageAltText)
                cursor = QTextCursor(document)
                cursor.setPosition(start)
                cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
                said = (
                    self.tr("[picture not shown: {0}]") if alt else self.tr("[picture not shown]")
                )
                cursor.insertText(said.replace("{0}", alt), QTextCharFormat())

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(self._theme.colour("border"))
        shape.setCellPadding(Space.ONE)
        shape.setCellSpacing(0)
        shape.setTopMargin(Space.ONE_HALF)
        shape.setBottomMargin(Space.TWO)
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.VariableLength, 0)] * table.columns()
        )
        table.setFormat(shape)
        first = table.cellAt(0, 0).firstCursorPosition()
        if first.block().length() == 1 and first != table.cellAt(0, 0).lastCursorPosition():
            first.deleteChar()  # Qt begins a table that follows a quotation with an empty line
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            head = cell.firstCursorPosition()
            head.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            head.mergeCharFormat(bold)

    def _paint_grounds(self, painter: QPainter, visible: QRectF) -> None:
        """The grounds of code and the bars of quotes that are in sight."""
        layout = self.document().documentLayout()
        at = layout.hitTest(visible.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(at, 0))
        while block.previous().isValid() and _is_code(block) and _is_code(block.previous()):
            block = block.previous()
        code = QRectF()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if _is_code(block):
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
            ground.adjust(0, -_CODE_ABOVE, 0, _CODE_BELOW)
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(ground, Radius.MEDIUM, Radius.MEDIUM)

    def _paint_quote(self, painter: QPainter, block: QTextBlock, box: QRectF) -> None:
        depth = int(block.blockFormat().intProperty(_Property.BlockQuoteLevel))
        painter.setBrush(self._theme.colour("border"))
        mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
        for level in range(depth):
            near = level * _QUOTE_INDENT
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


def _is_beside_table(block: QTextBlock) -> bool:
    neighbours = (block.previous(), block.next())
    return any(b.isValid() and bool(QTextCursor(b).currentTable()) for b in neighbours)


def _is_code(block: QTextBlock) -> bool:
    shape = block.blockFormat()
    return block.isValid() and (
        shape.hasProperty(_Property.BlockCodeFence)
        or shape.hasProperty(_Property.BlockCodeLanguage)
    )


def _is_item(block: QTextBlock) -> bool:
    return bool(block.textList())


def _spans(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Start, length and format of each run of equal text."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        fragments += 1
    return found
