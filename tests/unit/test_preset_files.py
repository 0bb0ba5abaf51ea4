"""Presets from files of this and of other programs; nothing in them is believed."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.errors import AppError, FileNotReadable, PresetFailed
from desktop_chat.domain.loading import CacheType
from desktop_chat.domain.parameter import Kind
from desktop_chat.domain.parameters import PARAMETERS, Parameters
from desktop_chat.domain.preset import Preset
from desktop_chat.storage.exchange.preset_files import ReadPreset, read_preset, write_preset

ALL = Parameters(
    **{
        key: {
            Kind.WHOLE: 3, Kind.DECIMAL: 0.1 + 0.2, Kind.SWITCH: False, Kind.CHOICE: "q8_0",
            Kind.TEXT: "“שלום”\n\t👩‍👩‍👧", Kind.TEXTS: ("\n", '"'), Kind.FILE: "/a/draft.gguf",
        }[each.kind]
        for key, each in PARAMETERS.items()
    }  # type: ignore[arg-type]
).bounded()  # fmt: skip

LM_STUDIO: dict[str, Any] = {
    "identifier": "@local:careful",
    "name": "Careful",
    "changed": True,
    "operation": {
        "fields": [
            {"key": "llm.prediction.systemPrompt", "value": "Be careful.\n"},
            {"key": "llm.prediction.temperature", "value": 0.15},
            {"key": "llm.prediction.topKSampling", "value": 17},
            {"key": "llm.prediction.topPSampling", "value": {"checked": True, "value": 0.9}},
            {"key": "llm.prediction.minPSampling", "value": {"checked": False, "value": 0.05}},
            {"key": "llm.prediction.repeatPenalty", "value": {"checked": False, "value": 1.1}},
            {"key": "llm.prediction.maxPredictedTokens", "value": {"checked": True, "value": 512}},
            {"key": "llm.prediction.stopStrings", "value": ["###", "User:"]},
            {"key": "llm.prediction.llama.cpuThreads", "value": 6},
            {"key": "llm.prediction.promptTemplate", "value": {"type": "jinja"}},
            {"key": "llm.prediction.tools", "value": {"type": "none"}},
        ]
    },
    "load": {
        "fields": [
            {"key": "llm.load.contextLength", "value": 8192},
            {"key": "llm.load.llama.acceleration.offloadRatio", "value": "max"},
            {"key": "llm.load.llama.flashAttention", "value": True},
            {
                "key": "llm.load.llama.kCacheQuantizationType",
                "value": {"checked": True, "value": "q8_0"},
            },
        ]
    },
}

MODELFILE = '''# a pirate
from ./models/mario-7B.gguf
PARAMETER temperature 1.5
parameter num_ctx 4096
PARAMETER num_predict -1
PARAMETER top_k 12
PARAMETER stop "<|im_end|>"
PARAMETER stop AI assistant:
PARAMETER mirostat 7
PARAMETER draft_num_predict 3
PARAMETER min_p lots

TEMPLATE """{{ if .System }}
SYSTEM nested
{{ end }}"""
SYSTEM """
You are Mario.
PARAMETER temperature 0
"""
MESSAGE user Is Toronto in Canada?
LICENSE """
All rights.
"""
'''


def _read(folder: Path, text: str | bytes, name: str = "some.json") -> ReadPreset:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_preset(path)


def test_our_own_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "Poet.preset.json"
    write_preset(Preset("0" * 32, "Poet „x“", ALL), path)
    read = read_preset(path)
    assert (read.name, read.parameters, read.notes) == ("Poet „x“", ALL, ())
    assert "0" * 32 not in path.read_text("utf-8")
    write_preset(Preset("", "", Parameters(top_k=1)), path)
    assert (read_preset(path).name, read_preset(path).parameters) == ("Poet", Parameters(top_k=1))


def test_that_something_is_automatic_goes_along(tmp_path: Path) -> None:
    file = tmp_path / "poet.preset.json"
    left_open = Preset("", "Poet", Parameters(top_k=3, automatic=("thinking", "ctx")))
    write_preset(left_open, file)
    assert read_preset(file).parameters == left_open.parameters
    record = json.loads(file.read_text())
    record["parameters"]["automatic"] = ["seed", "top_p", 7, "nonsense"]
    file.write_text(json.dumps(record))
    read = read_preset(file)
    assert read.parameters == Parameters(top_k=3, automatic=("seed",))
    assert [note.split(" ")[0] for note in read.notes] == ["“top_p”", "“7”", "“nonsense”"]


def test_what_isnt_understood_of_our_own_is_told(tmp_path: Path) -> None:
    value = {
        "format": "desktop-chat/preset",
        "version": 1,
        "name": "x" * 5_000,
        "parameters": {"top_k": "many", "temperature": -3, "later": 1, "seed": None, "top_p": 0.5},
    }
    read = _read(tmp_path, json.dumps(value))
    assert read.parameters == Parameters(temperature=0.0, top_p=0.5)
    assert len(read.name) <= 200
    assert read.notes == (
        "“top_k” was left out: many is no value for it.",
        "“temperature” was brought within bounds.",
        "“later” was left out: it isn't known here.",
    )


@pytest.mark.parametrize("version", [2, 0, "1", None, True])
def test_of_a_newer_version_nothing_is_taken(tmp_path: Path, version: object) -> None:
    value = {"format": "desktop-chat/preset", "version": version, "parameters": {"top_k": 3}}
    with pytest.raises(PresetFailed, match="version"):
        _read(tmp_path, json.dumps(value))


def test_lm_studio(tmp_path: Path) -> None:
    read = _read(tmp_path, json.dumps(LM_STUDIO), "careful.preset.json")
    assert (read.format, read.name) == ("LM Studio", "Careful")
    assert read.parameters == Parameters(
        system_prompt="Be careful.\n",
        temperature=0.15,
        top_k=17,
        top_p=0.9,
        min_p=0.0,
        repeat_penalty=1.0,
        max_tokens=512,
        stop=("###", "User:"),
        threads=6,
        ctx=8192,
        gpu_layers=-1,
        flash_attention=True,
        cache_type=CacheType.Q8_0,
    )
    assert read.notes == (
        "“llm.prediction.promptTemplate” was left out: templates are chosen by name here.",
        "“llm.prediction.tools” was left out: it isn't known here.",
    )


def test_lm_studio_before_0_3(tmp_path: Path) -> None:
    value = {
        "name": "Old",
        "load_params": {"n_ctx": 2048, "n_gpu_layers": -1, "rope_freq_base": 0},
        "inference_params": {"temp": 0.8, "n_predict": -1, "pre_prompt": "Hm.", "seed": -1,
                             "antiprompt": ["USER:"], "input_prefix": "### Instruction:"},
    }  # fmt: skip
    read = _read(tmp_path, json.dumps(value))
    assert read.parameters == Parameters(
        ctx=2048, gpu_layers=-1, temperature=0.8, system_prompt="Hm.", stop=("USER:",)
    )
    assert len(read.notes) == 2


def test_an_ollama_modelfile(tmp_path: Path) -> None:
    read = _read(tmp_path, MODELFILE, "Modelfile")
    assert (read.format, read.name) == ("Ollama", "mario-7B")
    assert read.parameters == Parameters(
        temperature=1.5,
        ctx=4096,
        top_k=12,
        stop=("<|im_end|>", "AI assistant:"),
        mirostat=2,
        system_prompt="\nYou are Mario.\nPARAMETER temperature 0\n",
    )
    told = "\n".join(read.notes)
    assert "“FROM ./models/mario-7B.gguf” was left out" in told
    assert "“TEMPLATE” was left out: it is written in another language" in told
    for word in ("MESSAGE", "LICENSE", "draft_num_predict", "“min_p” was left out: lots is no"):
        assert word in told
    assert "“mirostat” was brought within bounds." in told


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("SYSTEM Be brief.", "Be brief."),
        ('SYSTEM "Be brief."', "Be brief."),
        ('SYSTEM "Be\nbrief."', "Be\nbrief."),
        ('system """Be "very" brief."""', 'Be "very" brief.'),
        ('SYSTEM """never closed', "never closed"),
        ("SYSTEM say “hi” \\n", "say “hi” \\n"),
    ],
)
def test_quotes_in_a_modelfile(tmp_path: Path, line: str, expected: str) -> None:
    assert _read(tmp_path, f"FROM a\r\n{line}", "M").parameters.system_prompt == expected


@pytest.mark.parametrize(
    "text",
    [
        b"", b"{}", b"[1]", b"null", b"{", b"[" * 100_000, b"\xff\xfe{", b"Hello FROM here",
        b'{"operation": 5}', b'{"format": "desktop-chat/conversations", "version": 1}',
        b"x" * (1 << 20) + b"x", b"GGUF\0\0", b"<html>", b'{"a": ' + b"9" * 5_000 + b"}",
    ],
)  # fmt: skip
def test_what_is_no_preset_is_refused(tmp_path: Path, text: bytes) -> None:
    with pytest.raises(PresetFailed):
        _read(tmp_path, text)


def test_what_isnt_a_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.json", Path("a\0b")):
        with pytest.raises(FileNotReadable):
            read_preset(path)


def test_notes_are_few_and_short(tmp_path: Path) -> None:
    fields = [{"key": f"\x1b[31m{n}" + "k" * 4_000, "value": "v" * 4_000} for n in range(100)]
    read = _read(tmp_path, json.dumps({"operation": {"fields": fields}}))
    assert len(read.notes) == 31
    assert read.notes[-1] == "70 more things were left out."
    assert all(len(note) < 200 and "\x1b" not in note for note in read.notes)


@pytest.mark.parametrize("seed", range(300))
def test_no_file_does_harm(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    own: dict[str, Any] = {
        "format": "desktop-chat/preset",
        "version": 1,
        "parameters": {"top_k": 4, "stop": []},
    }
    text = bytearray(dice.choice([json.dumps(own), json.dumps(LM_STUDIO), MODELFILE]).encode())
    for _ in range(dice.randrange(1, 12)):
        place = dice.randrange(len(text))
        match dice.randrange(3):
            case 0:
                text[place] = dice.randrange(256)
            case 1:
                del text[place : place + dice.randrange(20)]
            case _:
                text[place:place] = dice.choice(
                    [b"[", b"{", b'"', b"null", b"1e999", b"-1", b"NaN", b'"\\ud800"', b"\n"]
                )
    try:
        read = _read(tmp_path, bytes(text), dice.choice(["Modelfile", "a.preset.json"]))
    except AppError:
        return
    assert read.parameters == read.parameters.bounded()
    json.dumps(read.parameters.given).encode("utf-8")
    " ".join((read.name, *read.notes)).encode("utf-8")
