"""Where each of very many messages begins."""

from random import Random

import pytest

from desktop_chat.ui.transcript.heights import Heights
from desktop_chat.ui.transcript.reading_place import ReadingPlace


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 8, 9, 1000])
def test_heights_are_summed_and_found_again_as_they_change(count: int) -> None:
    chance = Random(count)
    plain = [chance.randrange(0, 900) for _ in range(count)]
    heights = Heights(plain)
    for _ in range(40 if count else 0):
        at = chance.randrange(count)
        plain[at] = heights[at] = chance.randrange(1, 900)
    assert len(heights) == count
    assert heights.total == sum(plain)
    assert list(map(heights.top, range(count + 1))) == [sum(plain[:at]) for at in range(count + 1)]
    for at in range(count):
        if plain[at]:
            assert heights.at(heights.top(at)) == at
            assert heights.at(heights.top(at) + plain[at] - 1) == at


@pytest.mark.parametrize("first", [0, 1, 7, 8, 100, 999, 1000])
def test_the_last_are_replaced_by_others(first: int) -> None:
    chance = Random(first)
    plain = [chance.randrange(1, 900) for _ in range(1000)]
    heights = Heights(plain)
    for count in (3, 0, 900):
        plain[first:] = more = [chance.randrange(1, 900) for _ in range(count)]
        heights.replace(first, more)
        assert heights.total == sum(plain)
        tops = [sum(plain[:at]) for at in range(len(plain) + 1)]
        assert list(map(heights.top, range(len(plain) + 1))) == tops
        assert all(heights.at(tops[at]) == at for at in range(len(plain)))


def test_what_is_beyond_the_ends_is_the_nearest() -> None:
    heights = Heights([10, 20, 30])
    assert heights.at(-5) == 0
    assert heights.at(59) == heights.at(60) == heights.at(10_000) == 2


def test_a_place_in_a_message_that_is_laid_out_anew_is_as_far_down_in_proportion() -> None:
    place = ReadingPlace()
    place.hold("a", -100)
    place.stretch(200, 300)
    assert place.y == -150
    place.hold("a", 40)
    place.stretch(200, 300)
    assert place.y == 40  # its top is in sight and stays there
