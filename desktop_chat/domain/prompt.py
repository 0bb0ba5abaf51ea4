"""Texts that a person uses again, with places to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_chat.domain.folding import fold

__all__ = ["MOST_TEXT", "Prompt", "fill", "found", "variables"]

MOST_TEXT = 100_000  # characters of one
_MOST_VARIABLES = 20
_VARIABLE = re.compile(r"\{\{[ \t]*([^{}\s][^{}\n]{0,59}?)[ \t]*\}\}")


@dataclass(frozen=True, slots=True)
class Prompt:
    """
    Attributes:
        id: Unique in the store; empty when it isn't kept.
        text: With ``{{names}}`` where something is to be filled in.
    """

    id: str
    name: str
    text: str


def variables(text: str) -> tuple[str, ...]:
    """What is to be filled in, in the order in which it is first mentioned."""
    return tuple(dict.fromkeys(_VARIABLE.findall(text)))[:_MOST_VARIABLES]


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with ``values`` in the places of their names; what is in these stays as it is."""
    return _VARIABLE.sub(lambda place: values.get(place[1], place[0]), text)


def found(prompts: Iterable[Prompt], words: str) -> list[Prompt]:
    """Those that have all of the words, of which the last may be unfinished; by name first."""
    wanted = fold(words).split()
    named: list[Prompt] = []
    others: list[Prompt] = []
    for prompt in prompts:
        name = f" {' '.join(fold(prompt.name).split())}"
        if all(f" {word}" in name for word in wanted):
            named.append(prompt)
        else:
            whole = f"{name} {' '.join(fold(prompt.text).split())}"
            if all(f" {word}" in whole for word in wanted):
                others.append(prompt)
    return named + others
