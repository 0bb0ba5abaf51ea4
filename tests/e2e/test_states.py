"""A conversation that was left is gone on with as if it had never been, from the disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Finished
from desktop_chat.domain.loading import Residency
from desktop_chat.storage.states.budget import Budget
from desktop_chat.storage.states.folder import find_states
from desktop_chat.storage.states.shelf import DiskShelf
from tests.engine_client import EngineClient, conversation
from tests.tiny_models import ScriptFile

KEY = b"k" * 32
ROOT = Path(__file__).parents[2]
TINY = ["qwen3_file", "moe_file", "hybrid_file", "recurrent_file", "gemma3_file"]
LONG = "the river and the house are green and the light of a day is great " * 40
OTHER = "a small stone in the hand of time and a question of the line and light " * 40


@contextmanager
def client(folder: Path, megabytes: int = 1_000, **options: Any) -> Generator[EngineClient]:
    shelf = DiskShelf(folder, Budget(folder, lambda: megabytes))
    shelf.open(KEY)
    with EngineClient(shelf=shelf, **options) as engine:
        yield engine


def evaluated(finished: Finished) -> int:
    return finished.stats.prompt_tokens - finished.stats.cached_tokens


def talk(
    engine: EngineClient, first: str, between: Callable[[], object] = lambda: None
) -> list[Finished]:
    """Three turns, with something else before the last one."""
    messages: list[Message] = []
    replies: list[Finished] = []
    for question in (first, "and the line?", "and the day?"):
        if len(replies) == 2:
            between()
        messages.append(Message(Role.USER, question))
        replies.append(engine.ask(messages, max_tokens=30))
        messages.append(Message(Role.ASSISTANT, replies[-1].text))
    return replies


@pytest.mark.parametrize("fixture", TINY)
def test_coming_back_gives_what_staying_gives(
    fixture: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = request.getfixturevalue(fixture)
    with EngineClient() as engine:
        engine.load(path, ctx=4_096)
        stayed = talk(engine, LONG)
    with client(tmp_path) as engine:
        engine.load(path, ctx=4_096)
        came_back = talk(engine, LONG, lambda: engine.ask(conversation(OTHER), max_tokens=30))
        assert [each.text for each in came_back] == [each.text for each in stayed]
        assert evaluated(came_back[-1]) == evaluated(stayed[-1]) < 120
        assert stayed[-1].stats.prompt_tokens > 600
    assert len(find_states(tmp_path)) == 2  # that of the last one is kept at the end


@pytest.mark.parametrize("fixture", ["smollm2", "gemma"])
def test_so_do_real_models(fixture: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """SmolLM2, and Gemma, which has a sliding window of 512 tokens."""
    path = request.getfixturevalue(fixture)
    with EngineClient() as engine:
        engine.load(path, ctx=2_048)
        stayed = talk(engine, LONG)
    with client(tmp_path) as engine:
        engine.load(path, ctx=2_048)
        came_back = talk(engine, LONG, lambda: engine.ask(conversation(OTHER), max_tokens=10))
    assert [each.text for each in came_back] == [each.text for each in stayed]
    assert evaluated(came_back[-1]) == evaluated(stayed[-1]) < 30


@pytest.mark.parametrize("fixture", TINY)
@pytest.mark.parametrize("leave", ["unload", "close", "evict"])
def test_a_model_that_went_goes_on_as_well(
    fixture: str,
    leave: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    script_file: ScriptFile,
) -> None:
    path = request.getfixturevalue(fixture)
    messages = conversation(LONG)
    with client(tmp_path) as engine:
        engine.load(path, ctx=4_096)
        first = engine.ask(messages, max_tokens=30)
        messages += conversation("", first.text, "and the day?")[1:]
        expected = engine.ask(messages, max_tokens=30)
        assert evaluated(expected) < 120
        shutil.rmtree(tmp_path)
        engine.ask(conversation(OTHER), max_tokens=1)
        shutil.rmtree(tmp_path)
        assert engine.ask(messages[:1], max_tokens=30).text == first.text
        if leave == "unload":
            engine.unload()
        elif leave == "evict":
            engine.engine.keep(Residency(budget=0))
            engine.load(script_file("Yes."))
        if leave != "close":
            engine.load(path, ctx=4_096)
            again = engine.ask(messages, max_tokens=30)
    if leave == "close":
        with client(tmp_path) as engine:
            engine.load(path, ctx=4_096)
            again = engine.ask(messages, max_tokens=30)
    assert again.text == expected.text
    assert evaluated(again) == evaluated(expected)
