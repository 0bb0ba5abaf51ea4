"""What the commands work with, built once and handed down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_chat.domain.effective import settled
from desktop_chat.domain.errors import AppError, BlockedByPolicy, NoModel
from desktop_chat.domain.managed import Managed
from desktop_chat.domain.model import Standing
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.settings import MODEL
from desktop_chat.engine.engine import Engine, EventHandler
from desktop_chat.models.library.library import Library
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.settings import SettingsFile

if TYPE_CHECKING:
    from desktop_chat.domain.card import Card
    from desktop_chat.domain.verdict import Verdict
    from desktop_chat.models.admission.admission import Examination
    from desktop_chat.storage.exchange.export import WritePdf

__all__ = ["Services"]


@dataclass(frozen=True, slots=True)
class Services:
    """The services below the command line and the window.

    Attributes:
        open_library: Gives the models, the same ones each time; it may wait for the disk.
        make_engine: Starts an engine whose events go to a handler.
        make_vault: Makes what the conversations are in; it is still shut.
        write_pdf: Sets a page on paper, which takes Qt.
        make_card: Puts together what is known of a model file, listed or not.
        examine: Says what would become of a file, short of a test run.
        try_out: Checks a file and has its test run, if this build of llama.cpp hasn't passed it.
        managed: What an administrator decided for this machine.
        stores: Names the folders with models for all who use it.
        permit: Lets llama.cpp read something of a file that isn't loaded to chat, or raises.
    """

    paths: Paths
    settings: SettingsFile
    open_library: Callable[[], Library]
    make_engine: Callable[[EventHandler], Engine]
    make_vault: Callable[[], Vault]
    write_pdf: WritePdf
    make_card: Callable[[Path], Card]
    examine: Callable[[Path], Examination]
    try_out: Callable[[Path, Callable[[float], bool]], Verdict]
    managed: Managed
    stores: Callable[[], Sequence[Path]]
    permit: Callable[[Path], None]

    @property
    def library(self) -> Library:
        """The models, looked at when they are first wanted."""
        return self.open_library()

    def settled(self) -> Parameters:
        """What the person settled on for every model."""
        return settled(self.settings.get)

    def model(self, wanted: str | None) -> Path:
        """The file of the model that a person asked for, or else of the one used last, or of any.

        Raises:
            AppError: There is no such model, or none at all.
        """
        if wanted is not None:
            return self.library.find(wanted)
        last = self.settings.get(MODEL)
        if last is not None:
            try:
                return self.library.find(last)
            except AppError:  # it has gone since; another will do
                pass
        models = self.library.list()
        for model in models:
            if model.standing.can_be_loaded:
                return model.path
        for model in models:
            if model.standing is Standing.BLOCKED:
                raise BlockedByPolicy(model.reason, self.managed.remedy)
        if models:
            return models[0].path  # which can't be loaded: whoever tries is told why
        raise NoModel("There is no model yet.", f"Put a .gguf file into {self.paths.models}.")
