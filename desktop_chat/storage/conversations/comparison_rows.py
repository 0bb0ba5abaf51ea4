"""Comparisons as rows of the database beside those of their conversation, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from sqlite3 import Connection

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.comparison import Comparison, Place, Placed, Vote, WholeComparison
from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations.plans import (
    Plan,
    plan_from,
    plan_record,
    votes_from,
    votes_record,
)
from desktop_chat.storage.conversations.records import WrongRecord

__all__ = [
    "add_comparison",
    "comparison_of",
    "insert_plan",
    "join_comparison",
    "place_answer",
    "plan_of",
    "read_plan",
    "set_plan",
    "set_votes",
    "votes_of",
    "with_comparison",
]


def insert_plan(database: Connection, conversation_id: str, plan: Plan) -> None:
    """Make a conversation one that compares."""
    database.execute(
        "INSERT INTO comparison (conversation, plan, votes) VALUES (?, ?, '[]')",
        (conversation_id, _plan_text(plan)),
    )


def set_plan(database: Connection, conversation_id: str, plan: Plan) -> None:
    database.execute(
        "UPDATE comparison SET plan = ? WHERE conversation = ?",
        (_plan_text(plan), conversation_id),
    )


def read_plan(text: str) -> Plan:
    """
    Raises:
        ValueError, RecursionError: It is none of what we write.
    """
    return plan_from(json.loads(text))


def plan_of(
    database: Connection, conversation_id: str, read: Callable[[str], Plan] = read_plan
) -> Plan | None:
    """None for a conversation that compares nothing.

    Args:
        read: May remember what it has read.

    Raises:
        StorageFailed: The row holds what we never wrote.
    """
    row = database.execute(
        "SELECT plan FROM comparison WHERE conversation = ?", (conversation_id,)
    ).fetchone()
    if row is None:
        return None
    try:
        return read(row["plan"])
    except (ValueError, RecursionError) as error:
        raise _damaged(conversation_id, error) from error


def votes_of(
    database: Connection, conversation_id: str, comparison: Comparison
) -> tuple[Vote, ...]:
    """
    Raises:
        StorageFailed: The row holds what we never wrote.
    """
    row = database.execute(
        "SELECT votes FROM comparison WHERE conversation = ?", (conversation_id,)
    ).fetchone()
    try:
        return votes_from(json.loads(row["votes"]), comparison)
    except (ValueError, RecursionError) as error:
        raise _damaged(conversation_id, error) from error


def set_votes(database: Connection, conversation_id: str, votes: tuple[Vote, ...]) -> None:
    database.execute(
        "UPDATE comparison SET votes = ? WHERE conversation = ?",
        (json.dumps(votes_record(votes)), conversation_id),
    )


def place_answer(database: Connection, conversation_id: str, placed: Placed) -> None:
    """Have a message of the conversation be the answer at a place, instead of what was."""
    place = placed.place
    database.execute(
        "INSERT OR REPLACE INTO answer (conversation, question, contestant, seed, message, note)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (conversation_id, place.question, place.contestant, place.seed, placed.message,
         placed.note),
    )  # fmt: skip


def with_comparison(database: Connection, whole: WholeConversation) -> WholeConversation:
    """The same, with what it compares if it compares something.

    Raises:
        StorageFailed: The rows hold what we never wrote.
    """
    compared = comparison_of(database, whole.conversation.id)
    if compared is None:
        return whole
    plan, placed, votes = compared
    return WholeComparison(
        **{each.name: getattr(whole, each.name) for each in fields(whole)},
        comparison=plan.comparison,
        prompts=plan.prompts,
        placed=placed,
        votes=votes,
    )


def comparison_of(
    database: Connection, conversation_id: str
) -> tuple[Plan, tuple[Placed, ...], tuple[Vote, ...]] | None:
    """None for a conversation that compares nothing.

    Raises:
        StorageFailed: The rows hold what we never wrote.
    """
    plan = plan_of(database, conversation_id)
    if plan is None:
        return None
    placed = _placed(database, conversation_id, plan.comparison)
    return plan, placed, votes_of(database, conversation_id, plan.comparison)


def add_comparison(
    database: Connection,
    conversation_id: str,
    whole: WholeComparison,
    names: Mapping[str | None, str],
) -> None:
    """Have a conversation that has just come in compare what it compared elsewhere.

    Args:
        names: The ids that its messages have here by those that they came with.
    """
    prompts = tuple(names.get(name, name) for name in whole.prompts)
    insert_plan(database, conversation_id, Plan(whole.comparison, prompts))
    set_votes(database, conversation_id, whole.votes)
    _place(database, conversation_id, whole.placed, names)


def join_comparison(
    database: Connection,
    conversation_id: str,
    whole: WholeComparison,
    names: Mapping[str | None, str],
) -> None:
    """Add to one that is here the seeds, answers and votes that it hasn't.

    Nothing happens if something else is compared here.
    """
    plan = plan_of(database, conversation_id)
    if plan is None or not _is_continued(plan.comparison, whole.comparison):
        return
    longer = max(plan.comparison, whole.comparison, key=lambda each: len(each.seeds))
    set_plan(database, conversation_id, Plan(longer, plan.prompts))
    votes = votes_of(database, conversation_id, longer)
    cast = {(vote.question, vote.seed) for vote in votes}
    more = (vote for vote in whole.votes if (vote.question, vote.seed) not in cast)
    set_votes(database, conversation_id, (*votes, *more))
    here = {each.place for each in _placed(database, conversation_id, longer)}
    new = (each for each in whole.placed if each.place not in here)
    _place(database, conversation_id, new, names)


def _place(
    database: Connection,
    conversation_id: str,
    placed: Iterable[Placed],
    names: Mapping[str | None, str],
) -> None:
    for each in placed:
        if each.message in names:
            here = replace(each, message=names[each.message])
            place_answer(database, conversation_id, here)


def _is_continued(one: Comparison, other: Comparison) -> bool:
    """Whether one of the two only has more seeds."""
    seeds = zip(one.seeds, other.seeds, strict=False)
    return replace(one, seeds=()) == replace(other, seeds=()) and all(a == b for a, b in seeds)


def _placed(
    database: Connection, conversation_id: str, comparison: Comparison
) -> tuple[Placed, ...]:
    """What isn't deleted of the answers."""
    rows = database.execute(
        "SELECT question, contestant, seed, message, note FROM answer"
        " JOIN message ON message.id = answer.message"
        " WHERE answer.conversation = ? AND message.deleted IS NULL"
        " ORDER BY question, contestant, seed",
        (conversation_id,),
    )
    placed = tuple(
        Placed(Place(row["question"], row["contestant"], row["seed"]), row["message"], row["note"])
        for row in rows
    )
    if not all(comparison.has(each.place) for each in placed):
        reason = tr("an answer is to something that isn't compared")
        raise _damaged(conversation_id, WrongRecord(reason))
    return placed


def _plan_text(plan: Plan) -> str:
    return json.dumps(plan_record(plan.comparison, plan.prompts), ensure_ascii=False)


def _damaged(conversation_id: str, error: Exception) -> StorageFailed:
    return StorageFailed(
        tr(
            "The comparison {id} in the database is damaged ({reason}).",
            id=conversation_id,
            reason=error,
        ),
        tr("Restore a backup."),
    )
