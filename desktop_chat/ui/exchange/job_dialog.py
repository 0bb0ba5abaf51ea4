"""A dialog in which something is chosen, then done while one looks on, then told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.job import Advance, Job
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn
from desktop_chat.ui.widgets.file_manager import show_folder
from desktop_chat.ui.widgets.fitting import fitting_height
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.progress_line import ProgressLine

__all__ = ["JobDialog"]

_WIDTH = 480  # pixels
_STEPS = 1000


class JobDialog(QDialog):
    """Pages above two buttons: one that goes on, and one that goes back or ends what is under way.

    A subclass adds pages, and shows one with what the button does there.
    """

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget, title: str, height: int
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.theme = theme
        self._job: Job | None = None
        self._act: Callable[[], object] | None = None
        self._done: Callable[[object], None] = lambda _: None
        self._focus: QWidget | None = None  # what had it before a job began
        self._worded: Callable[[Advance], str] = lambda _: ""
        self._title = plain_label(theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        self._title.setText(title)
        self._notice = Notice(theme, icons, closable=True)
        self._pages = QStackedWidget()
        self._group = QButtonGroup(self)  # of radio buttons that have different parents
        self._progress = ProgressLine()
        self._step = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._cancel = push_button(tr("Cancel"), "quiet")
        self._go = push_button("", "primary")
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._on_go)
        self._lay_out()
        self.set_height(theme.scaled(height))
        self._show_progress(None)

    @property
    def job(self) -> Job | None:
        """What is under way."""
        return self._job

    def text(self) -> str:
        """All that is to be read in it now, for tests."""
        labels = [
            label.text()
            for label in self.findChildren(QLabel)
            if label.isVisibleTo(self) and label.text()
        ]
        return "\n".join(labels)

    def reject(self) -> None:
        """Esc and the window's own button end the work first, and then close."""
        if self._job is None:
            super().reject()
        else:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._step.setText(tr("Stopping…"))

    def set_height(self, height: int) -> None:
        """Take so many pixels, or as many as the window has."""
        room = self.parentWidget()
        assert room is not None, "it is a window's"
        size = room.window().size()
        width = min(self.theme.scaled(_WIDTH), size.width() - Space.TWO)
        self.resize(width, min(height, size.height() - Space.TWO))

    def fit(self) -> None:
        """Take the height that the page needs."""
        page = self._pages.currentWidget()
        content = page.widget() if isinstance(page, QScrollArea) else None
        assert content is not None, "add_page puts one into each"
        self.set_height(fitting_height(self, self._pages, content))

    def add_page(self, *widgets: QWidget) -> QWidget:
        """A column of widgets, which scrolls where it is too high."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ONE_HALF)
        for widget in widgets:
            column.addWidget(widget)
        if not any(isinstance(widget, QAbstractItemView) for widget in widgets):
            column.addStretch(1)
        scroll = ColumnScroll(inner)
        self._pages.addWidget(scroll)
        return scroll

    def show_page(
        self, page: QWidget, button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show it, with a button that does ``act``, or without one."""
        self._pages.setCurrentWidget(page)
        self._act = act
        self._go.setText(button)
        self._go.setVisible(act is not None)
        self._go.setEnabled(True)

    def allow(self, is_allowed: bool) -> None:
        """Whether the button may be pressed."""
        self._go.setEnabled(is_allowed)

    def label(self, text: str = "", name: str = "muted", *, strong: bool = False) -> QLabel:
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        label = plain_label(self.theme.font(Size.BODY, weight), name, wraps=True)
        label.setText(text)
        return label

    def follow(
        self, job: Job, sentence: Callable[[Advance], str], done: Callable[[object], None]
    ) -> None:
        """Show how far a job is, and what it fails of; ``done`` takes its result."""
        self.set_height(self.height() - self._room_of_notice())
        self._notice.hide()
        self._job = job
        self._worded = sentence
        self._done = done
        self._focus = self.focusWidget()
        self._pages.setEnabled(False)
        self._go.setEnabled(False)
        self._cancel.setFocus()
        self._show_progress(Advance(0))
        job.progressed.connect(self._on_progressed)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def warn(self, error: Exception) -> None:
        """Tell a failure at the top, in room of its own."""
        before = self._room_of_notice()
        self._notice.show_error(error)
        self.set_height(self.height() + self._room_of_notice() - before)
        announce(self, self._notice.text())

    def show_end(self, page: QWidget, said: str, folder: Path | None = None) -> None:
        """The last page, whose button closes; another one shows the folder, if there is one."""
        self.show_page(page, tr("Close"), self.accept)
        self.fit()
        self._cancel.setHidden(folder is None)
        if folder is not None:
            self._cancel.setText(tr("Show in folder"))
            self._cancel.clicked.disconnect(self.reject)
            self._cancel.clicked.connect(lambda: show_folder(folder))
        self._go.setFocus()
        announce(self, said)

    def _room_of_notice(self) -> int:
        """What it takes at the dialog's width, in pixels."""
        if self._notice.isHidden():
            return 0
        return self._notice.heightForWidth(self.width() - 2 * Space.THREE) + Space.ONE_HALF

    @Slot()
    def _on_go(self) -> None:
        if self._act is not None:
            self._act()

    @Slot(object)
    def _on_progressed(self, advance: Advance) -> None:
        if self._job is not None and not self._job.is_cancelled:
            self._show_progress(advance)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        self._end()
        self._done(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.reject()
        else:
            self.warn(error)
            self._lead_back()

    def _lead_back(self) -> None:
        """To where the person was before."""
        page = self._pages.currentWidget()
        if self._focus is not None:
            self._focus.setFocus()
            if isinstance(page, QScrollArea) and page.isAncestorOf(self._focus):
                layout = self.layout()
                assert layout is not None
                layout.activate()  # the notice has taken some of the room
                page.ensureWidgetVisible(self._focus)

    def _end(self) -> None:
        self._job = None
        self._pages.setEnabled(True)
        self._go.setEnabled(True)
        self._cancel.setEnabled(True)
        self._show_progress(None)

    def _show_progress(self, advance: Advance | None) -> None:
        """How far it is; an unknown fraction, below 0, is a bar that only moves."""
        if advance is None:
            self._progress.hide()
        elif advance.fraction < 0:
            self._progress.show_busy()
        else:
            self._progress.setRange(0, _STEPS)
            self._progress.setValue(round(advance.fraction * _STEPS))
            self._progress.show()
        self._step.setText("" if advance is None else self._worded(advance))
        self._progress.setAccessibleName(self._step.text() or self.windowTitle())

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        ends.addWidget(self._step, stretch=1)
        ends.addWidget(self._cancel)
        ends.addWidget(self._go)
        column = DialogColumn(self, Space.ONE_HALF)
        column.add(self._title, self._progress, self._notice)
        column.add_scrolled(self._pages)
        column.add(ends)
