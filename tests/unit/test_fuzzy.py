import pytest

from desktop_chat.domain.fuzzy import Fuzzy

_NAMES = ["New chat", "Choose a model", "Show or hide the sidebar", "Search conversations", "Größe"]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("new", "New chat"),
        ("chat new", "New chat"),
        ("nc", "New chat"),
        ("cam", "Choose a model"),
        ("sidebar", "Show or hide the sidebar"),
        ("debar", "Show or hide the sidebar"),
        ("srch", "Search conversations"),
        ("SEARCH", "Search conversations"),
        ("grosse", "Größe"),
    ],
)
def test_a_few_letters_find_a_name(query: str, name: str) -> None:
    fuzzy = Fuzzy(query)
    ranked = [(rank, each) for each in _NAMES if (rank := fuzzy.rank(each)) is not None]
    assert min(ranked)[1] == name


def test_nothing_typed_finds_everything() -> None:
    assert {Fuzzy(" ").rank(each) for each in _NAMES} == {(0, 0)}


@pytest.mark.parametrize("query", ["zebra", "wen", "qq", "hide new"])
def test_other_letters_find_nothing(query: str) -> None:
    assert all(Fuzzy(query).rank(each) is None for each in _NAMES)


def test_words_about_it_find_it_too_but_later() -> None:
    fuzzy = Fuzzy("model")
    beside = fuzzy.rank("Free memory", "Model")
    named = fuzzy.rank("Model in use")
    assert beside is not None
    assert named is not None
    assert named < beside


def test_letters_closer_together_come_first() -> None:
    fuzzy = Fuzzy("abd")
    near, far = fuzzy.rank("axbd"), fuzzy.rank("axxbxxxd")
    assert near is not None
    assert far is not None
    assert near < far


def test_a_long_name_takes_no_time() -> None:
    assert Fuzzy("a" * 200 + "b").rank("a " * 2_000) is None
