"""Which models may be used for a chat on this machine."""

from collections.abc import Mapping

from desktop_chat.domain.errors import BlockedByPolicy
from desktop_chat.domain.model import ModelFile, ModelKind

__all__ = ["allow"]

_WHY_NOT: Mapping[ModelKind, str] = {
    ModelKind.EMBEDDING: "it turns text into numbers for a search, and can't answer",
    ModelKind.PROJECTOR: "it is the part of a model that sees pictures or hears",
    ModelKind.ADAPTER: "it is an adapter for a model",
    ModelKind.DRAFT: "it only guesses ahead for another model",
    ModelKind.VOCABULARY: "it is a vocabulary without a model",
    ModelKind.STATISTICS: "it is statistics for making a model smaller",
    ModelKind.OTHER: "it isn't a model that writes text",
}


def allow(model: ModelFile) -> None:
    """Let ``model`` be loaded for a chat.

    Raises:
        BlockedByPolicy: It is not to be.
    """
    if model.kind is not ModelKind.TEXT:
        raise BlockedByPolicy(f"{model.path.name}: {_WHY_NOT[model.kind]}.")
