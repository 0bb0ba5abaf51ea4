"""Texts in the language that was set, with their numbers."""

from collections.abc import Iterator

import pytest

from desktop_chat.domain.language import decimal, language, listed, number, speak, tr

GERMAN = {
    ("Send", "", -1): "Senden",
    ("{model} is ready", "", -1): "{model} ist bereit",
    ("{n} files", "{n} file", 1): "{n} Datei",
    ("{n} files", "{n} file", 2000): "{n} Dateien",
}


@pytest.fixture(autouse=True)
def _back_to_english() -> Iterator[None]:
    yield
    speak()


def _speak_german() -> None:
    speak(lambda text, note, n: GERMAN.get((text, note, n), text), "de", group=".", point=",")


def test_english_is_the_text_itself() -> None:
    assert tr("Send") == "Send"
    assert tr("Open", "verb") == "Open"
    assert tr("{n} files", "{n} file", 1) == "1 file"
    assert tr("{n} files", "{n} file", 2000) == "2,000 files"
    assert tr("{n} files", "{n} file", 0) == "0 files"


def test_a_translation_takes_its_place() -> None:
    assert language() == "en"
    _speak_german()
    assert language() == "de"
    assert tr("Send") == "Senden"
    assert tr("{n} files", "{n} file", 1) == "1 Datei"
    assert tr("{n} files", "{n} file", 2000) == "2.000 Dateien"


def test_a_list_is_parted_as_the_language_does_it() -> None:
    assert listed(("one", "two", "three")) == "one, two, three"
    speak(lambda text, _note, _count: {", ": "、"}.get(text, text))
    assert listed(("one", "two")) == "one、two"


def test_any_count_has_a_form() -> None:
    """Qt counts in 32 bits, and a file may claim any number; -1 stands for none."""
    asked: list[int] = []

    def note(text: str, _note: str, count: int) -> str:
        asked.append(count)
        return text

    speak(note)
    assert tr("{n} files", "{n} file", 2**60) == "1,152,921,504,606,846,976 files"
    assert tr("{n} files", "{n} file", -1) == "-1 files"
    assert asked[0] % 1000 == 976
    assert all(0 <= count < 2**31 for count in asked)


def test_braces_in_a_value_mean_nothing() -> None:
    assert tr("{model} is ready", model="{model.__class__}") == "{model.__class__} is ready"
    assert tr("a {brace") == "a {brace"  # a text without values isn't a form


def test_numbers_are_written_as_the_language_does() -> None:
    assert (number(1234567), decimal(1234.5, 2)) == ("1,234,567", "1,234.50")
    _speak_german()
    assert (number(1234567), decimal(-1234.5, 2)) == ("1.234.567", "-1.234,50")
