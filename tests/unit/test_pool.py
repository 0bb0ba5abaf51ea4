"""Which models stay in memory: within a budget, for a time, and while there is enough of it."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from desktop_chat.domain.errors import NotEnoughMemory
from desktop_chat.domain.generation import UnloadReason
from desktop_chat.domain.loading import LoadOptions, LoadPlan, Memory, Residency
from desktop_chat.domain.machine import Device, DeviceKind, Machine
from desktop_chat.engine.residency.memory_pressure import MemoryPressure
from desktop_chat.engine.residency.pool import Key, PlanLoad, Pool
from desktop_chat.engine.residency.upkeep import Upkeep

GB = 1 << 30
NONE = Machine(2, 0, ())


@dataclass(eq=False)
class Kept:
    """A model that counts for ``cost`` and has taken as much."""

    key: Key
    cost: int
    taken: Machine
    closed: list[str] = field(default_factory=list[str])

    @property
    def name(self) -> str:
        return self.key.path.name

    def close(self) -> None:
        self.closed.append(self.name)


def key(name: str, ctx: int | None = None) -> Key:
    return Key(Path(name), 1, 0, LoadOptions(ctx=ctx))


def machine(free: int) -> Machine:
    return Machine(2, free, ())


def kept(name: str, gigabytes: int) -> Kept:
    return Kept(key(name), gigabytes * GB, machine(gigabytes * GB))


def planner(gigabytes: int) -> PlanLoad:
    def plan(machine: Machine, options: LoadOptions) -> LoadPlan:
        if gigabytes * GB > machine.memory_available:
            raise NotEnoughMemory("It is too large.")
        return LoadPlan(options.ctx or 4096, 512, 512, 2, 0, need=Memory(gigabytes * GB))

    return plan


def pool_of(*members: Kept, budget: int | None) -> Pool[Kept]:
    """The last of ``members`` is in use."""
    pool = Pool[Kept]()
    pool.residency = Residency(None if budget is None else budget * GB)
    for member in members:
        pool.use(member)
    return pool


def leaving(pool: Pool[Kept], name: str, gigabytes: int, free: int) -> list[str]:
    room = pool.make_room(key(name), LoadOptions(), machine(free * GB), planner(gigabytes))
    return [each.name for each in room.leaving]


def test_all_stay_within_the_budget_and_the_oldest_go_first() -> None:
    pool = pool_of(kept("a", 2), kept("b", 2), kept("c", 2), budget=9)
    assert leaving(pool, "d", 3, free=20) == []
    assert leaving(pool, "d", 4, free=20) == ["a"]
    assert leaving(pool, "d", 6, free=20) == ["a", "b"]
    assert leaving(pool, "d", 9, free=20) == ["a", "b", "c"]
    pool.use(pool.members[-1])  # a again
    assert leaving(pool, "d", 4, free=20) == ["b"]


def test_pages_that_the_system_drops_once_they_are_copied_do_not_count() -> None:
    pool = pool_of(kept("a", 2), budget=5)

    def plan(_: Machine, options: LoadOptions) -> LoadPlan:
        need = Memory(weights=4 * GB, copied=2 * GB)
        return LoadPlan(options.ctx or 4096, 512, 512, 2, 0, need=need)

    assert pool.make_room(key("b"), LoadOptions(), machine(20 * GB), plan).leaving == ()


def test_a_model_that_is_larger_than_the_budget_is_alone() -> None:
    pool = pool_of(kept("a", 1), budget=3)
    assert leaving(pool, "b", 8, free=20) == ["a"]


def test_without_a_budget_half_of_what_is_free_without_models_counts() -> None:
    pool = pool_of(kept("a", 2), kept("b", 2), budget=None)
    assert leaving(pool, "c", 4, free=12) == []
    assert leaving(pool, "c", 5, free=12) == ["a"]


def test_only_as_many_go_as_have_to_for_what_is_free_now() -> None:
    pool = pool_of(kept("a", 2), kept("b", 2), kept("c", 2), budget=99)
    assert leaving(pool, "d", 3, free=3) == []
    assert leaving(pool, "d", 5, free=3) == ["a"]
    assert leaving(pool, "d", 7, free=3) == ["a", "b"]


def test_a_model_that_would_not_fit_alone_makes_nobody_go() -> None:
    pool = pool_of(kept("a", 2), budget=99)
    with pytest.raises(NotEnoughMemory):
        leaving(pool, "b", 6, free=3)
    assert len(pool.members) == 1


def test_before_anything_may_stay_only_the_model_in_use_does() -> None:
    pool = Pool[Kept]()
    pool.use(kept("a", 1))
    assert leaving(pool, "b", 1, free=20) == ["a"]


def test_the_same_file_with_other_options_goes_in_any_case() -> None:
    pool = pool_of(kept("a", 2), kept("b", 2), budget=99)
    room = pool.make_room(key("a", ctx=99), LoadOptions(ctx=99), machine(20 * GB), planner(1))
    assert [each.name for each in room.leaving] == ["a"]
    assert room.plan.ctx == 99


def test_the_memory_of_a_gpu_is_shared_out_too() -> None:
    gpu = Device("GPU", "A card", DeviceKind.GPU, 8 * GB, 8 * GB)
    free = Machine(2, 64 * GB, (replace(gpu, memory_free=2 * GB),))
    resident = Kept(key("a"), 6 * GB, Machine(2, 0, (replace(gpu, memory_free=6 * GB),)))
    pool = pool_of(resident, budget=99)

    def plan(machine: Machine, options: LoadOptions) -> LoadPlan:
        layers = machine.devices[0].memory_free // GB
        return LoadPlan(options.ctx or 4096, 512, 512, 2, min(layers, 7), need=Memory(4 * GB))

    room = pool.make_room(key("b"), LoadOptions(), free, plan)
    assert (room.plan.gpu_layers, room.leaving) == (7, (resident,))


def test_a_key_is_the_file_as_it_is_and_what_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "a.gguf"
    options = LoadOptions(ctx=512)
    assert Key.of(file, options).size == -1
    file.write_bytes(b"one")
    before = Key.of(file, options)
    assert before == Key.of(file, replace(options, oversize=True))
    assert before != Key.of(file, LoadOptions(ctx=513))
    file.write_bytes(b"three")
    assert before != Key.of(file, options)
    pool = Pool[Kept]()
    pool.use(Kept(before, 1, NONE))
    assert pool.find(before) is pool.current
    assert pool.find(Key.of(file, options)) is None


def test_a_file_that_is_gone_is_not_in_memory(tmp_path: Path) -> None:
    gone = Key.of(tmp_path / "gone", LoadOptions())
    pool = Pool[Kept]()
    pool.use(Kept(gone, 1, NONE))
    assert pool.find(gone) is None


def test_a_smaller_budget_gives_up_who_is_too_much_but_never_the_one_in_use() -> None:
    pool = pool_of(kept("a", 2), kept("b", 2), kept("c", 2), budget=99)
    assert pool.surplus() == ()
    pool.residency = Residency(4 * GB)
    assert [each.name for each in pool.surplus()] == ["a"]
    pool.residency = Residency(0)
    assert [each.name for each in pool.surplus()] == ["a", "b"]


def test_who_is_removed_gives_its_memory_back() -> None:
    pool = pool_of(kept("a", 2), kept("b", 2), budget=99)
    a, b = pool.others[0], pool.current
    assert b is not None
    pool.remove(a)
    assert (a.closed, pool.members, pool.current) == (["a"], (b,), b)
    pool.remove(b)
    assert (pool.members, pool.current) == ((), None)


class World:
    """A pool whose clock and memory the test moves."""

    def __init__(self, *names: str, idle_s: float | None = 600) -> None:
        self.now = 1000.0
        self.free = 16 * GB
        self.stalled = 0.0
        self.pool = pool_of(*(kept(name, 1) for name in names), budget=99)
        self.pool.residency = Residency(None, idle_s)
        self.upkeep = Upkeep(self.pool, self.pressure(), lambda: self.now)

    def pressure(self) -> MemoryPressure:
        return MemoryPressure(lambda: 16 * GB, lambda: self.free, lambda: self.stalled)

    def due(self, after: float, *, answering: bool = False) -> tuple[list[str], UnloadReason]:
        self.now += after
        leaving, reason = self.upkeep.due(answering=answering)
        for each in leaving:
            self.pool.remove(each)
        return [each.name for each in leaving], reason


def test_all_go_when_nobody_has_asked_for_the_time_that_was_chosen() -> None:
    world = World("a", "b")
    assert world.due(599)[0] == []
    world.upkeep.touch()
    assert world.due(599)[0] == []
    assert world.due(1, answering=True)[0] == []
    assert world.due(0) == (["b", "a"], UnloadReason.IDLE)
    assert world.upkeep.wait() is None


def test_nobody_goes_by_time_if_none_was_chosen() -> None:
    world = World("a", idle_s=None)
    assert world.due(1e9)[0] == []


def test_short_memory_takes_one_after_the_other_and_the_one_in_use_last() -> None:
    world = World("a", "b", "c", idle_s=None)
    assert world.due(10)[0] == []
    world.free = GB // 2
    assert world.due(1)[0] == []  # it isn't looked at all the time
    assert world.due(5) == (["a"], UnloadReason.PRESSURE)
    assert world.due(0)[0] == []
    world.upkeep.touch()
    assert world.due(5, answering=True)[0] == ["b"]
    assert world.due(5, answering=True)[0] == []
    assert world.due(5)[0] == []  # it was asked a moment ago
    assert world.due(60)[0] == ["c"]


def test_enough_is_clearly_more_than_too_little() -> None:
    world = World()
    pressure = world.pressure()
    seen: list[bool] = []
    for world.free in (GB, 3 * GB // 4, GB, 5 * GB // 4, GB, 3 * GB // 4):
        seen.append(pressure.is_high())
    assert seen == [False, True, True, False, False, True]


def test_programs_that_wait_for_memory_are_a_sign_of_too_little() -> None:
    world = World()
    pressure = world.pressure()
    seen: list[bool] = []
    for world.stalled in (5, 11, 5, 1, 5):
        seen.append(pressure.is_high())
    assert seen == [False, True, True, False, False]


def test_this_machine_can_be_looked_at() -> None:
    assert MemoryPressure().is_high() in (True, False)


def test_waiting_ends_when_something_may_be_due() -> None:
    world = World("a", idle_s=7)
    world.due(0)
    assert world.upkeep.wait() == 5
    world.due(5)
    assert world.upkeep.wait() == 2
    assert World().upkeep.wait() is None
    world.pool.residency = None
    assert world.upkeep.wait() is None
