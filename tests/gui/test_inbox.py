"""What another start of the program, or the system, wants opened in this window."""

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from desktop_chat.app.state import Phase
from desktop_chat.models.library.library import Library
from desktop_chat.storage.inbox import Inbox
from tests.command_line import environment, run
from tests.gguf_bytes import gguf_bytes
from tests.gui.conftest import OpenStage


def model(folder: Path, name: str) -> Path:
    path = folder / f"{name}.gguf"
    path.write_bytes(gguf_bytes({"general.name": name}))
    return path


def test_what_is_handed_over_is_opened(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage(library=Library([tmp_path / "profile" / "models"]))
    stage.commons.start()
    other = Inbox(stage.paths.inbox)
    stage.until(lambda: other.has_window)
    other.put([model(tmp_path, "Rose")])
    stage.until(lambda: stage.phase is Phase.READY)
    assert stage.workspace.shelf.path == tmp_path / "Rose.gguf"
    assert not list(stage.paths.inbox.glob("*.json"))


def test_a_minimised_window_comes_back_when_it_is_asked_for(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    before = stage.workspace.shelf.path
    other = Inbox(stage.paths.inbox)
    stage.until(lambda: other.has_window)
    stage.window.showMinimized()
    other.put([])
    stage.until(lambda: not stage.window.isMinimized())
    assert stage.workspace.shelf.path == before


def test_what_was_left_behind_is_opened_at_the_next_start(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    first = open_stage(models=[])
    inbox = Inbox(first.paths.inbox)
    assert inbox.claim()
    inbox.put([model(tmp_path, "Rose")])
    inbox.give_up()
    first.close()
    stage = open_stage(library=Library([first.paths.models]))
    stage.commons.start()
    stage.until(lambda: stage.phase is Phase.READY)
    assert stage.workspace.shelf.path == tmp_path / "Rose.gguf"


def test_a_start_with_a_model_opens_that_one(open_stage: OpenStage, tmp_path: Path) -> None:
    stage = open_stage(library=Library([tmp_path / "profile" / "models"]))
    model(stage.paths.models, "Violet")
    stage.commons.start([model(tmp_path, "Rose")])
    stage.until(lambda: stage.phase is Phase.READY)
    assert stage.workspace.shelf.path == tmp_path / "Rose.gguf"


def test_a_start_with_what_is_no_model_opens_the_usual_one(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage(library=Library([tmp_path / "profile" / "models"]))
    model(stage.paths.models, "Violet")
    stage.commons.start([tmp_path / "gone.gguf"])
    stage.until(lambda: stage.phase is Phase.READY)
    assert stage.workspace.shelf.path == stage.paths.models / "Violet.gguf"
    assert "gone.gguf" in stage.view.pane.notice.text()


def test_a_closed_window_takes_nothing(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    other = Inbox(stage.paths.inbox)
    stage.until(lambda: other.has_window)
    stage.close()
    assert not other.has_window


def test_the_application_keeps_what_macos_sends_until_it_is_taken(tmp_path: Path) -> None:
    url = QUrl.fromLocalFile(str(tmp_path / "Rose.gguf"))
    assert QFileOpenEvent(url).url() == url
    code = (
        "import sys\n"
        "from PySide6.QtCore import QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from desktop_chat.ui.application import make_application\n"
        "application = make_application()\n"
        "application.opened.connect(lambda: print('opened'))\n"
        "application.sendEvent(application, QFileOpenEvent(QUrl(sys.argv[1])))\n"
        "application.sendEvent(application, QFileOpenEvent(QUrl('https://example.org/x.gguf')))\n"
        "print(*application.take(), *application.take())\n"
    )
    program = [sys.executable, "-c", code]
    done = run(url.toString(), program=program, env=environment(QT_QPA_PLATFORM="offscreen"))
    assert (done.code, done.out.split()) == (0, ["opened", str(tmp_path / "Rose.gguf")]), done.err


def test_the_application_leaves_quitting_to_its_windows() -> None:
    code = (
        "from PySide6.QtCore import QEvent, QTimer\n"
        "from desktop_chat.ui.application import make_application\n"
        "application = make_application()\n"
        "application.leave = lambda: print('asked')\n"
        "quit = lambda: application.sendEvent(application, QEvent(QEvent.Type.Quit))\n"
        "QTimer.singleShot(0, quit)\n"
        "QTimer.singleShot(50, lambda: (print('goes on'), application.exit(3)))\n"
        "raise SystemExit(application.exec())\n"
    )
    program = [sys.executable, "-c", code]
    done = run(program=program, env=environment(QT_QPA_PLATFORM="offscreen"))
    assert (done.code, done.out.split("\n")[:2]) == (3, ["asked", "goes on"]), done.err
