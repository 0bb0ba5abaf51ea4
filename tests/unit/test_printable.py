"""What others wrote, on one line."""

import pytest

from desktop_chat.domain.printable import one_line, printable, visible

UNSEEN = (
    "\x00\x1b\n\r\t\x7f\x85\xa0\xad\u061c\u200b\u2028\u202e\u2066\u3000\u3164\ufeff\ufe0f\udc80"
    "\U000e0041"
)


def test_what_can_be_seen_stays_as_it_is() -> None:
    for name in ("SmolLM2-135M.gguf", "Fünf 模型 ☕", "C:\\users\\me", "a<U+>b", "סקר שלום", ""):
        assert visible(name) == name


@pytest.mark.parametrize("character", UNSEEN, ids=ascii)
def test_what_can_not_be_seen_gets_a_code(character: str) -> None:
    assert visible(f"a{character}b") == f"a<U+{ord(character):04X}>b"


def test_no_two_names_become_the_same() -> None:
    names = [f"a{each}b" for each in (*UNSEEN, "", " ", "<U+202E>", "<U+003C>U+202E>", "<U+3C>")]
    assert len({visible(name) for name in names}) == len(names)
    assert visible("<U+202E>") == "<U+003C>U+202E>"


def test_one_line_of_a_text() -> None:
    assert one_line(" a\n\x1b[31m b\u202e\tc ") == "a b c"
    assert one_line("abcdef", 6) == "abcdef"
    assert one_line("abcdefg", 6) == "abcde…"
    assert one_line("نمی\u200cدانم") == "نمی\u200cدانم", "which the language needs"


@pytest.mark.parametrize("opener", "]PX^_", ids=["OSC", "DCS", "SOS", "PM", "APC"])
@pytest.mark.parametrize("end", ["\x07", "\x1b\\", "\x9c"], ids=["BEL", "ST", "8-bit ST"])
def test_a_finished_control_string_is_left_out(opener: str, end: str) -> None:
    assert printable(f"a\x1b{opener}0;title{end}b") == "ab"


@pytest.mark.parametrize("opener", "]PX^_", ids=["OSC", "DCS", "SOS", "PM", "APC"])
def test_an_unfinished_control_string_hides_nothing(opener: str) -> None:
    code = "rm -rf ~\nls\n"
    assert printable(f"a\x1b{opener}0;title\n{code}") == f"a␛{opener}0;title\n{code}"
    assert printable(f"a\x1b{opener}0;title\n{code}\x07b") == f"a␛{opener}0;title\n{code}b"
    assert printable(f"a\x1b{opener}0;\x1b[1mtitle\x07") == f"a␛{opener}0;title"


@pytest.mark.parametrize(
    ("hostile", "plain"),
    [
        ("\x1b[12;3", "␛[12;3"),
        ("\x1b[" + "1" * 100 + "m", "␛[" + "1" * 100 + "m"),
        ("\x1b[1é", "␛[1é"),
        ("\x1bé\x1b", "é"),
        ("\x1b!!!!A", "␛!!!!A"),
        ("\x1b(B\x1b7\x1bca", "a"),
    ],
)
def test_other_escape_sequences(hostile: str, plain: str) -> None:
    assert printable(hostile) == plain
