"""One kept state in one file: what was written is read, and nothing else."""

from __future__ import annotations

import os
import random
import stat
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.storage.states.container import Abandoned, NoState, StateFile, write_state

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
IDENTITY, ABOUT = "Zwetschge.gguf, 8192 tokens", b"Quittenmarmelade"
CHUNK, TAG = 4 << 20, 16
PARTS = [random.Random(1).randbytes(2 * CHUNK + 1_000), random.Random(2).randbytes(10), b""]


def write(folder: Path, parts: Sequence[bytes] = PARTS, key: bytes = KEY) -> StateFile:
    views = [memoryview(part) for part in parts]
    return write_state(folder, key, IDENTITY, ABOUT, views, lambda: True)


def read(state: StateFile, part: int = 0) -> bytes | None:
    buffer = bytearray(state.sizes[part])
    return bytes(buffer) if state.read_into(part, memoryview(buffer)) else None


def survives(path: Path, key: bytes = KEY) -> bool:
    """Whether any of it is taken for a state."""
    try:
        state = StateFile.open(path, key)
    except NoState:
        return False
    return read(state) is not None


def test_what_was_put_is_there(tmp_path: Path) -> None:
    written = write(tmp_path)
    for state in (written, StateFile.open(written.path, KEY)):
        assert (state.identity, state.about) == (IDENTITY, ABOUT)
        assert list(state.sizes) == [len(part) for part in PARTS]
        assert [read(state, part) for part in range(3)] == PARTS
    assert [each.name for each in tmp_path.iterdir()] == [written.name]


def test_nothing_of_it_can_be_read_from_outside(tmp_path: Path) -> None:
    text = b"What is in the jar on the window sill? " * 1_000
    state = write(tmp_path, [text])
    content = state.path.read_bytes()
    for word in (b"Zwetschge", b"Quitten", b"window", b"state", text[:8]):
        assert word not in content
    assert "Zwetschge" not in state.name
    if os.name == "posix":
        assert stat.S_IMODE(state.path.stat().st_mode) == 0o600
    # The same again is another file altogether, from its first byte on.
    again = write(tmp_path, [text]).path.read_bytes()
    assert sum(one == other for one, other in zip(content, again, strict=True)) < len(again) // 100


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoState):
        StateFile.open(write(tmp_path).path, OTHER_KEY)


def test_no_bit_can_be_changed(tmp_path: Path) -> None:
    path = write(tmp_path).path
    content = path.read_bytes()
    chance = random.Random(3)
    head = 32 + 28 + TAG  # the salt and the prelude
    places = [*range(head + 60), *range(len(content) - 40, len(content))]
    places += [chance.randrange(len(content)) for _ in range(60)]
    edge = len(content) - sum(map(len, PARTS)) - 4 * TAG  # where the first chunk begins
    places += [edge + CHUNK + offset for offset in range(-2, TAG + 2)]
    for place in places:
        changed = bytearray(content)
        changed[place] ^= 1 << chance.randrange(8)
        path.write_bytes(changed)
        try:
            state = StateFile.open(path, KEY)
        except NoState:
            continue
        assert None in [read(state, part) for part in range(2)], place
        assert not path.exists()  # it is of use to nobody


@pytest.mark.parametrize("left", [0, 1, 31, 32, 40, 75, 76, 77, 150, 1_000, CHUNK, -TAG, -1])
def test_none_of_it_can_be_missing(tmp_path: Path, left: int) -> None:
    state = write(tmp_path)
    content = state.path.read_bytes()
    state.path.write_bytes(content[:left])
    assert not survives(state.path)
    # It may be cut off after its head was read.
    state.path.write_bytes(content[:left])
    assert None in [read(state, part) for part in range(2)]


def test_nor_can_there_be_more(tmp_path: Path) -> None:
    state = write(tmp_path)
    with state.path.open("ab") as file:
        file.write(bytes(CHUNK + TAG))
    assert not survives(state.path)


def test_chunks_stay_in_their_place(tmp_path: Path) -> None:
    state = write(tmp_path)
    content = state.path.read_bytes()
    edge = len(content) - sum(map(len, PARTS)) - 4 * TAG
    one, two = (slice(edge + n * (CHUNK + TAG), edge + (n + 1) * (CHUNK + TAG)) for n in range(2))
    swapped = bytearray(content)
    swapped[one], swapped[two] = content[two], content[one]
    state.path.write_bytes(swapped)
    assert read(StateFile.open(state.path, KEY)) is None


def test_no_chunk_of_another_file_fits(tmp_path: Path) -> None:
    state, other = write(tmp_path), write(tmp_path)
    content, foreign = state.path.read_bytes(), other.path.read_bytes()
    edge = len(content) - sum(map(len, PARTS)) - 4 * TAG
    state.path.write_bytes(content[:edge] + foreign[edge:])
    assert read(StateFile.open(state.path, KEY)) is None
    # Nor under its head, and not with its salt either.
    for cut in (32, 32 + 28 + TAG):
        other.path.write_bytes(foreign[:cut] + content[cut:])
        assert not survives(other.path)


def test_an_older_file_in_its_place_is_the_older_state(tmp_path: Path) -> None:
    """Whoever puts one back gains nothing: it says itself which tokens it is of."""
    old, new = write(tmp_path, [b"old" * 100]), write(tmp_path, [b"new" * 100])
    new.path.write_bytes(old.path.read_bytes())
    assert read(StateFile.open(new.path, KEY)) == b"old" * 100
    assert read(new) is None  # where the newer head was read before


def test_a_buffer_of_another_size_gets_nothing(tmp_path: Path) -> None:
    state = write(tmp_path)
    assert not state.read_into(0, memoryview(bytearray(10)))
    assert not replace(state, sizes=(10, *state.sizes[1:])).read_into(0, memoryview(bytearray(10)))


def test_what_nobody_wants_any_more_leaves_nothing(tmp_path: Path) -> None:
    answers = iter([True, False])
    parts = [memoryview(PARTS[0])]
    with pytest.raises(Abandoned):
        write_state(tmp_path, KEY, IDENTITY, ABOUT, parts, lambda: next(answers))
    assert not any(tmp_path.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="POSIX limits")
def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (CHUNK + 5_000, before[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not any(tmp_path.iterdir())
