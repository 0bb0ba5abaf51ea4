"""What two answers have in common is left unmarked, in any script and at any length."""

from __future__ import annotations

import random
import time
import tracemalloc

import pytest

from desktop_chat.policy.word_diff import difference

_Marked = tuple[list[str], list[str]]


def _marked(left: str, right: str) -> _Marked:
    found = difference(left, right)
    return [left[a:b] for a, b in found.left], [right[a:b] for a, b in found.right]


_CASES: tuple[tuple[str, str, _Marked], ...] = (
    ("", "", ([], [])),
    ("same words", "same words", ([], [])),
    ("same  words\n", " same\twords", ([], [])),
    ("", "all new", ([], ["all new"])),
    ("The heron stands.", "The stork stands.", (["heron"], ["stork"])),
    ("It stands.", "It stands in the reeds.", ([], ["in the reeds"])),
    ("It isn't here", "It is here", (["isn't"], ["is"])),
    ("costs 1,000 or 3.5", "costs 1,000 or 3.6", (["3.5"], ["3.6"])),
    ("a, b", "a; b", ([","], [";"])),
    ("苍鹭站在水里。", "苍鹭站在岸边。", (["水里"], ["岸边"])),
    ("นกกระสา", "นกกระยาง", (["ส"], ["ย", "ง"])),
    ("बगुला पानी में है।", "बगुला नदी में है।", (["पानी"], ["नदी"])),
    ("مالك الحزين هنا", "مالك الحزين هناك", (["هنا"], ["هناك"])),
    ("한국어 문장", "한국어 글", (["문장"], ["글"])),
    ("👩‍👩‍👧 in", "👩‍👩‍👦 in", (["👩‍👩‍👧"], ["👩‍👩‍👦"])),
)


@pytest.mark.parametrize(("left", "right", "marked"), _CASES)
def test_what_differs(left: str, right: str, marked: _Marked) -> None:
    assert _marked(left, right) == marked
    assert _marked(right, left) == marked[::-1]


def test_a_word_alone_amid_other_words_is_marked_with_them() -> None:
    left = "In winter all of the birds fly far away"
    right = "Few people who live on the coast ever swim"
    assert _marked(left, right) == ([left], [right])


def test_what_is_unmarked_is_the_same_and_in_order() -> None:
    dice = random.Random(7)
    for _ in range(300):
        words = [dice.choice(["ab", "cd", "ef,", "gh.", "我们"]) for _ in range(dice.randrange(40))]
        others = [each for each in words if dice.random() < 0.8]
        for _ in range(dice.randrange(4)):
            others.insert(dice.randrange(len(others) + 1), dice.choice(["new", "ab", "水"]))
        left, right = " ".join(words), " ".join(others)
        found = difference(left, right)
        kept = _rest(left, found.left), _rest(right, found.right)
        assert kept[0].split() == kept[1].split()


def _rest(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    before = 0
    kept: list[str] = []
    for first, end in spans:
        assert before <= first < end <= len(text)
        kept.append(text[before:first])
        before = end
    return " ".join([*kept, text[before:]])


def test_long_texts_that_are_nearly_the_same_are_compared_whole() -> None:
    dice = random.Random(1)
    words = [f"{dice.choice('abcdefgh')}{dice.randrange(20_000)}" for _ in range(60_000)]
    changed = list(words)
    places = range(500, 60_000, 1_000)
    for place in places:
        changed[place] = "changed"
    marked = _marked(" ".join(words), " ".join(changed))
    assert marked == ([words[place] for place in places], ["changed"] * len(places))


_HARD = {
    "one word": ("a " * 200_000, "a " * 150_000 + "b "),
    "two words": (
        " ".join(random.Random(2).choices("ab", k=200_000)),
        " ".join(random.Random(3).choices("ab", k=200_000)),
    ),
    "marks": ("." * 400_000, ",." * 200_000),
    "all different": (
        " ".join(str(n) for n in range(60_000)),
        " ".join(str(n) for n in range(60_000, 0, -1)),
    ),
    "backwards": ("我你" * 200_000, "你我" * 200_000),
    "one to many": ("a b c " * 66_000, "c b a"),
    "one long word": ("x" * 400_000, "x" * 399_999 + "y"),
    "joined": ("a." * 200_000, "a'" * 200_000),
}


@pytest.mark.parametrize("name", _HARD)
def test_hard_texts_take_no_time(name: str) -> None:
    left, right = _HARD[name]
    start = time.process_time()
    found = difference(left, right)
    assert time.process_time() - start < 5  # a second where nothing else runs
    kept = _rest(left, found.left), _rest(right, found.right)
    assert "".join(kept[0].split()) == "".join(kept[1].split())


@pytest.mark.parametrize("name", ["all different", "one to many"])
def test_hard_texts_take_little_memory(name: str) -> None:
    tracemalloc.start()
    try:
        difference(*_HARD[name])
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()
