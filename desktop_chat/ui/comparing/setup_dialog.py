"""Who is asked what: all that is decided before a comparison begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_chat.app.comparing.contestants import Contestants
from desktop_chat.app.comparing.question_sets import QuestionSets
from desktop_chat.domain.comparison import Comparison, Contestant
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.parameters import Parameters
from desktop_chat.ui.comparing.conditions_form import ConditionsForm
from desktop_chat.ui.comparing.contestant_rows import ContestantRows
from desktop_chat.ui.comparing.question_choice import QuestionChoice
from desktop_chat.ui.comparing.words import duration
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.widgets.controls import check_box, plain_label, push_button
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn, at_end
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.key_order import order_keys

__all__ = ["SetupDialog"]

_WIDTH, _HEIGHT = 560, 760  # pixels
_USUAL_ANSWER = 250  # tokens, where nobody knows how long answers will be
_LONG_S = 20 * 60  # after which it is worth a warning


class SetupDialog(QDialog):
    """Models, questions, conditions; then it is asked, and nothing of it changes any more.

    Attributes:
        rows: The models.
        questions: What they are asked.
        conditions: What is the same for all.
        blind: Whether names are hidden until there is a vote.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget,
        contestants: Contestants,
        begin: Callable[[Comparison], None],
        sets: QuestionSets,
        speed: Callable[[ModelFile], float | None],
        most_ctx: int | None = None,
    ) -> None:
        """
        Args:
            begin: Asks it.
            sets: What can be asked at once.
            speed: Tokens a second that a model writes, if that is known.
            most_ctx: The largest context that an administrator lets be.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare models"))
        self._theme = theme
        self._contestants = contestants
        self._begin = begin
        self._speed = speed
        self.rows = ContestantRows(theme, icons, contestants)
        self.questions = QuestionChoice(theme, icons, sets)
        self.conditions = ConditionsForm(theme, icons, most_ctx)
        self.blind = check_box(theme, tr("Hide the names until I have voted"))
        self._notice = Notice(theme, icons, closable=True)
        self._said = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._cancel = push_button(tr("Cancel"), "quiet")
        self.ask = push_button(tr("Ask them"), "primary")
        self._lay_out()
        self.rows.changed.connect(self._on_changed)
        self.questions.changed.connect(self.tell)
        self.questions.failed.connect(self._notice.show_error)
        self.conditions.changed.connect(self.tell)
        self._cancel.clicked.connect(self.reject)
        self.ask.clicked.connect(self._on_ask)
        self._on_changed()
        size = parent.window().size()
        width = min(theme.scaled(_WIDTH), size.width() - Space.TWO)
        self.resize(width, min(_HEIGHT, size.height() - Space.TWO))
        order_keys(self)
        self.questions.attend()

    def begin_with(
        self, question: str = "", who: Sequence[Contestant] = (), first: ModelFile | None = None
    ) -> None:
        """Have something chosen already.

        Args:
            first: The model in use, which is the first unless others are wanted.
        """
        if question:
            self.questions.begin_with(question)
        if who:
            self.rows.choose(tuple(who))
        elif first is not None and first in self._contestants.models:
            others = [each for each in self._contestants.models if each is not first]
            wanted = [first, *(others[:1] or [first])]
            self.rows.choose(tuple(map(self._contestants.contestant, wanted)))

    def take(self, comparison: Comparison) -> None:
        """Begin with those who were compared, under the same conditions."""
        self.rows.choose(comparison.contestants)
        self.conditions.take(comparison.conditions, len(comparison.seeds))
        self.blind.setChecked(comparison.blind)
        self.tell()

    def text(self) -> str:
        """What it says of the work that is ahead."""
        return self._said.text()

    @Slot()
    def _on_changed(self) -> None:
        self.conditions.show_usual(self._usual())
        self.tell()

    def _usual(self) -> Parameters:
        return self._contestants.conditions(self.rows.chosen())

    @Slot()
    def tell(self) -> None:
        """How much work it will be, and about how long that takes."""
        who, questions = self.rows.chosen(), self.questions.questions
        seeds = self.conditions.seeds
        self.ask.setEnabled(len(who) > 1 and bool(questions))
        answers = len(who) * len(questions) * seeds
        if not answers:
            self._said.setText(tr("Choose the models, and what they shall be asked."))
            return
        said = tr(
            "{models} × {questions} × {seeds}: {answers}.",
            models=tr("{n} models", "{n} model", len(who)),
            questions=tr("{n} questions", "{n} question", len(questions)),
            seeds=tr("{n} seeds", "{n} seed", seeds),
            answers=tr("{n} answers", "{n} answer", answers),
        )
        seconds = self._seconds(who, len(questions) * seeds)
        if seconds is not None:
            said += " " + tr("That takes about {time}.", time=duration(seconds))
            if seconds >= _LONG_S:
                said += " " + tr("It can be paused at any time, and goes on after a restart.")
        self._said.setText(said)

    def _seconds(self, who: Sequence[Contestant], each: int) -> float | None:
        """How long all of it takes, if that can be expected of every model."""
        longest = self.conditions.conditions.max_tokens or _USUAL_ANSWER
        tokens = each * min(longest, _USUAL_ANSWER)
        total = 0.0
        for contestant in who:
            model = self._contestants.model(contestant)
            speed = self._speed(model) if model is not None else None
            if not speed:
                return None
            total += tokens / speed
        return total

    @Slot()
    def _on_ask(self) -> None:
        comparison = self._contestants.comparison(
            self.rows.chosen(),
            self.questions.questions,
            self.conditions.conditions,
            seeds=self.conditions.seeds,
            seed=self.conditions.seed,
            blind=self.blind.isChecked(),
            name=self.questions.name,
        )
        self._begin(comparison)
        self.accept()

    def _lay_out(self) -> None:
        title = plain_label(self._theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        title.setText(self.windowTitle())
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.ONE)
        for heading, widget in (
            (tr("Models"), self.rows),
            (tr("Question"), self.questions),
            (tr("The same for all"), self.conditions),
        ):
            inner.addWidget(self._heading(heading))
            inner.addWidget(widget)
            inner.addSpacing(Space.ONE)
        inner.addWidget(self.blind)
        inner.addStretch(1)
        column = DialogColumn(self, Space.ONE_HALF)
        column.add(title, self._notice)
        column.add_scrolled(ColumnScroll(content))
        column.add(self._said, at_end(self._cancel, self.ask))

    def _heading(self, text: str) -> QWidget:
        label = plain_label(self._theme.font(Size.BODY, QFont.Weight.DemiBold))
        label.setText(text)
        return label
