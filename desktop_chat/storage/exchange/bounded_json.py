"""JSON from files that nobody vouches for, one value at a time.

Before a value is parsed, its size, its depth and the number of its parts are known and bounded, so
that neither memory nor the parser's stack depends on what a file says.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import ImportFailed
from desktop_chat.domain.language import later, tr
from desktop_chat.storage.exchange.json_text import MAX_VALUE_BYTES, JsonText

__all__ = ["MAX_WEIGHT", "Oversized", "Value", "read_values"]

MAX_WEIGHT = 128 << 20
_MAX_PARTS = 2_000_000  # lists, objects and what is in them: in memory each takes up to 250 bytes
_PART_WEIGHT = 32
_FEW_PARTS = 100_000
_CHUNK = 1 << 20

# As those of ``json_text``, these never go back.
_TO_PART = re.compile(
    rb'[^"\[{,]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"\[{,]*+)*+(?:[\[{,]|\Z)', re.DOTALL
)  # or to the end: where a search finds nothing, it tries again from each place
# What goes around a list of conversations: an object whose other members are plain.
_AROUND = re.compile(
    rb'\{(?:\s*+"[^"\\]{0,99}+"\s*+:\s*+(?:"[^"\\]{0,999}+"|[^\s"\[\]{},]{1,99}+)\s*+,)*+'
    rb'\s*+"conversations"\s*+:\s*+\['
)
_OTHER_KINDS = (
    (b"<", later("a web page or XML")),
    (b"PK", later("an archive inside of another")),
    (b"%PDF", later("a PDF")),
    (b"SQLite format 3", later("a database")),
    (b"GGUF", later("a model")),
    (b"\x1f\x8b", later("compressed with gzip")),
)


@dataclass(frozen=True, slots=True)
class Value:
    """A parsed value.

    Attributes:
        weight: A measure of the memory that it takes. That of one value is below ``MAX_WEIGHT``;
            who puts several together has to keep it so.
    """

    value: object
    weight: int


@dataclass(frozen=True, slots=True)
class Oversized:
    """A value that was passed over, and why: “is larger than …”."""

    reason: str


def read_values(read: Callable[[int], bytes], name: str) -> Iterator[Value | Oversized]:
    """The values in a file: the elements of a list, or all that stand one after the other.

    An object around a list of ``conversations`` gives a value for each of them: the object, with
    that one alone in its list.

    Args:
        read: Gives up to so many bytes of the file, and none at its end.
        name: What messages call the file.

    Raises:
        ImportFailed: It isn't JSON, or is damaged; the values before that place have been given.
    """
    text = JsonText(_in_utf8(read, name), name)
    first = text.peek()
    if first is None:
        raise ImportFailed(tr("{name} is empty.", name=name))
    if first == b"[":
        yield from _elements(text, {})
        text.expect_end()
    elif (around := text.beginning(_AROUND)) is not None:
        yield from _elements(text, _parsed(around[:-1] + b"[]}", name))
        text.rest_of_object()
    else:
        _check_kind(first, text)
        while text.peek() is not None:
            yield _value(text, {})


def _elements(text: JsonText, around: dict[str, object]) -> Iterator[Value | Oversized]:
    """The elements of the list that begins here, to after its end."""
    text.take(b"[")
    if text.peek() == b"]":
        text.take(b"]")
        return
    while True:
        yield _value(text, around)
        following = text.peek()
        text.take(b"," if following == b"," else b"]")
        if following == b"]":
            return


def _value(text: JsonText, around: dict[str, object]) -> Value | Oversized:
    raw = text.value()
    if raw is None:
        return Oversized(tr("It is larger than {size}.", size=bytesize(MAX_VALUE_BYTES)))
    parts = _parts(raw)
    if parts > _MAX_PARTS:
        return Oversized(
            tr("It has more than {n} parts.", "It has more than {n} part.", _MAX_PARTS)
        )
    value: object = _parsed(raw, text.name)
    weight = len(raw) + _PART_WEIGHT * parts
    return Value({**around, "conversations": [value]} if around else value, weight)


def _parts(raw: bytes) -> int:
    """How many parts a value has, up to too many; if few, punctuation in texts counts as well."""
    most = raw.count(b",") + raw.count(b"[") + raw.count(b"{")
    if most <= _FEW_PARTS:
        return most
    return sum(1 for _ in islice(_TO_PART.finditer(raw), _MAX_PARTS + 1))


def _parsed(raw: bytes, name: str) -> Any:
    try:
        # NaN and the infinities are no JSON, but some programs write them where nothing is known.
        return json.loads(raw.decode(), parse_constant=lambda _: None)
    except UnicodeDecodeError as error:
        raise ImportFailed(tr("{name} has text that isn't UTF-8.", name=name)) from error
    except ValueError as error:  # also a whole number of thousands of digits
        raise ImportFailed(
            tr("{name} is damaged: it breaks the rules of JSON.", name=name)
        ) from error


def _check_kind(first: bytes, text: JsonText) -> None:
    kind = next((kind for magic, kind in _OTHER_KINDS if text.begins(magic)), None)
    if kind is None and first not in b'{"-0123456789tfnNI':
        kind = later("not JSON")
    if kind is not None:
        raise ImportFailed(
            tr("{name} isn't a file of conversations: it is {kind}.", name=text.name, kind=tr(kind))
        )


def _in_utf8(read: Callable[[int], bytes], name: str) -> Iterator[bytes]:
    """The file in pieces of UTF-8, whichever Unicode encoding it is in."""
    first = read(_CHUNK)
    encoding = json.detect_encoding(first)
    if encoding == "utf-8":
        yield first
        while chunk := read(_CHUNK):
            yield chunk
        return
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        yield decoder.decode(first).encode()
        while chunk := read(_CHUNK):
            yield decoder.decode(chunk).encode()
        yield decoder.decode(b"", final=True).encode()
    except UnicodeError as error:
        raise ImportFailed(
            tr(
                "{name} is damaged: its text isn't {encoding}.",
                name=name,
                encoding=encoding.upper(),
            )
        ) from error
