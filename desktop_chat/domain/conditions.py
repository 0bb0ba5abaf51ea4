"""What answers were written under, as a person reads it in the window and in reports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop_chat.domain.comparison import Comparison, Contestant
from desktop_chat.domain.language import decimal, listed, number, tr
from desktop_chat.domain.parameter import Value
from desktop_chat.domain.parameters import PARAMETERS
from desktop_chat.domain.printable import one_line, printable

__all__ = ["condition_words", "conditions", "contestant_facts", "contestant_name", "held"]

_BUILD = re.compile(r"([\w.+]{1,40})-([0-9a-f]{12})", re.ASCII)
_TOLD = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty")  # also if nobody has set them


def held(comparison: Comparison) -> dict[str, Value]:
    """What was set for all, and of what wasn't, that which holds all the same."""
    usual = {key: PARAMETERS[key].default for key in _TOLD}
    return _set(usual | comparison.conditions.given)


def conditions(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Names and values of what is the same for all; a text may have several lines."""
    yield from _spoken(held(comparison))
    several = len(comparison.seeds) > 1
    yield tr("Seeds") if several else tr("Seed"), listed(map(str, comparison.seeds))
    if comparison.engine:
        yield tr("Engine"), _engine_words(comparison.engine)


def _engine_words(engine: str) -> str:
    """What has to be installed for the same, and what tells whether it is."""
    if found := _BUILD.fullmatch(engine):
        version, libraries = found.groups()
        return tr("llama-cpp-python {version}, libraries {hash}", version=version, hash=libraries)
    return one_line(engine)


def contestant_name(contestant: Contestant) -> str:
    """What tells it from the others, which may be the same model with other presets."""
    title, preset = one_line(contestant.title), one_line(contestant.preset)
    return tr("{model} ({preset})", model=title, preset=preset) if preset else title


def contestant_facts(contestant: Contestant) -> Iterator[str]:
    """What is known of one besides its name, each on one line."""
    for fact in (contestant.quantization, contestant.architecture):
        if fact:
            yield one_line(fact)
    for name, value in _spoken(contestant.parameters.given):
        yield tr("{name}: {value}", name=name, value=one_line(value))
    if contestant.template not in ("", "file"):
        yield tr("Chat template {template}", template=one_line(contestant.template))


def _set(given: Mapping[str, Value | None]) -> dict[str, Value]:
    """In the order of declaration."""
    values = ((key, given.get(key)) for key in PARAMETERS)
    return {key: value for key, value in values if value is not None and value not in ("", ())}


def _spoken(given: Mapping[str, Value | None]) -> Iterator[tuple[str, str]]:
    for key, value in _set(given).items():
        yield tr(PARAMETERS[key].label), str(value) if key == "seed" else condition_words(value)


def condition_words(value: Value) -> str:
    """What something is set to."""
    match value:
        case bool():
            return tr("on", "a switch") if value else tr("off", "a switch")
        case int():
            return number(value)
        case float():
            digits = len(f"{value:g}".partition(".")[2])
            return decimal(value, digits)
        case tuple():
            return listed(tr("“{text}”", text=_seen(each)) for each in value)
        case _:
            return printable(value).strip("\n")


def _seen(text: str) -> str:
    """Also if it is only a line break."""
    return one_line(text.replace("\n", "\\n").replace("\t", "\\t"))
