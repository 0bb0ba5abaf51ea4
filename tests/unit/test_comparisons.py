"""Comparisons are kept as conversations, and nothing that happens to those breaks them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.chat import Message, Role, WholeConversation
from desktop_chat.domain.comparison import (
    MOST_QUESTION,
    MOST_SEEDS,
    Comparison,
    Contestant,
    Place,
    Question,
    Vote,
    WholeComparison,
)
from desktop_chat.domain.errors import InvalidInput, NoConversation, StorageFailed
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.parameters import Parameters
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore, Intake

HERON, FERRY = Contestant("/m/heron.gguf", "Heron 1B"), Contestant("/m/ferry.gguf", "Ferry 2B")
PLAN = Comparison(
    (Question("Where do herons stand?", "birds"), Question("When does the ferry leave?")),
    (
        replace(HERON, sha256="a" * 64, size=7, quantization="Q4_K_M"),
        replace(FERRY, preset="Short", parameters=Parameters(temperature=0.2, stop=("\n",))),
    ),
    Parameters(system_prompt="Be brief.", temperature=0.7, max_tokens=64, ctx=2048),
    (3, 5),
    order=(1, 0),
    blind=True,
    name="Birds and boats",
    engine="b11312",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chats.db"


@pytest.fixture
def store(path: Path) -> Iterator[ChatStore]:
    store = ChatStore(path)
    yield store
    assert store.check() == ()
    store.close()


def _said(text: str, finish: FinishReason = FinishReason.STOP) -> Message:
    stats = GenerationStats(completion_tokens=3, tokens_per_second=9.5, seed=3)
    return Message(Role.ASSISTANT, text, model="Heron 1B", finish=finish, stats=stats)


def _fill(store: ChatStore, name: str) -> None:
    """Answer at each place, in a text that says where."""
    for place in store.comparisons.get(name).comparison.places():
        words = f"answer {place.question} {place.contestant} {place.seed}"
        store.comparisons.put(name, place, _said(words))


def test_it_comes_back_as_it_was_planned(store: ChatStore, path: Path) -> None:
    added = store.comparisons.add(PLAN, "Birds")
    assert added.comparison == PLAN
    with closing(ChatStore(path, read_only=True)) as reader:
        assert reader.comparisons.get(added.conversation.id) == added
    assert [each.content for each in added.prompts] == [each.text for each in PLAN.questions]
    assert added.conversation.compares
    assert store.conversations() == (added.conversation,)
    assert list(added.comparison.missing(added.answers)) == list(PLAN.places())


def test_each_answer_is_a_message_below_its_question(store: ChatStore) -> None:
    added = store.comparisons.add(PLAN, "Birds")
    name = added.conversation.id
    _fill(store, name)
    kept = store.comparisons.get(name)
    assert sorted(answer.place for answer in kept.answers) == sorted(PLAN.places())
    for answer in kept.answers:
        assert answer.message.parent == kept.prompts[answer.place.question].id
        assert answer.message.stats == _said("").stats
    assert not list(kept.comparison.missing(kept.answers))
    assert kept.conversation.leaf == store.messages(name)[-1].id
    assert len(store.messages(name)) == 2 + 8


def test_only_what_has_failed_gives_its_place_away(store: ChatStore) -> None:
    name, place = store.comparisons.add(PLAN, "Birds").conversation.id, Place(0, 1, 1)
    failed = store.comparisons.put(name, place, _said("", FinishReason.ERROR), "It is too large.")
    assert failed.note == "It is too large."
    assert store.comparisons.get(name).answers == (failed,)
    stopped = store.comparisons.put(name, place, _said("In the", FinishReason.CANCELLED))
    assert store.comparisons.get(name).answers == (stopped,)
    whole = store.comparisons.put(name, place, _said("In the reeds."))
    assert store.comparisons.put(name, place, _said("Elsewhere.")) == whole
    assert store.comparisons.get(name).answers == (whole,)
    assert [each.content for each in store.messages(name)][2:] == ["In the reeds."]


def test_an_answer_that_goes_on_elsewhere_is_none_until_it_ends(store: ChatStore) -> None:
    name, place = store.comparisons.add(PLAN, "Birds").conversation.id, Place(0, 0, 0)
    kept = store.comparisons.put(name, place, _said("In the", FinishReason.LENGTH)).message
    store.save_partial(kept.id, "In the ree")
    assert store.comparisons.get(name).answers == ()
    store.finish(kept.id, "In the reeds.", "", FinishReason.STOP)
    (answer,) = store.comparisons.get(name).answers
    assert answer.message.content == "In the reeds."


def test_wrong_places_are_bugs(store: ChatStore) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    for place in (Place(2, 0, 0), Place(0, 2, 0), Place(0, 0, 2), Place(-1, 0, 0)):
        with pytest.raises(ValueError, match="no Place"):
            store.comparisons.put(name, place, _said("x"))
        with pytest.raises(ValueError, match="no Place"):
            store.comparisons.go_on_with(name, place)
    with pytest.raises(ValueError, match="no Place"):
        store.comparisons.vote(name, Vote(0, 0, 2))
    with pytest.raises(ValueError, match="ended"):
        store.comparisons.put(name, Place(0, 0, 0), replace(_said("x"), finish=None))


def test_seeds_are_added_and_asked_then(store: ChatStore) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    _fill(store, name)
    kept = store.comparisons.add_seeds(name, [5, 8, 8])
    assert kept.comparison.seeds == (3, 5, 8)
    assert {place.seed for place in kept.comparison.missing(kept.answers)} == {2}
    with pytest.raises(InvalidInput):
        store.comparisons.add_seeds(name, range(100, 100 + MOST_SEEDS))
    assert store.comparisons.get(name) == kept


def test_a_vote_takes_the_place_of_the_one_before(store: ChatStore) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    store.comparisons.vote(name, Vote(0, 0, 1))
    store.comparisons.vote(name, Vote(1, 0, None))
    kept = store.comparisons.vote(name, Vote(0, 0, 0))
    assert set(kept.votes) == {Vote(0, 0, 0), Vote(1, 0, None)}
    assert store.comparisons.get(name) == kept
    kept = store.comparisons.take_back_vote(name, 0, 0)
    assert kept.votes == (Vote(1, 0, None),)
    assert store.comparisons.take_back_vote(name, 0, 0) == kept


def test_going_on_with_an_answer_begins_a_conversation(store: ChatStore) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    store.filing.move([name], "Harbour")
    _fill(store, name)
    before = store.comparisons.get(name)
    begun = store.comparisons.go_on_with(name, Place(1, 1, 1))
    assert not begun.compares
    assert begun.title == "When does the ferry leave?"
    assert begun.folder == "Harbour"
    question, answer = store.messages(begun.id)
    assert (question.content, answer.content) == (PLAN.questions[1].text, "answer 1 1 1")
    assert (question.parent, answer.parent, begun.leaf) == (None, question.id, answer.id)
    settled = store.presets.of_conversation(begun.id)
    assert settled.preset is None
    assert settled.parameters == PLAN.parameters(Place(1, 1, 1))
    assert settled.parameters.system_prompt == "Be brief."
    assert (settled.parameters.temperature, settled.parameters.seed) == (0.2, 5)
    assert store.comparisons.get(name) == before
    assert {each.id: each.compares for each in store.conversations()} == {
        name: True,
        begun.id: False,
    }


def test_there_is_nothing_to_go_on_with_before_an_answer(store: ChatStore) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    with pytest.raises(InvalidInput):
        store.comparisons.go_on_with(name, Place(0, 0, 0))
    assert len(store.conversations()) == 1


def test_it_is_found_thrown_away_and_deleted_as_any_conversation(store: ChatStore) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    _fill(store, name)
    (hit,) = store.search("herons stand")
    assert (hit.conversation.id, hit.conversation.compares) == (name, True)
    assert store.search("answer")[0].conversation.id == name
    store.filing.trash([name])
    assert store.search("herons") == ()
    store.filing.restore([name])
    assert len(store.comparisons.get(name).answers) == 8
    store.filing.trash([name])
    store.filing.empty_trash()
    assert store.conversations() == ()
    _is_gone(store, name)


def test_it_goes_when_nobody_has_written_in_it(store: ChatStore, path: Path) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    _fill(store, name)
    _change(path, "UPDATE conversation SET updated = ?", time.time() - 40 * 24 * 3600)
    assert store.filing.delete_older_than(30) == 1
    _is_gone(store, name)
    for table in ("comparison", "answer", "message"):
        with closing(sqlcipher.connect(path, None, "ro")) as database:
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0


def _is_gone(store: ChatStore, name: str) -> None:
    place = Place(0, 0, 0)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: store.comparisons.get(name),
        lambda: store.comparisons.put(name, place, _said("x")),
        lambda: store.comparisons.add_seeds(name, [9]),
        lambda: store.comparisons.vote(name, Vote(0, 0, 1)),
        lambda: store.comparisons.take_back_vote(name, 0, 0),
        lambda: store.comparisons.go_on_with(name, place),
    )
    for attempt in attempts:
        with pytest.raises(NoConversation):
            attempt()


def test_a_conversation_is_no_comparison(store: ChatStore) -> None:
    _is_gone(store, store.create("Mine").id)


def test_it_is_in_a_copy_of_the_database(store: ChatStore, tmp_path: Path) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    _fill(store, name)
    kept = store.comparisons.vote(name, Vote(0, 0, 1))
    store.copy_to(tmp_path / "copy.db")
    with closing(ChatStore(tmp_path / "copy.db")) as copy:
        assert copy.comparisons.get(name) == kept
        assert copy.check() == ()


@pytest.mark.parametrize("is_for_good", [False, True])
def test_a_deleted_answer_leaves_its_place_free(store: ChatStore, is_for_good: bool) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    _fill(store, name)
    lost = store.comparisons.get(name).answers[3]
    store.delete_message(name, lost.message.id, None)
    if is_for_good:
        store.filing.empty_trash()
    kept = store.comparisons.get(name)
    assert list(kept.comparison.missing(kept.answers)) == [lost.place]
    again = store.comparisons.put(name, lost.place, _said("again"))
    assert again in store.comparisons.get(name).answers


@pytest.mark.parametrize("is_for_good", [False, True])
def test_a_deleted_question_takes_its_answers_along(store: ChatStore, is_for_good: bool) -> None:
    added = store.comparisons.add(PLAN, "Birds")
    name = added.conversation.id
    _fill(store, name)
    store.delete_message(name, added.prompts[0].id, None)
    if is_for_good:
        store.filing.empty_trash()
    kept = store.comparisons.get(name)
    assert kept.comparison == PLAN
    assert {place.question for place in kept.comparison.missing(kept.answers)} == {0}
    assert (kept.prompts[0].id, kept.prompts[0].content) == ("", PLAN.questions[0].text)
    _fill(store, name)
    kept = store.comparisons.get(name)
    assert not list(kept.comparison.missing(kept.answers))
    assert {each.message.parent for each in kept.answers} == {each.id for each in kept.prompts}


def test_what_is_undone_is_there_again(store: ChatStore) -> None:
    added = store.comparisons.add(PLAN, "Birds")
    _fill(store, added.conversation.id)
    before = store.comparisons.get(added.conversation.id)
    leaf = before.conversation.leaf
    store.undelete(store.delete_message(added.conversation.id, added.prompts[0].id, leaf))
    assert store.comparisons.get(added.conversation.id) == before


def test_what_is_written_by_other_ways_belongs_to_no_place(store: ChatStore) -> None:
    added = store.comparisons.add(PLAN, "Birds")
    name = added.conversation.id
    _fill(store, name)
    before = store.comparisons.get(name)
    edited = Message(Role.USER, "Where do storks stand?")
    store.ask(edited, Message(Role.ASSISTANT, ""), added.conversation)
    store.add(name, replace(_said("regenerated"), parent=added.prompts[0].id))
    store.add(name, Message(Role.USER, "And now?", parent=before.answers[0].message.id))
    kept = store.comparisons.get(name)
    assert kept.answers == before.answers
    assert kept.prompts == before.prompts
    forked = store.fork(kept.conversation, kept.conversation.leaf or "")
    assert not forked.compares
    assert len(store.messages(forked.id)) == 3


def test_all_that_a_crash_leaves_can_be_gone_on_with(path: Path) -> None:
    with closing(ChatStore(path)) as store:
        name = store.comparisons.add(PLAN, "Birds").conversation.id
        kept = store.comparisons.put(name, Place(0, 0, 0), _said("In", FinishReason.LENGTH))
        store.save_partial(kept.message.id, "In the")
    with closing(ChatStore(path)) as store:
        (answer,) = store.comparisons.get(name).answers
        assert answer.message.finish is FinishReason.INTERRUPTED
        again = store.comparisons.put(name, Place(0, 0, 0), _said("In the reeds."))
        assert store.comparisons.get(name).answers == (again,)


@pytest.mark.parametrize(
    "wrong",
    [
        {"questions": ()},
        {"questions": (Question(" \n"),)},
        {"questions": (Question("x" * (MOST_QUESTION + 1)),)},
        {"contestants": ()},
        {"contestants": (HERON,) * 5},
        {"seeds": ()},
        {"seeds": (1, 1)},
        {"seeds": (-1,)},
        {"seeds": (2**32,)},
        {"seeds": tuple(range(MOST_SEEDS + 1))},
    ],
)
def test_too_much_or_nothing_is_refused(store: ChatStore, wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput):
        store.comparisons.add(replace(PLAN, **wrong), "Birds")
    assert store.conversations() == ()


def test_texts_are_made_to_fit(store: ChatStore) -> None:
    odd = replace(HERON, title="a\nb" + "x" * 9_000, sha256="no hash", size=-1)
    plan = replace(PLAN, contestants=(odd,), questions=(Question("half \ud83d", "a\nb"),))
    kept = store.comparisons.add(plan, "Birds \ud83d")
    assert kept == store.comparisons.get(kept.conversation.id)
    (contestant,) = kept.comparison.contestants
    assert contestant.title.startswith("a bx")
    assert len(contestant.title) <= 1_000
    assert (contestant.sha256, contestant.size) == (None, 0)
    assert kept.comparison.questions == (Question("half \ufffd", "a b"),)


_WRONG_PLANS: dict[str, str | dict[str, Any]] = {
    "no JSON": "{",
    "deep": "[" * 100_000,
    "a list": "[]",
    "empty": "{}",
    "later": {"version": 2},
    "no number": {"version": True},
    "too few prompts": {"prompts": []},
    "no questions": {"questions": []},
    "wrong questions": {"questions": [5]},
    "fewer questions": {"questions": [{"text": "x"}], "prompts": ["x"]},
    "wrong seeds": {"seeds": [1.5]},
    "wrong conditions": {"conditions": {"temperature": "hot"}},
}


@pytest.mark.parametrize("wrong", _WRONG_PLANS.values(), ids=_WRONG_PLANS)
def test_a_damaged_plan_is_told(path: Path, wrong: str | dict[str, Any]) -> None:
    with closing(ChatStore(path)) as store:
        name = store.comparisons.add(PLAN, "Birds").conversation.id
        store.comparisons.put(name, Place(1, 0, 0), _said("x"))
        if isinstance(wrong, dict):
            (text,) = _change(path, "SELECT plan FROM comparison")[0]
            wrong = json.dumps(json.loads(text) | wrong)
        _change(path, "UPDATE comparison SET plan = ?", wrong)
        for read in (store.comparisons.get, store.whole):
            with pytest.raises(StorageFailed) as failure:
                read(name)
            assert name in failure.value.detail
        assert len(store.conversations()) == 1
        assert len(store.messages(name)) == 3
        (said,) = store.check()
        assert name in said


@pytest.mark.parametrize(
    "wrong",
    ["[", "{}", "[5]", '[{"question": 7, "seed": 0, "contestant": 0}]',
     '[{"question": 0, "seed": 0, "contestant": 9}]', '[{"question": 0}]'],
)  # fmt: skip
def test_damaged_votes_are_told(path: Path, wrong: str) -> None:
    with closing(ChatStore(path)) as store:
        name = store.comparisons.add(PLAN, "Birds").conversation.id
        _change(path, "UPDATE comparison SET votes = ?", wrong)
        with pytest.raises(StorageFailed):
            store.comparisons.get(name)
        assert len(store.check()) == 1


def _change(path: Path, statement: str, *values: object) -> list[Any]:
    """As another program would."""
    with closing(sqlcipher.connect(path, None, "rw")) as database:
        rows = database.execute(statement, values).fetchall()
        database.commit()
        return rows


def test_it_is_taken_elsewhere_whole(store: ChatStore, tmp_path: Path) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    _fill(store, name)
    kept = store.comparisons.vote(name, Vote(0, 1, 0))
    whole = store.whole(name)
    assert isinstance(whole, WholeComparison)
    assert whole.kept == kept
    with closing(ChatStore(tmp_path / "other.db")) as other:
        assert other.take_in([whole]) == (Intake.NEW,)
        assert other.comparisons.get(name) == kept
        assert other.take_in([whole]) == (Intake.KNOWN,)
        assert other.comparisons.get(name) == kept
        assert other.check() == ()


def test_what_was_answered_elsewhere_is_joined(store: ChatStore, tmp_path: Path) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    here = store.comparisons.put(name, Place(0, 0, 0), _said("here"))
    store.comparisons.vote(name, Vote(0, 0, 0))
    with closing(ChatStore(tmp_path / "other.db")) as other:
        other.take_in([_whole(store, name)])
        other.comparisons.add_seeds(name, [8])
        there = other.comparisons.put(name, Place(1, 1, 2), _said("there"))
        other.comparisons.vote(name, Vote(0, 0, 1))
        other.comparisons.vote(name, Vote(1, 2, 1))
        assert store.take_in([_whole(other, name)]) == (Intake.EXTENDED,)
    kept = store.comparisons.get(name)
    assert kept.comparison.seeds == (3, 5, 8)
    assert kept.answers == (here, there)
    assert set(kept.votes) == {Vote(0, 0, 0), Vote(1, 2, 1)}


def test_messages_that_belong_to_another_conversation_get_ids_of_their_own(
    store: ChatStore, tmp_path: Path
) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    _fill(store, name)
    whole = _whole(store, name)
    twin = replace(whole, conversation=replace(whole.conversation, id="f" * 32))
    store.take_in([twin])
    kept = store.comparisons.get("f" * 32)
    assert [each.message.content for each in kept.answers] == [
        each.message.content for each in whole.kept.answers
    ]
    ids = {each.message.id for each in kept.answers} | {each.id for each in kept.prompts}
    assert ids.isdisjoint(message.id for message in whole.messages)


def test_an_ordinary_conversation_stays_one(store: ChatStore, tmp_path: Path) -> None:
    name = store.comparisons.add(PLAN, "Birds").conversation.id
    _fill(store, name)
    whole = _whole(store, name)
    with closing(ChatStore(tmp_path / "other.db")) as other:
        other.take_in([WholeConversation(whole.conversation, whole.messages)])
        other.take_in([whole])
        assert not other.conversations()[0].compares
        assert len(other.messages(name)) == 10


def _whole(store: ChatStore, name: str) -> WholeComparison:
    whole = store.whole(name)
    assert isinstance(whole, WholeComparison)
    return whole
