"""Which models stay in memory, and which have to go for another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from desktop_chat.domain.errors import NotEnoughMemory
from desktop_chat.domain.loading import LoadOptions, LoadPlan, Residency
from desktop_chat.domain.machine import DeviceKind, Machine
from desktop_chat.engine.residency.balance import without

__all__ = ["Kept", "Key", "PlanLoad", "Pool", "Room"]

PlanLoad = Callable[[Machine, LoadOptions], LoadPlan]
"""Decides what one file is loaded with; raises ``AppError`` if there isn't room."""

_SHARE = 2  # without a budget, models may take one part in this of what is free


@dataclass(frozen=True, slots=True)
class Key:
    """What makes a model in memory the one that was asked for: its file as it is, its options.

    Attributes:
        size: Of the file in bytes; -1 if it can't be looked at, and then nothing is like it.
        changed: When the file was last changed, in nanoseconds.
    """

    path: Path
    size: int
    changed: int
    options: LoadOptions

    @classmethod
    def of(cls, path: Path, options: LoadOptions) -> Key:
        options = replace(options, oversize=False)  # it decides whether to load, not what
        try:
            status = path.stat()
        except OSError:
            return cls(path, -1, 0, options)
        return cls(path, status.st_size, status.st_mtime_ns, options)


class Kept(Protocol):
    """A model in memory.

    Attributes:
        cost: Bytes that it counts for in the budget. Weights that are mapped from the file count
            too, although the system can drop and read them again.
        taken: What the machine had less of once it was loaded.
    """

    @property
    def key(self) -> Key: ...

    @property
    def cost(self) -> int: ...

    @property
    def taken(self) -> Machine: ...

    def close(self) -> None: ...


R = TypeVar("R", bound=Kept)


@dataclass(frozen=True, slots=True)
class Room(Generic[R]):
    """How a model is to be loaded, and who has to go before."""

    plan: LoadPlan
    leaving: tuple[R, ...]


class Pool(Generic[R]):
    """The models in memory, of which one is in use.

    Attributes:
        residency: What may stay beside the model in use; None for nothing.
        current: The model in use, if there is one.
        members: All of them, the one used last first.
    """

    def __init__(self) -> None:
        self.residency: Residency | None = None
        self.current: R | None = None
        self.members: tuple[R, ...] = ()

    @property
    def others(self) -> tuple[R, ...]:
        """Those that aren't in use, the one that was used longest ago first."""
        return tuple(each for each in reversed(self.members) if each is not self.current)

    def find(self, key: Key) -> R | None:
        return next((each for each in self.members if each.key == key and key.size >= 0), None)

    def use(self, member: R) -> None:
        """Put a model in use, which need not have been here before."""
        self.members = (member, *(each for each in self.members if each is not member))
        self.current = member

    def remove(self, member: R) -> None:
        """Give its memory back."""
        self.members = tuple(each for each in self.members if each is not member)
        if self.current is member:
            self.current = None
        member.close()

    def surplus(self) -> tuple[R, ...]:
        """Who has to go since the budget is smaller than it was."""
        if self.residency is None or self.residency.budget is None:
            return ()  # it is reckoned when another is loaded
        leaving: list[R] = []
        for each in self.others:
            if self._cost(leaving) <= self.residency.budget:
                break
            leaving.append(each)
        return tuple(leaving)

    def make_room(
        self, key: Key, options: LoadOptions, now: Machine, plan_load: PlanLoad
    ) -> Room[R]:
        """Decide how to load another model. It gets what it would get if it were alone.

        Raises:
            AppError: It can't be loaded, even if all others go; none of them has to.
        """
        alone = self._without(now, self.members)
        plan = plan_load(alone, options)
        need = plan.lasting
        budget = self._budget(alone)
        # The same file with other options is never of use again.
        leaving = [each for each in self.members if each.key.path == key.path]
        for each in (*self.others, *self.members[:1]):
            if self._cost(leaving) + need <= budget and self._fits(
                plan, plan_load, options, self._without(now, leaving)
            ):
                break
            if each not in leaving:
                leaving.append(each)
        return Room(plan, tuple(leaving))

    def _budget(self, alone: Machine) -> int:
        """Bytes for all models together, on a machine that has none of them."""
        if self.residency is None:
            return 0
        if self.residency.budget is not None:
            return self.residency.budget
        # Not the sum: some GPUs use the machine's memory and don't say so.
        own = sum(each.memory_free for each in alone.devices if each.kind is DeviceKind.GPU)
        return max(alone.memory_available, own) // _SHARE

    def _cost(self, leaving: list[R]) -> int:
        """Of those that stay."""
        return sum(each.cost for each in self.members if each not in leaving)

    def _fits(
        self, plan: LoadPlan, plan_load: PlanLoad, options: LoadOptions, machine: Machine
    ) -> bool:
        """Whether what was planned for an empty machine is possible on this one."""
        try:
            found = plan_load(machine, replace(options, ctx=plan.ctx))
        except NotEnoughMemory:
            return False
        has_draft = found.draft is not None
        return found.gpu_layers == plan.gpu_layers and has_draft is (plan.draft is not None)

    def _without(self, now: Machine, leaving: tuple[R, ...] | list[R]) -> Machine:
        return without(now, (each.taken for each in leaving))
