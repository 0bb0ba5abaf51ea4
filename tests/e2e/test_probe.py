"""A model is tried in a process of its own, and whatever that does, the app learns why."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from desktop_chat.domain.errors import Cancelled, EngineCrashed
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.engine.probe.probe import Probe
from desktop_chat.models.header.header import read_header
from tests.tiny_models import Model, hostile
from tests.tiny_models.positions import learned_positions
from tests.tiny_models.qwen import qwen3_model

ROOM = 1 << 30


def go_on(_: float) -> bool:
    return True


def trial(*files: Path, memory: int = ROOM) -> Trial:
    size = sum(file.stat().st_size for file in files)
    return Trial(files[0], files, size, size + memory, threads=1)


def tried(*files: Path, memory: int = ROOM) -> Verdict:
    return Probe()(trial(*files, memory=memory), go_on)


def child(script: str) -> Probe:
    """A probe whose process does something else, after it was asked."""
    return Probe([sys.executable, "-c", f"import os, sys\nsys.stdin.readline()\n{script}"])


def ended(script: str, *, memory: int = ROOM) -> Verdict:
    nothing = Trial(Path("model.gguf"), (Path("model.gguf"),), 0, memory, 1)
    return child(script)(nothing, go_on)


@pytest.mark.parametrize("name", ["smollm2", "gemma"])
def test_a_real_model_passes(name: str, request: pytest.FixtureRequest) -> None:
    path: Path = request.getfixturevalue(name)
    steps: list[float] = []

    def report(done: float) -> bool:
        steps.append(done)
        return True

    verdict = Probe()(trial(path), report)
    assert verdict.passed, verdict.detail
    assert "loses" not in verdict.detail
    assert verdict.tokens_per_second > 0
    assert verdict.allocated is not None
    weights = read_header(path).weights_size
    assert 0.99 * weights <= verdict.allocated.weights < 2.2 * weights
    assert 0 < verdict.allocated.cache < weights
    assert 0 < verdict.allocated.compute < weights
    assert steps == sorted(steps)
    assert len(set(steps)) > 10
    assert steps[-1] <= 1


@pytest.mark.parametrize(
    "name",
    ["qwen2_file", "qwen3_file", "moe_file", "hybrid_file", "recurrent_file", "gemma3_file"],
)
def test_models_of_many_kinds_pass(name: str, request: pytest.FixtureRequest) -> None:
    verdict = tried(request.getfixturevalue(name))
    assert verdict.passed, verdict.detail


def test_all_parts_of_a_set_can_be_read_and_no_more(tmp_path: Path) -> None:
    model = qwen3_model()
    model.save(tmp_path / "set.gguf", tensors_per_file=len(model.tensors) // 2 + 1)
    parts = sorted(tmp_path.iterdir())
    assert len(parts) > 1
    assert tried(*parts).passed
    if any("Landlock" in each for each in Probe().protection()):
        assert not tried(*parts[:-1]).passed


@pytest.mark.parametrize("name", ["bert_file", "t5_file"])
def test_what_writes_no_text_is_refused(name: str, request: pytest.FixtureRequest) -> None:
    assert tried(request.getfixturevalue(name)).outcome is Outcome.REFUSED


def with_rope(path: Path) -> Path:
    return qwen3_model().saying({"qwen3.rope.dimension_count": 7}).save(path)


def with_weights(path: Path, change: Callable[[str, np.ndarray], np.ndarray]) -> Path:
    model: Model = qwen3_model()
    tensors = {name: change(name, np.array(tensor)) for name, tensor in model.tensors.items()}
    return model.having(tensors=tensors).save(path)


def not_finite(path: Path) -> Path:
    return with_weights(path, lambda name, tensor: tensor * np.float32("nan"))


def all_zero(path: Path) -> Path:
    return with_weights(path, lambda name, tensor: tensor * np.float32(0))


BAD: dict[str, tuple[Callable[[Path], Path], Outcome, str]] = {
    "a letter": (hostile.not_gguf, Outcome.REFUSED, ""),
    "nothing": (hostile.empty, Outcome.REFUSED, ""),
    "cut": (lambda path: hostile.truncated(path, 0.9), Outcome.REFUSED, "incomplete"),
    "architecture": (hostile.unknown_architecture, Outcome.REFUSED, "frobnicator"),
    "vocabulary": (hostile.vocabulary_only, Outcome.REFUSED, ""),
    "no tokenizer": (hostile.missing_tokenizer, Outcome.REFUSED, "tokenizer"),
    "a word for a number": (hostile.wrong_type, Outcome.REFUSED, "block_count"),
    "no layers": (hostile.zero_layers, Outcome.CRASHED, "GGML_ASSERT"),
    "doubled tokens": (hostile.duplicate_tokens, Outcome.CRASHED, "llama-vocab.cpp"),
    "odd positions": (with_rope, Outcome.CRASHED, "GGML_ASSERT"),
    "not finite": (not_finite, Outcome.WRONG_NUMBERS, "finite"),
    "all zero": (all_zero, Outcome.WRONG_NUMBERS, "empty"),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_is_told_from_a_good_one(what: str, tmp_path: Path) -> None:
    """The checks before would refuse most of these; here they are left out on purpose."""
    make, outcome, words = BAD[what]
    verdict = tried(make(tmp_path / "model.gguf"))
    assert verdict.outcome is outcome, verdict.detail
    assert words in verdict.detail
    assert "vendor" not in verdict.detail, "where llama.cpp was compiled"


ODD = [hostile.bos_eos_out_of_range, hostile.huge_context, hostile.name_not_utf8, learned_positions]


@pytest.mark.parametrize("make", ODD)
def test_an_odd_file_passes(make: Callable[[Path], Path], tmp_path: Path) -> None:
    assert tried(make(tmp_path / "model.gguf")).passed


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is watched, not bounded")
def test_a_model_gets_no_more_memory_than_it_may_have(smollm2: Path) -> None:
    verdict = tried(smollm2, memory=-smollm2.stat().st_size + (8 << 20))
    assert verdict.outcome is Outcome.OUT_OF_MEMORY, verdict


def test_a_file_that_has_gone_is_refused(tmp_path: Path, qwen3_file: Path) -> None:
    gone = Trial(tmp_path / "gone.gguf", (tmp_path / "gone.gguf",), 1000, ROOM, 1)
    assert Probe()(gone, go_on).outcome is Outcome.REFUSED


def test_a_process_that_gets_no_further_is_ended() -> None:
    verdict = ended("print('{\"done\": 0.4}', flush=True)\nwhile True: pass")
    assert verdict.outcome is Outcome.TOO_SLOW
    assert "40%" in verdict.detail


def test_saying_the_same_again_is_no_progress() -> None:
    verdict = ended("while True: print('{\"done\": 0.4}', flush=True)")
    assert verdict.outcome is not Outcome.PASSED


def test_a_process_that_takes_too_much_memory_is_ended() -> None:
    verdict = ended(
        "x = bytearray(b'x' * (900 << 20))\nsys.stdin.close()\nwhile True: pass", memory=1
    )
    assert verdict.outcome is Outcome.OUT_OF_MEMORY


ENDS: dict[str, tuple[str, Outcome]] = {
    "a crash": ("os.kill(os.getpid(), 11)", Outcome.CRASHED),
    "an abort": ("os.abort()", Outcome.CRASHED),
    "an end without a word": ("pass", Outcome.CRASHED),
    "an exception": ("raise RuntimeError('it broke')", Outcome.CRASHED),
    "the system": ("os.kill(os.getpid(), 9)", Outcome.OUT_OF_MEMORY),
    "an allocation": ("sys.exit('std::bad_alloc')", Outcome.OUT_OF_MEMORY),
    "the limit on time": ("import signal; os.kill(os.getpid(), signal.SIGXCPU)", Outcome.TOO_SLOW),
}


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("how", ENDS)
def test_each_end_has_its_sentence(how: str) -> None:
    script, outcome = ENDS[how]
    verdict = ended(script)
    assert verdict.outcome is outcome
    assert verdict.detail.endswith((".", ")."))


LIES = [
    "nonsense",
    "[1]",
    '"done"',
    '{"verdict": {}}',
    '{"verdict": {"outcome": "set aside", "detail": "", "tokens_per_second": 1,'
    ' "allocated": null}}',
    '{"verdict": {"outcome": "passed", "detail": 3, "tokens_per_second": 1, "allocated": null}}',
    '{"verdict": {"outcome": "passed", "detail": "", "tokens_per_second": NaN, "allocated": null}}',
    '{"verdict": {"outcome": "passed", "detail": "", "tokens_per_second": 1, "allocated": {}}}',
    '{"done": 1e999}',
    '{"done": true}',
    '{"done": 1' + "0" * 400 + "}",
    '{"verdict": {"outcome": "passed", "detail": "", "tokens_per_second": 1, "allocated":'
    ' {"weights": 1' + "0" * 400 + ', "cache": 1, "compute": 1}}}',
    "[" * 60_000,
]


@pytest.mark.parametrize("line", LIES, ids=range(len(LIES)))
def test_nonsense_is_no_verdict(line: str) -> None:
    assert ended(f"print({line!r})").outcome is Outcome.CRASHED


def test_its_words_are_made_printable() -> None:
    said = '{"outcome": "refused", "detail": %r, "tokens_per_second": 0, "allocated": None}'
    detail = "a\n\x1b[31mb\u202ec" + "x" * 9_999
    verdict = ended(f"import json; print(json.dumps({{'verdict': {said % detail}}}))")
    assert verdict.outcome is Outcome.REFUSED
    assert verdict.detail.startswith("a bcxxx")
    assert len(verdict.detail) <= 400


def test_it_hears_nothing_of_the_persons_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MY_TOKEN", "LD_PRELOAD", "PYTHONSTARTUP", "HOME", "SSH_AUTH_SOCK"):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    said = "{'outcome': 'refused', 'detail': names, 'tokens_per_second': 0, 'allocated': None}"
    verdict = ended(
        "import json; names = ' '.join(sorted(os.environ))\n"
        f"print(json.dumps({{'verdict': {said}}}))"
    )
    known = {"LANG", "LC_CTYPE", "LD_LIBRARY_PATH", "PATH", "SYSTEMROOT"}
    assert set(verdict.detail.split()) - known == {"LC_ALL", "OPENBLAS_NUM_THREADS"}


def test_it_can_be_cancelled_at_any_time() -> None:
    alive = threading.Event()

    def report(_: float) -> bool:
        if alive.is_set():
            return False
        alive.set()
        return True

    with pytest.raises(Cancelled):
        child("import time; time.sleep(60)")(
            Trial(Path("model.gguf"), (Path("model.gguf"),), 0, ROOM, 1), report
        )


def test_a_process_that_cannot_be_started_says_nothing_of_the_model(tmp_path: Path) -> None:
    with pytest.raises(EngineCrashed):
        Probe([str(tmp_path / "gone")])(
            Trial(Path("model.gguf"), (Path("model.gguf"),), 0, ROOM, 1), go_on
        )


def test_it_tells_what_it_is_kept_from() -> None:
    protection = Probe().protection()
    if sys.platform == "linux":
        assert any("seccomp" in each for each in protection)
        assert any("Landlock" in each for each in protection)
    if sys.platform != "win32":
        assert protection
