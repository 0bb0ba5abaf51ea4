"""What shall be the same for all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.comparison import MOST_SEEDS
from desktop_chat.domain.language import tr
from desktop_chat.domain.parameter import AUTOMATIC, Choice, Group, Kind, Parameter
from desktop_chat.domain.parameters import NOTHING, PARAMETERS, Parameters
from desktop_chat.ui.card.fold import Fold
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.parameters.control import ParameterControl
from desktop_chat.ui.parameters.controls import make_control
from desktop_chat.ui.parameters.number import limit_number
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.value_row import ValueRow

__all__ = ["ConditionsForm"]

# What is asked for at once, and what in a fold below: enough to reproduce what others publish.
_FIRST = ("temperature", "max_tokens")
_MORE = ("system_prompt", "ctx", "top_k", "top_p", "min_p", "repeat_penalty", "thinking")
_SEEDS = Parameter("seeds", Kind.WHOLE, Group.REPLY, "", "", default=1, least=1, most=MOST_SEEDS)


class ConditionsForm(QWidget):
    """Begins with what is usual; what isn't touched stays so, whoever is compared.

    Signals:
        changed: Something is set.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, most_ctx: int | None) -> None:
        """``most_ctx``: The largest context that an administrator lets be."""
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._usual = NOTHING
        self._own = NOTHING
        self._seeds = 1
        self._controls: dict[str, ParameterControl] = {}
        more = QWidget()
        inside = QVBoxLayout(more)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.ONE_HALF)
        for key in _MORE:
            inside.addWidget(self._row(key, most_ctx))
        inside.insertWidget(0, self._seed_row())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ONE_HALF)
        for key in _FIRST:
            column.addWidget(self._row(key, None))
        column.addWidget(self._seeds_row())
        self.fold = Fold(theme, icons, tr("More conditions"), more)
        column.addWidget(self.fold)

    @property
    def conditions(self) -> Parameters:
        """All that is to be the same."""
        return self._own.changed("seed", None).over(self._usual)

    @property
    def seeds(self) -> int:
        """How often each question is asked."""
        return self._seeds

    @property
    def seed(self) -> int | None:
        """The first seed; None if it is drawn."""
        return self._own.seed

    def show_usual(self, usual: Parameters) -> None:
        """What holds for those who are chosen, unless it is set here."""
        self._usual = usual
        self._show()

    def take(self, conditions: Parameters, seeds: int) -> None:
        """Begin with those of another comparison."""
        self._own, self._seeds = conditions, seeds
        self._show()

    def _show(self) -> None:
        values = self._own.over(self._usual)
        for key, control in self._controls.items():
            value = self._seeds if key == _SEEDS.key else getattr(values, key, None)
            if value is None and key in PARAMETERS:
                value = PARAMETERS[key].default
            control.show_value(value)

    def _row(self, key: str, most: int | None) -> ValueRow:
        parameter = PARAMETERS[key]
        name, help = tr(parameter.label), tr(parameter.help)
        row = self._made(parameter, name, help)
        if key == "ctx" and most is not None:
            limit_number(self._icons, row, self._controls[key], most)
        return row

    def _seed_row(self) -> ValueRow:
        parameter = PARAMETERS["seed"]
        help = tr("Automatic draws one, the same for all.")
        return self._made(parameter, tr("First seed"), help)

    def _seeds_row(self) -> ValueRow:
        help = tr("How often each question is asked: it shows how stable the answers are.")
        return self._made(_SEEDS, tr("Number of seeds"), help)

    def _made(self, parameter: Parameter, name: str, help: str) -> ValueRow:
        control = make_control(self._theme, self._icons, parameter)
        control.set_name(name, help)
        control.chosen.connect(partial(self._on_chosen, parameter.key))
        self._controls[parameter.key] = control
        row = ValueRow(self._theme, name, help, control, is_wide=control.is_wide)
        row.show_source("", is_own=False)
        return row

    def _on_chosen(self, key: str, choice: Choice) -> None:
        if key == _SEEDS.key:
            self._seeds = choice if isinstance(choice, int) else 1
        else:
            self._own = self._own.changed(key, None if choice is AUTOMATIC else choice)
        self.changed.emit()
