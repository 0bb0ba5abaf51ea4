"""What is to be asked: a question of one's own, or a set of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_chat.app.comparing.question_sets import OfferedSet, QuestionSets
from desktop_chat.domain.comparison import MOST_QUESTION, Question
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import margins, plain_label, push_button, radio_button
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.flow_layout import FlowLayout
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.picker import Picker
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["QuestionChoice"]

_LINES = 4
_INDENT = 24  # of what stands below a radio button's text
_LONGEST = 80  # characters of a set's name


class QuestionChoice(QWidget):
    """
    Signals:
        changed: Something else is to be asked.
        failed: An exception; a file can't be used.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, sets: QuestionSets) -> None:
        super().__init__()
        self._source = sets
        self._sets: list[OfferedSet] = []
        self._one = radio_button(theme, tr("One question"))
        self._many = radio_button(theme, tr("A set of questions"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("field")
        self.text.setFont(theme.font(Size.READING))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Question"))
        self.text.setPlaceholderText(tr("What shall all of them be asked?"))
        self.text.setFixedHeight(_LINES * self.text.fontMetrics().lineSpacing() + 18)
        self._picker = Picker(icons, self)
        self._picker.setAccessibleName(tr("Set of questions"))
        self._picker.setMinimumContentsLength(8)
        self._open = push_button(tr("From a file…"), "outlined")
        self._about = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._set_page = QWidget()
        self._lay_out()
        self._list()
        self._one.setChecked(True)
        self._one.toggled.connect(self._on_toggled)
        self.text.textChanged.connect(self.changed)
        self._picker.activated.connect(self._on_picked)
        self._open.clicked.connect(self._on_open)
        self._on_toggled()
        sets.read_own(self._on_own_read, self.failed.emit)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Empty as long as there is nothing to ask."""
        if self._one.isChecked():
            text = self.text.toPlainText()[:MOST_QUESTION]
            return (Question(text),) if text.strip() else ()
        chosen = self._chosen()
        return chosen.questions if chosen is not None else ()

    @property
    def name(self) -> str:
        """Of the set; empty for a question of one's own."""
        chosen = self._chosen()
        return "" if self._one.isChecked() or chosen is None else chosen.name

    def begin_with(self, text: str) -> None:
        """Have one question, which can be changed."""
        self.text.setPlainText(text[:MOST_QUESTION])
        self.text.selectAll()

    def add_set(self, added: OfferedSet) -> None:
        """Have a further set, and choose it."""
        self._sets = [each for each in self._sets if each.name != added.name] + [added]
        self._list()
        self._picker.setCurrentIndex(len(self._sets) - 1)
        self._many.setChecked(True)
        self._tell()

    def read(self, path: str) -> None:
        """Read a file with questions and choose them."""
        self._open.setEnabled(False)

        def done(found: OfferedSet) -> None:
            self._open.setEnabled(True)
            self.add_set(found)

        def failed(error: Exception) -> None:
            self._open.setEnabled(True)
            self.failed.emit(error)

        self._source.read_file(Path(path), done, failed)

    def attend(self) -> None:
        """Have the keyboard where the question is written."""
        (self.text if self._one.isChecked() else self._picker).setFocus()

    def _on_own_read(self, sets: list[OfferedSet]) -> None:
        self._sets = [*sets, *self._sets]
        at = self._picker.currentIndex()
        self._list()
        self._picker.setCurrentIndex(at + len(sets) if at >= 0 else 0)
        self._tell()

    def _chosen(self) -> OfferedSet | None:
        at = self._picker.currentIndex()
        return self._sets[at] if 0 <= at < len(self._sets) else None

    def _list(self) -> None:
        at = self._picker.currentIndex()
        self._picker.clear()
        self._picker.addItems([one_line(each.name, _LONGEST) for each in self._sets])
        self._picker.setCurrentIndex(max(0, at))
        self._picker.setVisible(bool(self._sets))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._set_page)
        inside.setContentsMargins(margins(_INDENT, 0, 0, 0))
        inside.setSpacing(Space.HALF)
        inside.addWidget(self._picker)
        inside.addWidget(self._about)
        inside.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignLeading)
        choice = QWidget()
        flow = FlowLayout(choice, Space.TWO)
        flow.addWidget(self._one)
        flow.addWidget(self._many)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ONE)
        column.addWidget(choice)
        column.addWidget(self.text)
        column.addWidget(self._set_page)

    @Slot()
    def _on_toggled(self) -> None:
        is_one = self._one.isChecked()
        self.text.setVisible(is_one)
        self._set_page.setVisible(not is_one)
        self._tell()

    @Slot()
    def _on_picked(self) -> None:
        self._tell()

    def _tell(self) -> None:
        chosen = self._chosen()
        said = ""
        if chosen is not None:
            count = len(chosen.questions)
            said = tr("{n} questions", "{n} question", count)
            said = f"{said} · {chosen.about}" if chosen.about else said
        self._about.setText(
            said or tr("A text file with one question a line, a CSV or a JSON file.")
        )
        self.changed.emit()

    @Slot()
    def _on_open(self) -> None:
        dialog = file_dialog(self, tr("Choose a file with questions"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Questions (*.json *.jsonl *.csv *.tsv *.txt *.md)"), tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.read)
        dialog.open()
