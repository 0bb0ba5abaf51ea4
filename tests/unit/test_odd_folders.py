"""Folders in which anything may lie: each is listed to its end, and what is good is found."""

import os
import socket
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import pytest

from desktop_chat.domain.errors import AppError
from desktop_chat.models.discovery import discover
from desktop_chat.models.library.library import Library
from tests.gguf_bytes import TensorInfo, gguf_bytes

T = TypeVar("T")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it has no such files")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "good.gguf").write_bytes(gguf_bytes())
    return folder


def _link_to_itself(folder: Path) -> None:
    (folder / "odd.gguf").symlink_to("odd.gguf")


def _links_to_each_other(folder: Path) -> None:
    (folder / "odd.gguf").symlink_to("other.gguf")
    (folder / "other.gguf").symlink_to("odd.gguf")


def _folder_that_links_to_itself(folder: Path) -> None:
    (folder / "odd").symlink_to("odd")


def _link_to_nothing(folder: Path) -> None:
    (folder / "odd.gguf").symlink_to("nothing")


def _link_below_a_file(folder: Path) -> None:
    (folder / "odd.gguf").symlink_to("good.gguf/inside.gguf")


def _link_that_is_too_long(folder: Path) -> None:
    (folder / "odd.gguf").symlink_to("x" * 300)


def _part_behind_a_link_that_is_too_long(folder: Path) -> None:
    keys = {"split.no": 0, "split.count": 2}
    first = gguf_bytes(keys, [TensorInfo("token_embd.weight", (64, 4))])
    (folder / "odd-00001-of-00002.gguf").write_bytes(first)
    (folder / "odd-00002-of-00002.gguf").symlink_to("x" * 300)


def _part_that_is_a_pipe(folder: Path) -> None:
    keys = {"split.no": 0, "split.count": 2}
    first = gguf_bytes(keys, [TensorInfo("token_embd.weight", (64, 4))])
    (folder / "odd-00001-of-00002.gguf").write_bytes(first)
    os.mkfifo(folder / "odd-00002-of-00002.gguf")


def _later_part_of_no_set(folder: Path) -> None:
    (folder / "odd-00000-of-00000.gguf").write_bytes(gguf_bytes({"general.author": "00000"}))
    (folder / "odd-00007-of-00003.gguf").write_bytes(gguf_bytes({"general.author": "00007"}))
    (folder / "odd-99999-of-99999.gguf").write_bytes(gguf_bytes({"general.author": "99999"}))


def _pipe(folder: Path) -> None:
    os.mkfifo(folder / "odd.gguf")


def _device(folder: Path) -> None:
    (folder / "odd.gguf").symlink_to("/dev/zero")
    (folder / "tty.gguf").symlink_to("/dev/tty")


def _devices(folder: Path) -> None:
    (folder / "dev").mkdir()
    for device in Path("/dev").iterdir():
        if not device.is_dir():  # as shm, in which others may have very much
            (folder / "dev" / device.name).symlink_to(device)
    (folder / "terminals").symlink_to("/dev/pts")
    (folder / "open").symlink_to("/dev/fd")


def _socket(folder: Path) -> None:
    before = Path.cwd()
    os.chdir(folder)  # since its path may not be long
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("odd.gguf")
    finally:
        os.chdir(before)


def _folder_of_that_name(folder: Path) -> None:
    (folder / "odd.gguf").mkdir()


def _name_of_no_utf8(folder: Path) -> None:
    (folder / os.fsdecode(b"odd\xff\xfe.gguf")).write_bytes(gguf_bytes({"general.author": "x"}))


def _damaged_name_of_no_utf8(folder: Path) -> None:
    (folder / os.fsdecode(b"odd\xff\xfe.gguf")).write_bytes(b"GGUF")


def _name_of_control_characters(folder: Path) -> None:
    (folder / "odd\x1b[2J\n\u202e.gguf").write_bytes(gguf_bytes({"general.author": "x"}))


def _very_deep_tree(folder: Path) -> None:
    before = Path.cwd()
    os.chdir(folder)
    try:
        for _ in range(300):  # in all more than a path may be long
            Path(20 * "d").mkdir()
            os.chdir(20 * "d")
        Path("odd.gguf").write_bytes(gguf_bytes())
    finally:
        os.chdir(before)


def _very_deep_links(folder: Path) -> None:
    for number in range(60):
        (folder / f"odd{number}.gguf").symlink_to(f"odd{number + 1}.gguf")
        (folder / f"in{number}").symlink_to(f"in{number + 1}")


def _web_of_links(folder: Path) -> None:
    for name in ("a", "b", "c", "d"):
        (folder / name).mkdir()
        for other in ("a", "b", "c", "d"):
            (folder / name / f"to-{other}").symlink_to(folder / other)


_ODD: list[Callable[[Path], None]] = [
    _link_to_itself,
    _links_to_each_other,
    _folder_that_links_to_itself,
    _link_to_nothing,
    _link_below_a_file,
    _link_that_is_too_long,
    _part_behind_a_link_that_is_too_long,
    _part_that_is_a_pipe,
    _later_part_of_no_set,
    _pipe,
    _device,
    _devices,
    _socket,
    _folder_of_that_name,
    _name_of_no_utf8,
    _damaged_name_of_no_utf8,
    _name_of_control_characters,
    _very_deep_tree,
    _very_deep_links,
    _web_of_links,
]


_NAMES = [make.__name__.strip("_") for make in _ODD]


@pytest.mark.parametrize("make", _ODD, ids=_NAMES)
def test_the_others_are_found(make: Callable[[Path], None], folder: Path, tmp_path: Path) -> None:
    try:
        make(folder)
    except OSError as error:
        pytest.skip(f"this file system has no such thing: {error}")
    good = folder / "good.gguf"
    library = Library([folder])
    new, survey = library.survey(), library.survey()  # the second as it is remembered
    assert new.models == survey.models
    assert good in {path for model in survey.models for path in (model.path, *model.others)}
    assert library.find("good") == good
    for row in (*survey.models, *survey.others, *survey.problems):
        asks: tuple[Callable[[Path], object], ...] = (
            library.find, library.get, library.header, library.sha256, library.try_again,
        )  # fmt: skip
        for ask in asks:
            _survives(ask, row.path)
        str(row.path).encode("utf-8", "surrogatepass")
    odd = sorted(path for path in folder.iterdir() if path.name.startswith("odd"))
    added = Library([]).add([*odd, folder])
    assert len(added) == len(odd) + 1
    found = discover(lambda _: True, lambda: False, library=Library([]), folders=[folder])
    assert good in {item.path for item in found if not item.problem}

    def copy(paths: Sequence[Path]) -> object:
        return library.add(paths, copy_to=tmp_path / "to")

    for path in odd:
        _survives(library.add, [path])
        _survives(copy, [path])
        _survives(library.remove, path)
    assert library.find("good") == good


def _survives(ask: Callable[[T], object], what: T) -> None:
    with suppress(AppError):
        ask(what)


@contextmanager
def _without_permission(folder: Path) -> Generator[None]:
    folder.chmod(0)
    try:
        yield
    finally:
        folder.chmod(0o700)


def test_what_may_not_be_read_is_passed_over(folder: Path, tmp_path: Path) -> None:
    shut = folder / "shut"
    shut.mkdir()
    (shut / "m.gguf").write_bytes(gguf_bytes({"general.author": "x"}))
    (folder / "odd.gguf").symlink_to(shut / "m.gguf")
    _part_behind_a_link_that_is_too_long(folder)
    part = folder / "odd-00002-of-00002.gguf"
    part.unlink()
    part.symlink_to(shut / "part")
    with _without_permission(shut):
        if os.access(shut, os.R_OK):
            pytest.skip("root may read anything")
        library = Library([folder, shut])
        assert [model.id for model in library.list()] == ["good", "odd"]
        assert [problem.path.name for problem in library.survey().problems] == ["odd.gguf"]
        discover(lambda _: True, lambda: False, library=library, folders=[folder])
        library.add([folder / "odd.gguf", shut, shut / "m.gguf"])
        assert "good" in {model.id for model in library.list()}
