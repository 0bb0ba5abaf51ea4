"""A comparison in the place of a conversation."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_chat.app.comparing.comparing import Comparing
from desktop_chat.app.comparing.study import Study
from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.comparison import Place
from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.comparing.answers_view import AnswersView
from desktop_chat.ui.comparing.conditions_line import ConditionsLine
from desktop_chat.ui.comparing.page_head import PageHead
from desktop_chat.ui.comparing.progress_strip import ProgressStrip
from desktop_chat.ui.comparing.table_view import TableView
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ComparePage"]

_LOW = 560  # pixels


class ComparePage(QWidget):
    """All that is to be seen of one comparison: a table of its questions, or the answers to one.

    Attributes:
        head: Its title, and what can be done.
        notice: What went wrong.
        conditions: What is the same for all.
        progress: How far it is.
        answers: Those to one question.
        table: All questions.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        comparing: Comparing,
        study: Study,
        decoration: Decoration,
        keys: CommandKeys,
    ) -> None:
        super().__init__()
        self._comparing = comparing
        self._study = study
        self._shown_id = ""
        self._shows_names = False  # though there was no vote
        self._was_hidden = False
        self.head = PageHead(theme, icons, keys)
        self.notice = Notice(theme, icons, closable=True)
        self.progress = ProgressStrip(theme, icons)
        self.conditions = ConditionsLine(theme, icons)
        self.answers = AnswersView(theme, icons, comparing, decoration, study)
        self.table = TableView(theme, icons, comparing, study)
        self._stack = QStackedWidget()
        self.setAccessibleName(tr("Comparison"))
        self._lay_out()
        self._connect()
        if keys.is_managed("compare"):
            self.answers.foot.seeds.forbid()
            self.progress.forbid()
        self._on_opened()

    @property
    def is_at_table(self) -> bool:
        return self._stack.currentWidget() is self.table

    @Slot(int)
    def go_to(self, question: int, seed: int = 0) -> None:
        """Show the answers to a question."""
        self._stack.setCurrentWidget(self.answers)
        self.answers.go_to(question, seed)
        self._study.want(False)
        self._refresh()

    @Slot()
    def show_table(self) -> None:
        """Show all questions."""
        question = self.answers.question
        self._stack.setCurrentWidget(self.table)
        self._study.want(True)
        self.table.table.go_to(question)
        self.table.table.setFocus()
        self._refresh()

    @Slot()
    def attend(self) -> None:
        """Have the keyboard where it is of use."""
        if self.is_at_table:
            self.table.table.setFocus()
        elif self.answers.columns.shown:
            self.answers.columns.shown[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    @Slot()
    def _fit(self) -> None:
        """In a low window, what is the same for all gives way to how far it is.

        There, its details take the place of the answers.
        """
        is_low, conditions = self.height() < _LOW, self.conditions
        conditions.set_most(self.height() * (3 if is_low else 1) // 4)
        conditions.setVisible(not (is_low and not self.progress.isHidden()))
        self._stack.setVisible(not (is_low and conditions.is_open and not conditions.isHidden()))

    def _lay_out(self) -> None:
        self._stack.addWidget(self.answers)
        self._stack.addWidget(self.table)
        lines = QVBoxLayout()
        lines.setContentsMargins(Space.TWO, 0, Space.TWO, Space.ONE)
        lines.setSpacing(Space.HALF)
        lines.addWidget(self.notice)
        lines.addWidget(self.progress)
        lines.addWidget(self.conditions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(lines)
        column.addWidget(self._stack, stretch=1)
        column.addStretch()

    def _connect(self) -> None:
        comparing, head, progress = self._comparing, self.head, self.progress
        self.conditions.toggled.connect(self._fit)
        comparing.opened.connect(self._on_opened)
        comparing.changed.connect(self._refresh)
        comparing.found.connect(self._on_found)
        comparing.failed.connect(self.notice.show_error)
        progress.pause_requested.connect(comparing.pause)
        progress.resume_requested.connect(comparing.resume)
        progress.stop_requested.connect(comparing.stop)
        head.failed_requested.connect(comparing.ask_failed_again)
        head.seeds_requested.connect(comparing.add_seeds)
        head.names.clicked.connect(self._on_names_wanted)
        head.differences.toggled.connect(self.answers.differences.show_differences)
        head.together.toggled.connect(self.answers.columns.scroll_together)
        self.answers.all_wanted.connect(self.show_table)
        self.table.chosen.connect(self._on_chosen)

    @Slot()
    def _on_opened(self) -> None:
        """Another comparison begins at its table, or at its only question."""
        comparing = self._comparing
        shown, comparison = comparing.conversation, comparing.comparison
        if shown is None or comparison is None:
            self._shown_id = ""
            self._study.want(False)
            return
        if shown.id == self._shown_id:  # it was read again
            self.answers.go_to(self.answers.question, self.answers.seed)
            self._refresh()
            return
        self._shown_id, self._shows_names = shown.id, False
        self.notice.hide()
        self._was_hidden = not comparing.is_revealed
        self._hide_names()
        self.answers.go_to(0)
        if len(comparison.questions) > 1:
            self.show_table()
        else:
            self.go_to(0)

    @Slot()
    def _refresh(self) -> None:
        """Show what has become of it."""
        comparing = self._comparing
        comparison, progress = comparing.comparison, comparing.progress
        if comparison is None or progress is None or comparing.conversation is None:
            return
        self.head.show_title(comparing.conversation.title)
        self._hide_names()
        self.conditions.show_conditions(comparison, hides_names=self._hides_names)
        self.progress.show_progress(progress)
        self._fit()
        self.answers.show_votes()
        self.table.tell_votes(self.answers.question)
        self.head.offer(
            columns=not self.is_at_table,
            beside=not self.answers.columns.is_narrow,
            hidden=self._hides_names,
            failed=progress.failed,
        )

    @property
    def _hides_names(self) -> bool:
        return not (self._shows_names or self._comparing.is_revealed)

    def _hide_names(self) -> None:
        hidden = self._hides_names
        self.answers.hide_names(hidden)
        self.table.hide_names(hidden)
        if self._was_hidden and not hidden:
            names = ", ".join(each.head.name() for each in self.answers.columns.shown)
            announce(self, tr("The models are, from the first: {names}", names=names))
        self._was_hidden = hidden

    @Slot()
    def _on_names_wanted(self) -> None:
        self._shows_names = True
        self._refresh()
        self.attend()

    @Slot(int)
    def _on_chosen(self, question: int) -> None:
        self.go_to(question)
        self.attend()

    @Slot(object)
    def _on_found(self, place: Place) -> None:
        """A word was found in this question or in an answer to it."""
        self.go_to(place.question, place.seed)
        self.answers.reveal(place.contestant)
