"""A title by a real model costs the next turn nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Finished, FinishReason, Progress
from desktop_chat.policy.titles import LONGEST, title_of, with_instruction
from tests.engine_client import EngineClient, conversation

_ROUND_ABOUT = 40  # tokens: a short question and the markup of a turn, or the instruction


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with EngineClient() as client:
        yield client


def new_tokens(finished: Finished) -> int:
    return finished.stats.prompt_tokens - finished.stats.cached_tokens


def ask_for_title(engine: EngineClient, messages: list[Message]) -> Finished:
    return engine.ask(with_instruction(messages), max_tokens=24, thinking=False)


def test_title_is_a_line_and_reads_only_the_instruction(
    smollm2: Path, engine: EngineClient
) -> None:
    engine.load(smollm2, ctx=2_048)
    messages = conversation("Can you explain how photosynthesis works in simple terms?")
    reply = engine.ask(messages, max_tokens=120)
    messages.append(Message(Role.ASSISTANT, reply.text))
    answer = ask_for_title(engine, messages)
    assert answer.stats.cached_tokens >= reply.stats.prompt_tokens + reply.stats.completion_tokens
    assert new_tokens(answer) <= _ROUND_ABOUT
    title = title_of(answer.text, is_cut=answer.reason is FinishReason.LENGTH)
    assert 0 < len(title) <= LONGEST
    assert title.isprintable()


@pytest.mark.parametrize(("model", "template"), [("smollm2", None), ("gemma", "gemma")])
def test_next_turn_reads_only_what_is_new(
    model: str, template: str | None, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    """Gemma attends to a window of 512 tokens, which a title must not move away."""
    engine.load(request.getfixturevalue(model), ctx=2_048, template=template)
    messages = conversation("Tell me about rivers.")
    for _ in range(3):
        reply = engine.ask(messages, max_tokens=200)
        messages.append(Message(Role.ASSISTANT, reply.text))
        held = reply.stats.prompt_tokens + reply.stats.completion_tokens
        ask_for_title(engine, messages)
        messages.append(Message(Role.USER, "And the sea?"))
        following = engine.ask(messages, max_tokens=1)
        assert following.stats.cached_tokens >= held - 1
        assert new_tokens(following) <= _ROUND_ABOUT


def test_recurrent_state_is_kept_for_the_next_turn(hybrid_file: Path, engine: EngineClient) -> None:
    engine.load(hybrid_file)
    messages = conversation(
        "great go come see"
    )  # the reply has no token that the next prompt lacks
    reply = engine.ask(messages, max_tokens=6)
    messages.append(Message(Role.ASSISTANT, reply.text))
    held = reply.stats.prompt_tokens + reply.stats.completion_tokens
    for _ in range(2):
        ask_for_title(engine, messages)
        following = engine.ask([*messages, Message(Role.USER, "And?")], max_tokens=1)
        assert following.stats.cached_tokens == held


def test_title_that_is_stopped_costs_nothing_either(smollm2: Path, engine: EngineClient) -> None:
    engine.load(smollm2, ctx=2_048)
    messages = conversation("Tell me about rivers.")
    reply = engine.ask(messages, max_tokens=60)
    messages.append(Message(Role.ASSISTANT, reply.text))
    title = engine.start(with_instruction(messages), max_tokens=1_000)
    engine.wait(Progress)
    engine.engine.stop()
    messages.append(Message(Role.USER, "And the sea?"))
    following = engine.start(messages, max_tokens=1)  # without waiting for the end
    assert engine.finish(title).reason is FinishReason.CANCELLED
    after = engine.finish(following)
    assert after.reason is not FinishReason.CANCELLED
    assert new_tokens(after) <= _ROUND_ABOUT
