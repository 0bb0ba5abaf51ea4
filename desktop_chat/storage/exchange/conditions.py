"""What answers were written under, as a person reads it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_chat.domain.comparison import Comparison, Contestant
from desktop_chat.domain.language import decimal, listed, number, tr
from desktop_chat.domain.parameter import Value
from desktop_chat.domain.parameters import PARAMETERS, Parameters
from desktop_chat.domain.printable import one_line, printable

__all__ = ["conditions", "contestant_facts"]


def conditions(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Names and values of what is the same for all; a text may have several lines."""
    yield from _given(comparison.conditions)
    several = len(comparison.seeds) > 1
    yield tr("Seeds") if several else tr("Seed"), listed(map(str, comparison.seeds))
    if comparison.engine:
        yield tr("Engine"), one_line(comparison.engine)


def contestant_facts(contestant: Contestant) -> Iterator[str]:
    """What is known of one besides its title, each on one line."""
    for fact in (contestant.quantization, contestant.architecture):
        if fact:
            yield one_line(fact)
    if contestant.preset:
        yield tr("Preset “{preset}”", preset=one_line(contestant.preset))
    for name, value in _given(contestant.parameters):
        yield tr("{name}: {value}", name=name, value=one_line(value))


def _given(parameters: Parameters) -> Iterator[tuple[str, str]]:
    for key, value in parameters.given.items():
        if value not in ("", ()):
            yield tr(PARAMETERS[key].label), str(value) if key == "seed" else _value(value)


def _value(value: Value) -> str:
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
