"""A field for a text of several lines, as high as what is in it."""

from math import ceil

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop_chat.ui.look.theme import Size, Theme

__all__ = ["TextEditor"]

_LEAST_LINES = 3  # that there is room for in any window
_SHARE = 0.4  # of the window's height
_COPYING = {"edit-cut", "edit-copy"}  # as Qt names them in its menu


class TextEditor(QPlainTextEdit):
    """Grows up to some lines, or to a share of the window.

    Enter and Shift+Enter submit and break the line. Ctrl+Enter submits in any case.
    """

    submitted = Signal()
    focus_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        send_on_enter: bool,
        most_lines: int | None = None,
    ) -> None:
        """
        Args:
            send_on_enter: Off, Shift+Enter submits and Enter breaks the line.
            most_lines: Without, as many as fit in two fifths of the window.
        """
        super().__init__(parent)
        self._send_on_enter = send_on_enter
        self._most_lines = most_lines
        self.setFont(theme.font(Size.READING))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self.fit)

    def send_by_enter(self, sends: bool) -> None:
        """Whether Enter submits from now on."""
        self._send_on_enter = sends

    @Slot()
    def fit(self) -> None:
        # The height of a plain text document is given in lines.
        most = self._most_lines or self._lines_of_window()
        lines = min(max(1, round(self.document().size().height())), most)
        self.setFixedHeight(lines * self._line_height() + 2)
        policy = Qt.ScrollBarPolicy
        full = lines == most
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if full else policy.ScrollBarAlwaysOff
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What there is room for depends on the window."""
        if event.type() is QEvent.Type.Resize and watched is self.window():
            self.fit()
        return super().eventFilter(watched, event)

    def _lines_of_window(self) -> int:
        room = self.window().height() * _SHARE
        return max(_LEAST_LINES, int(room / self._line_height()))

    def _line_height(self) -> int:
        """As the document lays it out: whole pixels, of which QFontMetrics may have one less."""
        return ceil(QFontMetricsF(self.font()).lineSpacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and (control or shift is not self._send_on_enter):
            self.submitted.emit()
        elif not (_copies(event) and self._is_refused()):
            super().keyPressEvent(event)

    def _is_refused(self) -> bool:
        """Whether what is selected may not be copied, and so not be cut either."""
        from desktop_chat.ui.widgets.clipboard import copy_words, may_copy_words

        return not (may_copy_words() or copy_words(self.textCursor().selectedText()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from desktop_chat.ui.widgets.clipboard import may_copy_words  # not before the first paint

        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() in _COPYING:
                action.setEnabled(action.isEnabled() and may_copy_words())
        menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():  # or a file would be dropped here as its name
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


def _copies(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Copy) or event.matches(keys.Cut)
