"""The shelf of kept states: who gets what, how much there may be, and when all of it goes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_chat.storage.states.budget import Budget
from desktop_chat.storage.states.folder import find_states
from desktop_chat.storage.states.shelf import DiskShelf

KEY = b"k" * 32
MB, GB = 1 << 20, 10**9
ROOT = Path(__file__).parents[2]


@contextmanager
def opened(folder: Path, megabytes: int = 100, key: bytes = KEY) -> Generator[DiskShelf]:
    shelf = DiskShelf(folder, Budget(folder, lambda: megabytes))
    shelf.open(key)
    yield shelf
    shelf.finish()
    shelf.shut()


def put(
    shelf: DiskShelf, about: bytes, size: int = 1_000, *, identity: str = "a", instead: str = ""
) -> None:
    """Put one and wait until it is there."""
    parts = [memoryview(bytes(size))]
    shelf.put(identity, about, parts, shelf.era, [instead] if instead else [])
    shelf.finish()
    time.sleep(0.01)  # so that the next one is newer on any file system


def names(shelf: DiskShelf, identity: str = "a") -> list[bytes]:
    return [each.about for each in shelf.kept(identity)]


def test_each_gets_their_own_the_latest_first(tmp_path: Path) -> None:
    with opened(tmp_path / "new") as shelf:
        assert names(shelf) == []
        put(shelf, b"1")
        put(shelf, b"2")
        put(shelf, b"3", identity="b")
        assert names(shelf) == [b"2", b"1"]
        assert names(shelf, "b") == [b"3"]
        assert names(shelf, "A") == []
        shelf.kept("a")[1].touch()
        assert names(shelf) == [b"1", b"2"]
    with opened(tmp_path / "new") as later:
        assert names(later) == [b"1", b"2"]
        put(later, b"4", instead=later.kept("a")[0].name)
        assert names(later) == [b"4", b"2"]


def test_those_used_longest_ago_go_first(tmp_path: Path) -> None:
    with opened(tmp_path, megabytes=4) as shelf:
        for name in (b"1", b"2", b"3"):
            put(shelf, name, MB)
        shelf.kept("a")[-1].touch()
        put(shelf, b"4", MB)
        assert names(shelf) == [b"4", b"1", b"3"]
        assert sum(each.size for each in find_states(tmp_path)) <= 4 * MB
        assert shelf.takes(2 * MB)
        assert not shelf.takes(2 * MB + 1), "one alone would leave no room for another"


def test_none_stays_once_there_is_no_room(tmp_path: Path) -> None:
    with opened(tmp_path) as shelf:
        put(shelf, b"1")
    with opened(tmp_path, megabytes=0) as shelf:
        assert names(shelf) == []
        assert not shelf.takes(1)
    assert find_states(tmp_path) == []


@pytest.mark.parametrize(
    ("total", "free", "size"),
    [
        (256 * GB, 40 * GB, 2 * GB),
        (128 * GB, 20 * GB, GB),
        (2_000 * GB, 1_000 * GB, 4 * GB),
        (127 * GB, 100 * GB, 0),
        (2_000 * GB, 19 * GB, 0),
    ],
)
def test_the_disk_decides_where_nobody_has(
    tmp_path: Path, total: int, free: int, size: int
) -> None:
    budget = Budget(tmp_path / "to come", lambda: None, lambda _: (total, total - free, free))
    assert budget.size(0) == size
    assert Budget(tmp_path, lambda: 3, lambda _: (1, 1, 0)).size(0) == 3 * MB


def test_what_states_take_is_not_held_against_them(tmp_path: Path) -> None:
    budget = Budget(tmp_path, lambda: None, lambda _: (500 * GB, 481 * GB, 19 * GB))
    assert budget.size(0) == 0
    assert budget.size(GB) == GB


def test_nothing_is_kept_or_had_without_the_key(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path, Budget(tmp_path, lambda: 100))
    put(shelf, b"1")
    assert find_states(tmp_path) == []
    shelf.open(KEY)
    put(shelf, b"1")
    era = shelf.era
    shelf.shut()
    assert names(shelf) == []
    assert not shelf.takes(1)
    shelf.open(KEY)
    assert names(shelf) == [b"1"]
    shelf.put("a", b"2", [memoryview(b"")], era, [])  # of conversations that were shut meanwhile
    shelf.finish()
    assert names(shelf) == [b"1"]


def test_states_of_other_conversations_go(tmp_path: Path) -> None:
    with opened(tmp_path) as shelf:
        put(shelf, b"1")
    (tmp_path / "strange.state").write_bytes(b"?" * 1_000)
    with opened(tmp_path, key=b"o" * 32) as shelf:
        assert names(shelf) == []
    assert find_states(tmp_path) == []


def test_where_anyone_can_read_them_nothing_is_kept(tmp_path: Path) -> None:
    with opened(tmp_path) as shelf:
        put(shelf, b"1")
        shelf.open(None)
        assert find_states(tmp_path) == []
        put(shelf, b"2")
        assert find_states(tmp_path) == []


def test_what_was_read_before_something_was_deleted_is_not_kept(tmp_path: Path) -> None:
    with opened(tmp_path) as shelf:
        put(shelf, b"1")
        era = shelf.era
        shelf.drop()
        assert find_states(tmp_path) == []
        shelf.put("a", b"2", [memoryview(b"")], era, [])
        shelf.finish()
        assert names(shelf) == []
        put(shelf, b"3")
        assert names(shelf) == [b"3"]


def test_what_is_being_written_while_something_is_deleted_goes_too(tmp_path: Path) -> None:
    with opened(tmp_path, megabytes=1_000) as shelf:
        for _ in range(10):
            shelf.put("a", b"1", [memoryview(bytes(40 * MB))], shelf.era, [])
            shelf.drop()
        shelf.finish()
        assert names(shelf) == []
        assert not any(tmp_path.iterdir())


def test_what_a_crash_has_left_goes(tmp_path: Path) -> None:
    (tmp_path / "abc.state-part").write_bytes(b"half")
    (tmp_path / "notes.txt").write_bytes(b"whatever")
    with opened(tmp_path):
        assert [each.name for each in tmp_path.iterdir()] == ["notes.txt"]


def test_what_nobody_has_used_for_the_days_allowed_goes(tmp_path: Path) -> None:
    with opened(tmp_path) as shelf:
        put(shelf, b"1")
        put(shelf, b"2")
        old = time.time() - 8 * 24 * 3600
        os.utime(shelf.kept("a")[0].path, (old, old))
        shelf.open(KEY, days=7)
        assert names(shelf) == [b"1"]


def test_a_file_that_goes_away_is_no_state_any_more(tmp_path: Path) -> None:
    with opened(tmp_path) as shelf:
        put(shelf, b"1")
        (state,) = shelf.kept("a")
        state.path.unlink()
        assert not state.read_into(0, memoryview(bytearray(1_000)))
        state.touch()
        assert names(shelf) == []


def test_a_folder_that_cannot_be_made_keeps_nobody_from_anything(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with opened(tmp_path / "file" / "states") as shelf:
        put(shelf, b"1")
        assert names(shelf) == []
        shelf.drop()


def test_the_end_of_the_app_waits_for_a_moment_only(tmp_path: Path) -> None:
    shelf = DiskShelf(tmp_path, Budget(tmp_path, lambda: 10_000), patience_s=0.0)
    shelf.open(KEY)
    part = memoryview(bytes(4 * MB))
    begun = time.monotonic()
    shelf.put("a", b"1", [part] * 250, shelf.era, [])  # a gigabyte
    shelf.finish()
    assert time.monotonic() - begun < 0.5
    assert not any(tmp_path.iterdir())
    put(shelf, b"2", 10)


def test_several_engines_at_once(tmp_path: Path) -> None:
    with opened(tmp_path) as shelf:

        def work(number: int) -> None:
            for _ in range(20):
                shelf.put("a", b"%d" % number, [memoryview(bytes(MB))], shelf.era, [])
                for state in shelf.kept("a"):
                    state.touch()
            shelf.finish()

        with ThreadPoolExecutor(4) as engines:
            list(engines.map(work, range(4)))
        kept = shelf.kept("a")
        assert {each.about for each in kept} == {b"0", b"1", b"2", b"3"}
        assert all(state.read_into(0, memoryview(bytearray(MB))) for state in kept)
    assert not [each for each in tmp_path.iterdir() if each.suffix != ".state"]


def test_several_processes_at_once(tmp_path: Path) -> None:
    """They share the budget, and none is confused by what others write and delete."""
    code = (
        "import sys; from pathlib import Path; from tests.unit.test_state_shelf import *\n"
        "with opened(Path(sys.argv[1]), megabytes=8) as shelf:\n"
        "    for number in range(20):\n"
        "        put(shelf, b'%d' % number, MB)\n"
        "        for state in shelf.kept('a'):\n"
        "            buffer = bytearray(MB)\n"
        "            if state.read_into(0, memoryview(buffer)): assert buffer == bytes(MB)\n"
    )
    processes = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT) for _ in range(3)
    ]
    assert [process.wait(120) for process in processes] == [0, 0, 0]
    with opened(tmp_path, megabytes=8) as shelf:
        found = shelf.kept("a")
        assert found
        assert all(state.read_into(0, memoryview(bytearray(MB))) for state in found)
    assert sum(each.size for each in find_states(tmp_path)) <= 8 * MB
