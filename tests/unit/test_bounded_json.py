"""JSON is read piece by piece, within bounds, and from nothing that isn't JSON."""

import io
import json
import random
from collections.abc import Callable, Iterator

import pytest

from desktop_chat.domain.errors import ImportFailed
from desktop_chat.storage.exchange.bounded_json import Oversized, Value, read_values


def _values(data: bytes, piece: int = 1 << 20) -> list[object]:
    file = io.BytesIO(data)
    found = list(read_values(lambda size: file.read(min(size, piece)), "f.json"))
    return [item.value if isinstance(item, Value) else item.reason for item in found]


def _endless(start: bytes, more: bytes, times: int, end: bytes = b"") -> Callable[[int], bytes]:
    """A file made as it is read, so that only the reader can be what holds it."""

    def pieces() -> Iterator[bytes]:
        yield start
        for _ in range(times):
            yield more
        yield end

    source = pieces()
    return lambda _: next(source, b"")


LIST = '[{"a": "b \\" } ]", "é": [1, -2.5e3, true, null]}, "x", 7, [], {}, "\\\\"]'


@pytest.mark.parametrize("piece", [4, 5, 7, 64, 1 << 20])
def test_the_elements_of_a_list_wherever_it_is_cut(piece: int) -> None:
    assert _values(LIST.encode(), piece) == json.loads(LIST)


def test_values_that_follow_each_other() -> None:
    assert _values(b'{"a": 1}\n{"a": 2}\r\n\n {"a": [3]} ') == [{"a": 1}, {"a": 2}, {"a": [3]}]
    assert _values(b'{\n  "a": {\n    "b": []\n  }\n}') == [{"a": {"b": []}}]
    assert _values(b"[]") == _values(b" [ ] ") == []


def test_an_object_around_conversations_is_given_for_each() -> None:
    data = (
        b'{"format": "f", "version": 1, "conversations": [\n{"a": 1},\n{"a": 2}\n], "more": [1]}\n'
    )
    around = {"format": "f", "version": 1}
    assert _values(data) == [
        {**around, "conversations": [{"a": 1}]},
        {**around, "conversations": [{"a": 2}]},
    ]
    # Where the others aren't plain, it is one value.
    assert _values(b'{"x": {}, "conversations": [1, 2]}') == [{"x": {}, "conversations": [1, 2]}]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_every_encoding_of_unicode(encoding: str) -> None:
    assert _values(LIST.encode(encoding), 1_001) == json.loads(LIST)


def test_what_other_parsers_write_or_differ_about() -> None:
    assert _values(b'[{"a": NaN, "b": Infinity, "c": -Infinity}]') == [
        {"a": None, "b": None, "c": None}
    ]
    assert _values(b'[{"a": 1, "a": 2}]') == [{"a": 2}]
    assert _values(b'["\\ud800"]') == ["\ud800"]


DAMAGED = [
    (b"", "is empty"),
    (b" \n ", "is empty"),
    (b"[", "isn't whole"),
    (b"[{}", "isn't whole"),
    (b"[{},", "isn't whole"),
    (b'[{"a": "b', "isn't whole"),
    (b'[{"a": "b\\', "isn't whole"),
    (b'{"a": [1, 2}', "isn't whole"),
    (b"[{}}", "is damaged"),
    (b"[{} {}]", "is damaged"),
    (b"[,]", "is damaged"),
    (b"[{},]", "is damaged"),
    (b"[{}] {}", "something stands after its end"),
    (b'{"a": 1} ]', "is damaged"),
    (b'{"conversations": [1, 2] 3}', "is damaged"),
    (b"[tru]", "is damaged"),
    (b"[" + b"1" * 5_000 + b"]", "is damaged"),
    (b'{"a": ' + b"1" * 5_000 + b"}", "is damaged"),  # Python refuses such a number by itself
    (b'["\xff\xfe"]', "isn't UTF-8"),
    (b"\xff\xfe[\x00\x00\xd8]\x00", "isn't UTF-16"),
    (b"<!DOCTYPE html><html>", "it is a web page"),
    (b"PK\x03\x04", "it is an archive"),
    (b"SQLite format 3\x00", "it is a database"),
    (b"GGUF\x03\x00\x00\x00", "it is a model"),
    (b"\x1f\x8b\x08\x00", "it is compressed"),
    (b"\x89PNG\r\n\x1a\n", "it is not JSON"),
    (b"Dear diary", "it is not JSON"),
    (b"\x00" * 100, "it is not JSON"),
]


@pytest.mark.parametrize(("data", "said"), DAMAGED)
@pytest.mark.parametrize("piece", [64, 1 << 20])
def test_damaged_files_say_what_is_wrong(data: bytes, said: str, piece: int) -> None:
    with pytest.raises(ImportFailed) as failure:
        _values(data, piece)
    assert failure.value.detail.startswith("f.json")
    assert said in failure.value.detail


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"a":', b"[[],"])
@pytest.mark.parametrize("start", [b"", b"[", b'[{"a": 1}, '])
def test_nesting_is_bounded_before_it_is_parsed(start: bytes, opening: bytes) -> None:
    with pytest.raises(ImportFailed, match="nested more than 128 deep"):
        _values(start + opening * 200_000)


def test_too_large_a_value_is_passed_over() -> None:
    mebibyte = b"x" * (1 << 20)
    start = b'[{"a": 1}, {"b": "'
    read = _endless(start, mebibyte, 80, b'\\"]", "c": [[]]}, {"a": 2}]')
    first, large, last = read_values(read, "f.json")
    assert isinstance(first, Value)
    assert isinstance(last, Value)
    assert (first.value, last.value) == ({"a": 1}, {"a": 2})
    assert large == Oversized("It is larger than 67.11 MB.")


@pytest.mark.parametrize(
    ("part", "times"),
    [(b"1,", 2_000_001), (b'{"":0},', 1_000_001), (b"[" * 100 + b"]" * 100 + b",", 20_000)],
    ids=["numbers", "objects", "nested"],
)
def test_a_value_of_too_many_parts_is_passed_over(part: bytes, times: int) -> None:
    data = b'[{"a": [' + part * times + b'0]}, {"a": 1}]'
    assert _values(data) == ["It has more than 2,000,000 parts.", {"a": 1}]


def test_punctuation_in_a_text_is_no_part() -> None:
    text = ",[{" * 1_000_000
    assert _values(json.dumps([{"a": text}]).encode()) == [{"a": text}]


def test_a_long_text_in_small_pieces() -> None:
    text = "\\" * 1_000_000 + '"[{' * 100_000
    assert _values(json.dumps([{"a": text}, 1]).encode(), 65_536) == [{"a": text}, 1]


def test_all_that_json_can_say_is_read_as_python_reads_it() -> None:
    chance = random.Random(5)

    def anything(depth: int) -> object:
        match chance.randrange(7 if depth else 5):
            case 0:
                return "".join(
                    chance.choices('a"\\[]{},:é\U0001f63a\n\x01 ', k=chance.randrange(9))
                )
            case 1:
                return chance.choice([0, -1, 1.5, 1e300, 12345678901234567890])
            case 2 | 3 | 4:
                return chance.choice([None, True, False])
            case 5:
                return [anything(depth - 1) for _ in range(chance.randrange(4))]
            case _:
                return {str(n): anything(depth - 1) for n in range(chance.randrange(4))}

    for _ in range(300):
        value = [anything(5) for _ in range(chance.randrange(5))]
        text = json.dumps(
            value, ensure_ascii=chance.random() < 0.5, indent=chance.choice([None, 1])
        )
        assert _values(text.encode(), chance.randrange(4, 40)) == value
