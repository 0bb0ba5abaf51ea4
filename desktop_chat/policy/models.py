"""Which models may be used for a chat on this machine."""

from desktop_chat.domain.errors import BlockedByPolicy
from desktop_chat.domain.model import ModelFile, ModelKind

__all__ = ["allow"]


def allow(model: ModelFile) -> None:
    """Let ``model`` be loaded for a chat.

    Raises:
        BlockedByPolicy: It is not to be.
    """
    if model.kind is not ModelKind.TEXT:
        raise BlockedByPolicy(model.kind.told_of(model.path.name))
