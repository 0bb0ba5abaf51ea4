"""Our own format gives back what went in, and takes in nothing by half."""

import json
import math
import random
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from desktop_chat.domain.attachment import Attachment, AttachmentKind
from desktop_chat.domain.chat import (
    Conversation,
    Message,
    Origin,
    Role,
    TitleSource,
    WholeConversation,
)
from desktop_chat.domain.errors import ImportFailed
from desktop_chat.domain.loading import CacheType
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.sampling import Sampling
from desktop_chat.storage.exchange import own_json
from desktop_chat.storage.exchange.skipped import Skipped
from tests.json_schema import SCHEMA, violations

ODD_TEXTS = (
    "",
    " \n\t",
    "a\0b",
    "half \ud83d and \udc00",
    "\u202egpj.exe\u2066",
    "שלום 你好 👩‍👩‍👧 e\u0301",
    "\u2028\u2029\x7f\x9b\ufeff",
    '"\\/</script>]}',
    "x" * 400_000,
)
ODD_NUMBERS = (0.0, -0.0, 1e-300, 1.8e9 + 1 / 3, 2.0**53, 0.1 + 0.2)


def identity(number: int) -> str:
    return f"{number:032x}"


def arbitrary(seed: int) -> WholeConversation:
    """A conversation with any of the values that its fields may have."""
    dice = random.Random(seed)
    ids = [identity(dice.getrandbits(128)) for _ in range(dice.randrange(12))]
    messages = tuple(_arbitrary_message(dice, ids[: number + 1]) for number in range(len(ids)))
    conversation = Conversation(
        id=identity(dice.getrandbits(128)),
        title=dice.choice(ODD_TEXTS),
        created=dice.random() * 4e9,
        updated=dice.random() * 4e9,
        leaf=dice.choice([None, *ids]),
        titled_by=dice.choice(list(TitleSource)),
        pinned=dice.random() < 0.5,
        archived=dice.random() < 0.5,
        folder=dice.choice(ODD_TEXTS),
        trashed=dice.choice([None, 1.8e9 + 1 / 7]),
    )
    parameters = Parameters(
        temperature=dice.choice([None, 0.0, 0.1 + 0.2]),
        system_prompt=dice.choice([None, "", "שלום\n👩‍👩‍👧"]),
        stop=dice.choice([None, (), ("\n", '"')]),
        thinking=dice.choice([None, True, False]),
        cache_type=dice.choice([None, CacheType.Q8_0]),
    )
    return WholeConversation(conversation, messages, parameters)


def _arbitrary_message(dice: random.Random, ids: list[str]) -> Message:
    rate = dice.choice(ODD_NUMBERS)
    stats = GenerationStats(2**53 - 1, 0, 7, rate, dice.choice(ODD_NUMBERS), -rate, 2**32 - 1)
    sampling = Sampling(
        temperature=dice.choice(ODD_NUMBERS),
        dry_breakers=tuple(dice.choices(ODD_TEXTS, k=2)),
        seed=dice.choice([None, 0, 2**32 - 1]),
        logit_bias=((5, -1.5), (0, 1e9)),
        grammar=dice.choice([None, *ODD_TEXTS]),
    )
    return Message(
        role=dice.choice(list(Role)),
        content=dice.choice(ODD_TEXTS),
        thinking=dice.choice(ODD_TEXTS),
        id=ids[-1],
        parent=dice.choice([None, *ids[:-1]]),
        created=dice.choice([0.0, 1.8e9 + 1 / 3]),
        finish=dice.choice(list(FinishReason)),
        model=dice.choice([None, *ODD_TEXTS]),
        stats=dice.choice([None, stats]),
        origin=dice.choice(
            [
                None,
                Origin("a.gguf", None, 4096, "file", dice.choice([None, True, False]), sampling),
                Origin(
                    "a.gguf", None, 1, "file", None, sampling, 7, ("\n",), dice.choice(ODD_TEXTS)
                ),
            ]
        ),
        attachments=dice.choice(
            [
                (),
                (Attachment("a.txt", AttachmentKind.TEXT, dice.choice(ODD_TEXTS)),),
                (
                    Attachment("", AttachmentKind.PASTE, "pasted"),
                    Attachment("b.pdf", AttachmentKind.PDF, "x" * 90, 3, 9, ((0, 4), (7, 90))),
                ),
            ]
        ),
    )


def parsed(*conversations: WholeConversation) -> Any:
    text = "".join(own_json.write(conversations))
    return json.loads(text.encode("utf-8"))  # strict: no half of a character may be left


def again(*conversations: WholeConversation) -> list[WholeConversation | Skipped]:
    return list(own_json.read(parsed(*conversations)))


def simple(number: int = 1) -> WholeConversation:
    base = number * 1000
    first, second = identity(base + 1), identity(base + 2)
    return WholeConversation(
        Conversation(identity(base), "Title", 1.8e9, 1.8e9, second),
        (
            Message(Role.USER, "Hello", id=first, created=1.8e9),
            Message(
                Role.ASSISTANT,
                "Hi",
                id=second,
                parent=first,
                created=1.8e9,
                finish=FinishReason.STOP,
                model="Qwen 3",
                stats=GenerationStats(seed=3),
                origin=Origin("q.gguf", "ab" * 32, 4096, "file", None, Sampling()),
            ),
        ),
    )


@pytest.mark.parametrize("seed", range(60))
def test_everything_comes_back_as_it_was(seed: int) -> None:
    whole = arbitrary(seed)
    assert again(whole) == [whole]
    assert violations(parsed(whole), SCHEMA) == []


def test_each_field_of_a_message_makes_a_difference_to_the_file() -> None:
    written = parsed(simple())["conversations"][0]
    own = {field.name for field in fields(Conversation)}
    # No settings where there are none, and what it compares isn't said twice.
    assert set(written) == own - {"compares"} | {"messages"}
    settled = parsed(replace(simple(), parameters=Parameters(top_k=5)))["conversations"][0]
    assert set(settled) == own - {"compares"} | {"messages", "parameters"}
    assert settled["parameters"] == {"top_k": 5}
    reply = written["messages"][1]
    assert set(reply) == {field.name for field in fields(Message)}
    assert set(reply["stats"]) == {field.name for field in fields(GenerationStats)}
    assert set(reply["origin"]) == {field.name for field in fields(Origin)}
    assert set(reply["origin"]["sampling"]) == {field.name for field in fields(Sampling)}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("message", Message),
        ("attachment", Attachment),
        ("stats", GenerationStats),
        ("origin", Origin),
        ("sampling", Sampling),
        ("parameters", Parameters),
    ],
)
def test_the_schema_names_every_field_and_its_default(name: str, kind: Any) -> None:
    schema = SCHEMA["$defs"][name]
    kept = [field for field in fields(kind) if field.name != "draft"]  # a file on this computer
    assert set(schema["properties"]) == {field.name for field in kept}
    for field in kept:
        if "default" in schema["properties"][field.name]:
            default = schema["properties"][field.name]["default"]
            same = tuple(default) if isinstance(default, list) else default  # type: ignore[arg-type]
            assert same == field.default


def test_an_empty_file_and_an_empty_conversation() -> None:
    assert again() == []
    empty = WholeConversation(Conversation(identity(1), "", 0.0, 0.0), ())
    assert again(empty) == [empty]


def test_a_path_of_ten_thousand_messages() -> None:
    messages = tuple(
        Message(Role.USER, "x", id=identity(n), parent=identity(n - 1) if n > 1 else None)
        for n in range(1, 10_001)
    )
    whole = WholeConversation(Conversation(identity(0), "Deep", 1, 2, identity(10_000)), messages)
    assert again(whole) == [whole]


def test_a_reply_that_was_being_written_comes_in_as_interrupted() -> None:
    whole = simple()
    writing = replace(whole.messages[1], finish=None)
    (found,) = again(replace(whole, messages=(whole.messages[0], writing)))
    assert isinstance(found, WholeConversation)
    assert found.messages[1].finish is FinishReason.INTERRUPTED
    assert found.messages[0].finish is None


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan])
def test_a_rate_that_json_cannot_hold_is_written_as_not_measured(number: float) -> None:
    whole = simple()
    stats = GenerationStats(tokens_per_second=number, seed=3)
    reply = replace(whole.messages[1], stats=stats)
    assert again(replace(whole, messages=(whole.messages[0], reply))) == [whole]


def test_members_that_nobody_knows_are_ignored() -> None:
    file = parsed(simple())
    file["later"] = file["conversations"][0]["later"] = 1
    file["conversations"][0]["messages"][0]["later"] = {"a": []}
    assert list(own_json.read(file)) == [simple()]


def test_what_is_optional_may_be_missing() -> None:
    file = {"format": own_json.FORMAT, "version": 1}
    message = {"id": identity(2), "role": "user", "content": "Hi"}
    record = {"id": identity(1), "title": "T", "created": 1, "updated": 2.0, "messages": [message]}
    assert list(own_json.read({**file, "conversations": [record]})) == [
        WholeConversation(
            Conversation(identity(1), "T", 1.0, 2.0), (Message(Role.USER, "Hi", id=identity(2)),)
        )
    ]


def test_foreign_ids_become_ours_the_same_way_each_time() -> None:
    text = json.dumps(parsed(simple()))
    for old, new in ((1000, "one/\\ud800"), (1001, "A" * 32), (1002, "third")):
        text = text.replace(identity(old), new)
    (found,) = own_json.read(json.loads(text))
    assert [found] == list(own_json.read(json.loads(text)))
    assert isinstance(found, WholeConversation)
    first, second = found.messages
    assert second.parent == first.id
    assert found.conversation.leaf == second.id
    for made in (found.conversation.id, first.id, second.id):
        assert len(made) == 32
        assert set(made) <= set("0123456789abcdef")


Damage = Callable[[dict[str, Any]], object]


def at(message: int, **changes: object) -> Damage:
    return lambda record: record["messages"][message].update(changes)


def of(name: str, **changes: object) -> Damage:
    return lambda record: record["messages"][1][name].update(changes)


WRONG: dict[str, tuple[Damage, str]] = {
    "title": (lambda r: r.update(title=5), "“title” is a number and not a text"),
    "no title": (lambda r: r.pop("title"), "it has no “title”"),
    "pinned": (lambda r: r.update(pinned=1), "“pinned” is a number and not true or false"),
    "created": (lambda r: r.update(created="2026"), "“created” is a text and not a number"),
    "true": (lambda r: r.update(created=True), "“created” is true or false and not a number"),
    "nan": (lambda r: r.update(created=math.nan), "“created” is too large, or no number"),
    "year": (lambda r: r.update(updated=1e15), "“updated” is not a time"),
    "digits": (lambda r: r.update(created=10**400), "“created” is too large"),
    "titled by": (lambda r: r.update(titled_by="me"), "“titled_by” is none of first_message"),
    "messages": (lambda r: r.update(messages={}), "it has no list “messages”"),
    "leaf": (lambda r: r.update(leaf="f" * 32), "its “leaf” is none of its messages"),
    "no id": (lambda r: r.update(id=""), "it has no “id”"),
    "message": (lambda r: r["messages"].append([]), "of message 3, it is a list and not an object"),
    "role": (at(0, role="tool"), "of message 1, “role” is none of system, user, assistant"),
    "content": (at(1, content=None), "of message 2, “content” is null and not a text"),
    "finish": (at(1, finish="done"), "“finish” is none of"),
    "duplicate": (at(1, id=identity(1001)), "of message 2, another one has the same id"),
    "itself": (at(0, parent=identity(1001)), "of message 1, its parent doesn't stand before it"),
    "circle": (at(0, parent=identity(1002)), "its parent doesn't stand before it"),
    "lost": (at(1, parent="e" * 32), "of message 2, its parent doesn't stand before it"),
    "seed": (of("stats", seed=1.5), "“stats.seed” is not a whole number"),
    "count": (of("stats", prompt_tokens=2**60), "“stats.prompt_tokens” is not a whole number"),
    "rate": (of("stats", tokens_per_second=math.inf), "“stats.tokens_per_second” is too large"),
    "stats": (at(1, stats=[]), "“stats” is a list and not an object"),
    "origin": (lambda r: r["messages"][1]["origin"].pop("file"), "it has no “origin.file”"),
    "sampling": (of("origin", sampling=None), "“origin.sampling” is null and not an object"),
    "breakers": (
        lambda r: r["messages"][1]["origin"]["sampling"].update(dry_breakers=["a", 1]),
        "“origin.sampling.dry_breakers[1]” is a number and not a text",
    ),
    "bias": (
        lambda r: r["messages"][1]["origin"]["sampling"].update(logit_bias=[[1]]),
        "“origin.sampling.logit_bias[0]” has 1 items and not 2",
    ),
}
BEYOND_A_SCHEMA = {"leaf", "duplicate", "itself", "circle", "lost", "nan", "rate"}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_named_and_the_rest_comes_in(name: str) -> None:
    damage, reason = WRONG[name]
    file = parsed(simple(1), simple(2))
    damage(file["conversations"][0])
    found = list(own_json.read(file))
    assert isinstance(found[0], Skipped)
    assert reason in found[0].reason
    assert found[0].title == ("Conversation 1" if "title" in name.split() else "Title")
    assert found[1] == simple(2)
    assert bool(violations(file, SCHEMA)) is (name not in BEYOND_A_SCHEMA)


def test_ids_are_taken_once_in_a_file() -> None:
    twice = again(simple(1), simple(1))
    assert twice[0] == simple(1)
    assert isinstance(twice[1], Skipped)
    assert "another conversation in the file has the same id" in twice[1].reason
    other = replace(simple(1), conversation=replace(simple(1).conversation, id=identity(7)))
    shared = again(simple(1), other)
    assert isinstance(shared[1], Skipped)
    assert "in another conversation as well" in shared[1].reason


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        ({"version": 2}, "version 2"),
        ({"version": "1"}, "which version"),
        ({"version": True}, "which version"),
        ({"conversations": {}}, "no list of conversations"),
        ({"format": "other"}, "not a file in the format"),
    ],
)
def test_a_file_of_another_kind_is_refused_at_once(change: dict[str, object], detail: str) -> None:
    with pytest.raises(ImportFailed, match=detail) as failed:
        own_json.read({**parsed(simple()), **change})
    assert ("Update" in failed.value.remedy) is (change == {"version": 2})


def test_it_knows_its_own_files() -> None:
    assert own_json.recognises(parsed())
    others: list[object] = [None, [], {}, "desktop-chat/conversations", {"format": ["x"]}]
    for other in others:
        assert not own_json.recognises(other)


def test_settings_out_of_bounds_are_brought_within_and_wrong_ones_are_told() -> None:
    value = parsed(replace(simple(), parameters=Parameters(top_k=5)))
    record = value["conversations"][0]
    record["parameters"] |= {"temperature": -5, "threads": 10**9, "later": {"a": 1}}
    (found,) = own_json.read(value)
    assert isinstance(found, WholeConversation)
    assert found.parameters == Parameters(top_k=5, temperature=0.0, threads=512)
    record["parameters"] = {"top_k": "many"}
    (found,) = own_json.read(value)
    assert isinstance(found, Skipped)
    assert found.reason == ("It is damaged: of its parameters, “top_k” is a text and not a number.")
