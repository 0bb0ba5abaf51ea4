"""``desktop-chat models add``: files and folders come into the list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Generator, Iterable, Sequence
from pathlib import Path

from desktop_chat.cli.models.rows import added_json
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import (
    FAILED,
    print_error,
    print_json,
    print_line,
    print_note,
    show_progress,
)
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.model import ModelFile, ModelKind
from desktop_chat.domain.printable import visible
from desktop_chat.models.library.adding import Added
from desktop_chat.models.library.survey import Survey
from desktop_chat.policy.models import allow

__all__ = ["add", "added_rows", "reading"]


def add(arguments: Namespace, services: Services) -> int:
    """List what is named, and say what of it can't be chatted with."""
    services.paths.create()
    results = services.library.add(
        arguments.paths,
        copy_to=services.paths.models if arguments.copy or arguments.link else None,
        may_link=arguments.link,
        report=reading("Copying" if arguments.copy else "Reading"),
    )
    show_progress("")
    survey = services.library.survey()
    if arguments.json:
        print_json({"added": _rows(results, survey)})
    else:
        _print(results, survey)
    return FAILED if any(result.error is not None for result in results) else 0


def added_rows(results: Iterable[Added], services: Services) -> list[dict[str, object]]:
    """What became of each, with its id in the list as it is now."""
    return _rows(results, services.library.survey())


def reading(what: str) -> Callable[[float], bool]:
    """Shows how far it is; never ends it."""

    def report(share: float) -> bool:
        show_progress(f"{what}: {share:.0%}")
        return True

    return report


def _rows(results: Iterable[Added], survey: Survey) -> list[dict[str, object]]:
    ids = {path: model.id for model in (*survey.models, *survey.others) for path in _paths(model)}
    return [added_json(result, ids.get(result.path)) for result in results]


def _print(results: Sequence[Added], survey: Survey) -> None:
    for result, row in zip(results, _rows(results, survey), strict=True):
        if result.error is not None:
            print_error(result.error, as_json=False)
            continue
        if result.kind is None:
            print_line(f"{result.path}: all below it is listed")
        else:
            print_line(str(row["id"] or result.path))
        for remark in _remarks(result, survey):
            print_note(f"{visible(remark)}\n")


def _remarks(result: Added, survey: Survey) -> Generator[str]:
    """Why there is less to chat with than somebody may expect."""
    is_folder = result.kind is None

    def is_at(path: Path) -> bool:
        return path.is_relative_to(result.path) if is_folder else path == result.path

    has_models = any(is_at(path) for model in survey.models for path in _paths(model))
    if is_folder and not has_models:
        yield f"There is no model in {result.path}."
    for other in survey.others:
        # What lets models see belongs beside them; alone, it is told.
        is_company = has_models and other.kind is ModelKind.PROJECTOR
        if not is_company and any(map(is_at, _paths(other))):
            yield _why_not(other)
    for problem in survey.problems:
        if is_at(problem.path):
            yield f"{problem.path}: {problem.error.detail}"


def _paths(model: ModelFile) -> tuple[Path, ...]:
    return (model.path, *model.others)


def _why_not(other: ModelFile) -> str:
    try:
        allow(other)
    except AppError as error:
        return error.detail
    return f"{other.path.name} is not for a chat."
