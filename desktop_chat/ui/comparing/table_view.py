"""A set of questions at a glance: how the models stand, and a row for each question."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_chat.app.comparing.comparing import Comparing
from desktop_chat.app.comparing.study import Study
from desktop_chat.domain.language import decimal, number, tr
from desktop_chat.domain.results import Results, Standing
from desktop_chat.ui.comparing import words
from desktop_chat.ui.comparing.question_item_model import QuestionItemModel
from desktop_chat.ui.comparing.question_table import QuestionTable
from desktop_chat.ui.comparing.standings_grid import StandingsGrid
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["TableView"]


class TableView(QWidget):
    """
    Attributes:
        table: The questions.
        standings: The models.

    Signals:
        chosen: The index of a question.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, comparing: Comparing, study: Study) -> None:
        super().__init__()
        self._comparing = comparing
        self._results: Results | None = None
        self._hides_names = False
        self._items = QuestionItemModel(comparing, study, self)
        self.table = QuestionTable(theme, icons, self._items)
        self.standings = StandingsGrid(theme)
        board = QFrame()
        board.setObjectName("notice")
        inside = QVBoxLayout(board)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.standings)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.TWO, 0, Space.TWO, Space.ONE)
        column.setSpacing(Space.ONE)
        column.addWidget(board)
        column.addWidget(self.table, stretch=1)
        self.table.chosen.connect(self.chosen)
        study.found.connect(self._on_found)
        comparing.opened.connect(self._on_opened)

    def hide_names(self, are_hidden: bool) -> None:
        """Whether nobody may know yet which model is which."""
        self._hides_names = are_hidden
        self._items.hide_names(are_hidden)
        self._show()

    def tell_votes(self, question: int) -> None:
        self._items.tell_votes(question)

    @Slot()
    def _on_opened(self) -> None:
        self._results = None
        self._show()

    @Slot(object)
    def _on_found(self, results: Results) -> None:
        self._results = results
        self._show()

    def _show(self) -> None:
        comparison = self._comparing.comparison
        if comparison is None:
            return
        standings = self._results.standings if self._results is not None else ()
        is_known = len(standings) == len(comparison.contestants)
        names = [
            words.name_of(comparison, who, hidden=self._hides_names) for who in comparison.shown
        ]
        rows = [
            [name, *(_figures(standings[who]) if is_known else _NOTHING)]
            for name, who in zip(names, comparison.shown, strict=True)
        ]
        self.standings.show_rows(_headings(), rows)


def _figures(standing: Standing) -> list[str]:
    """As the headings after the first want them."""
    total, same = standing.answered + standing.missing, standing.same
    return [
        tr("{given} of {all}", given=number(standing.answered), all=number(total)),
        number(standing.refused),
        number(standing.empty),
        _figure(standing.words, 0),
        _figure(standing.tokens_per_second, 1),
        _figure(standing.seconds, 1),
        number(standing.wins),
        "–" if same is None else tr("{percent} %", percent=number(round(100 * same))),
    ]


def _headings() -> list[str]:
    return [
        tr("Model"),
        tr("Answered"),
        tr("Refusals?"),
        tr("Empty"),
        tr("Words"),
        tr("Tokens/s"),
        tr("Seconds"),
        tr("Votes"),
        tr("Identical"),
    ]


_NOTHING = ["–"] * 8  # that there are headings for after the first


def _figure(value: float | None, digits: int) -> str:
    return "–" if value is None else decimal(value, digits)
