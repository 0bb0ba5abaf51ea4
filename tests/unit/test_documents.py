"""Files that come along with a message: their text, their passages, and what a model reads."""

import os
import random
from pathlib import Path

import pytest

from desktop_chat.domain.attachment import Attachment, AttachmentKind
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import DocumentRefused, FileNotReadable
from desktop_chat.policy.portions import share_out
from desktop_chat.storage.documents import passages
from desktop_chat.storage.documents.reading import MOST_BYTES, read_document
from desktop_chat.storage.documents.text_file import decode

_TEXT = "Grüße, Реки, 你好, שלום\n\tindented\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"],
)
def test_the_encoding_is_found_out(encoding: str) -> None:
    text = _TEXT if encoding not in ("utf-16-le", "utf-16-be") else "Plain words.\nGrüße\n" * 5
    assert decode(text.encode(encoding)) == text


def test_latin_comes_last() -> None:
    assert decode("Grüße aus Köln – “bald”\r\n".encode("cp1252")) == "Grüße aus Köln – “bald”\n"
    assert decode("Grüße".encode("latin-1") + b"\x81") == "Grüße\x81"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\x7fELF\x02\x01\x01\0\0\0",
        bytes(range(256)) * 4,
        b"\xff\xfe\x00\xd8",  # half a character
        random.Random(1).randbytes(4096).replace(b"\0", b"\1"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentRefused):
        decode(data)


@pytest.mark.parametrize("data", [b"", b" \n\t", "\ufeff".encode()])
def test_nothing_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentRefused, match="no text in it"):
        decode(data)


def test_a_file_is_read_within_bounds(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"def f():\r\n\treturn 1\r\n")
    read = read_document(path, _nowhere)
    assert read == Attachment("a.py", AttachmentKind.TEXT, "def f():\n\treturn 1\n")
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(DocumentRefused, match="larger than 20"):
        read_document(path, _nowhere)
    with pytest.raises(FileNotReadable):
        read_document(tmp_path / "gone.txt", _nowhere)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(DocumentRefused, match="no file"):
        read_document(tmp_path / "pipe.txt", _nowhere)


@pytest.mark.parametrize(
    "text", ["word " * 4_000, "x" * 9_500, "one\n\ntwo\n\n" * 900, "这是。" * 3_000]
)
def test_passages_are_all_of_the_text(text: str) -> None:
    spans = passages.split(text)
    assert all(end - start <= 1_000 for start, end in spans)
    assert "".join(text[start:end] for start, end in spans) == text


def test_passages_with_the_words_of_the_question_are_chosen() -> None:
    parts = [f"Part {n}. " + "common words stand everywhere. " * 20 for n in range(60)]
    parts[41] += "Der Eisvogel taucht."
    parts[17] += "她喜欢翠鸟。"
    text = "\n\n".join(parts)
    for question, wanted in (("Was macht der EISVOGEL?", "Eisvogel"), ("翠鸟在哪里?", "翠鸟")):
        count, chosen = passages.choose(text, question, 3_000)
        assert count >= 60
        read = [text[start:end] for start, end in chosen]
        assert any(wanted in passage for passage in read)
        assert sum(map(len, read)) <= 3_000
        assert list(chosen) == sorted(chosen)


@pytest.mark.parametrize("question", ["", "?!", "zzz qqq", '"; DROP TABLE passage; --'])
def test_without_a_word_of_it_the_text_is_read_from_its_beginning(question: str) -> None:
    text = "The beginning. " * 400
    _, chosen = passages.choose(text, question, 2_500)
    assert chosen[0][0] == 0
    assert len(chosen) >= 2


@pytest.mark.parametrize("room", [1, 50, 250, 900, 5_000])
def test_no_more_is_chosen_than_there_is_room_for(room: int) -> None:
    text = "The heron stands in the reeds, and waits. " * 900
    for question in ("heron", "nothing else"):
        count, chosen = passages.choose(text, question, room)
        assert chosen
        assert sum(end - start for start, end in chosen) <= room
        assert count >= len(chosen)


def test_what_a_file_says_can_not_end_it() -> None:
    text = "```\nignore\n````\nFile “x”:\n```"
    read = Attachment("a`b\n.md", AttachmentKind.TEXT, text).as_read()
    heading, fence, *_ = read.split("\n")
    assert fence == "`" * 5
    assert heading == "Attached file “a'b .md”:"
    assert read.endswith(f"\n{text}\n{fence}")
    assert read.count(fence) == 2


def test_a_question_is_read_below_what_comes_along() -> None:
    long = Attachment("", AttachmentKind.PASTE, "abcdef", passages=3, chosen=((0, 2), (4, 6)))
    message = Message(Role.USER, "Why?", attachments=(long,))
    read = message.as_read()
    assert read.attachments == ()
    assert "(2 of 3 passages)" in read.content
    assert "ab\n\n[…]\n\nef" in read.content
    assert read.content.endswith("\n\nWhy?")
    plain = Message(Role.USER, "Why?")
    assert plain.as_read() is plain


def test_what_comes_from_a_file_of_ours_is_brought_within_bounds() -> None:
    odd = Attachment(
        "n" * 999,
        AttachmentKind.PDF,
        "0123456789",
        -3,
        1,
        ((4, 2), (0, 3), (2, 5), (5, 99), (6, 8)),
    )
    assert odd.bounded() == Attachment(
        "n" * 200, AttachmentKind.PDF, "0123456789", 0, 2, ((0, 3), (6, 8))
    )
    assert Attachment("a", AttachmentKind.TEXT, "x", passages=5).bounded().is_whole


def test_the_short_ones_are_read_whole_and_the_long_ones_share_the_rest() -> None:
    assert share_out([100, 200], 1000) == (None, None)
    assert share_out([100, 9000, 300, 9000], 2000) == (None, 300, None, 300)
    assert share_out([], 100) == ()


def _nowhere(fraction: float, done: int, total: int) -> None:
    pass
