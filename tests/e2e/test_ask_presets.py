"""``desktop-chat presets``, and what ``ask`` answers with and says of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.preset import Tuning
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Secret, Vault
from tests.command_line import Outcome, environment, run
from tests.tiny_models import ScriptFile

PRESET = {
    "format": "desktop-chat/preset",
    "version": 1,
    "name": "Poet",
    "parameters": {"temperature": 0.25, "system_prompt": "Rhyme.", "stop": ["two"], "ctx": 640},
}


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    assert run("keys", "init", "--profile", folder, "--unencrypted").code == 0
    return folder


def _presets(profile: Path, action: str, *arguments: str | Path) -> Outcome:
    return run("presets", action, "--profile", profile, *arguments)


def _poet(profile: Path) -> None:
    file = profile / "poet.json"
    file.write_text(json.dumps(PRESET))
    assert _presets(profile, "import", file).code == 0


def _ask(profile: Path, *arguments: str | Path) -> Any:
    return run("ask", "--profile", profile, "--json", *arguments).json


def _told(report: Any, key: str) -> tuple[Any, str]:
    found = report["parameters"][key]
    return found["value"], found["source"]


def test_presets_come_and_go(profile: Path, tmp_path: Path) -> None:
    assert _presets(profile, "list").out == ""
    _poet(profile)
    modelfile = tmp_path / "Modelfile"
    modelfile.write_text('FROM qwen3\nSYSTEM """Be\nbrief."""\nTEMPLATE x\nPARAMETER top_k 5\n')
    outcome = _presets(profile, "import", modelfile, "--name", "Brief")
    assert outcome.out == "Imported Brief.\n"
    assert "“TEMPLATE” was left out" in outcome.err
    assert _presets(profile, "list").out == "Brief\nPoet\n"
    shown = _presets(profile, "show", "brief").out
    assert "  Top-k: 5\n" in shown
    assert '  System prompt: "Be\\nbrief."\n' in shown
    out = tmp_path / "out.preset.json"
    assert _presets(profile, "export", "poet", "--out", out).code == 0
    assert json.loads(out.read_text())["parameters"] == PRESET["parameters"]
    assert "there already" in _presets(profile, "export", "poet", "--out", out).failed()
    assert _presets(profile, "remove", "POET").out == "Removed Poet.\n"
    assert "no preset “poet”" in _presets(profile, "show", "poet").failed()
    listed = _presets(profile, "list", "--json").json["presets"]
    assert [(each["name"], each["parameters"]) for each in listed] == [
        ("Brief", {"system_prompt": "Be\nbrief.", "top_k": 5})
    ]


def test_a_name_deceives_nobody(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps(PRESET))
    seen = "P<U+001B>[2J<U+202E>teo"
    imported = _presets(profile, "import", file, "--name", "P\x1b[2J\u202eteo")
    assert imported.out == f"Imported {seen}.\n"
    assert _presets(profile, "list").out == f"{seen}\n"
    name = _presets(profile, "list", "--json").json["presets"][0]["name"]
    assert name.endswith("\u202eteo")
    assert _presets(profile, "show", name).out.startswith(f"{seen}\n")
    assert f"no preset “x{seen}”" in _presets(profile, "show", f"x{name}").failed()
    assert _presets(profile, "remove", name).out == f"Removed {seen}.\n"


def test_what_is_no_preset_is_refused(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("{}")
    assert "is not a preset" in _presets(profile, "import", file).failed()
    path = tmp_path / "a.gguf"
    for arguments in (("--preset", "x"), ("--preset", "x", "--chat", "new")):
        outcome = run("ask", "--profile", profile, "--model", path, *arguments, "Hi")
        assert outcome.code == 3


def test_a_preset_sets_what_nothing_stronger_does(profile: Path, script_file: ScriptFile) -> None:
    _poet(profile)
    path = script_file("one two three")
    plain = _ask(profile, "--model", path, "Hi")
    assert plain["text"] == "one two three"
    assert _told(plain, "temperature") == (0.8, "app")
    told = _ask(profile, "--model", path, "--preset", "poet", "--top-k", "3", "Hi")
    assert told["text"] == "one "
    assert told["ctx"] == 640
    assert told["prompt_tokens"] > plain["prompt_tokens"]
    assert _told(told, "temperature") == (0.25, "preset")
    assert _told(told, "top_k") == (3, "request")
    stronger = ("--temperature", "0", "--stop", "three", "--ctx", "512")
    told = _ask(profile, "--model", path, "--preset", "poet", *stronger, "Hi")
    assert (told["text"], told["ctx"]) == ("one two ", 512)
    assert _told(told, "temperature") == (0.0, "request")


def test_a_conversation_keeps_its_preset(profile: Path, script_file: ScriptFile) -> None:
    _poet(profile)
    path = script_file("one two three")
    first = _ask(profile, "--model", path, "--chat", "new", "--preset", "poet", "Hi")
    again = _ask(profile, "--model", path, "--chat", "last", "Hi")
    for told in (first, again):
        assert told["text"] == "one "
        assert _told(told, "temperature") == (0.25, "preset")
    shown = run("chats", "show", "--profile", profile, "--json", first["chat"]).json
    out = profile / "out.json"
    run("chats", "export", "--profile", profile, "--out", out)
    (chat,) = json.loads(out.read_text())["conversations"]
    assert chat["parameters"] == PRESET["parameters"]
    assert [message["role"] for message in chat["messages"]] == ["user", "assistant"] * 2
    origin = chat["messages"][1]["origin"]
    assert (origin["system"], origin["stop"]) == ("Rhyme.", ["two"])
    assert shown
    assert _presets(profile, "remove", "poet").code == 0
    told = _ask(profile, "--model", path, "--chat", "last", "Hi")
    assert _told(told, "temperature") == (0.25, "conversation")


def test_settings_and_auto_are_told_too(profile: Path, script_file: ScriptFile) -> None:
    (profile / "settings.json").write_text(json.dumps({"ctx": 700, "gpu_layers": 3}))
    told = _ask(profile, "--model", script_file("Yes."), "--gpu-layers", "auto", "Hi")
    assert (told["ctx"], _told(told, "ctx")) == (700, (700, "settings"))
    assert _told(told, "gpu_layers") == (None, "request")
    assert _told(told, "threads") == (None, "app")


def _tune(profile: Path, path: Path, secret: Secret) -> None:
    vault = Vault(Paths.of(profile), MemoryKeychain(is_absent=True))
    vault.open(secret)
    vault.store.presets.tune_model(path.name, Tuning(None, Parameters(temperature=0.125)))
    vault.close()


def test_what_was_settled_on_for_the_model_counts_where_that_opens_by_itself(
    profile: Path, script_file: ScriptFile
) -> None:
    path = script_file("Yes.")
    _tune(profile, path, Secret())
    told = run("ask", "--profile", profile, "--json", "--model", path, "Hi")
    assert _told(told.json, "temperature") == (0.125, "model")
    assert told.err == ""


def test_nobody_is_asked_for_a_passphrase_for_it(tmp_path: Path, script_file: ScriptFile) -> None:
    profile, path, file = tmp_path / "profile", script_file("Yes."), tmp_path / "passphrase"
    file.write_text("correct horse")
    given = environment() | {"DESKTOP_CHAT_PASSPHRASE_FILE": str(file)}
    assert run("keys", "init", "--profile", profile, "--passphrase-file", file).code == 0
    _tune(profile, path, Secret("correct horse"))
    ask = ("ask", "--profile", profile, "--json", "--model", path, "Hi")
    told = run(*ask)
    assert (told.err, _told(told.json, "temperature")) == ("", (0.8, "app"))
    assert _told(run(*ask, env=given).json, "temperature") == (0.125, "model")
    file.write_text("wrong")
    assert _told(run(*ask, env=given).json, "temperature") == (0.8, "app")
    file.unlink()
    assert _told(run(*ask, env=given).json, "temperature") == (0.8, "app")


def test_makers_defaults_of_a_real_model(profile: Path, smollm2: Path) -> None:
    told = _ask(profile, "--model", smollm2, "--max-tokens", "1", "Hi")
    assert _told(told, "temperature") == (0.2, "makers")
    assert _told(told, "top_k") == (40, "app")
