"""Which models can guess for another one, by what their tokens are."""

import json
from pathlib import Path

import pytest

from desktop_chat.engine.speculation.guesser import FirstSure
from desktop_chat.engine.speculation.lookup import Lookup
from desktop_chat.models.header.token_digest import read_token_digest
from desktop_chat.models.library.catalogue import Catalogue
from desktop_chat.models.library.library import Library
from desktop_chat.storage.json_file import JsonFile
from tests.gguf_bytes import Raw, gguf_bytes

TOKENS, TYPES, EOS = (
    "tokenizer.ggml.tokens",
    "tokenizer.ggml.token_type",
    "tokenizer.ggml.eos_token_id",
)
LARGE = {"general.description": "x" * 300_000}


def _file(path: Path, **changes: object) -> Path:
    keys = {"general.author": path.name} | changes
    path.write_bytes(gguf_bytes(keys))
    return path


def _types(*types: int) -> Raw:
    return Raw.of(list(types), "i32")


def _kept(path: Path) -> Catalogue:
    return Catalogue(JsonFile(path, "list of models", "it begins anew", 1 << 20))


def test_a_draft_is_small_and_of_the_same_tokens(tmp_path: Path) -> None:
    large = _file(tmp_path / "large.gguf", **LARGE)
    _file(tmp_path / "large too.gguf", **LARGE)
    small = _file(tmp_path / "small.gguf")
    _file(tmp_path / "other.gguf", **{TOKENS: ["a", "b", "x", "d"]})
    _file(tmp_path / "recurrent.gguf", **{"llama.ssm.state_size": 16})
    library = Library([tmp_path])
    assert [each.path for each in library.drafts(large)] == [small]
    assert library.drafts(small) == ()
    assert library.can_guess(large, small)
    assert not library.can_guess(tmp_path / "other.gguf", small)
    assert not library.can_guess(tmp_path / "recurrent.gguf", small)


@pytest.mark.parametrize(
    ("changes", "is_same"),
    [
        ({"general.name": "Another", "tokenizer.ggml.pre": "other"}, True),
        ({TOKENS: ["a", "b", "c", "d", "[PAD4]"], TYPES: _types(1, 1, 1, 3, 5)}, True),
        ({TOKENS: ["a", "b", "c", "d", "e"], TYPES: _types(1, 1, 1, 3, 1)}, False),
        ({TOKENS: ["a", "b", "d", "c"]}, False),
        ({TOKENS: ["a", "bc", "", "d"]}, False),
        ({TYPES: _types(1, 1, 3, 3)}, False),
        ({EOS: 2}, False),
        ({"tokenizer.ggml.model": "llama"}, False),
    ],
)
def test_tokens_tell_a_vocabulary(
    changes: dict[str, object], *, is_same: bool, tmp_path: Path
) -> None:
    one, other = _file(tmp_path / "1.gguf"), tmp_path / "2.gguf"
    other.write_bytes(gguf_bytes(changes))
    assert (read_token_digest(one) == read_token_digest(other)) is is_same


def test_what_was_read_of_tokens_is_remembered_until_the_file_changes(tmp_path: Path) -> None:
    folder, kept = tmp_path / "models", tmp_path / "models.json"
    folder.mkdir()
    large, small = _file(folder / "large.gguf", **LARGE), _file(folder / "small.gguf")
    Library([folder], catalogue=_kept(kept)).drafts(large)
    seen = json.loads(kept.read_text())["seen"]
    assert seen[str(small)]["vocabulary"] == read_token_digest(large)
    _file(small, **{TOKENS: ["a", "b", "x", "d"]})
    assert Library([folder], catalogue=_kept(kept)).drafts(large) == ()


class _Silent:
    """Is sure, and then says nothing."""

    def __init__(self) -> None:
        self.added: list[int] = []
        self.judged: list[tuple[int, int]] = []
        self.is_sure = True

    def add(self, token: int) -> None:
        self.added.append(token)

    def draft(self) -> list[int]:
        return [7, 7] if len(self.added) > 50 else []

    def judge(self, drafted: int, accepted: int) -> None:
        self.judged.append((drafted, accepted))


def test_the_first_that_is_sure_guesses_and_is_judged() -> None:
    text, other = list(range(40)), _Silent()
    both = FirstSure([Lookup(text), other])
    for token in text[5:25]:
        both.add(token)
    draft = both.draft()
    assert draft == text[25 : 25 + len(draft)]
    both.judge(3, 3)
    assert other.judged == []
    both.add(99)
    assert both.is_sure
    assert both.draft() == []
    for token in range(100, 140):
        both.add(token)
    assert both.draft() == [7, 7]
    both.judge(2, 1)
    assert other.judged == [(2, 1)]
