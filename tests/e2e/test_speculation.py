"""Replies whose tokens were guessed are the replies that they would be without."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from gguf import GGMLQuantizationType

from desktop_chat.domain.generation import Delta, Finished, FinishReason, Progress, Sampling
from desktop_chat.engine.speculation import rounding
from tests.benchmarks.process import ROOT
from tests.engine_client import GREEDY, EngineClient
from tests.tiny_models import llama_with_q6_k_head

WORDS = "The house by the river has two doors, a green roof, and a garden full of old trees. "
TEXT = (
    f"{WORDS}In spring the children sit below the apple tree and count the boats. Their uncle "
    "paints the fence, their aunt bakes bread, and the dog sleeps on the steps. "
)
COPY = f"Text: {TEXT}\nThe same text: {TEXT}\nThe same text: {TEXT[:40]}"
CODE = (
    "def area(width, height):\n    return width * height\n\n\ndef volume(width, height, depth):\n"
)
DRAWN = Sampling(temperature=0.7, seed=11)


@pytest.fixture(scope="module", params=["smollm2", "gemma"])
def engine(request: pytest.FixtureRequest) -> Iterator[EngineClient]:
    with EngineClient(guesses=True) as client:
        client.load(request.getfixturevalue(request.param))
        yield client


@pytest.fixture(scope="module")
def small(qwen3_file: Path) -> Iterator[EngineClient]:
    with EngineClient(guesses=True) as client:
        client.load(qwen3_file)
        yield client


def _guessed(finished: Finished) -> bool:
    return finished.stats.drafted_tokens >= finished.stats.accepted_tokens > 0


@pytest.mark.parametrize("prompt", [COPY, CODE * 3])
def test_likeliest_text_is_the_same(engine: EngineClient, prompt: str) -> None:
    alone = engine.ask(prompt, max_tokens=120, fresh=True)
    guessed = engine.ask(prompt, max_tokens=120)
    assert alone.stats.drafted_tokens == 0
    assert _guessed(guessed)
    assert guessed.text == alone.text
    assert guessed.stats.completion_tokens == alone.stats.completion_tokens


def test_a_draft_is_taken_only_after_one_was_tried(smollm2: Path) -> None:
    with EngineClient(guesses=True) as client:
        client.load(smollm2)
        alone = client.ask(COPY, max_tokens=50, fresh=True)
        first = client.ask(COPY, max_tokens=9)
        later = client.ask(COPY, max_tokens=50)
    assert first.stats.drafted_tokens == 0
    assert _guessed(later)
    assert alone.text.startswith(first.text)
    assert later.text == alone.text


def test_drawn_text_is_the_same_where_a_batch_computes_the_same_bits(smollm2: Path) -> None:
    with EngineClient(guesses=True) as client:
        client.load(smollm2)
        for prompt in (COPY, f"{CODE * 12}{COPY}" * 2):  # before and after attention is shared out
            alone = client.ask(prompt, DRAWN, max_tokens=150, fresh=True)
            guessed = client.ask(prompt, DRAWN, max_tokens=150)
            assert _guessed(guessed)
            assert guessed.text == alone.text


@pytest.mark.parametrize("kind", [GGMLQuantizationType.Q8_0, GGMLQuantizationType.Q4_0])
@pytest.mark.parametrize("least", [0.001, 1.0])  # seldom, and often
def test_what_only_the_last_layer_rounds_otherwise_is_decided_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, least: float, kind: GGMLQuantizationType
) -> None:
    monkeypatch.setattr(rounding, "_LEAST_IN_SCORES", least)
    with EngineClient(guesses=True) as client:
        client.load(llama_with_q6_k_head(tmp_path / "model.gguf", kind))
        accepted = 0
        for number in range(12):
            prompt = COPY + " again" * number
            alone = client.ask(prompt, max_tokens=300, fresh=True)
            guessed = client.ask(prompt, max_tokens=300)
            assert guessed.text == alone.text
            accepted += guessed.stats.accepted_tokens
        assert accepted > 100


def test_a_long_text_is_the_same_each_time_it_is_gone_back(gemma: Path) -> None:
    """Cells of a sliding window are given otherwise after going back, and differently each time."""
    prompt = f"{WORDS * 20}{CODE * 8}{COPY}"
    with EngineClient(guesses=True) as client:
        client.load(gemma)
        alone = client.ask(prompt, max_tokens=150, fresh=True)
        for _ in range(4):
            guessed = client.ask(prompt, max_tokens=150)
            assert _guessed(guessed)
            assert guessed.text == alone.text


def test_the_same_seed_draws_the_same(engine: EngineClient) -> None:
    engine.ask(COPY, DRAWN, max_tokens=1)  # so that both go on from the same
    first = engine.ask(COPY, DRAWN, max_tokens=100)
    again = engine.ask(COPY, DRAWN, max_tokens=100)
    assert again.text == first.text
    assert again.stats.drafted_tokens == first.stats.drafted_tokens


def test_drawn_text_is_what_would_be_drawn_alone(small: EngineClient) -> None:
    """A small file has weights of 32 bits, with which a batch computes what a token alone does."""
    sampling = Sampling(temperature=0.1, repeat_penalty=1.01, seed=5)
    alone = small.ask(COPY, sampling, max_tokens=200, fresh=True)
    guessed = small.ask(COPY, sampling, max_tokens=200)
    assert guessed.stats.drafted_tokens > 0
    assert guessed.text == alone.text


def test_the_end_is_where_it_would_be(engine: EngineClient) -> None:
    alone = engine.ask(COPY, max_tokens=100, fresh=True).text
    stop = alone[len(alone) // 2 :][:6]
    guessed = engine.ask(COPY, max_tokens=100, stop=(stop,))
    assert guessed.reason is FinishReason.STOP
    assert guessed.text == alone.partition(stop)[0]
    for limit in range(10, 25, 3):
        finished = engine.ask(COPY, max_tokens=limit)
        assert finished.reason is FinishReason.LENGTH
        assert finished.stats.completion_tokens == limit
        assert alone.startswith(finished.text)


def test_what_was_guessed_and_refused_is_not_kept(engine: EngineClient) -> None:
    """The next question goes on from what was said alone."""
    said = engine.ask(COPY, max_tokens=50).text
    rest = engine.ask(COPY + said, max_tokens=50)
    assert rest.stats.cached_tokens > 0
    assert rest.text == engine.ask(COPY + said, max_tokens=50, fresh=True).text


def test_a_full_context_ends_a_guessed_reply(gemma: Path) -> None:
    with EngineClient(guesses=True) as client:
        client.load(gemma, ctx=256)
        alone = client.ask(COPY, fresh=True)
        guessed = client.ask(COPY)
        assert alone.reason is guessed.reason is FinishReason.CONTEXT
        assert guessed.text == alone.text
        assert _guessed(guessed)


def test_a_stopped_reply_leaves_the_context_in_order(small: EngineClient) -> None:
    request = small.start(COPY, max_tokens=400)
    small.wait(Delta)
    small.engine.stop()
    stopped = small.wait(Finished)
    assert stopped.request == request.id
    assert stopped.reason is FinishReason.CANCELLED
    whole = small.ask(COPY, max_tokens=400)
    assert whole.text.startswith(stopped.text)
    assert whole.text == small.ask(COPY, max_tokens=400, fresh=True).text


def test_a_grammar_is_kept_to(engine: EngineClient) -> None:
    grammar = Sampling(temperature=0.8, seed=3, grammar='root ::= ("red, green, blue, grey; ")+')
    text = engine.ask(COPY, grammar, max_tokens=120).text
    assert text
    whole = "red, green, blue, grey; " * 40
    assert whole.startswith(text)


def test_where_it_can_not_be_seen_how_sure_the_likeliest_is_nothing_is_guessed(
    engine: EngineClient,
) -> None:
    penalized = Sampling(temperature=0, repeat_penalty=1.05)
    assert engine.ask(COPY, penalized, max_tokens=60).stats.drafted_tokens == 0


@pytest.mark.parametrize("fixture", ["hybrid_file", "recurrent_file"])
def test_a_state_that_can_not_be_cut_back_is_spared(
    fixture: str, request: pytest.FixtureRequest
) -> None:
    with EngineClient(guesses=True) as client:
        client.load(request.getfixturevalue(fixture))
        assert client.ask(COPY, GREEDY, max_tokens=60).stats.drafted_tokens == 0


def test_a_fresh_request_reads_everything(engine: EngineClient) -> None:
    engine.ask(COPY, max_tokens=4)
    assert engine.ask(COPY, max_tokens=4).stats.cached_tokens > 0
    fresh = engine.ask(COPY, max_tokens=4, fresh=True)
    assert fresh.stats.cached_tokens == 0
    read = [event for event in engine.events if isinstance(event, Progress)][-1]
    assert (read.cached, read.evaluated) == (0, fresh.stats.prompt_tokens)


@pytest.mark.parametrize(("first", "tiles"), [("smollm2", True), ("gemma", False)])
def test_a_kernel_is_given_up_for_the_process_only_where_the_first_model_would_use_it(
    first: str, request: pytest.FixtureRequest, *, tiles: bool
) -> None:
    """A draft model that comes after it changes nothing any more."""
    path: Path = request.getfixturevalue(first)
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from desktop_chat.engine.llama.machine import look_around\n"
        "from tests.engine_client import EngineClient\n"
        "with EngineClient(guesses=True) as client:\n"
        "    client.load(Path(sys.argv[1]), ctx=512, draft=sys.argv[1])\n"
        "    print(look_around().tiles)\n"
    )
    command = [sys.executable, "-c", code, str(path)]
    out = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    assert out.strip() == str(tiles)
