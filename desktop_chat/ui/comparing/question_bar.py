"""The question that all were asked, and the way to those before and after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.comparison import Question
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import push_button, tool_button
from desktop_chat.ui.widgets.elided_label import ElidedLabel
from desktop_chat.ui.widgets.fitted_text import FittedText
from desktop_chat.ui.widgets.icons import Icons, beside_text
from desktop_chat.ui.widgets.untrusted import one_line, printable

__all__ = ["QuestionBar"]

_MOST_LINES, _FEWEST_LINES = 4, 1  # of the question that are seen at once
_MOST_SHOWN = 20_000  # characters
_ICON = 16  # pixels


class QuestionBar(QFrame):
    """Shows one question; of a set also which one of how many.

    Signals:
        stepped: The person wants the one before or after, by -1 or 1.
        all_wanted: The person wants to see all of them.
    """

    stepped = Signal(int)
    all_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._theme = theme
        self._all = push_button(tr("All questions"), "quiet")
        self._all.setIconSize(beside_text(_ICON))
        self._which = ElidedLabel(theme.font(Size.CAPTION, QFont.Weight.DemiBold), "muted")
        self._before = tool_button(tr("Previous question"), icon=_ICON)
        self._after = tool_button(tr("Next question"), icon=_ICON)
        self._text = _Text(theme)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HALF)
        for each in (self._all, self._before, self._after):
            row.addWidget(each)
        row.addWidget(self._which, stretch=1)
        bubble = QFrame()
        bubble.setObjectName("bubble")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(Space.TWO, Space.ONE, Space.TWO, Space.ONE)
        inside.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        column.addWidget(self._row)
        column.addWidget(bubble)
        self._all.clicked.connect(self.all_wanted)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(1))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_question(self, questions: Sequence[Question], at: int) -> None:
        question, count = questions[at], len(questions)
        text = printable(question.text[:_MOST_SHOWN])
        self._text.show_text(text)
        self._row.setVisible(count > 1)
        which = tr("Question {at} of {count}", at=number(at + 1), count=number(count))
        topic = one_line(question.topic, 60)
        self._which.show_text(f"{which} · {topic}" if topic else which)
        self._before.setEnabled(at > 0)
        self._after.setEnabled(at < count - 1)
        self._text.setAccessibleDescription(self._which.whole if count > 1 else "")

    def text(self) -> str:
        return self._text.toPlainText()

    def which(self) -> str:
        return self._which.whole

    def set_low(self, is_low: bool) -> None:
        """Whether the window is too low for a long question."""
        self._text.set_lines(_FEWEST_LINES if is_low else _MOST_LINES)

    @Slot()
    def _restyle(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        back, on = (
            ("chevron-right", "chevron-left") if mirrored else ("chevron-left", "chevron-right")
        )
        self._all.setIcon(self._icons.icon("questions", "muted"))
        self._before.setIcon(self._icons.icon(back, "muted"))
        self._after.setIcon(self._icons.icon(on, "muted"))


class _Text(FittedText):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme.font(Size.READING), tr("Question"))
        self._lines = _MOST_LINES
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def set_lines(self, lines: int) -> None:
        if lines != self._lines:
            self._lines = lines
            self.fit()

    def sizeHint(self) -> QSize:
        most = self._lines * self.fontMetrics().lineSpacing() + 2
        return super().sizeHint().boundedTo(QSize(1 << 20, most))
