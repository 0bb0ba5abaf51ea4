"""A model file is looked into from the command line, and nothing is added."""

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.command_line import run
from tests.gguf_bytes import gguf_bytes
from tests.model_shapes import shape_file
from tests.tiny_models import CHATML, hostile, qwen3


def test_a_model_is_told_to_a_person(smollm2: Path) -> None:
    told = run("inspect", smollm2).out
    for words in (
        "SmolLM2 135M Instruct",
        "GGUF version 3, 272 tensors",
        "30 layers of 576 elements",
        "heads: 9; with keys and values of their own: 3 of 64 + 64 elements",
        "eos token: <|im_end|> (2)",
        "longest context that fits: 8,192 tokens",
        "Yes, if its test run passes",
    ):
        assert words in told


def test_a_model_is_told_to_a_program(gemma: Path) -> None:
    told = run("inspect", "--json", gemma).json
    assert told["accepted"] is True
    assert told["refusal"] is None
    header = told["header"]
    assert (header["kind"], header["family"], header["architecture"]) == (
        "text",
        "Gemma 3",
        "gemma3",
    )
    assert header["hyperparameters"]["window"]["length"] == 512
    assert header["vocabulary"]["size"] == 262_144
    assert {token["role"]: token["text"] for token in header["vocabulary"]["special"]} == {
        "bos": "<bos>",
        "eos": "<eos>",
        "unk": "<unk>",
        "pad": "<pad>",
    }
    assert sum(share["size"] for share in header["types"]) == header["weights_size"]
    assert told["card"]["fit"]["largest_ctx"] > 0


def test_the_memory_is_the_same_in_the_sentence_and_in_the_row(gemma: Path) -> None:
    told = run("inspect", gemma).out
    need = re.search(r"memory: (\S+ \S+) with a context", told)
    assert need is not None
    assert f"It needs {need[1]}; " in told


def test_it_says_what_the_gate_says(qwen3_file: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    options = ("--profile", profile)
    model = shutil.copy(qwen3_file, tmp_path / "model.gguf")
    assert run(*options, "models", "verify", model).code == 0
    assert "\n  Yes.\n" in run(*options, "inspect", model).out
    large = run("inspect", "--json", shape_file("Llama 3.1 8B")).json
    fits = large["card"]["fit"]["kind"] != "none"
    assert large["accepted"] is fits


def test_nothing_is_added(qwen3_file: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    assert run("inspect", "--profile", profile, qwen3_file).code == 0
    listed = run("models", "list", "--all", "--json", "--profile", profile).json
    assert str(qwen3_file) not in json.dumps(listed)


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"general.type": "adapter"}, "holds an adapter for a model"),
        ({"general.architecture": "clip", "clip.has_vision_encoder": True}, "sees pictures"),
    ],
)
def test_what_can_not_be_talked_to_is_shown_all_the_same(
    keys: dict[str, object], says: str, tmp_path: Path
) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(gguf_bytes(keys))
    told = run("inspect", path).out
    assert f"No: model.gguf holds {says.removeprefix('holds ')}" in told or says in told
    assert "It isn't run by itself." in told
    report = run("inspect", "--json", path).json
    assert report["accepted"] is False
    assert says in report["refusal"]["detail"]
    assert report["refusal"]["remedy"]


def test_doubled_tokens_are_the_reason(tmp_path: Path) -> None:
    report = run("inspect", "--json", hostile.duplicate_tokens(tmp_path / "model.gguf")).json
    assert "in its vocabulary twice" in report["refusal"]["detail"]


def test_what_is_no_model_is_an_error(tmp_path: Path) -> None:
    page = tmp_path / "model.gguf"
    page.write_text("<!DOCTYPE html>")
    assert "is a web page" in run("inspect", page).failed()
    assert "is a web page" in run("inspect", "--json", page).failed(as_json=True)
    half = hostile.truncated(tmp_path / "half.gguf", 0.9)
    assert "is not whole: only" in run("inspect", half).failed()
    assert "is a folder" in run("inspect", tmp_path).failed()
    assert run("inspect", tmp_path / "none.gguf").failed()
    assert run("inspect", "~nobody-here/model.gguf").failed()


def test_what_a_file_says_plays_no_tricks(tmp_path: Path) -> None:
    wild = "\x1b]0;mine\x07\u202eTiny"
    path = qwen3(tmp_path / "model.gguf", name=wild, chat_template=CHATML)
    for options in ((), ("--json",)):
        told = run("inspect", *options, path).out
        assert "Tiny" in told
        assert "\x1b" not in told
        assert "\x07" not in told
