"""What a comparison compares, as a record of the database and of files, and back.

A record says its version, so that what a later Desktop Chat has written is told from what is
damaged. Whatever is read is brought within bounds, or refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, cast

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.comparison import (
    MOST_CONTESTANTS,
    MOST_QUESTION,
    MOST_QUESTIONS,
    MOST_SEEDS,
    Comparison,
    Contestant,
    Place,
    Placed,
    Question,
    Vote,
    WholeComparison,
)
from desktop_chat.domain.language import tr
from desktop_chat.domain.sampling import MOST_SEED
from desktop_chat.storage.conversations.bounds import brief
from desktop_chat.storage.conversations.records import WrongRecord, from_record, to_record
from desktop_chat.storage.conversations.rows import storable
from desktop_chat.storage.conversations.tuning import parameters_record

__all__ = [
    "VERSION",
    "Plan",
    "bounded",
    "comparison_from",
    "comparison_record",
    "plan_from",
    "plan_record",
    "votes_from",
    "votes_record",
]

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


@dataclass(frozen=True, slots=True)
class _Answer:
    question: int
    contestant: int
    seed: int
    message: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Answers:
    answers: tuple[_Answer, ...]


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


def comparison_record(whole: WholeComparison) -> dict[str, Any]:
    """All that a comparison has besides its conversation, as ``json`` can write it."""
    return plan_record(whole.comparison, whole.prompts) | {
        "answers": [
            to_record(each.place) | {"message": each.message, "note": each.note}
            for each in whole.placed
        ],
        "votes": votes_record(whole.votes),
    }


def comparison_from(whole: WholeConversation, record: object) -> WholeComparison:
    """A conversation with what it compares, as ``comparison_record`` has written it.

    Raises:
        WrongRecord: It is another record, or doesn't fit the messages.
    """
    plan = plan_from(record)
    parents = {message.id: message.parent for message in whole.messages}
    placed = from_record(_Answers, record).answers
    found: dict[Place, Placed] = {}
    for each in placed:
        place = Place(each.question, each.contestant, each.seed)
        if not plan.comparison.has(place) or place in found:
            raise WrongRecord(tr("an answer has no place of its own"))
        if parents.get(each.message) != plan.prompts[place.question]:
            raise WrongRecord(tr("an answer is no message that follows its question"))
        found[place] = Placed(place, each.message, storable(each.note))
    if len({each.message for each in found.values()}) < len(found):
        raise WrongRecord(tr("one message is the answer at several places"))
    votes = votes_from(cast("dict[str, object]", record).get("votes"), plan.comparison)
    return WholeComparison(
        replace(whole.conversation, compares=True),
        whole.messages,
        whole.parameters,
        comparison=plan.comparison,
        prompts=plan.prompts,
        placed=tuple(found[place] for place in sorted(found)),
        votes=votes,
    )


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
        (comparison.questions, MOST_QUESTIONS, tr("it has to have 1 to {most} questions",
                                                  most=MOST_QUESTIONS)),
        (comparison.contestants, MOST_CONTESTANTS, tr("it has to have 1 to {most} models",
                                                      most=MOST_CONTESTANTS)),
        (comparison.seeds, MOST_SEEDS, tr("it has to have 1 to {most} seeds", most=MOST_SEEDS)),
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
        raise WrongRecord(tr("a question has more than {most} characters", most=MOST_QUESTION))
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
