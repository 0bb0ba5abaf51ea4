"""“Open with”: the program is started with a file, and a second time while its window is open."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.storage.inbox import Inbox
from desktop_chat.storage.paths import Paths
from tests.command_line import PROGRAM, environment, run
from tests.tiny_models import ScriptFile

_PATIENCE_S = 60.0


def until(is_true: Callable[[], bool], window: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not is_true():
        assert window.poll() is None, "the window is gone"
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


@contextmanager
def window(profile: Path, *arguments: str) -> Generator[subprocess.Popen[bytes]]:
    """The program on a screen of its own, ended as a desktop ends it."""
    child = subprocess.Popen(
        [*PROGRAM, "--profile", str(profile), *arguments],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stdin=subprocess.DEVNULL,
    )
    try:
        yield child
    finally:
        child.send_signal(signal.SIGTERM)
        assert child.wait(_PATIENCE_S) == 0


def used(profile: Path) -> list[str]:
    """The models that were loaded, as they are remembered."""
    try:
        kept: dict[str, Any] = json.loads(Paths.of(profile).catalogue.read_bytes())
    except (OSError, ValueError):
        return []
    return list(kept.get("used", {}))


@pytest.mark.skipif(sys.platform == "win32", reason="there it is ended in another way")
def test_a_second_start_hands_its_files_to_the_window(
    tmp_path: Path, script_file: ScriptFile
) -> None:
    profile = tmp_path / "profile"
    first, second = script_file("One."), script_file("Two.")
    with window(profile, str(first)) as child:
        until(lambda: str(first) in used(profile), child)
        until(lambda: Inbox(Paths.of(profile).inbox).has_window, child)
        done = run("--profile", str(profile), second.as_uri())
        assert done.code == 0, done.err
        assert "already" in done.out
        until(lambda: str(second) in used(profile), child)
        assert (
            run("--profile", str(profile), env=environment(QT_QPA_PLATFORM="offscreen")).code == 0
        )
    assert not Inbox(Paths.of(profile).inbox).has_window
    assert not list(Paths.of(profile).inbox.iterdir())
