"""One question, and what each model has said to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.app.comparing.comparing import Comparing
from desktop_chat.app.comparing.study import Study
from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.comparison import FAILED, Comparison, Place, Vote
from desktop_chat.domain.language import tr
from desktop_chat.ui.comparing import words
from desktop_chat.ui.comparing.answers_foot import AnswersFoot
from desktop_chat.ui.comparing.column import CompareColumn
from desktop_chat.ui.comparing.column_foot import Deed
from desktop_chat.ui.comparing.columns import CompareColumns
from desktop_chat.ui.comparing.differences import Differences
from desktop_chat.ui.comparing.question_bar import QuestionBar
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.clipboard import copy_words
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["AnswersView"]

_MOST_SAID = 2_000  # characters of a question that is announced
_LOW = 420  # pixels, below which a long question has less room


class AnswersView(QWidget):
    """Follows the window's comparison at the question and the seed that are looked at.

    Attributes:
        columns: The answers.
        question_bar: The question.
        foot: What concerns all of the answers.
        differences: Marks words.

    Signals:
        all_wanted: Show all questions.
    """

    all_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        comparing: Comparing,
        decoration: Decoration,
        study: Study,
    ) -> None:
        super().__init__()
        self._comparing = comparing
        self._study = study
        self._question = self._seed = 0
        self._hides_names = False
        self.question_bar = QuestionBar(theme, icons)
        self.columns = CompareColumns(theme, icons, decoration)
        self.foot = AnswersFoot(theme, icons)
        self.differences = Differences(self.columns, study)
        self._lay_out()
        self._connect()
        self._on_opened()

    @property
    def question(self) -> int:
        """The index of the one that is shown."""
        return self._question

    @property
    def seed(self) -> int:
        """The index of the one whose answers are shown."""
        return self._seed

    def go_to(self, question: int, seed: int = 0) -> None:
        """Show the answers to a question."""
        comparison = self._comparing.comparison
        if comparison is not None:
            self._question = max(0, min(question, len(comparison.questions) - 1))
            self._seed = max(0, min(seed, len(comparison.seeds) - 1))
            self.columns.to_top()
            self.refresh()

    def hide_names(self, are_hidden: bool) -> None:
        """Whether nobody may know yet which model is which."""
        if are_hidden is not self._hides_names:
            self._hides_names = are_hidden
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show all that is known now."""
        comparison = self._comparing.comparison
        if comparison is None:
            return
        self.question_bar.show_question(comparison.questions, self._question)
        for column, place in self._columns():
            self._show_head(column, comparison, place)
            self._show_answer(column, place)
        self.columns.name()
        self.differences.refresh()
        self.show_votes()

    @Slot()
    def show_votes(self) -> None:
        """Show whose answer the person likes best, and how many seeds there are."""
        comparison = self._comparing.comparison
        if comparison is None:
            return
        self.foot.seeds.show_seeds(comparison.seeds, self._seed)
        vote = self._vote()
        there = [place for _, place in self._columns() if self._has_text(place)]
        is_none = vote is not None and vote.contestant is None
        self.foot.offer_none(is_offered=len(there) > 1, is_chosen=is_none)
        best = vote.contestant if vote is not None else None
        self.columns.tabs.show_best(comparison.shown.index(best) if best is not None else None)
        for column, place in self._columns():
            is_chosen = best == place.contestant
            name = self._name(comparison, place.contestant)
            column.head.show_chosen(is_chosen)
            column.foot.offer(is_there=self._has_text(place), is_chosen=is_chosen, name=name)

    def highlight(self, query: str) -> None:
        """Mark the words of a search in all answers; none ends it."""
        for column in self.columns.every:  # a comparison may be about to be opened
            column.text.highlight(query)

    def reveal(self, contestant: int) -> None:
        """Bring an answer into sight, and in it what is marked, as soon as that is there."""
        comparison = self._comparing.comparison
        if comparison is not None:
            self.columns.go_to(comparison.shown.index(contestant))
            self.columns.reveal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.question_bar.set_low(self.height() < _LOW)

    def _columns(self) -> Iterator[tuple[CompareColumn, Place]]:
        """Each that is in use, and the place whose answer it has."""
        comparison = self._comparing.comparison
        if comparison is not None:
            for column, contestant in zip(self.columns.shown, comparison.shown, strict=True):
                yield column, Place(self._question, contestant, self._seed)

    def _vote(self) -> Vote | None:
        return self._comparing.vote_on(self._question, self._seed)

    def _has_text(self, place: Place) -> bool:
        """Whether there is an answer with which something can be done."""
        answer = self._comparing.answer(place)
        return answer is not None and bool(answer.message.content.strip())

    def _name(self, comparison: Comparison, contestant: int) -> str:
        return words.name_of(comparison, contestant, hidden=self._hides_names)

    def _show_head(self, column: CompareColumn, comparison: Comparison, place: Place) -> None:
        contestant = comparison.contestants[place.contestant]
        about = tip = ""
        if not self._hides_names:
            about, tip = words.variant(contestant), words.build(contestant)
        column.head.show_name(self._name(comparison, place.contestant), about, tip)

    def _show_answer(self, column: CompareColumn, place: Place) -> None:
        comparing = self._comparing
        answer, written = comparing.answer(place), comparing.written(place)
        if answer is not None:
            marks = words.mark_words(self._study.marks(answer), answer)
            note = "" if self._hides_names else answer.note  # which may tell the file's name
            self._show_facts(
                column, place
            )  # first, since a screen reader says them with the answer
            column.show_whole(answer.message, marks, note)
        elif written is not None:
            column.show_facts(tr("Writing…") if written.content else "", "")
            column.show_growing(written, tr("Reading the question…"))
        elif comparing.progress is not None:
            column.show_facts("", "")
            column.show_waiting(words.waiting(comparing.progress, place))

    def _show_facts(self, column: CompareColumn, place: Place) -> None:
        answer = self._comparing.answer(place)
        if answer is not None:
            column.show_facts(words.answer_facts(answer), self._stability(place))

    def _stability(self, place: Place) -> str:
        """How many of the answers to all seeds are alike."""
        comparison = self._comparing.comparison
        seeds = range(len(comparison.seeds)) if comparison is not None else ()
        places = (Place(place.question, place.contestant, seed) for seed in seeds)
        given = (self._comparing.answer(each) for each in places)
        texts = [
            each.message.content
            for each in given
            if each is not None and each.message.finish not in FAILED
        ]
        return words.stability(texts) if len(texts) > 1 else ""

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(Space.TWO, 0, Space.TWO, 0)
        above.addWidget(self.question_bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ONE)
        column.addLayout(above)
        column.addWidget(self.columns, stretch=1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.question_bar.stepped.connect(self._on_stepped)
        self.question_bar.all_wanted.connect(self.all_wanted)
        self.foot.seeds.chosen.connect(self._on_seed_chosen)
        self.foot.seeds.more_requested.connect(self._comparing.add_seeds)
        self.foot.none_chosen.connect(lambda: self._on_vote(None))
        self._comparing.opened.connect(self._on_opened)
        self._comparing.grown.connect(self._on_grown)
        self._comparing.answered.connect(self._on_answered)
        for column in self.columns.every:
            column.foot.chosen.connect(self._on_deed)

    @Slot()
    def _on_opened(self) -> None:
        comparison = self._comparing.comparison
        self.columns.set_count(len(comparison.contestants) if comparison is not None else 0)
        if comparison is not None:  # the one before it may have had more questions
            self._question = min(self._question, len(comparison.questions) - 1)
            self._seed = min(self._seed, len(comparison.seeds) - 1)

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        self.go_to(self._question + step, self._seed)
        announce(self, f"{self.question_bar.which()}: {self.question_bar.text()}"[:_MOST_SAID])

    @Slot(int)
    def _on_seed_chosen(self, seed: int) -> None:
        self.go_to(self._question, seed)

    @Slot()
    def _on_grown(self) -> None:
        for column, place in self._columns():
            if self._comparing.answer(place) is None:
                self._show_answer(column, place)

    @Slot(object)
    def _on_answered(self, place: Place) -> None:
        comparison = self._comparing.comparison
        shown = ((c, p) for c, p in self._columns() if replace(place, seed=p.seed) == p)
        column, here = next(shown, (None, place))
        if column is None or comparison is None:
            return
        if place != here:  # of another seed, which tells how stable they are
            self._show_facts(column, here)
            return
        self._show_answer(column, place)
        self.differences.refresh()
        self.show_votes()
        if self._comparing.answer(place) is not None:
            name = self._name(comparison, place.contestant)
            announce(self, tr("{model} has answered", model=name))

    @Slot(object)
    def _on_deed(self, deed: Deed) -> None:
        sender = self.sender()
        found = ((c, p) for c, p in self._columns() if c.foot is sender)
        column, place = next(found, (None, None))
        if column is None or place is None:
            return
        match deed:
            case Deed.VOTE:
                self._on_vote(place.contestant)
            case Deed.CONTINUE:
                self._comparing.go_on_with(place)
            case Deed.COPY:
                answer = self._comparing.answer(place)
                if answer is not None and copy_words(answer.message.content):
                    column.foot.confirm_copied()
            case Deed.BASE:
                self.differences.measure_by(column)

    def _on_vote(self, contestant: int | None) -> None:
        """A second press takes it back."""
        before, comparison = self._vote(), self._comparing.comparison
        if comparison is None:
            return
        if before is not None and before.contestant == contestant:
            self._comparing.take_back_vote(self._question, self._seed)
            said = tr("Your vote is taken back")
        else:
            self._comparing.vote(self._question, self._seed, contestant)
            said = tr("Your vote: none is better")
            if contestant is not None:
                said = tr("Your vote: {model}", model=self._name(comparison, contestant))
        announce(self, said)
        self.show_votes()  # until the vote is kept, the buttons show what is
