"""The control for each kind of parameter."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.domain.language import tr
from desktop_chat.domain.parameter import Kind, Parameter, Value
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.parameters.choice import ChoiceControl
from desktop_chat.ui.parameters.control import ParameterControl, automatic
from desktop_chat.ui.parameters.number import NumberControl
from desktop_chat.ui.parameters.text import TextControl
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["make_control"]


def make_control(theme: Theme, icons: Icons, parameter: Parameter) -> ParameterControl:
    match parameter.kind:
        case Kind.WHOLE | Kind.DECIMAL:
            return NumberControl(parameter)
        case Kind.SWITCH:
            on, off = tr("On", "a switch"), tr("Off", "a switch")
            return ChoiceControl(icons, [(automatic(), None), (on, True), (off, False)])
        case Kind.CHOICE:
            known: list[tuple[str, Value | None]] = [(each, each) for each in parameter.choices]
            return ChoiceControl(
                icons, known or [(tr("Its own", "the chat template of the model"), None)]
            )
        case Kind.FILE:
            return ChoiceControl(icons, [(tr("None", "a draft model"), None)], _file_name)
        case Kind.TEXT | Kind.TEXTS:
            return TextControl(theme, is_list=parameter.kind is Kind.TEXTS)


def _file_name(path: Value | None) -> str:
    return Path(str(path)).name
