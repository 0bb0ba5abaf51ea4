"""The window as a program of its own, on a real keychain: gnome-keyring in all of its states."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import environment
from tests.secret_service import SecretService

# The real app without a model. It tells what becomes of the conversations, and ends.
APP = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.models.library.library import Library
from desktop_chat.storage.keys.keychain import SystemKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui import application
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

paths = Paths.of(Path(sys.argv[1]))
paths.create()
library = Library([paths.models])

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    view = window.findChild(WorkspaceView)
    if view is None:
        return
    access, banner = view._workspace.unlocking.access, view.pane.access.banner
    is_waiting = banner.isVisible() and sys.argv[2:] == ["leave"]
    if access.state.name == "OPENING" and not is_waiting:
        return
    is_shut = access.state.name == "SHUT"
    print(json.dumps({
        "state": access.state.name,
        "error": type(access.error).__name__,
        "keychain": access.keychain,
        "ways": access.ways,
        "page": view.pane.access.page.text() if is_shut else "",
        "banner": banner.text() if banner.isVisible() else "",
    }), flush=True)
    QApplication.quit()

watch = QTimer()
watch.timeout.connect(look)
execute = QApplication.exec
QApplication.exec = lambda *_: (watch.start(20), execute())[1]
sys.exit(application.run(AppServices(
    paths,
    SettingsFile(paths.settings),
    ScriptedEngine,
    lambda: Vault(paths, SystemKeychain()),
    ScriptedModels(library, paths.models),
)))
"""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the Secret Service is Linux's"
)


def start(profile: Path, *options: str) -> dict[str, object]:
    """Start the app and see how far it gets; it has ended by itself on return.

    Args:
        options: "leave", to end it as soon as it says that it is waiting.
    """
    done = subprocess.run(
        [sys.executable, "-c", APP, str(profile), *options],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=40,  # less than a silent keychain is waited for
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.usefixtures("secret_service")
def test_the_keychain_opens_them_at_each_start(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    first = start(profile)
    assert first["state"] == "OPEN"
    assert first["ways"] == ["keychain"]
    assert "holds the only key" in str(first["banner"])
    assert not (profile / "chats.db").read_bytes().startswith(b"SQLite format 3")
    before = (profile / "keys.json").read_bytes()
    assert start(profile)["state"] == "OPEN"
    assert (profile / "keys.json").read_bytes() == before


def test_a_locked_keychain_keeps_them_shut(secret_service: SecretService, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    start(profile)
    before = (profile / "chats.db").read_bytes()
    secret_service.lock()
    found = start(profile)
    assert (found["state"], found["error"]) == ("SHUT", "KeychainLocked")
    assert "Your keychain is locked" in str(found["page"])
    assert (profile / "chats.db").read_bytes() == before


def test_a_locked_keychain_begins_no_new_profile(
    secret_service: SecretService, tmp_path: Path
) -> None:
    secret_service.lock()
    found = start(tmp_path / "profile")
    assert (found["state"], found["error"]) == ("SHUT", "KeychainLocked")
    assert "Unencrypted, whoever" in str(found["page"])
    assert not (tmp_path / "profile" / "keys.json").exists()


def test_another_keychain_keeps_them_shut(secret_service: SecretService, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    start(profile)
    secret_service.replace()
    found = start(profile)
    assert (found["state"], found["error"]) == ("SHUT", "KeychainChanged")
    assert "no longer has the key" in str(found["page"])


def test_a_silent_keychain_is_waited_for_and_does_not_keep_the_window_from_closing(
    secret_service: SecretService, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    start(profile)
    secret_service.freeze()
    found = start(profile, "leave")
    assert found["state"] == "OPENING"
    assert "Waiting for your keychain" in str(found["banner"])


def test_without_a_keychain_the_person_decides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    found = start(tmp_path / "profile")
    assert (found["state"], found["error"]) == ("SHUT", "ProtectionNeeded")
    assert "Protect your conversations" in str(found["page"])
