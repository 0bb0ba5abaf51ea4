"""How the services are put together: late, and with an eye on what ended the last run."""

import json
import subprocess
import sys
from pathlib import Path

from desktop_chat.domain.crash import Crash
from desktop_chat.domain.model import Standing
from desktop_chat.domain.verdict import Outcome
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.engine.llama.crash_note import CrashNote
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.library import load_markers
from desktop_chat.wiring.profile import Profile
from tests.tiny_models.qwen import qwen3_model

CRASH = "ops.cpp:5: GGML_ASSERT(x > 0) failed"


def start(paths: Paths) -> Profile:
    return Profile(paths, lambda _: None)


def is_set_aside(profile: Profile, model: Path) -> bool:
    verdict = profile.open_library().verdict(model, engine_build())
    return verdict is not None and verdict.outcome is Outcome.SET_ASIDE


def test_a_start_reads_nothing_of_what_the_last_run_left(paths: Paths) -> None:
    CrashNote(paths.crash).write(Crash(paths.models / "bad.gguf", CRASH))
    before = {path: path.read_bytes() for path in paths.profile.rglob("*") if path.is_file()}
    start(paths)
    after = {path: path.read_bytes() for path in paths.profile.rglob("*") if path.is_file()}
    assert after == before


def test_the_model_is_set_aside_once_and_the_crash_is_told_later(paths: Paths) -> None:
    bad = qwen3_model().save(paths.models / "bad.gguf")
    crash = Crash(bad, CRASH, "a-conversation")
    CrashNote(paths.crash).write(crash)
    assert is_set_aside(start(paths), bad)
    start(paths).open_library().try_again(bad)  # as somebody who knows better wants it
    window = start(paths)
    assert not is_set_aside(window, bad)
    assert window.untold() == crash
    assert start(paths).untold() == crash, "as long as nobody was told"
    window.forget()
    assert start(paths).untold() is None


def left_behind(paths: Paths, model: Path) -> None:
    """As after a power cut in the middle of a load."""
    paths.loading.mkdir(exist_ok=True)
    marker = {"path": str(model), "pid": 1, "started": 0.0}
    (paths.loading / "1-1.json").write_text(json.dumps(marker))


def outcome_of(profile: Profile, model: Path) -> Outcome | None:
    verdict = profile.open_library().verdict(model, engine_build())
    return verdict and verdict.outcome


def test_a_load_that_was_cut_short_sets_nothing_aside(paths: Paths) -> None:
    model = qwen3_model().save(paths.models / "good.gguf")
    for _ in range(3):
        left_behind(paths, model)
        profile = start(paths)
        assert outcome_of(profile, model) is Outcome.INTERRUPTED
        assert profile.untold() is None
        (listed,) = (each for each in profile.open_library().list() if each.path == model)
        assert listed.standing is Standing.UNTRIED


def test_a_load_that_llama_cpp_ends_twice_in_a_row_sets_the_model_aside(paths: Paths) -> None:
    model = qwen3_model().save(paths.models / "bad.gguf")

    def crash() -> Profile:
        left_behind(paths, model)
        CrashNote(paths.crash).write(Crash(model, CRASH))
        return start(paths)

    def load() -> None:
        with load_markers(paths).around(model):
            pass

    first = crash()
    assert outcome_of(first, model) is Outcome.INTERRUPTED
    assert first.untold() == Crash(model, CRASH, sets_aside=False)
    load()
    assert outcome_of(crash(), model) is Outcome.INTERRUPTED, "a load that went well is between"
    second = crash()
    assert outcome_of(second, model) is Outcome.SET_ASIDE
    assert second.untold() == Crash(model, CRASH)


def test_what_a_command_told_no_window_tells(paths: Paths) -> None:
    bad = qwen3_model().save(paths.models / "bad.gguf")
    CrashNote(paths.crash).write(Crash(bad, CRASH, was_told=True))
    window = start(paths)
    assert window.untold() is None
    assert is_set_aside(window, bad)


def test_a_profile_imports_neither_models_nor_llama_cpp_before_it_is_asked(paths: Paths) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop_chat.storage.paths import Paths\n"
        "from desktop_chat.wiring.profile import Profile\n"
        "Profile(Paths.of(Path(sys.argv[1])), lambda _: None)\n"
        "late = ('desktop_chat.models', 'desktop_chat.app', 'llama_cpp', 'PySide6')\n"
        "print([name for name in sys.modules if name.startswith(late)])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, paths.profile], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
