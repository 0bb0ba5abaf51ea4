"""The window as a program of its own: it listens nowhere, and writes only into its profile."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from tests.command_line import environment, run
from tests.e2e.test_offline import SEALED, sealed

# The real app without a model. It opens the dialog for a file, closes it, and ends.
APP = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from desktop_chat.app.models.scripted import ScriptedModels
from desktop_chat.app.services import AppServices
from desktop_chat.engine.scripted.engine import ScriptedEngine
from desktop_chat.models.library.library import Library
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.ui import application
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

paths = Paths.of(Path(sys.argv[1]))
paths.create()
library = Library([paths.models])

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    view, dialog = window.findChild(WorkspaceView), window.findChild(QFileDialog)
    if view is not None and dialog is None and not seen:
        view.pane.bringing.choose_files()
    elif dialog is not None and not seen:
        seen.append(dialog)
        dialog.reject()
    elif seen and dialog is None:
        print("done", flush=True)
        QApplication.quit()

seen = []
watch = QTimer()
watch.timeout.connect(look)
execute = QApplication.exec
QApplication.exec = lambda *_: (watch.start(20), execute())[1]
sys.exit(application.run(AppServices(
    paths, SettingsFile(paths.settings), ScriptedEngine, lambda: Vault(paths, MemoryKeychain()),
    ScriptedModels(library, paths.models),
)))
"""


def run_app(profile: Path, *program: str, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*(program or [sys.executable]), "-c", APP, str(profile)],
        env=environment(QT_QPA_PLATFORM="offscreen", **changes),
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )


@sealed
@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"QT_QPA_GENERIC_PLUGINS": "tuiotouch"},
        {"QT_QPA_GENERIC_PLUGINS": "tuiotouch:udp=3334,evdevkeyboard"},
    ],
    ids=["as it is", "tuiotouch", "with options"],
)
def test_no_variable_makes_it_listen(tmp_path: Path, variables: dict[str, str]) -> None:
    if "QT_QPA_GENERIC_PLUGINS" in variables:
        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "generic")
        assert list(plugins.glob("*tuiotouch*")), "Qt has no such plugin: this test proves nothing"
    done = run_app(tmp_path, sys.executable, "-c", SEALED, **variables)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr


def test_a_packaged_app_takes_plugins_from_nowhere_else(tmp_path: Path) -> None:
    code = (
        "import os, sys\nsys.frozen = True\n"
        "from desktop_chat.ui.application import make_application\n"
        "application = make_application()\n"
        "print(sys.argv[1] in application.libraryPaths())\n"
    )
    for variable in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
        changes = {"QT_QPA_PLATFORM": "offscreen", variable: str(tmp_path)}
        done = run(str(tmp_path), program=[sys.executable, "-c", code], env=environment(**changes))
        assert (done.code, done.out) == (0, "False\n"), done.err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is no file, or not ours to move")
def test_a_dialog_leaves_nothing_outside_the_profile(tmp_path: Path) -> None:
    home, profile = tmp_path / "home", tmp_path / "profile"
    home.mkdir()
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), "")
    done = run_app(profile, HOME=str(home), XDG_CACHE_HOME=str(tmp_path / "cache"), **places)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert (profile / "QtProject.conf").exists()
