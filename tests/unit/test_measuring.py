"""What is compared in which order when a model is measured, and when a difference counts."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

import pytest

from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.loading import CacheType
from desktop_chat.domain.measurement import Knob, Rates, Setup
from desktop_chat.engine.measuring.search import LONGEST_SECONDS, Found, OutOfTime, search

FIRST = Setup(threads=8, ubatch=512)
KNOBS = (Knob.THREADS, Knob.FLASH_ATTENTION, Knob.BATCH, Knob.CACHE)
THREADS = (4, 7, 8)


@dataclass
class Machine:
    """Its clock goes on by as much as each measuring takes.

    Attributes:
        rates: How fast a setup is, before there is noise.
        noise: How much faster or slower it may seem, as a share.
        impossible: Setups that have no room.
        stop_after: Measurements after which the person has had enough.
        load_seconds: How long a load of the weights takes.
        loads: What they were loaded with, after the first time.
    """

    rates: Callable[[Setup], Rates]
    noise: Callable[[], float] = lambda: 0.0
    impossible: tuple[Setup, ...] = ()
    stop_after: int | None = None
    load_seconds: float = 0.0
    loads: list[tuple[int | None, bool]] = field(default_factory=list[tuple[int | None, bool]])
    read: int = 100
    written: int = 10
    now: float = 0.0
    measured: list[tuple[Knob, Setup]] = field(default_factory=list[tuple[Knob, Setup]])
    told: list[float] = field(default_factory=list[float])
    knob: Knob = Knob.RESULT

    def is_possible(self, setup: Setup) -> bool:
        return setup not in self.impossible

    def settle(self, knob: Knob) -> float:
        self.knob = knob
        return self._seconds(self.rates(FIRST))

    def measure(self, setup: Setup) -> Rates:
        if self.stop_after is not None and len(self.measured) >= self.stop_after:
            raise Cancelled("Enough.")
        self._load(setup)
        self.measured.append((self.knob, setup))
        true = self.rates(setup)
        self.now += self._seconds(true)
        if self.now > LONGEST_SECONDS:  # the timer cut it short
            self.now = LONGEST_SECONDS
            raise OutOfTime
        factor = 1 + self.noise()
        decode = 0.0 if self.knob is Knob.BATCH else true.decode * factor
        return Rates(true.prompt * factor, decode)

    def tell(self, fraction: float, _knob: Knob, _setup: Setup) -> None:
        self.told.append(fraction)

    def search(self, knobs: tuple[Knob, ...] = KNOBS, first: Setup = FIRST) -> Found:
        known = self.rates(first)
        return search(first, knobs, THREADS, self, self.tell, known, lambda: self.now)

    def _load(self, setup: Setup) -> None:
        """Have other weights in memory, if it needs them; nothing cuts that short."""
        wanted = (setup.gpu_layers, setup.repacked)
        if wanted != (self.loads[-1] if self.loads else (None, True)):
            self.now += self.load_seconds
            self.loads.append(wanted)

    def _seconds(self, rates: Rates) -> float:
        if self.knob is Knob.BATCH:
            return 512 / rates.prompt
        return self.read / rates.prompt + self.written / rates.decode


def drawn(values: Iterable[float]) -> Callable[[], float]:
    numbers: Iterator[float] = iter(values)
    return lambda: next(numbers)


def fast(setup: Setup) -> Rates:
    """Seven threads are best, and batches of 256; packing the context costs."""
    decode = {4: 14.0, 7: 25.0, 8: 20.0}[setup.threads]
    prompt = {128: 900.0, 256: 1_200.0, 512: 1_000.0}[setup.ubatch]
    if setup.cache_type is not CacheType.F16:
        decode *= 0.8
    if setup.flash_attention is False:
        decode *= 0.9
    return Rates(prompt, decode)


def even(_: Setup) -> Rates:
    return Rates(1_000.0, 20.0)


def test_each_knob_is_turned_from_the_best_so_far() -> None:
    machine = Machine(fast)
    found = machine.search()
    assert found.best == Setup(threads=7, ubatch=256)
    assert (found.rates, found.before) == (Rates(1_200, 25), Rates(1_000, 20))
    assert not found.left_out
    tried = {each.setup for each in found.tried if each.knob is Knob.FLASH_ATTENTION}
    assert {setup.threads for setup in tried} == {7}
    taken = {each.knob: each.setup for each in found.tried if each.is_taken}
    assert taken[Knob.THREADS].threads == 7
    assert taken[Knob.BATCH].ubatch == 256
    assert taken[Knob.RESULT] == found.best


def test_they_are_measured_in_turns() -> None:
    machine = Machine(even)
    machine.search((Knob.FLASH_ATTENTION,))
    setups = [setup.flash_attention for _, setup in machine.measured]
    assert setups[:6] == [None, False] * 3
    assert len(setups) % 2 == 0


def test_no_change_without_a_reason() -> None:
    found = Machine(even).search()
    assert found.best == FIRST
    assert found.rates == found.before == Rates(1_000, 20)
    assert not any(each.gain for each in found.tried)
    assert Knob.RESULT not in {each.knob for each in found.tried}


def test_a_gain_within_the_noise_is_none() -> None:
    """Twenty per cent here, a quarter less there: it may be chance, whatever the median says."""

    def slightly(setup: Setup) -> Rates:
        return Rates(1_000, 22.0 if setup.threads == 7 else 20.0)

    assert Machine(slightly).search((Knob.THREADS,)).best.threads == 7
    swing = [0.0, 0.2, 0.2, -0.25, 0.25, -0.25, 0.1, -0.1] * 100
    noisy = Machine(slightly, noise=drawn(swing))
    found = noisy.search((Knob.THREADS,))
    assert found.best == FIRST
    (seven,) = (each for each in found.tried if each.setup.threads == 7)
    assert seven.noise > 0.1


@pytest.mark.parametrize("seed", range(20))
def test_on_a_noisy_machine_nothing_worse_is_taken(seed: int) -> None:
    draw = random.Random(seed)
    found = Machine(fast, noise=lambda: draw.uniform(-0.1, 0.1)).search()
    assert found.best.threads != 4
    assert found.best.flash_attention is not False
    assert found.best.cache_type is CacheType.F16


def test_a_small_gain_is_not_worth_it() -> None:
    def hardly(setup: Setup) -> Rates:
        return Rates(1_000, 20.2 if setup.threads == 7 else 20.0)

    assert Machine(hardly).search((Knob.THREADS,)).best == FIRST


def test_the_context_stays_as_it_is_however_fast_another_would_be() -> None:
    def packed(setup: Setup) -> Rates:
        return Rates(1_000, 20.0 if setup.cache_type is CacheType.F16 else 60.0)

    found = Machine(packed).search()
    assert found.best == FIRST
    cache = [each for each in found.tried if each.knob is Knob.CACHE]
    assert [each.setup.cache_type for each in cache] == list(CacheType)
    assert max(each.gain for each in cache) > 0.5
    assert [each.is_taken for each in cache] == [True, False, False]


@pytest.mark.parametrize("speed", [1.0, 0.3, 0.1, 0.03, 0.01, 0.001])
def test_the_time_is_kept(speed: float) -> None:
    def slow(setup: Setup) -> Rates:
        rates = fast(setup)
        return Rates(rates.prompt * speed, rates.decode * speed)

    machine = Machine(slow)
    found = machine.search()
    assert machine.now <= LONGEST_SECONDS
    assert machine.told == sorted(machine.told)
    assert not machine.told or 0 <= machine.told[0] <= machine.told[-1] <= 1
    assert found.rates.decode > 0
    if speed < 0.01:
        assert found.best == FIRST
        assert set(found.left_out) == set(KNOBS)


def test_a_machine_that_gets_slow_meanwhile_changes_nothing() -> None:
    machine = Machine(even)

    def slower(setup: Setup) -> Rates:
        if len(machine.measured) > 2:
            return Rates(10, 0.2 if setup.threads == 8 else 2.0)
        return even(setup)

    machine.rates = slower
    found = machine.search()
    assert found.best == FIRST
    assert Knob.THREADS in found.left_out
    assert machine.now <= LONGEST_SECONDS


def test_what_has_no_room_is_not_tried() -> None:
    without = replace(FIRST, flash_attention=False)
    machine = Machine(even, impossible=(without,))
    machine.search()
    assert without not in {setup for _, setup in machine.measured}
    assert Knob.FLASH_ATTENTION not in {knob for knob, _ in machine.measured}


def test_nothing_to_try_tells_the_speed_all_the_same() -> None:
    found = Machine(fast).search(())
    assert (found.best, found.rates) == (FIRST, Rates(1_000, 20))
    assert [each.knob for each in found.tried] == [Knob.RESULT]


def test_batches_alone_are_compared_with_the_beginning_before_they_are_kept() -> None:
    machine = Machine(fast)
    found = machine.search((Knob.BATCH,))
    assert found.best == replace(FIRST, ubatch=256)
    assert found.rates == Rates(1_200, 20)
    assert machine.measured[-1][0] is Knob.RESULT


def test_what_wins_alone_and_not_together_is_not_kept() -> None:
    def odd(setup: Setup) -> Rates:
        if (setup.threads, setup.ubatch) == (7, 256):
            return Rates(2_000, 25) if machine.knob is Knob.BATCH else Rates(500, 10)
        return Rates(1_000, 25) if setup.threads == 7 else even(setup)

    machine = Machine(odd)
    found = machine.search()
    assert found.best == FIRST
    assert found.tried[-1].knob is Knob.RESULT


def test_layers_are_compared_one_by_one_since_each_change_is_a_load() -> None:
    def slow_card(setup: Setup) -> Rates:
        return Rates(1_000, 40.0 if setup.gpu_layers == 0 else 20.0)

    machine = Machine(slow_card)
    found = machine.search((Knob.LAYERS,))
    assert found.best == replace(FIRST, gpu_layers=0)
    assert [setup.gpu_layers for _, setup in machine.measured] == [None] * 7 + [0] * 7


def tiled(setup: Setup) -> Rates:
    """A processor that is slower with repacked weights; and seven threads are best."""
    decode = 250.0 if setup.threads == 7 else 200.0
    return Rates(1_000.0, decode) if setup.repacked else Rates(2_000.0, decode * 0.98)


REPACKING = (Knob.THREADS, Knob.REPACKING, Knob.FLASH_ATTENTION, Knob.BATCH, Knob.CACHE)


def test_weights_that_are_not_repacked_win_with_two_loads_at_most() -> None:
    """One to try them, and one to be compared with the beginning."""
    machine = Machine(tiled, read=300)
    found = machine.search(REPACKING)
    assert found.best == replace(FIRST, threads=7, repacked=False)
    assert not found.left_out
    assert machine.loads == [(None, False), (None, True)]
    told = [each for each in found.tried if each.knob is Knob.REPACKING]
    assert [(each.setup.repacked, each.is_taken) for each in told] == [(True, False), (False, True)]
    last = [setup.repacked for knob, setup in machine.measured if knob is Knob.RESULT]
    assert last == sorted(last)  # first those that are loaded
    assert last.count(True) == last.count(False) >= 3


def test_weights_stay_repacked_where_that_is_faster() -> None:
    def plain(setup: Setup) -> Rates:
        return Rates(1_000.0 if setup.repacked else 500.0, 20.0)

    machine = Machine(plain)
    found = machine.search(REPACKING)
    assert found.best == FIRST
    assert machine.loads == [(None, False), (None, True)]


@pytest.mark.parametrize("speed", [1.0, 0.5, 0.2, 0.1])
@pytest.mark.parametrize("seconds", [0.0, 1.0, 3.0, 6.0, 9.0, 14.0, 60.0])
def test_a_model_that_loads_slowly_keeps_the_time_and_loses_nothing(
    seconds: float, speed: float
) -> None:
    def slow(setup: Setup) -> Rates:
        return Rates(tiled(setup).prompt * speed, tiled(setup).decode * speed)

    machine = Machine(slow, load_seconds=seconds, read=300)
    found = machine.search(REPACKING)
    assert machine.now <= LONGEST_SECONDS
    is_left_out = Knob.REPACKING in found.left_out
    assert found.best.repacked is is_left_out
    assert bool(machine.loads) is not is_left_out
    assert is_left_out or seconds < 14
    assert not is_left_out or seconds > 1 or speed < 0.5
    assert (found.best.threads == 7) is (Knob.THREADS not in found.left_out)


@pytest.mark.parametrize("after", [0, 1, 7, 20])
def test_it_can_be_stopped_at_any_moment(after: int) -> None:
    machine = Machine(fast, stop_after=after)
    with pytest.raises(Cancelled):
        machine.search()
    assert len(machine.measured) == after
