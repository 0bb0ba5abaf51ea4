import pytest

from desktop_chat.domain.query import Word, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("  \0 *^:(){}+-", ()),
        ("Rome aque", (Word(("rome",)), Word(("aque",), True))),
        ("rome ", (Word(("rome",), True),)),
        ("C++", (Word(("c",)),)),
        ("rome rome", (Word(("rome",)), Word(("rome",), True))),
        ("rome rome x", (Word(("rome",)), Word(("x",), True))),
        ("a AND NOT b*", (Word(("a",)), Word(("and",)), Word(("not",)), Word(("b",)))),
        ('the "old bridge"', (Word(("the",)), Word(("old", "bridge")))),
        ('the "old bri', (Word(("the",)), Word(("old", "bri"), True))),
        ("„alte Brücke“ x", (Word(("alte", "brucke")), Word(("x",), True))),
        ("don't stop", (Word(("don", "t")), Word(("stop",), True))),
        ("東京", (Word(("東", "京"), True),)),
        ("cafe\u0301", (Word(("cafe",), True),)),
    ],
)
def test_what_is_typed_becomes_words(text: str, words: tuple[Word, ...]) -> None:
    assert words_of(text) == words


def test_a_pasted_page_is_cut() -> None:
    words = words_of(" ".join(f"word{number}" for number in range(20_000)))
    assert len(words) == 16
    assert len(words_of("x" * 100_000)[0].parts[0]) == 1_000
