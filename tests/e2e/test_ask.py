"""``desktop-chat ask``, from the shell."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests import tiny_models
from tests.command_line import PROGRAM, environment, run
from tests.tiny_models import ScriptFile

THINKING_SWITCH = (
    "{% if enable_thinking is defined and not enable_thinking %}no thoughts\n{% endif %}"
    + tiny_models.CHATML
)
THINKS = "{# <think> #}" + tiny_models.CHATML


def test_answer_goes_to_stdout_alone(script_file: ScriptFile) -> None:
    outcome = run("ask", "--model", script_file("Grüße, **漢字** 😀!"), "Hi")
    assert (outcome.code, outcome.out, outcome.err) == (0, "Grüße, **漢字** 😀!\n", "")


def test_installed_command(script_file: ScriptFile) -> None:
    command = shutil.which("desktop-chat", path=Path(sys.executable).parent)
    assert command is not None
    outcome = run("ask", "--model", script_file("Yes."), "Hi", program=[command])
    assert outcome.out == "Yes.\n"


def test_everything_as_json(script_file: ScriptFile) -> None:
    path = script_file("Four small words here")
    outcome = run("ask", "--json", "--model", path, "--ctx", "512", "--threads", "1", "Hi")
    told = outcome.json
    assert outcome.err == ""
    assert told["text"] == "Four small words here"
    assert told["thinking"] == ""
    assert told["finish_reason"] == "stop"
    assert told["prompt_tokens"] == len("<|im_start|>") // 12 * 2 + len("user\nHi\nassistant\n") + 1
    assert told["cached_tokens"] == 0
    assert told["completion_tokens"] == 4
    assert told["time_to_first_token_ms"] > 0
    assert told["prompt_tokens_per_second"] > 0
    assert told["tokens_per_second"] > 0
    assert told["model"] == {"path": str(path), "architecture": "llama", "name": "Tiny Script"}
    assert told["template"] == {"source": "file", "name": None}
    assert (told["device"], told["threads"], told["ctx"]) == ("CPU", 1, 512)
    assert told["gpu_layers"] == 0
    assert len(told["notes"]) >= 3
    assert isinstance(told["seed"], int)


def test_prompt_from_stdin(qwen3_file: Path) -> None:
    options = ("ask", "--json", "--raw", "--temperature", "0", "--max-tokens", "5")
    text = "漢字 and\nthe house"
    piped = run(*options, "--model", qwen3_file, "-", stdin=text.encode()).json
    typed = run(*options, "--model", qwen3_file, text).json
    assert piped["text"] == typed["text"]
    assert piped["prompt_tokens"] == typed["prompt_tokens"]


def test_options_do_what_they_say(script_file: ScriptFile, tmp_path: Path) -> None:
    path = script_file("one. two. three.")

    def ask(*options: str) -> dict[str, object]:
        return run("ask", "--json", "--model", path, *options, "Hi").json

    plain = ask()
    assert ask("--max-tokens", "2")["finish_reason"] == "length"
    assert ask("--max-tokens", "2")["text"] == "one. two."
    assert ask("--max-tokens", "0")["text"] == ""
    assert ask("--stop", "thr", "--stop", "wo")["text"] == "one. t"
    longer, raw = ask("--system", "Be kind.")["prompt_tokens"], ask("--raw")["prompt_tokens"]
    assert isinstance(longer, int)
    assert isinstance(plain["prompt_tokens"], int)
    assert longer > plain["prompt_tokens"]
    assert raw == 2
    assert ask("--gpu-layers", "auto")["gpu_layers"] == ask("--gpu-layers", "0")["gpu_layers"] == 0
    assert ask("--seed", "5", "--temperature", "0.5")["seed"] == 5
    assert ask("--template", "qwen")["template"] == {"source": "family", "name": "qwen"}
    grammar = tmp_path / "grammar"
    grammar.write_text('root ::= "no" [.]')
    assert ask("--grammar", str(grammar))["text"] == "no."
    schema = tmp_path / "schema"
    schema.write_text('{"enum": ["a", "b"]}')
    assert ask("--json-schema", str(schema))["text"] in ('"a"', '"b"')


def test_same_seed_same_text(qwen3_file: Path) -> None:
    options = ("ask", "--raw", "--model", qwen3_file, "--max-tokens", "30", "--temperature", "1.5")
    texts = [run(*options, "--seed", seed, "the house").out for seed in ("1", "1", "2")]
    assert texts[0] == texts[1] != texts[2]


def test_thinking_goes_to_stderr(script_file: ScriptFile) -> None:
    path = script_file("<think>\nHm, so.\n</think>\n\nYes.", chat_template=THINKS)
    outcome = run("ask", "--model", path, "Hi")
    assert outcome.out == "Yes.\n"
    assert outcome.err == "Hm, so.\n"
    told = run("ask", "--json", "--model", path, "Hi").json
    assert (told["text"], told["thinking"]) == ("Yes.", "Hm, so.\n")


def test_thinking_ends_its_line_before_the_answer(script_file: ScriptFile) -> None:
    path = script_file("<think>Hm.</think>Yes.", chat_template=THINKS)
    outcome = run("ask", "--model", path, "Hi")
    assert (outcome.out, outcome.err) == ("Yes.\n", "Hm.\n")
    cut_short = run("ask", "--model", path, "--max-tokens", "2", "Hi")
    assert (cut_short.out, cut_short.err) == ("\n", "Hm.\n")


def test_a_template_that_is_not_the_files_own_is_told(
    script_file: ScriptFile, gemma3_file: Path
) -> None:
    path = script_file("Yes.", chat_template=None)
    told = run("ask", "--json", "--model", path, "Hi").json["template"]
    outcome = run("ask", "--model", path, "Hi")
    assert outcome.out == "Yes.\n"
    assert len(outcome.err.splitlines()) == 1
    assert told["source"] != "file"
    assert "template" in outcome.err
    for options in (("--raw",), ("--template", "chatml")):  # as was asked for
        assert run("ask", *options, "--model", path, "Hi").err == ""
    plain = run("ask", "--max-tokens", "1", "--model", gemma3_file, "Hi")
    assert len(plain.err.splitlines()) == 1


def test_settings_hold_where_no_option_is_given(script_file: ScriptFile, tmp_path: Path) -> None:
    path = script_file("Yes.", chat_template=THINKING_SWITCH)
    settings = tmp_path / "settings.json"

    def ask(*options: str) -> tuple[object, ...]:
        told = run("ask", "--json", "--profile", tmp_path, "--model", path, *options, "Hi").json
        return told["ctx"], told["threads"], told["prompt_tokens"]

    *usual, tokens = ask()
    settings.write_text('{"ctx": 300, "threads": 1, "gpu_layers": 0, "thinking": false}')
    *saved, fewer = ask()
    assert (saved, usual[0]) == ([300, 1], 4_096)
    assert fewer != tokens
    assert ask("--ctx", "400", "--threads", "2", "--thinking", "on") == (400, 2, tokens)


def test_model_by_its_name_the_last_one_or_the_first(
    script_file: ScriptFile, tmp_path: Path
) -> None:
    models = tmp_path / "profile" / "models"
    models.mkdir(parents=True)
    shutil.copy(script_file("I am one."), models / "one.gguf")
    shutil.copy(script_file("I am two."), models / "two.gguf")
    profile = ("--profile", tmp_path / "profile")
    assert run("ask", *profile, "--model", "two", "Hi").out == "I am two.\n"
    assert run(*profile, "ask", "--model", "TWO", "Hi").out == "I am two.\n"
    assert run("ask", *profile, "Hi").out == "I am one.\n"
    (tmp_path / "profile" / "settings.json").write_text('{"model": "two"}')
    assert run("ask", *profile, "Hi").out == "I am two.\n"
    missing = run("ask", *profile, "--model", "three", "Hi").failed()
    assert "three" in missing
    near = run("ask", *profile, "--model", "tw", "Hi").failed()
    assert "Did you mean two" in near


def test_starter_answers_without_any_other_model(smollm2: Path) -> None:
    told = run("ask", "--json", "--temperature", "0", "--max-tokens", "4", "Hello").json
    assert told["model"]["path"] == str(smollm2)
    assert told["text"]


def test_reply_that_fills_the_context(script_file: ScriptFile) -> None:
    path = script_file("on and on ", end=None)
    told = run(
        "ask", "--json", "--raw", "--ctx", "64", "--threads", "1", "--model", path, "Hi"
    ).json
    assert told["finish_reason"] == "context"
    assert told["completion_tokens"] == 63


@pytest.mark.parametrize("as_json", [False, True])
def test_errors_have_one_form(as_json: bool, tmp_path: Path) -> None:
    option = ("--json",) if as_json else ()
    outcome = run("ask", *option, "--model", tmp_path / "none.gguf", "Hi")
    error = outcome.failed(as_json=as_json)
    assert "none.gguf" in error
    assert outcome.err == "" if as_json else outcome.out == ""


@pytest.mark.parametrize("line", ["ask", "ask --ctx x hi", "ask hi --nonsense", "nonsense"])
def test_bad_usage(line: str) -> None:
    outcome = run(*line.split())
    assert outcome.code == 2
    assert outcome.err.startswith("usage:")
    assert outcome.out == ""


def test_bad_choices_of_the_machine(script_file: ScriptFile, smollm2: Path) -> None:
    path = script_file("Yes.")
    assert "8 tokens" in run("ask", "--model", path, "--ctx", "8", "Hi").failed()
    assert "9,999" in run("ask", "--model", path, "--threads", "9999", "Hi").failed()
    assert "memory" in run("ask", "--model", smollm2, "--ctx", "16000000", "Hi").failed()  # 368 GB
    assert "none" in run("ask", "--model", path, "--template", "none", "Hi").failed()


posix = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*PROGRAM, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        bufsize=0,  # what a read leaves over is for communicate
    )


@posix
def test_ctrl_c_ends_the_answer_with_what_was_said(script_file: ScriptFile) -> None:
    child = start("ask", "--model", script_file("on and on ", end=None), "--ctx", "4096", "Hi")
    assert child.stdout is not None
    begun = child.stdout.read(1)
    child.send_signal(signal.SIGINT)
    rest, error = child.communicate(timeout=60)
    assert child.returncode == 130
    assert error == b""
    text = (begun + rest).decode()
    assert text.endswith("\n")
    assert ("on and on " * 5_000).startswith(text[:-1])


@pytest.mark.skipif(sys.platform != "linux", reason="psutil reads others' memory maps there")
def test_ctrl_c_in_json(script_file: ScriptFile) -> None:
    path = script_file("on and on ", end=None, ctx_train=100_000)
    child = start("ask", "--json", "--model", path, "--ctx", "60000", "Hi")
    wait_for_model(child, path)
    time.sleep(1)  # and some words
    child.send_signal(signal.SIGINT)
    output, error = child.communicate(timeout=60)
    assert error == b""
    assert child.returncode == 130
    told = json.loads(output)
    assert told["finish_reason"] == "cancelled"
    assert told["text"].startswith("on and on")


def wait_for_model(child: "subprocess.Popen[bytes]", path: Path) -> None:
    """Until the process has the model in memory."""
    process = psutil.Process(child.pid)
    for _ in range(600):
        if any(mapped.path == str(path) for mapped in process.memory_maps()):
            return
        time.sleep(0.1)
    pytest.fail("It loads no model.")


@posix
@pytest.mark.parametrize("wait", [0.15, 0.3, 0.5, 0.8])
def test_ctrl_c_at_any_moment(wait: float, smollm2: Path) -> None:
    child = start("ask", "--model", smollm2, "--temperature", "0", "Tell me a long story.")
    time.sleep(wait)
    child.send_signal(signal.SIGINT)
    _, error = child.communicate(timeout=60)
    if b"desktop_chat" not in error:  # Python itself was not there yet
        assert b"Traceback" not in error or b"importlib" in error
    else:
        assert b"Traceback" not in error, error.decode()


@posix
@pytest.mark.parametrize("option", [(), ("--json",)])
def test_reader_that_leaves(option: tuple[str, ...], script_file: ScriptFile) -> None:
    path = script_file("on and on ", end=None)
    limit = "20" if option else "3000"  # the object comes at the end, the text meanwhile
    child = start("ask", *option, "--max-tokens", limit, "--threads", "1", "--model", path, "Hi")
    assert child.stdout is not None
    assert child.stderr is not None
    if not option:
        child.stdout.read(1)
    child.stdout.close()
    error = child.stderr.read()
    child.stderr.close()
    assert child.wait(60) == 0
    assert error == b""
