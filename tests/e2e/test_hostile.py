"""Whatever is given to the program: a clear error with a remedy, exit 3, soon, and no traceback."""

import json
import os
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command_line import Outcome, run
from tests.tiny_models import CHATML, ScriptFile, hostile, qwen3
from tests.tiny_models.qwen import qwen3_model

SOON = 5.0  # seconds, the start of Python and llama.cpp included


def ask(model: Path | str | bytes, *options: str) -> Outcome:
    return run("ask", "--raw", "--max-tokens", "3", *options, "--model", model, "the")


def no_layers(path: Path, **also: str | int) -> Path:
    """Write a model without layers that calls itself something else."""
    said = {key.replace("_", "."): value for key, value in also.items()}
    return qwen3_model().saying({"qwen3.block_count": 0, **said}).save(path)


def odd(path: Path, key: str, value: str | int) -> Path:
    """Write a model with a hyper-parameter at which llama.cpp aborts the process."""
    return qwen3_model().saying({f"qwen3.{key}": value}).save(path)


BROKEN: dict[str, tuple[Callable[[Path], Path], str]] = {
    "a letter": (hostile.not_gguf, "Not a model file"),
    "nothing": (hostile.empty, "empty"),
    "4 bytes": (lambda path: hostile.truncated(path, 4), "damaged"),
    "20 bytes": (lambda path: hostile.truncated(path, 20), "damaged"),
    "200 bytes": (lambda path: hostile.truncated(path, 200), "damaged"),
    "a fifth": (lambda path: hostile.truncated(path, 0.2), "damaged"),
    "nine tenths": (lambda path: hostile.truncated(path, 0.9), "damaged"),
    "all but a byte": (lambda path: hostile.truncated(path, -1), "damaged"),
    "unknown architecture": (hostile.unknown_architecture, "frobnicator"),
    "no layers": (hostile.zero_layers, "damaged"),
    "no layers in something else": (lambda path: no_layers(path, general_type="x"), ""),
    "no layers in an adapter": (lambda path: no_layers(path, general_type="adapter"), "adapter"),
    "no layers in a fourth part": (lambda path: no_layers(path, split_no=3), "damaged"),
    "unknown scaling": (lambda path: odd(path, "rope.scaling.type", "x"), "damaged"),
    "experts in groups": (lambda path: odd(path, "expert_group_count", 1), "damaged"),
    "layers beyond the last": (lambda path: odd(path, "nextn_predict_layers", 99), "damaged"),
    "no tokenizer": (hostile.missing_tokenizer, ""),
    "doubled tokens": (hostile.duplicate_tokens, "damaged"),
    "a word for a number": (hostile.wrong_type, "damaged"),
    "four billion tokens": (hostile.huge_context, "damaged"),
    "only a vocabulary": (hostile.vocabulary_only, "vocabulary"),
}


@pytest.mark.parametrize("what", BROKEN)
@pytest.mark.parametrize("as_json", [False, True])
def test_broken_file_is_refused(what: str, as_json: bool, tmp_path: Path) -> None:
    make, word = BROKEN[what]
    path = make(tmp_path / "model.gguf")
    begun = time.monotonic()
    error = ask(path, *(["--json"] if as_json else [])).failed(as_json=as_json)
    assert time.monotonic() - begun < SOON
    assert word in error
    assert "model.gguf" in error


TOKENIZED = ["a letter", "nothing", "4 bytes", "20 bytes", "200 bytes", "a fifth", "doubled tokens"]


@pytest.mark.parametrize("what", [*TOKENIZED, "no tokenizer"])
def test_broken_vocabulary_is_refused(what: str, tmp_path: Path) -> None:
    path = BROKEN[what][0](tmp_path / "model.gguf")
    messages = tmp_path / "messages.json"
    messages.write_text('[{"role": "user", "content": "Hi"}]')
    assert run("tokenize", "--model", path, "the").failed()
    assert run("render", "--model", path, "--messages", messages).failed()


@pytest.mark.parametrize("make", [hostile.bos_eos_out_of_range, hostile.name_not_utf8])
def test_odd_file_is_used_all_the_same(make: Callable[[Path], Path], tmp_path: Path) -> None:
    told = ask(make(tmp_path / "model.gguf"), "--json", "--temperature", "0").json
    assert told["text"]
    assert 0 < told["ctx"] < 1_000_000


def test_no_file_and_no_model_file(tmp_path: Path) -> None:
    assert "is not there" in ask(tmp_path / "none.gguf").failed()
    assert "is a folder" in ask(tmp_path).failed()
    assert "is a folder" in ask(".").failed()
    assert ask("").failed()
    assert ask("x" * 5_000).failed()
    assert ask("~nobody-of-this-name/x").failed()
    if os.name != "nt":
        assert ask(os.fsencode(tmp_path) + b"/\xff.gguf").failed()
        assert ask("/dev/null").failed()
        pipe = tmp_path / "pipe.gguf"
        os.mkfifo(pipe)
        assert ask(pipe).failed()
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(tmp_path / "s.gguf"))
        listening.close()
        assert ask(tmp_path / "s.gguf").failed()


# Root may read everything, unless it gives that right away before a program starts.
WITHOUT_RIGHTS = """
import ctypes, os, sys
for right in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
    ctypes.CDLL(None).prctl(24, right, 0, 0, 0)  # PR_CAPBSET_DROP
os.execv(sys.executable, [sys.executable, "-m", "desktop_chat", *sys.argv[1:]])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="takes rights away by Linux's own means")
def test_file_that_may_not_be_read(qwen3_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(qwen3_file.read_bytes())
    path.chmod(0)
    for command in (("ask", "--raw"), ("tokenize",)):
        outcome = run(
            *command, "--model", path, "the", program=[sys.executable, "-c", WITHOUT_RIGHTS]
        )
        assert "can't be read" in outcome.failed()


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_empty_prompt(text: str, qwen3_file: Path) -> None:
    for options in ((), ("--raw",)):
        for argument, stdin in ((text, b""), ("-", text.encode())):
            outcome = run("ask", *options, "--model", qwen3_file, argument, stdin=stdin)
            assert "nothing to answer" in outcome.failed()


@pytest.mark.parametrize("data", [b"\xff\xfe", b"the \xc3", b"\xed\xa0\x80"])
def test_text_that_is_none(data: bytes, qwen3_file: Path) -> None:
    assert "UTF-8" in run("ask", "--model", qwen3_file, "-", stdin=data).failed()
    if os.name != "nt":
        assert "UTF-8" in run("ask", "--model", qwen3_file, b"a" + data).failed()
        assert "UTF-8" in run("ask", "--model", qwen3_file, "--system", data, "Hi").failed()
        assert "UTF-8" in run("ask", "--model", qwen3_file, "--stop", data, "Hi").failed()


def test_prompt_longer_than_the_context(qwen3_file: Path) -> None:
    long = b"the house " * 500
    for options in ((), ("--raw",)):
        outcome = run("ask", *options, "--ctx", "256", "--model", qwen3_file, "-", stdin=long)
        error = outcome.failed()
        assert "256" in error
        assert "larger context" in error


WITHOUT_INPUT = """
import os, sys
os.close(0)
os.execv(sys.executable, [sys.executable, "-m", "desktop_chat", *sys.argv[1:]])
"""


def test_standard_input_that_is_closed(qwen3_file: Path) -> None:
    program = [sys.executable, "-c", WITHOUT_INPUT]
    outcome = run("ask", "--model", qwen3_file, "-", program=program)
    assert "standard input" in outcome.failed()


TEMPLATES = {
    "endless": (hostile.ENDLESS_TEMPLATE, "longer than"),
    "greedy": (hostile.GREEDY_TEMPLATE, ""),
    "no template": ("{% for %}", "line 1"),
    "refusing": ("{{ raise_exception('I\nrefuse\x1b[2J') }}", "I refuse"),
    "curious": ("{{ ''.__class__.__mro__[1].__subclasses__() }}", ""),
    "deep": ("{{ " + "(" * 5_000 + "1" + ")" * 5_000 + " }}", ""),
}


@pytest.mark.parametrize("what", TEMPLATES)
def test_hostile_template(what: str, tmp_path: Path) -> None:
    template, word = TEMPLATES[what]
    path = qwen3(tmp_path / "model.gguf", chat_template=template)
    messages = tmp_path / "messages.json"
    messages.write_text(json.dumps([{"role": "user", "content": "Hi"}]))
    for command in (("ask", "Hi"), ("render", "--messages", messages)):
        begun = time.monotonic()
        error = run(*command, "--model", path).failed()
        assert time.monotonic() - begun < 2 * SOON  # it may take its time limit twice
        assert "chat template failed" in error
        assert word in error
        assert "\x1b" not in error


def test_model_with_a_hostile_template_still_answers_raw(tmp_path: Path) -> None:
    path = qwen3(tmp_path / "model.gguf", chat_template="{% for %}")
    told = ask(path, "--json").json
    assert told["completion_tokens"] == 3
    other = run("ask", "--max-tokens", "2", "--template", "chatml", "--model", path, "Hi")
    assert other.code == 0


def test_what_a_model_says_of_itself_is_no_command(script_file: ScriptFile, tmp_path: Path) -> None:
    """Names with line ends and escapes come out as JSON says them."""
    path = qwen3(tmp_path / "model.gguf", name="\x1b]0;mine\x07\n\u202e", chat_template=CHATML)
    outcome = run("ask", "--json", "--max-tokens", "1", "--model", path, "Hi")
    assert outcome.json["model"]["name"].startswith("\x1b]0;mine")
    assert "\x1b" not in outcome.out
