"""A real model is measured on this machine, as busy as that may be."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.domain.errors import Cancelled, DamagedFile
from desktop_chat.domain.generation import (
    Failed,
    Loaded,
    Loading,
    Measured,
    Measuring,
    Residents,
    Unloaded,
    UnloadReason,
)
from desktop_chat.domain.loading import CacheType, LoadOptions, LoadPlan
from desktop_chat.domain.measurement import Knob, Setup
from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.measuring.search import LONGEST_SECONDS
from desktop_chat.engine.measuring.workbench import Workbench
from tests.command_line import PROGRAM, environment, run
from tests.engine_client import EngineClient, conversation
from tests.tiny_models import ScriptFile

SOON = 0.5  # seconds, as in the test of stopping


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with EngineClient() as client:
        yield client


def test_measured_kept_used_and_forgotten(tmp_path: Path, smollm2: Path) -> None:
    model = Path(shutil.copy(smollm2, tmp_path / "mine.gguf"))
    profile = ("--profile", tmp_path / "profile")
    found = run("bench", model, "--keep-anyway", "--json", *profile).json
    assert set(found) == {
        *("path", "machine", "engine", "when", "best", "tried", "left_out", "others"),
        *("is_busy", "is_kept", "seconds"),
    }
    assert found["is_kept"] is True
    assert found["path"] == str(model)
    assert 0 < found["seconds"] < LONGEST_SECONDS + SOON
    best = found["best"]
    assert best["rates"]["decode"] > 0
    assert best["rates"]["prompt"] > 0
    assert best["setup"]["cache_type"] == "f16"
    assert found["tried"]
    groups = {each["knob"] for each in found["tried"]} | set(found["left_out"])
    assert groups >= {"threads", "flash attention", "batch", "context memory"}
    inspected = run("inspect", model, *profile).out
    assert "measured: " in inspected
    answer = run("ask", "Hi", "--model", model, "--max-tokens", "4", "--json", *profile).json
    assert answer["threads"] == best["setup"]["threads"]
    assert any("measured here on" in note for note in answer["notes"])
    own = run("ask", "Hi", "--model", model, "--threads", "1", "--max-tokens", "4", "--json",
              *profile).json  # fmt: skip
    assert "1 thread, as asked for." in own["notes"]
    assert run("bench", model, "--forget", "--json", *profile).json["forgotten"] is True
    assert "is forgotten" not in run("bench", model, "--forget", *profile).out
    assert "measured: " not in run("inspect", model, *profile).out


def test_weights_are_tried_as_they_are_in_the_file_and_loaded_like_that(
    tmp_path: Path, gemma: Path
) -> None:
    profile = ("--profile", tmp_path / "profile")
    found = run("bench", gemma, "--keep-anyway", "--json", *profile).json
    tried = [each["setup"]["repacked"] for each in found["tried"] if each["knob"] == "repacking"]
    assert tried == ([] if "repacking" in found["left_out"] else [True, False])
    catalogue = tmp_path / "profile/models.json"
    said = "Without repacked copies of its weights, which were slower here."
    for repacked in (True, False):  # whatever was faster
        values = json.loads(catalogue.read_text())
        (measured,) = values["measured"].values()
        measured["best"]["setup"]["repacked"] = repacked
        catalogue.write_text(json.dumps(values))
        answer = run("ask", "Hi", "--model", gemma, "--max-tokens", "4", "--json", *profile).json
        assert answer["text"]
        assert (said in answer["notes"]) is not repacked


def test_ctrl_c_leaves_what_was(tmp_path: Path, smollm2: Path) -> None:
    profile = tmp_path / "profile"
    child = subprocess.Popen(
        [*PROGRAM, "bench", smollm2, "--json", "--profile", profile],
        stdout=subprocess.PIPE,
        env=environment(),
    )
    catalogue = profile / "models.json"
    deadline = time.monotonic() + 60
    while not (catalogue.exists() and "verdicts" in catalogue.read_text()):  # it was tried
        assert time.monotonic() < deadline
        time.sleep(0.05)
    time.sleep(1)
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate(timeout=30)
    assert child.returncode == 130
    assert "error" in json.loads(out)
    assert "measured" not in json.loads(catalogue.read_text())


def test_no_model_no_measuring(tmp_path: Path) -> None:
    path = tmp_path / "mine.gguf"
    path.write_bytes(b"GGUF but nothing else")
    assert "mine.gguf" in run("bench", path, "--profile", tmp_path / "profile").failed()


def test_stopped_within_a_moment_and_the_model_in_use_answers_again(
    smollm2: Path, script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("Yes."))
    engine.engine.measure("m", smollm2, LoadOptions())
    assert engine.wait(Residents).models == ()
    assert engine.wait(Unloaded).reason is UnloadReason.ROOM
    for number, pause in enumerate((0.0, 0.3, 1.1)):
        engine.wait(Measuring)
        time.sleep(pause)
        begun = time.perf_counter()
        engine.engine.stop()
        with pytest.raises(Cancelled):
            engine.wait(Measured)
        assert time.perf_counter() - begun < SOON
        failed = engine.events[-1]
        assert isinstance(failed, Failed)
        assert failed.request == ("m" if number == 0 else f"m{number}")
        if number < 2:
            engine.engine.measure(f"m{number + 1}", smollm2, LoadOptions())
    assert engine.ask(conversation("Well?")).text == "Yes."
    assert any(isinstance(event, Loaded) for event in engine.events[-8:])


def test_a_refused_file_leaves_the_model_in_use_be(
    tmp_path: Path, script_file: ScriptFile, engine: EngineClient
) -> None:
    engine.load(script_file("Yes."))
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes(script_file("Yes.").read_bytes()[:5_000])
    before = len(engine.events)
    engine.engine.measure("m", damaged, LoadOptions())
    with pytest.raises(DamagedFile):
        engine.wait(Measured)
    assert not any(isinstance(event, Unloaded | Loading) for event in engine.events[before + 1 :])
    assert engine.ask(conversation("Well?")).text == "Yes."


def test_weights_that_are_loaded_otherwise_are_never_in_memory_beside_the_former(
    qwen3_file: Path,
) -> None:
    native.initialize()
    log, loaded, repacked = native.Log(), list[Weights](), list[bool]()

    def plan(setup: Setup) -> LoadPlan:
        return LoadPlan(512, 512, setup.ubatch, setup.threads, 0, repacked=setup.repacked)

    def load(plan: LoadPlan) -> Weights:
        assert not any(each.handle for each in loaded)
        repacked.append(plan.repacked)
        loaded.append(Weights(qwen3_file, log, cpu_only=True, repacked=plan.repacked))
        return loaded[-1]

    first = Setup(threads=1, ubatch=512)
    bench = Workbench(plan, load, native.AbortFlag())
    bench.prepare(first)
    assert bench.settle(Knob.REPACKING) > 0
    assert bench.load_seconds > 0
    for setup in (first, replace(first, repacked=False), first, replace(first, ubatch=128)):
        assert bench.measure(setup).decode > 0
    bench.close()
    log.close()
    assert repacked == [True, False, True]
    assert not any(each.handle for each in loaded)


@pytest.mark.parametrize("fixture", ["hybrid_file", "recurrent_file", "gemma3_file", "moe_file"])
def test_every_kind_of_model_can_be_measured(
    fixture: str, engine: EngineClient, request: pytest.FixtureRequest
) -> None:
    """A state that can't be cut back, a sliding window, experts; what the person set stays."""
    path: Path = request.getfixturevalue(fixture)
    options = LoadOptions(threads=1, flash_attention=True, cache_type=CacheType.F16)
    engine.engine.measure("m", path, options)
    found = engine.wait(Measured).measurement
    assert {each.knob for each in found.tried} <= {Knob.BATCH, Knob.RESULT}
    assert {each.setup.threads for each in found.tried} == {1}
    assert found.best.given == (Knob.THREADS, Knob.FLASH_ATTENTION, Knob.CACHE)
    assert found.best.rates.decode > 0


def test_a_context_of_a_few_tokens_will_do(qwen3_file: Path, engine: EngineClient) -> None:
    options = LoadOptions(ctx=16, threads=1, flash_attention=True)
    engine.engine.measure("m", qwen3_file, options)
    measurement = engine.wait(Measured).measurement
    tried = [measurement.best.setup, *(each.setup for each in measurement.tried)]
    assert max(setup.ubatch for setup in tried) <= 16
