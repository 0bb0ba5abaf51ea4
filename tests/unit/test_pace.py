import os
import subprocess
import sys
import time

from desktop_chat.domain.settings import YIELD_CORES
from desktop_chat.engine.pace import Pace, Processor

BOTH, BUSY, NEVER = YIELD_CORES.choices


class _Machine:
    """A machine on which others do what they are told to."""

    def __init__(self, others: float = 0.0, *, battery: bool = False) -> None:
        self.cores = 8
        self.busy = others
        self.battery = battery
        self.asked = 0

    def others(self) -> float:
        self.asked += 1
        return self.busy

    def on_battery(self) -> bool:
        return self.battery


class _Clock:
    def __init__(self) -> None:
        self.now = 5.0

    def __call__(self) -> float:
        return self.now


def _threads(machine: _Machine, wanted: str = BOTH, planned: int = 4) -> int:
    return Pace(lambda: wanted, machine).threads(planned)


def test_alone_it_is_as_planned() -> None:
    assert _threads(_Machine()) == 4
    assert _threads(_Machine(0.4)) == 4
    assert _threads(_Machine(0.4), planned=16) == 16


def test_cores_are_left_to_who_is_busy() -> None:
    assert _threads(_Machine(3.0)) == 4
    assert _threads(_Machine(5.0)) == 3
    assert _threads(_Machine(6.1), BUSY) == 2
    assert _threads(_Machine(8.0)) == 1


def test_half_of_them_compute_on_battery() -> None:
    assert _threads(_Machine(battery=True)) == 2
    assert _threads(_Machine(battery=True), planned=1) == 1
    assert _threads(_Machine(6.6, battery=True)) == 1
    assert _threads(_Machine(battery=True), BUSY) == 4


def test_nothing_is_left_to_others_where_that_is_not_wanted() -> None:
    machine = _Machine(8.0, battery=True)
    assert _threads(machine, NEVER) == 4
    assert machine.asked == 0


def test_engines_at_work_share_them() -> None:
    pace = Pace(lambda: BOTH, _Machine())
    with pace.at_work():
        assert pace.threads(4) == 4
        with pace.at_work():
            assert pace.threads(4) == 2
            with pace.at_work():
                assert pace.threads(4) == 1
        assert pace.threads(4) == 4


def test_it_looks_around_three_times_a_second_and_sees_what_was_decided() -> None:
    machine, clock = _Machine(8.0), _Clock()
    wanted = [BOTH]
    pace = Pace(lambda: wanted[0], machine, clock)
    assert pace.threads(4) == 1
    machine.busy = 0.0
    clock.now += 0.2
    assert pace.threads(4) == 1
    assert machine.asked == 1
    clock.now += 0.2
    assert pace.threads(4) == 4
    machine.busy, wanted[0] = 8.0, NEVER
    clock.now += 0.4
    assert pace.threads(4) == 4
    assert machine.asked == 2


def test_what_others_use_is_seen_and_what_we_use_is_not() -> None:
    script = "import time\nend = time.monotonic() + 20\nwhile time.monotonic() < end: pass"
    processor = Processor()
    with subprocess.Popen([sys.executable, "-c", script]) as other:
        time.sleep(0.5)
        processor.others()
        time.sleep(1.5)
        seen = processor.others()
        other.kill()
    assert seen > 0.2
    assert seen <= (os.cpu_count() or 1) + 0.1
    assert isinstance(processor.on_battery(), bool)
