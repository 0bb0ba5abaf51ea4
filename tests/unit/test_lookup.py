from desktop_chat.engine.speculation.lookup import MOST_DRAFTED, Lookup

TEXT = list(range(100, 160))


def _after(lookup: Lookup, tokens: list[int]) -> Lookup:
    for token in tokens:
        lookup.add(token)
    return lookup


def test_a_repetition_is_guessed_once_it_is_long_enough() -> None:
    lookup = _after(Lookup(TEXT), TEXT[5:14])
    assert not lookup.is_sure
    lookup.add(TEXT[14])
    assert lookup.is_sure
    few = lookup.draft()
    assert few == TEXT[15 : 15 + len(few)]
    assert 0 < len(few) < MOST_DRAFTED
    _after(lookup, TEXT[15:21])
    assert lookup.draft() == TEXT[21 : 21 + MOST_DRAFTED]


def test_nothing_is_guessed_of_what_is_new() -> None:
    lookup = _after(Lookup(TEXT), [7 * n for n in range(50)])
    assert not lookup.is_sure


def test_what_differs_ends_a_repetition() -> None:
    lookup = _after(Lookup(TEXT), [*TEXT[5:30], 1])
    assert not lookup.is_sure


def test_the_latest_place_counts() -> None:
    lookup = _after(Lookup([*TEXT[:20], 1, 2, 3, *TEXT[:20], 4, 5, 6]), TEXT[10:20])
    assert lookup.draft()[:3] == [4, 5, 6]


def test_a_circle_goes_on() -> None:
    lookup = _after(Lookup([1]), [2, 3, 4, 5] * 6)
    assert lookup.is_sure
    assert lookup.draft() == ([2, 3, 4, 5] * 4)[:MOST_DRAFTED]


def test_after_a_refusal_more_is_wanted_and_after_success_less() -> None:
    lookup = _after(Lookup(TEXT), TEXT[5:15])
    lookup.judge(7, 3)
    _after(lookup, TEXT[15:24])
    assert not lookup.is_sure
    lookup.add(TEXT[24])
    assert lookup.is_sure
    for _ in range(3):
        lookup.judge(7, 7)
    _after(lookup, [1, *TEXT[40:43]])
    assert not lookup.is_sure
    lookup.add(TEXT[43])
    assert lookup.is_sure


def test_a_draft_that_was_half_right_changes_nothing() -> None:
    lookup = _after(Lookup(TEXT), TEXT[5:15])
    lookup.judge(15, 8)
    assert lookup.is_sure


def test_a_short_text_is_none() -> None:
    assert not _after(Lookup([]), [1, 2]).is_sure
