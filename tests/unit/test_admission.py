"""The gate before llama.cpp: in which order it looks, what it remembers, what it says."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from desktop_chat.domain.errors import (
    AppError,
    BlockedByPolicy,
    Cancelled,
    DamagedFile,
    FileChanged,
    ModelSetAside,
    NotEnoughMemory,
    StorageFailed,
    UnsupportedModel,
)
from desktop_chat.domain.loading import FitKind, LoadOptions, Memory, Speed
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.model import ModelFile, ModelKind
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.models.admission.admission import Admission
from desktop_chat.models.files.sha256 import sha256_of
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.header.header import Header, read_header
from desktop_chat.models.library.library import Library
from desktop_chat.policy import models as policy
from tests import tiny_models
from tests.tiny_models import hostile
from tests.tiny_models.qwen import qwen3_model

ROOMY = Machine(cores=2, memory_available=8 << 30, devices=())
PASSED = Verdict(Outcome.PASSED, "It wrote.", tokens_per_second=9.0, allocated=Memory(1, 2, 3))


def go_on(_: float) -> bool:
    return True


@dataclass
class Gate:
    """An admission on a real library, with a test run that says what it is told to."""

    verdict: Verdict = PASSED
    engine: str = "build 1"
    trials: list[Trial] = field(default_factory=list[Trial])
    library: Library = field(default_factory=lambda: Library([]))
    allow: Callable[[ModelFile], None] = policy.allow
    while_tried: Callable[[], object] = lambda: None

    @property
    def admission(self) -> Admission:
        return Admission(self.library, self.allow, self.probe, lambda: self.engine)

    def admit(self, path: Path, report: Callable[[float], bool] = go_on) -> None:
        candidate = self.admission(path)
        candidate.try_out(candidate.plan(ROOMY, LoadOptions()), report)

    def probe(self, trial: Trial, report: Callable[[float], bool]) -> Verdict:
        self.trials.append(trial)
        if not report(0.5):
            raise Cancelled("It was cancelled.")
        self.while_tried()
        return self.verdict


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tiny_models.qwen3(tmp_path / "qwen3.gguf")


def test_a_content_is_tried_once(model: Path) -> None:
    gate = Gate()
    gate.admit(model)
    gate.admit(model)
    sha256 = sha256_of(model, go_on)
    gate.library.record_sha256(model, sha256)
    moved = model.rename(model.with_name("other.gguf"))
    gate.library.record_sha256(moved, sha256)
    gate.admit(moved)
    assert len(gate.trials) == 1
    trial = gate.trials[0]
    assert trial.files == (model,)
    assert trial.size == moved.stat().st_size
    assert trial.memory > 0
    assert trial.threads == 1, "a small model is no faster with more"
    verdict = gate.library.verdict(moved, "build 1")
    assert verdict is not None
    assert replace(verdict, when=0.0) == replace(PASSED, engine="build 1")
    assert verdict.when > 0


def test_another_build_or_content_is_tried_again(model: Path) -> None:
    gate = Gate()
    gate.admit(model)
    gate.engine = "build 2"
    gate.admit(model)
    tiny_models.qwen2(model)
    gate.admit(model)
    assert len(gate.trials) == 3


@pytest.mark.parametrize(
    "outcome", [Outcome.REFUSED, Outcome.CRASHED, Outcome.TOO_SLOW, Outcome.WRONG_NUMBERS]
)
def test_what_failed_stays_set_aside_until_somebody_says_so(model: Path, outcome: Outcome) -> None:
    gate = Gate(Verdict(outcome, "Because of this."))
    for _ in range(2):
        with pytest.raises(ModelSetAside, match=r"qwen3\.gguf: Because of this"):
            gate.admit(model)
    assert len(gate.trials) == 1
    gate.library.try_again(model)
    gate.verdict = PASSED
    gate.admit(model)
    assert len(gate.trials) == 2


def test_want_of_memory_is_nothing_to_remember(model: Path) -> None:
    gate = Gate(Verdict(Outcome.OUT_OF_MEMORY, "It took too much."))
    for _ in range(2):
        with pytest.raises(NotEnoughMemory):
            gate.admit(model)
    assert len(gate.trials) == 2


def test_a_model_that_ended_the_app_is_not_even_tried(model: Path) -> None:
    gate = Gate()
    gate.library.record_verdict(model, Verdict(Outcome.SET_ASIDE, "The app ended."))
    with pytest.raises(ModelSetAside, match="The app ended"):
        gate.admit(model)
    assert gate.trials == []


def test_a_load_that_was_cut_short_is_repeated_after_another_test_run(model: Path) -> None:
    gate = Gate()
    gate.admit(model)
    gate.library.record_verdict(model, Verdict(Outcome.INTERRUPTED, engine="build 1"))
    candidate = gate.admission(model)
    plan = candidate.plan(ROOMY, LoadOptions())
    assert plan.retested
    candidate.try_out(plan, go_on)
    assert len(gate.trials) == 2
    assert not gate.admission(model).plan(ROOMY, LoadOptions()).retested, "it is told once"


def test_a_load_that_was_cut_short_is_not_repeated_if_its_test_run_fails(model: Path) -> None:
    gate = Gate()
    gate.library.record_verdict(model, Verdict(Outcome.INTERRUPTED, engine="build 1"))
    gate.verdict = Verdict(Outcome.CRASHED, "It crashed.")
    for _ in range(2):
        with pytest.raises(ModelSetAside, match="It crashed"):
            gate.admit(model)
    assert len(gate.trials) == 1


def test_a_cancelled_run_is_not_remembered(model: Path) -> None:
    gate = Gate()
    with pytest.raises(Cancelled):
        gate.admit(model, lambda _: False)
    assert gate.library.verdict(model, "build 1") is None


def test_a_model_without_room_is_not_tried(model: Path) -> None:
    gate = Gate()
    candidate = gate.admission(model)
    with pytest.raises(NotEnoughMemory):
        candidate.plan(replace(ROOMY, memory_available=1 << 20), LoadOptions())
    plan = candidate.plan(ROOMY, LoadOptions())
    assert plan == candidate.plan(ROOMY, LoadOptions())
    assert gate.trials == [], "a plan takes no memory"
    for _ in range(2):
        candidate.try_out(plan, go_on)
    assert len(gate.trials) == 1


@pytest.mark.parametrize("make", [hostile.duplicate_tokens, hostile.truncated, hostile.zero_layers])
def test_a_broken_file_gets_no_further(tmp_path: Path, make: Callable[..., Path]) -> None:
    path = tmp_path / "broken.gguf"
    make(path, 0.9) if make is hostile.truncated else make(path)
    gate = Gate()
    with pytest.raises(DamagedFile):
        gate.admit(path)
    assert gate.trials == []


def test_what_cannot_chat_gets_no_further(tmp_path: Path) -> None:
    gate = Gate()
    with pytest.raises(UnsupportedModel):
        gate.admit(hostile.vocabulary_only(tmp_path / "vocabulary.gguf"))
    assert gate.trials == []


def test_what_is_not_allowed_gets_no_further(model: Path) -> None:
    def forbid(found: ModelFile) -> None:
        raise BlockedByPolicy(f"{found.architecture} is not for here.")

    gate = Gate(allow=forbid)
    with pytest.raises(BlockedByPolicy, match="qwen3 is not for here"):
        gate.admit(model)
    assert gate.trials == []


@pytest.mark.parametrize("kind", ModelKind)
def test_only_what_writes_text_is_allowed(kind: ModelKind) -> None:
    model = ModelFile("x", Path("x.gguf"), "X", "llama", 1, 1, "Q4_0", 512, kind=kind)
    if kind is ModelKind.TEXT:
        policy.allow(model)
    else:
        with pytest.raises(BlockedByPolicy, match=r"x\.gguf holds"):
            policy.allow(model)


class FullDisk:
    """Remembers nothing."""

    def header(self, path: Path) -> Header:
        return read_header(path)

    def verdict(self, path: Path, engine: str) -> Verdict | None:
        return None

    def record_verdict(self, path: Path, verdict: Verdict, stamp: Stamp | None) -> None:
        raise StorageFailed("The disk is full.")

    @property
    def speeds(self) -> tuple[Speed, ...]:
        return ()

    def best_setup(self, path: Path, engine: str, machine: str) -> None:
        return None


def test_a_verdict_that_cannot_be_kept_counts_all_the_same(model: Path) -> None:
    trials: list[Trial] = []

    def probe(trial: Trial, _: object) -> Verdict:
        trials.append(trial)
        return PASSED

    admission = Admission(FullDisk(), policy.allow, probe, lambda: "")
    candidate = admission(model)
    candidate.try_out(candidate.plan(ROOMY, LoadOptions()), go_on)
    assert len(trials) == 1


def test_every_refusal_is_an_expected_failure(model: Path) -> None:
    for outcome in set(Outcome) - {Outcome.PASSED}:
        with pytest.raises(AppError) as caught:
            Gate(Verdict(outcome, "It says why.")).admit(model)
        assert caught.value.detail.startswith("qwen3.gguf: ")
        assert caught.value.remedy


def test_a_verdict_on_another_file_is_not_used(model: Path, tmp_path: Path) -> None:
    other = tiny_models.qwen2(tmp_path / "other.gguf")
    gate = Gate(while_tried=lambda: other.replace(model))
    with pytest.raises(FileChanged, match=r"qwen3\.gguf changed while it was being loaded"):
        gate.admit(model)
    assert gate.library.verdict(model, "build 1") is None


def test_a_change_of_any_part_is_seen(tmp_path: Path) -> None:
    qwen3_model().save(tmp_path / "set.gguf", tensors_per_file=8)
    first, *_, last = sorted(tmp_path.iterdir())
    candidate = Gate().admission(first)
    candidate.check_unchanged()
    copy = tmp_path / "copy"
    shutil.copy2(last, copy)  # of the same size and time
    copy.replace(last)
    with pytest.raises(FileChanged):
        candidate.check_unchanged()
    last.unlink()
    with pytest.raises(FileChanged):
        candidate.check_unchanged()


def test_a_file_that_only_seems_large_gets_no_more_for_that(model: Path) -> None:
    gate = Gate()
    gate.admit(model)
    swollen = model.with_name("swollen.gguf")
    shutil.copy(model, swollen)
    with swollen.open("r+b") as file:
        file.truncate(1 << 29)
    gate.admit(swollen)
    ordinary, large = gate.trials
    assert ordinary.size == model.stat().st_size
    assert replace(large, path=model, files=(model,)) == ordinary


def test_an_examination_tells_what_would_become_of_a_file(model: Path, tmp_path: Path) -> None:
    gate = Gate()
    found = gate.admission.examine(model, ROOMY, LoadOptions())
    assert (found.refusal, found.is_tried) == (None, False)
    assert found.fit is not None
    assert found.fit.kind is FitKind.CPU
    assert gate.trials == []
    gate.admit(model)
    assert gate.admission.examine(model, ROOMY, LoadOptions()).is_tried
    small = gate.admission.examine(model, replace(ROOMY, memory_available=1), LoadOptions())
    assert isinstance(small.refusal, NotEnoughMemory)
    assert small.fit is not None
    assert small.fit.kind is FitKind.NONE
    vocabulary = hostile.vocabulary_only(tmp_path / "vocabulary.gguf")
    other = gate.admission.examine(vocabulary, ROOMY, LoadOptions())
    assert other.fit is None
    assert isinstance(other.refusal, UnsupportedModel)


def test_an_examination_asks_what_is_allowed(model: Path) -> None:
    def forbid(_: ModelFile) -> None:
        raise BlockedByPolicy("Not here.")

    found = Gate(allow=forbid).admission.examine(model, ROOMY, LoadOptions())
    assert isinstance(found.refusal, BlockedByPolicy)
