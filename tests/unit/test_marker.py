"""A load that the program doesn't live to see the end of leaves a trace."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from desktop_chat.models.admission.load_marker import Markers
from desktop_chat.storage.durable import write_durably

LOADER = """
import sys, time
from pathlib import Path
from desktop_chat.models.admission.load_marker import Markers
from desktop_chat.storage.durable import write_durably

with Markers(Path(sys.argv[1]), write_durably).around(Path("/models/bad.gguf")):
    print("loading", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def markers(tmp_path: Path) -> Markers:
    return Markers(tmp_path / "loading", write_durably)


def start(folder: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", LOADER, folder], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "loading\n"
    process.stdout.close()
    return process


def test_no_trace_of_a_load_that_ended(markers: Markers, tmp_path: Path) -> None:
    with markers.around(tmp_path / "good.gguf"):
        assert len(list((tmp_path / "loading").iterdir())) == 1
    assert list((tmp_path / "loading").iterdir()) == []
    with pytest.raises(ValueError, match="refused"), markers.around(tmp_path / "good.gguf"):
        raise ValueError("refused")
    assert list((tmp_path / "loading").iterdir()) == []
    assert markers.take_left_behind() == ()


@pytest.mark.skipif(os.name == "nt", reason="an ended process stays until it is waited for")
def test_a_process_that_nobody_waited_for_has_ended(markers: Markers, tmp_path: Path) -> None:
    process = start(tmp_path / "loading")
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert markers.take_left_behind() == (Path("/models/bad.gguf"),)
    process.wait()


def test_a_killed_load_is_told_once(markers: Markers, tmp_path: Path) -> None:
    process = start(tmp_path / "loading")
    assert markers.take_left_behind() == (), "it is still at it"
    process.kill()
    process.wait()
    assert markers.take_left_behind() == (Path("/models/bad.gguf"),)
    assert markers.take_left_behind() == ()


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_load_under_way_elsewhere_is_left_alone(markers: Markers, tmp_path: Path) -> None:
    process = start(tmp_path / "loading")
    try:
        process.send_signal(signal.SIGSTOP)
        assert markers.take_left_behind() == ()
        assert len(list((tmp_path / "loading").iterdir())) == 1
    finally:
        process.kill()
        process.wait()


def test_the_number_of_the_process_may_have_gone_to_another(
    markers: Markers, tmp_path: Path
) -> None:
    started = psutil.Process().create_time() - 3600
    (tmp_path / "loading").mkdir()
    data = {"path": "/models/bad.gguf", "pid": os.getpid(), "started": started}
    (tmp_path / "loading" / "1-1.json").write_text(json.dumps(data))
    assert markers.take_left_behind() == (Path("/models/bad.gguf"),)


def marker_text(pid: str = "1", started: str = "0") -> str:
    return f'{{"path": "/models/bad.gguf", "pid": {pid}, "started": {started}}}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"path": 3, "pid": 1, "started": 0}',
        "[" * 9999,
        marker_text(pid="1e999"),
        marker_text(pid="9" * 400),
        marker_text(pid="-1"),
        marker_text(started="9" * 400),
        marker_text(started="1e999"),
        marker_text(started="NaN"),
    ],
)
def test_what_is_no_marker_is_cleared_away(markers: Markers, tmp_path: Path, text: str) -> None:
    (tmp_path / "loading").mkdir()
    (tmp_path / "loading" / "1-1.json").write_text(text)
    assert markers.take_left_behind() == ()
    assert list((tmp_path / "loading").iterdir()) == []


def test_a_folder_that_cannot_be_written_hinders_no_load(tmp_path: Path) -> None:
    (tmp_path / "loading").write_text("a file")
    with Markers(tmp_path / "loading", write_durably).around(tmp_path / "good.gguf"):
        pass
