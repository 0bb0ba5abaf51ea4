"""A model file that may be loaded, as long as it is the one that was looked at."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from desktop_chat.domain.errors import (
    AppError,
    FileChanged,
    ModelSetAside,
    NotEnoughMemory,
    StorageFailed,
)
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.loading import Limits, LoadOptions, LoadPlan, Speed
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.measurement import BestSetup
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.models.files.hold import Hold
from desktop_chat.models.files.splits import existing_parts, split_parts
from desktop_chat.models.files.stamp import Stamp
from desktop_chat.models.fit import fit
from desktop_chat.models.header.header import Header
from desktop_chat.models.header.token_digest import read_token_digest

__all__ = ["Candidate", "Records", "Report", "look", "refusal"]

# Beside what is reckoned: the tokens' texts, and what a context of any length needs.
_SLACK = 1 << 30
# On a machine that is busy, two threads wait for each other: eight times as long for a small model.
_BYTES_PER_THREAD = 1 << 30

_NOT_KNOWN = later("Choose another model, or a newer version of Desktop Chat.")

Report = Callable[[float], bool]
"""Gets 0 to 1, and answers whether to go on."""


class Records(Protocol):
    """What is remembered of files; ``models.library.Library`` does."""

    def header(self, path: Path, /) -> Header: ...

    def verdict(self, path: Path, engine: str, /) -> Verdict | None:
        """Of the content that is in ``path`` now, with this build of llama.cpp."""
        ...

    def record_verdict(self, path: Path, verdict: Verdict, stamp: Stamp | None, /) -> None:
        """Keep it, unless the file isn't any more what ``stamp`` tells."""
        ...

    @property
    def speeds(self) -> Sequence[Speed]:
        """How fast models wrote on this machine."""
        ...

    def best_setup(self, path: Path, engine: str, machine: str, /) -> BestSetup | None:
        """What was measured with this file, by this build of llama.cpp on this machine."""
        ...


class Candidate:
    """Plans how to load it, has it tried, and sees whether it changed meanwhile.

    Attributes:
        is_tried: Whether its content has passed a test run with this build of llama.cpp.
    """

    def __init__(
        self,
        header: Header,
        seen: tuple[Stamp, ...],
        records: Records,
        probe: Callable[[Trial, Report], Verdict],
        engine: str,
        limits: Limits,
        held: Hold | None = None,
        *,
        is_tried: bool,
        is_retest: bool = False,
    ) -> None:
        """
        Args:
            seen: By ``look``, before anything was read of it.
            probe: Has a test run in a process of its own.
            engine: The build of llama.cpp.
            limits: For how it is loaded, whatever is asked for.
            held: The file itself, where nothing else may be loaded.
            is_retest: The app ended while it loaded this model, so its test run is repeated.
        """
        self.is_tried = is_tried
        self._header = header
        self._seen = seen
        self._records = records
        self._probe = probe
        self._engine = engine
        self._limits = limits
        self._held = held
        self._is_retest = is_retest

    @property
    def place(self) -> Path | None:
        """Where it has to be read, if that isn't its path."""
        return self._held.place if self._held else None

    @property
    def identity(self) -> str:
        """Names the file exactly as it was looked at: another one, or a changed one, has another.

        Not by its drive, which some systems number anew at each start.
        """
        return repr((str(self._header.path), [replace(each, device=0) for each in self._seen]))

    @property
    def vocabulary(self) -> str:
        """Tells its vocabulary from others by the tokens.

        Raises:
            AppError: They can't be read.
        """
        return read_token_digest(self.place or self._header.path)

    @property
    def goes_back(self) -> bool:
        """Whether it can take back what it has read, as far as its header tells."""
        return not self._header.hyperparameters.recurrent.is_there

    @property
    def chat_template(self) -> str:
        """The file's own; empty if there is none."""
        return self._header.chat_template or ""

    def plan(self, machine: Machine, options: LoadOptions) -> LoadPlan:
        """Choose what ``options`` leaves open, within the limits.

        Raises:
            AppError: There is no room for it, or an option is impossible.
        """
        best = None
        if options.measured:
            best = self._records.best_setup(self._header.path, self._engine, machine.name)
        plan = fit.plan(self._header, machine, options, self._limits, best)
        return replace(plan, retested=self._is_retest)

    def try_out(self, plan: LoadPlan, report: Report) -> None:
        """Have a test run, if it needs one. There should be room for ``plan`` by now.

        Args:
            report: Gets the part that is done, 0 to 1; False cancels it.

        Raises:
            AppError: It failed, was cancelled, or says nothing, since the file changed.
        """
        if self.is_tried:
            return
        path = self._header.path
        verdict = self._probe(_trial(self._header, plan), report)
        verdict = replace(verdict, engine=self._engine, when=time.time())
        self.check_unchanged()
        if verdict.outcome is not Outcome.OUT_OF_MEMORY:  # which may be otherwise the next time
            with suppress(StorageFailed):  # it counts until the end even so
                self._records.record_verdict(path, verdict, self._seen[0])
        if not verdict.passed:
            raise refusal(path, verdict)
        self.is_tried = True

    def check_unchanged(self) -> None:
        """
        Raises:
            FileChanged: One of its files isn't any more what it was when it was looked at.
        """
        path = self._header.path
        is_intact = self._held is None or self._held.is_intact
        if not self._seen or look(path) != self._seen or not is_intact:
            raise FileChanged(tr("{file} changed while it was being loaded.", file=path.name))


def look(path: Path) -> tuple[Stamp, ...]:
    """The stamp of the model in ``path``, and that of each of its files; none if it isn't there."""
    try:
        return (Stamp.of(path), *map(Stamp.of_file, existing_parts(path)))
    except (OSError, ValueError):
        return ()


def refusal(path: Path, verdict: Verdict) -> AppError:
    """Why a file isn't loaded, for the person."""
    detail = tr(verdict.detail)
    if path.name not in detail:
        detail = f"{path.name}: {detail}"
    match verdict.outcome:
        case Outcome.OUT_OF_MEMORY:
            return NotEnoughMemory(detail)
        case Outcome.REFUSED:
            return ModelSetAside(detail, tr(_NOT_KNOWN))
        case _:
            return ModelSetAside(detail)


def _trial(header: Header, plan: LoadPlan) -> Trial:
    path = header.path
    size = header.size - header.tail  # a long one costs nothing, and isn't to get it more room
    return Trial(
        path=path,
        files=split_parts(path, header.split_count) if header.split_count > 1 else (path,),
        size=size,
        memory=max(plan.need.total, header.weights_size) + _SLACK,
        threads=min(plan.threads, 1 + size // _BYTES_PER_THREAD),
    )
