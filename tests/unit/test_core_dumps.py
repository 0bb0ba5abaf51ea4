"""A crash puts nothing on the disk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="Windows keeps none unless it is told to"
)

_ROOT = Path(__file__).resolve().parents[2]
_CRASH = """
import contextlib, os, resource, signal, sys
from desktop_chat.__main__ import main
os.chdir(sys.argv[1])
_, most = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
if sys.argv.pop() == "ours":
    sys.argv[1:] = ["--help"]
    sys.stdout = open(os.devnull, "w")
    with contextlib.suppress(SystemExit):
        main()
if os.fork() == 0:  # whatever it starts, too
    os.kill(os.getpid(), signal.SIGSEGV)
os._exit(os.WCOREDUMP(os.wait()[1]))
"""


def _dumps(folder: Path, whose: str) -> bool:
    folder.mkdir()
    child = subprocess.run(
        [sys.executable, "-c", _CRASH, str(folder), whose], cwd=_ROOT, check=False
    )
    assert child.returncode in (0, 1)
    return bool(child.returncode) or bool(list(folder.iterdir()))


def test_a_crash_leaves_no_dump(tmp_path: Path) -> None:
    if not _dumps(tmp_path / "theirs", "theirs"):
        pytest.skip("this system keeps none")
    assert not _dumps(tmp_path / "ours", "ours")
