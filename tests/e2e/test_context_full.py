"""A context that is full is an answer, and nothing is dropped in silence."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import ContextFull
from desktop_chat.domain.generation import ContextPlan, ContextPlanned, FinishReason
from tests.engine_client import EngineClient, conversation
from tests.tiny_models import ScriptFile

TINY = ["qwen3_file", "hybrid_file", "recurrent_file", "gemma3_file"]


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with EngineClient() as client:
        yield client


@pytest.mark.parametrize("fixture", TINY)
def test_prompt_longer_than_the_context(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    engine.load(request.getfixturevalue(fixture), ctx=128)
    long = "the house and the river " * 60
    for asked in (long, conversation(long), conversation("Hi", "Yes?", long, system="Be kind.")):
        with pytest.raises(ContextFull, match="128") as caught:
            engine.ask(asked)
        assert "context" in caught.value.remedy
    assert engine.ask("the house", max_tokens=5).stats.completion_tokens == 5


@pytest.mark.parametrize("fixture", TINY)
@pytest.mark.parametrize("ctx", [16, 100, 256, 300])
def test_reply_that_fills_the_context(
    fixture: str, ctx: int, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    engine.load(request.getfixturevalue(fixture), ctx=ctx)
    finished = engine.ask("the house")
    assert finished.reason is FinishReason.CONTEXT
    stats = finished.stats
    assert ctx <= stats.prompt_tokens + stats.completion_tokens <= ctx + 1
    assert engine.ask("the house").text == finished.text
    assert engine.ask("the river", max_tokens=3).reason is FinishReason.LENGTH


def test_prompts_around_the_last_free_place(script_file: ScriptFile, engine: EngineClient) -> None:
    """Each character of a raw prompt is one token here."""
    engine.load(script_file("on and on ", end=None), ctx=64)
    for length in range(58, 64):
        finished = engine.ask("x" * length)
        assert finished.stats.prompt_tokens == length
        assert finished.reason is FinishReason.CONTEXT
        assert finished.text
    for length in (64, 65, 1_000):
        with pytest.raises(ContextFull):
            engine.ask("x" * length)


def texts(plan: ContextPlan) -> list[str]:
    return [message.content for message in plan.kept]


def test_long_conversation_drops_whole_turns_and_says_so(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("An answer of some length."), ctx=700)
    messages = [Message(Role.SYSTEM, "Be kind.")]
    firsts: list[str] = []
    read: list[int] = []
    for turn in range(24):
        messages.append(Message(Role.USER, f"Question number {turn}?"))
        before = engine.plan(messages)
        finished = engine.ask(messages)
        plan = [event for event in engine.events if isinstance(event, ContextPlanned)][-1].plan
        assert plan == before
        assert plan.tokens == finished.stats.prompt_tokens < 700
        assert finished.text == "An answer of some length."
        kept = texts(plan)
        assert kept[0] == "Be kind."
        assert kept[-1] == messages[-1].content
        assert kept[1].startswith("Question")
        assert [*plan.kept, *plan.dropped].count(messages[-1]) == 1
        assert len(plan.kept) + len(plan.dropped) == len(messages)
        assert kept[1:] == [m.content for m in messages[-len(kept) + 1 :]]
        assert bool(plan.dropped) == bool(plan.reason)
        firsts.append(kept[1])
        read.append(finished.stats.prompt_tokens - finished.stats.cached_tokens)
        messages.append(Message(Role.ASSISTANT, finished.text))
    assert firsts[0] == "Question number 0?"
    assert firsts[-1] != firsts[0]
    # The cut stays where it is for several turns, which then read only what is new.
    changes = [one != other for one, other in pairwise(firsts)]
    assert sum(changes) <= 6
    for changed, tokens in zip(changes, read[1:], strict=True):
        assert changed or tokens < 90


def test_one_long_answer_does_not_make_later_messages_dearer(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    """A template with much text of its own is reckoned with, for that conversation only."""
    template = (
        "{% if messages[0].content == 'verbose' %}{{ 'x' * 300 }}{% endif %}"
        "{% for message in messages %}{{ message.content }}|{% endfor %}"
    )
    engine.load(script_file("Yes.", chat_template=template), ctx=400)
    verbose = engine.plan(conversation("verbose", "y" * 100, "And?"))
    assert verbose.dropped
    short = conversation(*["a question of thirty letters."] * 7)
    plan = engine.plan(short)
    assert plan.dropped == ()
    assert engine.ask(short).text == "Yes."


def test_reply_to_be_continued_keeps_its_question(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("more."), ctx=400)
    messages = conversation("old " * 20, "old " * 20, "What?", "x" * 150)
    assert texts(engine.plan(messages)) == ["What?", "x" * 150]
    assert engine.ask(messages).text == "more."


def test_context_is_as_long_as_asked_for(qwen3_file: Path, engine: EngineClient) -> None:
    for ctx in (16, 100, 257, 1_000):
        assert engine.load(qwen3_file, ctx=ctx).ctx == ctx
