"""A second model guesses for the first; what is said stays what it would be without."""

import json
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_chat.domain.generation import (
    Delta,
    Finished,
    FinishReason,
    InMemory,
    Measured,
    Measuring,
    Residents,
    Sampling,
)
from desktop_chat.domain.loading import CacheType, LoadOptions, LoadPlan, Residency
from desktop_chat.domain.measurement import DraftGain, Knob
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.context import Context
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.runner import Report
from desktop_chat.engine.speculation.draft_model import DraftModel
from desktop_chat.models.library.json_values import from_json, to_json
from tests import tiny_models
from tests.command_line import run
from tests.engine_client import EngineClient
from tests.own_memory import own_memory
from tests.tiny_models import CHATML

SOON = 0.5  # seconds, also where the machine is busy with other things
PROMPT = "Here is the plot of the film in one paragraph. A retired sailor"
WORDS = "The house by the river has two doors, a green roof, and a garden full of old trees. "
COPY = f"Text: {WORDS * 2}\nThe same text: {WORDS * 2}\nThe same text: {WORDS[:40]}"


@pytest.fixture
def own(smollm2: Path) -> Iterator[EngineClient]:
    """SmolLM2 guesses for itself, and so is right."""
    with EngineClient() as client:
        model = client.load(smollm2, draft=str(smollm2))
        assert f"{smollm2.name} guesses for it." in model.notes
        yield client


@pytest.fixture(scope="module")
def small_draft(model_folder: Path) -> Path:
    """Of the same vocabulary as ``qwen3_file``, and of other weights."""
    return tiny_models.qwen3(model_folder / "other.gguf", chat_template=CHATML, seed=5, layers=1)


@pytest.fixture(scope="module")
def bad(qwen3_file: Path, small_draft: Path) -> Iterator[EngineClient]:
    """A model with a draft that is mostly wrong."""
    with EngineClient() as client:
        client.load(qwen3_file, draft=str(small_draft))
        yield client


def test_likeliest_text_is_the_same(own: EngineClient) -> None:
    alone = own.ask(COPY, max_tokens=120, fresh=True)
    guessed = own.ask(COPY, max_tokens=120)
    assert alone.stats.drafted_tokens == 0
    assert guessed.stats.drafted_tokens >= guessed.stats.accepted_tokens > 0
    assert guessed.text == alone.text
    alone = own.ask(PROMPT, max_tokens=120, fresh=True)
    assert own.ask(PROMPT, max_tokens=120).text == alone.text


def test_a_draft_that_is_wrong_changes_nothing_and_is_given_up(bad: EngineClient) -> None:
    """A small file has weights of 32 bits, with which a batch computes what a token alone does."""
    for sampling in (Sampling(temperature=0), Sampling(temperature=0.3, seed=4)):
        alone = bad.ask(COPY, sampling, max_tokens=300, fresh=True)
        guessed = bad.ask(COPY, sampling, max_tokens=300)
        assert guessed.text == alone.text
        assert guessed.stats.drafted_tokens < 0.2 * guessed.stats.completion_tokens


def test_a_repetition_is_looked_up_first(smollm2: Path) -> None:
    with EngineClient(guesses=True) as client:
        client.load(smollm2, draft=str(smollm2))
        alone = client.ask(COPY, max_tokens=100, fresh=True)
        guessed = client.ask(COPY, max_tokens=100)
        assert guessed.text == alone.text
        assert guessed.stats.accepted_tokens > 0


def test_the_next_question_goes_on_from_what_was_said(own: EngineClient) -> None:
    said = own.ask(PROMPT, max_tokens=40).text
    rest = own.ask(PROMPT + said, max_tokens=40)
    assert rest.stats.cached_tokens > 0
    assert rest.text == own.ask(PROMPT + said, max_tokens=40, fresh=True).text


def test_a_stop_ends_the_guessing_too(own: EngineClient) -> None:
    own.start(COPY, max_tokens=400)
    own.wait(Delta)
    own.engine.stop()
    assert own.wait(Finished).reason is FinishReason.CANCELLED
    whole = own.ask(COPY, max_tokens=60)
    assert whole.text == own.ask(COPY, max_tokens=60, fresh=True).text


def test_a_long_text_is_read_while_the_model_writes(qwen3_file: Path) -> None:
    native.initialize()
    with closing(native.Log()) as log:
        weights, abort = Weights(qwen3_file, log, cpu_only=True), native.AbortFlag()
        context = Context(weights, LoadPlan(256, 64, 64, 1, 0), abort)
        size = weights.vocabulary.size
        with closing(
            DraftModel(weights, context, abort, batch=64, cost=0.1, vocabulary=size)
        ) as own:
            own.follow([5] * 150, lambda: 1)
            read: list[int] = []
            for _ in range(2):
                assert own.draft() == []
                read.append(context.length)
                own.add(5)  # what the model wrote meanwhile
            assert read == [64, 128]
            own.draft()
            assert context.length >= 152
            assert own.is_sure
            own.follow([6] * 150, lambda: 1)
            abort.set()
            assert own.draft() == []
            assert not own.is_sure
    assert not context.handle


def test_a_reply_can_be_stopped_while_its_draft_reads(own: EngineClient) -> None:
    own.start(WORDS * 40, max_tokens=400)
    own.wait(Delta)
    begun = time.perf_counter()
    own.engine.stop()
    assert own.wait(Finished).reason is FinishReason.CANCELLED
    assert time.perf_counter() - begun < SOON


def test_both_count_in_memory_and_go_together(smollm2: Path, gemma: Path) -> None:
    with EngineClient() as client:
        client.engine.keep(Residency(budget=1 << 40))
        client.load(smollm2)
        alone = client.events[-2]
        assert isinstance(alone, Residents)
        client.load(smollm2, draft=str(smollm2))
        (both,) = _in_memory(client)
        assert both.size > alone.models[0].size + smollm2.stat().st_size // 2
        assert client.ask(COPY, max_tokens=120).stats.drafted_tokens > 0
        client.load(gemma)  # it stays beside
        assert len(_in_memory(client)) == 2
        client.engine.keep(Residency(budget=0))
        client.load(gemma, ctx=512)
        assert [each.path for each in _in_memory(client)] == [gemma]


def test_the_memory_of_both_is_given_back(smollm2: Path) -> None:
    with EngineClient() as client:
        taken: list[int] = []
        for _ in range(3):  # the first one leaves what is loaded once
            client.load(smollm2, draft=str(smollm2))
            client.ask(PROMPT, max_tokens=10)
            client.unload()
            taken.append(own_memory())
        assert taken[2] - taken[1] < smollm2.stat().st_size // 4


def _in_memory(client: EngineClient) -> tuple[InMemory, ...]:
    return next(each.models for each in reversed(client.events) if isinstance(each, Residents))


def test_another_vocabulary_keeps_nobody_from_the_model(smollm2: Path, gemma: Path) -> None:
    with EngineClient() as client:
        model = client.load(smollm2, draft=str(gemma))
        (note,) = [each for each in model.notes if gemma.name in each]
        assert note == f"Without its draft model {gemma.name}: its vocabulary is another one."
        assert client.ask(PROMPT, max_tokens=20).stats.drafted_tokens == 0


@pytest.mark.parametrize("fixture", ["hybrid_file", "recurrent_file"])
def test_what_can_not_be_cut_back_is_loaded_alone(
    fixture: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(fixture)
    with EngineClient() as client:
        model = client.load(path, draft=str(path))
        assert any("can't take back what it has read" in each for each in model.notes)
        assert client.ask(PROMPT, max_tokens=20).stats.drafted_tokens == 0


def test_a_draft_that_is_gone_keeps_nobody_from_the_model(qwen3_file: Path) -> None:
    with EngineClient() as client:
        model = client.load(qwen3_file, draft=str(qwen3_file.with_name("gone.gguf")))
        (note,) = [each for each in model.notes if "gone.gguf" in each]
        assert note.startswith("Without its draft model")
        finished = client.ask(COPY, max_tokens=20)
        assert finished.stats.completion_tokens == 20
        assert finished.stats.drafted_tokens == 0


def test_a_draft_that_fails_its_test_run_is_left_out(qwen3_file: Path, small_draft: Path) -> None:
    def probe(trial: Trial, _report: Report) -> Verdict:
        refused = trial.path == small_draft
        return Verdict(Outcome.REFUSED, "It is odd.") if refused else Verdict(Outcome.PASSED)

    with EngineClient(probe=probe) as client:
        model = client.load(qwen3_file, draft=str(small_draft))
        assert any("It is odd." in each for each in model.notes)
        assert client.ask(COPY, max_tokens=20).stats.drafted_tokens == 0


def test_a_sliding_window_guesses_too(gemma3_file: Path) -> None:
    with EngineClient() as client:
        client.load(gemma3_file, draft=str(gemma3_file), ctx=512)
        alone = client.ask(COPY, max_tokens=200, fresh=True)
        assert client.ask(COPY, max_tokens=200).text == alone.text


def test_what_it_gains_is_measured(smollm2: Path) -> None:
    options = LoadOptions(
        threads=1, flash_attention=True, cache_type=CacheType.F16, draft=str(smollm2)
    )
    with EngineClient() as client:
        client.engine.measure("m", smollm2, options)
        measured = client.wait(Measured)
        found = measured.measurement.best.draft
        assert found is not None
        assert found.name == smollm2.name
        assert 0.2 < found.ratio < 1.2  # it costs as much as it saves, or more
        assert Knob.DRAFT in {each.knob for each in client.events if isinstance(each, Measuring)}
        assert from_json(DraftGain, to_json(found)) == found


def test_it_can_be_typed(smollm2: Path, gemma: Path) -> None:
    ask = ("ask", "--json", "--raw", "--temperature", "0", "--max-tokens", "40")
    outcome = run(*ask, "--model", smollm2, "--draft", smollm2, COPY)
    said = json.loads(outcome.out)
    assert said["drafted_tokens"] >= said["accepted_tokens"] > 0
    alone = json.loads(run(*ask, "--model", smollm2, "--draft", "none", COPY).out)
    assert alone["drafted_tokens"] == 0
    assert alone["text"] == said["text"]
    refused = run(*ask, "--model", smollm2, "--draft", gemma, COPY)
    assert refused.code == 3
    assert "vocabulary" in refused.out + refused.err
