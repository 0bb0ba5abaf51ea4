"""The models of the scripted engine: no file is read, but who stays in memory is the real thing."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.errors import AppError
from desktop_chat.domain.generation import LoadStage, UnloadReason
from desktop_chat.domain.loading import CacheType, LoadOptions, LoadPlan, Memory, Residency
from desktop_chat.domain.machine import Machine
from desktop_chat.domain.model import LoadedModel, TemplateInfo
from desktop_chat.engine.engine import EventHandler
from desktop_chat.engine.residency.pool import Key
from desktop_chat.engine.residency.residents import ResidentModels

__all__ = ["ScriptedModels"]

_BYTES = 1 << 30  # of each model
_MACHINE = Machine(2, 1 << 50, ())  # it has room for any number of them
_TAKEN = Machine(2, _BYTES, ())
_CTX_TRAIN = 8192


@dataclass(frozen=True, slots=True, eq=False)
class _Fake:
    key: Key
    model: LoadedModel
    cost: int = _BYTES
    taken: Machine = _TAKEN

    def close(self) -> None:
        """It holds nothing."""


class ScriptedModels:
    """Loads and gives up models of a gigabyte each, and says so.

    Attributes:
        refusals: Failures of the next loads, before anything is given up for them.
        load_errors: Failures of the next loads, once there is room.
    """

    def __init__(
        self, on_event: EventHandler, ctx: int, template: TemplateInfo, notes: tuple[str, ...]
    ) -> None:
        self._models = ResidentModels[_Fake](on_event)
        self._ctx = ctx
        self._template = template
        self._notes = notes
        self._checked: set[Path] = set()
        self.refusals: deque[AppError] = deque()
        self.load_errors: deque[AppError] = deque()

    @property
    def current(self) -> LoadedModel | None:
        in_use = self._models.pool.current
        return None if in_use is None else in_use.model

    def use(
        self, path: Path, options: LoadOptions, pass_time: Callable[[Path, LoadStage], None]
    ) -> None:
        """Put a model in use; ``pass_time`` is what there is to see of a load that takes time.

        Raises:
            AppError: It was laid down, or ``pass_time`` raised it.
        """
        if self.refusals:
            raise self.refusals.popleft()
        key = Key(path, _BYTES, 0, options)

        def make(plan: LoadPlan) -> _Fake:
            if path not in self._checked:
                pass_time(path, LoadStage.CHECKING)
                self._checked.add(path)
            pass_time(path, LoadStage.LOADING)
            if self.load_errors:
                raise self.load_errors.popleft()
            return _Fake(key, self._describe(path, plan))

        def load() -> _Fake:
            return self._models.make_room(key, options, _MACHINE, self._plan, make)

        self._models.use(key, options, load)

    def measure(self, path: Path, pass_time: Callable[[Path, LoadStage], None]) -> None:
        """Give all up, and load one that isn't kept.

        Raises:
            AppError: As ``use``.
        """
        if self.refusals:
            raise self.refusals.popleft()
        self._models.give_up(self._models.pool.members, UnloadReason.ROOM)
        pass_time(path, LoadStage.LOADING)
        if self.load_errors:
            raise self.load_errors.popleft()

    def wake(self, pass_time: Callable[[Path, LoadStage], None]) -> None:
        """Load the model again whose memory was given back, if there is one."""
        if self._models.asleep is not None:
            self.use(*self._models.asleep, pass_time)

    def keep(self, residency: Residency) -> None:
        self._models.keep(residency)

    def unload(self, reason: UnloadReason) -> None:
        """Give up all."""
        self._models.unload(reason)

    def _plan(self, _: Machine, options: LoadOptions) -> LoadPlan:
        return LoadPlan(
            ctx=options.ctx or self._ctx,
            batch=512,
            ubatch=512,
            threads=options.threads or 2,
            gpu_layers=options.gpu_layers or 0,
            cache_type=options.cache_type or CacheType.F16,
            flash_attention=options.flash_attention,
            need=Memory(_BYTES),
            notes=self._notes,
        )

    def _describe(self, path: Path, plan: LoadPlan) -> LoadedModel:
        return LoadedModel(
            path=path,
            name=path.stem,
            architecture="llama",
            parameters=134_515_008,
            ctx=plan.ctx,
            ctx_train=_CTX_TRAIN,
            device="CPU",
            threads=plan.threads,
            gpu_layers=plan.gpu_layers,
            template=self._template,
            notes=plan.notes,
            cache_type=plan.cache_type,
            flash_attention=plan.flash_attention,
        )
