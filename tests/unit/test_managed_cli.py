"""``desktop-chat policy`` and ``settings`` on a machine that an administrator looks after."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.cli import ask, compare, policy, presets, prompt, settings
from desktop_chat.cli.conversations import chats, keys
from desktop_chat.cli.models import models
from desktop_chat.cli.parsers.parser import parse
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import FAILED
from desktop_chat.domain.errors import (
    BlockedByPolicy,
    DecidedByPolicy,
    EncryptionRequired,
    FileNotReadable,
    InvalidInput,
    PassphraseRequired,
)
from desktop_chat.storage.managed.json_policy import from_json
from desktop_chat.storage.managed.policy_file import PolicyFile
from desktop_chat.storage.managed.schema import Schema
from desktop_chat.storage.managed.values import values_of, written
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.managed import MachinePolicy
from desktop_chat.wiring.profile import Profile
from tests import tiny_models

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file has no mode there")

Run = Callable[..., int]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "etc"
    folder.mkdir()
    folder.chmod(0o755)
    return folder / "policy.json"


@pytest.fixture
def run(tmp_path: Path, place: Path) -> Run:
    """Runs a command of a profile on the machine whose policy is in ``place``."""

    def run_command(*words: str, policy_text: str | None = None) -> int:
        if policy_text is not None:
            place.write_text(policy_text)
            place.chmod(0o644)
        paths = Paths.of(tmp_path / "profile")
        rules = MachinePolicy(
            paths, PolicyFile(place, from_json, os.getuid()), [tmp_path / "store"]
        )
        own = Profile(paths, lambda _: None, policy=rules)

        def never(*_: Any) -> Any:
            raise AssertionError

        services = Services(
            paths, own.settings, own.open_library, own.make_engine, own.make_vault, never,
            own.models.card, own.examine, own.try_out, rules.managed, lambda: rules.stores,
            own.permit,
        )  # fmt: skip
        arguments = parse(words)
        commands = {
            "policy": policy.run,
            "settings": settings.run,
            "ask": ask.run,
            "compare": compare.run,
            "chats": chats.run,
            "keys": keys.run,
            "tokenize": prompt.tokenize,
            "render": prompt.render,
            "models": models.run,
            "presets": presets.run,
        }
        return commands[arguments.command](arguments, services)

    return run_command


def test_what_is_written_is_what_was_read() -> None:
    schema = Schema(Paths.of().resources / "policy-schema.json")
    examples = {key: shape["examples"][0] for key, shape in schema.keys.items()}
    assert written(values_of(examples)) == examples


def test_without_a_policy(run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run("policy", "show") == 0
    assert capsys.readouterr().out == (
        f"This machine has no policy.\nStores of models:\n  {tmp_path}/store (not there)\n"
    )
    assert run("policy", "show", "--json") == 0
    assert json.loads(capsys.readouterr().out)["policy"]["source"] is None


def test_what_is_active_and_what_is_not(
    run: Run, place: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    said = {
        "enforced": {
            "AllowedModels": [{"Architecture": "qwen3"}],
            "ModelStores": ["/srv/models"],
            "GpuMode": "none",
        },
        "defaults": {"Language": "de"},
    }
    assert run("policy", "show", policy_text=json.dumps(said)) == FAILED
    assert capsys.readouterr().out == (
        f"Policy: {place}\n"
        "Enforced:\n"
        '  ModelStores = ["/srv/models"]\n'
        '  AllowedModels = [{"Architecture": "qwen3"}]\n'
        "Until a person decides:\n"
        '  Language = "de"\n'
        "Does not count:\n"
        "  enforced.GpuMode: It has to be one of: automatic, off, all. "
        "Correct it; until then, it is as if it weren't there.\n"
        "Stores of models:\n"
        f"  {tmp_path}/store (not there)\n"
        "  /srv/models (not there)\n"
    )
    assert run("policy", "show", "--json") == FAILED
    report = json.loads(capsys.readouterr().out)["policy"]
    assert report["enforced"] == {
        "AllowedModels": [{"Architecture": "qwen3"}],
        "ModelStores": ["/srv/models"],
    }
    assert [each["key"] for each in report["refused"]] == ["enforced.GpuMode"]


def test_a_policy_that_can_not_be_used(
    run: Run, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("policy", "show", policy_text="no JSON") == FAILED
    out = capsys.readouterr().out
    assert out.startswith(f"Policy: {place}, which can't be used\n")
    assert "Only the models in this machine's stores may be used." in out


def test_a_file_is_checked_whoever_it_belongs_to(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "draft.json"
    file.write_text('{"enforced": {"MaxContextTokens": 4096}}')
    file.chmod(0o666)
    assert run("policy", "check", str(file)) == 0
    assert capsys.readouterr().out == f"Policy: {file}\nEnforced:\n  MaxContextTokens = 4096\n"
    file.write_text('{"enforced": {"MaxContextToken": 4096}}')
    assert run("policy", "check", str(file), "--json") == FAILED
    (refused,) = json.loads(capsys.readouterr().out)["policy"]["refused"]
    assert refused["remedy"] == "Perhaps “MaxContextTokens” is meant."
    file.write_bytes(b"\x1b[2J")
    assert run("policy", "check", str(file)) == FAILED
    assert "\x1b" not in capsys.readouterr().out
    with pytest.raises(FileNotReadable):
        run("policy", "check", str(tmp_path / "absent.json"))


def test_no_command_changes_what_is_enforced(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    text = '{"enforced": {"Language": "de"}, "defaults": {"GpuMode": "off"}}'
    with pytest.raises(DecidedByPolicy, match="“language”"):
        run("settings", "set", "language", "fr", policy_text=text)
    with pytest.raises(DecidedByPolicy):
        run("settings", "reset", "language")
    assert run("settings", "get", "language", "--json") == 0
    record = json.loads(capsys.readouterr().out)["setting"]
    assert (record["value"], record["managed"]) == ("de", True)
    assert run("settings", "get", "gpu_layers") == 0
    assert capsys.readouterr().out == "0\n"
    assert run("settings", "list") == 0
    assert "It is managed by your organisation." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("AllowExport", ("export", "--out", "x.json")),
        ("AllowExport", ("backup", "x")),
        ("AllowImport", ("import", "x.json")),
        ("AllowImport", ("restore", "x")),
    ],
)
def test_no_conversation_leaves_or_comes_where_that_is_forbidden(
    run: Run, key: str, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x").write_text("{}")
    with pytest.raises(DecidedByPolicy, match="Conversations may not be"):
        run("chats", *words, policy_text=json.dumps({"enforced": {key: False}}))
    assert (tmp_path / "x").read_text() == "{}"
    assert not (tmp_path / "x.json").exists()


def test_models_are_not_compared_where_that_is_off(run: Run) -> None:
    text = json.dumps({"enforced": {"FeaturesOff": ["compare"]}})
    with pytest.raises(DecidedByPolicy, match="Models may not be compared"):
        run("compare", "--models", "a,b", "Hello?", policy_text=text)


def test_what_has_to_be_encrypted_is_told_how_and_opens_then(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("keys", "init", "--unencrypted") == 0
    required = json.dumps({"enforced": {"RequireEncryption": True}})
    with pytest.raises(EncryptionRequired) as refused:
        run("chats", "list", policy_text=required)
    assert "keys encrypt" in refused.value.remedy
    words = tmp_path / "words"
    words.write_text("right")
    assert run("keys", "encrypt", "--passphrase-file", str(words)) == 0
    assert "are encrypted" in capsys.readouterr().out
    monkeypatch.setenv("DESKTOP_CHAT_PASSPHRASE_FILE", str(words))
    assert run("chats", "list") == 0
    with pytest.raises(DecidedByPolicy, match="have to be encrypted"):
        run("keys", "decrypt", "--yes")


def test_what_needs_a_passphrase_is_told_how_and_keeps_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("keys", "init", "--unencrypted") == 0
    required = json.dumps({"enforced": {"RequirePassphrase": True}})
    with pytest.raises(PassphraseRequired) as refused:
        run("chats", "list", policy_text=required)
    assert "keys set-passphrase" in refused.value.remedy
    words = tmp_path / "words"
    words.write_text("right")
    assert run("keys", "set-passphrase", "--passphrase-file", str(words)) == 0
    monkeypatch.setenv("DESKTOP_CHAT_PASSPHRASE_FILE", str(words))
    assert run("chats", "list") == 0
    assert run("keys", "recovery-code") == 0
    for action in (("remove", "passphrase", "--yes"), ("use-keychain",), ("decrypt", "--yes")):
        with pytest.raises(DecidedByPolicy):
            run("keys", *action)


def test_where_none_are_kept_nothing_is_written_or_shown(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("keys", "init", "--unencrypted") == 0
    off = json.dumps({"enforced": {"SaveHistory": False}})
    (tmp_path / "x").write_text("{}")
    before = (tmp_path / "profile" / "chats.db").read_bytes()
    for words in (
        ("chats", "import", str(tmp_path / "x")),
        ("chats", "restore", str(tmp_path / "x")),
        ("keys", "set-passphrase"),
        ("ask", "--chat", "new", "Hi", "--model", str(tiny_models.qwen3(tmp_path / "a.gguf"))),
        ("settings", "set", "save_history", "on"),
    ):
        with pytest.raises(DecidedByPolicy):
            run(*words, policy_text=off)
    capsys.readouterr()
    assert run("chats", "list") == 0
    told = capsys.readouterr()
    assert "There are no conversations yet." in told.err + told.out
    assert "Conversations aren't kept on this machine" in told.err
    assert (tmp_path / "profile" / "chats.db").read_bytes() == before


def test_a_default_of_not_keeping_any_can_be_changed(run: Run) -> None:
    off = json.dumps({"defaults": {"SaveHistory": False}})
    with pytest.raises(InvalidInput, match="aren't kept") as refused:
        run("chats", "trash", "x", policy_text=off)
    assert "settings set save_history on" in refused.value.remedy
    assert run("settings", "set", "save_history", "on") == 0
    assert run("keys", "init", "--unencrypted") == 0
    assert run("chats", "list") == 0


def test_nothing_of_a_blocked_model_is_read_by_what_would_load_it(run: Run, tmp_path: Path) -> None:
    model = tiny_models.qwen3(tmp_path / "a.gguf")
    messages = tmp_path / "messages.json"
    messages.write_text('[{"role": "user", "content": "Hi"}]')
    text = '{"enforced": {"BlockedModels": [{"Architecture": "qwen3"}]}}'
    with pytest.raises(BlockedByPolicy):
        run("tokenize", "Hi", "--model", str(model), policy_text=text)
    with pytest.raises(BlockedByPolicy):
        run("render", "--messages", str(messages), "--model", str(model))
    with pytest.raises(BlockedByPolicy):
        run("models", "use", str(model))


def test_presets_of_the_machine_are_listed_and_not_deleted(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    said = {"enforced": {"Presets": [{"Name": "Translate", "SystemPrompt": "Translate."}]}}
    assert run("keys", "init", "--unencrypted", policy_text=json.dumps(said)) == 0
    capsys.readouterr()
    assert run("presets", "list") == 0
    assert capsys.readouterr().out == "Translate  (of your organisation)\n"
    assert run("presets", "list", "--json") == 0
    (listed,) = json.loads(capsys.readouterr().out)["presets"]
    assert (listed["name"], listed["managed"]) == ("Translate", True)
    assert run("presets", "show", "translate") == 0
    assert "System prompt: Translate." in capsys.readouterr().out
    with pytest.raises(DecidedByPolicy, match="is a preset of your organisation"):
        run("presets", "remove", "Translate")
