"""A model comes and others go for it, and what is told of that."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_chat.domain.errors import DamagedFile, NotEnoughMemory
from desktop_chat.domain.generation import Event, Loaded, Residents, Unloaded, UnloadReason
from desktop_chat.domain.loading import LoadOptions, LoadPlan, Memory, Residency
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.model import LoadedModel, TemplateInfo, TemplateSource
from desktop_chat.engine.residency.pool import Key
from desktop_chat.engine.residency.residents import ResidentModels

GB = 1 << 30
OPTIONS = LoadOptions()
ROOMY = Machine(2, 1 << 50, ())
NOTHING = Machine(2, 0, ())


@dataclass(eq=False)
class Resident:
    """A model of a gigabyte."""

    key: Key
    model: LoadedModel
    cost: int = GB
    taken: Machine = NOTHING

    def close(self) -> None:
        pass


@dataclass
class World:
    """Models in memory, and in ``happened`` what they told and did, in order."""

    happened: list[object] = field(default_factory=list[object])

    def __post_init__(self) -> None:
        self.models = ResidentModels[Resident](self.hear, self.happened.append)
        self.models.keep(Residency(8 * GB))

    def hear(self, event: Event) -> None:
        match event:
            case Residents():
                self.happened.append(self.names)
            case Loaded():
                self.happened.append(f"loaded {event.model.name}")
            case Unloaded():
                self.happened.append(f"unloaded: {event.reason}")
            case _:
                self.happened.append(event)

    @property
    def names(self) -> list[str]:
        return [each.key.path.name for each in self.models.pool.members]

    def use(self, name: str, load: Callable[[], object] = lambda: None) -> None:
        """Load a model, which is what ``load`` does, and may fail to."""
        key = Key(Path(name), GB, 0, OPTIONS)

        def open_it(_: LoadPlan) -> Resident:
            self.happened.append(f"loading {name}")
            load()
            return Resident(key, described(name))

        self.models.use(
            key, OPTIONS, lambda: self.models.make_room(key, OPTIONS, ROOMY, plan, open_it)
        )


def plan(_: Machine, options: LoadOptions) -> LoadPlan:
    return LoadPlan(options.ctx or 512, 512, 512, 2, 0, need=Memory(GB))


def described(name: str) -> LoadedModel:
    info = TemplateInfo(TemplateSource.FILE)
    return LoadedModel(Path(name), name, "llama", 1, 512, 512, "CPU", 2, 0, info)


@pytest.fixture
def world() -> World:
    """With a and then b loaded."""
    made = World()
    made.use("a")
    made.use("b")
    made.happened.clear()
    return made


def test_who_is_in_memory_is_used_without_a_load(world: World) -> None:
    world.use("a")
    assert world.happened == [["a", "b"], "loaded a"]


def test_who_is_in_the_way_goes_before_the_load(world: World) -> None:
    world.models.keep(Residency(2 * GB))
    world.use("c")
    room = UnloadReason.ROOM
    assert world.happened == [room, ["b"], "loading c", ["c", "b"], "loaded c"]


def test_if_memory_was_short_all_the_same_it_is_tried_again_alone(world: World) -> None:
    def fail_beside_others() -> None:
        if world.names:
            raise NotEnoughMemory("The test run took more than there was.")

    world.use("c", fail_beside_others)
    assert world.happened == [
        "loading c",
        UnloadReason.ROOM,
        [],
        "unloaded: room",
        "loading c",
        ["c"],
        "loaded c",
    ]


def test_it_is_not_tried_a_third_time(world: World) -> None:
    def fail() -> None:
        raise NotEnoughMemory("It took more than there was.")

    with pytest.raises(NotEnoughMemory):
        world.use("c", fail)
    assert world.happened.count("loading c") == 2
    with pytest.raises(NotEnoughMemory):
        world.use("c", fail)
    assert world.happened.count("loading c") == 3
    assert world.models.asleep == (Path("b"), OPTIONS), "it still can be asked"


def test_any_other_failure_leaves_the_others(world: World) -> None:
    def fail() -> None:
        raise DamagedFile("It ends early.")

    with pytest.raises(DamagedFile):
        world.use("c", fail)
    assert world.names == ["b", "a"]
    assert world.models.asleep is None


def test_who_asks_for_memory_is_answered_even_if_there_was_nothing(world: World) -> None:
    world.models.unload()
    assert world.happened == [UnloadReason.ASKED, [], "unloaded: asked"]
    world.models.unload()
    assert world.happened[3:] == ["unloaded: asked"]
    world.models.unload(UnloadReason.IDLE)
    assert len(world.happened) == 4
