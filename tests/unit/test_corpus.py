"""Hundreds of malformed, hostile and odd files: each gets its sentence, soon, in little memory."""

import io
import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from desktop_chat.domain.errors import DamagedFile, FileNotReadable
from desktop_chat.models.gguf.container import read_container
from tests.corpus import CORPUS, Odd
from tests.corpus.child import MORE_MEMORY
from tests.gguf_bytes import gguf_bytes

_MOST_SECONDS = 5.0  # of computing, which a busy machine doesn't change
_WAIT_SECONDS = 300.0

Answers = Mapping[str, dict[str, Any]]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """What one process with little memory says about all of the files, by their names."""
    folder = tmp_path_factory.mktemp("corpus")
    paths: list[str] = []
    for number, case in enumerate(CORPUS):
        own = folder / str(number)
        own.mkdir()
        paths.append(str(case.make(own)))
    child = subprocess.run(
        [sys.executable, "-m", "tests.corpus.child"],
        input=json.dumps(paths).encode(),
        capture_output=True,
        timeout=_WAIT_SECONDS,
        check=False,
    )
    lines = [json.loads(line) for line in child.stdout.splitlines()]
    if len(lines) < len(CORPUS):
        ended_at = CORPUS[len(lines)].name
        pytest.fail(f"It ended at “{ended_at}”: {child.returncode}\n{child.stderr.decode()}")
    return {case.name: line for case, line in zip(CORPUS, lines, strict=True)}


def test_there_are_enough_of_them() -> None:
    names = {case.name for case in CORPUS}
    assert len(names) == len(CORPUS) >= 250
    assert sum(case.error is not None for case in CORPUS) >= 250


@pytest.mark.parametrize("case", CORPUS, ids=lambda case: case.name)
def test_every_file_gets_its_sentence(case: Odd, answers: Answers) -> None:
    answer = answers[case.name]
    assert answer["error"] == (case.error and case.error.__name__), answer["detail"]
    assert case.says in answer["detail"]
    # A path is the person's own word, and whoever shows it shows what it hides.
    assert answer["detail"].isprintable() or case.error is FileNotReadable
    assert len(answer["detail"]) < 5_500  # a path may be long
    assert bool(answer["remedy"]) == (case.error is not None)


def test_no_file_takes_long(answers: Answers) -> None:
    slow = {name: a["seconds"] for name, a in answers.items() if a["seconds"] > _MOST_SECONDS}
    assert slow == {}


def test_no_file_takes_much_memory(answers: Answers) -> None:
    assert max(answer["memory"] for answer in answers.values()) < MORE_MEMORY


def test_a_file_that_shrinks_while_it_is_read_is_damaged() -> None:
    """Its size was asked for when it was opened."""
    whole = gguf_bytes()
    table = whole.index(b"blk.1.attn_q") + 51  # its end
    for left in range(0, table, 3):
        with pytest.raises(DamagedFile):
            read_container(io.BytesIO(whole[:left]), "model.gguf", len(whole))
    assert read_container(io.BytesIO(whole[: table + 64]), "model.gguf", len(whole)).tensors
