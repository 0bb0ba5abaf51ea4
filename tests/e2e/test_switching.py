"""From model to model and back: what stays in memory, what is read again, what is given back."""

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import (
    Cancelled,
    FileChanged,
    InvalidInput,
    NoModel,
    NotAGguf,
    NotEnoughMemory,
)
from desktop_chat.domain.generation import (
    Delta,
    Event,
    Finished,
    FinishReason,
    Loaded,
    Loading,
    LoadStage,
    Residents,
    Unloaded,
    UnloadReason,
)
from desktop_chat.domain.loading import CacheType, LoadOptions, Residency
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.engine.residency.memory_pressure import MemoryPressure
from desktop_chat.engine.runner import Report
from tests import tiny_models
from tests.engine_client import EngineClient, conversation
from tests.own_memory import growth, own_memory
from tests.tiny_models import CHATML, ScriptFile
from tests.tiny_models.hostile import not_gguf

KINDS = ["qwen3_file", "hybrid_file", "recurrent_file", "gemma3_file"]
GB = 1 << 30
OTHER_TEMPLATE = (
    "{% for m in messages %}[{{ m.role }}] {{ m.content }}[end]\n{% endfor %}"
    "{% if add_generation_prompt %}[assistant] {% endif %}"
)


@pytest.fixture
def engine() -> Iterator[EngineClient]:
    """An engine that keeps what it has loaded."""
    with EngineClient() as client:
        client.engine.keep(Residency(8 * GB))
        yield client


def residents(engine: EngineClient) -> list[str]:
    """The models in memory, as was told last."""
    told = [event for event in engine.events if isinstance(event, Residents)]
    return [path.stem for path in told[-1].paths]


def test_the_conversation_goes_on_in_the_other_models_own_template(
    script_file: ScriptFile, engine: EngineClient
) -> None:
    one = script_file("one two", chat_template=CHATML)
    other = script_file("three four", chat_template=OTHER_TEMPLATE)
    engine.load(one)
    messages = conversation("Count")
    messages.append(Message(Role.ASSISTANT, engine.ask(messages).text))
    messages.append(Message(Role.USER, "Go on"))
    engine.load(other)
    finished = engine.ask(messages)
    assert finished.text == "three four"
    prompt = "[user] Count[end]\n[assistant] one two[end]\n[user] Go on[end]\n[assistant] "
    assert finished.stats.prompt_tokens == engine.ask(prompt, max_tokens=1).stats.prompt_tokens
    messages.append(Message(Role.ASSISTANT, finished.text))
    messages.append(Message(Role.USER, "And?"))
    engine.load(one)
    assert engine.ask(messages, max_tokens=1).stats.cached_tokens > 20  # its own first turn


@pytest.mark.parametrize("kind", KINDS)
def test_a_model_that_one_comes_back_to_reads_only_what_is_new(
    kind: str, qwen2_file: Path, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    path = request.getfixturevalue(kind)
    answers: list[list[tuple[str, int, int]]] = []
    for goes_away in (False, True):
        engine.unload()
        engine.load(path, ctx=2_048)
        messages: list[Message] = []
        answers.append([])
        for turn in range(5):
            messages.append(Message(Role.USER, f"{turn} the river and the light?"))
            if goes_away and turn:
                engine.load(qwen2_file, ctx=512)
                engine.ask(messages, max_tokens=3)
                engine.load(path, ctx=2_048)
            finished = engine.ask(messages, max_tokens=20)
            stats = finished.stats
            answers[-1].append((finished.text, stats.prompt_tokens, stats.cached_tokens))
            messages.append(Message(Role.ASSISTANT, finished.text))
    assert answers[0] == answers[1]
    assert answers[1][-1][2] > 0


def test_coming_back_loads_nothing(
    qwen2_file: Path, qwen3_file: Path, engine: EngineClient
) -> None:
    engine.load(qwen2_file)
    engine.load(qwen3_file)
    seen = len(engine.events)
    model = engine.load(qwen2_file)
    assert [type(event) for event in engine.events[seen:]] == [Residents, Loaded]
    assert model.path == qwen2_file
    assert residents(engine) == [qwen2_file.stem, qwen3_file.stem]
    assert not any(isinstance(event, Unloaded) for event in engine.events)


def test_other_options_and_another_file_are_another_model(
    tmp_path: Path, qwen3_file: Path, engine: EngineClient
) -> None:
    path = tiny_models.qwen3(tmp_path / "changing.gguf", chat_template=CHATML)
    engine.load(qwen3_file)
    for ctx in (512, 768):
        assert engine.load(path, ctx=ctx).ctx == ctx
        assert residents(engine) == ["changing", qwen3_file.stem]
    before = engine.ask("the house", max_tokens=20).text
    tiny_models.qwen3(tmp_path / "new.gguf", chat_template=CHATML, seed=1).replace(path)
    engine.load(path, ctx=768)
    assert residents(engine) == ["changing", qwen3_file.stem]
    assert engine.ask("the house", max_tokens=20).text != before


def test_only_what_is_allowed_stays(
    qwen2_file: Path, qwen3_file: Path, moe_file: Path, engine: EngineClient
) -> None:
    for path in (qwen2_file, qwen3_file, moe_file):
        engine.load(path)
    assert len(residents(engine)) == 3
    engine.engine.keep(Residency(0))
    engine.wait(Residents)
    assert residents(engine) == [moe_file.stem]
    engine.load(qwen3_file)
    assert residents(engine) == [qwen3_file.stem]
    unloaded = [event.reason for event in engine.events if isinstance(event, Unloaded)]
    assert unloaded == [UnloadReason.ROOM]


def test_a_file_that_is_refused_leaves_all_in_memory(
    tmp_path: Path, qwen2_file: Path, qwen3_file: Path, engine: EngineClient
) -> None:
    engine.load(qwen2_file)
    engine.load(qwen3_file)
    before = engine.ask("Once upon", max_tokens=8).text
    with pytest.raises(NotAGguf):
        engine.load(not_gguf(tmp_path / "page.gguf"))
    assert residents(engine) == [qwen3_file.stem, qwen2_file.stem]
    again = engine.ask("Once upon", max_tokens=8)
    assert again.text == before
    assert not any(isinstance(event, Unloaded) for event in engine.events)


def test_nobody_asks_and_all_is_given_back_until_somebody_does(
    qwen2_file: Path, qwen3_file: Path, engine: EngineClient
) -> None:
    engine.load(qwen2_file)
    engine.load(qwen3_file)
    before = engine.ask("Once upon", max_tokens=8).text
    engine.engine.keep(Residency(8 * GB, idle_s=0.2))
    assert engine.wait(Unloaded).reason is UnloadReason.IDLE
    assert residents(engine) == []
    engine.engine.keep(Residency(8 * GB))
    assert engine.ask("Once upon", max_tokens=8).text == before
    assert residents(engine) == [qwen3_file.stem]


def test_a_test_run_waits_until_there_is_room(qwen2_file: Path, qwen3_file: Path) -> None:
    def probe(_: Trial, report: Report) -> Verdict:
        report(0.5)
        return Verdict(Outcome.PASSED)

    with EngineClient(probe=probe) as engine:
        engine.engine.keep(Residency(0))
        engine.load(qwen2_file)
        seen = len(engine.events)
        engine.load(qwen3_file)
        happened = [
            event.stage if isinstance(event, Loading) and event.fraction else type(event)
            for event in engine.events[seen:]
        ]
    gone, tried = happened.index(Unloaded), happened.index(LoadStage.CHECKING)
    assert gone < tried < happened.index(LoadStage.LOADING)


def test_a_test_run_that_finds_too_little_memory_is_repeated_without_the_others(
    tmp_path: Path, qwen2_file: Path, qwen3_file: Path, moe_file: Path
) -> None:
    short = Verdict(Outcome.OUT_OF_MEMORY, "There was too little.")
    passed = Verdict(Outcome.PASSED)
    verdicts = [passed, passed, short, passed]

    def probe(_trial: Trial, _report: Report) -> Verdict:
        return verdicts.pop(0)

    with EngineClient(probe=probe) as engine:
        engine.engine.keep(Residency(8 * GB))
        for path in (qwen2_file, qwen3_file, moe_file):
            engine.load(path)
        assert verdicts == []
        assert residents(engine) == [moe_file.stem]
        verdicts += [short, short]
        with pytest.raises(NotEnoughMemory, match="There was too little"):
            engine.load(tiny_models.qwen3(tmp_path / "another.gguf", seed=3))
        assert verdicts == []
        assert residents(engine) == []


def test_a_file_that_changes_while_it_is_loaded_does_not_answer(
    tmp_path: Path,
) -> None:
    path = tiny_models.qwen3(tmp_path / "changing.gguf", chat_template=CHATML)
    other = tiny_models.qwen3(tmp_path / "other.gguf", chat_template=CHATML, seed=1)

    def listen(event: Event) -> None:
        begun = isinstance(event, Loading) and event.stage is LoadStage.LOADING and event.fraction
        if begun and other.exists():
            other.replace(path)

    with EngineClient(listen=listen) as engine:
        engine.engine.keep(Residency(8 * GB))
        with pytest.raises(FileChanged, match=r"changing\.gguf changed while it was being loaded"):
            engine.load(path)
        assert not other.exists()
        with pytest.raises(NoModel):
            engine.ask("Once upon", max_tokens=2)
        assert engine.load(path).path == path, "as it is now"


def test_short_memory_takes_what_is_not_in_use(qwen2_file: Path, qwen3_file: Path) -> None:
    free = 16 * GB
    pressure = MemoryPressure(lambda: 16 * GB, lambda: free, lambda: 0.0)
    with EngineClient(pressure=pressure) as engine:
        engine.engine.keep(Residency(8 * GB))
        engine.load(qwen2_file)
        engine.load(qwen3_file)
        free = GB // 8
        engine.wait(Residents)
        assert residents(engine) == [qwen3_file.stem]
        assert engine.nothing_more()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="how often a thread ran")
def test_an_engine_that_keeps_nothing_does_nothing(qwen3_file: Path, engine: EngineClient) -> None:
    (thread,) = (each for each in threading.enumerate() if each.name == "engine")
    status = Path(f"/proc/self/task/{thread.native_id}/status")

    def turns() -> list[str]:
        return [line for line in status.read_text().splitlines() if "ctxt_switches" in line]

    engine.load(qwen3_file)
    engine.unload()
    time.sleep(0.1)
    before = turns()
    time.sleep(0.5)
    assert turns() == before
    assert engine.nothing_more()


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 1.0])
def test_a_load_that_is_stopped_leaves_the_others(
    share: float, qwen2_file: Path, qwen3_file: Path, gemma: Path
) -> None:
    def stop_there(event: Event) -> None:
        match event:
            case Loading(gemma.stem, fraction) if fraction >= share:
                client.engine.stop()
            case _:
                pass

    with EngineClient(listen=stop_there) as client:
        client.engine.keep(Residency(8 * GB))
        client.load(qwen2_file)
        client.load(qwen3_file)
        before = client.ask("Once upon", max_tokens=8).text
        with pytest.raises(Cancelled):
            client.load(gemma, ctx=512)
        assert residents(client) == [qwen3_file.stem, qwen2_file.stem]
        assert client.ask("Once upon", max_tokens=8).text == before
        assert client.load(qwen2_file).path == qwen2_file
        told = client.events
    assert not any(isinstance(event, Unloaded) for event in told)
    assert gemma not in [event.model.path for event in told if isinstance(event, Loaded)]


def test_a_switch_in_the_middle_of_a_reply(
    qwen2_file: Path, script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("word " * 400), ctx=2_048)
    engine.start("Go")
    engine.wait(Delta)
    engine.engine.load(qwen2_file, LoadOptions(ctx=512))
    finished = engine.wait(Finished)
    assert finished.reason is FinishReason.CANCELLED
    assert finished.text
    assert engine.wait(Loaded).model.path == qwen2_file


def test_waking_can_be_stopped_and_closed(gemma: Path, engine: EngineClient) -> None:
    engine.load(gemma, ctx=512)
    engine.unload()
    engine.start("Once upon")
    engine.wait(Loading)
    engine.engine.stop()
    assert engine.wait(Finished).reason is FinishReason.CANCELLED
    engine.start("Once upon")
    engine.wait(Loading)


@pytest.mark.parametrize("kind", [CacheType.Q8_0, CacheType.Q4_0])
def test_the_cache_can_be_smaller(kind: CacheType, smollm2: Path, engine: EngineClient) -> None:
    model = engine.load(smollm2, cache_type=kind, flash_attention=True)
    assert (model.cache_type, model.flash_attention) == (kind, True)
    assert engine.ask("The capital of France is", max_tokens=8).text.startswith(" Paris")


def test_flash_attention_can_be_off_but_not_with_a_smaller_cache(
    smollm2: Path, engine: EngineClient
) -> None:
    assert engine.load(smollm2, flash_attention=False).flash_attention is False
    assert engine.ask("The capital of France is", max_tokens=8).text.startswith(" Paris")
    with pytest.raises(InvalidInput, match="flash attention"):
        engine.load(smollm2, flash_attention=False, cache_type=CacheType.Q8_0)
    # The model is asked as it was before.
    assert engine.ask("The capital of France is", max_tokens=8).text.startswith(" Paris")


@pytest.mark.parametrize("budget", [8 * GB, 0])
def test_fifty_switches_leave_nothing_behind(
    budget: int, qwen3_file: Path, gemma3_file: Path, smollm2: Path
) -> None:
    """The benchmark does it with larger models."""
    paths = [smollm2, gemma3_file, qwen3_file]
    with EngineClient() as engine:
        engine.engine.keep(Residency(budget))
        after: list[int] = []
        for index in range(50):
            engine.load(paths[index % len(paths)], ctx=512)
            engine.ask("Once upon a time", max_tokens=2)
            del engine.events[:]
            after.append(own_memory())
        assert growth(after, models=len(paths), settled=5) < 20 << 20
        engine.unload()
        unloaded = own_memory()
    assert max(after) - unloaded > 20 << 20  # it is the system's again
