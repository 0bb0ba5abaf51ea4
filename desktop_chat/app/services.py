"""What a window works with, made beforehand and handed down as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the window has one of these before anything that it works with is loaded
    from pathlib import Path

    from desktop_chat.app.bridge import MakeEngine
    from desktop_chat.app.conversations.archive import MakeVault
    from desktop_chat.app.decoration import MakeTypesetter
    from desktop_chat.app.models.collection import ModelServices
    from desktop_chat.domain.crash import Crash
    from desktop_chat.storage.inbox import Inbox
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.settings import SettingsFile

__all__ = ["Aftermath", "AppServices", "Uneventful"]


class Aftermath(Protocol):
    """What is left of a run that llama.cpp has ended. The first two may wait for the disk."""

    def untold(self) -> Crash | None:
        """What happened, if nobody was told yet."""
        ...

    def forget(self) -> None:
        """The person was told."""
        ...

    def remember(self, conversation: str) -> None:
        """Note the id of the open conversation, or none, in case this run ends like that."""
        ...


class Uneventful:
    """The ``Aftermath`` of a run that ended as it should, and of one in a test."""

    def untold(self) -> None:
        return None

    def forget(self) -> None:
        pass

    def remember(self, conversation: str) -> None:
        pass


@dataclass(frozen=True, slots=True)
class AppServices:
    """All that outlives a window, or is slow, or others may have.

    Attributes:
        paths: Of a profile whose folders are there.
        settings: Already read; changes are saved on a thread of their own.
        make_engine: Makes the engine for an event handler; called on the GUI thread by the first
            load.
        make_vault: Makes what the conversations are in; called on the thread that alone uses it.
        models: What the models are had from.
        open_inbox: Makes what other starts of the program hand over; called on a file thread.
            Without it, nothing is handed over.
        aftermath: How the last run ended.
        make_typesetter: Makes what colours code and draws formulas; called on the GUI thread by the
            first of them. Without it, they are shown as they are written.
        stores: Names the folders with models for all who use the machine; it may wait for the disk.
    """

    paths: Paths
    settings: SettingsFile
    make_engine: MakeEngine
    make_vault: MakeVault
    models: ModelServices
    open_inbox: Callable[[], Inbox] | None = None
    aftermath: Aftermath = field(default_factory=Uneventful)
    make_typesetter: MakeTypesetter | None = None
    stores: Callable[[], Sequence[Path]] = tuple
