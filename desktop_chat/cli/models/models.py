"""``desktop-chat models``: which model files there are, and what is known of each."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from desktop_chat.cli.models.adding import add, added_rows, reading
from desktop_chat.cli.models.card_text import card_json, card_text
from desktop_chat.cli.models.rows import (
    found_json,
    found_row,
    model_json,
    model_row,
)
from desktop_chat.cli.models.verifying import verify
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import (
    error_json,
    print_json,
    print_line,
    print_note,
    print_text,
    show_progress,
)
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.errors import (
    AppError,
    BlockedByPolicy,
    DecidedByPolicy,
    FileNotReadable,
    ModelSetAside,
    UnsupportedModel,
)
from desktop_chat.domain.model import ModelFile, ModelKind
from desktop_chat.domain.printable import visible
from desktop_chat.domain.settings import MODEL
from desktop_chat.models.files.paths import is_folder
from desktop_chat.models.library.adding import Added

__all__ = ["run"]

_WANTED = (ModelKind.TEXT, ModelKind.PROJECTOR)


def run(arguments: Namespace, services: Services) -> int:
    """Do what ``arguments.action`` says."""
    match arguments.action:
        case "list":
            return _list(arguments, services)
        case "scan":
            return _scan(arguments, services)
        case "add":
            return add(arguments, services)
        case "remove":
            return _remove(arguments, services)
        case "show":
            return _show(arguments, services)
        case "verify":
            return verify(arguments, services)
        case _:
            return _use(arguments, services)


def _list(arguments: Namespace, services: Services) -> int:
    library = services.library
    survey = library.survey()
    if library.notice:
        print_note(f"{visible(library.notice)}\n")
    if arguments.json:
        report: dict[str, object] = {"models": [model_json(model) for model in survey.models]}
        if arguments.all:
            report["others"] = [model_json(model) for model in survey.others]
            report["problems"] = [
                {"path": str(problem.path)} | error_json(problem.error)
                for problem in survey.problems
            ]
            report["folders"] = [str(folder) for folder in library.folders]
        print_json(report)
        return 0
    _print_rows(survey.models)
    if not survey.models:
        print_note("There are no models yet: “desktop-chat models scan” looks for some.\n")
    if survey.look_alikes:
        print_note(
            "Some may be copies of each other: “desktop-chat models verify” computes their hashes, "
            "which tell.\n"
        )
    if arguments.all:
        _print_rows(survey.others)
        for problem in survey.problems:
            print_line(f"{problem.path}: {problem.error.detail}")
        for folder in library.folders:
            print_line(f"{folder}: all below it is listed")
    return 0


def _print_rows(models: Sequence[ModelFile]) -> None:
    width = max((len(visible(model.id)) for model in models), default=0)
    for model in models:
        gap = " " * (min(width, 40) - len(visible(model.id)))
        print_line(f"{model.id}{gap}  {model_row(model)}")


def _scan(arguments: Namespace, services: Services) -> int:
    from desktop_chat.models.discovery import discover  # which only this needs

    for folder in arguments.folders:
        if not is_folder(folder):
            raise FileNotReadable(f"{folder} is not a folder that can be looked into.")
    found = discover(
        reading("Looking for models"),
        lambda: False,
        library=services.library,
        folders=arguments.folders,
    )
    show_progress("")
    added: Sequence[Added] = ()
    if arguments.add:
        services.paths.create()
        added = services.library.take([item for item in found if _is_new(item)])
    if arguments.json:
        report = {"found": [found_json(item) for item in found]}
        print_json(report | ({"added": added_rows(added, services)} if arguments.add else {}))
        return 0
    shown = [item for item in found if item.problem or item.kind in _WANTED]
    for item in shown:
        print_line(found_row(item))
    if len(shown) < len(found):
        print_note(f"Other kinds of files: {len(found) - len(shown)}. --json has them.\n")
    new = sum(map(_is_new, found))
    if arguments.add:
        print_note(f"Added: {sum(result.error is None for result in added)}.\n")
    elif new:
        print_note(f"{_models(new)} not in the list: add --add to take them in.\n")
    elif not found:
        print_note("Nothing was found.\n")
    return 0


def _is_new(item: Found) -> bool:
    return not item.problem and not item.is_listed and item.kind in _WANTED


def _models(count: int) -> str:
    return "1 model is" if count == 1 else f"{count} models are"


def _remove(arguments: Namespace, services: Services) -> int:
    library = services.library
    removed = library.remove(arguments.id)
    if arguments.json:
        print_json({"removed": [str(path) for path in removed]})
        return 0
    for path in removed:
        print_line(f"No longer listed: {path}")
    return 0


def _show(arguments: Namespace, services: Services) -> int:
    card = services.make_card(services.library.find(arguments.id))
    if arguments.json:
        print_json(card_json(card))
    else:
        print_text(f"{card_text(card)}\n")
    return 0


def _use(arguments: Namespace, services: Services) -> int:
    path = services.library.find(arguments.id)
    kind = services.library.summary(path).kind
    if kind is not ModelKind.TEXT:
        raise UnsupportedModel(f"{path.name} holds no model that writes text ({kind}).")
    refusal = services.examine(path).refusal
    # But what there is no room for may fit tomorrow.
    if isinstance(refusal, ModelSetAside | BlockedByPolicy):
        raise refusal
    name = _listed_id(path, services) or str(path)
    if services.settings.is_enforced(MODEL):
        raise DecidedByPolicy("Which model answers can't be changed here.")
    services.paths.create()
    services.settings.set(MODEL, name)
    services.settings.save()
    if arguments.json:
        print_json({"model": name, "path": str(path)})
    else:
        print_line(f"{name} answers from now on.")
    return 0


def _listed_id(path: Path, services: Services) -> str | None:
    try:
        return services.library.get(path).id
    except AppError:
        return None
