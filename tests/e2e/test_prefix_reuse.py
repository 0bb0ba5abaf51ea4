"""What was read is not read again, and never at the price of another text."""

import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Finished, FinishReason, Progress, Sampling
from tests.engine_client import EngineClient, conversation
from tests.tiny_models import CHATML, ScriptFile, gemma3, plain

TINY = ["qwen3_file", "moe_file", "hybrid_file", "recurrent_file", "gemma3_file"]
WORDS = "house river light green stone hand day answer question line time small great go come see"


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with EngineClient() as client:
        yield client


def evaluated(finished: Finished) -> int:
    return finished.stats.prompt_tokens - finished.stats.cached_tokens


def words(source: random.Random, count: int) -> str:
    return " ".join(source.choice(WORDS.split()) for _ in range(count))


def test_twenty_turns_read_only_what_is_new(smollm2: Path, engine: EngineClient) -> None:
    engine.load(smollm2, ctx=4_096)
    messages: list[Message] = []
    held = 0  # tokens that the context has read
    for turn in range(20):
        messages.append(Message(Role.USER, f"Question {turn}: what about rivers?"))
        finished = engine.ask(messages, max_tokens=12)
        stats = finished.stats
        if turn:
            # All but the token that ended a turn, which was chosen but never read.
            assert stats.cached_tokens >= held - 1
            assert evaluated(finished) < 30
        held = stats.prompt_tokens + stats.completion_tokens
        messages.append(Message(Role.ASSISTANT, finished.text))


def test_reply_that_tokenizes_otherwise_is_not_read_again(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    """The script's tokens are whole words, its text as a prompt would be single bytes."""
    text = "Something like a long answer, and more."
    engine.load(script_file(text), ctx=1_024)
    first = engine.ask(conversation("Hi"))
    second = engine.ask(conversation("Hi", first.text, "And?"))
    assert second.text == text
    assert second.stats.cached_tokens == first.stats.prompt_tokens + first.stats.completion_tokens


def test_edited_message_keeps_what_is_before(smollm2: Path, engine: EngineClient) -> None:
    engine.load(smollm2)
    engine.ask(
        conversation("Name a river.", "The Rhine.", "Another?", "The Danube.", "And a sea?"),
        max_tokens=4,
    )
    warm = engine.ask(conversation("Name a river.", "The Rhine.", "Now a lake?"), max_tokens=30)
    # The last bits of a quantized model's numbers depend on how many tokens are read at once, so
    # llama.cpp is given the same ones at once here.
    head = (
        "<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face"
        "<|im_end|>\n<|im_start|>user\nName a river.<|im_end|>\n"
        "<|im_start|>assistant\nThe Rhine.<|im_end|>\n<|im_start|>user\n"
    )
    old = (
        f"{head}Another?<|im_end|>\n<|im_start|>assistant\nThe Danube.<|im_end|>\n"
        "<|im_start|>user\nAnd a sea?<|im_end|>\n<|im_start|>assistant\n"
    )
    with plain.open_model(smollm2) as model:
        prompt = model.tokenize(f"{head}Now a lake?<|im_end|>\n<|im_start|>assistant\n")
        keep = len(model.tokenize(head))
        assert model.decode(model.tokenize(old)) == 0
        assert model.cut(keep)
        expected = b"".join(map(model.piece, model.go_on(prompt[keep:], 30)))
    assert warm.stats.cached_tokens == keep
    assert warm.stats.prompt_tokens == len(prompt)
    assert warm.text == expected.decode()


@pytest.mark.parametrize("fixture", TINY)
def test_asking_the_same_again(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    engine.load(request.getfixturevalue(fixture))
    first = engine.ask("the house and a river", max_tokens=40)
    again = engine.ask("the house and a river", max_tokens=40)
    assert again.text == first.text
    assert evaluated(again) == 1
    assert engine.ask("the house", max_tokens=40).text != first.text


@pytest.mark.parametrize("fixture", TINY)
def test_any_history_gives_the_cold_text(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    """Prompts that share beginnings of all lengths, beyond a window and a batch; some stopped."""
    path = request.getfixturevalue(fixture)
    source = random.Random(fixture)
    base = words(source, 400)
    prompts: list[str] = []
    for _ in range(14):
        cut = source.randrange(5, len(base))
        prompts.append(base[:cut] + " " + words(source, source.choice([1, 30, 200])))
    prompts += [base[:1_900], base[:1_900], base[:1_890], base[:40], base[:2_000]]
    with plain.open_model(path, ctx=4_096) as model:
        expected = [model.answer(prompt, 24).decode("utf-8", "replace") for prompt in prompts]
    engine.load(path, ctx=4_096)
    reused = 0
    for prompt, text in zip(prompts, expected, strict=True):
        if source.random() < 0.5:
            stopped = engine.start(words(source, 30) + base if source.random() < 0.5 else base)
            engine.wait(Progress)
            engine.engine.stop()
            assert engine.finish(stopped).reason is FinishReason.CANCELLED
        finished = engine.ask(prompt, max_tokens=24)
        assert finished.text.rstrip("�") == text.rstrip("�"), prompt
        reused += finished.stats.cached_tokens
    assert reused > 0


@pytest.mark.parametrize("fixture", TINY)
def test_conversation_is_reused_by_every_kind_of_model(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    path = request.getfixturevalue(fixture)
    engine.load(path, ctx=2_048)
    messages: list[Message] = []
    warm: list[Finished] = []
    for turn in range(6):
        messages.append(Message(Role.USER, f"{turn} the river and the light?"))
        warm.append(engine.ask(messages, max_tokens=20))
        messages.append(Message(Role.ASSISTANT, warm[-1].text))
    for before, finished in pairwise(warm):
        assert finished.stats.cached_tokens > 0
        assert evaluated(finished) < 120
        assert finished.stats.prompt_tokens > before.stats.prompt_tokens
    engine.unload()
    engine.load(path, ctx=2_048)
    engine.ask("warm up", max_tokens=1)
    cold = engine.ask(messages[:-1], max_tokens=20)
    # The replies are tokenized anew here, so the count may differ; the text is what was said.
    if cold.stats.prompt_tokens == warm[-1].stats.prompt_tokens:
        assert cold.text == warm[-1].text


def test_window_that_rolled_on_is_restored_or_read_again(
    tmp_path: Path, engine: EngineClient
) -> None:
    """A long reply moves the window far beyond where the next prompt branches off."""
    path = gemma3(tmp_path / "model.gguf", window=32, chat_template=CHATML)
    prompt = "the river and the house are green and the light of a day is great " * 3
    other = prompt + "but not the stone"
    with plain.open_model(path, ctx=2_048) as model:
        expected = [
            model.answer(text, 40).decode("utf-8", "replace").rstrip("�")
            for text in (prompt, other, prompt[:60])
        ]
    engine.load(path, ctx=2_048)
    engine.ask(prompt, max_tokens=1_200)  # more than window and batch together
    for text, known in zip((prompt, other, prompt[:60]), expected, strict=True):
        finished = engine.ask(text, max_tokens=40)
        assert finished.text.rstrip("�") == known


def test_window_is_not_taken_for_whole_where_a_snapshot_has_less(
    tmp_path: Path, engine: EngineClient
) -> None:
    """A snapshot has the window before its own end, not that before an earlier token."""
    path = gemma3(tmp_path / "model.gguf", window=32)
    prompt = "the river and the house are green and the light of a day is great " * 3
    other = prompt[:-8] + "stone"
    with plain.open_model(path, ctx=2_048) as model:
        expected = model.answer(other, 40).decode("utf-8", "replace").rstrip("�")
    engine.load(path, ctx=2_048)
    engine.ask(prompt, max_tokens=1_200)
    finished = engine.ask(other, max_tokens=40)
    assert finished.text.rstrip("�") == expected
    assert finished.stats.cached_tokens == 0


@pytest.mark.parametrize("fixture", TINY)
def test_random_draws_do_not_depend_on_the_history(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    engine.load(request.getfixturevalue(fixture))
    sampling = Sampling(seed=5)
    cold = engine.ask("the house and the river", sampling, max_tokens=30)
    engine.ask("the house and the light of a day", sampling, max_tokens=30)
    assert engine.ask("the house and the river", sampling, max_tokens=30).text == cold.text


def test_gemma_beyond_its_window(gemma: Path, engine: EngineClient) -> None:
    engine.load(gemma, ctx=2_048)
    text = "The river ran on and on through the old country, and nobody knew its name. " * 40
    long = engine.ask(text, max_tokens=8)
    assert long.stats.prompt_tokens > 600
    again = engine.ask(text + "But", max_tokens=8)
    assert evaluated(again) <= 3
    back = engine.ask(text[:200], max_tokens=4)
    engine.load(gemma, ctx=2_048)
    assert engine.ask(text[:200], max_tokens=4).text == back.text
