"""Text of a message as a document: Markdown made calm to read, in the theme's colours."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextTable,
)

from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.untrusted import bounded_markdown, printable

__all__ = [
    "CODE_ABOVE",
    "CODE_BELOW",
    "QUOTE_INDENT",
    "SealedDocument",
    "Typesetter",
    "is_code",
    "quote_depth",
]

CODE_ABOVE = Space.ONE  # pixels of ground; a line brings some space along at its top
CODE_BELOW = Space.ONE_HALF
QUOTE_INDENT = Space.TWO

_Feature = QTextDocument.MarkdownFeature
_MARKDOWN = _Feature.MarkdownDialectGitHub | _Feature.MarkdownNoHTML
_Property = QTextFormat.Property
_LineHeight = QTextBlockFormat.LineHeightTypes
_LINE_HEIGHT = 1.55  # of the font's size, and more where a script needs it
_HEADINGS = {1: Size.TITLE, 2: Size.HEADING, 3: Size.READING}
_INDENT = Space.THREE
_MAX_INDENT = 8  # levels; deeper ones would leave no width for the words
_MAX_SPANS = 5_000  # links and pieces of code that are coloured in one paragraph


class SealedDocument(QTextDocument):
    """A document that never opens what its text names.

    Something has to be returned for every name: given nothing, Qt opens the file itself.
    """

    def loadResource(self, type: int, name: QUrl | str) -> object:
        placeholder = QImage(1, 1, QImage.Format.Format_ARGB32)
        placeholder.fill(Qt.GlobalColor.transparent)
        return placeholder


class Typesetter:
    """Makes documents that look alike. ``muted`` is for what stands back, such as thinking."""

    def __init__(self, theme: Theme, *, muted: bool) -> None:
        self._theme = theme
        self._muted = muted
        self._markdown = False

    def markdown(self, text: str) -> SealedDocument:
        document = self._document(markdown=True)
        document.setMarkdown(bounded_markdown(text), _MARKDOWN)
        self._dress(document)
        return document

    def plain(self, text: str) -> SealedDocument:
        """The text as it was typed."""
        document = self._document(markdown=False)
        document.setPlainText(printable(text))
        self._dress(document)
        return document

    def _document(self, *, markdown: bool) -> SealedDocument:
        self._markdown = markdown
        document = SealedDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(_INDENT)
        document.setDefaultFont(self._theme.font(Size.BODY if self._muted else Size.READING))
        return document

    def _dress(self, document: QTextDocument) -> None:
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        tables = [f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)]
        for table in tables:
            self._dress_table(table)
        block = document.begin()
        # Qt leaves out the margins above the first block and below the last.
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(CODE_ABOVE if is_code(block) else 0)
        frame.setBottomMargin(CODE_BELOW if is_code(document.lastBlock()) else 0)
        document.rootFrame().setFrameFormat(frame)
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
        if is_code(block):
            shape.setNonBreakableLines(False)
            shape.setLeftMargin(shape.leftMargin() + Space.TWO)
            shape.setRightMargin(Space.TWO)
            shape.setTopMargin(0 if is_code(block.previous()) else CODE_ABOVE + Space.ONE)
            inside = not last and is_code(block.next())
            shape.setBottomMargin(0 if inside or last else CODE_BELOW + Space.TWO)
        elif shape.headingLevel():
            shape.setTopMargin(Space.TWO if block.position() else 0)
            shape.setBottomMargin(Space.ONE)
        elif _is_item(block) or not self._markdown:
            if _is_item(block):
                _flatten(block.textList())
            inside = not self._markdown or _is_item(block.next())
            shape.setBottomMargin(0 if last else Space.HALF if inside else Space.ONE_HALF)
        if depth := quote_depth(block):
            shape.setLeftMargin(depth * QUOTE_INDENT)
            shape.setRightMargin(0)
        shape.setIndent(min(shape.indent(), _MAX_INDENT))
        if bool(QTextCursor(block).currentTable()):
            shape.setBottomMargin(0)
        elif not block.length() > 1 and _is_beside_table(block):
            shape.setLineHeight(1, _LineHeight.FixedHeight.value)  # Qt puts one there
            shape.setBottomMargin(0)
        return shape

    def _font(self, block: QTextBlock) -> QFont:
        level = block.blockFormat().headingLevel()
        if is_code(block):
            return self._theme.monospace(Size.BODY)
        if level:
            return self._theme.font(_HEADINGS.get(level, Size.BODY), QFont.Weight.DemiBold)
        return self._theme.font(Size.BODY if self._muted else Size.READING)

    def _colour(self, cursor: QTextCursor, block: QTextBlock) -> None:
        """Fonts and colours of the text, on top of what Markdown made bold or italic."""
        look = QTextCharFormat()
        if is_code(block) or block.blockFormat().headingLevel():
            look.setFont(self._font(block))
        quiet = self._muted or quote_depth(block) > 0
        look.setForeground(self._theme.colour("muted" if quiet else "text"))
        cursor.setPosition(block.position())
        cursor.mergeBlockCharFormat(look)  # of the bullet or number
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        spans = _spans(block)
        cursor.mergeCharFormat(look)
        for start, length, was in spans[:_MAX_SPANS]:
            span = QTextCharFormat()
            if was.isAnchor():
                span.setForeground(self._theme.colour("accent"))
                span.setFontUnderline(True)
            elif was.fontFixedPitch() and not is_code(block):
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
                    document.tr("[picture not shown: {0}]")
                    if alt
                    else document.tr("[picture not shown]")
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


def _is_beside_table(block: QTextBlock) -> bool:
    neighbours = (block.previous(), block.next())
    return any(b.isValid() and bool(QTextCursor(b).currentTable()) for b in neighbours)


def is_code(block: QTextBlock) -> bool:
    shape = block.blockFormat()
    return block.isValid() and (
        shape.hasProperty(_Property.BlockCodeFence)
        or shape.hasProperty(_Property.BlockCodeLanguage)
    )


def quote_depth(block: QTextBlock) -> int:
    depth = block.blockFormat().intProperty(_Property.BlockQuoteLevel)
    return min(int(depth), _MAX_INDENT)


def _flatten(items: QTextList) -> None:
    """Keep the indent of a list within bounds."""
    shape = items.format()
    if shape.indent() > _MAX_INDENT:
        shape.setIndent(_MAX_INDENT)
        items.setFormat(shape)


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
