"""Which part of what a model has read is of use for a prompt."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest

from desktop_chat.engine.states.alignment import Shared, shared
from desktop_chat.engine.states.record import Mark, Record, usable

# A vocabulary of all words of up to three letters, and two control tokens.
LETTERS = "abé"
WORDS = [one + two + three for one in LETTERS for two in ["", *LETTERS] for three in ["", *LETTERS]]
TURN, END = len(WORDS), len(WORDS) + 1


def piece(token: int) -> bytes:
    return WORDS[token].encode() if token < len(WORDS) else b""


def row(*tokens: str | int) -> npt.NDArray[np.int32]:
    ids = [WORDS.index(each) if isinstance(each, str) else each for each in tokens]
    return np.array(ids, dtype=np.int32)


def said(tokens: Sequence[int]) -> list[bytes | int]:
    """As a text with control tokens in it."""
    joined: list[bytes | int] = []
    for token in tokens:
        if not piece(token):
            joined.append(token)
        elif joined and isinstance(joined[-1], bytes):
            joined[-1] += piece(token)
        else:
            joined.append(piece(token))
    return joined


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (row("a", "b"), row("a", "b"), (2, 2)),
        (row("a", "b"), row("a", "b", "é"), (2, 2)),
        (row("a", "b"), row("ab"), (2, 1)),
        (row("a", "ba", "b"), row("ab", "a", "b"), (3, 3)),
        (row("a", "ba", TURN, "b"), row("ab", "a", TURN, "é"), (3, 3)),
        (row("a", "b", TURN), row("ab", END), (2, 1)),
        (row("a", "b"), row("aba"), (0, 0)),
        (row("a", TURN, "b"), row("ab", TURN), (0, 0)),
        (row(), row("a"), (0, 0)),
        (row("a"), row("b"), (0, 0)),
        (row(*"ab" * 100), row(*["ab"] * 100), (200, 100)),
        (row("aba", *["b"] * 99), row(*"ab" * 50), (2, 4)),
    ],
)
def test_the_beginning_that_is_shared_as_a_text(
    here: npt.NDArray[np.int32], there: npt.NDArray[np.int32], expected: tuple[int, int]
) -> None:
    assert shared(here, there, piece) == expected
    assert shared(there, here, piece) == expected[::-1]


def test_what_is_shared_says_the_same_and_both_may_go_on_from_there() -> None:
    chance = random.Random(4)
    reached = 0
    for _ in range(300):
        text = "".join(chance.choices(LETTERS, k=60))
        rows = [split(text, chance), split(text, chance)]
        cut = chance.randrange(60)
        rows[1] = rows[1][:cut] + split("".join(chance.choices(LETTERS, k=20)), chance)
        one, other = (np.array(each, dtype=np.int32) for each in rows)
        both = shared(one, other, piece)
        assert said(rows[0][: both.here]) == said(rows[1][: both.there])
        reached += both.there
    assert reached > 3_000


def split(text: str, chance: random.Random) -> list[int]:
    """A text in tokens, with a control token here and there, always at the same places."""
    tokens: list[int] = []
    while text:
        if len(text) % 7 == 0:
            tokens.append(TURN)
        length = min(chance.randint(1, 3), len(text) % 7 or 7)
        tokens.append(WORDS.index(text[:length]))
        text = text[length:]
    return tokens


def test_a_text_that_goes_apart_for_long_is_given_up() -> None:
    """Two rows of tokens that say the same and never end a token together."""
    here, there = row("a", *["aaa"] * 40), row(*["aaa"] * 40, "a")
    assert shared(here, there, piece) == Shared(0, 0)


@pytest.mark.parametrize(
    ("marks", "keep", "window", "recurrent", "expected"),
    [
        ([Mark(100, 0)], 60, 0, False, 60),
        ([Mark(100, 0)], 150, 0, False, 100),
        ([Mark(100, 50)], 81, 32, False, 81),  # the token at 81 looks back to 50
        ([Mark(100, 50)], 80, 32, False, 0),
        ([Mark(100, 50), Mark(40, 0)], 60, 32, False, 40),
        ([Mark(100, 99)], 100, 0, True, 100),
        ([Mark(100, 99)], 99, 0, True, 0),
        ([Mark(100, 99), Mark(30, 29), Mark(70, 69)], 99, 0, True, 70),
        ([Mark(10, -1)], 5, 0, False, 0),
    ],
)
def test_how_much_of_a_state_is_of_use(
    marks: list[Mark], keep: int, window: int, recurrent: bool, expected: int
) -> None:
    assert usable(marks, keep, window=window, recurrent=recurrent) == expected


def test_a_record_is_read_as_it_was_written() -> None:
    record = Record(row(*"ab" * 50), 70, (Mark(100, 3), Mark(70, -1)))
    read = Record.from_bytes(record.data)
    assert read.tokens.tolist() == record.tokens.tolist()
    assert (read.asked, read.marks) == (70, record.marks)
    assert Record.from_bytes(Record(row(), 0, ()).data).tokens.size == 0
