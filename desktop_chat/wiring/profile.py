"""The services of one profile, which the window and the command line have in common."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_chat.domain.settings import GUESS_AHEAD, KEEP_READ, SAVE_HISTORY, YIELD_CORES
from desktop_chat.engine.llama.abort import AbortWatch
from desktop_chat.engine.llama.crash_note import CrashNote
from desktop_chat.storage.settings import SettingsFile
from desktop_chat.storage.states.budget import Budget
from desktop_chat.storage.states.shelf import DiskShelf
from desktop_chat.wiring.library import LibraryOnce
from desktop_chat.wiring.managed import MachinePolicy
from desktop_chat.wiring.models import ProfileModels

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_chat.domain.crash import Crash
    from desktop_chat.domain.verdict import Verdict
    from desktop_chat.engine.engine import Engine, EventHandler
    from desktop_chat.engine.pace import Pace
    from desktop_chat.models.admission.admission import Examination
    from desktop_chat.models.discovery.places import Places
    from desktop_chat.models.library.library import Library
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Vault

__all__ = ["Profile"]


class Profile:
    """Makes each service when it is first wanted; only the settings are read at once.

    It is also the window's ``Aftermath``.

    Attributes:
        paths: Where everything is.
        policy: What an administrator decided.
        settings: What the person decided.
        models: What there is to know of model files.
    """

    def __init__(
        self,
        paths: Paths,
        leave: Callable[[Crash], None],
        *,
        tells: bool = False,
        places: Places | None = None,
        policy: MachinePolicy | None = None,
    ) -> None:
        """
        Args:
            leave: Ends the process when llama.cpp can't go on.
            tells: Whether it also tells the person why.
            places: Where other apps have their models; by default, on this computer.
            policy: Of the machine; by default, of this one.
        """
        self.paths = paths
        self.policy = policy or MachinePolicy(paths)
        self.settings = SettingsFile(paths.settings, self.policy.managed)
        # The vault opens it, on one thread, and the engine uses it, on another.
        self._states = DiskShelf(
            paths.states, Budget(paths.data, lambda: self.settings.get(KEEP_READ))
        )
        self._note = CrashNote(paths.crash)
        self._watch = AbortWatch(self._note, leave, tells=tells)
        objection = self.policy.objection if self.policy.managed.source else None
        self._library = LibraryOnce(paths, self._note, lambda: self.policy.stores, objection)
        self.models = ProfileModels(paths, self._library, self.policy, places)

    def open_library(self) -> Library:
        """The models; the same ones each time. It may wait for the disk."""
        return self._library.open()

    @cached_property
    def _pace(self) -> Pace:
        from desktop_chat.engine.pace import Pace

        return Pace(lambda: self.settings.get(YIELD_CORES))

    def make_engine(self, on_event: EventHandler) -> Engine:
        """An engine that has loaded nothing yet."""
        from desktop_chat.wiring.engine import make_engine

        return make_engine(
            self.paths,
            self.models,
            self.policy,
            self._watch,
            self._states,
            self._pace,
            lambda: self.settings.get(GUESS_AHEAD),
            on_event,
        )

    def make_vault(self) -> Vault:
        """What the conversations are in; it is still shut."""
        from desktop_chat.domain.keeping import Keeping
        from desktop_chat.wiring.vault import make_vault

        return make_vault(self.paths, Keeping.of(self.policy.managed), self._states)

    def make_window_vault(self) -> Vault:
        """The same for the window, which has conversations to show where none are kept, too."""
        if self.settings.get(SAVE_HISTORY):
            return self.make_vault()
        from desktop_chat.storage.keys.keychain import SystemKeychain
        from desktop_chat.storage.profile.session_vault import SessionVault

        return SessionVault(self.paths, SystemKeychain())

    def examine(self, path: Path) -> Examination:
        """Say what would become of a file, short of a test run."""
        from desktop_chat.wiring.engine import examine

        return examine(self.open_library(), self.policy, path)

    def permit(self, path: Path) -> None:
        """Let llama.cpp read something of a file that isn't loaded to chat.

        Raises:
            AppError: An administrator doesn't want it, or it can't be read.
        """
        if not self.policy.managed.source:  # there is no policy, so nothing has to be read
            return
        from desktop_chat.models.header.model_file import unlisted

        self.policy.models.permit(unlisted(self.open_library().header(path)))

    def try_out(self, path: Path, report: Callable[[float], bool]) -> Verdict:
        """Have a file checked and tried, as before it is loaded for the first time."""
        from desktop_chat.wiring.engine import try_out

        return try_out(self.open_library(), self.policy, path, report)

    def untold(self) -> Crash | None:
        self._library.open()  # which first sets the model aside
        return self._note.untold()

    def forget(self) -> None:
        self._note.forget()

    def remember(self, conversation: str) -> None:
        self._watch.conversation = conversation
