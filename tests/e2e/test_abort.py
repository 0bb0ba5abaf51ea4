"""llama.cpp ends the process in the middle of an answer, or somebody does in the middle of a load.

For the first there is a llama.cpp that makes a mistake after a while, and the real window.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_chat.domain.crash import Crash
from desktop_chat.domain.verdict import Outcome
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.engine.llama.crash_note import CrashNote
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.library import Library
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.json_file import JsonFile
from desktop_chat.storage.paths import Paths
from tests.command_line import environment, run
from tests.tiny_models import ScriptFile
from tests.tiny_models.positions import learned_positions

# Nothing that the app lets in makes llama.cpp abort in an answer, as far as we know. This one does,
# after a second: it forgets what it has read, and goes on at a place that the model doesn't know.
FAULTY = """
import llama_cpp.llama_cpp as C

decode, calls = C.llama_decode, []

def decode_somewhere(context, batch):
    calls.append(batch.n_tokens)
    if len(calls) > 2_000:
        C.llama_memory_clear(C.llama_get_memory(context), True)
        batch.pos = (C.llama_pos * batch.n_tokens)(*range(9_000, 9_000 + batch.n_tokens))
    return decode(context, batch)

C.llama_decode = decode_somewhere
"""
COMMAND = (
    FAULTY
    + """
import sys
from desktop_chat.__main__ import main

sys.exit(main())
"""
)

# This one aborts in each load that isn't a test run, which is a process of its own.
ABORTS_IN_A_LOAD = """
import sys
from desktop_chat.__main__ import main
from desktop_chat.engine.llama import native, weights

watch = []
call = native.call_before_abort
native.call_before_abort = lambda told: (watch.append(told), call(told))[1]
load = weights.Weights.__init__

def abort(*arguments, **options):
    watch[0]("llama.cpp:1: GGML_ASSERT(false) failed")
    return load(*arguments, **options)

weights.Weights.__init__ = abort
sys.exit(main())
"""

# The program as it is, with somebody who asks in the first life and looks around in the second.
APP = (
    FAULTY
    + """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from desktop_chat.app.state import Phase
from desktop_chat.ui.composer.composer import Composer
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

sys.argv = ["desktop-chat", "--profile", sys.argv[1]]
from desktop_chat.__main__ import main

is_second = "DESKTOP_CHAT_RESTARTED" in os.environ
asked = []

def look():
    window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, Window)), None)
    view = window and window.findChild(WorkspaceView)
    if view is None:
        return
    work, notice = view._workspace, view.pane.notice
    if is_second:
        path = work.session.path
        state = work.bridge.state
        if len(path) == 2 and notice.isVisible() and state.phase is not Phase.LOADING:
            print(json.dumps({
                "pid": os.getpid(),
                "conversation": work.session.conversation.id,
                "messages": [message.content for message in path],
                "finish": path[1].finish,
                "notice": notice.text(),
                "phase": state.phase.name,
                "model": work.shelf.path and str(work.shelf.path),
            }), flush=True)
            QApplication.exit(0)
    elif not asked and work.bridge.state.phase is Phase.READY and work.session.can_send:
        composer = window.findChild(Composer)
        composer.set_text("Talk.")
        composer.findChild(QPlainTextEdit).submitted.emit()
        if not composer.text():
            asked.append(True)
            print(json.dumps({"pid": os.getpid()}), flush=True)

watch = QTimer()
watch.timeout.connect(look)
execute = QApplication.exec
QApplication.exec = lambda *_: (watch.start(20), execute())[1]
sys.exit(main())
"""
)

# Two engines at work, of which the one that began first makes the mistake.
TWO_ENGINES = """
import os, queue, sys, threading, time
from pathlib import Path
import llama_cpp.llama_cpp as C

decode, contexts, both = C.llama_decode, [], threading.Event()

def decode_somewhere(context, batch):
    if context not in contexts:
        contexts.append(context)
    if context == contexts[0]:
        time.sleep(0.005)  # so that it is still at work when the other has begun
        if both.is_set():
            C.llama_memory_clear(C.llama_get_memory(context), True)
            batch.pos = (C.llama_pos * batch.n_tokens)(*range(9_000, 9_000 + batch.n_tokens))
    return decode(context, batch)

C.llama_decode = decode_somewhere

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Delta, Failed, Loaded, Request
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.storage.paths import Paths
from desktop_chat.wiring.profile import Profile

def leave(crash):
    print(crash.model.name, flush=True)
    os._exit(0)

def wait_for(events, kind):
    while not isinstance(event := events.get(timeout=60), kind):
        assert not isinstance(event, Failed), event.error

profile = Profile(Paths.of(Path(sys.argv[1])), leave)
for path in map(Path, sys.argv[2:]):
    events = queue.SimpleQueue()
    engine = profile.make_engine(events.put)
    engine.load(path, LoadOptions(threads=1))
    wait_for(events, Loaded)
    engine.generate(Request(path.name, (Message(Role.USER, "Talk."),), fresh=True))
    wait_for(events, Delta)
both.set()
time.sleep(60)
"""

# The program as it is, with somebody who reads what the window says.
NOTICE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

sys.argv = ["desktop-chat", "--profile", sys.argv[1]]
from desktop_chat.__main__ import main

def look():
    window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, Window)), None)
    view = window and window.findChild(WorkspaceView)
    if view is not None and view.pane.notice.isVisible():
        print(view.pane.notice.text(), flush=True)
        QApplication.exit(0)

watch = QTimer()
watch.timeout.connect(look)
execute = QApplication.exec
QApplication.exec = lambda *_: (watch.start(20), execute())[1]
sys.exit(main())
"""


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    return learned_positions(tmp_path / "bad.gguf", positions=4_096)


def library(profile: Path) -> Library:
    keeper = JsonFile(Paths.of(profile).catalogue, "list of models", "", max_bytes=1 << 20)
    return Library([], None, Catalogue(keeper))


@pytest.mark.skipif(os.name == "nt", reason="Windows starts another process instead")
def test_the_window_comes_back_with_the_conversation(tmp_path: Path, bad: Path) -> None:
    profile = tmp_path / "profile"
    paths = Paths.of(profile)
    paths.create()
    ChatStore(paths.database).close()  # not encrypted, so that nothing has to be unlocked
    paths.settings.write_text(json.dumps({"threads": 1, "model": str(bad)}))
    done = subprocess.run(
        [sys.executable, "-c", APP, profile],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    first, second = map(json.loads, done.stdout.splitlines())
    assert second["pid"] == first["pid"], "it became the new start"
    question, reply = second["messages"]
    assert question == "Talk."
    assert reply.count("word") > 50
    assert second["finish"] == "interrupted"
    assert "Desktop Chat had to start again" in second["notice"]
    assert "bad.gguf" in second["notice"]
    assert "GGML_ASSERT" in second["notice"]
    assert str(Path(__file__).parents[2]) not in second["notice"]
    assert second["phase"] in ("EMPTY", "FAILED"), "no model was loaded in its place"
    assert second["model"] in (None, str(bad))
    verdict = library(profile).verdict(bad, engine_build())
    assert verdict is not None
    assert verdict.outcome is Outcome.SET_ASIDE
    assert list(profile.glob("crash*")) == [], "it is told once"
    assert list(paths.loading.iterdir()) == []


def test_no_command_keeps_it_from_the_window(tmp_path: Path, bad: Path) -> None:
    profile = tmp_path / "profile"
    paths = Paths.of(profile)
    paths.create()
    ChatStore(paths.database).close()  # not encrypted, so that nothing has to be unlocked
    CrashNote(paths.crash).write(Crash(bad, "ops.cpp:5: GGML_ASSERT(x > 0) failed"))
    assert run("--profile", profile, "doctor").code == 0
    asked = run("--profile", profile, "ask", "--model", bad, "Hi").failed()
    assert "GGML_ASSERT(x > 0)" in asked, "it is set aside"
    window = run(
        profile,
        program=[sys.executable, "-c", NOTICE],
        env=environment(QT_QPA_PLATFORM="offscreen"),
    )
    assert window.code == 0, window.err
    assert "Desktop Chat had to start again" in window.out
    assert "bad.gguf" in window.out
    assert list(profile.glob("crash*")) == [], "it is told once"


def test_the_command_line_tells_it(tmp_path: Path, bad: Path) -> None:
    profile = ("--profile", tmp_path / "profile")
    ask = (*profile, "ask", "--threads", "1", "--model", bad, "Talk.")
    outcome = run(*ask, program=(sys.executable, "-c", COMMAND))
    assert outcome.code == 3
    assert outcome.out.count(" word") > 50
    title, remedy = outcome.err.splitlines()[-2:]
    assert title.startswith("The engine stopped unexpectedly: llama.cpp could not go on with bad")
    assert "GGML_ASSERT" in title
    assert remedy.startswith("remedy: ")
    again = run(*ask).failed()
    assert "set aside" in again
    assert "GGML_ASSERT" in again
    assert list((tmp_path / "profile").glob("crash*")) == [], "no window tells it again"


def test_of_two_models_at_work_the_one_that_did_it_is_told(
    tmp_path: Path, bad: Path, script_file: ScriptFile
) -> None:
    good = script_file("word " * 3_000, end=None)
    outcome = run(tmp_path / "profile", bad, good, program=(sys.executable, "-c", TWO_ENGINES))
    assert outcome.out == "bad.gguf\n", outcome.err


def test_no_answer_goes_beyond_the_places_that_a_model_knows(tmp_path: Path) -> None:
    model = learned_positions(tmp_path / "short.gguf", positions=200)
    ask = ("ask", "--threads", "1", "--ctx", "4096", "--json", "--model", model, "Talk.")
    answer = run("--profile", tmp_path / "profile", *ask).json
    assert answer["text"].count("word") > 100


def asking(profile: Path, model: Path) -> tuple[str | Path, ...]:
    options = ("--threads", "1", "--max-tokens", "1", "--model", model)
    return ("--profile", profile, "ask", *options, "The")


def in_the_middle_of_a_load(
    profile: Path, ask: tuple[str | Path, ...]
) -> "subprocess.Popen[bytes]":
    """The program, having begun to load a model that passed its test run before."""
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_chat", *ask],
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    loading = Paths.of(profile).loading
    while process.poll() is None and not any(loading.glob("*.json")):
        time.sleep(0.001)
    return process


def test_a_load_that_was_killed_is_repeated_after_a_test_run(tmp_path: Path, gemma: Path) -> None:
    profile = tmp_path / "profile"
    loading = Paths.of(profile).loading
    ask = asking(profile, gemma)
    assert run(*ask).code == 0
    process = in_the_middle_of_a_load(profile, ask)
    process.kill()
    process.wait()
    assert len(list(loading.iterdir())) == 1, "it was killed in the middle"
    told = run(*ask)
    assert told.code == 0
    assert "the program ended while it loaded this model" in told.err
    assert "passed its test run again" in told.err
    assert list(loading.iterdir()) == []
    again = run(*ask)
    assert again.code == 0
    assert "test run" not in again.err, "it is told once"


def test_the_window_goes_on_with_a_model_whose_load_was_killed(tmp_path: Path, gemma: Path) -> None:
    profile = tmp_path / "profile"
    paths = Paths.of(profile)
    ask = asking(profile, gemma)
    assert run(*ask).code == 0
    process = in_the_middle_of_a_load(profile, ask)
    process.kill()
    process.wait()
    ChatStore(paths.database).close()  # not encrypted, so that nothing has to be unlocked
    paths.settings.write_text(json.dumps({"threads": 1, "model": str(gemma)}))
    window = run(
        profile,
        program=[sys.executable, "-c", NOTICE],
        env=environment(QT_QPA_PLATFORM="offscreen"),
    )
    assert window.code == 0, window.err
    assert "was tested again" in window.out
    assert "ended while it loaded this model" in window.out


def test_what_llama_cpp_ends_twice_while_it_is_loaded_is_set_aside(
    tmp_path: Path, gemma: Path
) -> None:
    profile = tmp_path / "profile"
    ask = asking(profile, gemma)
    assert run(*ask).code == 0
    aborted = (sys.executable, "-c", ABORTS_IN_A_LOAD)
    for _ in range(2):
        assert "GGML_ASSERT" in run(*ask, program=aborted).failed()
    refused = run(*ask).failed()
    assert "This model was set aside" in refused
    assert "desktop-chat models verify --again" in refused
    assert run("--profile", profile, "models", "verify", "--again", gemma).code == 0
    assert run(*ask).code == 0


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("again", ["", "SIGTERM", "SIGHUP"])
def test_a_load_that_was_told_to_end_may_be_repeated(
    tmp_path: Path, gemma: Path, again: str
) -> None:
    """``timeout`` tells it twice, and a session that ends in two ways."""
    profile = tmp_path / "profile"
    ask = asking(profile, gemma)
    assert run(*ask).code == 0
    process = in_the_middle_of_a_load(profile, ask)
    process.terminate()
    if again:
        time.sleep(0.005)  # of two that come at once, the system passes on one
        process.send_signal(signal.Signals[again])
    assert process.wait() == 128 + signal.SIGTERM
    assert list(Paths.of(profile).loading.iterdir()) == []
    assert run(*ask).code == 0
