"""What the engine is doing, as one value from which every button's state follows."""

from dataclasses import dataclass
from enum import Enum, auto

from desktop_chat.domain.model import LoadedModel

__all__ = ["EngineState", "Phase"]


class Phase(Enum):
    EMPTY = auto()  # no model is loaded
    LOADING = auto()
    READY = auto()
    GENERATING = auto()
    FAILED = auto()  # the last load failed, and there is no model


@dataclass(frozen=True, slots=True)
class EngineState:
    """The engine as the person sees it.

    Attributes:
        model: The loaded model, while there is one; while another is loading, the one before.
        name: Of the model that is being loaded.
        fraction: How much of it is loaded, 0 to 1.
        request: The id of the request that is being answered.
        error: Why the last load failed; there may still be the model from before.
    """

    phase: Phase = Phase.EMPTY
    model: LoadedModel | None = None
    name: str = ""
    fraction: float = 0.0
    request: str = ""
    error: Exception | None = None

    @property
    def can_send(self) -> bool:
        return self.phase is Phase.READY

    @property
    def can_stop(self) -> bool:
        return self.phase in (Phase.GENERATING, Phase.LOADING)
