"""Folders are shown, not started."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop_chat.ui.widgets.file_manager import show_folder

# Stands for macOS's "open -R": it tells what it was given.
REVEAL = (sys.executable, "-c", "import sys; open(sys.argv[1] + '.told', 'w').close()")


class Desktop(QObject):
    """Opens nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def desktop(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no file manager to ask
    receiver = Desktop()
    QDesktopServices.setUrlHandler("file", receiver, "open")  # pyright: ignore[reportArgumentType]
    yield receiver
    QDesktopServices.unsetUrlHandler("file")


def test_a_folder_that_is_a_program_is_not_opened(
    tmp_path: Path, desktop: Desktop, qtbot: QtBot
) -> None:
    program = tmp_path / "Model.app"
    program.mkdir()
    file = program / "model.gguf"
    show_folder(program, reveal=REVEAL)
    show_folder(program, file, reveal=REVEAL)
    told = [Path(f"{program}.told"), Path(f"{file}.told")]
    qtbot.waitUntil(lambda: all(path.exists() for path in told), timeout=30_000)
    assert desktop.opened == []


@pytest.mark.skipif(sys.platform == "darwin", reason="it is revealed there")
def test_a_folder_is_opened(tmp_path: Path, desktop: Desktop) -> None:
    show_folder(tmp_path, tmp_path / "model.gguf")
    assert desktop.opened == [str(tmp_path)]
