"""A model is read as a whole before it is loaded where an administrator's rules want its hash."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.generation import Event, Loading, LoadStage
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.verdict import Outcome, Verdict
from desktop_chat.engine.runner import LlamaRunner
from desktop_chat.models.admission.admission import Admission
from desktop_chat.models.library.library import Library
from desktop_chat.policy import context, models
from desktop_chat.storage.paths import Paths


def test_that_is_told_and_can_be_stopped(qwen3_file: Path) -> None:
    told: list[Event] = []

    def read(_model: ModelFile, report: Callable[[float], bool]) -> None:
        assert report(0.5)
        runner.interrupt()
        assert not report(0.75)
        raise Cancelled("It was not read.")

    admission = Admission(
        Library([]), models.allow, lambda _trial, _report: Verdict(Outcome.PASSED), lambda: "",
        read=read,
    )  # fmt: skip
    runner = LlamaRunner(told.append, admission, context.choose, Paths.of().chat_templates)
    try:
        with pytest.raises(Cancelled):
            runner.load(qwen3_file, LoadOptions())
    finally:
        runner.close()
    assert Loading(qwen3_file.stem, 0.5, LoadStage.READING) in told
