"""The one gate before llama.cpp: no file gets to it that hasn't been through here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.loading import Fit, Limits, LoadOptions
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.verdict import Trial, Verdict
from desktop_chat.models.admission.candidate import Candidate, Records, Report, look, refusal
from desktop_chat.models.admission.kind_check import check_kind
from desktop_chat.models.files.hold import Hold
from desktop_chat.models.fit.fit import fit
from desktop_chat.models.header.header import Header, check_vocabulary, read_header
from desktop_chat.models.header.model_file import unlisted

__all__ = ["Admission", "Examination"]

_UNLIMITED = Limits()


def _nothing(_model: ModelFile, _report: Report) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Examination:
    """What is known of a file that nobody loads.

    Attributes:
        fit: How it would run; None for what isn't run by itself.
        is_tried: Whether it has passed its test run.
        refusal: Why it would not be loaded; None if it would, or if only the test run is missing.
    """

    header: Header
    fit: Fit | None
    is_tried: bool
    refusal: AppError | None


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
        limits: Limits = _UNLIMITED,
        *,
        read: Callable[[ModelFile, Report], None] = _nothing,
        hold: Callable[[Path], Hold | None] = lambda _: None,
    ) -> None:
        """
        Args:
            allow: Raises ``AppError`` if a model isn't to be used.
            probe: Has a test run in a process of its own.
            engine: Names the build of llama.cpp.
            limits: For how any model is loaded.
            read: Reads first what ``allow`` wants to know and takes a while.
            hold: Keeps a file as it is until it is loaded, where that has to be.
        """
        self._records = records
        self._allow = allow
        self._probe = probe
        self._engine = engine
        self._limits = limits
        self._read = read
        self._hold = hold

    def __call__(self, path: Path, report: Report = lambda _: True) -> Candidate:
        """Let the model in ``path`` be planned, tried and loaded.

        Args:
            report: Told how much is read of it, 0 to 1, if that takes a while; False cancels it.

        Raises:
            AppError: It can't be loaded, or must not be.
        """
        held = self._hold(path)
        seen = look(path)
        header = self._header(path, held)
        check_kind(header)
        model = unlisted(header)
        self._read(model, report)
        self._allow(model)
        engine = self._engine()
        verdict = self._records.verdict(path, engine)
        if verdict is None or verdict.needs_test:
            check_vocabulary(path)
        elif not verdict.passed:
            raise refusal(path, verdict)
        return Candidate(
            header,
            seen,
            self._records,
            self._probe,
            engine,
            self._limits,
            held,
            is_tried=verdict is not None and verdict.passed,
            is_retest=verdict is not None and verdict.needs_test,
        )

    def _header(self, path: Path, held: Hold | None) -> Header:
        if held is None:
            return self._records.header(path)
        return replace(read_header(held.place), path=path)

    def examine(self, path: Path, machine: Machine, options: LoadOptions) -> Examination:
        """Say what would become of the model in ``path``, short of a test run.

        Raises:
            AppError: There is nothing to examine: it is no model file, or can't be read.
        """
        header = self._records.header(path)
        reckoned, is_tried, refused = None, False, None
        with suppress(AppError):  # what isn't a whole model needs no room
            check_kind(header)
            best = self._records.best_setup(path, self._engine(), machine.name)
            reckoned = fit(header, machine, options, self._records.speeds, self._limits, best)
        try:
            candidate = self(path)
            is_tried = candidate.is_tried
            candidate.plan(machine, options)
        except AppError as error:
            refused = error
        return Examination(header, reckoned, is_tried, refused)
