"""Stopping at any moment, and what the engine is good for afterwards."""

import gc
import random
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.generation import (
    Delta,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    Loading,
    Progress,
    Unloaded,
)
from desktop_chat.domain.loading import LoadOptions, LoadPlan
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.context import Context
from desktop_chat.engine.llama.weights import Weights
from tests import tiny_models
from tests.engine_client import EngineClient, conversation
from tests.tiny_models import ScriptFile
from tests.tiny_models.hostile import ENDLESS_TEMPLATE

SOON = 0.5  # seconds; the benchmark has the exact number, this machine may be busy
LONG = "The quick brown fox jumps over the lazy dog and runs away. " * 300  # 4,000 tokens


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with EngineClient() as client:
        yield client


def stop(engine: EngineClient) -> float:
    """Stop, and wait for the end; the seconds that it took."""
    begun = time.perf_counter()
    engine.engine.stop()
    finished = engine.wait(Finished)
    assert finished.reason is FinishReason.CANCELLED
    return time.perf_counter() - begun


def test_while_a_long_prompt_is_read(smollm2: Path, engine: EngineClient) -> None:
    engine.load(smollm2, ctx=5_000)
    cold = engine.ask(conversation("Name a river."), max_tokens=16).text
    for wait in (0.0, 0.05, 0.3):
        engine.start(LONG + str(wait))
        if wait > 0.2:
            engine.wait(Progress)
        else:
            time.sleep(wait)
        assert stop(engine) < SOON
        assert engine.ask(conversation("Name a river."), max_tokens=16).text == cold


def test_prompt_that_was_stopped_is_read_on_from_there(
    qwen3_file: Path, engine: EngineClient
) -> None:
    engine.load(qwen3_file, ctx=4_096)
    engine.start(LONG[:8_000])
    engine.wait(Progress)
    stop(engine)
    finished = engine.ask(LONG[:8_000], max_tokens=20)
    assert finished.stats.cached_tokens >= 512
    engine.load(qwen3_file, ctx=4_096)
    assert engine.ask(LONG[:8_000], max_tokens=20).text == finished.text


@pytest.mark.parametrize(
    "fixture", ["qwen3_file", "moe_file", "hybrid_file", "recurrent_file", "gemma3_file"]
)
def test_stopped_prompt_leaves_no_trace(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    engine.load(request.getfixturevalue(fixture), ctx=4_096)
    cold = engine.ask("the house and the river", max_tokens=40).text
    source = random.Random(0)
    for number in range(8):
        engine.start(f"{number} " + LONG[:3_500])
        time.sleep(source.random() * 0.05)
        assert stop(engine) < SOON
        assert engine.ask("the house and the river", max_tokens=40).text == cold


def test_while_it_writes(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file("on and on ", end=None))
    request = engine.start(conversation("Hi"))
    engine.wait(Delta)
    engine.wait(Delta)
    begun = time.perf_counter()
    engine.engine.stop()
    engine.engine.stop()
    finished = engine.wait(Finished)
    assert time.perf_counter() - begun < SOON
    assert finished.request == request.id
    assert finished.reason is FinishReason.CANCELLED
    said = [event for event in engine.events if isinstance(event, Delta)]
    assert finished.text == "".join(d.text for d in said if d.request == request.id)
    assert ("on and on " * 1_000).startswith(finished.text)
    assert engine.nothing_more()
    assert engine.ask(conversation("Hi"), max_tokens=3).text == "on and on"


def test_before_it_began_and_with_others_waiting(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("on and on ", end=None))
    engine.start("one")
    engine.wait(Delta)
    waiting = [engine.start(text) for text in ("two", "three")]
    engine.engine.stop()
    assert engine.wait(Finished).text
    for request in waiting:
        finished = engine.wait(Finished)
        assert (finished.request, finished.reason) == (request.id, FinishReason.CANCELLED)
        assert finished.text == ""
    assert engine.nothing_more()


def test_with_nothing_to_stop(qwen3_file: Path, engine: EngineClient) -> None:
    engine.load(qwen3_file)
    for _ in range(3):
        engine.engine.stop()
    assert engine.nothing_more()
    assert engine.ask("the", max_tokens=3).reason is FinishReason.LENGTH


def test_stop_and_ask_at_once(script_file: ScriptFile, engine: EngineClient) -> None:
    """Whatever comes first, every request ends once, and the last one is answered."""
    engine.load(script_file("a short answer"))
    source = random.Random(1)
    for _ in range(40):
        request = engine.start("Hi")
        time.sleep(source.random() * 0.004)
        thread = threading.Thread(target=engine.engine.stop)
        thread.start()
        again = engine.start("Hi")
        thread.join()
        first, second = engine.wait(Finished), engine.wait(Finished)
        assert [first.request, second.request] == [request.id, again.id]
        assert "a short answer".startswith(first.text)
    assert engine.ask("Hi").text == "a short answer"


def test_while_loading(smollm2: Path, gemma: Path, engine: EngineClient) -> None:
    engine.load(smollm2)
    engine.engine.load(gemma, LoadOptions(ctx=512))
    engine.wait(Loading)
    begun = time.perf_counter()
    engine.engine.stop()
    with pytest.raises(Cancelled):
        engine.wait(Loaded)
    assert time.perf_counter() - begun < 3
    assert engine.load(smollm2).architecture == "llama"


def test_load_during_a_reply(
    script_file: ScriptFile, qwen3_file: Path, engine: EngineClient
) -> None:
    engine.load(script_file("on and on ", end=None))
    engine.start("Hi")
    engine.wait(Delta)
    engine.engine.load(qwen3_file, LoadOptions(ctx=512, threads=1))
    assert engine.wait(Finished).reason is FinishReason.CANCELLED
    assert engine.wait(Loaded).model.architecture == "qwen3"


def test_load_twice_at_once(qwen3_file: Path, moe_file: Path, engine: EngineClient) -> None:
    engine.engine.load(qwen3_file, LoadOptions(ctx=512, threads=1))
    engine.engine.load(moe_file, LoadOptions(ctx=512, threads=1))
    try:
        first = engine.wait(Loaded)
    except Cancelled:
        first = None
    if first is None or first.model.architecture != "qwen3moe":
        assert engine.wait(Loaded).model.architecture == "qwen3moe"
    assert engine.nothing_more()


def test_close_during_a_reply_and_a_prompt(script_file: ScriptFile, smollm2: Path) -> None:
    with EngineClient() as client:
        client.load(script_file("on and on ", end=None))
        client.start("Hi")
        client.wait(Delta)
        begun = time.perf_counter()
    assert time.perf_counter() - begun < 2
    with EngineClient() as client:
        client.load(smollm2, ctx=5_000)
        client.start(LONG)
        client.wait(Progress)
        begun = time.perf_counter()
    assert time.perf_counter() - begun < 2


def test_memory_comes_back(smollm2: Path, hybrid_file: Path) -> None:
    process = psutil.Process()
    with EngineClient() as client:

        def round_() -> None:
            for path in (smollm2, hybrid_file):
                client.load(path, ctx=2_048)
                client.ask("the house", max_tokens=2)
                client.unload()
            del client.events[:]

        for _ in range(3):
            round_()
        gc.collect()
        before = process.memory_info().rss
        for _ in range(10):
            round_()
        gc.collect()
        assert process.memory_info().rss - before < 40 * 2**20


def test_while_a_template_runs_that_never_ends(tmp_path: Path, engine: EngineClient) -> None:
    endless = tiny_models.qwen3(tmp_path / "endless.gguf", chat_template=ENDLESS_TEMPLATE)
    engine.load(endless)
    for wait in (0.3, 0.6):
        engine.start(conversation("Hello"))
        time.sleep(wait)
        assert stop(engine) < SOON


def test_while_a_file_is_looked_at_keeps_the_model_that_was_there(
    qwen3_file: Path, gemma: Path, engine: EngineClient
) -> None:
    engine.load(qwen3_file)
    before = engine.ask("Once upon", max_tokens=8).text
    seen = len(engine.events)
    engine.engine.load(gemma, LoadOptions())
    engine.wait(Loading)
    engine.engine.stop()
    assert isinstance(engine.wait(Failed).error, Cancelled)
    assert not any(isinstance(event, Unloaded) for event in engine.events[seen:])
    assert engine.ask("Once upon", max_tokens=8).text == before


def test_a_context_keeps_the_flag_whose_memory_llama_cpp_reads(smollm2: Path) -> None:
    native.initialize()
    log = native.Log()
    weights = Weights(smollm2, log, cpu_only=True)
    flag = native.AbortFlag()
    context = Context(weights, LoadPlan(64, 64, 64, 1, 0), flag)
    alive = weakref.ref(flag)
    del flag
    gc.collect()
    assert alive() is not None
    context.close()
    weights.close()
    log.close()
