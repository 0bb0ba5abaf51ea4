"""What is said of contestants, their answers and the conditions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop_chat.app.comparing.run import Phase, Progress
from desktop_chat.domain.comparison import Answer, Comparison, Contestant, Place
from desktop_chat.domain.conditions import (
    condition_words,
    contestant_facts,
    contestant_name,
    held,
)
from desktop_chat.domain.language import decimal, listed, number, tr
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.parameters import PARAMETERS
from desktop_chat.domain.results import Mark
from desktop_chat.domain.words import count_words
from desktop_chat.ui.widgets.untrusted import one_line, printable

__all__ = [
    "answer_facts",
    "build",
    "columns",
    "contestants",
    "duration",
    "letter",
    "mark_words",
    "name_of",
    "progress_words",
    "short_conditions",
    "stability",
    "title_of",
    "variant",
    "waiting",
]

_LETTERS = "ABCD"
_SHORT = ("temperature", "max_tokens", "ctx")  # of the conditions, those that tell most
_LONGEST_NAME = 80  # characters


def letter(at: int) -> str:
    """What stands for the name of the one at a place, from the left, while that is hidden."""
    return _LETTERS[at] if at < len(_LETTERS) else str(at + 1)


def columns(comparison: Comparison) -> Iterator[tuple[int, int]]:
    """Where each contestant stands, and its index."""
    return enumerate(comparison.shown)


def name_of(comparison: Comparison, contestant: int, *, hidden: bool) -> str:
    """What one is called, which tells it from those that have the same name."""
    if hidden:
        return tr("Model {letter}", letter=letter(comparison.shown.index(contestant)))
    who = [(each.title, variant(each)) for each in comparison.contestants]
    name = one_line(who[contestant][0], _LONGEST_NAME)
    if who.count(who[contestant]) > 1:
        return f"{name} ({number(who[: contestant + 1].count(who[contestant]))})"
    return name


def variant(contestant: Contestant) -> str:
    """What else there is to it: how its weights are stored, and its preset."""
    return " · ".join(filter(None, map(printable, (contestant.quantization, contestant.preset))))


def title_of(comparison: Comparison) -> str:
    """What a comparison is called where it has no title of its own."""
    if comparison.name:
        return one_line(comparison.name, _LONGEST_NAME)
    return tr("Comparison of {n} models", "Comparison of {n} model", len(comparison.contestants))


def answer_facts(answer: Answer) -> str:
    """How long it is, how fast it came and with which seed."""
    message, stats = answer.message, answer.message.stats
    count = count_words(message.content)
    facts = [tr("{n} words", "{n} word", count)] if message.content.strip() else []
    if stats is not None and stats.tokens_per_second:
        facts.append(tr("{speed} tokens/s", speed=decimal(stats.tokens_per_second, 1)))
        facts.append(tr("{seconds} s", seconds=decimal(stats.seconds, 1)))
    seed = message.origin.sampling.seed if message.origin is not None else None
    if seed is None and stats is not None:
        seed = stats.seed
    if seed is not None:
        facts.append(tr("seed {seed}", seed=str(seed)))
    return " · ".join(facts)


def mark_words(marks: Iterable[Mark], answer: Answer) -> list[tuple[str, str]]:
    """What each mark says, and "warning" for that there is no answer."""
    stopped = answer.message.finish is FinishReason.CANCELLED
    said = {
        Mark.FAILED: (tr("Stopped") if stopped else tr("Failed"), "warning"),
        Mark.EMPTY: (tr("Empty"), "warning"),
        Mark.CUT_OFF: (tr("Cut off"), ""),
        Mark.REFUSAL: (tr("Looks like a refusal"), ""),
    }
    return [said[mark] for mark in marks]


def progress_words(progress: Progress) -> str:
    """How far it is, what it waits for, and how long it will take."""
    said = tr(
        "{done} of {n} answers",
        "{done} of {n} answer",
        progress.total,
        done=number(progress.done),
    )
    match progress.phase:
        case Phase.PAUSED:
            return tr("Paused: {progress}", progress=said)
        case Phase.WAITING:
            return tr("Waiting until the engine is free: {progress}", progress=said)
        case Phase.PREPARING:
            return tr("Preparing the models: {progress}", progress=said)
        case _ if progress.seconds_left is not None and progress.seconds_left >= 1:
            left = duration(progress.seconds_left)
            return tr("{progress}, about {time} to go", progress=said, time=left)
        case _:
            return said


def stability(texts: Sequence[str]) -> str:
    """How many of the answers to several seeds are the same."""
    alike = max(texts.count(text) for text in set(texts))
    if alike == 1:
        return tr("All {n} answers differ", "{n} answer differs", len(texts))
    return tr(
        "{alike} of {n} answers are identical",
        "{alike} of {n} answer is identical",
        len(texts),
        alike=number(alike),
    )


def waiting(progress: Progress, place: Place) -> str:
    """Why there is nothing of an answer yet."""
    loading = dict(progress.loading)
    if place in loading:
        percent = number(round(100 * loading[place]))
        return tr("Loading the model… {percent} %", percent=percent)
    if place in progress.under_way:
        return tr("Reading the question…")
    if progress.phase is Phase.PAUSED:
        return tr("Not asked yet")
    return "" if progress.phase is Phase.DONE else tr("Waits for its turn")


def short_conditions(comparison: Comparison) -> str:
    """The conditions that tell most, in one line."""
    given = held(comparison)
    said = [
        f"{tr(PARAMETERS[key].label)} {condition_words(given[key])}"
        for key in _SHORT
        if key in given
    ]
    if "system_prompt" in given:
        said.append(tr("with a system prompt"))
    count = len(comparison.seeds)
    one = tr("seed {seed}", seed=str(comparison.seeds[0]))
    said.append(one if count == 1 else tr("{n} seeds", "{n} seed", count))
    return tr("The same for all: {conditions}", conditions=listed(said))


def contestants(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Each by its name, and what is known of it."""
    for contestant in comparison.contestants:
        facts = [*contestant_facts(contestant)]
        if contestant.sha256:
            facts.append(f"SHA-256 {printable(contestant.sha256)}")
        if facts:
            yield one_line(contestant_name(contestant), _LONGEST_NAME), listed(facts)


def build(contestant: Contestant) -> str:
    """Which file it is, for whoever points at its name."""
    parts = (contestant.title, contestant.architecture, contestant.quantization)
    return listed(printable(each) for each in parts if each)


def duration(seconds: float) -> str:
    """About how long, for what nobody can tell to the second."""
    if seconds < 90:
        return tr("{n} seconds", "{n} second", max(1, round(seconds)))
    if seconds < 90 * 60:
        return tr("{n} minutes", "{n} minute", round(seconds / 60))
    return tr("{n} hours", "{n} hour", round(seconds / 3600))
