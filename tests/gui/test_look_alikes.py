"""Files that look alike are listed apart until their hashes show that they are copies."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from desktop_chat.app.models.bringing import Brought
from desktop_chat.app.models.digests import Digests
from desktop_chat.domain.discovery import Found
from desktop_chat.domain.errors import Cancelled, FileNotReadable
from desktop_chat.domain.model import Source
from desktop_chat.models.library.library import Library
from tests.gguf_bytes import gguf_bytes
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "m.gguf").write_bytes(gguf_bytes())
    return folder


def _rows(stage: Stage) -> dict[str, tuple[Path, ...]]:
    return {model.id: model.others for model in stage.workspace.shelf.models}


def test_copies_become_one_row(open_stage: OpenStage, folder: Path) -> None:
    stage = open_stage(library=Library([folder])).start()
    copy = folder / "a.gguf"
    shutil.copy(folder / "m.gguf", copy)
    seen: list[dict[str, tuple[Path, ...]]] = []
    stage.workspace.shelf.changed.connect(lambda: seen.append(_rows(stage)))
    stage.workspace.shelf.refresh()
    stage.until(lambda: _rows(stage) == {"m": (copy,)})
    assert {"m": (), "a": ()} in seen
    assert stage.workspace.shelf.path == folder / "m.gguf"


def test_what_somebody_looks_at_comes_first(stage: Stage) -> None:
    one, two, seen = (Path(f"/models/{name}.gguf") for name in ("one", "two", "seen"))
    begun: list[Path] = []
    stopped: list[Path] = []
    may_end = Event()

    def hash_file(path: Path, report: Callable[[float], bool], _: Callable[[], bool]) -> str:
        begun.append(path)
        while not may_end.is_set():
            if not report(0):
                stopped.append(path)
                raise Cancelled("It was not read.")
            time.sleep(0.01)
        return "ab" * 32

    digests = Digests(stage.workspace.bridge, hash_file, lambda: stage.collection)
    digests.tell_apart((one, two))
    stage.until(lambda: begun == [one])
    digests.look(seen)
    stage.until(lambda: (begun, stopped) == ([one, seen], [one]))
    may_end.set()
    stage.until(lambda: stage.collection.sha256(two) is not None)
    assert begun == [one, seen, one, two]
    digests.close()


def test_what_can_not_be_read_is_not_tried_for_ever(stage: Stage) -> None:
    one, two = Path("/models/one.gguf"), Path("/models/two.gguf")
    begun: list[Path] = []
    told: list[int] = []

    def hash_file(path: Path, report: Callable[[float], bool], _: Callable[[], bool]) -> str:
        begun.append(path)
        raise FileNotReadable("It can't be read.")

    digests = Digests(stage.workspace.bridge, hash_file, lambda: stage.collection)
    digests.told_apart.connect(lambda: told.append(len(begun)))
    digests.told_apart.connect(lambda: digests.tell_apart((one, two)))  # as a list does each time
    digests.tell_apart((one, two))
    stage.until(lambda: told == [1, 2])
    digests.tell_apart((one, two))
    assert begun == [one, two]
    digests.close()


def test_what_other_apps_have_twice_counts_twice_until_it_is_known(
    open_stage: OpenStage, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "cache" / "m.gguf"
    other.parent.mkdir()
    shutil.copy(folder / "m.gguf", other)
    third = Path(shutil.copy(other, other.with_name("n.gguf")))
    stage = open_stage(library=Library([folder])).start()
    found = [Found(path, Source.HUGGING_FACE) for path in (other, third)]
    done: list[Brought] = []
    stage.workspace.bringing.take(found).done.connect(done.append)
    stage.until(lambda: bool(done))
    assert {model.path for model in done[0].models} == {other, third}
    stage.until(lambda: len(_rows(stage)) == 1)
    (model,) = stage.workspace.shelf.models
    assert (model.id, model.path) == ("m", folder / "m.gguf")
