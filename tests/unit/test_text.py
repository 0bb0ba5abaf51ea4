"""From bytes to what a person reads, whatever way the bytes are cut into tokens."""

import random
from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest

from desktop_chat.engine.generation.reply_text import Piece, ReplyText
from desktop_chat.engine.templates.template import ThinkingMarkers

MARKERS = ThinkingMarkers("<think>\n", "</think>")
MIXED = "Grüße 👩🏽‍💻 漢字 हिन्दी — naïve\r\n\t\x00end"


def read(tokens: Iterable[bytes], reply: ReplyText) -> tuple[str, str]:
    """The answer and the thinking that come of tokens, all pieces put together."""
    pieces: list[Piece] = []
    for token in tokens:
        pieces += reply.feed(token)
    pieces += reply.finish()
    assert all(piece.text for piece in pieces)
    answer = "".join(piece.text for piece in pieces if not piece.thinking)
    return answer, "".join(piece.text for piece in pieces if piece.thinking)


def cuts(data: bytes, count: int = 40) -> Iterable[list[bytes]]:
    """The same bytes as tokens of one byte, as a single one, and cut at random."""
    yield [data[n : n + 1] for n in range(len(data))]
    yield [data]
    source = random.Random(0)
    for _ in range(count):
        places = sorted({0, len(data), *(source.randrange(len(data) + 1) for _ in range(9))})
        yield [data[start:end] for start, end in pairwise(places)]


def expect(
    text: str, answer: str, thinking: str = "", *, stop: Sequence[str] = (), opened: bool = False
) -> None:
    for tokens in cuts(text.encode()):
        reply = ReplyText(stop, MARKERS, thinking=opened)
        assert read(tokens, reply) == (answer, thinking), tokens


def test_characters_stay_whole_wherever_tokens_end() -> None:
    for tokens in cuts(MIXED.encode()):
        reply = ReplyText()
        shown = ""
        for token in tokens:
            shown += "".join(piece.text for piece in reply.feed(token))
            assert MIXED.startswith(shown)
        assert shown + "".join(piece.text for piece in reply.finish()) == MIXED


def test_text_comes_at_once_if_nothing_can_change_it() -> None:
    reply = ReplyText(["END"], MARKERS)
    assert reply.feed(b"Hello") == [Piece("Hello")]
    assert reply.feed("é".encode()[:1]) == []
    assert reply.feed("é".encode()[1:]) == [Piece("é")]
    assert reply.feed(b" E") == [Piece(" ")]
    assert reply.feed(b"N") == []
    assert reply.feed(b"ough") == [Piece("ENough")]


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert read([b"a\xff\xfe", b"\x80b", b"\xc3", b"(c"], ReplyText()) == ("a���b�(c", "")


def test_the_half_of_a_character_at_the_end_is_left_out() -> None:
    data = MIXED.encode()
    for length in range(len(data)):
        answer, _ = read([data[:length]], ReplyText())
        assert MIXED.startswith(answer)


@pytest.mark.parametrize(
    ("stop", "answer"),
    [
        (["three"], "one two "),
        (["one"], ""),
        (["o three"], "one tw"),
        (["four"], "one two three "),
        (["never", "two", "one two three four five"], "one "),
        (["threx", "three f", "hree"], "one two t"),  # what is whole first
        (["", "two"], "one "),
        ([""], "one two three four"),
        (["four "], "one two three four"),
        (["one two three four"], ""),
        (["e"], "on"),
    ],
)
def test_stop_strings(stop: list[str], answer: str) -> None:
    expect("one two three four", answer, stop=stop)


def test_stop_string_that_begins_twice() -> None:
    expect("aaab c", "a", stop=["aab"])
    expect("ababac", "ab", stop=["abac"])
    expect("\n\n\nUser:", "\n", stop=["\n\nUser:"])


def test_nothing_comes_after_a_stop_string() -> None:
    reply = ReplyText(["."])
    assert reply.feed(b"a.b") == [Piece("a")]
    assert reply.stopped
    assert reply.feed(b"c") == reply.finish() == []


def test_stop_string_of_many_bytes_a_character() -> None:
    expect("漢字かな", "漢", stop=["字か"])


def test_thinking_is_told_apart() -> None:
    expect("<think>\nHm, a <b>?\n</think>\n\nYes.", "Yes.", "Hm, a <b>?\n")
    expect("<think></think>Yes.", "Yes.", "")
    expect("<think>\n\n</think>\n\nYes.\n", "Yes.\n", "")


def test_thinking_that_the_prompt_has_begun() -> None:
    expect("Hm?</think>\n\nYes.", "Yes.", "Hm?", opened=True)
    expect("Hm", "", "Hm", opened=True)


def test_thinking_that_never_ends() -> None:
    expect("<think>\nHm </thin", "", "Hm </thin")


def test_text_about_thinking_is_no_thinking() -> None:
    expect("Write <think> or </think>.", "Write <think> or </think>.")
    expect("<think>a</think>b<think>c</think>", "b<think>c</think>", "a")
    expect("<thinker>", "<thinker>")
    expect("<th", "<th")


def test_model_without_thinking_may_write_the_markers() -> None:
    for tokens in cuts(b"<think>a</think>"):
        assert read(tokens, ReplyText()) == ("<think>a</think>", "")


def test_stop_strings_do_not_end_a_thought() -> None:
    expect("<think>a. b.</think>c. d", "c", "a. b.", stop=["."])


def test_blank_lines_after_a_thought_are_no_stop_string() -> None:
    expect("<think>a\n\nb</think>\n\nc\n\nd", "c", "a\n\nb", stop=["\n\n"])
    expect("a</think>\nc\nd", "c", "a", stop=["\n"], opened=True)
