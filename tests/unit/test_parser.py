"""What can be typed, and what is refused as bad usage."""

import json
from pathlib import Path

import pytest

from desktop_chat import __version__
from desktop_chat.cli.parsers.chats import EXPORT_FORMATS
from desktop_chat.cli.parsers.parser import parse
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage.exchange.export import FORMATS


def test_window_without_a_command() -> None:
    arguments = parse([])
    assert arguments.command is None
    assert arguments.profile is None
    assert arguments.json is False


@pytest.mark.parametrize(
    "line", ["--profile p doctor", "doctor --profile p", "--profile q doctor --profile p"]
)
def test_profile_before_or_after_the_command(line: str) -> None:
    assert parse(line.split()).profile == Path("p")


def test_every_option_of_ask() -> None:
    line = (
        "ask --model m --system s --temperature 0.5 --seed 7 --max-tokens 9 --ctx 512 --threads 2 "
        "--gpu-layers 3 --draft d --raw --json --thinking off --template chatml --stop a --stop b "
        "--top-k 1 --top-p 0.5 --min-p 0 --repeat-penalty 1.1 --grammar g -"
    )
    arguments = parse(line.split())
    assert vars(arguments) == {
        "command": "ask",
        "prompt": "-",
        "profile": None,
        "json": True,
        "model": "m",
        "system": "s",
        "temperature": 0.5,
        "seed": 7,
        "max_tokens": 9,
        "ctx": 512,
        "threads": 2,
        "gpu_layers": 3,
        "draft": "d",
        "raw": True,
        "chat": None,
        "preset": None,
        "thinking": False,
        "template": "chatml",
        "stop": ["a", "b"],
        "top_k": 1,
        "top_p": 0.5,
        "min_p": 0.0,
        "repeat_penalty": 1.1,
        "grammar": Path("g"),
        "json_schema": None,
    }


def test_choices_left_open() -> None:
    arguments = parse(["ask", "hi"])
    assert arguments.seed is arguments.thinking is None
    # Those that aren't given are as in the settings, and "auto" is given.
    assert not {"ctx", "threads", "gpu_layers", "draft"} & set(vars(arguments))
    assert parse(["ask", "--gpu-layers", "auto", "hi"]).gpu_layers is None
    assert parse(["ask", "--gpu-layers", "-1", "hi"]).gpu_layers == -1


def test_prompt_may_look_like_an_option() -> None:
    assert parse(["ask", "--", "--json"]).prompt == "--json"


def test_which_conversations_are_listed() -> None:
    assert parse(["chats", "list"]).which == "current"
    for which in ("archived", "trash", "all"):
        assert parse(["chats", "list", f"--{which}"]).which == which


def test_what_is_exported() -> None:
    arguments = parse(
        [
            "chats",
            "export",
            "1234",
            "5678",
            "--format",
            "html",
            "--out",
            "o",
            "--profile",
            "p",
            "--json",
        ]
    )
    assert vars(arguments) == {
        "command": "chats",
        "action": "export",
        "ids": ["1234", "5678"],
        "format": "html",
        "out": Path("o"),
        "force": False,
        "profile": Path("p"),
        "json": True,
    }
    assert parse(["chats", "export", "--out", "o"]).format is None


def test_formats_are_those_that_there_are() -> None:
    assert set(EXPORT_FORMATS) == set(FORMATS)


def test_ways_to_protect() -> None:
    assert parse(["keys", "init", "--keychain"]).keychain
    assert parse(["keys", "encrypt", "--passphrase-file", "f"]).passphrase_file == Path("f")
    assert parse(["keys", "remove", "--yes", "recovery-code"]).kind is SlotKind.RECOVERY_CODE


BAD = {
    "ask": "PROMPT",
    "ask a b": "unrecognized",
    "frobnicate": "invalid choice",
    "ask hi --max-tokens x": "'x' is not a whole number",
    "ask hi --max-tokens -1": "must be between 0 and",
    "ask hi --ctx 0": "must be between 1 and",
    "ask hi --threads 1.5": "'1.5' is not a whole number",
    "ask hi --seed -1": "must be between 0 and 4294967294",
    "ask hi --seed 4294967295": "must be between 0 and 4294967294",
    "ask hi --gpu-layers all": "'all' is not a whole number",
    "ask hi --gpu-layers -2": "must be between -1 and",
    "ask hi --temperature warm": "'warm' is not a number",
    "ask hi --temperature nan": "must be between 0 and",
    "ask hi --temperature -1": "must be between 0 and",
    "ask hi --top-p 1.1": "must be between 0 and 1",
    "ask hi --thinking maybe": "'maybe' is neither on nor off",
    "ask hi --grammar a --json-schema b": "not allowed with",
    "ask hi --raw --chat new": "not allowed with",
    "chats": "ACTION",
    "chats frobnicate": "invalid choice",
    "chats show": "ID",
    "chats list --trash --all": "not allowed with",
    "chats search x --limit 0": "must be between 1 and 1000",
    "chats export": "--out",
    "chats export --format doc --out o": "invalid choice",
    "chats import": "FILE|FOLDER",
    "chats delete 1234": "--yes",
    "chats restore f --passphrase-file a --recovery-code-file b": "not allowed with",
    "keys": "ACTION",
    "keys init": "one of the arguments",
    "keys init --keychain --unencrypted": "not allowed with",
    "keys encrypt": "one of the arguments",
    "keys decrypt": "--yes",
    "keys set-aside": "--yes",
    "keys remove passphrase": "--yes",
    "keys remove all": "'all' is none of keychain, passphrase, recovery-code",
    "render --model m": "--messages",
    "tokenize hi": "--model",
}


@pytest.mark.parametrize("line", BAD)
def test_bad_usage_is_explained(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(line.split())
    assert caught.value.code == 2
    output = capsys.readouterr()
    assert BAD[line] in output.err
    assert " object at 0x" not in output.err
    assert output.out == ""


@pytest.mark.parametrize("line", BAD)
def test_bad_usage_is_an_object_for_a_program(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        parse([*line.split(), "--json"])
    assert caught.value.code == 2
    output = capsys.readouterr()
    assert output.err == ""
    error = json.loads(output.out)["error"]
    assert set(error) == {"title", "detail", "remedy"}
    assert error["title"] == "Bad usage"
    assert error["remedy"].startswith("See desktop-chat")
    if "unrecognized" not in error["detail"]:  # what has no --json knows no more than that
        assert BAD[line] in error["detail"]


def test_json_as_a_word_asks_for_no_object(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["ask", "--top-k", "x", "--", "--json"])
    output = capsys.readouterr()
    assert output.out == ""
    assert "usage: desktop-chat ask" in output.err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"desktop-chat {__version__}\n"


def test_the_usage_of_a_command_names_it_alone(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["chats", "list", "--help"])
    assert capsys.readouterr().out.startswith("usage: desktop-chat chats list [-h]")


@pytest.mark.parametrize(
    ("line", "name"), [("models verify", "SHA-256"), ("presets import", "LM Studio")]
)
def test_help_spells_names_as_they_are(
    line: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse([*line.split(), "--help"])
    assert name in capsys.readouterr().out
