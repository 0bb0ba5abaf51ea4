"""How many threads are worth trying, by what each system tells of its cores."""

import struct
from pathlib import Path

import psutil
import pytest

from desktop_chat.engine.measuring.cores import (
    Cores,
    fast_cores_of_linux,
    fast_cores_of_windows,
    look_at_cores,
)


def write(system: Path, texts: dict[str, str]) -> Path:
    for name, text in texts.items():
        path = system / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return system


def test_hybrid_intel_processor(tmp_path: Path) -> None:
    """Six fast cores of two threads each, eight slow ones."""
    lists = {
        f"system/cpu/cpu{number}/topology/core_cpus_list": f"{number - number % 2}-{number | 1}\n"
        for number in range(12)
    }
    groups = {"cpu_core/cpus": "0-11\n", "cpu_atom/cpus": "12-19\n"}
    assert fast_cores_of_linux(write(tmp_path, lists | groups)) == 6


@pytest.mark.parametrize(
    ("capacities", "fast"),
    [
        ([446, 446, 446, 446, 1024, 1024], 2),
        ([300, 300, 300, 300, 800, 800, 800, 1024], 4),
        ([1024] * 8, None),
        ([], None),
    ],
)
def test_arm_processor(tmp_path: Path, capacities: list[int], fast: int | None) -> None:
    texts = {
        f"system/cpu/cpu{number}/cpu_capacity": f"{capacity}\n"
        for number, capacity in enumerate(capacities)
    }
    assert fast_cores_of_linux(write(tmp_path, texts)) == fast


def test_what_makes_no_sense_is_no_hybrid(tmp_path: Path) -> None:
    assert fast_cores_of_linux(tmp_path / "absent") is None
    assert fast_cores_of_linux(write(tmp_path, {"system/cpu/cpu0/cpu_capacity": "many"})) is None


def record(efficiency: int, relation: int = 0, size: int = 48) -> bytes:
    return struct.pack("<IIBB", relation, size, 0, efficiency).ljust(size, b"\0")


def test_windows_records() -> None:
    assert fast_cores_of_windows(record(1) * 6 + record(0) * 8) == 6
    assert fast_cores_of_windows(record(0) * 4) is None
    assert fast_cores_of_windows(record(1) + record(7, relation=3) + record(0)) == 1
    for broken in (b"", b"\0" * 9, record(1)[:12], struct.pack("<IIBB", 0, 0, 0, 1) * 3):
        assert fast_cores_of_windows(broken) is None


@pytest.mark.parametrize(
    ("cores", "threads"),
    [
        (Cores(physical=2, logical=2, fast=None, allowed=2), (1, 2)),
        (Cores(physical=1, logical=1, fast=None, allowed=1), (1,)),
        (Cores(physical=14, logical=20, fast=6, allowed=20), (5, 6, 13, 14, 20)),
        (Cores(physical=64, logical=128, fast=None, allowed=4), (4,)),
    ],
)
def test_numbers_of_threads(cores: Cores, threads: tuple[int, ...]) -> None:
    assert cores.worth_trying == threads


def test_this_machine() -> None:
    cores = look_at_cores()
    assert 1 <= cores.allowed <= cores.logical == psutil.cpu_count()
    assert all(1 <= count <= cores.allowed for count in cores.worth_trying)
