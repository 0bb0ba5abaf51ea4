"""A page of HTML on paper: set by Qt, part by part, so that memory doesn't grow with its length."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from html import unescape
from pathlib import Path

from PySide6.QtCore import (
    QFile,
    QIODevice,
    QLocale,
    QLoggingCategory,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from desktop_chat.storage.exchange.html import PAGE, PART
from desktop_chat.ui.transcript.body.text_part import SealedDocument

__all__ = ["write_pdf"]

_RESOLUTION = (
    600  # dots per inch; at Qt's 1,200 a long part's height exceeds its fixed-point numbers
)
_MARGINS = QMarginsF(24, 20, 24, 22)  # millimetres
_FOOTER_GAP = 9.0  # millimetres from the text to the page number
_MM = 25.4
_CSS_RESOLUTION = 96  # of what Qt takes for a pixel
_TEXT_POINTS, _FOOTER_POINTS = 10.5, 8.0
_FAMILIES = ["Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans"]
_MUTED = "#65625c"
_FULL_PAGE = 0.97  # what is below isn't begun
# Metric or not, these use Letter (CLDR's paperSize).
_LETTER = {
    QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico,
    QLocale.Country.Philippines, QLocale.Country.Chile, QLocale.Country.Colombia,
    QLocale.Country.CostaRica, QLocale.Country.ElSalvador, QLocale.Country.Guatemala,
    QLocale.Country.Nicaragua, QLocale.Country.Panama, QLocale.Country.PuertoRico,
    QLocale.Country.Venezuela, QLocale.Country.Belize,
}  # fmt: skip


def write_pdf(html: str, out: Path, on_page: Callable[[], None] = lambda: None) -> None:
    """Set the page on A4 or, where that is used, on Letter; no file or address in it is opened.

    Args:
        html: As ``exchange.html`` makes it for paper.
        on_page: Called for each page; what it raises ends the work and leaves part of a file.

    Raises:
        OSError: The file can't be written; some of it may be there.
    """
    application = QGuiApplication.instance() or _without_a_screen()
    file = QFile(str(out))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _failure(file)
    try:
        _Press(file, _title(html), on_page).print(html)
        if not file.flush() or file.error() is not QFile.FileError.NoError:
            raise _failure(file)
    finally:
        file.close()
    del application  # until here


def _without_a_screen() -> QGuiApplication:
    """Qt needs an application for its fonts. Only Linux can be without a screen to have one on."""
    platform = ["-platform", "offscreen"] if sys.platform == "linux" else []
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")  # says each script that lacks
    return QGuiApplication(["desktop-chat", *platform])


def _heading(page: str) -> str:
    """The title of the conversation that begins on this page; empty if there is none."""
    begun = page.partition("<h1")[2].partition("</h1>")[0]
    return unescape(begun.partition(">")[2])


def _title(html: str) -> str:
    return unescape(html.partition("<title>")[2].partition("</title>")[0])


def _failure(file: QFile) -> OSError:
    reason = file.errorString()
    is_full = file.error() is QFile.FileError.ResourceError or reason == os.strerror(errno.ENOSPC)
    return OSError(errno.ENOSPC if is_full else errno.EIO, reason)


class _Press:
    """Puts documents one below the other onto pages."""

    def __init__(self, file: QFile, title: str, on_page: Callable[[], None]) -> None:
        self._title = title
        self._on_page = on_page
        self._writer = QPdfWriter(file)
        self._writer.setTitle(title)
        self._writer.setCreator("Desktop Chat")
        self._writer.setResolution(_RESOLUTION)
        letter = QLocale().territory() in _LETTER
        size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
        self._writer.setPageSize(QPageSize(size))
        self._writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        self._page = QSizeF(self._writer.width(), self._writer.height())
        self._number = 1
        self._below = 0.0  # where the page is free

    def print(self, html: str) -> None:
        head, body, rest = html.partition("<body>")
        painter = QPainter(self._writer)
        try:
            for page_number, page in enumerate(rest.split(PAGE)):
                if page_number and self._below:
                    self._turn(painter)
                self._title = _heading(page) or self._title
                for part in page.split(PART):
                    self._print_part(painter, head + body + part)
            self._print_footer(painter)
        finally:
            painter.end()

    def _print_part(self, painter: QPainter, html: str) -> None:
        if self._below > _FULL_PAGE * self._page.height():
            self._turn(painter)
        document = self._document(html)
        if document.isEmpty():
            return
        layout = document.documentLayout()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))  # whatever the theme
        height = self._page.height()
        for index in range(document.pageCount()):
            if index:
                self._turn(painter)
            painter.save()
            painter.translate(0, -index * height)
            context.clip = QRectF(0, index * height, self._page.width(), height)
            painter.setClipRect(context.clip)
            layout.draw(painter, context)
            painter.restore()
        last = document.lastBlock()
        bottom = layout.blockBoundingRect(last).bottom() + last.blockFormat().bottomMargin()
        self._below = bottom - (document.pageCount() - 1) * height

    def _document(self, html: str) -> QTextDocument:
        document = SealedDocument()
        document.setUndoRedoEnabled(False)
        document.documentLayout().setPaintDevice(self._writer)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.setDefaultFont(_font(_TEXT_POINTS))
        document.setHtml(html)
        self._correct(document)
        if self._below:
            self._leave_free(document)
        document.setPageSize(self._page)
        _keep_headings(document)
        return document

    def _correct(self, document: QTextDocument) -> None:
        """Do what Qt doesn't do by itself with margins, headings and directions."""
        scale = self._writer.logicalDpiX() / _CSS_RESOLUTION
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.begin()
        while block.isValid():
            shape = block.blockFormat()
            shape.clearProperty(QTextFormat.Property.LayoutDirection)  # its own, by its text
            shape.setLeftMargin(shape.leftMargin() * scale)
            shape.setRightMargin(shape.rightMargin() * scale)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
            if shape.headingLevel():
                _take_size_as_written(cursor, block)
            block = block.next()
        cursor.endEditBlock()

    def _leave_free(self, document: QTextDocument) -> None:
        """Begin with an empty line as high as what is on the page already."""
        first = QTextCursor(document)
        first.insertBlock(first.blockFormat(), first.blockCharFormat())
        line = QTextBlockFormat()
        height = self._below * _CSS_RESOLUTION / self._writer.logicalDpiY()
        line.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        first.setPosition(0)
        first.setBlockFormat(line)

    def _turn(self, painter: QPainter) -> None:
        self._print_footer(painter)
        self._on_page()
        self._writer.newPage()
        self._number += 1
        self._below = 0.0

    def _print_footer(self, painter: QPainter) -> None:
        """The title and the page's number."""
        font = _font(_FOOTER_POINTS)
        painter.setFont(font)
        painter.setPen(QColor(_MUTED))
        metrics = QFontMetricsF(font, self._writer)
        top = self._page.height() + _FOOTER_GAP / _MM * _RESOLUTION
        line = QRectF(0, top, self._page.width(), metrics.height())
        number = str(self._number)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, number)
        room = self._page.width() - 3 * metrics.horizontalAdvance(number)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, title)


def _font(points: float) -> QFont:
    font = QFont(_FAMILIES)
    font.setPointSizeF(points)
    return font


def _take_size_as_written(cursor: QTextCursor, heading: QTextBlock) -> None:
    """Qt gives a heading a size of its own, over the one in the style sheet."""
    fragments = heading.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        look = fragment.charFormat()
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        cursor.setPosition(fragment.position())
        end = fragment.position() + fragment.length()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)
        fragments += 1


def _keep_headings(document: QTextDocument) -> None:
    """Let no heading stand at the foot of a page without what it is the heading of."""
    layout = document.documentLayout()
    height = document.pageSize().height()

    def page_of(block: QTextBlock) -> int:
        return int(layout.blockBoundingRect(block).top() // height)

    block = document.begin()
    while block.isValid():
        following = block.next()
        level = block.blockFormat().headingLevel()
        if level and following.isValid() and page_of(following) != page_of(block):
            shape = block.blockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(shape)
        block = following
