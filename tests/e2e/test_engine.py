"""What the engine answers is what llama.cpp's plainest loop answers, and is shown as text."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import EmptyPrompt, NoModel, UnsupportedModel
from desktop_chat.domain.generation import (
    ContextPlanned,
    Delta,
    FinishReason,
    Loading,
    Progress,
    Sampling,
)
from desktop_chat.domain.model import TemplateSource
from tests.engine_client import EngineClient, conversation
from tests.tiny_models import ScriptFile, Special, plain

ARCHITECTURES = [
    "qwen2_file", "qwen3_file", "moe_file", "hybrid_file", "recurrent_file", "gemma3_file",
]  # fmt: skip
STORY = "One house and a river, and the light of a day. " * 5


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with EngineClient() as client:
        yield client


def plain_answer(path: Path, prompts: Sequence[str], limit: int) -> list[tuple[str, int]]:
    """llama.cpp's own greedy text for each prompt, and its number of tokens."""
    answers: list[tuple[str, int]] = []
    with plain.open_model(path) as model:
        for prompt in prompts:
            tokens = model.greedy(model.tokenize(prompt), limit)
            text = b"".join(map(model.piece, tokens)).decode("utf-8", "replace")
            answers.append((text, len(tokens)))
    return answers


@pytest.mark.parametrize("fixture", ARCHITECTURES)
def test_greedy_text_is_llama_cpps(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    path = request.getfixturevalue(fixture)
    prompts = ["the house", STORY, "漢字 and 😀\n\n\tcode()"]
    expected = plain_answer(path, prompts, 150)
    engine.load(path)
    for prompt, (text, count) in zip(prompts, expected, strict=True):
        assert count == 150
        finished = engine.ask(prompt, max_tokens=150)
        assert finished.text.rstrip("�") == text.rstrip("�")
        assert finished.stats.completion_tokens == count
        assert finished.reason is FinishReason.LENGTH


@pytest.mark.parametrize("fixture", ["qwen3_file", "hybrid_file", "recurrent_file"])
def test_greedy_text_after_a_chat_template(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    path = request.getfixturevalue(fixture)
    prompt = (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nthe house?<|im_end|>\n"
        "<|im_start|>assistant\n"
    )
    ((text, count),) = plain_answer(path, [prompt], 120)
    model = engine.load(path)
    assert model.template.source is TemplateSource.FILE
    finished = engine.ask(conversation("the house?", system="Be brief."), max_tokens=120)
    assert finished.text.rstrip("�") == text.rstrip("�")
    assert finished.stats.completion_tokens == count


def test_smollm2(smollm2: Path, engine: EngineClient) -> None:
    question = "Explain in detail how a bicycle works."
    chat = (
        "<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face"
        f"<|im_end|>\n<|im_start|>user\n{question}<|im_end|>\n<|im_start|>assistant\n"
    )
    ((chat_text, chat_count), (raw_text, raw_count)) = plain_answer(
        smollm2, [chat, "The capital of France is"], 120
    )
    model = engine.load(smollm2)
    assert model.architecture == "llama"
    assert model.device == "CPU"
    assert model.parameters > 130_000_000
    finished = engine.ask(conversation(question), max_tokens=120)
    assert (finished.text, finished.stats.completion_tokens) == (chat_text, chat_count)
    finished = engine.ask("The capital of France is", max_tokens=120)
    assert (finished.text, finished.stats.completion_tokens) == (raw_text, raw_count)
    assert finished.text.startswith(" Paris")


def test_gemma_goes_on_with_the_text(gemma: Path, engine: EngineClient) -> None:
    """A base model, and Llama's template on top of it would make it answer nothing."""
    opening = "The river was wide and slow, and the old man"
    ((text, count),) = plain_answer(gemma, [opening], 100)
    model = engine.load(gemma)
    assert model.template.source is TemplateSource.NONE
    assert any("base model" in note for note in model.notes)
    assert count == 100
    for asked in (conversation(opening), opening):
        finished = engine.ask(asked, max_tokens=100)
        assert finished.text == text
        assert finished.stats.prompt_tokens == engine.ask(opening, max_tokens=1).stats.prompt_tokens
    assert len(text) > 100


SCRIPT = [
    "Gr",
    "üße ",
    b"\xf0\x9f",
    b"\x91",
    b"\xa9\xe2\x80",
    b"\x8d\xf0\x9f\x92\xbb",
    " ",
    "x" * 99,
]
SCRIPT_TEXT = "Grüße 👩‍💻 " + "x" * 99


def test_characters_over_token_borders(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file(SCRIPT))
    whole = engine.ask("Hi")
    assert whole.text == SCRIPT_TEXT
    assert whole.reason is FinishReason.STOP
    assert whole.stats.completion_tokens == len(SCRIPT)
    for limit in range(len(SCRIPT)):
        cut = engine.ask("Hi", max_tokens=limit)
        assert cut.reason is FinishReason.LENGTH
        assert cut.stats.completion_tokens == limit
        assert SCRIPT_TEXT.startswith(cut.text)
        assert "�" not in cut.text


def test_bytes_that_are_no_text(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file(["a", b"\xff\xfe", b"\xc3", "(", "b\x00"]))
    assert engine.ask("Hi").text == "a���(b\x00"


def test_long_tokens_are_whole(script_file: ScriptFile, engine: EngineClient) -> None:
    tokens = [" " * 60, "हिन्दी" * 30, "-" * 1_000]
    engine.load(script_file(tokens))
    assert engine.ask("Hi").text == "".join(tokens)


def test_control_tokens_are_never_shown(script_file: ScriptFile, engine: EngineClient) -> None:
    script = ["a", Special("<|tool|>"), "b", Special("<|im_start|>"), "c"]
    engine.load(script_file(script))
    finished = engine.ask("Hi")
    assert finished.text == "abc"
    assert finished.stats.completion_tokens == 5


def test_end_of_text_ends_a_turn_too(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file(["a", "b"], end="<|endoftext|>"))
    finished = engine.ask("Hi")
    assert (finished.text, finished.reason) == ("ab", FinishReason.STOP)


@pytest.mark.parametrize(
    ("stop", "text"),
    [
        (["delta"], "Alpha beta gamma "),
        (["a gam"], "Alpha bet"),
        (["Alpha"], ""),
        (["", "gamma", "beta"], "Alpha "),
        (["nowhere"], "Alpha beta gamma delta"),
        (["delta", "ma de"], "Alpha beta gam"),
    ],
)
def test_stop_strings(
    stop: list[str], text: str, script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("Alpha beta gamma delta"))
    finished = engine.ask(conversation("Hi"), stop=tuple(stop))
    assert finished.text == text
    assert finished.reason is FinishReason.STOP
    assert engine.ask(conversation("Hi")).text == "Alpha beta gamma delta"


def test_limits(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file("one two three"))
    nothing = engine.ask("Hi", max_tokens=0)
    assert (nothing.text, nothing.reason) == ("", FinishReason.LENGTH)
    assert nothing.stats.time_to_first_token_ms == nothing.stats.completion_tokens == 0
    one = engine.ask("Hi", max_tokens=1)
    assert (one.text, one.reason) == ("one", FinishReason.LENGTH)
    assert engine.ask("Hi", max_tokens=99).reason is FinishReason.STOP


def test_events_come_in_order_and_say_what_was_read(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("Yes."), ctx=2_048)
    del engine.events[:]
    finished = engine.ask("Hi " * 600, max_tokens=3)
    kinds = [type(event) for event in engine.events]
    assert kinds[0] is ContextPlanned
    assert kinds.index(Progress) < kinds.index(Delta)
    progress = [event for event in engine.events if isinstance(event, Progress)]
    total = finished.stats.prompt_tokens
    assert [event.evaluated for event in progress][-1] == total
    assert [event.evaluated for event in progress] == sorted(event.evaluated for event in progress)
    assert len(progress) > 1
    assert {event.total for event in progress} == {total}
    stats = finished.stats
    assert stats.time_to_first_token_ms > 0
    assert stats.tokens_per_second > 0
    assert stats.prompt_tokens_per_second > 0
    assert len([event for event in engine.events if isinstance(event, Delta)]) <= 3


def test_loading_says_how_far_it_is(qwen3_file: Path, engine: EngineClient) -> None:
    del engine.events[:]
    model = engine.load(qwen3_file, ctx=512)
    assert (model.path, model.ctx, model.threads, model.gpu_layers) == (qwen3_file, 512, 1, 0)
    assert (model.name, model.architecture) == ("Tiny Qwen", "qwen3")
    fractions = [event.fraction for event in engine.events if isinstance(event, Loading)]
    assert fractions[0] == 0
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1.0)  # pyright: ignore[reportUnknownMemberType]


def test_nothing_to_answer(qwen3_file: Path, engine: EngineClient) -> None:
    engine.load(qwen3_file)
    for asked in ("", [], conversation(""), conversation(" \n", system="")):
        with pytest.raises(EmptyPrompt):
            engine.ask(asked)
    assert engine.ask("the", max_tokens=1).reason is FinishReason.LENGTH


@pytest.mark.parametrize("fixture", ["bert_file", "t5_file"])
def test_model_that_does_not_answer(fixture: str, request: pytest.FixtureRequest) -> None:
    with EngineClient() as engine:
        with pytest.raises(UnsupportedModel):
            engine.load(request.getfixturevalue(fixture), ctx=128)
        with pytest.raises(NoModel):
            engine.ask("Hi")


def test_model_whose_memory_was_given_back_is_woken_by_a_question_alone(
    engine: EngineClient, qwen3_file: Path
) -> None:
    engine.load(qwen3_file)
    before = engine.ask("Hi", max_tokens=8).text
    engine.unload()
    engine.unload()
    with pytest.raises(NoModel):
        engine.plan(conversation("Hi"))
    assert engine.ask("Hi", max_tokens=8).text == before
    assert engine.plan(conversation("Hi")).tokens


def test_assistants_text_is_gone_on_with(script_file: ScriptFile, engine: EngineClient) -> None:
    engine.load(script_file("and more"))
    messages = [*conversation("Hi"), Message(Role.ASSISTANT, "Much")]
    finished = engine.ask(messages)
    prompt = "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nMuch"
    assert finished.text == "and more"
    assert finished.stats.prompt_tokens == engine.ask(prompt, max_tokens=1).stats.prompt_tokens


def test_thread_counts_do_not_change_the_text(qwen3_file: Path, engine: EngineClient) -> None:
    texts: set[str] = set()
    for threads in (1, 2):
        assert engine.load(qwen3_file, threads=threads).threads == threads
        texts.add(engine.ask(STORY, max_tokens=60).text)
    assert len(texts) == 1


def test_random_text_is_text_too(qwen3_file: Path, engine: EngineClient) -> None:
    """High temperatures give bytes that are no UTF-8, and every control token."""
    engine.load(qwen3_file)
    hot = Sampling(temperature=50, top_k=0, top_p=1, min_p=0, seed=1)
    for seed in range(5):
        finished = engine.ask("the", hot if not seed else Sampling(temperature=9, seed=seed),
                              max_tokens=300)  # fmt: skip
        finished.text.encode()
        assert "<|im_" not in finished.text
