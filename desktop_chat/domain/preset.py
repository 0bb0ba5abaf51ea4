"""Sets of parameters with a name, and what a person settled on for a model or a conversation."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.domain.parameters import NOTHING, Parameters

__all__ = ["Preset", "Tuning"]


@dataclass(frozen=True, slots=True)
class Preset:
    """Parameters that can be used together, anywhere.

    Attributes:
        id: Unique in the store; empty when it isn't kept.
        name: Unique there as well, whatever the case.
    """

    id: str
    name: str
    parameters: Parameters = NOTHING


@dataclass(frozen=True, slots=True)
class Tuning:
    """What was settled on for one model or one conversation.

    Attributes:
        preset: Id of one; None for none.
        parameters: What differs from it.
    """

    preset: str | None = None
    parameters: Parameters = NOTHING
