"""What lies in the place of a file is read only if it is one."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_chat.domain.errors import FileNotReadable, StorageFailed
from desktop_chat.engine.llama.crash_note import CrashNote
from desktop_chat.models.admission.load_marker import Markers
from desktop_chat.storage.durable import write_durably
from desktop_chat.storage.exchange.comparison_report import read_report
from desktop_chat.storage.exchange.prompt_files import read_prompts
from desktop_chat.storage.exchange.question_files import read_questions
from desktop_chat.storage.json_file import JsonFile
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.ordinary_file import open_ordinary
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.files import ProfileFiles

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """Nobody is at its other end: who waits for it waits for ever."""
    path = tmp_path / "pipe.json"
    os.mkfifo(path)
    return path


def test_a_file_is_read_and_nothing_else(tmp_path: Path, pipe: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"text")
    with open_ordinary(file) as opened:
        assert opened.read() == b"text"
    for path in (pipe, Path("/dev/zero"), tmp_path, tmp_path / "missing"):
        with pytest.raises(OSError, match=r"ordinary|directory"):
            open_ordinary(path)


@pytest.mark.parametrize("read", [read_questions, read_prompts, read_report])
def test_what_a_person_chooses_is_no_pipe(pipe: Path, read: Callable[[Path], object]) -> None:
    with pytest.raises(FileNotReadable, match="not an ordinary file"):
        read(pipe)


def test_our_own_files_are_no_pipes(pipe: Path, tmp_path: Path) -> None:
    listed = JsonFile(pipe, "list of models", "it begins anew", 1 << 20)
    assert listed.read() == {}
    assert "not an ordinary file" in listed.notice
    with pytest.raises(StorageFailed, match="not an ordinary file"):
        listed.change(lambda values: values.update(a=1))
    with pytest.raises(StorageFailed, match="not an ordinary file"):
        KeyFile.load(pipe)
    paths = Paths.of(tmp_path)
    os.mkfifo(paths.database)
    with pytest.raises(StorageFailed, match="not an ordinary file"):
        ProfileFiles(paths).find()


def test_no_pipe_is_taken_for_what_an_earlier_run_left(pipe: Path) -> None:
    assert CrashNote(pipe).unsettled() is None
    assert Markers(pipe.parent, write_durably).take_left_behind() == ()
    assert not pipe.exists()  # it was no mark of ours
