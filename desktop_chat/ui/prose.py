"""Text of a message: selectable, as high as it needs, and harmless whatever it says."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
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
_LINE_HEIGHT = 150.0  # per cent
_CODE_LINE_HEIGHT = 140.0
_HEADINGS = {1: Size.TITLE, 2: Size.HEADING, 3: Size.READING}
_QUOTE_INDENT = Space.TWO
_Property = QTextFormat.Property


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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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
        self._fit()

    def _select_again(self, selection: QTextCursor) -> None:
        """Keep what the person has selected while the text grows behind it."""
        last = self.document().characterCount() - 1
        if selection.hasSelection() and max(selection.anchor(), selection.position()) <= last:
            cursor = self.textCursor()
            cursor.setPosition(selection.anchor())
            cursor.setPosition(selection.position(), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        height = math.ceil(document.size().height())
        if height != self.height():
            self.setFixedHeight(height)

    def _dress(self, document: QTextDocument) -> None:
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.begin()
        while block.isValid():
            self._replace_images(document, block)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(self._block_format(block))
            self._colour(cursor, block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        cursor.endEditBlock()

    def _block_format(self, block: QTextBlock) -> QTextBlockFormat:
        shape = block.blockFormat()
        shape.setLineHeight(_LINE_HEIGHT, _proportional())
        last = not block.next().isValid()
        shape.setTopMargin(0)
        shape.setBottomMargin(0 if last else Space.ONE_HALF)
        if _is_code(block):
            shape.setNonBreakableLines(False)
            shape.setLineHeight(_CODE_LINE_HEIGHT, _proportional())
            shape.setLeftMargin(shape.leftMargin() + Space.TWO)
            shape.setRightMargin(Space.TWO)
            shape.setTopMargin(0 if _is_code(block.previous()) else Space.TWO)
            inside = not last and _is_code(block.next())
            shape.setBottomMargin(0 if inside else Space.THREE + Space.HALF)
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
            shape.setLineHeight(100.0, _proportional())  # the cell's padding is enough
        return shape

    def _colour(self, cursor: QTextCursor, block: QTextBlock) -> None:
        """Fonts and colours of the text, on top of what Markdown made bold or italic."""
        level = block.blockFormat().headingLevel()
        look = QTextCharFormat()
        if _is_code(block):
            look.setFont(self._theme.monospace(Size.BODY))
        elif level:
            look.setFont(self._theme.font(_HEADINGS.get(level, Size.BODY), QFont.Weight.DemiBold))
        quoted = block.blockFormat().intProperty(_Property.BlockQuoteLevel)
        look.setForeground(self._theme.colour("muted" if quoted or self._muted else "text"))
        cursor.setPosition(block.position())
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
        shape.setTopMargin(Space.HALF)
        shape.setBottomMargin(Space.TWO)
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.VariableLength, 0)] * table.columns()
        )
        table.setFormat(shape)

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
            pad = Space.ONE_HALF
            ground = QRectF(0, box.top() - pad, self.viewport().width(), box.height() + 2 * pad)
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(ground, Radius.MEDIUM, Radius.MEDIUM)

    def _paint_quote(self, painter: QPainter, block: QTextBlock, box: QRectF) -> None:
        depth = int(block.blockFormat().intProperty(_Property.BlockQuoteLevel))
        painter.setBrush(self._theme.colour("border"))
        mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
        for level in range(depth):
            x = level * _QUOTE_INDENT
            left = self.viewport().width() - x - 3 if mirrored else x
            painter.drawRoundedRect(
                QRectF(QPointF(left, box.top()), box.bottomRight()).adjusted(
                    0, 0, left + 3 - box.right(), 0
                ),
                1.5,
                1.5,
            )

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


def _proportional() -> int:
    return QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


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
