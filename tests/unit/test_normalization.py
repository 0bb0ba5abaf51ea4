"""Any text can be normalised without a wait."""

from unicodedata import normalize

from desktop_chat.domain.folding import fold
from desktop_chat.domain.normalization import stream_safe


def test_ordinary_text_stays_as_it_is() -> None:
    for text in ("", "résumé", "e\u0301" * 1_000, "a" + "\u0301\u0327" * 15, "हिन्दी", "👩‍👩‍👧"):
        assert stream_safe(text) == text


def test_marks_are_parted_and_none_is_lost() -> None:
    text = "a" + "\u0301\u0327" * 50 + "b"
    parted = stream_safe(text)
    assert parted.replace("\u034f", "") == text
    assert max(map(len, parted.split("\u034f"))) <= 31
    assert stream_safe(parted) == parted


def test_marks_of_every_kind_count() -> None:
    for mark in ("\u0591", "\u093c", "\u1dc0", "\U000101fd", "\U0001e944"):
        assert "\u034f" in stream_safe(mark * 31), hex(ord(mark))


def test_marks_of_two_classes_are_folded() -> None:
    assert fold("a" + "\u0301\u0327" * 1_000) == "a"
    assert fold("x" + "\u0327\u0301" * 40 + "y") == "xy"
    assert normalize("NFC", stream_safe("a\u0301")) == "á"
