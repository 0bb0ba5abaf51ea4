"""The models in memory, from one load to the next, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from desktop_chat.domain.errors import NotEnoughMemory
from desktop_chat.domain.generation import InMemory, Loaded, Residents, Unloaded, UnloadReason
from desktop_chat.domain.loading import LoadOptions, LoadPlan, Residency
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.model import LoadedModel
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.residency.pool import Kept, Key, PlanLoad, Pool

__all__ = ["ResidentModels"]


class _Loaded(Kept, Protocol):
    @property
    def model(self) -> LoadedModel: ...


M = TypeVar("M", bound=_Loaded)


class ResidentModels(Generic[M]):
    """Puts models in use and gives them up, and says so.

    Attributes:
        pool: Who is in memory.
    """

    def __init__(
        self,
        emit: EventHandler,
        clean_up: Callable[[UnloadReason], None] = lambda _: None,
    ) -> None:
        """``clean_up`` is called once models have been given up, before that is told."""
        self.pool = Pool[M]()
        self._emit = emit
        self._clean_up = clean_up
        self._last: tuple[Path, LoadOptions] | None = None

    @property
    def asleep(self) -> tuple[Path, LoadOptions] | None:
        """The model to load again before a question, since its memory was given back."""
        return self._last if self.pool.current is None else None

    def use(self, key: Key, options: LoadOptions, load: Callable[[], M]) -> None:
        """Put a model in use, which ``load`` loads if it isn't in memory.

        Raises:
            AppError: ``load`` did; the model in use still is, unless it had to go.
        """
        member = self.pool.find(key) or load()
        self.pool.use(member)
        self._last = (key.path, options)
        self._tell()
        self._emit(Loaded(member.model))

    def make_room(
        self,
        key: Key,
        options: LoadOptions,
        now: Machine,
        plan_load: PlanLoad,
        load: Callable[[LoadPlan], M],
    ) -> M:
        """Load another model by its plan, once those have gone who are in its way.

        Raises:
            AppError: There is no plan, and then nobody has gone; or ``load`` raised it.
        """
        room = self.pool.make_room(key, options, now, plan_load)
        self.give_up(room.leaving, UnloadReason.ROOM)
        try:
            return load(room.plan)
        except NotEnoughMemory:
            if not self.pool.members:
                raise
        # More was free than could be had, as on a GPU that others use too.
        self.give_up(self.pool.members, UnloadReason.ROOM)
        return load(room.plan)

    def keep(self, residency: Residency) -> None:
        self.pool.residency = residency
        self.give_up(self.pool.surplus(), UnloadReason.ROOM)

    def unload(self, reason: UnloadReason = UnloadReason.ASKED) -> None:
        """Give up all. Who asks for that is answered even if no model was in use."""
        in_use = self.pool.current
        self.give_up(self.pool.members, reason)
        if in_use is None and reason is UnloadReason.ASKED:
            self._emit(Unloaded(reason))

    def give_up(self, leaving: tuple[M, ...], reason: UnloadReason) -> None:
        if not leaving:
            return
        in_use = self.pool.current
        for each in leaving:
            self.pool.remove(each)
        self._clean_up(reason)
        self._tell()
        if in_use in leaving:
            self._emit(Unloaded(reason))

    def close(self) -> None:
        """Give up all without a word."""
        for each in self.pool.members:
            self.pool.remove(each)

    def _tell(self) -> None:
        members = self.pool.members
        told = tuple(InMemory(each.key.path, each.cost, each.taken) for each in members)
        self._emit(Residents(told))
