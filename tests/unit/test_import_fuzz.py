"""However a file is damaged, an import gives sound conversations or says that it can't."""

import copy
import io
import json
import math
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from desktop_chat.domain.errors import ImportFailed
from desktop_chat.storage.exchange.imports import Imported, read_file
from tests.outline import FIXTURES

FILES = sorted(path for path in FIXTURES.rglob("*") if path.is_file())
TOKENS = [
    b"[", b"]", b"{", b"}", b'"', b",", b":", b"\\", b"\\ud800", b"null", b"NaN", b"-1", b"1e999",
    b"9" * 30, b"\x00", b"\xff", b"\n", b"[[[[[[[[", b'"id":', b'"role":"tool"', b"<think>",
    b"<details type=\\\"reasoning\\\">",
]  # fmt: skip
VALUES: list[Any] = [
    None, True, -1, 0, 1e308, math.nan, 10**400, "", "\ud800", "\0", "root", "user", "tool", [], {},
    [None], {"type": "text", "text": 7}, "x" * 5_000,
]  # fmt: skip


def _damaged_bytes(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randrange(1, 4)):
        at, to = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        match chance.randrange(5):
            case 0:
                data = data[:at] + chance.choice(TOKENS) + data[at:]
            case 1:
                data = data[:at] + chance.randbytes(1) + data[at + 1 :]
            case 2:
                data = data[:at] + data[min(to, at + 40) :]
            case 3:
                data = data[:to] + data[at:]
            case _:
                data = data[:to]
    return data


def _damaged_value(value: Any, chance: random.Random) -> Any:
    """The value with one part of it replaced, taken away, or put into itself."""
    places: list[Any] = []
    if isinstance(value, dict):
        places = list(cast("dict[str, Any]", value))
    elif isinstance(value, list):
        places = list(range(len(cast("list[Any]", value))))
    if not places or chance.random() < 0.1:
        return chance.choice(VALUES)
    changed: Any = copy.copy(cast("Any", value))
    place = chance.choice(places)
    match chance.randrange(10):
        case 0:
            del changed[place]
        case 1:
            changed[place] = value
        case _:
            changed[place] = _damaged_value(changed[place], chance)
    return changed


def _rewritten(data: bytes, change: Callable[[Any], Any]) -> bytes:
    """JSON or JSON Lines with one of its values changed."""
    try:
        return json.dumps(change(json.loads(data))).encode()
    except json.JSONDecodeError:
        lines = change([json.loads(line) for line in data.splitlines()])
    if not isinstance(lines, list):
        return json.dumps(lines).encode()
    return b"\n".join(json.dumps(line).encode() for line in cast("list[Any]", lines))


def _assert_sound(imported: Imported) -> None:
    taken: set[str] = set()
    for whole in imported.conversations:
        conversation = whole.conversation
        assert conversation.title.isprintable() or conversation.title
        found: set[str] = set()
        for message in whole.messages:
            assert message.parent is None or message.parent in found
            assert message.content or message.thinking
            for text in (message.content, message.thinking, message.model or "", message.id):
                text.encode()
                assert "\0" not in text
            assert 0 <= message.created < 1e12
            found.add(message.id)
        assert len(found) == len(whole.messages)
        assert found.isdisjoint(taken)
        taken |= found
        assert conversation.leaf is None or conversation.leaf in found
        assert 0 <= conversation.created <= conversation.updated < 1e12
        conversation.title.encode()
    assert all(skipped.reason.endswith(".") for skipped in imported.skipped)


def _try(path: Path, data: bytes) -> bool:
    path.write_bytes(data)
    try:
        imported = read_file(path)
    except ImportFailed:
        return False
    _assert_sound(imported)
    return True


@pytest.mark.parametrize("file", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_damaged_files(file: Path, tmp_path: Path) -> None:
    chance = random.Random(file.name)
    data = file.read_bytes()
    path = tmp_path / file.name  # Jan's two files then lack the other
    outcomes = [_try(path, _damaged_bytes(data, chance)) for _ in range(150)]
    outcomes += [
        _try(path, _rewritten(data, lambda value: _damaged_value(value, chance)))
        for _ in range(250)
    ]
    assert True in outcomes
    assert False in outcomes


def test_damaged_archives(tmp_path: Path) -> None:
    chance = random.Random(7)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in FILES:
            archive.write(file, file.relative_to(FIXTURES).as_posix())
    outcomes = {
        _try(tmp_path / "a.zip", _damaged_bytes(buffer.getvalue(), chance)) for _ in range(300)
    }
    assert False in outcomes
