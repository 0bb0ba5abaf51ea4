"""Finding a screen, so that the app answers in the terminal where there is none."""

import sys
from pathlib import Path

import pytest

from desktop_chat.ui.display import has_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always one")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


def test_nothing_is_no_display() -> None:
    assert not has_display()


def test_offscreen_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()


@pytest.mark.parametrize("display", [":54321", "unix:54321", ":54321.0", ":", "nonsense", ":x"])
def test_server_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert not has_display()


@pytest.mark.parametrize("display", ["localhost:10.0", "elsewhere:0", "192.0.2.1:0"])
def test_server_over_the_network_is_none(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert not has_display()


def test_wayland_is_known_by_its_socket(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not has_display()
    (tmp_path / "wayland-0").touch()
    assert has_display()
