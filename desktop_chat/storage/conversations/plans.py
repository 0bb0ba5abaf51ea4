"""What a comparison compares, as a record of the database and of files, and back.

A record says its version, so that what a later Desktop Chat has written is told from what is
damaged. Whatever is read is brought within bounds, or refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, cast

from desktop_chat.domain.comparison import (
    MOST_CONTESTANTS,
    MOST_QUESTION,
    MOST_QUESTIONS,
    MOST_SEEDS,
    Comparison,
    Contestant,
    Place,
    Question,
    Vote,
)
from desktop_chat.domain.language import tr
from desktop_chat.domain.sampling import MOST_SEED
from desktop_chat.storage.conversations.bounds import brief
from desktop_chat.storage.conversations.records import WrongRecord, from_record, to_record
from desktop_chat.storage.conversations.rows import storable
from desktop_chat.storage.conversations.tuning import parameters_record

__all__ = ["VERSION", "Plan", "bounded", "plan_from", "plan_record", "votes_from", "votes_record"]

VERSION = 1
_SHA256 = re.compile("[0-9a-f]{64}")
_MOST_KEY = 8_000  # characters of a path


@dataclass(frozen=True, slots=True)
class Plan:
    """A comparison, and the ids of the messages that ask its questions, in their order."""

    comparison: Comparison
    prompts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    version: int
    prompts: tuple[str, ...]


def plan_record(comparison: Comparison, prompts: Iterable[str]) -> dict[str, Any]:
    """What ``json`` can write."""
    record: dict[str, Any] = {"version": VERSION} | to_record(comparison)
    record["conditions"] = parameters_record(comparison.conditions)
    for each, contestant in zip(record["contestants"], comparison.contestants, strict=True):
        each["parameters"] = parameters_record(contestant.parameters)
    return record | {"prompts": list(prompts)}


def plan_from(record: object) -> Plan:
    """
    Raises:
        WrongRecord: It is none, or one of a later version; or it has too much, or nothing, of
            what is asked, of those that are asked, or of the seeds.
    """
    head = from_record(_Head, record)
    if head.version != VERSION:
        raise WrongRecord(tr("it is in another version"))
    comparison = bounded(from_record(Comparison, record))
    if len(head.prompts) != len(comparison.questions):
        raise WrongRecord(tr("it has not one message for each question"))
    return Plan(comparison, head.prompts)


def votes_record(votes: Iterable[Vote]) -> list[Any]:
    """What ``json`` can write."""
    return [to_record(vote) for vote in votes]


def votes_from(record: object, comparison: Comparison) -> tuple[Vote, ...]:
    """One for each question and seed, the last that is said.

    Raises:
        WrongRecord: They aren't votes in this comparison.
    """
    if not isinstance(record, list):
        raise WrongRecord(tr("the votes are no list"))
    votes = (from_record(Vote, each) for each in cast("list[object]", record))
    found = {(vote.question, vote.seed): vote for vote in votes}
    places = (Place(vote.question, vote.contestant or 0, vote.seed) for vote in found.values())
    if not all(map(comparison.has, places)):
        raise WrongRecord(tr("a vote is for something that isn't compared"))
    return tuple(found.values())


def bounded(comparison: Comparison) -> Comparison:
    """The same with texts that fit, for what a person made or a file says.

    Raises:
        WrongRecord: There is too much of something, or nothing; or a seed that no model takes.
    """
    for things, most, said in (
        (comparison.questions, MOST_QUESTIONS, tr("it has to have 1 to {n} questions",
                                                  n=MOST_QUESTIONS)),
        (comparison.contestants, MOST_CONTESTANTS, tr("it has to have 1 to {n} models",
                                                      n=MOST_CONTESTANTS)),
        (comparison.seeds, MOST_SEEDS, tr("it has to have 1 to {n} seeds", n=MOST_SEEDS)),
    ):  # fmt: skip
        if not 1 <= len(things) <= most:
            raise WrongRecord(said)
    seeds = comparison.seeds
    if len(set(seeds)) < len(seeds) or not all(0 <= seed <= MOST_SEED for seed in seeds):
        raise WrongRecord(tr("its seeds are not different ones from 0 to {most}", most=MOST_SEED))
    return replace(
        comparison,
        questions=tuple(map(_question, comparison.questions)),
        contestants=tuple(map(_contestant, comparison.contestants)),
        conditions=comparison.conditions.bounded(),
        order=comparison.shown,
        name=_line(comparison.name),
        engine=_line(comparison.engine),
    )


def _question(question: Question) -> Question:
    if not question.text.strip():
        raise WrongRecord(tr("a question is empty"))
    if len(question.text) > MOST_QUESTION:
        raise WrongRecord(tr("a question has more than {n} characters", n=MOST_QUESTION))
    return Question(storable(question.text), _line(question.topic))


def _contestant(contestant: Contestant) -> Contestant:
    is_hash = contestant.sha256 is not None and _SHA256.fullmatch(contestant.sha256)
    return replace(
        contestant,
        model=storable(contestant.model[:_MOST_KEY]),
        title=_line(contestant.title),
        sha256=contestant.sha256 if is_hash else None,
        architecture=_line(contestant.architecture),
        quantization=_line(contestant.quantization),
        size=max(contestant.size, 0),
        preset=_line(contestant.preset),
        parameters=contestant.parameters.bounded(),
        template=_line(contestant.template),
    )


def _line(text: str) -> str:
    return storable(brief(text))
