"""``desktop-chat models``: files are listed, found, added, checked and chosen from the shell."""

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.settings import MODEL
from desktop_chat.domain.verdict import Outcome as Result
from desktop_chat.domain.verdict import Verdict
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.library import Library
from desktop_chat.storage.json_file import JsonFile
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.settings import SettingsFile
from tests.command_line import Outcome, run
from tests.gguf_bytes import gguf_bytes
from tests.tiny_models import ScriptFile


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def model(tmp_path: Path, script_file: ScriptFile) -> Path:
    """A real model, outside of the profile."""
    path = tmp_path / "far" / "mine.gguf"
    path.parent.mkdir()
    shutil.copy(script_file("Yes."), path)
    return path


def _models(profile: Path, action: str, *arguments: str | Path) -> Outcome:
    return run("models", action, *arguments, "--profile", profile)


def _listed(profile: Path) -> dict[str, dict[str, Any]]:
    models = _models(profile, "list", "--json").json["models"]
    return {model["id"]: model for model in models}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_in_the_place_of_the_list_holds_nobody_up(profile: Path) -> None:
    profile.mkdir()
    os.mkfifo(profile / "models.json")
    told = _models(profile, "list")
    assert told.code == 0
    assert "models.json can't be read" in told.err


def test_a_file_is_added_used_and_removed(profile: Path, model: Path) -> None:
    added = _models(profile, "add", model, "--json").json["added"]
    assert added == [{"path": str(model), "id": "mine", "kind": "text", "new": True}]
    mine = _listed(profile)["mine"]
    assert (mine["path"], mine["source"], mine["standing"]) == (str(model), "person", "untried")
    assert "mine" in _models(profile, "list").out
    assert _models(profile, "use", "mine", "--json").json == {"model": "mine", "path": str(model)}
    assert run("ask", "Well?", "--profile", profile).out.strip() == "Yes."
    mine = _listed(profile)["mine"]
    assert mine["standing"] == "ready"
    assert _models(profile, "remove", "mine", "--json").json == {"removed": [str(model)]}
    assert "mine" not in _listed(profile)
    assert model.exists()


def test_a_folder_and_a_copy(profile: Path, model: Path) -> None:
    assert _models(profile, "add", model.parent).code == 0
    assert _listed(profile)["mine"]["source"] == "folder"
    everything = _models(profile, "list", "--all", "--json").json
    assert everything["folders"] == [str(model.parent)]
    assert _models(profile, "add", model, "--copy").out.strip() == "models/mine"
    copy = profile / "models" / "mine.gguf"
    assert copy.read_bytes() == model.read_bytes()
    assert _listed(profile)["mine"]["path"] == str(model)
    assert "may be copies" in _models(profile, "list").err
    for name in ("mine", "models/mine"):
        assert _models(profile, "verify", name).code == 0
    mine = _listed(profile)["mine"]
    assert (mine["path"], mine["others"]) == (str(model), [str(copy)])
    assert _models(profile, "list").err == ""
    for one, other in ((model, copy), (copy, model)):
        places = _models(profile, "show", one, "--json").json["places"]
        assert (places["path"], places["others"]) == (str(one), [str(other)])
    assert _models(profile, "remove", model.parent).code == 0
    assert _listed(profile)["mine"]["others"] == []


def test_what_can_not_be_used_is_told(profile: Path, model: Path) -> None:
    page = model.with_name("page.gguf")
    page.write_text("<!doctype html>")
    outcome = _models(profile, "add", page, model)
    assert outcome.code == 3
    assert outcome.out.strip() == "mine"
    assert "web page" in outcome.err
    outcome = _models(profile, "add", page, model, "--json")
    assert outcome.code == 3
    bad, good = json.loads(outcome.out)["added"]
    assert "web page" in bad["error"]["detail"]
    assert good["id"] == "mine"
    _models(profile, "add", model.parent)
    everything = _models(profile, "list", "--all", "--json").json
    assert [problem["path"] for problem in everything["problems"]] == [str(page)]
    assert "web page" in _models(profile, "list", "--all").out
    for action in ("remove", "show", "verify", "use"):
        assert "no model called “none”" in _models(profile, action, "none").failed()
        assert "none" in _models(profile, action, "none", "--json").failed(as_json=True)


def test_an_embedding_model_is_not_used_to_answer(profile: Path, bert_file: Path) -> None:
    _models(profile, "add", bert_file)
    others = _models(profile, "list", "--all", "--json").json["others"]
    assert [other["kind"] for other in others] == ["embedding"]
    assert "embedding" in _models(profile, "use", others[0]["id"]).failed()


def test_what_brings_nothing_to_chat_with_is_told(
    profile: Path, model: Path, bert_file: Path, tmp_path: Path
) -> None:
    outcome = _models(profile, "add", bert_file)
    assert outcome.code == 0
    assert f"{bert_file.name} holds a model that turns text into numbers" in outcome.err
    eyes = tmp_path / "eyes" / "mmproj.gguf"
    eyes.parent.mkdir()
    eyes.write_bytes(gguf_bytes({"general.architecture": "clip"}))
    assert "mmproj.gguf holds the part of a model that sees" in _models(profile, "add", eyes).err
    empty = tmp_path / "empty"
    empty.mkdir()
    outcome = _models(profile, "add", empty)
    assert (outcome.code, outcome.err) == (0, f"There is no model in {empty}.\n")
    shutil.copy(eyes, model.with_name("mmproj.gguf"))
    assert _models(profile, "add", model.parent).err == ""
    told = run("inspect", eyes, "--profile", profile).out
    assert "  it doesn't say what it is for\n" in told


def test_what_was_set_aside_is_not_used(profile: Path, model: Path) -> None:
    _models(profile, "add", model)
    kept = JsonFile(profile / "models.json", "list of models", "it begins anew", 1 << 20)
    verdict = Verdict(Result.CRASHED, "It crashed.", engine_build(), 1)
    Library([], catalogue=Catalogue(kept)).record_verdict(model, verdict)
    for named in ("mine", model):
        outcome = _models(profile, "use", named)
        assert outcome.code == 3
        assert "set aside: mine.gguf: It crashed." in outcome.err
    assert SettingsFile(Paths.of(profile).settings).get(MODEL) is None


def test_other_apps_are_searched(profile: Path, model: Path, tmp_path: Path) -> None:
    store = Path(os.environ["HOME"]) / ".ollama" / "models"
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    (store / "blobs").mkdir(parents=True)
    blob = shutil.copy(model, store / "blobs" / f"sha256-{digest}")
    manifest = store / "manifests" / "registry.ollama.ai" / "library" / "tiny" / "1b"
    manifest.parent.mkdir(parents=True)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}"}
    manifest.write_text(json.dumps({"layers": [layer]}))
    (found,) = _models(profile, "scan", "--json").json["found"]
    assert (found["name"], found["source"], found["path"]) == ("tiny:1b", "ollama", str(blob))
    assert not found["listed"]
    assert "tiny:1b" not in _listed(profile)
    outcome = _models(profile, "scan", "--add")
    assert "tiny:1b" in outcome.out
    assert outcome.err == "Added: 1.\n"
    assert _listed(profile)["tiny:1b"]["source"] == "ollama"
    assert "in the list" in _models(profile, "scan").out
    (elsewhere,) = _models(profile, "scan", model.parent, "--json").json["found"]
    assert (elsewhere["path"], elsewhere["source"]) == (str(model), "folder")
    assert "is not a folder" in _models(profile, "scan", tmp_path / "none").failed()


def test_a_card_is_shown(profile: Path, model: Path) -> None:
    _models(profile, "add", model)
    card = _models(profile, "show", "mine", "--json").json
    assert card["id"] == "mine"
    assert card["computed"]["kind"] == "text"
    assert str(model) in _models(profile, "show", model).out


def test_a_changed_file_is_noticed(profile: Path, model: Path) -> None:
    _models(profile, "add", model)
    first = _models(profile, "verify", "mine", "--json").json
    (file,) = first["files"]
    assert file["sha256"] == hashlib.sha256(model.read_bytes()).hexdigest()
    assert file["state"] == "first"
    assert first["test"]["outcome"] == "passed"
    assert "unchanged" in _models(profile, "verify", "mine").out
    assert _listed(profile)["mine"]["sha256"] == file["sha256"]
    with model.open("r+b") as changed:
        changed.seek(-1, os.SEEK_END)
        changed.write(bytes([changed.read(1)[0] ^ 1]))
    outcome = _models(profile, "verify", "mine")
    assert outcome.code == 3
    assert "CHANGED" in outcome.out
    assert file["sha256"] in outcome.out
    assert "another one" in outcome.err


def test_each_part_of_a_set_is_hashed(profile: Path, tmp_path: Path) -> None:
    parts = [tmp_path / f"big-0000{number}-of-00002.gguf" for number in (1, 2)]
    for number, part in enumerate(parts):
        part.write_bytes(gguf_bytes({"split.count": 2, "split.no": number}))
    outcome = _models(profile, "verify", parts[0], "--json")
    report = json.loads(outcome.out)
    assert [file["path"] for file in report["files"]] == list(map(str, parts))
    assert outcome.code == 3, "these weights are no model"
    assert set(report["error"]) == {"title", "detail", "remedy"}


# A link to elsewhere, a cleared screen, a second line, and what reads backwards.
HOSTILE = "a\x1b]8;;b\x07\x1b[2J\n\u202efugg.olleh\u2066\u200b\x9b"
SEEN = "a<U+001B>]8;;b<U+0007><U+001B>[2J<U+000A><U+202E>fugg.olleh<U+2066><U+200B><U+009B>"


def _lines(outcome: Outcome) -> list[str]:
    """All that was shown; nothing in it can deceive."""
    lines = (outcome.out + outcome.err).split("\n")
    assert [line for line in lines if not line.isprintable()] == []
    return lines


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_deceives_nobody(profile: Path, model: Path) -> None:
    folder = model.parent.rename(model.parent.with_name(HOSTILE))
    path = (folder / model.name).rename(folder / f"{HOSTILE}.gguf")
    page = path.with_name(f"{HOSTILE} page.gguf")
    page.write_text("<!doctype html>")
    for added in (path, folder):
        assert SEEN in "".join(_lines(_models(profile, "add", added)))
    listed = _models(profile, "list", "--all")
    assert sum(SEEN in line for line in _lines(listed)) == 3
    for action in (
        ("scan", folder),
        ("add", page),
        ("show", path),
        ("show", page),
        ("verify", path),
        ("use", path),
        ("remove", HOSTILE),
        ("remove", path),
    ):
        assert SEEN in "".join(_lines(_models(profile, *action))), action
    for file in (path, page, path.with_name(f"{HOSTILE} gone.gguf")):
        assert SEEN in "".join(_lines(run("inspect", file, "--profile", profile))), file
    told = run("inspect", path, "--json", "--profile", profile)
    _lines(told)
    assert told.json["card"]["places"]["path"] == str(path)
    assert SEEN in "".join(_lines(run("inspect", path, page, "--profile", profile)))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_look_the_same_are_told_apart(profile: Path, model: Path) -> None:
    names = ["same", "sa\u200bme", "same\u202e", "sa<U+200B>me"]
    for number, name in enumerate(names):
        other = model.with_name(f"{name}.gguf")
        other.write_bytes(model.read_bytes() + bytes(number))
        _models(profile, "add", other)
    ids = [line.split("  ")[0] for line in _lines(_models(profile, "list"))]
    assert len(set(ids)) == len(ids)
    assert {"same", "sa<U+200B>me", "same<U+202E>", "sa<U+003C>U+200B>me"} <= set(ids)
