"""Selecting across messages with the mouse and the keyboard."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QTextEdit
from shiboken6 import isValid

from desktop_chat.ui.transcript.block_maker import Block
from desktop_chat.ui.transcript.copied import copied
from desktop_chat.ui.transcript.message_area import MessageArea
from desktop_chat.ui.transcript.selection import END, Selection, Spot, select, texts_of
from desktop_chat.ui.widgets.clipboard import copy_words

__all__ = ["Selecting"]

_SCROLL_MS = 16
_SLICE_S = 0.008  # of selecting what is out of sight, between two paints
_SCROLL_SHARE = 4  # of the way that the pointer is outside, for each step
_LEFT = Qt.MouseButton.LeftButton


class Selecting(QObject):
    """Lets a selection leave the text in which it began.

    As long as the pointer stays in one text, that does all by itself.

    Signals:
        menu_wanted: A text and a place of the screen.
    """

    menu_wanted = Signal(object, QPoint)

    def __init__(self, area: MessageArea) -> None:
        super().__init__(area)
        self._area = area
        self._origin: QTextEdit | None = None  # where the button was pressed, while it is
        self._pressed: Spot | None = None
        self._pointer = QPoint()  # on the screen
        self._is_across = False
        self.selection: Selection | None = None
        self._selected: list[str] = []  # ids of the messages that the selection touches
        self._unseen: dict[QTextEdit, tuple[int, int]] = {}  # what is still to be selected in them
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._on_scrolling)
        area.column.taken.connect(self.watch)
        area.column.grown.connect(self._on_grown)
        area.column.shown.connect(self._on_shown)

    @Slot(object)
    def watch(self, block: Block) -> None:
        """See what is done with the texts of a message, and show what is selected of them."""
        for text in block.findChildren(QTextEdit):
            text.installEventFilter(self)
            text.viewport().installEventFilter(self)
        at = self._area.column.index(block.message.id)
        if at is not None and self.selection is not None and self.selection.touches(at):
            self._show(block, at)

    def select_all(self) -> None:
        if self._area.column.path:
            last = len(self._area.column.path) - 1
            self._set(Selection(Spot(0, 0, 0), Spot(last, END, END)))

    def clear(self) -> None:
        """Select nothing."""
        self.selection, self._is_across = None, False
        self._unseen.clear()
        for block in self._area.column.blocks.values():
            for text in texts_of(block):
                if text.textCursor().hasSelection():
                    select(text, 0, 0)

    def has_any(self) -> bool:
        return self.selection is not None or self._selected_text() is not None

    def copy(self, *, formatted: bool = True) -> None:
        """Put what is selected on the clipboard as Markdown and, with its looks, as HTML."""
        text = self._selected_text()
        if self.selection is None and text is None:
            return
        data = copied(self._area, self.selection, text, formatted=formatted)
        copy_words(data)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether it is a key that selects or copies."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.matches(QKeySequence.StandardKey.Copy) and self.has_any():
            self.copy()
        else:
            return False
        return True

    def press(self, event: QMouseEvent) -> None:
        """The button is pressed, in a text or beside one."""
        spot = self._spot(event.globalPosition().toPoint())
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if extends and self._pressed is not None and spot is not None:
            self._set(Selection(self._pressed, spot))
        else:
            self.clear()
            self._pressed = spot

    def drag(self, event: QMouseEvent) -> None:
        """The pointer moves outside of the text in which the button was pressed."""
        self._pointer = event.globalPosition().toPoint()
        self._reach()
        view = self._area.viewport()
        inside = 0 <= view.mapFromGlobal(self._pointer).y() < view.height()
        if inside:
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def release(self) -> None:
        self._origin = None
        self._scrolling.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(watched, QTextEdit):
            return event.type() is QEvent.Type.KeyPress and self._on_key(event)
        if isinstance(event, QMouseEvent) and isinstance(watched.parent(), QTextEdit):
            return self._on_mouse(watched.parent(), event)
        if isinstance(event, QContextMenuEvent) and isinstance(watched.parent(), QTextEdit):
            self.menu_wanted.emit(watched.parent(), event.globalPos())
            return True
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if self.take_key(event):
            return True
        moves = event.modifiers() & ~Qt.KeyboardModifier.ControlModifier
        return not moves and self._area.scroll_by(Qt.Key(event.key()))

    def _on_mouse(self, text: QObject | None, event: QMouseEvent) -> bool:
        assert isinstance(text, QTextEdit)
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick if (
                event.button() is _LEFT
            ):
                extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.press(event)
                self._origin = text
                return extends and self.selection is not None
            case QEvent.Type.MouseMove if self._origin is text and event.buttons() & _LEFT:
                return self._on_moved(text, event)
            case QEvent.Type.MouseButtonRelease:
                self.release()
            case _:
                pass
        return False

    def _on_moved(self, text: QTextEdit, event: QMouseEvent) -> bool:
        """Whether the pointer has left the text in which the button was pressed."""
        if text.viewport().rect().contains(event.position().toPoint()):
            self._scrolling.stop()
            if self._is_across:  # it is back, and the text goes on by itself
                self._reach_back(text)
            return False
        self.drag(event)
        return True

    def _reach_back(self, text: QTextEdit) -> None:
        self.selection, self._is_across = None, False
        self._unseen.clear()
        for block in self._area.column.blocks.values():
            for other in texts_of(block):
                if other is not text:
                    select(other, 0, 0)

    @Slot(str)
    def _on_grown(self, message_id: str) -> None:
        if message_id in self._area.column.blocks:
            self.watch(self._area.column.blocks[message_id])  # it may have texts that it hadn't

    @Slot()
    def _on_shown(self) -> None:
        """A selection is of these messages, and ends when others are in their place."""
        if self.selection is not None and self._ids(self.selection) != self._selected:
            self.clear()
        if self._pressed is not None and self._origin is None:
            self._pressed = None

    def _ids(self, selection: Selection) -> list[str]:
        path = self._area.column.path
        return [message.id for message in path[selection.first.at : selection.last.at + 1]]

    @Slot()
    def _on_scrolling(self) -> None:
        view = self._area.viewport()
        y = view.mapFromGlobal(self._pointer).y()
        outside = y if y < 0 else max(0, y - view.height())
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + outside // _SCROLL_SHARE + (1 if outside > 0 else 0))
        self._reach()

    def _reach(self) -> None:
        """Select up to the pointer."""
        spot = self._spot(self._pointer)
        if spot is not None and self._pressed is not None:
            self._is_across = True
            self._set(Selection(self._pressed, spot))

    def _set(self, selection: Selection) -> None:
        before, self.selection = self.selection, selection
        self._selected = self._ids(selection)
        column = self._area.column
        for block in column.blocks.values():
            at = column.index(block.message.id)
            was = before is not None and at is not None and before.touches(at)
            if at is not None and (was or selection.touches(at)):
                self._show(block, at)

    def _show(self, block: Block, at: int) -> None:
        """Select what is in sight of a message at once, and the rest when there is time."""
        assert self.selection is not None
        for part, text in enumerate(texts_of(block)):
            span = self.selection.of_part(at, part)
            if text.visibleRegion().isEmpty():
                self._unseen[text] = span
            else:
                self._unseen.pop(text, None)
                select(text, *span)
        self._on_later()

    @Slot()
    def _on_later(self) -> None:
        end = time.monotonic() + _SLICE_S
        while self._unseen and time.monotonic() < end:
            text, span = self._unseen.popitem()
            if isValid(text):
                select(text, *span)
        if self._unseen:
            self._later.start()

    def _spot(self, pointer: QPoint) -> Spot | None:
        """The place in the text that is nearest to a point of the screen."""
        column, view = self._area.column, self._area.viewport()
        if not column.path:
            return None
        y = min(max(view.mapFromGlobal(pointer).y(), 0), view.height() - 1)
        at = column.at(self._area.verticalScrollBar().value() + y)
        block = column.block_at(at)
        texts = texts_of(block) if block is not None else []
        if block is None or not texts:
            return Spot(at, 0, 0)
        inner = block.mapFromGlobal(pointer).y()

        def distance(text: QTextEdit) -> int:
            top = text.mapTo(block, QPoint()).y()
            return max(top - inner, inner - top - text.height(), 0)

        part = min(range(len(texts)), key=lambda part: distance(texts[part]))
        text = texts[part]
        cursor = text.cursorForPosition(text.viewport().mapFromGlobal(pointer))
        return Spot(at, part, cursor.position())

    def _selected_text(self) -> QTextEdit | None:
        """The text with a selection of its own."""
        for block in self._area.column.blocks.values():
            for text in texts_of(block):
                if text.textCursor().hasSelection():
                    return text
        return None
