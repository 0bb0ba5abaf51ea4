import pytest

from desktop_chat.domain.highlight import excerpt, spans


def _marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in spans(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("The aqueducts of Rome", "rome aque", ["aque", "Rome"]),
        ("Rome, romes, Jerome", "rome x", ["Rome"]),
        ("Die Straße, STRASSEN", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "stras", ["Straß"]),
        ("My re\u0301sume\u0301!", "RESUME", ["re\u0301sume\u0301"]),
        ("oﬀice ﬁne", "office f", ["oﬀice", "ﬁ"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("私は東京大学へ", "京大", ["京大"]),
        ("カ\u3099ラス", "か", []),
        ("か\u3099", "か", ["か\u3099"]),
        ("ไปกินกุ้งนะ", "กุ้ง", ["กุ้ง"]),
        ("한국어를", "국어", ["국어"]),
        ("I don’t know", "don't", ["don’t"]),
        ("an old\n bridge, bridge old", '"old bridge"', ["old\n bridge"]),
        ("½ cup", '"1 2"', ["½"]),
        ("👍🏽 ok", "👍", ["👍"]),
        ("nothing", "", []),
    ],
)
def test_words_are_marked_as_they_were_written(text: str, query: str, marked: list[str]) -> None:
    assert _marked(text, query) == marked


def test_offsets_are_right_far_into_a_text() -> None:
    text = "ß ﬁ ½ 東京 e\u0301 \U0001f600 " * 3_000 + "Näh" + "ß" * 1_500 + " Aquädukt"
    ((start, end),) = spans(text, "aquaduk")
    assert (start, end) == (len(text) - 8, len(text) - 1)


def test_an_excerpt_is_one_line_around_most_of_the_words() -> None:
    text = (
        "Rome is far.\n\n"
        + "So is Paris. " * 40
        + "\n\nBut in\nRome \t the aqueduct, "
        + "x " * 200
    )
    line, marks = excerpt(text, "rome aqueduct")
    assert (line[0], line[-1]) == ("…", "…")
    assert line == " ".join(line.split())
    assert len(line) < 200
    assert [line[start:end] for start, end in marks] == ["Rome", "aqueduct"]


def test_an_excerpt_without_the_words_is_the_beginning() -> None:
    assert excerpt("  Some\ntext ", "other") == ("Some text", ())
    assert excerpt("", "other") == ("", ())


def test_an_excerpt_of_a_phrase_that_is_longer_than_it_marks_what_is_shown() -> None:
    text = " ".join(f"word{number}" for number in range(100))
    line, marks = excerpt(text, f'"{text}"')
    ((start, end),) = marks
    assert line[start:end].startswith("word0 word1")


def test_a_cut_leaves_words_whole() -> None:
    line, _ = excerpt("alpha beta gamma " * 20 + "needle" + " delta epsilon" * 20, "needle")
    assert set(line.strip("…").split()) <= {"alpha", "beta", "gamma", "needle", "delta", "epsilon"}
