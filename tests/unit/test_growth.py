"""What is done to all of a text takes a time that grows with its length, whatever is in it."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from desktop_chat.domain.folding import fold
from desktop_chat.domain.highlight import excerpt, spans
from desktop_chat.domain.normalization import stream_safe
from desktop_chat.domain.printable import one_line, printable, visible
from desktop_chat.domain.prompt import variables
from desktop_chat.domain.words import count_words
from desktop_chat.markdown.addresses import find_addresses
from desktop_chat.markdown.formulas import formula_at, may_become_formula
from desktop_chat.markdown.growing import GrowingMarkdown
from desktop_chat.markdown.mending import Inside, shown
from desktop_chat.markdown.parser import parse, plain
from desktop_chat.policy.marks import looks_like_refusal
from desktop_chat.policy.titles import title_of
from desktop_chat.storage.documents.passages import split
from desktop_chat.storage.exchange.contained import contained, escaped
from desktop_chat.ui.transcript.body.pieces import plain_pieces
from desktop_chat.ui.transcript.spoken_reply import sentences
from desktop_chat.ui.widgets.untrusted import breakable
from tests.adversarial import KINDS, text_of

SHORT, LONG = 10_000, 100_000
MOST = 30.0
"""Times as long for ten times the length; what grows with the square takes 100 times as long."""
QUICK_S = 0.1
"""Seconds below which a growth can't be told from noise."""

FUNCTIONS: dict[str, Callable[[str], object]] = {
    "fold": fold,
    "spans": lambda text: spans(text, "a word"),
    "excerpt": lambda text: excerpt(text, "a word"),
    "stream_safe": stream_safe,
    "printable": printable,
    "one_line": one_line,
    "visible": visible,
    "breakable": breakable,
    "count_words": count_words,
    "variables": variables,
    "find_addresses": lambda text: list(find_addresses(text)),
    "every formula_at": lambda text: _every("$\\", formula_at, text),
    "every may_become_formula": lambda text: _every("$\\", may_become_formula, text),
    "shown as text": lambda text: shown(text, Inside.TEXT),
    "shown in a table": lambda text: shown(text, Inside.TABLE),
    "shown in code": lambda text: shown(text, Inside.CODE),
    "shown in an indentation": lambda text: shown("    " + text, Inside.INDENTED),
    "shown in a formula": lambda text: shown(text, Inside.MATHS),
    "plain": lambda text: list(plain(text)),
    "plain_pieces": lambda text: list(plain_pieces(text)),
    "parse": parse,
    "GrowingMarkdown.update": lambda text: GrowingMarkdown().update(text),
    "sentences": sentences,
    "looks_like_refusal": looks_like_refusal,
    "title_of": title_of,
    "split": split,
    "contained": contained,
    "escaped": escaped,
}


@pytest.mark.parametrize("end", ["", " x", "x"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_time_grows_with_the_length(name: str, end: str) -> None:
    function = FUNCTIONS[name]
    slow: dict[str, tuple[float, float]] = {}
    for kind in KINDS:
        long = _seconds(function, text_of(kind, LONG, end))
        if long > QUICK_S:
            short = _seconds(function, text_of(kind, SHORT, end))
            if long > MOST * short:
                slow[kind] = short, long
    assert not slow


def _every(openers: str, function: Callable[[str, int], object], text: str) -> list[object]:
    return [function(text, at) for at, character in enumerate(text) if character in openers]


def _seconds(function: Callable[[str], object], text: str) -> float:
    """The least of several runs, since others use this machine as well."""
    least = float("inf")
    for _ in range(3):
        begun = time.thread_time()
        function(text)
        least = min(least, time.thread_time() - begun)
        if least < QUICK_S:
            break
    return least
