"""Sets of questions as files that other programs make.

What a file is, its name says:

- ``.csv``, ``.tsv``: a first row that names the columns, ``question`` (or ``prompt``, ``text``) and
  perhaps ``topic`` (or ``category``); set apart by commas, semicolons or tabs. A file of one column
  needs no such row.
- ``.jsonl``, ``.ndjson``: on each line a text, or an object with members of these names; ``.json``:
  one list of the same.
- ``.md``, ``.markdown``: each item of a list; the heading above it is its topic. One without a list
  is read as text.
- Anything else is text: one question on each line, or, if there are empty lines between, in each
  block between them.

All of it is UTF-8. A file is taken whole or, with the line that is wrong, not at all.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from desktop_chat.domain.comparison import MOST_QUESTION, MOST_QUESTIONS, Question
from desktop_chat.domain.errors import FileNotReadable, QuestionsFailed
from desktop_chat.domain.language import tr
from desktop_chat.storage.exchange.fields import line, members, text
from desktop_chat.storage.ordinary_file import open_ordinary

__all__ = ["SUFFIXES", "read_questions"]

_MOST_BYTES = 8 << 20
_QUESTION, _TOPIC = ("question", "prompt", "text"), ("topic", "category")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_HEADING = re.compile(r"#{1,6}(?:[ \t]|$)")

_Found = tuple[int, str, str]  # the line that it ends on, the question, the topic
_Reader = Callable[[str], Iterator[_Found]]


class _WrongLine(ValueError):
    """What is wrong, as the end of a sentence about a line."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(reason)
        self.number = number


def read_questions(path: Path) -> tuple[Question, ...]:
    """Those in a file, in its order.

    Raises:
        FileNotReadable: It isn't there, or may not be read.
        QuestionsFailed: It holds none, too many, or something else.
    """
    read = _READERS.get(path.suffix.lower(), _from_text)
    try:
        questions = tuple(_checked(read(_text_of(path))))
    except _WrongLine as error:
        raise QuestionsFailed(
            tr("{name}, line {number}: {reason}.", name=path.name, number=error.number,
               reason=error)
        ) from error  # fmt: skip
    if not questions:
        raise QuestionsFailed(tr("{name} has no questions.", name=path.name))
    return questions


def _text_of(path: Path) -> str:
    try:
        with open_ordinary(path) as file:
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = isinstance(error, OSError) and error.strerror
        raise FileNotReadable(
            tr("{name}: {reason}", name=path.name, reason=reason or error)
        ) from error
    if len(data) > _MOST_BYTES:
        raise QuestionsFailed(tr("{name} is too large for a file of questions.", name=path.name))
    try:
        whole = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = data.count(b"\n", 0, error.start) + 1
        raise _WrongLine(number, tr("it is not in UTF-8")) from error
    return whole.replace("\r\n", "\n").replace("\r", "\n")


def _checked(found: Iterable[_Found]) -> Iterator[Question]:
    for count, (number, question, topic) in enumerate(found, start=1):
        if count > MOST_QUESTIONS:
            raise _WrongLine(
                number, tr("there are more than {most} questions", most=MOST_QUESTIONS)
            )
        question = text(question).strip()
        if not question:
            raise _WrongLine(number, tr("the question is empty"))
        if len(question) > MOST_QUESTION:
            raise _WrongLine(
                number, tr("the question has more than {most} characters", most=MOST_QUESTION)
            )
        yield Question(question, line(topic))


def _from_csv(whole: str) -> Iterator[_Found]:
    head = whole.lstrip("\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    rows = csv.reader(io.StringIO(whole, newline=""), delimiter=delimiter, strict=True)
    question, topic, width = 0, -1, 0
    try:
        for row in rows:
            if not any(map(str.strip, row)):
                continue
            if not width:
                width = len(row)
                names = [name.strip().casefold() for name in row]
                question, topic = _column(names, _QUESTION), _column(names, _TOPIC)
                if question >= 0:
                    continue
                if width > 1:
                    raise _WrongLine(rows.line_num, tr("no column is called “question”"))
                question = 0
            if len(row) > width:
                raise _WrongLine(
                    rows.line_num,
                    tr("it has more columns than the first; a text with commas needs quotes"),
                )
            cells = dict(enumerate(row))
            yield rows.line_num, cells.get(question, ""), cells.get(topic, "")
    except csv.Error as error:
        raise _WrongLine(rows.line_num, str(error)) from error


def _column(names: list[str], wanted: tuple[str, ...]) -> int:
    """-1 if there is none."""
    return next((names.index(name) for name in wanted if name in names), -1)


def _from_json_lines(whole: str) -> Iterator[_Found]:
    for number, each in enumerate(whole.split("\n"), start=1):
        if each.strip():
            yield number, *_from_value(number, _parsed(number, each))


def _from_json(whole: str) -> Iterator[_Found]:
    value: object = _parsed(1, whole)
    if not isinstance(value, list):
        raise _WrongLine(1, tr("it is no list"))
    for each in cast("list[object]", value):
        yield 1, *_from_value(1, each)


def _parsed(number: int, whole: str) -> Any:
    try:
        return json.loads(whole)
    except json.JSONDecodeError as error:
        raise _WrongLine(number + error.lineno - 1, tr("it is no JSON")) from error
    except (ValueError, RecursionError) as error:
        raise _WrongLine(number, tr("it is no JSON")) from error


def _from_value(number: int, value: object) -> tuple[str, str]:
    if isinstance(value, str):
        return value, ""
    found = members(value)
    question = next((found[name] for name in _QUESTION if name in found), None)
    if not isinstance(question, str):
        raise _WrongLine(number, tr("it is neither a text nor an object with a “question”"))
    topic = next((found[name] for name in _TOPIC if isinstance(found.get(name), str)), "")
    return question, text(topic)


def _from_markdown(whole: str) -> Iterator[_Found]:
    is_list, topic = False, ""
    at, item = 0, list[str]()  # the last line of an item, and its lines
    for number, each in enumerate([*whole.split("\n"), "#"], start=1):
        words = each.strip()
        begins = _ITEM.match(words)
        heading = _HEADING.match(each)
        if item and words and (begins or heading or not each[0].isspace()):
            is_list = True
            yield at, "\n".join(item), topic
            item = []
        if heading:
            topic = each.strip("# \t")
        elif begins:
            item = [words[begins.end() :]]
        elif item and words:
            item.append(words)
        at = number if words else at
    if not is_list:
        yield from _from_text(whole)


def _from_text(whole: str) -> Iterator[_Found]:
    lines = [each.rstrip() for each in whole.split("\n")]
    is_in_blocks = "" in "\n".join(lines).strip("\n").split("\n")
    block: list[str] = []
    for number, (each, after) in enumerate(pairwise([*lines, ""]), start=1):
        if each:
            block.append(each)
        if block and not (is_in_blocks and after):
            yield number, "\n".join(block), ""
            block = []


_READERS: dict[str, _Reader] = {
    ".csv": _from_csv,
    ".tsv": _from_csv,
    ".jsonl": _from_json_lines,
    ".ndjson": _from_json_lines,
    ".json": _from_json,
    ".md": _from_markdown,
    ".markdown": _from_markdown,
}
SUFFIXES = (*_READERS, ".txt")
"""Of the files that are read; any other is read as text."""
