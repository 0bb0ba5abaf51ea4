"""What is compared on the command line: who is asked, what, and under which conditions."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_chat.cli.models.verifying import compute_sha256
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import check_text, print_note, read_text, require
from desktop_chat.cli.values import find_preset
from desktop_chat.domain.chat import Message
from desktop_chat.domain.comparison import (
    MOST_CONTESTANTS,
    Comparison,
    Contestant,
    Place,
    Question,
)
from desktop_chat.domain.errors import AppError, InvalidInput
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.printable import visible
from desktop_chat.domain.sampling import MOST_SEED, new_seed
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.models.header.model_file import unlisted
from desktop_chat.policy.comparing import (
    contestant_of,
    default_conditions,
    equal_ctx,
    find_model,
)
from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["Contest", "contest", "repeated"]

_CONDITIONS = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty", "max_tokens", "thinking")


@dataclass(frozen=True, slots=True)
class Contest:
    """A comparison that is about to be asked.

    Attributes:
        files: Of the contestants, in their order; None for one that can't be found.
        before: The answers that were given when it was asked before, by their places.
    """

    comparison: Comparison
    files: tuple[ModelFile | None, ...]
    before: Mapping[Place, Message] = field(default_factory=dict[Place, Message])


def contest(
    arguments: Namespace,
    questions: Sequence[Question],
    services: Services,
    store: ChatStore | None,
) -> Contest:
    """What the arguments ask for.

    Args:
        questions: Those of a set; none for the prompt.
        store: Knows the person's presets, if it could be opened.

    Raises:
        AppError: There is no such model or preset, or something is missing.
    """
    names: tuple[str, ...] = arguments.models or ()
    if not 1 <= len(names) <= MOST_CONTESTANTS:
        raise InvalidInput(
            f"Up to {MOST_CONTESTANTS} models can be compared, and {len(names)} are named.",
            "Name them with --models A,B.",
        )
    if bool(questions) == (arguments.prompt is not None):
        raise InvalidInput(
            "There is to be either one question or a set of them.",
            "Give a PROMPT, or --prompts FILE.",
        )
    if arguments.prompt is not None:
        questions = (Question(require(read_text(arguments.prompt))),)
    files = tuple(_file(services, name) for name in names)
    if arguments.out is not None:
        files = tuple(_identified(services, each) for each in files)
    comparison = Comparison(
        questions=tuple(questions),
        contestants=_contestants(arguments, files, services, store),
        conditions=_conditions(arguments, files, services),
        seeds=_seeds(arguments.seed, arguments.seeds or 1),
        name=Path(arguments.prompts).stem if arguments.prompts else "",
        engine=engine_build(),
    )
    return Contest(comparison, files)


def repeated(arguments: Namespace, services: Services) -> Contest:
    """What a report has, to be asked again.

    Raises:
        InvalidInput: Something is asked for that the report decides.
        AppError: It is no report, or a file that is named isn't there.
    """
    from desktop_chat.storage.exchange.comparison_report import read_answers, read_report

    decided = ("prompt", "prompts", "seed", "seeds", "system", "ctx", *_CONDITIONS)
    given = [getattr(arguments, name) is not None for name in decided]
    if any(given) or arguments.preset or arguments.stop:
        raise InvalidInput(
            "What is asked, and how, is as the report says.",
            "Give nothing with --repeat but --models, and where the answers go.",
        )
    named = [_identified(services, _file(services, name)) for name in arguments.models or ()]
    listed = services.library.list()
    report = read_report(arguments.repeat)
    if report.engine != engine_build():
        other = visible(report.engine[:80])
        print_note(
            f"The report was made with another build of llama.cpp, {other}; here is "
            f"{engine_build()}. It may answer otherwise.\n"
        )
    comparison = replace(report, engine=engine_build(), blind=False)
    files = tuple(
        find_model(named, each) or find_model(listed, each) for each in comparison.contestants
    )
    return Contest(comparison, files, read_answers(arguments.repeat, report))


def _file(services: Services, name: str) -> ModelFile:
    path = services.library.find(name)
    try:
        return services.library.get(path)
    except AppError:  # it is in no list
        return unlisted(services.library.header(path))


def _identified(services: Services, file: ModelFile) -> ModelFile:
    """The same with its hash, by which others know what a report is about."""
    if file.sha256 is not None:
        return file
    sha256 = compute_sha256(file.path)
    services.library.record_sha256(file.path, sha256)
    return replace(file, sha256=sha256)


def _contestants(
    arguments: Namespace,
    files: Sequence[ModelFile],
    services: Services,
    store: ChatStore | None,
) -> tuple[Contestant, ...]:
    """The models, each with the first preset for its name that isn't taken yet."""
    names, left = arguments.models, list(arguments.preset)
    found: list[Contestant] = []
    for name, file in zip(names, files, strict=True):
        wanted = next((each for each in left if each[0] == name), None)
        if wanted is not None:
            left.remove(wanted)
        preset = find_preset(services, store, wanted[1]) if wanted is not None else None
        found.append(contestant_of(file, preset))
    if left:
        raise InvalidInput(f"“{left[0][0]}” isn't among the models.", "Write it as after --models.")
    return tuple(found)


def _conditions(arguments: Namespace, files: Sequence[ModelFile], services: Services) -> Parameters:
    trained = [each.ctx_train for each in files]
    given: dict[str, Any] = {name: getattr(arguments, name) for name in _CONDITIONS}
    if arguments.system:
        given["system_prompt"] = read_text(arguments.system)
    if arguments.stop:
        given["stop"] = tuple(map(check_text, arguments.stop))
    if arguments.ctx is not None:
        given["ctx"] = equal_ctx(arguments.ctx, trained)
    defaults = default_conditions(services.settings.get, trained, services.managed)
    return Parameters(**given).bounded().over(defaults)


def _seeds(first: int | None, count: int) -> tuple[int, ...]:
    """So many in a row, so that one names them all."""
    begin = new_seed() if first is None else first
    return tuple((begin + n) % (MOST_SEED + 1) for n in range(count))
