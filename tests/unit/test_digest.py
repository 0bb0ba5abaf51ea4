import ctypes
import hashlib
import mmap
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop_chat.domain.errors import Cancelled, DamagedFile, FileNotReadable
from desktop_chat.models.files.sha256 import sha256_of

_MB = 1 << 20


@pytest.mark.parametrize("size", [0, 1, _MB - 1, _MB, 3 * _MB + 7])
def test_the_hash_of_a_file(tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    path = tmp_path / "m.gguf"
    path.write_bytes(content)
    shares: list[float] = []

    def report(share: float) -> bool:
        shares.append(share)
        return True

    assert sha256_of(path, report) == hashlib.sha256(content).hexdigest()
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert len(shares) > size // _MB


def test_it_can_be_ended_and_waits(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(bytes(8 * _MB))
    reports: list[float] = []

    def report(share: float) -> bool:
        reports.append(share)
        return len(reports) < 3

    with pytest.raises(Cancelled):
        sha256_of(path, report)
    assert len(reports) == 3
    waiting, ended = threading.Event(), threading.Event()

    def pause() -> bool:
        waiting.set()
        return not ended.is_set()

    results: list[str] = []
    thread = threading.Thread(target=lambda: results.append(sha256_of(path, lambda _: True, pause)))
    thread.start()
    assert waiting.wait(10)
    assert not results
    ended.set()
    thread.join()
    assert results == [hashlib.sha256(bytes(8 * _MB)).hexdigest()]


@pytest.mark.skipif(sys.platform == "win32", reason="a hole takes place on the disk there")
def test_it_can_be_ended_at_once_however_large_the_file_is(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.touch()
    os.truncate(path, 1 << 42)
    begun = time.process_time()
    with pytest.raises(Cancelled):
        sha256_of(path, lambda _: False)
    assert time.process_time() - begun < 1


def test_it_can_be_ended_while_it_waits(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(b"x")
    answers = iter([True, True, False])
    with pytest.raises(Cancelled):
        sha256_of(path, lambda _: next(answers), lambda: True)


def test_what_can_not_be_hashed(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable):
        sha256_of(tmp_path / "none", lambda _: True)
    with pytest.raises(FileNotReadable):
        sha256_of(tmp_path, lambda _: True)
    path = tmp_path / "m.gguf"
    path.write_bytes(bytes(2 * _MB))

    def change(_: float) -> bool:
        os.utime(path, ns=(1, 1))
        return True

    with pytest.raises(DamagedFile, match="changed"):
        sha256_of(path, change)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems aren't asked what they hold")
def test_the_systems_memory_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(os.urandom(96 * _MB))
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if _resident(path) > 0.01:
            pytest.skip("this file system holds all in memory")
        sha256_of(path, lambda _: True)
        assert _resident(path) < 0.1
        for place in range(0, 48 * _MB, _MB):
            os.pread(file.fileno(), _MB, place)
        before = _resident(path)
        sha256_of(path, lambda _: True)
        assert before - 0.01 <= _resident(path) < before + 0.1


def _resident(path: Path) -> float:
    """Which share of a file is in memory."""
    with path.open("rb+") as file, mmap.mmap(file.fileno(), 0) as view:
        states = (ctypes.c_ubyte * -(-len(view) // mmap.PAGESIZE))()
        first = ctypes.c_char.from_buffer(view)
        address, length = ctypes.c_void_p(ctypes.addressof(first)), ctypes.c_size_t(len(view))
        assert ctypes.CDLL(None).mincore(address, length, states) == 0
        del first
        return sum(state & 1 for state in states) / len(states)
