"""A test run seen from outside: its process is started, watched and, if need be, killed here."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.language import later, tr
from desktop_chat.domain.verdict import Outcome, Trial, Verdict
from desktop_chat.engine.probe.answer import explain_end
from desktop_chat.engine.probe.child import ProbeChild

__all__ = ["Probe", "Report"]

Report = Callable[[float], bool]
"""Gets 0 to 1, and answers whether to go on."""

_START_SECONDS = 60.0
"""For the process to start on a machine that is busy; it takes 0.5."""

_STEP_CPU_SECONDS = 4.0
_BYTES_PER_CPU_SECOND = 25 << 20
"""For computing one step, with a second more for so many bytes of the model."""

_STEP_SECONDS = 30.0
_BYTES_PER_SECOND = 5 << 20
"""The same by the clock: a step may have to wait for a bad disk or for other programs."""

_STEPS = 60
"""About as many as there are. It bounds their sum, should this process not be there to kill."""

_POLL_SECONDS = 0.05
_MEMORY_OF_PYTHON = 512 << 20  # with the libraries
_NOTHING = Trial(Path(), (), 0, 1 << 30, 1)


class Probe:
    """Tries models, each in a process of its own, while the caller waits."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        """
        Args:
            command: What to start; by default this program's own.
        """
        self._command = list(command or _default_command())

    def __call__(self, trial: Trial, report: Report) -> Verdict:
        """Have a test run.

        Raises:
            Cancelled: ``report`` said so.
            EngineCrashed: The process can't be started, which says nothing of the model.
        """
        step_cpu = _STEP_CPU_SECONDS + trial.size / _BYTES_PER_CPU_SECOND
        with ProbeChild(self._command, trial, round(_STEPS * step_cpu)) as child:
            verdict = _watch(child, trial, report, step_cpu) or child.verdict
            return verdict or explain_end(child.wait(), child.words)

    def protection(self) -> tuple[str, ...]:
        """What a test run is kept from on this machine, as its process says itself."""
        with ProbeChild(self._command, _NOTHING, round(_START_SECONDS)) as child:
            begun = time.monotonic()
            while child.is_talking and time.monotonic() - begun < _START_SECONDS:
                child.listen(_POLL_SECONDS)
            return child.in_force


def _watch(child: ProbeChild, trial: Trial, report: Report, step_cpu: float) -> Verdict | None:
    """Listen to the end. Returns why it was ended early, if it was."""
    step_seconds = _STEP_SECONDS + trial.size / _BYTES_PER_SECOND
    limit = _Usage(_START_SECONDS, _START_SECONDS, trial.memory + trial.size + _MEMORY_OF_PYTHON)
    begun = _Usage.of(child.pid)
    while child.is_talking:
        if child.listen(_POLL_SECONDS):
            begun = _Usage.of(child.pid)
            limit = replace(limit, seconds=step_seconds, cpu_seconds=step_cpu)
        if not report(child.done):
            raise Cancelled(tr("The test run of {name} was cancelled.", name=trial.path.name))
        now = _Usage.of(child.pid)
        seconds = now.seconds - begun.seconds
        if seconds > limit.seconds or now.cpu_seconds - begun.cpu_seconds > limit.cpu_seconds:
            return Verdict(
                Outcome.TOO_SLOW,
                tr(
                    "Its test run was ended: it was at {percent}% and got no further for "
                    "{seconds} s.",
                    percent=f"{child.done * 100:.0f}",
                    seconds=f"{seconds:.0f}",
                ),
            )
        if now.memory > limit.memory:
            return Verdict(
                Outcome.OUT_OF_MEMORY,
                later("Its test run took more memory than its size explains."),
            )
    return None


@dataclass(frozen=True, slots=True)
class _Usage:
    """What a process has used so far; the memory is the bytes that are its own."""

    seconds: float
    cpu_seconds: float
    memory: int

    @classmethod
    def of(cls, pid: int) -> _Usage:
        now = time.monotonic()
        try:
            process = psutil.Process(pid)
            times, memory = process.cpu_times(), process.memory_info()
        except psutil.Error:  # it has ended
            return cls(now, 0.0, 0)
        own: int = memory.rss - getattr(memory, "shared", 0)
        return cls(now, times.user + times.system, own)


def _default_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--probe"]
    return [sys.executable, "-I", "-m", "desktop_chat.engine.probe.process"]
