"""The memory that models take: which are in it now, how much they may have, and for how long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_chat.app.models.residency import ModelMemory
from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.generation import InMemory
from desktop_chat.domain.language import number, tr
from desktop_chat.domain.model_title import model_title
from desktop_chat.domain.settings import IDLE_MINUTES, KEEP_MODELS
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.look.language import locale
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.controls import push_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.picker import Picker
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["MemoryDialog"]

_HEIGHT = 480  # pixels
_GIGABYTE = 1024  # megabytes
_BUDGETS = (None, 0, *(count * _GIGABYTE for count in (2, 4, 8, 16, 32, 64, 128)))
_HOUR = 60  # minutes
_TIMES = (5, 15, 30, _HOUR, 4 * _HOUR, 0)


class MemoryDialog(JobDialog):
    """Shows it as it is, and changes it at once."""

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget, memory: ModelMemory, shelf: ModelShelf
    ) -> None:
        super().__init__(theme, icons, parent, tr("Memory for models"), _HEIGHT)
        self._memory = memory
        self._shelf = shelf
        self._models = self.label()
        self._free = push_button(tr("Free memory now"), "outlined")
        self._free.clicked.connect(memory.free)
        self._budget = _Choice(icons, _BUDGETS, self._budget_words, memory.decide_budget)
        self._time = _Choice(icons, _TIMES, self._time_words, memory.decide_idle_minutes)
        budget_help = tr(
            "Models that you used lately stay in memory up to this, so that you can go back to "
            "them at once. The one in use is there in any case."
        )
        time_help = tr(
            "Without a question for so long, no model stays in memory. Your next message loads it "
            "again."
        )
        for choice, name, help in (
            (self._budget, KEEP_MODELS.label, budget_help),
            (self._time, IDLE_MINUTES.label, time_help),
        ):
            choice.setAccessibleName(tr(name))
            choice.setAccessibleDescription(help)
        page = self.add_page(
            self.label(tr("In memory now"), "", strong=True),
            self._models,
            self._free,
            self.label(tr("How much together"), "", strong=True),
            self._budget,
            self.label(budget_help),
            self.label(self._time.accessibleName(), "", strong=True),
            self._time,
            self.label(time_help),
        )
        self.show_page(page, tr("Close"), self.accept)
        self._cancel.hide()
        memory.changed.connect(self._refresh)
        shelf.changed.connect(self._refresh)
        self._refresh()
        self.fit()
        self._budget.setFocus()

    @Slot()
    def _refresh(self) -> None:
        models = self._memory.models
        lines = [self._line(each) for each in models] or [tr("No model is in memory.")]
        if len(models) > 1:
            total = bytesize(sum(each.size for each in models))
            lines.append(tr("Together: {total}", total=total))
        said = "\n".join(lines)
        if said != self._models.text():
            self._models.setText(said)
            self._free.setAccessibleDescription(said)
            announce(self, said)
        if not models and self._free.hasFocus():
            self._budget.setFocus()  # a button that can't be pressed loses it
        self._free.setEnabled(bool(models))
        self._budget.show_value(self._memory.budget)
        self._time.show_value(self._memory.idle_minutes)

    def _line(self, each: InMemory) -> str:
        listed = self._shelf.listed(each.path)
        title = listed.title if listed is not None else model_title(each.path.stem)
        name, size = printable(title), bytesize(each.size)
        if each.path == self._shelf.path:
            return tr("{model}, in use: {size}", model=name, size=size)
        return tr("{name}: {value}", name=name, value=size)

    def _budget_words(self, megabytes: int | None) -> str:
        match megabytes:
            case None:
                return tr("Automatic: half of what is free")
            case 0:
                return tr("Only the model in use")
            case _ if megabytes < _GIGABYTE:
                return tr("Up to {megabytes} MB", megabytes=number(megabytes))
            case _:
                gigabytes = locale().toString(megabytes / _GIGABYTE, "g", 4)
                return tr("Up to {gigabytes} GB", gigabytes=gigabytes)

    def _time_words(self, minutes: int) -> str:
        if minutes == 0:
            return tr("Never")
        if minutes % _HOUR:
            return tr("{n} minutes", "{n} minute", minutes)
        return tr("{n} hours", "{n} hour", minutes // _HOUR)


class _Choice(Picker):
    """One of a few values, or the one that was decided elsewhere."""

    def __init__(
        self,
        icons: Icons,
        values: Sequence[int | None],
        word: Callable[[Any], str],
        decide: Callable[[Any], None],
    ) -> None:
        super().__init__(icons)
        self._values = list(values)
        self._word = word
        self._decide = decide
        self.addItems([word(value) for value in values])
        self.activated.connect(self._on_activated)

    def show_value(self, value: int | None) -> None:
        if value not in self._values:
            self._values.append(value)
            self.addItem(self._word(value))
        self.setCurrentIndex(self._values.index(value))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self._decide(self._values[index])
