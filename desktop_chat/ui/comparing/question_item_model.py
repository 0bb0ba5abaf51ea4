"""Questions and what each model has said to them, as the rows of a table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from desktop_chat.app.comparing.comparing import Comparing
from desktop_chat.app.comparing.run import Phase
from desktop_chat.app.comparing.study import Study
from desktop_chat.domain.comparison import Place
from desktop_chat.domain.language import decimal, listed, number, tr
from desktop_chat.ui.comparing import words
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["Cell", "QuestionItemModel"]

_Index = QModelIndex | QPersistentModelIndex
_LONGEST = 160  # characters of a text in a cell
_MARKS = re.compile(r"\*\*|__|`+|^#{1,6} +", re.MULTILINE)
_READ = 2_000  # of it that are looked at


@dataclass(frozen=True, slots=True)
class Cell:
    """What is to be read in one place of the table.

    Attributes:
        about: What stands below the text.
        is_warning: Something is wrong there.
        is_chosen: The person likes this answer best.
    """

    text: str
    about: str = ""
    is_warning: bool = False
    is_chosen: bool = False


def _plain(text: str) -> str:
    """The beginning, without the marks that make it bold or a heading."""
    return _MARKS.sub("", text[:_READ])


class QuestionItemModel(QAbstractTableModel):
    """The question first, then the answers in the order in which their columns stand."""

    def __init__(self, comparing: Comparing, study: Study, parent: QObject) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._study = study
        self._hides_names = False
        self._under_way: set[Place] = set()
        comparing.opened.connect(self._on_opened)
        comparing.answered.connect(self._on_answered)
        comparing.changed.connect(self._on_changed)

    def hide_names(self, are_hidden: bool) -> None:
        if are_hidden is not self._hides_names:
            self._hides_names = are_hidden
            last = self.columnCount() - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.dataChanged.emit(self.index(0, 1), self.index(self.rowCount() - 1, last))

    def rowCount(self, parent: _Index | None = None) -> int:
        comparison = self._comparing.comparison
        is_inside = parent is not None and parent.isValid()
        return 0 if comparison is None or is_inside else len(comparison.questions)

    def columnCount(self, parent: _Index | None = None) -> int:
        comparison = self._comparing.comparison
        is_inside = parent is not None and parent.isValid()
        return 0 if comparison is None or is_inside else 1 + len(comparison.contestants)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        comparison = self._comparing.comparison
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if comparison is None or role not in wanted:
            return None
        if orientation is Qt.Orientation.Vertical:
            return number(section + 1)
        if section == 0:
            return tr("Question")
        who = comparison.shown[section - 1]
        return words.name_of(comparison, who, hidden=self._hides_names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(index, cell)
        return None

    def _said(self, index: _Index, cell: Cell) -> str:
        """What tells a cell from all others."""
        if index.column() == 0:
            return listed(filter(None, (cell.text, cell.about)))
        chosen = tr("your choice") if cell.is_chosen else ""
        return tr(
            "{model}, question {at}: {answer}",
            model=self.headerData(index.column(), Qt.Orientation.Horizontal),
            at=number(index.row() + 1),
            answer=listed(filter(None, (cell.text, cell.about, chosen))) or tr("nothing"),
        )

    def cell(self, index: _Index) -> Cell | None:
        """What is to be read at an index."""
        comparison = self._comparing.comparison
        if comparison is None or not index.isValid():
            return None
        if index.column() == 0:
            question = comparison.questions[index.row()]
            which = number(index.row() + 1)
            about = " · ".join(filter(None, (which, one_line(question.topic, _LONGEST))))
            return Cell(one_line(question.text[:_READ], _LONGEST), about)
        place = Place(index.row(), comparison.shown[index.column() - 1], 0)
        return self._answer(place)

    def _answer(self, place: Place) -> Cell:
        answer = self._comparing.answer(place)
        if answer is None:
            return Cell("", self._waiting(place))
        marks = words.mark_words(self._study.marks(answer), answer)
        said = [text for text, _ in marks]
        if answer.message.stats is not None and answer.message.stats.tokens_per_second:
            seconds = decimal(answer.message.stats.seconds, 1)
            said.append(tr("{seconds} s", seconds=seconds))
        vote = self._comparing.vote_on(place.question, place.seed)
        note = "" if self._hides_names else answer.note  # which may tell the file's name
        return Cell(
            one_line(_plain(note or answer.message.content), _LONGEST),
            " · ".join(said),
            is_warning=any(kind == "warning" for _, kind in marks),
            is_chosen=vote is not None and vote.contestant == place.contestant,
        )

    def _waiting(self, place: Place) -> str:
        progress = self._comparing.progress
        if progress is None:
            return ""
        if self._comparing.written(place) is not None:
            return tr("Writing…")
        if progress.phase is Phase.ANSWERING and place not in progress.under_way:
            return ""  # all of the rest of the table waits for its turn
        return words.waiting(progress, place) if place in progress.under_way else ""

    @Slot()
    def _on_opened(self) -> None:
        self.beginResetModel()
        self._under_way = set()
        self.endResetModel()

    @Slot(object)
    def _on_answered(self, place: Place) -> None:
        self._tell({place})

    @Slot()
    def _on_changed(self) -> None:
        """Others are being answered, or there is another vote."""
        progress = self._comparing.progress
        now = set(progress.under_way) if progress is not None else set[Place]()
        self._tell(now ^ self._under_way)
        self._under_way = now

    def tell_votes(self, question: int) -> None:
        """There is another vote on a question."""
        last = self.columnCount() - 1
        self.dataChanged.emit(self.index(question, 0), self.index(question, last))

    def _tell(self, places: set[Place]) -> None:
        comparison = self._comparing.comparison
        if comparison is None:
            return
        for place in places:
            if place.question < self.rowCount() and place.contestant in comparison.shown:
                at = self.index(place.question, 1 + comparison.shown.index(place.contestant))
                self.dataChanged.emit(at, at)
