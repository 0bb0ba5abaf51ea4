"""``desktop-chat settings``: listed, read, changed and set back."""

import json
from pathlib import Path

import pytest

from desktop_chat.domain.settings import IDLE_MINUTES, KEEP_MODELS, SETTINGS
from tests.command_line import Outcome, run


def _settings(profile: Path, *arguments: str) -> Outcome:
    return run("settings", *arguments, "--profile", profile)


def test_every_setting_is_listed_with_what_it_is_for(tmp_path: Path) -> None:
    listed = _settings(tmp_path, "list", "--json").json["settings"]
    assert [each["key"] for each in listed] == [each.key for each in SETTINGS]
    (keep,) = (each for each in listed if each["key"] == KEEP_MODELS.key)
    assert (keep["value"], keep["help"]) == (None, KEEP_MODELS.help)
    assert (keep["least"], keep["most"]) == (KEEP_MODELS.least, KEEP_MODELS.most)
    text = _settings(tmp_path, "list").out
    assert "keep_models = auto\n    Memory for models: " in text
    assert "a whole number from 0 to 10080.\n" in text


def test_a_setting_is_changed_and_set_back(tmp_path: Path) -> None:
    assert _settings(tmp_path, "set", KEEP_MODELS.key, "4096").out == "4096\n"
    assert _settings(tmp_path, "set", "send_on_enter", "off").out == "off\n"
    kept = json.loads((tmp_path / "settings.json").read_text())
    assert kept == {"keep_models": 4096, "send_on_enter": False}
    assert _settings(tmp_path, "get", KEEP_MODELS.key).out == "4096\n"
    assert _settings(tmp_path, "set", KEEP_MODELS.key, "auto").out == "auto\n"
    assert _settings(tmp_path, "set", "theme", "dark", "--json").json["setting"]["value"] == "dark"
    assert _settings(tmp_path, "reset", "theme").out == "system\n"
    assert _settings(tmp_path, "get", "send_on_enter", "--json").json["setting"]["value"] is False


@pytest.mark.parametrize(
    ("key", "value", "allowed"),
    [
        (IDLE_MINUTES.key, "10081", "a whole number from 0 to 10080."),
        (IDLE_MINUTES.key, "auto", "a whole number from 0 to 10080."),
        (KEEP_MODELS.key, "much", "a whole number from 0 to 16777216, or auto."),
        ("thinking", "true", "on, off, or auto."),
        ("theme", "blue", "system, light, dark."),
    ],
)
def test_what_a_setting_cannot_be_is_refused(
    tmp_path: Path, key: str, value: str, allowed: str
) -> None:
    assert f"It can be {allowed}" in _settings(tmp_path, "set", key, value).failed()
    assert not (tmp_path / "settings.json").exists()


def test_a_setting_that_there_is_not_is_refused(tmp_path: Path) -> None:
    assert "no setting “speed”" in _settings(tmp_path, "get", "speed").failed()
    assert "no setting “speed”" in _settings(tmp_path, "reset", "speed", "--json").failed(
        as_json=True
    )
