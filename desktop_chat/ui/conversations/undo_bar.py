"""What was just taken away, and how to have it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.controls import margins, plain_label, tool_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["UndoBar"]

_SHOWN_MS = 10_000
_MOST_WIDTH = 440  # pixels


class UndoBar(QFrame):
    """Floats at the bottom of its parent for ten seconds, and longer under the pointer.

    It has one thing to undo: the last that it was told of.

    Attributes:
        shown_ms: For how long it stays.

    Signals:
        took_room: How many pixels it takes at the bottom; 0 when it is gone.
    """

    took_room = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self.shown_ms = _SHOWN_MS
        self._icons = icons
        self._over = parent
        self._undo: Callable[[], None] | None = None
        self._watched: QPlainTextEdit | None = None
        self._revision = 0
        self._label = plain_label(theme.font(Size.BODY), wraps=True)
        self._button = QPushButton(tr("Undo"))
        self._button.setObjectName("outlined")
        self._button.setToolTip(_keys())
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self.undo)
        self._close = tool_button(tr("Close this notice"), icon=16)
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(Space.TWO, Space.ONE, Space.ONE, Space.ONE))
        row.setSpacing(Space.ONE)
        row.addWidget(self._label, stretch=1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._key = QShortcut(QKeySequence.StandardKey.Undo, parent, self.undo)
        self._key.setEnabled(False)
        parent.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def offer(self, text: str, undo: Callable[[], None]) -> None:
        """Say what was done; ``undo`` takes it back."""
        self._undo = undo
        self._label.setText(text)
        self.setAccessibleName(text)
        self._key.setEnabled(True)
        self._watch(QApplication.focusWidget())
        self._place()
        self.show()
        self.raise_()
        self._timer.start(self.shown_ms)
        announce(self, tr("{what_was_done} Undo with {keys}.", what_was_done=text, keys=_keys()))

    @Slot()
    def undo(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    @Slot()
    def dismiss(self) -> None:
        self._undo = None
        self._key.setEnabled(False)
        self._timer.stop()
        self._watch(None)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.took_room.emit(self.height() + Space.ONE)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.took_room.emit(0)

    def text(self) -> str:
        return self._label.text()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._undo is not None:
            self._timer.start(self.shown_ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self._over:
            self._place()
        if (
            self._watched is not None
            and watched is self._watched
            and event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            # A field would take the key for itself. What was typed since comes first, though.
            return self._watched.document().revision() == self._revision
        return False

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._undo is not None:
            self._watch(now)

    @Slot()
    def _on_timeout(self) -> None:
        if self._button.hasFocus() or self._close.hasFocus():
            self._timer.start(self.shown_ms)
        else:
            self.dismiss()

    def _watch(self, focused: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = focused if isinstance(focused, QPlainTextEdit) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._revision = self._watched.document().revision()

    def _place(self) -> None:
        width = min(_MOST_WIDTH, self._over.width() - 2 * Space.TWO)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left = (self._over.width() - width) // 2
        self.setGeometry(left, self._over.height() - height - Space.ONE, width, height)

    def _restyle(self) -> None:
        self._close.setIcon(self._icons.icon("close", "muted"))


def _keys() -> str:
    keys = QKeySequence(QKeySequence.StandardKey.Undo)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
