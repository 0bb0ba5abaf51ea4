"""Ollama's Modelfiles: instructions that say what a model is made of and how it answers.

Instructions are words at the beginning of a line, in any case; a value in quotes, single or triple
ones, goes on over lines until they end. Nothing in it is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_chat.domain.errors import PresetFailed
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.parameter import Kind
from desktop_chat.domain.parameters import PARAMETERS
from desktop_chat.storage.exchange.fields import line
from desktop_chat.storage.exchange.preset_reading import PresetReading, ReadPreset

__all__ = ["NAME", "read", "recognises"]

NAME = "Ollama"

_MOST_INSTRUCTIONS = 10_000
_INSTRUCTIONS = (
    *("from", "parameter", "template", "system", "adapter", "license", "message"),
    *("requires", "capability", "renderer", "parser"),
)
_INSTRUCTION = re.compile(rf"[ \t]*({'|'.join(_INSTRUCTIONS)})[ \t]+", re.IGNORECASE)
_PARAMETERS = {
    "num_ctx": "ctx",
    "num_gpu": "gpu_layers",
    "num_thread": "threads",
    "num_predict": "max_tokens",
    "penalize_newline": "",
    "typical_p": "typical_p",
    **{key: key for key in (
        "temperature", "top_k", "top_p", "min_p", "repeat_penalty", "repeat_last_n", "seed",
        "presence_penalty", "frequency_penalty", "mirostat", "mirostat_tau", "mirostat_eta",
    )},
}  # fmt: skip
_WHY = {
    "template": later(
        "it is written in another language than templates are here; the model's own is used"
    ),
    "adapter": later("adapters aren't supported"),
    "message": later("examples of a conversation aren't part of a preset"),
    "license": later("it is about the model"),
}


def recognises(text: str) -> bool:
    """Whether it says what it is made from, which each of them has to."""
    return any(name == "from" for name, _ in _instructions(text))


def read(text: str, name: str) -> ReadPreset:
    """
    Args:
        name: What it is called if it says nothing of its model.

    Raises:
        PresetFailed: It has more instructions than is reasonable.
    """
    reading = PresetReading()
    stops: list[str] = []
    for number, (instruction, value) in enumerate(_instructions(text)):
        if number >= _MOST_INSTRUCTIONS:
            raise PresetFailed(tr("The Modelfile has too many instructions."))
        match instruction:
            case "from":
                reading.name = reading.name or _model_name(value)
                reading.note(
                    tr(
                        "“{name}” was left out: a preset goes with any model.",
                        name=f"FROM {line(value)[:60]}",
                    )
                )
            case "system":
                reading.set("system_prompt", value, "SYSTEM")
            case "parameter":
                _read_parameter(reading, value, stops)
            case _:
                why = _WHY.get(instruction)
                reading.leave_out(instruction.upper(), tr(why) if why else "")
    if stops:
        reading.set("stop", stops, "stop")
    return reading.result(NAME, name)


def _instructions(text: str) -> Iterator[tuple[str, str]]:
    """Each instruction, in lower case, with its value."""
    lines = iter(text.splitlines())
    for each in lines:
        found = _INSTRUCTION.match(each)
        if found is None:
            continue  # a comment, or nothing that we know
        name, value = found[1].lower(), each[found.end() :].strip()
        head = ""
        if name in ("parameter", "message"):  # its name comes before what may be in quotes
            head, _, value = value.partition(" ")
            value = value.strip()
        yield name, f"{head} {_unquoted(value, lines)}" if head else _unquoted(value, lines)


def _unquoted(value: str, lines: Iterator[str]) -> str:
    """The value without its quotes, with the lines up to the one that ends it."""
    quotes = '"""' if value.startswith('"""') else '"' if value.startswith('"') else ""
    if not quotes:
        return value
    parts = [value]
    while not _is_closed(parts[-1], quotes, is_first=len(parts) == 1):
        following = next(lines, None)
        if following is None:
            break
        parts.append(following)
    return "\n".join(parts).rstrip().removeprefix(quotes).removesuffix(quotes)


def _is_closed(part: str, quotes: str, *, is_first: bool) -> bool:
    return part.rstrip().endswith(quotes) and (not is_first or len(part) >= 2 * len(quotes))


def _read_parameter(reading: PresetReading, value: str, stops: list[str]) -> None:
    called, _, text = value.partition(" ")
    key = called.lower()
    if key == "stop":
        stops.append(text)
    elif not _PARAMETERS.get(key):
        reading.leave_out(called)
    elif (number := _number(text)) is None:
        told = line(text)[:60] or tr("nothing")
        reading.leave_out(called, tr("{value} is no number", value=told))
    elif not (key == "num_predict" and number < 0):  # as many as there is room for
        parameter = _PARAMETERS[key]
        is_whole = PARAMETERS[parameter].kind is Kind.WHOLE
        reading.set(parameter, int(number) if is_whole else number, called)


def _number(text: str) -> float | None:
    try:
        number = float(text.strip().strip('"'))
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None


def _model_name(value: str) -> str:
    """“qwen3:4b” or “./model.gguf” without what leads there."""
    return re.split(r"[/\\]", value.strip())[-1].removesuffix(".gguf")
