"""``desktop-chat presets``: sets of parameters with a name."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import Any

from desktop_chat.cli.conversations.out_file import check_out
from desktop_chat.cli.conversations.unlocking import reading, writing
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_json, print_line, print_note
from desktop_chat.cli.values import find_preset, presets_of
from desktop_chat.domain.errors import DecidedByPolicy
from desktop_chat.domain.managed_presets import managed_presets
from desktop_chat.domain.parameter import Value
from desktop_chat.domain.parameters import PARAMETERS
from desktop_chat.domain.preset import Preset
from desktop_chat.domain.printable import visible
from desktop_chat.storage.conversations.tuning import parameters_record
from desktop_chat.storage.exchange.preset_files import read_preset, write_preset

__all__ = ["run"]


def run(arguments: Namespace, services: Services) -> int:
    """Do what ``arguments.action`` says."""
    match arguments.action:
        case "list":
            _list(arguments, services)
        case "show":
            with reading(services) as store:
                _show(arguments, find_preset(services, store, arguments.name))
        case "export":
            _export(arguments, services)
        case "import":
            _import(arguments, services)
        case _:
            with writing(services) as vault:
                preset = find_preset(services, vault.store, arguments.name)
                if preset.id in managed_presets(services.managed):
                    raise DecidedByPolicy(f"“{preset.name}” is a preset of your organisation.")
                vault.store.presets.remove(preset.id)
            _tell(arguments, preset, "Removed")
    return 0


def _list(arguments: Namespace, services: Services) -> None:
    with reading(services) as store:
        presets = sorted(presets_of(services, store), key=lambda each: each.name.casefold())
    ours = managed_presets(services.managed)
    if arguments.json:
        print_json({"presets": [_record(each) | {"managed": each.id in ours} for each in presets]})
        return
    for preset in presets:
        print_line(f"{preset.name}  (of your organisation)" if preset.id in ours else preset.name)


def _show(arguments: Namespace, preset: Preset) -> None:
    if arguments.json:
        print_json({"preset": _record(preset)})
        return
    print_line(preset.name)
    for key, value in preset.parameters.given.items():
        print_line(f"  {PARAMETERS[key].label}: {_said(value)}")
    for key in preset.parameters.automatic:
        print_line(f"  {PARAMETERS[key].label}: automatic")


def _export(arguments: Namespace, services: Services) -> None:
    check_out(arguments, services, arguments.out)
    with reading(services) as store:
        preset = find_preset(services, store, arguments.name)
    write_preset(preset, arguments.out)
    _tell(arguments, preset, "Exported")


def _import(arguments: Namespace, services: Services) -> None:
    read = read_preset(arguments.file)
    with writing(services) as vault:
        preset = vault.store.presets.save(Preset("", arguments.name or read.name, read.parameters))
    if arguments.json:
        print_json({"preset": _record(preset), "format": read.format, "notes": read.notes})
        return
    print_line(f"Imported {preset.name}.")
    for note in read.notes:
        print_note(f"{visible(note)}\n")


def _tell(arguments: Namespace, preset: Preset, done: str) -> None:
    if arguments.json:
        print_json({"preset": _record(preset)})
    else:
        print_line(f"{done} {preset.name}.")


def _record(preset: Preset) -> dict[str, Any]:
    return {
        "id": preset.id,
        "name": preset.name,
        "parameters": parameters_record(preset.parameters),
    }


def _said(value: Value) -> str:
    match value:
        case bool():
            return "on" if value else "off"
        case str() if not value.isprintable():
            return json.dumps(value, ensure_ascii=False)
        case tuple():
            return ", ".join(json.dumps(each, ensure_ascii=False) for each in value)
        case _:
            return str(value)
