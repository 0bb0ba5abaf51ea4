"""``desktop-chat tokenize``, and the vectors that llama.cpp publishes for its tokenizers."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_chat.engine.llama import native
from desktop_chat.engine.llama.vocabulary import Vocabulary
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.models.header.header import check_vocabulary
from tests.command_line import run
from tests.sdist import sdist
from tests.tiny_models import gemma3, hostile, plain

SEPARATOR = "\n__ggml_vocab_test__\n"
NAMES = [
    "bert-bge", "command-r", "deepseek-coder", "deepseek-llm", "falcon", "gemma-4", "gpt-2",
    "llama-bpe", "llama-spm", "mpt", "phi-3", "qwen2", "qwen35", "refact", "starcoder",
]  # fmt: skip


@contextmanager
def vocabulary(path: Path) -> Generator[Vocabulary]:
    check_vocabulary(path)
    native.initialize()
    log = native.Log()
    weights = Weights(path, log, vocabulary_only=True)
    try:
        yield weights.vocabulary
    finally:
        weights.close()
        log.close()


def published(name: str) -> Path:
    return sdist() / "vendor" / "llama.cpp" / "models" / f"ggml-vocab-{name}.gguf"


def vectors(name: str) -> list[tuple[str, list[int]]]:
    """Texts and their ids."""
    path = published(name)
    whole = path.with_name(path.name + ".inp").read_bytes().decode().removesuffix(SEPARATOR)
    lines = path.with_name(path.name + ".out").read_bytes().decode().splitlines()
    pairs = list(zip(whole.split(SEPARATOR), lines, strict=True))
    assert len(pairs) > 40
    return [(text, list(map(int, line.split()))) for text, line in pairs]


@pytest.mark.parametrize("name", NAMES)
def test_published_vectors(name: str) -> None:
    with vocabulary(published(name)) as tokens:
        for text, ids in vectors(name):
            assert tokens.tokenize(text, parse_special=False) == ids, text


def test_published_vectors_by_the_command() -> None:
    for text, ids in vectors("qwen2")[-2:]:
        command = ("tokenize", "--no-special", "--model", published("qwen2"))
        assert run(*command, "--json", "-", stdin=text.encode()).json == {"ids": ids}
        assert run(*command, "-", stdin=text.encode()).out == " ".join(map(str, ids)) + "\n"


def test_special_tokens_or_their_text(tmp_path: Path) -> None:
    path = gemma3(tmp_path / "model.gguf")
    text = "<start_of_turn>the house"
    with plain.open_model(path) as model:
        special, text_only = model.tokenize(text), model.tokenize(text, special=False)
    assert run("tokenize", "--json", "--model", path, text).json["ids"] == special
    assert run("tokenize", "--json", "--no-special", "--model", path, text).json["ids"] == text_only
    assert special[0] != text_only[0]
    assert len(special) < len(text_only)


def test_vocabulary_alone_and_nothing_to_tokenize(tmp_path: Path) -> None:
    path = hostile.vocabulary_only(tmp_path / "model.gguf")
    assert len(run("tokenize", "--json", "--model", path, "the house").json["ids"]) == 3
    assert run("tokenize", "--json", "--model", path, "").json == {"ids": []}
    assert run("tokenize", "--model", path, "").out == "\n"


def test_text_with_null_bytes_and_a_very_long_one(tmp_path: Path) -> None:
    path = hostile.vocabulary_only(tmp_path / "model.gguf")
    with vocabulary(path) as tokens:
        ids = tokens.tokenize("a\0b", parse_special=True)
        assert b"".join(map(tokens.piece, ids)) == b"a\0b"
        long = "the house " * 20_000
        assert b"".join(map(tokens.piece, tokens.tokenize(long, parse_special=True))) == (
            long.encode()
        )


def test_stdin_that_is_no_text(tmp_path: Path) -> None:
    path = hostile.vocabulary_only(tmp_path / "model.gguf")
    assert "UTF-8" in run("tokenize", "--model", path, "-", stdin=b"a\xff").failed()


def test_long_tokens_keep_all_their_bytes() -> None:
    """llama-cpp-python's own reader cuts at 32."""
    with vocabulary(published("gpt-2")) as tokens:
        longest = max((tokens.piece(token) for token in range(tokens.size)), key=len)
        assert len(longest) > 32
        assert tokens.tokenize(longest.decode(), parse_special=False)
