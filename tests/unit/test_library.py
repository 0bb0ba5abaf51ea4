import os
import shutil
from pathlib import Path

import pytest

from desktop_chat.domain.errors import DamagedFile, FileNotReadable, NoModel
from desktop_chat.models.library import Library
from tests.gguf_bytes import TensorInfo, gguf_bytes


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
    assert library.problems() == ()


def test_broken_files_are_problems_until_they_are_mended(folder: Path) -> None:
    _model(folder / "good.gguf")
    bad = folder / "bad.gguf"
    bad.write_bytes(gguf_bytes()[:-100])
    library = Library([folder])
    assert [model.id for model in library.list()] == ["good"]
    (problem,) = library.problems()
    assert problem.path == bad
    assert isinstance(problem.error, DamagedFile)
    _model(bad)
    assert [model.id for model in library.list()] == ["bad", "good"]
    assert library.problems() == ()


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
    assert library.list() == ()
    (problem,) = library.problems()
    assert "big-00002-of-00002.gguf is missing" in problem.error.detail
    second = folder / "big-00002-of-00002.gguf"
    second.write_bytes(gguf_bytes(split | {"split.no": 1}, [TensorInfo("blk.0.x", (64, 2))]))
    (model,) = library.list()
    assert model.id == "big"
    assert model.parameters == 384
    assert library.find(second) == folder / "big-00001-of-00002.gguf"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_links_are_followed_and_loops_end(folder: Path, tmp_path: Path) -> None:
    elsewhere = _model(tmp_path / "elsewhere" / "far.gguf").parent
    (folder / "link").symlink_to(elsewhere)
    (folder / "self").symlink_to(folder)
    (elsewhere / "back").symlink_to(folder)
    (folder / "dangling.gguf").symlink_to(tmp_path / "nothing")
    library = Library([folder, elsewhere])
    assert [model.id for model in library.list()] == ["far"]
    assert [problem.path.name for problem in library.problems()] == ["dangling.gguf"]


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
