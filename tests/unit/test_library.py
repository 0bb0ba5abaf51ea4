import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.discovery import Found
from desktop_chat.domain.errors import Cancelled, DamagedFile, FileNotReadable, NoModel, NotAGguf
from desktop_chat.domain.model import ModelKind, Source, Standing
from desktop_chat.domain.verdict import Outcome, Verdict
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.duplicates import fingerprint
from desktop_chat.models.library.library import Library
from desktop_chat.storage.json_file import JsonFile
from tests.gguf_bytes import GOOD_TENSORS, TensorInfo, gguf_bytes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


def _model(path: Path, **changes: object) -> Path:
    """A file that is unlike any other: copies of one are listed once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    keys = {key.replace("__", "."): value for key, value in changes.items()}
    path.write_bytes(gguf_bytes({"general.author": str(path)} | keys))
    return path


def test_a_model_is_described(folder: Path) -> None:
    path = _model(folder / "maker" / "tiny" / "Tiny-Q4.GGUF")
    (model,) = Library([folder]).list()
    assert (model.id, model.name, model.architecture) == ("Tiny-Q4", "Tiny", "llama")
    assert (model.path, model.size) == (path, path.stat().st_size)
    assert (model.parameters, model.quantization, model.ctx_train) == (8448, "F32", 2048)


def test_the_starter_comes_last_and_counts_once(folder: Path, smollm2: Path) -> None:
    _model(folder / "zebra.gguf")
    assert [m.path.name for m in Library([folder], smollm2).list()] == ["zebra.gguf", smollm2.name]
    assert len(Library([smollm2.parent], smollm2).list()) == 1


def test_what_is_no_chat_model_is_left_out(folder: Path) -> None:
    _model(folder / "mmproj.gguf", general__architecture="clip")
    _model(folder / "adapter.gguf", general__type="adapter")
    (folder / "vocabulary.gguf").write_bytes(gguf_bytes(tensors=()))
    (folder / "notes.txt").write_text("x")
    library = Library([folder, folder / "absent"])
    assert library.list() == ()
    assert library.survey().problems == ()


def test_broken_files_are_problems_until_they_are_mended(folder: Path) -> None:
    _model(folder / "good.gguf")
    bad = folder / "bad.gguf"
    bad.write_bytes(gguf_bytes()[:-100])
    library = Library([folder])
    assert [model.id for model in library.list()] == ["good"]
    (problem,) = library.survey().problems
    assert problem.path == bad
    assert isinstance(problem.error, DamagedFile)
    _model(bad)
    assert [model.id for model in library.list()] == ["bad", "good"]
    assert library.survey().problems == ()


def test_a_changed_file_is_read_again(folder: Path) -> None:
    path = _model(folder / "a.gguf")
    library = Library([folder])
    assert library.list()[0].name == "Tiny"
    _model(path, general__name="Changed name")
    assert library.list()[0].name == "Changed name"
    path.unlink()
    assert library.list() == ()


def test_names_are_one_printable_line(folder: Path) -> None:
    _model(folder / "a.gguf", general__name="\x1b[31mred\n\u202egreen\t" + "x" * 5_000)
    _model(folder / "b.gguf", general__name=" \n ")
    first, second = Library([folder]).list()
    assert first.name.isprintable()
    assert len(first.name) <= 200
    assert second.name == "b"


def test_ids_are_unique(folder: Path) -> None:
    _model(folder / "x" / "one" / "m.gguf")
    _model(folder / "y" / "one" / "M.gguf")
    _model(folder / "two" / "m.gguf")
    _model(folder / "other.gguf")
    ids = [model.id for model in Library([folder]).list()]
    assert sorted(ids) == ["other", "two/m", "x/one/m", "y/one/M"]


def test_a_split_set_is_one_entry(folder: Path) -> None:
    split = {"split.count": 2}
    (folder / "big-00001-of-00002.gguf").write_bytes(
        gguf_bytes(split | {"split.no": 0}, [TensorInfo("token_embd.weight", (64, 4))])
    )
    library = Library([folder])
    (model,) = library.list()
    assert (model.id, model.standing) == ("big", Standing.MISSING)
    assert "big-00002-of-00002.gguf is missing" in model.reason
    assert library.survey().problems == ()
    with pytest.raises(FileNotReadable, match=r"big-00002-of-00002\.gguf is missing"):
        library.find("big")
    second = folder / "big-00002-of-00002.gguf"
    second.write_bytes(gguf_bytes(split | {"split.no": 1}, [TensorInfo("blk.0.x", (64, 2))]))
    (model,) = library.list()
    assert model.id == "big"
    assert model.parameters == 384
    assert library.find(second) == folder / "big-00001-of-00002.gguf"


def test_a_number_beyond_the_set_is_a_part_of_the_name(folder: Path) -> None:
    for number in ("00000-of-00002", "00003-of-00002", "00000-of-00000"):
        _model(folder / f"m-{number}.gguf")
    survey = Library([folder]).survey()
    assert [model.standing for model in survey.models] == [Standing.UNTRIED] * 3
    assert survey.problems == ()


def test_a_set_without_its_first_part_is_a_row_that_says_so(
    kept: Callable[[], Library], folder: Path
) -> None:
    split = {"split.count": 2}
    first, second = (folder / f"big-0000{number}-of-00002.gguf" for number in (1, 2))
    second.write_bytes(gguf_bytes(split | {"split.no": 1}, [TensorInfo("blk.0.x", (64, 2))]))
    (model,) = kept().list()
    assert (model.id, model.path, model.standing) == ("big", first, Standing.MISSING)
    assert f"{first.name} is missing" in model.reason
    kept().remove("big")
    assert kept().list() == kept().list() == ()
    first.write_bytes(
        gguf_bytes(split | {"split.no": 0}, [TensorInfo("token_embd.weight", (64, 4))])
    )
    kept().add([second])
    assert [model.standing for model in kept().list()] == [Standing.UNTRIED]
    first.unlink()
    (model,) = kept().list()
    assert (model.name, model.standing) == ("Tiny", Standing.MISSING)
    second.unlink()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_are_followed_and_loops_end(folder: Path, tmp_path: Path) -> None:
    elsewhere = _model(tmp_path / "elsewhere" / "far.gguf").parent
    (folder / "link").symlink_to(elsewhere)
    (folder / "self").symlink_to(folder)
    (elsewhere / "back").symlink_to(folder)
    (folder / "dangling.gguf").symlink_to(tmp_path / "nothing")
    library = Library([folder, elsewhere])
    assert [model.id for model in library.list()] == ["far"]
    assert [problem.path.name for problem in library.survey().problems] == ["dangling.gguf"]


def test_find_by_id_and_by_path(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = _model(folder / "Qwen3-4B-Q4_K_M.gguf")
    outside = _model(tmp_path / "outside.gguf")
    library = Library([folder])
    assert library.find("Qwen3-4B-Q4_K_M") == inside
    assert library.find("qwen3-4b-q4_k_m") == inside
    assert library.find(outside) == outside
    monkeypatch.chdir(tmp_path)
    assert library.find("outside.gguf") == outside
    _model(tmp_path / "Qwen3-4B-Q4_K_M")  # a name in the list is not what lies here
    assert library.find("Qwen3-4B-Q4_K_M") == inside
    assert library.get("Qwen3-4B-Q4_K_M").path == inside


def test_what_is_not_found_gets_a_suggestion(folder: Path) -> None:
    library = Library([folder])
    with pytest.raises(NoModel) as caught:
        library.find("qwen")
    assert caught.value.remedy == NoModel.remedy
    _model(folder / "Qwen3-4B-Q4_K_M.gguf")
    _model(folder / "Gemma.gguf")
    for wanted in ("qwen", "Qwen3-4B-Q4KM", "qwen3-4b-q4_k_s"):
        with pytest.raises(NoModel) as caught:
            library.find(wanted)
        assert "Qwen3-4B-Q4_K_M" in caught.value.remedy
        assert "Gemma" not in caught.value.remedy
    with pytest.raises(NoModel, match="“zzz”"):
        library.find("zzz")


def test_paths_that_lead_nowhere(folder: Path) -> None:
    _model(folder / "a.gguf")
    library = Library([folder])
    for path in (
        folder / "none.gguf",
        "none.gguf",
        folder,
        "/x/y",
        "a" * 5_000 + "/b",
        "~nobody-here/x",
    ):
        with pytest.raises(FileNotReadable):
            library.find(path)
    with pytest.raises(NoModel):
        library.find("a\0b")
    with pytest.raises(NoModel):
        library.find("")


def test_two_of_a_name_are_not_guessed_between(folder: Path) -> None:
    one = _model(folder / "x" / "m.gguf")
    _model(folder / "y" / "m.gguf")
    library = Library([folder])
    assert library.find("x/m") == one
    with pytest.raises(NoModel) as caught:
        library.find("m")
    assert "x/m" in caught.value.remedy
    assert "y/m" in caught.value.remedy


def test_a_real_file_anywhere(folder: Path, smollm2: Path) -> None:
    shutil.copy(smollm2, folder / "my copy.gguf")
    (model,) = Library([folder]).list()
    assert (model.id, model.quantization, model.architecture) == ("my copy", "Q4_1", "llama")


@pytest.fixture
def kept(tmp_path: Path) -> Callable[[], Library]:
    """Makes a library as the next start does, which knows what the last one kept."""

    def make(*folders: Path) -> Library:
        keeper = JsonFile(tmp_path / "models.json", "list of models", "it begins anew", 1 << 20)
        return Library([tmp_path / "models", *folders], catalogue=Catalogue(keeper))

    return make


def test_an_added_file_stays_where_it_is(kept: Callable[[], Library], tmp_path: Path) -> None:
    path = _model(tmp_path / "far" / "m.gguf")
    before = Stamp.of(path)
    (added,) = kept().add([path])
    assert (added.path, added.kind, added.is_new, added.error) == (path, ModelKind.TEXT, True, None)
    assert not kept().add([path])[0].is_new
    (model,) = kept().list()
    assert (model.id, model.path, model.source) == ("m", path, Source.PERSON)
    assert (model.standing, model.reason) == (Standing.UNTRIED, "")
    kept().remove("m")
    assert kept().list() == ()
    assert Stamp.of(path) == before


def test_a_removed_file_of_a_folder_is_not_listed_until_it_is_added(
    kept: Callable[[], Library], folder: Path
) -> None:
    path = _model(folder / "m.gguf")
    kept().remove("m")
    assert kept().list() == ()
    kept().add([path])
    assert [model.id for model in kept().list()] == ["m"]


def test_another_file_under_the_name_of_a_removed_one_is_listed(
    kept: Callable[[], Library], folder: Path
) -> None:
    path = _model(folder / "m.gguf")
    kept().remove("m")
    path.unlink()
    assert kept().list() == ()
    _model(path)
    assert [model.id for model in kept().list()] == ["m"]


def test_an_added_folder_is_looked_at_each_time(
    kept: Callable[[], Library], tmp_path: Path
) -> None:
    far = tmp_path / "far"
    _model(far / "deep" / "one.gguf")
    (added,) = kept().add([far])
    assert (added.kind, added.is_new, added.error) == (None, True, None)
    _model(far / "two.gguf")
    library = kept()
    assert [model.id for model in library.list()] == ["one", "two"]
    assert library.folders == (far,)
    library.remove(str(far))
    assert kept().list() == ()


def test_what_can_not_be_added_is_told_for_each(
    kept: Callable[[], Library], tmp_path: Path
) -> None:
    good, page = _model(tmp_path / "far" / "good.gguf"), tmp_path / "page.gguf"
    page.write_text("<!doctype html>")
    shares: list[float] = []

    def report(share: float) -> bool:
        shares.append(share)
        return True

    results = kept().add([page, good, tmp_path / "none.gguf"], report=report)
    assert [type(added.error) for added in results] == [NotAGguf, type(None), FileNotReadable]
    assert shares == sorted(shares)
    assert [model.path for model in kept().list()] == [good]
    with pytest.raises(Cancelled):
        kept().add([good, good], report=lambda share: share < 0.5)


def test_a_copy_on_request(kept: Callable[[], Library], folder: Path, tmp_path: Path) -> None:
    path = _model(tmp_path / "far" / "m.gguf")
    (added,) = kept().add([path], copy_to=folder)
    assert added.path == folder / "m.gguf"
    assert added.path.read_bytes() == path.read_bytes()
    other = _model(tmp_path / "far" / "n.gguf")
    (linked,) = kept().add([other], copy_to=folder, may_link=True)
    assert linked.path.samefile(other)
    path.unlink()
    other.unlink()
    assert [model.path for model in kept().list()] == [added.path, linked.path]


def test_drives_come_and_go(kept: Callable[[], Library], tmp_path: Path) -> None:
    one, two = _model(tmp_path / "a" / "x" / "one.gguf"), _model(tmp_path / "b" / "two.gguf")
    kept().add([tmp_path / "a", two])
    size = one.stat().st_size
    kept().list()
    (tmp_path / "a").rename(tmp_path / "unplugged")
    two.rename(tmp_path / "two")
    library = kept()
    first, second = library.list()
    assert (first.id, first.standing, first.size) == ("one", Standing.MISSING, size)
    assert str(tmp_path / "a") in first.reason
    assert (second.id, second.standing, second.name) == ("two", Standing.MISSING, "Tiny")
    with pytest.raises(FileNotReadable, match="not there now"):
        library.find("one")
    assert library.get("one").path == one
    (tmp_path / "unplugged").rename(tmp_path / "a")
    assert library.list()[0].standing is Standing.UNTRIED
    one.unlink()  # which is another matter than a drive that is away
    assert [model.id for model in kept().list()] == ["two"]
    library.remove("two")
    assert kept().list() == ()


def test_a_drive_that_was_mounted_in_a_folder_may_be_away(
    kept: Callable[[], Library], tmp_path: Path
) -> None:
    path = _model(tmp_path / "mount" / "m.gguf")
    kept().add([tmp_path / "mount"])
    kept().list()
    path.unlink()
    # As if it had been on another device; the folder that it was mounted in is still there.
    kept_in = tmp_path / "models.json"
    values = json.loads(kept_in.read_text())
    values["seen"][str(path)]["stamp"]["device"] = 1 << 40
    kept_in.write_text(json.dumps(values))
    (model,) = kept().list()
    assert (model.id, model.standing) == ("m", Standing.MISSING)
    assert "drive" in model.reason
    kept().remove("m")
    assert kept().list() == ()


def test_another_computer_is_not_asked(tmp_path: Path) -> None:
    class Keeper:
        notice = ""

        def read(self) -> dict[str, Any]:
            return {"files": {"//evil/share/m.gguf": {}}, "folders": ["\\\\evil\\share"]}

        def change(self, edit: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
            return self.read()

    (model,) = Library([], catalogue=Catalogue(Keeper())).list()
    assert model.standing is Standing.MISSING
    assert "another computer" in model.reason


def _hash(library: Library, *paths: Path) -> None:
    for path in paths:
        library.record_sha256(path, hashlib.sha256(path.read_bytes()).hexdigest())


def test_what_only_looks_the_same_is_another_row(kept: Callable[[], Library], folder: Path) -> None:
    path = folder / "m.gguf"
    path.write_bytes(gguf_bytes(tensors=[*GOOD_TENSORS, TensorInfo("x", (1 << 20,))]))
    twin = Path(shutil.copy(path, folder / "evil.gguf"))
    _swap_unsampled(twin)
    assert {model.id: model.path for model in kept().list()} == {"m": path, "evil": twin}
    assert set(kept().survey().look_alikes) == {path, twin}
    _hash(kept(), path)
    assert kept().survey().look_alikes == (twin,)
    _hash(kept(), twin)
    assert [model.others for model in kept().list()] == [(), ()]
    assert kept().survey().look_alikes == ()
    assert (kept().find("m"), kept().find("evil")) == (path, twin)


def test_a_copy_that_comes_later_changes_no_name(
    kept: Callable[[], Library], folder: Path, tmp_path: Path
) -> None:
    path = _model(folder / "m.gguf")
    assert [model.id for model in kept().list()] == ["m"]
    copy = tmp_path / "far" / "m.gguf"
    copy.parent.mkdir()
    shutil.copy(path, copy)
    kept().add([copy])
    for _ in range(2):
        assert {model.id: model.path for model in kept().list()} == {"m": path, "far/m": copy}
    other = Path(shutil.copy(path, tmp_path / "a.gguf"))
    kept().add([other])
    _hash(kept(), path, copy, other)
    (model,) = kept().list()
    assert (model.id, model.path, set(model.others)) == ("m", path, {copy, other})
    kept().use(other)
    (model,) = kept().list()
    assert (model.id, model.path, set(model.others)) == ("a", other, {copy, path})
    other.unlink()
    (model,) = kept().list()
    assert (model.id, model.path, set(model.others)) == ("a", path, {copy, other})


def _split(folder: Path) -> tuple[Path, Path]:
    first, second = (folder / f"big-0000{number}-of-00002.gguf" for number in (1, 2))
    folder.mkdir(exist_ok=True)
    split = {"split.count": 2}
    tensors = [TensorInfo("token_embd.weight", (64, 4))]
    first.write_bytes(gguf_bytes(split | {"split.no": 0}, tensors))
    second.write_bytes(gguf_bytes(split | {"split.no": 1}, [TensorInfo("blk.0.x", (64, 2))]))
    return first, second


def test_a_set_that_was_hashed_and_is_away_is_one_row(
    kept: Callable[[], Library], tmp_path: Path
) -> None:
    parts = _split(tmp_path / "far")
    kept().add([tmp_path / "far"])
    kept().list()
    _hash(kept(), *parts)
    (tmp_path / "far").rename(tmp_path / "unplugged")
    (model,) = kept().list()
    assert (model.id, model.path, model.standing) == ("big", parts[0], Standing.MISSING)
    kept().remove(model.id)
    assert kept().list() == ()


def test_copies_of_a_set_are_one_row_if_all_parts_are(
    kept: Callable[[], Library], folder: Path
) -> None:
    parts, copies = _split(folder / "a"), _split(folder / "b")
    assert set(kept().survey().look_alikes) == {*parts, *copies}
    _hash(kept(), *parts, copies[0])
    assert kept().survey().look_alikes == (copies[1],)
    assert len(kept().list()) == 2
    kept().record_sha256(copies[1], "a" * 64)
    assert len(kept().list()) == 2
    _hash(kept(), copies[1])
    (model,) = kept().list()
    assert (model.path, model.others) == (parts[0], copies[:1])


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_sets_that_share_their_first_part_are_two_rows(
    kept: Callable[[], Library], folder: Path
) -> None:
    first, _ = _split(folder / "a")
    shared, second = _split(folder / "b")
    shared.unlink()
    shared.hardlink_to(first)
    with second.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"!")
    assert [model.others for model in kept().list()] == [(), ()]


def test_names_in_one_folder_that_differ_in_their_ending_are_told_apart(
    kept: Callable[[], Library], folder: Path
) -> None:
    _split(folder)
    one = _model(folder / "big.gguf")
    assert {model.id for model in kept().list()} == {"big.gguf", "big-00001-of-00002.gguf"}
    assert kept().get("big.gguf").path == one


def test_copies_are_one_row(kept: Callable[[], Library], folder: Path, tmp_path: Path) -> None:
    path = _model(folder / "m.gguf")
    copy = folder / "sub" / "copy.gguf"
    copy.parent.mkdir()
    shutil.copy(path, copy)
    other = _model(folder / "n.gguf", general__author=str(path).replace("m.gguf", "n.gguf"))
    assert other.stat().st_size == path.stat().st_size
    library = kept()
    assert [model.others for model in library.list()] == [(), (), ()]
    assert set(library.survey().look_alikes) == {path, copy}
    _hash(library, path, copy)
    assert library.survey().look_alikes == ()
    first, second = library.list()
    assert (first.id, first.others) == ("m", (copy,))
    assert (second.id, second.others) == ("n", ())
    assert library.get(copy) == library.get("copy") == first
    assert library.remove("m") == (path,)
    assert {model.path: model.others for model in library.list()} == {copy: (), other: ()}
    library.add([path])
    assert library.remove(copy) == (copy,)
    assert {model.path: model.others for model in library.list()} == {path: (), other: ()}


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_to_one_file_are_one_row(kept: Callable[[], Library], folder: Path) -> None:
    path = _model(folder / "m.gguf")
    (folder / "soft.gguf").symlink_to(path)
    (folder / "zhard.gguf").hardlink_to(path)
    (model,) = kept().list()
    assert {model.path.name, *(other.name for other in model.others)} == {
        "m.gguf", "soft.gguf", "zhard.gguf",
    }  # fmt: skip
    assert len(kept().remove("m")) == 3
    assert kept().list() == ()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_another_spelling_is_no_other_model(
    kept: Callable[[], Library], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _model(tmp_path / "far" / "m.gguf")
    (tmp_path / "far" / "sub").mkdir()
    (tmp_path / "near").symlink_to(path.parent)
    (tmp_path / "soft.gguf").symlink_to(path)
    (tmp_path / "HARD.gguf").hardlink_to(path)  # as another case would be, where that is one file
    kept().add([path])
    kept().list()
    monkeypatch.chdir(path.parent)
    spellings = (
        path.parent / "sub" / ".." / "m.gguf",
        tmp_path / "near" / "m.gguf",
        tmp_path / "near" / "sub" / ".." / "m.gguf",
        tmp_path / "soft.gguf",
        tmp_path / "HARD.gguf",
        Path("m.gguf"),
        Path("sub/../m.gguf"),
    )
    for other in spellings:
        (added,) = kept().add([other])
        assert (added.path, added.is_new) == (path, False)
        assert kept().find(other) == path
        assert kept().get(other).path == path
    (model,) = kept().list()
    assert (model.path, model.others) == (path, ())
    kept().add([path.parent])
    for folder in (path.parent / "sub" / "..", tmp_path / "near", Path()):
        (added,) = kept().add([folder])
        assert (added.path, added.is_new) == (path.parent, False)
    assert kept().folders == (path.parent,)
    kept().remove(tmp_path / "far" / "sub" / "..")
    assert kept().folders == ()


def test_hashes_that_differ_tell_apart_what_looks_the_same(
    kept: Callable[[], Library], folder: Path
) -> None:
    path = _model(folder / "m.gguf")
    shutil.copy(path, folder / "n.gguf")
    library = kept()
    library.record_sha256(path, "a" * 64)
    library.record_sha256(folder / "n.gguf", "a" * 64)
    assert len(library.list()) == 1
    library.record_sha256(folder / "n.gguf", "b" * 64)
    assert [model.sha256 for model in library.list()] == ["a" * 64, "b" * 64]


def test_a_hash_counts_until_the_file_changes(kept: Callable[[], Library], folder: Path) -> None:
    path = _model(folder / "m.gguf")
    assert kept().sha256(path) is None
    assert kept().record_sha256(path, "a" * 64) is None
    assert kept().record_sha256(path, "a" * 64) is None
    assert kept().sha256(path) == "a" * 64
    _model(path, general__name="Other")
    library = kept()
    assert library.sha256(path) is None
    assert library.list()[0].sha256 is None
    assert kept().record_sha256(path, "b" * 64) == "a" * 64
    assert kept().sha256(path) == "b" * 64


def test_what_sees_is_paired_with_its_model(kept: Callable[[], Library], folder: Path) -> None:
    def eyes(name: str, width: int) -> Path:
        keys = {"general__architecture": "clip", "clip__vision__projection_dim": width}
        return _model(folder / name, **keys)

    gemma = _model(folder / "gemma-3-4b-it-Q4_K_M.gguf")
    qwen = _model(folder / "Qwen2.5-VL-3B-Q4_K_M.gguf")
    for_gemma = eyes("mmproj-gemma-3-4b-it-f16.gguf", 64)
    for_qwen = eyes("mmproj-Qwen2.5-VL-3B-f16.gguf", 64)
    eyes("mmproj-gemma-3-27b-it-f16.gguf", 128)
    eyes("mmproj-llava-f16.gguf", 64)
    library = kept()
    pairs = {model.path: model.projectors for model in library.list()}
    assert pairs == {gemma: (for_gemma,), qwen: (for_qwen,)}
    assert [model.kind for model in library.survey().others] == [ModelKind.PROJECTOR] * 4


def test_a_nameless_projector_belongs_to_its_folder(
    kept: Callable[[], Library], tmp_path: Path
) -> None:
    model = _model(tmp_path / "far" / "thing-Q4.gguf")
    eyes = _model(tmp_path / "far" / "mmproj-model-f16.gguf", general__architecture="clip")
    kept().add([model])
    (listed,) = kept().list()
    assert listed.projectors == (eyes,)


def test_used_last_comes_first(kept: Callable[[], Library], folder: Path) -> None:
    for name in "abc":
        _model(folder / f"{name}.gguf")
    kept().use(folder / "b.gguf")
    first, *others = kept().list()
    assert first.id == "b"
    assert first.used > 0
    assert [model.id for model in others] == ["a", "c"]


def test_a_verdict_goes_by_the_content(
    kept: Callable[[], Library], folder: Path, tmp_path: Path
) -> None:
    path = _model(folder / "m.gguf")
    passed = Verdict(Outcome.PASSED, engine="b1", when=1)
    assert kept().verdict(path, "b1") is None
    kept().record_verdict(path, passed)
    assert kept().list()[0].standing is Standing.READY
    assert kept().verdict(path, "b1") == passed
    assert kept().verdict(path, "b2") is None
    moved = path.rename(tmp_path / "models" / "renamed.gguf")
    assert kept().verdict(moved, "b1") is None  # it may be another file that looks like it
    kept().record_verdict(moved, passed)
    kept().record_sha256(moved, "a" * 64)
    moved = moved.rename(tmp_path / "models" / "again.gguf")
    kept().record_sha256(moved, "a" * 64)
    assert kept().verdict(moved, "b1") == passed
    os.utime(moved, ns=(5, 5))
    assert kept().verdict(moved, "b1") is None
    kept().record_sha256(moved, "a" * 64)
    assert kept().verdict(moved, "b1") == passed
    kept().record_sha256(moved, "b" * 64)
    assert kept().verdict(moved, "b1") is None
    _model(moved, general__name="Other")
    assert kept().verdict(moved, "b1") is None


def _swap_unsampled(path: Path) -> None:
    """Change a byte that no sample has, and set the times back."""
    before, taken = path.stat(), fingerprint(path, 4 << 20)
    with path.open("r+b") as file:
        file.seek(-(1 << 20) - 5_000, os.SEEK_END)
        file.write(b"!")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert fingerprint(path, 4 << 20) == taken


@pytest.mark.skipif(os.name == "nt", reason="Windows doesn't tell when a file was changed")
def test_a_change_that_hides_its_time_ends_verdict_and_hash(
    kept: Callable[[], Library], folder: Path
) -> None:
    path = folder / "m.gguf"
    path.write_bytes(gguf_bytes(tensors=[*GOOD_TENSORS, TensorInfo("x", (1 << 20,))]))
    passed = Verdict(Outcome.PASSED, engine="b1", when=1)
    kept().record_verdict(path, passed)
    kept().record_sha256(path, "a" * 64)
    assert (kept().verdict(path, "b1"), kept().sha256(path)) == (passed, "a" * 64)
    _swap_unsampled(path)
    assert (kept().verdict(path, "b1"), kept().sha256(path)) == (None, None)
    assert kept().list()[0].standing is Standing.UNTRIED


def test_the_hash_of_one_part_says_nothing_of_the_others(
    kept: Callable[[], Library], folder: Path
) -> None:
    first, second = (folder / f"big-0000{number}-of-00002.gguf" for number in (1, 2))
    split = {"split.count": 2}
    first.write_bytes(
        gguf_bytes(split | {"split.no": 0}, [TensorInfo("token_embd.weight", (64, 4))])
    )
    second.write_bytes(gguf_bytes(split | {"split.no": 1}, [TensorInfo("x", (1 << 20,))]))
    kept().record_sha256(first, "a" * 64)
    passed = Verdict(Outcome.PASSED, engine="b1", when=1)
    kept().record_verdict(first, passed)
    assert kept().verdict(first, "b1") == passed
    os.utime(second, ns=(5, 5))
    kept().record_sha256(first, "a" * 64)
    assert kept().verdict(first, "b1") is None


def test_what_failed_is_set_aside_until_it_is_tried_again(
    kept: Callable[[], Library], folder: Path
) -> None:
    path = _model(folder / "m.gguf")
    failed = Verdict(Outcome.CRASHED, "It crashed.", "b1", 1)
    kept().record_verdict(path, failed)
    (model,) = kept().list()
    assert (model.standing, model.reason) == (Standing.SET_ASIDE, "It crashed.")
    copy = folder / "copy.gguf"
    shutil.copy(path, copy)
    os.utime(copy, ns=(5, 5))
    assert kept().verdict(copy, "b1") == failed
    kept().try_again(path)
    assert kept().list()[0].standing is Standing.UNTRIED


@pytest.mark.skipif(os.name == "nt", reason="Windows doesn't tell when a file was changed")
def test_one_that_only_looks_alike_does_not_set_a_good_model_aside(
    kept: Callable[[], Library], folder: Path, tmp_path: Path
) -> None:
    path = folder / "m.gguf"
    path.write_bytes(gguf_bytes(tensors=[*GOOD_TENSORS, TensorInfo("x", (1 << 20,))]))
    kept().record_verdict(path, passed := Verdict(Outcome.PASSED, engine="b1", when=1))
    twin = Path(shutil.copy(path, tmp_path / "twin.gguf"))
    _swap_unsampled(twin)
    kept().record_verdict(twin, failed := Verdict(Outcome.CRASHED, "It crashed.", "b1", 2))
    assert kept().verdict(path, "b1") == passed
    assert kept().verdict(twin, "b1") == failed
    assert kept().list()[0].standing is Standing.READY


def test_a_part_that_leads_to_another_file_ends_the_verdict(
    kept: Callable[[], Library], folder: Path, tmp_path: Path
) -> None:
    split = {"split.count": 2}
    parts = [tmp_path / name for name in ("good", "evil")]
    for part in parts:
        part.write_bytes(gguf_bytes(split | {"split.no": 1}, [TensorInfo("x", (1 << 20,))]))
    first, second = (folder / f"big-0000{number}-of-00002.gguf" for number in (1, 2))
    second.symlink_to(parts[0])
    first.write_bytes(
        gguf_bytes(split | {"split.no": 0}, [TensorInfo("token_embd.weight", (64, 4))])
    )
    kept().record_verdict(first, passed := Verdict(Outcome.PASSED, engine="b1", when=1))
    assert kept().verdict(first, "b1") == passed
    second.unlink()
    second.symlink_to(parts[1])
    assert kept().verdict(first, "b1") is None


def test_a_name_of_another_app_can_be_typed(kept: Callable[[], Library], tmp_path: Path) -> None:
    path = _model(tmp_path / "blobs" / "sha256-abc")
    kept().take([Found(path, Source.OLLAMA, " --llama 3.2:3b\x1b[0m\n")])
    (model,) = kept().list()
    assert model.id == "llama-3.2:3b[0m"
    assert kept().find(model.id) == path
    kept().remove(model.id)
    assert kept().list() == ()
    (added,) = kept().add([path])
    assert added.is_new
    assert kept().list() == (model,)


def test_headers_are_read_once(kept: Callable[[], Library], folder: Path) -> None:
    path = _model(folder / "m.gguf")
    library = kept()
    assert library.header(path) is library.header(path)
    library.list()
    before = path.stat()
    path.write_bytes(b"x" * before.st_size)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert [model.name for model in kept().list()] == ["Tiny"]
