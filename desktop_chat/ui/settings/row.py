"""One setting, or a way to what has a dialog of its own."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.folding import fold
from desktop_chat.domain.language import tr
from desktop_chat.domain.parameter import AUTOMATIC, Group, Kind, Parameter, Value
from desktop_chat.domain.settings import AnySetting
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.parameters.choice import ChoiceControl
from desktop_chat.ui.parameters.control import ParameterControl
from desktop_chat.ui.parameters.controls import make_control
from desktop_chat.ui.parameters.number import NumberControl
from desktop_chat.ui.parameters.switch import SwitchControl
from desktop_chat.ui.settings.words import choice_name
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.value_row import ValueRow
from desktop_chat.ui.widgets.wrapping_button import WrappingButton

__all__ = ["LinkRow", "SettingRow", "heading"]

_STEPS = {"ctx": 1024, "keep_models": 1024, "keep_read": 1024, "idle_minutes": 5}


class SettingRow(ValueRow):
    """A row for whatever kind of setting.

    Attributes:
        words: What it is found by, folded.

    Signals:
        decided: The ``Setting`` and its value.
    """

    decided = Signal(object, object)

    def __init__(self, theme: Theme, icons: Icons, setting: AnySetting, default: Any) -> None:
        """``default`` is its value on this machine where the person has decided nothing."""
        self.setting = setting
        self._default = default
        name, help = tr(setting.label), tr(setting.help)
        self.control = _control(theme, icons, setting)
        self.control.set_name(name, help)
        super().__init__(theme, name, help, self.control)
        choices = " ".join(choice_name(setting, each) for each in setting.choices)
        self.words = fold(f"{name} {help} {choices} {setting.key}")
        self.control.chosen.connect(self._on_chosen)
        self.reset_requested.connect(lambda: self.decided.emit(setting, default))

    def show_value(self, value: Any) -> None:
        self.control.show_value(value)
        is_own = value != self._default
        usual = "" if self._default == self.setting.default else tr("Set by your organisation")
        self.show_source(tr("Set by you") if is_own else usual, is_own=is_own)

    def _on_chosen(self, value: object) -> None:
        self.decided.emit(self.setting, None if value is AUTOMATIC else value)


class LinkRow(QWidget):
    """A button that leads elsewhere, and perhaps what is so there.

    Signals:
        followed: It was pressed.
    """

    followed = Signal()

    def __init__(self, theme: Theme, text: str, name: str = "", help: str = "") -> None:
        super().__init__()
        self.words = fold(f"{text} {name} {help}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for said, size in ((name, Size.BODY), (help, Size.CAPTION)):
            if said:
                label = plain_label(theme.font(size), "muted" if said is help else "", wraps=True)
                label.setText(said)
                column.addWidget(label)
        self.button = WrappingButton(theme, text)
        self.button.clicked.connect(self.followed)
        self.setFocusProxy(self.button)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)


def heading(theme: Theme, text: str, size: Size = Size.HEADING) -> QWidget:
    """What stands above rows that belong together."""
    label = plain_label(theme.font(size, QFont.Weight.DemiBold), wraps=True)
    label.setText(text)
    label.setContentsMargins(0, Space.HALF, 0, 0)
    return label


def _control(theme: Theme, icons: Icons, setting: AnySetting) -> ParameterControl:
    if setting.choices:
        choices: list[tuple[str, Value | None]] = [
            (choice_name(setting, each), each) for each in setting.choices
        ]
        return ChoiceControl(icons, choices)
    if setting.type is bool and setting.default is not None:
        return SwitchControl(theme)
    like = Parameter(
        setting.key,
        Kind.SWITCH if setting.type is bool else Kind.WHOLE,
        Group.LOADING,
        setting.label,
        setting.help,
        setting.default,
        setting.least or 0,
        setting.most or 0,
        _STEPS.get(setting.key, 1),
    )
    return make_control(theme, icons, like) if setting.type is bool else NumberControl(like)
