"""``desktop-chat`` where there is no display: a conversation in the terminal."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from desktop_chat.domain.verdict import Outcome, Verdict
from desktop_chat.engine.llama.build import engine_build
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.library import Library
from desktop_chat.storage.json_file import JsonFile
from tests.command_line import PROGRAM, environment, run
from tests.tiny_models import CHATML, ScriptFile

linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    (tmp_path / "models").mkdir()
    return tmp_path


def keep(profile: Path, model: Path) -> None:
    shutil.copy(model, profile / "models" / "a.gguf")


@linux
def test_answers_line_by_line(profile: Path, script_file: ScriptFile) -> None:
    keep(profile, script_file("Grüße!"))
    outcome = run("--profile", profile, stdin=b"Hi\n\n  \nAnd?\n")
    assert outcome.code == 0
    assert outcome.out == "Grüße!\nGrüße!\n"
    first, *rest = outcome.err.splitlines()
    assert "no display" in first
    assert rest[0].startswith("Tiny Script on CPU")
    assert "> " not in outcome.err  # that is for a terminal


@linux
def test_settings_hold(profile: Path, script_file: ScriptFile) -> None:
    keep(profile, script_file("<think>Hm.</think>Yes.", chat_template="{# <think> #}" + CHATML))
    (profile / "settings.json").write_text('{"ctx": 300, "threads": 1}')
    outcome = run("--profile", profile, stdin=b"Hi\n")
    assert "300 tokens of context" in outcome.err
    assert "1 thread, as asked for." in outcome.err
    assert outcome.err.endswith("\nHm.\n")
    assert outcome.out == "Yes.\n"


@linux
def test_it_is_one_conversation(profile: Path, script_file: ScriptFile) -> None:
    """The template tells in its prompt how long the conversation is, and refuses the third turn."""
    template = "{% if messages | length > 3 %}{{ raise_exception('three') }}{% endif %}" + CHATML
    keep(profile, script_file("Yes.", chat_template=template))
    outcome = run("--profile", profile, stdin=b"one\ntwo\nthree\n")
    assert outcome.code == 0
    assert outcome.out == "Yes.\nYes.\n"
    assert "chat template failed: three" in outcome.err
    assert "remedy:" in outcome.err


@linux
def test_errors_do_not_end_it(profile: Path, script_file: ScriptFile) -> None:
    keep(profile, script_file("Yes.", ctx_train=512))
    outcome = run("--profile", profile, stdin=b"\xff\xfe\n" + b"long " * 2_000 + b"\nHi")
    assert outcome.code == 0
    assert outcome.out == "Yes.\n"
    assert "UTF-8" in outcome.err
    assert "longer than the model's context" in outcome.err
    assert "Traceback" not in outcome.err


@linux
def test_broken_models_are_passed_over_and_the_starter_answers(
    profile: Path, smollm2: Path
) -> None:
    (profile / "models" / "a.gguf").write_bytes(b"GGUF")
    outcome = run("--profile", profile, stdin=b"")
    assert outcome.code == 0
    assert "CPU" in outcome.err


@linux
def test_a_model_that_is_set_aside_is_not_called_none(profile: Path, smollm2: Path) -> None:
    kept = JsonFile(profile / "models.json", "list of models", "it begins anew", 1 << 20)
    verdict = Verdict(Outcome.CRASHED, "It crashed.", engine_build(), 1)
    Library([], catalogue=Catalogue(kept)).record_verdict(smollm2, verdict)
    outcome = run("--profile", profile, stdin=b"Hi\n")
    assert outcome.code == 3
    assert "This model was set aside" in outcome.err
    assert "It crashed." in outcome.err


@linux
def test_ctrl_c_ends_an_answer_and_then_the_conversation(
    profile: Path, script_file: ScriptFile
) -> None:
    keep(profile, script_file("on and on ", end=None, ctx_train=100_000))
    with subprocess.Popen(
        [*PROGRAM, "--profile", profile],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        bufsize=0,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for _ in range(3):
            child.stdin.write(b"Hi\n")
            text = b""
            while not text.startswith(b"on and"):
                text += read(child.stdout)
            child.send_signal(signal.SIGINT)
            while not text.endswith(b"\n"):
                text += read(child.stdout)
            assert (b"on and on " * 50_000).startswith(text[:-1])
        child.stdin.close()
        assert child.wait(60) == 0


def read(stream: IO[bytes]) -> bytes:
    data = stream.read(100_000)
    assert data, "the program has ended"
    return data


@linux
def test_no_display_and_no_qt(profile: Path, script_file: ScriptFile) -> None:
    keep(profile, script_file("Yes."))
    code = (
        "import sys\n"
        "from desktop_chat.__main__ import main\n"
        "code = main()\n"
        "print(code, [name for name in sys.modules if 'PySide' in name or 'shiboken' in name])\n"
    )
    outcome = run("--profile", profile, stdin=b"Hi\n", program=[sys.executable, "-c", code])
    assert outcome.out == "Yes.\n0 []\n"
    about_models = {"models", "models.json", "models.json.lock", "loading", "cache"}
    assert {path.name for path in profile.iterdir()} <= about_models
