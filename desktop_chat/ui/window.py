"""The window itself: where the composer stands from the first moment, and everything else then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop_chat.ui.composer.composer import Composer
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import COLUMN_WIDTH, Space
from desktop_chat.ui.status import StatusLine
from desktop_chat.ui.widgets.icons import Icons

if TYPE_CHECKING:
    from desktop_chat.ui.sidebar_edge import SidebarEdge

__all__ = ["Window", "centred"]

_SIDEBAR_WIDTH = 264  # pixels, until somebody drags its edge
_SIDEBAR_LEAST, _SIDEBAR_MOST = 200, 440
_LEFT_FREE = 56  # pixels beside a floating sidebar
_NARROW = 720  # below this, the sidebar floats over the conversation
_LEAST = QSize(360, 420)
_FIRST = QSize(1080, 760)


class _Scrim(QWidget):
    """Dims the conversation behind a floating sidebar; a click on it goes back."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class Window(QMainWindow):
    """Two places beside each other. The composer is at hand from the first paint on.

    It is none of Qt's main windows but for screen readers, which take no other for a window.

    What fills the places, ``WorkspaceView``, comes after the first paint: nothing moves then, since
    the grounds are painted where they will be.

    Signals:
        first_painted: The window can be seen and written in; what is slow may begin.
        docked: Whether the sidebar now stands beside the conversation.
        activated: The person went to it.
        left: It was closed for good.
    """

    first_painted = Signal()
    docked = Signal(bool)
    activated = Signal()
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, *, send_on_enter: bool = True) -> None:
        super().__init__()
        self._painted = False
        self._wants_sidebar = True  # while there is room
        self._sidebar_width = _SIDEBAR_WIDTH
        self._may_close: Callable[[], bool] = lambda: True
        self._stays: Callable[[], bool] = lambda: False
        self._leaves = False
        self._floating = False  # the sidebar was asked for in a narrow window
        self._desk = QWidget(self)
        self.composer = Composer(theme, icons, send_on_enter=send_on_enter)
        self.status = StatusLine(theme)
        self._column = QVBoxLayout(self._desk)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._column.addLayout(centred(self.composer, bottom=Space.ONE))
        self._column.addLayout(centred(self.status, bottom=Space.ONE_HALF))
        self._page: QWidget | None = None  # in the place of the conversation
        self._scrim: _Scrim | None = None
        self._edge: SidebarEdge | None = None
        self._sidebar = QWidget(self)
        self._sidebar.setObjectName("sidebar")
        self._sidebar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Desktop Chat")
        self.setMinimumSize(_LEAST)
        self.resize(_FIRST)
        self.composer.setFocus()

    def fill(self, sidebar: QWidget, conversation: QWidget) -> None:
        """Put what is shown into the places: ``conversation`` stands above the composer."""
        from desktop_chat.ui.sidebar_edge import SidebarEdge

        self._sidebar.deleteLater()
        self._sidebar = sidebar
        sidebar.setParent(self)
        self._column.takeAt(0)
        self._column.insertWidget(0, conversation, stretch=1)
        self._scrim = _Scrim(self)
        self._scrim.pressed.connect(self.toggle_sidebar)
        self.composer.follow(self._scrim)  # which is the last that was made
        self._edge = SidebarEdge(self)
        self._edge.dragged.connect(self.set_sidebar_width)
        self._edge.reset.connect(lambda: self.set_sidebar_width())
        self._arrange()

    def show_page(self, page: QWidget | None) -> None:
        """Have a page in the place of the conversation and its composer; None for these again."""
        if self._page is not None and self._page is not page:
            self._page.hide()
        if page is not None and page.parentWidget() is not self:
            page.setParent(self)
            page.stackUnder(self._sidebar)
        self._page = page
        self._arrange()
        self._desk.setVisible(page is None)
        if page is not None:
            page.show()

    @property
    def has_sidebar(self) -> bool:
        """Whether it stands beside the conversation now."""
        return self._wants_sidebar and not self._is_narrow()

    def come_forward(self) -> None:
        """Be seen before other windows, or at least ask for attention."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Have ``may_close`` say whether the window closes when it is asked to."""
        self._may_close = may_close

    @property
    def may_close(self) -> bool:
        """Whether nothing stands in the way; else that is asked about now."""
        return self._may_close()

    def stay_when_closed(self, stays: Callable[[], bool]) -> None:
        """Have ``stays`` say whether the app goes on unseen when the window is closed."""
        self._stays = stays

    def leave(self) -> bool:
        """Close for good, wherever the app could stay; False if a question stands in the way."""
        self._leaves = True
        try:
            return self.close()
        finally:
            self._leaves = False

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._stays() and not self._leaves:
            event.ignore()
            self.hide()
        elif self._may_close():
            super().closeEvent(event)
            self.left.emit()
        else:
            event.ignore()

    @property
    def sidebar_width(self) -> int:
        """In pixels, while there is room for it."""
        return self._sidebar_width

    def set_sidebar_width(self, width: int = _SIDEBAR_WIDTH) -> None:
        self._sidebar_width = max(_SIDEBAR_LEAST, min(width, _SIDEBAR_MOST))
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()
        elif event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    @property
    def wants_sidebar(self) -> bool:
        """Whether it stands beside the conversation while there is room."""
        return self._wants_sidebar

    def want_sidebar(self, wants: bool) -> None:
        """Whether it stands beside the conversation while there is room."""
        self._wants_sidebar = wants
        self._arrange()

    def show_sidebar(self) -> None:
        """Show it beside the conversation or, where that is narrow, over it."""
        if not self._sidebar.isVisible():
            self.toggle_sidebar()

    @Slot()
    def toggle_sidebar(self) -> None:
        if self._is_narrow():
            self._float(not self._floating)
        else:
            self._wants_sidebar = not self._wants_sidebar
            self._arrange()

    def dismiss_sidebar(self) -> bool:
        """Take it away if it floats; whether it did."""
        did_float = self._floating
        self._float(False)
        return did_float

    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _float(self, floating: bool) -> None:
        self._floating = floating and self._is_narrow()
        self._arrange()
        if self._floating:
            self._sidebar.setFocus()

    def _arrange(self) -> None:
        """Place sidebar and conversation, mirrored for languages that run right to left."""
        self._floating = self._floating and self._is_narrow()
        docked = self.has_sidebar
        # Half of the window is left to the conversation, and something of it can always be pressed.
        width = min(self._sidebar_width, self.width() // 2 if docked else self.width() - _LEFT_FREE)
        beside = width if docked else 0
        self._sidebar.setVisible(docked or self._floating)
        self._sidebar.setGeometry(self._mirrored(QRect(0, 0, width, self.height())))
        desk = self._mirrored(self.rect().adjusted(beside, 0, 0, 0))
        self._desk.setGeometry(desk)
        if self._page is not None:
            self._page.setGeometry(desk)
        self.docked.emit(docked)
        if self._edge is not None:
            self._edge.setGeometry(self._mirrored(self._edge.place(width)))
            self._edge.setVisible(docked)
            self._edge.raise_()
        if self._scrim is not None:
            self._scrim.setGeometry(self.rect())
            self._scrim.setVisible(self._floating)
            self._scrim.raise_()
            self._sidebar.raise_()

    def _mirrored(self, place: QRect) -> QRect:
        """``place``, counted from the leading side. QStyle has this, but takes 4 ms to load."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.x() - place.width())
        return place


def centred(widget: QWidget, bottom: int) -> QHBoxLayout:
    """``widget`` on the transcript's axis, its padding outside the transcript's column."""
    widget.setMaximumWidth(COLUMN_WIDTH + 2 * Space.TWO)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, stretch=1000)
    row.addStretch(1)
    row.setContentsMargins(Space.ONE, 0, Space.ONE, bottom)
    return row
