"""What to do at a command line, where a remedy names what only the window has."""

from __future__ import annotations

from desktop_chat.domain.errors import (
    AppError,
    EngineCrashed,
    ModelSetAside,
    NoConversation,
    NoPreset,
    NotEncrypted,
    ProfileInUse,
)
from desktop_chat.domain.language import tr

__all__ = ["remedy_of"]

_REMEDIES: dict[type[AppError], str] = {
    EngineCrashed: "Run it again, or with another model.",
    ModelSetAside: "Choose another model, or have this one tested again with "
    "“desktop-chat models verify --again”.",
    NoConversation: "“desktop-chat chats list --all” shows them with their ids.",
    NoPreset: "“desktop-chat presets list” shows them.",
    NotEncrypted: "Encrypt it with “desktop-chat keys encrypt”.",
    ProfileInUse: "Close the other window or command, or use another profile with --profile.",
}


def remedy_of(error: AppError) -> str:
    """The remedy of ``error``, unless it is that of its class and the command line has another."""
    kind = type(error)
    return _REMEDIES.get(kind, error.remedy) if error.remedy == tr(kind.remedy) else error.remedy
