"""All parameters in groups, as they are in one place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_chat.app.parameters.tuner import Place, Tuner
from desktop_chat.domain.effective import EVERYWHERE, Layer
from desktop_chat.domain.parameter import Choice, Group, Kind, Parameter
from desktop_chat.domain.parameters import PARAMETERS
from desktop_chat.domain.settings import CTX
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.parameters import words
from desktop_chat.ui.parameters.fixed_prompt import FixedPrompt
from desktop_chat.ui.parameters.group import ParameterGroup
from desktop_chat.ui.parameters.number import limit_number
from desktop_chat.ui.parameters.row import ParameterRow
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ParameterPanel"]

_FOLDED = (Group.REPETITION, Group.METHODS)


class ParameterPanel(QWidget):
    """Shows and changes what is set in the place that is looked at.

    Signals:
        focused: A widget in it has the keyboard now.
    """

    focused = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, tuner: Tuner) -> None:
        super().__init__()
        self._icons = icons
        self._tuner = tuner
        self._place = Place.CONVERSATION
        self.rows = {key: ParameterRow(theme, icons, each) for key, each in PARAMETERS.items()}
        self._groups = [
            ParameterGroup(
                theme,
                icons,
                group,
                [row for row in self.rows.values() if row.parameter.group is group],
                folded=group in _FOLDED,
            )
            for group in Group
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ONE)
        if tuner.instruction:
            column.addWidget(FixedPrompt(icons, tuner.instruction))
        for group in self._groups:
            column.addWidget(group)
        column.addStretch(1)
        if (most := tuner.most_context) is not None:
            limit_number(icons, self.rows[CTX.key], self.rows[CTX.key].control, most)
        for key, row in self.rows.items():
            row.chosen.connect(partial(self._on_chosen, key))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where something can be set now."""
        there = {
            Place.CONVERSATION: True,
            Place.PRESET: self._tuner.can_change_preset,
            Place.MODEL: self._tuner.path is not None,
            Place.EVERYWHERE: True,
        }
        return tuple(place for place, is_there in there.items() if is_there)

    @property
    def place(self) -> Place:
        """The one that is looked at."""
        return self._place

    def name(self, place: Place) -> str:
        preset = self._tuner.preset
        return words.place(place, preset.name if preset is not None else "")

    def about(self) -> str:
        """What a change does."""
        return words.about(self._place)

    def look_at(self, place: Place) -> None:
        self._place = place
        self.refresh()

    def unfold(self) -> None:
        """Show all groups."""
        for group in self._groups:
            group.unfold()

    @Slot()
    def refresh(self) -> None:
        """Show how things are now."""
        if self._place not in self.places:
            self._place = Place.CONVERSATION
        self._offer()
        layers, own = self._tuner.layers, self._tuner.own(self._place)
        here, effective = layers.up_to(Layer[self._place.name]).resolved(), layers.resolved()
        for key, row in self.rows.items():
            is_managed = layers.enforced.says(key)
            if is_managed:
                row.show_managed(self._icons)
            value = (effective if is_managed else here).value(key)
            row.show_value(value, effective, is_own=own.says(key))
            row.setVisible(self._is_for_here(row.parameter, is_set=own.says(key)))
        for group in self._groups:
            group.setVisible(any(not row.isHidden() for row in group.rows))

    def _offer(self) -> None:
        self.rows["template"].control.offer({each: each for each in self._tuner.templates})
        self.rows["draft"].control.offer(
            {str(each.path): each.title for each in self._tuner.drafts}
        )

    def _is_for_here(self, parameter: Parameter, *, is_set: bool) -> bool:
        """Whether it can be set in the place that is looked at."""
        if parameter.kind is Kind.FILE:  # which fits one model alone
            return self._place is Place.MODEL and (is_set or bool(self._tuner.drafts))
        return self._place is not Place.EVERYWHERE or parameter.key in EVERYWHERE

    def _on_chosen(self, key: str, value: Choice) -> None:
        self._tuner.set(self._place, key, value)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.focused.emit(now)
