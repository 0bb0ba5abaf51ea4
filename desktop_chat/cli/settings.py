"""``desktop-chat settings``: what holds for every model and conversation."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import check_text, print_json, print_line, print_text
from desktop_chat.domain.errors import DecidedByPolicy, InvalidInput
from desktop_chat.domain.settings import SETTINGS, AnySetting

__all__ = ["run"]

_AUTOMATIC = "auto"
_SWITCH = {"on": True, "off": False}


def run(arguments: Namespace, services: Services) -> int:
    """Do what ``arguments.action`` says."""
    if arguments.action == "list":
        _list(arguments, services)
        return 0
    setting = _find(arguments.key)
    if arguments.action in ("set", "reset"):
        if services.settings.is_enforced(setting):
            raise DecidedByPolicy(f"“{setting.key}” ({setting.label}) can't be changed here.")
        services.paths.create()
    match arguments.action:
        case "set":
            services.settings.set(setting, _read(setting, arguments.value))
            services.settings.save()
        case "reset":
            services.settings.set(setting, setting.default)
            services.settings.save()
        case _:
            pass
    if arguments.json:
        print_json({"setting": _record(setting, services)})
    else:
        print_line(_written(services.settings.get(setting)))
    return 0


def _list(arguments: Namespace, services: Services) -> None:
    if arguments.json:
        print_json({"settings": [_record(each, services) for each in SETTINGS]})
        return
    for each in SETTINGS:
        print_line(f"{each.key} = {_written(services.settings.get(each))}")
        is_managed = services.settings.is_enforced(each)
        allowed = "It is managed by your organisation." if is_managed else _allowed(each)
        print_text(f"    {each.label}: {each.help}\n    {allowed}\n")


def _find(key: str) -> AnySetting:
    for each in SETTINGS:
        if each.key == key:
            return each
    raise InvalidInput(
        f"There is no setting “{key}”.", "“desktop-chat settings list” lists all of them."
    )


def _read(setting: AnySetting, text: str) -> Any:
    """The value that was typed.

    Raises:
        InvalidInput: The setting can't have it.
    """
    value: object = check_text(text)
    if text == _AUTOMATIC and setting.default is None:
        value = None
    elif setting.type is bool:
        value = _SWITCH.get(text)
    elif setting.type is int:
        try:
            value = int(text)
        except ValueError:
            value = text
    if (value is None and text != _AUTOMATIC) or not setting.accepts(value):
        raise InvalidInput(
            f"“{text}” is no value for “{setting.key}” ({setting.label}).", _allowed(setting)
        )
    return value


def _allowed(setting: AnySetting) -> str:
    """What can be typed for it, as a sentence."""
    if setting.choices:
        known = ", ".join(setting.choices)
    elif setting.type is bool:
        known = ", ".join(_SWITCH)
    elif setting.type is int:
        known = f"a whole number from {setting.least} to {setting.most}"
    else:
        known = "a text"
    return f"It can be {known}{f', or {_AUTOMATIC}' if setting.default is None else ''}."


def _record(setting: AnySetting, services: Services) -> dict[str, Any]:
    return {
        "key": setting.key,
        "value": services.settings.get(setting),
        "default": setting.default,
        "managed": services.settings.is_enforced(setting),
        "label": setting.label,
        "help": setting.help,
        "type": setting.type.__name__,
        "least": setting.least,
        "most": setting.most,
        "choices": setting.choices,
        "or_auto": setting.default is None,
    }


def _written(value: str | int | None) -> str:
    match value:
        case None:
            return _AUTOMATIC
        case bool():
            return "on" if value else "off"
        case _:
            return str(value)
