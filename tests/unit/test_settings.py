import json
import os
import stat
from pathlib import Path

import pytest

from desktop_chat.domain.errors import InvalidInput, StorageFailed
from desktop_chat.domain.managed import GpuMode, Managed, Values
from desktop_chat.domain.settings import (
    CTX,
    GPU_LAYERS,
    LANGUAGE,
    MODEL,
    SEND_ON_ENTER,
    SETTINGS,
    THEME,
    THREADS,
)
from desktop_chat.storage.settings import SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_every_setting_is_complete() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.accepts(setting.default), setting.key
        assert setting.label, setting.key
        assert setting.help.endswith("."), setting.key


def test_without_a_file_there_are_defaults_and_nothing_is_written(path: Path) -> None:
    settings = SettingsFile(path)
    assert settings.notice == ""
    assert settings.get(THEME) == "system"
    assert settings.get(MODEL) is None
    assert not settings.set(THEME, "system")
    assert not path.exists()


def test_values_survive(path: Path) -> None:
    settings = SettingsFile(path)
    assert settings.set(MODEL, "Qwen 3 – 中文")
    settings.set(SEND_ON_ENTER, False)
    settings.set(CTX, 4096)
    settings.set(CTX, None)
    settings.save()
    again = SettingsFile(path)
    assert again.get(MODEL) == "Qwen 3 – 中文"
    assert again.get(SEND_ON_ENTER) is False
    assert again.get(CTX) is None
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_unknown_keys_and_values_are_kept(path: Path) -> None:
    path.write_text('{"from_the_future": {"a": [1]}, "theme": "sepia", "threads": true}')
    settings = SettingsFile(path)
    assert settings.get(THEME) == "system"
    assert settings.get(THREADS) is None
    settings.set(CTX, 512)
    settings.save()
    assert json.loads(path.read_text()) == {
        "from_the_future": {"a": [1]},
        "theme": "sepia",
        "threads": True,
        "ctx": 512,
    }


@pytest.mark.parametrize("value", [15, 1 << 25, True, "512", 512.0])
def test_a_value_out_of_bounds_is_refused(path: Path, value: object) -> None:
    settings = SettingsFile(path)
    with pytest.raises(InvalidInput, match="Context length"):
        settings.set(CTX, value)  # pyright: ignore[reportArgumentType]  # that is the test
    assert settings.get(CTX) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1]",
        b"\xff\xfe\xff",
        b"\0" * 100,
        b'{"a": ' + b"[" * 200_000,
        b'{"a": ' + b"1" * 10_000 + b"}",
        b'{"a": "' + b"x" * (1 << 20) + b'"}',
    ],
    ids=["empty", "cut off", "a list", "no text", "zeros", "nested", "endless number", "huge"],
)
def test_a_damaged_file_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = SettingsFile(path)
    assert "damaged" in settings.notice
    assert settings.get(THEME) == "system"
    settings.set(THEME, "dark")
    settings.save()
    assert SettingsFile(path).get(THEME) == "dark"
    assert SettingsFile(path).notice == ""
    (aside,) = path.parent.glob("settings.damaged-*.json")
    assert aside.read_bytes() == content
    assert str(aside) in settings.notice


def test_a_backup_says_nothing_about_this_machine(path: Path) -> None:
    path.write_text('{"from_the_future": 1, "threads": 2, "send_on_enter": false}')
    settings = SettingsFile(path)
    settings.replace(
        '{"model": "//evil.example/share/m.gguf", "threads": 512, "ctx": 16777216, "theme": "dark",'
        ' "gpu_layers": 1024, "thinking": 7, "from_the_future": 2, "more": 3}'
    )
    assert json.loads(path.read_text()) == {"from_the_future": 1, "threads": 2, "theme": "dark"}
    for text in ("", "[]", "[" * 100_000):
        settings.replace(text)
        assert settings.get(THEME) == "dark"


def test_what_can_not_be_read_or_saved_is_told(path: Path) -> None:
    path.mkdir()
    settings = SettingsFile(path)
    assert "can't be read" in settings.notice
    settings.set(THEME, "dark")
    with pytest.raises(StorageFailed):
        settings.save()
    assert settings.get(THEME) == "dark"
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_what_another_process_changed_stays(path: Path) -> None:
    window, command = SettingsFile(path), SettingsFile(path)
    window.set(THEME, "light")
    window.save()
    command.set(MODEL, "Qwen")
    command.save()
    window.set(CTX, 512)
    window.save()
    assert json.loads(path.read_text()) == {"theme": "light", "model": "Qwen", "ctx": 512}


def test_a_change_that_could_not_be_saved_is_saved_with_the_next(path: Path) -> None:
    settings = SettingsFile(path)
    settings.set(THEME, "dark")
    path.mkdir()
    with pytest.raises(StorageFailed):
        settings.save()
    path.rmdir()
    settings.set(CTX, 512)
    settings.save()
    assert json.loads(path.read_text()) == {"theme": "dark", "ctx": 512}


def test_what_is_enforced_counts_before_what_the_person_decided(path: Path) -> None:
    mine = SettingsFile(path)
    mine.set(LANGUAGE, "fr")
    mine.set(GPU_LAYERS, 12)
    mine.save()
    kept = path.read_bytes()
    ruled = Managed(enforced=Values(language="de", gpu_mode=GpuMode.AUTOMATIC))
    settings = SettingsFile(path, ruled)
    assert settings.get(LANGUAGE) == "de"
    assert settings.get(GPU_LAYERS) is None
    assert settings.is_enforced(LANGUAGE)
    assert not settings.is_enforced(THEME)
    assert not settings.set(LANGUAGE, "es")
    assert settings.get(LANGUAGE) == "de"
    settings.save()
    assert path.read_bytes() == kept, "it is as it was once nothing is enforced"


def test_a_default_of_the_machine_counts_until_the_person_decides(path: Path) -> None:
    ruled = Managed(defaults=Values(language="de", max_context_tokens=2048, gpu_mode=GpuMode.OFF))
    settings = SettingsFile(path, ruled)
    assert settings.get(LANGUAGE) == "de"
    assert settings.get(CTX) == 2048
    assert settings.get(GPU_LAYERS) == 0
    assert not settings.is_enforced(LANGUAGE)
    assert not settings.set(LANGUAGE, "de")
    assert settings.set(LANGUAGE, "system"), "our default is a choice where theirs is another"
    assert settings.set(CTX, None)
    settings.save()
    again = SettingsFile(path, ruled)
    assert again.get(LANGUAGE) == "system"
    assert again.get(CTX) is None
    assert again.get(GPU_LAYERS) == 0


def test_the_largest_context_is_a_bound_and_no_setting(path: Path) -> None:
    settings = SettingsFile(path, Managed(enforced=Values(max_context_tokens=4096)))
    assert settings.get(CTX) is None
    settings.set(CTX, 1024)
    assert settings.get(CTX) == 1024


def test_what_an_administrator_wrote_that_no_setting_accepts_does_not_count(path: Path) -> None:
    settings = SettingsFile(path, Managed(enforced=Values(language="tlh")))
    assert settings.get(LANGUAGE) == "system"
