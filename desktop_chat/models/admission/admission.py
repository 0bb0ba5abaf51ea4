"""The one gate before llama.cpp: no file gets to it that hasn't been through here."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from desktop_chat.domain.errors import AppError, ModelSetAside, NotEnoughMemory, StorageFailed
from desktop_chat.domain.loading import LoadOptions, LoadPlan
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.models.admission.kind_check import check_kind
from desktop_chat.models.files.splits import split_parts
from desktop_chat.models.fit import fit
from desktop_chat.models.header.header import Header, check_vocabulary

__all__ = ["Admission", "Records"]

# Beside what is reckoned: the tokens' texts, and what a context of any length needs.
_SLACK = 1 << 30

# On a machine that is busy, two threads wait for each other: eight times as long for a small model.
_BYTES_PER_THREAD = 1 << 30

_NOT_KNOWN = "Choose another model, or a newer version of Desktop Chat."

Report = Callable[[float], bool]


class Records(Protocol):
    """What is remembered of files; ``models.library.Library`` does."""

    def header(self, path: Path, /) -> Header: ...

    def verdict(self, path: Path, engine: str, /) -> Verdict | None:
        """Of the content that is in ``path`` now, with this build of llama.cpp."""
        ...

    def record_verdict(self, path: Path, verdict: Verdict, /) -> None: ...


class Admission:
    """Looks at a file, asks what is allowed, and has each content tried once.

    Used on the engine's thread, which waits for it.
    """

    def __init__(
        self,
        records: Records,
        allow: Callable[[ModelFile], None],
        probe: Callable[[Trial, Report], Verdict],
        engine: Callable[[], str],
    ) -> None:
        """
        Args:
            allow: Raises ``AppError`` if a model isn't to be used.
            probe: Has a test run in a process of its own.
            engine: Names the build of llama.cpp.
        """
        self._records = records
        self._allow = allow
        self._probe = probe
        self._engine = engine

    def __call__(self, path: Path, report: Report) -> Callable[[Machine, LoadOptions], LoadPlan]:
        """Let the model in ``path`` be loaded; what comes back plans how.

        The test run waits for the first plan, since a model that doesn't fit can't be tried.

        Args:
            report: Gets the part that is done of the test run, 0 to 1; False cancels it.

        Raises:
            AppError: It can't be loaded, or must not be. So does the planning.
        """
        header = self._records.header(path)
        check_kind(header)
        self._allow(_model_file(header))
        verdict = self._records.verdict(path, self._engine())
        if verdict is None:
            check_vocabulary(path)
        elif not verdict.passed:
            raise _refusal(path, verdict)
        is_tried = verdict is not None

        def plan_load(machine: Machine, options: LoadOptions) -> LoadPlan:
            nonlocal is_tried
            plan = fit.plan(header, machine, options)
            if not is_tried:
                self._try(header, plan, report)
                is_tried = True
            return plan

        return plan_load

    def _try(self, header: Header, plan: LoadPlan, report: Report) -> None:
        path = header.path
        trial = Trial(
            path=path,
            files=split_parts(path, header.split_count) if header.split_count > 1 else (path,),
            size=header.size,
            memory=max(plan.need.total, header.weights_size) + _SLACK,
            threads=min(plan.threads, 1 + header.size // _BYTES_PER_THREAD),
        )
        verdict = replace(self._probe(trial, report), engine=self._engine(), when=time.time())
        if verdict.outcome is not Outcome.OUT_OF_MEMORY:  # which may be otherwise the next time
            with suppress(StorageFailed):  # it counts until the end even so
                self._records.record_verdict(path, verdict)
        if not verdict.passed:
            raise _refusal(path, verdict)


def _refusal(path: Path, verdict: Verdict) -> AppError:
    """Why a file isn't loaded, for the person."""
    detail = verdict.detail
    if path.name not in detail:
        detail = f"{path.name}: {detail}"
    match verdict.outcome:
        case Outcome.OUT_OF_MEMORY:
            return NotEnoughMemory(detail)
        case Outcome.REFUSED:
            return ModelSetAside(detail, _NOT_KNOWN)
        case _:
            return ModelSetAside(detail)


def _model_file(header: Header) -> ModelFile:
    return ModelFile(
        id=header.path.stem,
        path=header.path,
        name=header.name,
        architecture=header.architecture,
        parameters=header.parameters,
        size=header.size,
        quantization=header.quantization,
        ctx_train=header.hyperparameters.context_length,
        family=header.family,
        kind=header.kind,
        parts=header.split_count,
    )
