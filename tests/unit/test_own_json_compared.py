"""A comparison goes out in our own format and comes back whole, or as a conversation."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, cast

import pytest

from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.comparison import (
    Comparison,
    Contestant,
    Question,
    Vote,
    WholeComparison,
)
from desktop_chat.storage.conversations.chats import ChatStore, Intake
from desktop_chat.storage.exchange import own_json
from desktop_chat.storage.exchange.skipped import Skipped
from tests.compared import compared
from tests.json_schema import SCHEMA, violations


def _parsed(*wholes: WholeConversation) -> Any:
    return json.loads("".join(own_json.write(wholes)))


def _again(value: object) -> WholeConversation:
    (found,) = own_json.read(value)
    assert not isinstance(found, Skipped), found.reason
    return found


def test_it_comes_back_as_it_was() -> None:
    assert violations(_parsed(compared()), SCHEMA) == []
    assert _again(_parsed(compared())) == compared()


@pytest.mark.parametrize(
    ("name", "kind"),
    [("question", Question), ("contestant", Contestant), ("vote", Vote)],
)
def test_the_schema_names_every_field(name: str, kind: Any) -> None:
    properties = SCHEMA["$defs"][name]["properties"]
    assert set(properties) == {field.name for field in fields(kind)}


def test_the_schema_names_all_that_is_written() -> None:
    record = _parsed(compared())["conversations"][0]["comparison"]
    described = SCHEMA["$defs"]["comparison"]["properties"]
    assert set(record) == set(described)
    assert {field.name for field in fields(Comparison)} < set(described)
    assert set(record["answers"][0]) == set(SCHEMA["$defs"]["answer"]["properties"])


def test_through_a_file_into_another_store_and_back(tmp_path: Path) -> None:
    whole = compared()
    with closing(ChatStore(tmp_path / "a.db")) as store:
        assert store.take_in([_again(_parsed(whole))]) == (Intake.NEW,)
        kept = store.comparisons.get(whole.conversation.id)
        assert store.check() == ()
        exported = store.whole(whole.conversation.id)
    assert kept.comparison == whole.comparison
    assert kept.votes == whole.votes
    assert [each.message for each in kept.answers] == [each.message for each in whole.kept.answers]
    assert exported is not None
    assert _again(_parsed(exported)) == exported


def test_foreign_ids_become_ours_everywhere() -> None:
    text = json.dumps(_parsed(compared())).replace('"0000000000000000000000000000', '"their-')
    found = _again(json.loads(text))
    assert isinstance(found, WholeComparison)
    assert len(found.kept.answers) == len(compared().kept.answers)
    assert all(prompt.id for prompt in found.kept.prompts)
    assert _again(json.loads(text)) == found


def test_answers_of_which_messages_were_deleted_are_missing() -> None:
    whole = compared()
    gone = whole.placed[3].message
    some = replace(
        whole,
        messages=tuple(each for each in whole.messages if each.id != gone),
        placed=tuple(each for each in whole.placed if each.message != gone),
        prompts=(whole.prompts[0], whole.prompts[1], "f" * 32),
        conversation=replace(whole.conversation, leaf=None),
    )
    found = _again(_parsed(replace(some, placed=some.placed[:6])))
    assert isinstance(found, WholeComparison)
    assert found.kept.prompts[2].id == ""


def test_what_says_only_that_it_compares_is_a_conversation() -> None:
    value = _parsed(compared())
    del value["conversations"][0]["comparison"]
    value["conversations"][0]["compares"] = True
    found = _again(value)
    assert type(found) is WholeConversation
    assert not found.conversation.compares
    assert found.messages == compared().messages


def _change(name: str, value: object) -> Callable[[dict[str, Any]], object]:
    return lambda record: record.update({name: value})


_WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "later": _change("version", 2),
    "no version": lambda record: record.pop("version"),
    "no questions": _change("questions", []),
    "too many questions": lambda record: record.update(
        questions=record["questions"] * 2_000, prompts=record["prompts"] * 2_000
    ),
    "other questions": _change("questions", [{"text": "x"}]),
    "no contestants": _change("contestants", []),
    "wrong contestants": _change("contestants", "x"),
    "twice the same seed": _change("seeds", [7, 7]),
    "a seed too large": _change("seeds", [7, 2**32]),
    "fewer seeds": _change("seeds", [7]),
    "no prompts": _change("prompts", []),
    "wrong prompts": _change("prompts", [1, 2, 3]),
    "prompts in another order": lambda record: record["prompts"].reverse(),
    "no answers": lambda record: record.pop("answers"),
    "a strange answer": lambda record: record["answers"].append({"question": 0}),
    "an answer elsewhere": lambda record: record["answers"][0].update(contestant=7),
    "an answer before all": lambda record: record["answers"][0].update(question=-1),
    "an answer to nothing": lambda record: record["answers"][0].update(message="f" * 32),
    "a question as an answer": lambda record: record["answers"][0].update(
        message=record["prompts"][0]
    ),
    "a place twice": lambda record: record["answers"].append(record["answers"][0]),
    "a message twice": lambda record: record["answers"].append(
        record["answers"][0] | {"contestant": 2}
    ),
    "no votes": lambda record: record.pop("votes"),
    "a strange vote": lambda record: record["votes"].append(
        {"question": 9, "seed": 0, "contestant": 0}
    ),
    "wrong conditions": _change("conditions", {"ctx": "much"}),
}


@pytest.mark.parametrize("name", _WRONG)
def test_what_does_not_fit_leaves_a_conversation(tmp_path: Path, name: str) -> None:
    value = _parsed(compared())
    _WRONG[name](value["conversations"][0]["comparison"])
    found = _again(value)
    assert type(found) is WholeConversation
    assert not found.conversation.compares
    assert found.messages == compared().messages
    with closing(ChatStore(tmp_path / "a.db")) as store:
        store.take_in([found])
        assert store.check() == ()
        assert [each.compares for each in store.conversations()] == [False]


@pytest.mark.parametrize("record", [5, [], "x", True, {}])
def test_what_is_no_record_leaves_a_conversation(record: object) -> None:
    value = _parsed(compared())
    value["conversations"][0]["comparison"] = record
    assert type(_again(value)) is WholeConversation


_ODD: tuple[Any, ...] = (
    *(None, True, 0, -1, 2, 2**70, 1.5, 1e308, "", "x", "\ud83d", "a" * 2_000, "0" * 32),
    *([], {}, [[]], {"a": 1}, [1, 2]),
)


def test_whatever_is_changed_in_it_is_read_without_a_fault(tmp_path: Path) -> None:
    dice = random.Random(7)
    kinds: set[type] = set()
    with closing(ChatStore(tmp_path / "a.db")) as store:
        for _ in range(400):
            value = _parsed(compared())
            for _ in range(dice.randrange(1, 3)):
                _damage(value["conversations"][0]["comparison"], dice)
            found = _again(value)
            kinds.add(type(found))
            if isinstance(found, WholeComparison):
                store.take_in([found])
                assert store.comparisons.get(found.conversation.id).comparison == found.comparison
                store.filing.delete([found.conversation.id])
        assert store.check() == ()
    assert kinds == {WholeComparison, WholeConversation}


def _damage(value: Any, dice: random.Random) -> None:
    """Put something odd anywhere, or take something away."""
    key = dice.choice(_keys(value))
    while _keys(value[key]) and dice.random() < 0.8:
        value = value[key]
        key = dice.choice(_keys(value))
    if dice.random() < 0.3:
        del value[key]
    else:
        value[key] = dice.choice(_ODD)


def _keys(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(cast("dict[str, Any]", value))
    return list(range(len(cast("list[Any]", value)))) if isinstance(value, list) else []
