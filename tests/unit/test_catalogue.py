import json
import multiprocessing
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.loading import CacheType, FitKind, LoadOptions, Memory, Speed
from desktop_chat.domain.model import ModelKind, Source
from desktop_chat.domain.verdict import Outcome, Verdict
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.entries import AddedFile, Judged, Seen
from desktop_chat.models.library.summary import Summary
from desktop_chat.storage.json_file import JsonFile

_PATH = Path("/drive/m.gguf")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "models.json"


def _file(path: Path) -> JsonFile:
    return JsonFile(path, "list of models", "it begins anew", 1 << 20)


def test_everything_survives(path: Path) -> None:
    added = AddedFile(Source.OLLAMA, "m:3b", ("/drive/eyes",))
    seen = Seen(
        Stamp(10, 20, 30, 40, 50),
        Summary(
            ModelKind.TEXT, "Tiny", "tiny", "llama", "Llama 3", 9, 10, 8, "Q4_K_M", 2048, 64, 2
        ),
        "10-abc",
        "a" * 64,
        "b" * 64,
    )
    verdict = Verdict(Outcome.PASSED, "fine", "b1", 5.5, 12.25, Memory(1, 2, 3))
    options = LoadOptions(ctx=512, cache_type=CacheType.Q8_0, flash_attention=False)
    speed = Speed(FitKind.CPU, 100, 12.5)
    first = Catalogue(_file(path))
    first.add_file(_PATH, added)
    first.add_folder(Path("/drive/models"))
    first.remove_files([Path("/drive/gone.gguf")])
    first.remember({_PATH: seen})
    first.record_verdict("10-abc", Judged(verdict, Stamp(10, 20, 30, 40, 50), "a" * 64))
    first.record_use(_PATH, 123.5)
    first.record_ids({"Tiny": _PATH})
    first.record_speed("m.gguf", speed)
    first.set_options("m.gguf", options)
    second = Catalogue(_file(path))
    assert second.files == {_PATH: added}
    assert second.folders == (Path("/drive/models"),)
    assert second.removed == {Path("/drive/gone.gguf")}
    assert second.seen(_PATH) == seen
    assert second.ids == {"tiny": _PATH}
    assert second.judged("10-abc") == [Judged(verdict, Stamp(10, 20, 30, 40, 50), "a" * 64)]
    assert second.has_judged(10)
    assert not second.has_judged(1)
    assert second.used(_PATH) == 123.5
    assert second.speeds == {"m.gguf": speed}
    assert second.options("m.gguf") == options
    second.set_options("m.gguf", LoadOptions())
    second.forget_verdicts("10-abc")
    first.refresh()
    assert first.options("m.gguf") == LoadOptions()
    assert first.judged("10-abc") == []


def test_added_again_is_shown_again(path: Path) -> None:
    catalogue = Catalogue(_file(path))
    inside = Path("/drive/models/m.gguf")
    catalogue.remove_files([_PATH, inside])
    catalogue.add_file(_PATH, AddedFile())
    assert catalogue.removed == {inside}
    catalogue.add_folder(inside.parent)
    assert catalogue.removed == frozenset()


@pytest.mark.parametrize(
    "value",
    [
        None,
        7,
        "x",
        [],
        {},
        ["x", 1, None, "\0"],
        {"/a": 1, "\0": {}, "/b": {"stamp": []}},
        {"a": {"b": {"c": 1}}},
    ],
)
def test_what_makes_no_sense_counts_as_absent(path: Path, value: object) -> None:
    names = ("files", "folders", "removed", "seen", "verdicts", "used", "speeds", "options")
    path.write_text(json.dumps(dict.fromkeys(names, value)))
    catalogue = Catalogue(_file(path))
    assert all(isinstance(added, AddedFile) for added in catalogue.files.values())
    assert catalogue.seen(_PATH) is catalogue.seen(Path("/b")) is None
    assert catalogue.judged("a") == []
    assert catalogue.used(Path("/a")) in (0, 1)
    assert catalogue.speeds == {}
    assert catalogue.options("/a") == LoadOptions()
    catalogue.add_file(_PATH, AddedFile())
    catalogue.add_folder(_PATH.parent)
    catalogue.remember({_PATH: Seen(Stamp(1, 2))})
    catalogue.record_use(_PATH, 1)
    catalogue.record_speed("m", Speed(FitKind.CPU, 1, 1.0))
    catalogue.set_options("m", LoadOptions(ctx=1))
    catalogue.record_verdict("1-a", Judged(Verdict(Outcome.PASSED), Stamp(1, 2)))
    again = Catalogue(_file(path))
    assert _PATH in again.files
    assert again.seen(_PATH) == Seen(Stamp(1, 2))


@pytest.mark.parametrize(
    "number",
    ["1e999", "-1e999", "NaN", "1" + "0" * 400, "1e300", "-1", "true", '"1"', "[]", "null"],
)
def test_numbers_beyond_all_bounds_are_dropped(path: Path, number: str) -> None:
    stamp = f'{{"size": {number}, "mtime_ns": {number}}}'
    summary = f'{{"kind": "text", "size": {number}, "parameters": {number}}}'
    verdict = f'{{"outcome": "passed", "when": {number}, "tokens_per_second": {number}}}'
    speed = f'{{"kind": "cpu", "bytes_per_token": 1, "tokens_per_second": {number}}}'
    path.write_text(
        f"""{{
        "used": {{"{_PATH}": {number}}},
        "seen": {{"{_PATH}": {{"stamp": {stamp}, "summary": {summary}}}}},
        "verdicts": {{"1-a": {{"": {{"verdict": {verdict}, "stamp": {stamp}}}}}}},
        "speeds": {{"m": {speed}}},
        "options": {{"m": {{"ctx": {number}, "threads": {number}}}}}
        }}"""
    )
    catalogue = Catalogue(_file(path))
    assert catalogue.used(_PATH) == 0
    seen = catalogue.seen(_PATH)
    assert seen is None or (seen.stamp.size, number) == (-1, "-1")
    assert catalogue.judged("1-a") == []
    assert catalogue.speeds == {}
    assert catalogue.options("m") == LoadOptions() or number == "-1"
    catalogue.has_judged(1)
    catalogue.seen_as(Stamp(1, 2, 3, 4))
    catalogue.remember({_PATH: Seen(Stamp(1, 2))})
    catalogue.record_judged_hash("1-a", Stamp(1, 2), "a" * 64)


def test_what_an_older_version_kept_is_read_and_not_trusted(path: Path) -> None:
    stamp = {"size": 1, "mtime_ns": 2, "inode": 3, "device": 4}
    passed = {"verdict": {"outcome": "passed", "engine": "b1"}, "stamp": stamp}
    path.write_text(
        json.dumps(
            {
                "seen": {str(_PATH): {"stamp": stamp, "sha256": "a" * 64}},
                "verdicts": {"1-a": {"b1": passed}},
            }
        )
    )
    catalogue = Catalogue(_file(path))
    seen = catalogue.seen(_PATH)
    assert seen is not None
    assert seen.stamp == Stamp(1, 2, 3, 4)
    assert not seen.stamp.is_exactly(seen.stamp)
    (judged,) = catalogue.judged("1-a")
    assert not judged.stamp.is_in_place(judged.stamp)


def test_a_damaged_file_is_set_aside(path: Path) -> None:
    path.write_text("{")
    catalogue = Catalogue(_file(path))
    assert "it begins anew" in catalogue.notice
    catalogue.add_folder(Path("/drive"))
    assert Catalogue(_file(path)).folders == (Path("/drive"),)
    (aside,) = path.parent.glob("models.damaged-*.json")
    assert aside.read_text() == "{"


def test_what_can_not_be_kept_counts_until_the_end(path: Path) -> None:
    path.mkdir()
    catalogue = Catalogue(_file(path))
    with pytest.raises(StorageFailed):
        catalogue.add_folder(Path("/drive"))
    assert catalogue.folders == (Path("/drive"),)
    catalogue.remember({_PATH: Seen(Stamp(1, 2))})
    catalogue.refresh()
    assert catalogue.seen(_PATH) == Seen(Stamp(1, 2))
    path.rmdir()
    catalogue.record_use(_PATH, 1)  # with which all is kept
    again = Catalogue(_file(path))
    assert again.folders == (Path("/drive"),)
    assert again.seen(_PATH) == Seen(Stamp(1, 2))


def _add_many(path: str, name: str) -> None:
    catalogue = Catalogue(_file(Path(path)))
    for number in range(20):
        catalogue.add_file(Path(f"/{name}/{number}.gguf"), AddedFile())


def test_two_processes_lose_nothing_of_each_other(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=_add_many, args=(str(path), name)) for name in "ab"]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        assert process.exitcode == 0
    assert len(Catalogue(_file(path)).files) == 40


def test_nobody_waits_for_ever(path: Path) -> None:
    from filelock import FileLock

    file = JsonFile(path, "list of models", "it begins anew", 1 << 20, lock_timeout_s=0.05)

    def edit(values: dict[str, Any]) -> None:
        values["x"] = 1

    with (
        FileLock(path.with_name("models.json.lock")),
        pytest.raises(StorageFailed, match="too long"),
    ):
        file.change(edit)
    assert file.change(edit) == {"x": 1}


def test_what_two_saw_of_a_file_is_joined(path: Path) -> None:
    one, two = Catalogue(_file(path)), Catalogue(_file(path))
    one.remember({_PATH: Seen(Stamp(1, 2, 3, 4, 5), sha256="a" * 64, former_sha256="b" * 64)})
    two.remember({_PATH: Seen(Stamp(1, 2, 3, 4, 5), Summary(ModelKind.TEXT), "1-f")})
    assert Catalogue(_file(path)).seen(_PATH) == Seen(
        Stamp(1, 2, 3, 4, 5), Summary(ModelKind.TEXT), "1-f", "a" * 64, "b" * 64
    )
    two.remember({_PATH: Seen(Stamp(1, 2, 3, 4, 6))})
    assert Catalogue(_file(path)).seen(_PATH) == Seen(Stamp(1, 2, 3, 4, 6))
