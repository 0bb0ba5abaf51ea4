"""What the engine is doing, as one value from which every button's state follows."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from desktop_chat.domain.generation import InMemory, LoadStage
from desktop_chat.domain.model import LoadedModel

__all__ = ["EngineState", "Phase"]


class Phase(Enum):
    EMPTY = auto()  # no model was loaded yet
    LOADING = auto()
    READY = auto()
    ASLEEP = auto()  # the model's memory was given back; what is sent wakes it
    GENERATING = auto()
    FAILED = auto()  # the last load failed, and there is no model


@dataclass(frozen=True, slots=True)
class EngineState:
    """The engine as the person sees it.

    Attributes:
        model: The model in use, even while it is asleep; while another is loading, the one before.
        name: Of the model that is being loaded.
        fraction: How much of it is loaded, or of its test run is done, 0 to 1.
        stage: Which of both.
        request: The id of the request that is being answered, or that waits for its model.
        in_memory: The models that are, the one used last first.
        error: Why the last load failed; there may still be the model from before.
    """

    phase: Phase = Phase.EMPTY
    model: LoadedModel | None = None
    name: str = ""
    fraction: float = 0.0
    stage: LoadStage = LoadStage.LOADING
    request: str = ""
    in_memory: tuple[InMemory, ...] = ()
    error: Exception | None = None

    @property
    def residents(self) -> tuple[Path, ...]:
        """The files of the models that are in memory, the one used last first."""
        return tuple(each.path for each in self.in_memory)

    @property
    def can_send(self) -> bool:
        return self.phase in (Phase.READY, Phase.ASLEEP)

    @property
    def is_awake(self) -> bool:
        """Whether it can do at once what nobody waits for: a plan, a title."""
        return self.phase is Phase.READY

    @property
    def can_stop(self) -> bool:
        return self.phase in (Phase.GENERATING, Phase.LOADING)

    def loading(self, name: str, request: str = "") -> "EngineState":
        """This state once ``name`` is about to be loaded, for ``request`` if that waits for it."""
        return EngineState(
            Phase.LOADING, self.model, name=name, request=request, in_memory=self.in_memory
        )

    def at_rest(self, error: Exception | None = None) -> "EngineState":
        """This state once nothing is under way any more."""
        if self.model is None:
            phase = Phase.EMPTY if error is None else Phase.FAILED
        else:
            phase = Phase.READY if self.model.path in self.residents else Phase.ASLEEP
        return EngineState(phase, self.model, in_memory=self.in_memory, error=error)
