"""What is written down when llama.cpp ends the process; tests/e2e/test_abort.py has it happen."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop_chat.domain.crash import Crash
from desktop_chat.engine.llama.abort import AbortWatch, crash_error, restart
from desktop_chat.engine.llama.crash_note import CrashNote

SAID = "/home/builder/llama.cpp/ggml/src/ggml-cpu/ops.cpp:5363: GGML_ASSERT(i01 >= 0) failed"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "crash.json"


@pytest.fixture
def note(file: Path) -> CrashNote:
    return CrashNote(file)


def test_it_is_written_down_which_model_and_conversation_it_was(
    file: Path, note: CrashNote
) -> None:
    seen: list[tuple[Crash, bool]] = []
    watch = AbortWatch(note, lambda crash: seen.append((crash, file.exists())))
    watch.model = Path("/models/bad.gguf")
    watch.conversation = "a-conversation"
    watch.on_abort(SAID)
    crash = Crash(
        Path("/models/bad.gguf"), "ops.cpp:5363: GGML_ASSERT(i01 >= 0) failed", "a-conversation"
    )
    assert seen == [(crash, True)], "it is on the disk before anything else is tried"
    assert note.unsettled() == crash


def test_of_two_engines_it_was_the_one_whose_thread_finds_out(note: CrashNote) -> None:
    seen: list[Crash] = []
    watch = AbortWatch(note, seen.append)

    def work(name: str) -> None:
        watch.model = Path(name)

    watch.model = Path("ours.gguf")
    thread = threading.Thread(target=work, args=("theirs.gguf",))
    thread.start()
    thread.join()
    watch.on_abort(SAID)
    assert [crash.model.name for crash in seen] == ["ours.gguf"]


def test_a_thread_that_nobody_knows_is_that_of_whoever_began_to_work_last(note: CrashNote) -> None:
    seen: list[Crash] = []
    watch = AbortWatch(note, seen.append)
    watch.is_at_work()  # with none, which says nothing
    watch.model = Path("ours.gguf")
    loaded, over = threading.Event(), threading.Event()

    def load_theirs() -> None:
        watch.model = Path("theirs.gguf")
        loaded.set()
        over.wait()

    theirs = threading.Thread(target=load_theirs)
    theirs.start()
    loaded.wait()
    watch.is_at_work()
    thread = threading.Thread(target=watch.on_abort, args=(SAID,))
    thread.start()
    thread.join()
    over.set()
    theirs.join()
    assert [crash.model.name for crash in seen] == ["ours.gguf"]


def test_it_stays_until_somebody_was_told(file: Path, note: CrashNote) -> None:
    crash = Crash(Path("/models/bad.gguf"), "It broke.", "a-conversation")
    note.write(crash)
    assert note.untold() is None, "its model is to be set aside first"
    for _ in range(2):  # any start of the program does it
        note.settle()
        assert note.unsettled() is None, "or a model that was tried again would be set aside again"
        assert note.untold() == crash
    note.forget()
    assert note.untold() is None
    assert list(file.parent.iterdir()) == []


def test_what_somebody_saw_is_not_told_again(file: Path, note: CrashNote) -> None:
    AbortWatch(note, lambda _: None, tells=True).on_abort(SAID)
    crash = note.unsettled()
    assert crash is not None
    assert crash.was_told
    note.settle()
    assert note.untold() is None
    assert list(file.parent.iterdir()) == []


TWO_THREADS = """
import os, sys, threading, time
from pathlib import Path
from desktop_chat.engine.llama.abort import AbortWatch
from desktop_chat.engine.llama.crash_note import CrashNote

def leave(crash):
    print("leaving", flush=True)
    time.sleep(0.5)
    os._exit(0)

watch = AbortWatch(CrashNote(Path(sys.argv[1])), leave)
for _ in range(4):
    threading.Thread(target=watch.on_abort, args=("It broke.",)).start()
"""


def test_only_one_of_several_threads_leaves_and_none_goes_on(file: Path, note: CrashNote) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TWO_THREADS, file],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "leaving\n"
    assert note.unsettled() is not None


def test_it_leaves_although_nothing_can_be_written(tmp_path: Path) -> None:
    left: list[Crash] = []
    AbortWatch(CrashNote(tmp_path / "gone" / "crash.json"), left.append).on_abort(SAID)
    assert len(left) == 1


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"model": 1, "reason": "", "conversation": ""}', "[" * 9_999, '"\ud800"'],
)
def test_what_is_no_note_is_cleared_away(file: Path, note: CrashNote, text: str) -> None:
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert note.unsettled() is None
    note.settle()
    assert note.untold() is None
    assert list(file.parent.iterdir()) == []


def test_its_words_are_made_printable(file: Path, note: CrashNote) -> None:
    said = {"model": "/m.gguf", "reason": "a\x1b[31m\u202eb\n" + "c" * 9_999, "conversation": ""}
    file.write_text(json.dumps(said))
    crash = note.unsettled()
    assert crash is not None
    assert crash.reason.startswith("ab ccc")
    assert len(crash.reason) <= 400


def test_it_does_not_start_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKTOP_CHAT_RESTARTED", str(time.time() - 5))
    restart(Crash(Path("bad.gguf"), SAID))  # or this test would begin anew, for ever


def test_the_command_line_says_what_happened() -> None:
    error = crash_error(Crash(Path("/models/bad.gguf"), "GGML_ASSERT(x) failed"))
    assert "bad.gguf" in error.detail
    assert "GGML_ASSERT(x) failed" in error.detail
