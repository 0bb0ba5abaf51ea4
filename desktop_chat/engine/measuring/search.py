"""Which setup is fastest: what is compared in which order, and when a difference counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Protocol

from desktop_chat.domain.loading import CacheType
from desktop_chat.domain.measurement import Knob, Rates, Setup, Tried

__all__ = [
    "BUDGET_SECONDS",
    "LONGEST_SECONDS",
    "Bench",
    "Found",
    "OutOfTime",
    "Tell",
    "search",
]

BUDGET_SECONDS = 30.0
LONGEST_SECONDS = 34.0  # with what was begun in time
_LEAST_ROUNDS, _MOST_ROUNDS = 3, 7
_LEAST_GAIN = 0.03  # less isn't worth another setup, however sure it is
_UBATCHES = (128, 256, 512)
_CACHES = (CacheType.Q8_0, CacheType.Q4_0)
_LOADED_WITH = (Knob.LAYERS, Knob.REPACKING)

Tell = Callable[[float, Knob, Setup], None]
"""Hears how much of the time has passed, 0 to 1, and what is measured next."""


class OutOfTime(Exception):
    """A measurement was cut short, since the machine has become much slower."""


class Bench(Protocol):
    """Measures; everything may raise ``AppError``, ``Cancelled`` among them.

    Attributes:
        load_seconds: How long a load of the weights takes, at most.
    """

    load_seconds: float

    def is_possible(self, setup: Setup) -> bool:
        """Whether the model can be loaded like this here, and within what is allowed."""
        ...

    def settle(self, knob: Knob) -> float:
        """Decide how much is read and written from now on to compare by ``knob``.

        Returns:
            About how many seconds ``measure`` takes.
        """
        ...

    def measure(self, setup: Setup) -> Rates:
        """Read and write as much as was settled; raises ``OutOfTime`` after the longest time."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """
    Attributes:
        best: The setup that won.
        rates: Those of the best one.
        before: Those of the one that it began with.
        left_out: What there was no time for.
    """

    best: Setup
    rates: Rates
    before: Rates
    tried: tuple[Tried, ...]
    left_out: tuple[Knob, ...]


def search(
    first: Setup,
    knobs: Sequence[Knob],
    threads: Sequence[int],
    bench: Bench,
    tell: Tell,
    known: Rates,
    clock: Callable[[], float] = time.perf_counter,
    budget: float = BUDGET_SECONDS,
) -> Found:
    """Turn one knob after the other, each from the best setup so far.

    Args:
        first: To begin with; a change has to win by more than the noise.
        knobs: Those that may be turned.
        threads: Numbers of threads to try.
        known: Those of ``first``, about, for where there is no time to measure anything.
        budget: Seconds for all of it.

    Raises:
        AppError: ``bench`` did.
    """
    trials = _Trials(bench, tell, clock, budget, first)
    best, winners = first, list[Knob]()
    for position, knob in enumerate(knobs):
        has_duel = _calls_for_duel([*winners, knob] if knob.decides else winners)
        setups = _alternatives(knob, best, threads)
        if setups and not trials.has_time(knob, 2, has_duel=has_duel):
            trials.left_out.append(knob)
            continue
        setups = tuple(filter(bench.is_possible, setups))
        if not setups:
            continue
        later = 2 * (len(knobs) - position)  # setups, about, that are still to come
        winner = trials.compare(knob, (best, *setups), later, has_duel=has_duel)
        if winner != best:
            best = winner
            winners.append(knob)
    if _calls_for_duel(winners):
        best = trials.compare(Knob.RESULT, (first, best))
    elif trials.rates(first) is None:  # it shall be known how fast it is all the same
        trials.compare(Knob.RESULT, (first,))
    rates, before = trials.rates(best) or known, trials.rates(first) or known
    return Found(best, rates, before, tuple(trials.tried), tuple(trials.left_out))


def _calls_for_duel(winners: Sequence[Knob]) -> bool:
    """Whether what comes of these wasn't yet compared with how it began, reading and writing."""
    return len(winners) > 1 or Knob.BATCH in winners


def _alternatives(knob: Knob, best: Setup, threads: Sequence[int]) -> list[Setup]:
    match knob:
        case Knob.LAYERS:
            found = [replace(best, gpu_layers=0)]
        case Knob.THREADS:
            found = [replace(best, threads=count) for count in threads]
        case Knob.REPACKING:
            found = [replace(best, repacked=False)]
        case Knob.FLASH_ATTENTION:
            found = [replace(best, flash_attention=False)]
        case Knob.BATCH:
            found = [replace(best, ubatch=count) for count in _UBATCHES]
        case Knob.CACHE:  # these need flash attention
            found = [replace(best, cache_type=kind, flash_attention=None) for kind in _CACHES]
        case Knob.RESULT | Knob.DRAFT:
            found = []
    return [setup for setup in found if setup != best]


class _Trials:
    """Has setups measured in turns, so that what else the machine does hits all of them alike."""

    def __init__(
        self, bench: Bench, tell: Tell, clock: Callable[[], float], budget: float, first: Setup
    ) -> None:
        """``first`` is the setup whose weights are loaded."""
        self._bench = bench
        self._tell = tell
        self._clock = clock
        self._begun = clock()
        self._budget = budget
        self._latest = first
        self._has_moved = False  # away from the weights that it began with
        self._known: dict[Setup, list[Rates]] = {}
        self.tried: list[Tried] = []
        self.left_out: list[Knob] = []

    def rates(self, setup: Setup) -> Rates | None:
        """All that was measured of it, whatever it was compared with; None for nothing."""
        known = self._known.get(setup)
        return _medians(known) if known else None

    def compare(
        self, knob: Knob, setups: tuple[Setup, ...], later: int = 0, *, has_duel: bool = False
    ) -> Setup:
        """The best of them: the first one, unless another is better by more than the noise.

        Args:
            later: How many setups are to be measured after these, about.
            has_duel: Time is kept to compare what comes of it all with how it began.
        """
        if knob is not Knob.RESULT and not self.has_time(knob, len(setups), has_duel=has_duel):
            self.left_out.append(knob)
            return setups[0]
        now = self._clock()
        share = self._left(has_duel=has_duel) * len(setups) / (later + len(setups))
        order = self._order(setups, share, self._bench.settle(knob))
        series = self._measured(knob, setups, order, until=now + share)
        if knob is not Knob.BATCH:  # for which nothing is written
            for setup, rates in series.items():
                self._known.setdefault(setup, []).extend(rates)
        if min(map(len, series.values())) < (_LEAST_ROUNDS if setups[1:] else 1):
            if knob is not Knob.RESULT:
                self.left_out.append(knob)  # the machine got slower
            return setups[0]
        winner = self._judged(knob, setups, series)
        self._has_moved |= _weights(winner) != _weights(setups[0])
        return winner

    def has_time(self, knob: Knob, count: int, *, has_duel: bool) -> bool:
        """Whether so many setups can be compared often enough."""
        left = self._left(has_duel=has_duel)
        if knob in _LOADED_WITH:  # to it and back, now or for the duel
            left -= 2 * self._bench.load_seconds
        return _LEAST_ROUNDS * count * self._bench.settle(knob) <= left

    def _left(self, *, has_duel: bool) -> float:
        """Seconds, without those that are kept for a duel at the end."""
        left = self._begun + self._budget - self._clock()
        if not has_duel:
            return left
        loading = self._bench.load_seconds if self._has_moved else 0.0
        return left - 2 * _LEAST_ROUNDS * self._bench.settle(Knob.RESULT) - loading

    def _order(
        self, setups: tuple[Setup, ...], seconds: float, a_measurement: float
    ) -> list[Setup]:
        """In turns, or one after the other where each change is a load: first who is loaded.

        Args:
            seconds: There are for all.
            a_measurement: Takes so many, about.
        """
        if len(set(map(_weights, setups))) == 1:
            return [*setups] * (_MOST_ROUNDS if len(setups) > 1 else _LEAST_ROUNDS)
        loaded = _weights(self._latest)
        grouped = sorted(setups, key=lambda setup: _weights(setup) != loaded)
        rounds = int((seconds - self._bench.load_seconds) / (len(setups) * a_measurement))
        rounds = max(_LEAST_ROUNDS, min(rounds, _MOST_ROUNDS))
        return [setup for setup in grouped for _ in range(rounds)]

    def _measured(
        self, knob: Knob, setups: tuple[Setup, ...], order: Sequence[Setup], until: float
    ) -> dict[Setup, list[Rates]]:
        """What was measured of each until there was no more time: equally often, or too rarely."""
        series: dict[Setup, list[Rates]] = {setup: [] for setup in setups}
        begun, end = self._clock(), self._begun + self._budget
        if knob is Knob.RESULT:
            end += LONGEST_SECONDS - BUDGET_SECONDS
        for setup in order:
            now, counts = self._clock(), set(map(len, series.values()))
            if len(counts) == 1 and (done := counts.pop()) >= _LEAST_ROUNDS:
                a_round = (now - begun) / done
                if now + a_round > until:
                    break
            if now > end:
                break
            self._tell(min(1.0, (now - self._begun) / self._budget), knob, setup)
            self._latest = setup
            try:
                series[setup].append(self._bench.measure(setup))
            except OutOfTime:
                break
        return series

    def _judged(
        self, knob: Knob, setups: tuple[Setup, ...], series: dict[Setup, list[Rates]]
    ) -> Setup:
        first, winner, most = setups[0], setups[0], 0.0
        told: list[Tried] = []
        for setup in setups:
            gain, noise = _gain(series[first], series[setup])
            told.append(Tried(knob, setup, _medians(series[setup]), gain, noise))
            # What won one by one has only to be no worse together.
            least = -_LEAST_GAIN if knob is Knob.RESULT else max(most, noise, _LEAST_GAIN)
            if knob.decides and setup != first and gain > least:
                winner, most = setup, gain
        self.tried += [replace(each, is_taken=each.setup == winner) for each in told]
        return winner


def _weights(setup: Setup) -> tuple[int | None, bool]:
    """What the weights are loaded with: each change of it is a load."""
    return setup.gpu_layers, setup.repacked


def _gain(before: Sequence[Rates], after: Sequence[Rates]) -> tuple[float, float]:
    """How much faster, and how much of that is noise: half of what the rounds differ by.

    With noise of 8 % in each measurement that takes nothing worse in 300 searches, and finds a gain
    of a quarter in all of them; with 15 %, in 2 and in 247.
    """
    ratios = sorted(a.seconds / b.seconds for a, b in zip(before, after, strict=False))
    trim = len(ratios) // 6
    middle = ratios[trim : len(ratios) - trim]
    return median(ratios) - 1, (middle[-1] - middle[0]) / 2


def _medians(series: Sequence[Rates]) -> Rates:
    read = [each.prompt for each in series if each.prompt]
    written = [each.decode for each in series if each.decode]
    return Rates(median(read) if read else 0.0, median(written) if written else 0.0)
