"""How far a comparison is, and what to do about that."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.app.comparing.run import Phase, Progress
from desktop_chat.domain.language import tr
from desktop_chat.ui.comparing.words import progress_words
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, tool_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import is_managed, mark_managed
from desktop_chat.ui.widgets.progress_line import ProgressLine

__all__ = ["ProgressStrip"]

_ICON = 16  # pixels


class ProgressStrip(QWidget):
    """Hidden where all is done.

    Signals:
        pause_requested: Begin no further answer.
        resume_requested: Go on.
        stop_requested: End the answers under way too.
    """

    pause_requested = Signal()
    resume_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._line = ProgressLine(tr("Progress of the comparison"))
        self._said = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._pause = tool_button(tr("Pause"), icon=_ICON)
        self._resume = tool_button(tr("Go on"), icon=_ICON)
        self._stop = tool_button(tr("Stop"), icon=_ICON)
        row = QHBoxLayout()
        row.setSpacing(Space.HALF)
        row.addWidget(self._said, stretch=1)
        for each in (self._pause, self._resume, self._stop):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        column.addLayout(row)
        column.addWidget(self._line)
        self._pause.clicked.connect(self.pause_requested)
        self._resume.clicked.connect(self.resume_requested)
        self._stop.clicked.connect(self.stop_requested)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        controls = (self._pause, self._resume, self._stop)
        had_keyboard = any(each.hasFocus() for each in controls)
        is_done = progress.phase is Phase.DONE
        self.setVisible(not is_done)
        self._line.setVisible(not is_done)
        self._line.setRange(0, max(progress.total, 1))
        self._line.setValue(progress.done)
        for each in (self._pause, self._stop):
            each.setVisible(progress.is_running)
        self._resume.setVisible(progress.phase is Phase.PAUSED)
        self._said.setText(progress_words(progress))
        if had_keyboard and not is_done:
            (self._pause if progress.is_running else self._resume).setFocus()

    def forbid(self) -> None:
        """An administrator lets nothing further be asked."""
        mark_managed(self._icons, self._resume)

    def text(self) -> str:
        return "" if self.isHidden() else self._said.text()

    @Slot()
    def _restyle(self) -> None:
        for button, name in ((self._pause, "pause"), (self._resume, "play"), (self._stop, "stop")):
            if not is_managed(button):
                button.setIcon(self._icons.icon(name, "muted"))
