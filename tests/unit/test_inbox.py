"""What one start of the program leaves for another."""

import json
import os
from pathlib import Path

import pytest

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.storage.inbox import Inbox


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "inbox"


@pytest.fixture
def window(folder: Path) -> Inbox:
    inbox = Inbox(folder)
    assert inbox.claim()
    return inbox


def test_nobody_is_there_at_first_and_asking_leaves_nothing(folder: Path) -> None:
    assert not Inbox(folder).has_window
    assert not folder.exists()


def test_a_window_is_known_until_it_gives_up(folder: Path, window: Inbox) -> None:
    assert Inbox(folder).has_window
    assert not Inbox(folder).claim()
    window.give_up()
    assert not Inbox(folder).has_window


def test_a_window_that_has_crashed_is_none(folder: Path, window: Inbox) -> None:
    window.give_up()
    (folder / "window.lock").touch()
    assert not Inbox(folder).has_window


def test_paths_arrive_in_order_and_once(folder: Path, window: Inbox, tmp_path: Path) -> None:
    one, two = tmp_path / "mit Leerzeichen.gguf", tmp_path / "模型.gguf"
    Inbox(folder).put([one, two])
    Inbox(folder).put([])
    assert window.take() == ((one, two), ())
    assert window.take() == ()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_only_the_owner_reads_it(folder: Path, window: Inbox, tmp_path: Path) -> None:
    window.put([tmp_path / "a.gguf"])
    assert folder.stat().st_mode & 0o077 == 0
    (note,) = folder.glob("*.json")
    assert note.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"paths": 3}',
        b'{"paths": "/etc"}',
        b"\xff\xfe",
        b'{"paths": []' + b" " * (1 << 20) + b"}",
    ],
)
def test_a_note_that_makes_no_sense_is_thrown_away(
    folder: Path, window: Inbox, content: bytes
) -> None:
    (folder / "1.json").write_bytes(content)
    assert window.take() == ()
    assert not (folder / "1.json").exists()


def test_of_a_note_only_whole_paths_count(folder: Path, window: Inbox, tmp_path: Path) -> None:
    paths = [str(tmp_path), "relative.gguf", 7, None, "\0", ["x"]]
    paths += ["//server/share/m.gguf", "\\\\server\\share\\m.gguf", "/\\server/m.gguf"]
    (folder / "1.json").write_text(json.dumps({"paths": paths}))
    assert window.take() == ((tmp_path,),)


def test_what_is_on_another_computer_is_refused_before_it_is_left(folder: Path) -> None:
    with pytest.raises(InvalidInput, match="another computer"):
        Inbox(folder).put([Path("//server/share/m.gguf")])


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(folder: Path, window: Inbox, tmp_path: Path) -> None:
    os.mkfifo(folder / "1.json")
    window.put([tmp_path])
    assert window.take() == ((tmp_path,),)


def test_what_is_being_written_is_left_alone(folder: Path, window: Inbox) -> None:
    (folder / "1.json.abc").write_text("{")
    assert window.take() == ()
    assert (folder / "1.json.abc").exists()
