"""What ``desktop-chat bench`` finds while others are busy is kept only where that is wanted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.cli import bench
from desktop_chat.cli.parsers.parser import parse
from desktop_chat.cli.services import Services
from desktop_chat.domain.generation import Event, Measured
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.profile import Profile
from tests.tiny_models.qwen import qwen3_model

BUSY, QUIET = 0.4, 0.02
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return qwen3_model().save(tmp_path / "mine.gguf")


@pytest.fixture
def run(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """What a measurement says, and whether something is kept after it."""
    own = Profile(Paths.of(tmp_path / "profile"), lambda _: None)

    def engine(on_event: EventHandler, others: float) -> ScriptedEngine:
        def tell(event: Event) -> None:
            on_event(own.models.keep_measured(event) if isinstance(event, Measured) else event)

        made = ScriptedEngine(tell)
        made.others = others
        return made

    def never(*_: Any) -> Any:
        raise AssertionError

    def run_bench(*words: str, others: float) -> dict[str, Any]:
        services = Services(
            own.paths, own.settings, own.open_library, lambda tell: engine(tell, others),
            own.make_vault, never, own.models.card, own.examine, own.try_out,
            own.policy.managed, tuple, own.permit,
        )  # fmt: skip
        assert bench.run(parse(["bench", str(model), *words]), services) == 0
        said = capsys.readouterr()
        is_kept = own.open_library().bests.forget(model)
        return {"out": said.out, "note": said.err, "is_kept": is_kept}

    return run_bench


def test_kept_while_it_is_quiet(run: Run) -> None:
    said = run(others=QUIET)
    assert said["is_kept"]
    assert "Kept for this model on this machine: 3 threads" in said["out"]
    assert said["note"] == ""
    assert "\nRepacked weights " in said["out"]
    assert "\n* repacked " in said["out"]
    assert "\n  as in the file " in said["out"]


def test_not_kept_while_others_are_busy(run: Run) -> None:
    said = run(others=BUSY)
    assert not said["is_kept"]
    assert "Fastest, but not kept: 3 threads" in said["out"]
    assert "Other programs used 40% of the processor" in said["note"]
    assert "nothing was kept" in said["note"]
    assert "--keep-anyway" in said["note"]
    assert json.loads(run("--json", others=BUSY)["out"])["is_kept"] is False


def test_kept_all_the_same(run: Run) -> None:
    said = run("--keep-anyway", others=BUSY)
    assert said["is_kept"]
    assert "Kept for this model on this machine: 3 threads" in said["out"]
    assert "--forget takes it back" in said["note"]
    found = json.loads(run("--keep-anyway", "--json", others=BUSY)["out"])
    assert (found["is_busy"], found["is_kept"]) == (True, True)
