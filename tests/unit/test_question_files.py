"""Sets of questions come in from other programs, whole or with the line that is wrong."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from bundle import contents

from desktop_chat.domain.comparison import MOST_QUESTION, MOST_QUESTIONS, Question, QuestionSet
from desktop_chat.domain.errors import FileNotReadable, QuestionsFailed
from desktop_chat.storage.exchange.question_files import (
    SUFFIXES,
    read_questions,
)
from desktop_chat.storage.exchange.question_sets import OWN_SETS, own_questions
from desktop_chat.storage.paths import Paths

_ROOT = Path(__file__).resolve().parents[2]
WHERE, WHEN = Question("Where?", "birds"), Question("When, and why?")
_BARE = (Question("Where?"), Question("When, and why?"))


@pytest.mark.parametrize(
    ("name", "text", "questions"),
    [
        ("a.csv", 'question,topic\nWhere?,birds\n"When, and why?",\n', (WHERE, WHEN)),
        ("a.CSV", '\ufeffTopic , PROMPT\r\nbirds,Where?\r\n,"When, and why?"\r\n', (WHERE, WHEN)),
        ("a.csv", "question;category\nWhere?;birds\nWhen, and why?\n", (WHERE, WHEN)),
        ("a.tsv", "id\ttext\n1\tWhere?\n2\tWhen, and why?", _BARE),
        ("a.csv", 'Where?\n"When, and why?"\n', _BARE),
        ("a.csv", 'question\n\n"Where?"\n,\n"When, and why?"', _BARE),
        ("a.csv", 'question\n"two\nlines ""quoted"""', (Question('two\nlines "quoted"'),)),
        ("a.jsonl", '"Where?"\n\n{"question": "When, and why?"}\n', _BARE),
        ("a.ndjson", '{"prompt": "Where?", "topic": "birds"}\r\n{"text": "When, and why?"}',
         (WHERE, WHEN)),
        ("a.jsonl", '{"question": "Where?", "topic": 5, "category": "birds"}', (WHERE,)),
        ("a.json", '["Where?",\n{"question": "When, and why?"}]', _BARE),
        ("a.txt", "Where?\nWhen, and why?\n", _BARE),
        ("a.txt", "\n\n Where? \nWhen, and why?\n\n", _BARE),
        ("a.txt", "Where?\n\n  \nWhen,\n  and why?\n",
         (Question("Where?"), Question("When,\n  and why?"))),
        ("noname", "\ufeffWhere?", (Question("Where?"),)),
        ("a.md", "# birds\n\n- Where?\n\n## ##\n* When, and why?", (WHERE, WHEN)),
        ("a.md", "Some words.\n1. Where?\n2) When,\n   and why?\n\nMore words.",
         (Question("Where?"), Question("When,\nand why?"))),
        ("a.md", "Where?\nWhen, and why?", _BARE),
        ("a.txt", "- Where?", (Question("- Where?"),)),
    ],
)  # fmt: skip
def test_what_is_read(
    tmp_path: Path, name: str, text: str, questions: tuple[Question, ...]
) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode())
    assert read_questions(path) == questions


@pytest.mark.parametrize(
    ("name", "data", "detail"),
    [
        ("a.csv", b"", "no questions"),
        ("a.txt", b" \n\n", "no questions"),
        ("a.json", b"[]", "no questions"),
        ("a.csv", b"question,topic\n", "no questions"),
        ("a.csv", b"name,topic\nWhere?,birds\n", "line 1: no column"),
        ("a.csv", b"question\nWhere, or when?\n", "line 2: it has more columns"),
        ("a.csv", b"question,topic\nWhere?,a\n,b\n", "line 3: the question is empty"),
        ("a.csv", b'question\nx\n"open\nand never closed', "line 4: unexpected end"),
        ("a.csv", b'question\n"a"b', "line 2: "),
        ("a.csv", b"question\n" + b"x" * 200_000, "line 2: field larger"),
        ("a.txt", b"Where?\nWhen\xff?\n", "line 2: it is not in UTF-8"),
        ("a.txt", "Where?".encode("utf-16"), "line 1: it is not in UTF-8"),
        ("a.jsonl", b'"Where?"\n{"question": }', "line 2: it is no JSON"),
        ("a.jsonl", b'"Where?"\n' + b"[" * 100_000, "line 2: it is no JSON"),
        ("a.jsonl", b'"Where?"\n' + b"9" * 10_000, "line 2: it is"),
        ("a.jsonl", b'"Where?"\n\n5', "line 3: it is neither"),
        ("a.jsonl", b'{"topic": "birds"}', "line 1: it is neither"),
        ("a.jsonl", b'{"question": ["Where?"]}', "line 1: it is neither"),
        ("a.jsonl", b'""', "line 1: the question is empty"),
        ("a.json", b'{"question": "Where?"}', "line 1: it is no list"),
        ("a.json", b'["Where?",\n5,]', "line 2: it is no JSON"),
        ("a.txt", b"x\n" + b"y" * (MOST_QUESTION + 1), "line 2: the question has more than"),
        ("a.txt", b"x\n" * (MOST_QUESTIONS + 1), f"line {MOST_QUESTIONS + 1}: there are more"),
        ("a.md", b"- x\n" * (MOST_QUESTIONS + 1), f"line {MOST_QUESTIONS + 1}: there are more"),
        ("a.txt", b"x" * ((8 << 20) + 1), "too large"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, name: str, data: bytes, detail: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(QuestionsFailed) as failure:
        read_questions(path)
    assert detail in failure.value.detail
    assert name in failure.value.detail


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.csv", tmp_path / "a\0b.csv"):
        with pytest.raises(FileNotReadable):
            read_questions(path)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_no_file_takes_time(tmp_path: Path, suffix: str) -> None:
    pieces = ('"', ",", "- ", "# #", " \n", "\n\n", "[", '{"a":', "1. \t", "\t", "  c\n")
    for number, piece in enumerate(pieces):
        path = tmp_path / f"{number}{suffix}"
        path.write_bytes(b"- x" + piece.encode() * (2_000_000 // len(piece)))
        start = time.process_time()
        with suppress(QuestionsFailed):
            read_questions(path)
        assert time.process_time() - start < 10


@pytest.mark.parametrize("chosen", OWN_SETS, ids=lambda each: each.name)
def test_our_own_sets_can_be_asked_and_are_balanced(tmp_path: Path, chosen: QuestionSet) -> None:
    questions = own_questions(chosen, Paths.of(tmp_path).question_sets)
    assert len(questions) == 24
    assert len({each.text for each in questions}) == 24
    topics = Counter(each.topic for each in questions)
    assert "" not in topics
    assert len(topics) == 7
    assert all(2 <= count <= 5 for count in topics.values())


def test_our_own_sets_are_those_that_are_there(tmp_path: Path) -> None:
    folder = Paths.of(tmp_path).question_sets
    names = {path.name for path in folder.iterdir()}
    assert names == {f"{each.name}.csv" for each in OWN_SETS}
    packed = contents.our_files(_ROOT)
    assert names <= {Path(file).name for file, _ in packed}
    assert ("desktop_chat/_resources/questions" in {place for _, place in packed}) is True
