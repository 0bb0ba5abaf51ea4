"""The chat template that a model is used with is the one that the card shows."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from desktop_chat.domain.errors import DamagedFile
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.verdict import Outcome, Verdict
from desktop_chat.engine.runner import LlamaRunner
from desktop_chat.models.admission.admission import Admission
from desktop_chat.models.header.header import Header
from desktop_chat.models.library.library import Library
from desktop_chat.policy import context, models
from desktop_chat.storage.paths import Paths
from tests import tiny_models
from tests.command_line import run
from tests.tiny_models.qwen import qwen3_model


class _ReadOtherwise(Library):
    """Finds another template in a file than llama.cpp does."""

    def __init__(self, template: str | None) -> None:
        super().__init__([])
        self._found = template

    def header(self, path: Path) -> Header:
        found = {} if self._found is None else {"": self._found}
        return replace(super().header(path), chat_templates=found)


def _load(path: Path, records: Library) -> None:
    admission = Admission(
        records, models.allow, lambda _trial, _report: Verdict(Outcome.PASSED), lambda: ""
    )
    runner = LlamaRunner(lambda _: None, admission, context.choose, Paths.of().chat_templates)
    try:
        runner.load(path, LoadOptions())
    finally:
        runner.close()


@pytest.mark.parametrize("found", ["{{ messages[0].content }}", None])
def test_a_template_that_was_read_otherwise_is_not_used(qwen3_file: Path, found: str | None):
    with pytest.raises(DamagedFile, match="not the one that was looked at"):
        _load(qwen3_file, _ReadOtherwise(found))


@pytest.mark.parametrize("template", ["{{ messages }}\r\n", "Ünï 🐛 {{ x }}", "x" * 5_000])
def test_a_template_of_any_text_is_read_alike(tmp_path: Path, template: str):
    path = tiny_models.qwen3(tmp_path / "model.gguf", chat_template=template)
    _load(path, Library([]))


@pytest.mark.parametrize(("kind", "is_written"), [(1, False), (3, True), (4, True)])
def test_an_ordinary_token_is_no_beginning_of_a_text(tmp_path: Path, kind: int, is_written: bool):
    """It could bring words into each prompt that are in no template."""
    model = qwen3_model(chat_template="{{ bos_token }}{{ messages[0].content }}")
    types = cast("Sequence[int]", model.metadata["tokenizer.ggml.token_type"])
    first = cast("Sequence[str]", model.metadata["tokenizer.ggml.tokens"])[0]
    changes = {"tokenizer.ggml.bos_token_id": 0, "tokenizer.ggml.token_type": [kind, *types[1:]]}
    path = model.saying({**changes}).save(tmp_path / "model.gguf")
    messages = tmp_path / "messages.json"
    messages.write_text('[{"role": "user", "content": "Hi"}]')
    said = run("render", "--model", path, "--messages", messages)
    assert said.out == f"{first if is_written else ''}Hi\n"
