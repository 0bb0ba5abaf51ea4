"""The shelf on the disk: states that only the conversations' key opens, the latest that fit."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from pathlib import Path

from desktop_chat.storage.states.budget import Budget
from desktop_chat.storage.states.container import (
    Abandoned,
    NoState,
    StateFile,
    derived_key,
    write_state,
)
from desktop_chat.storage.states.folder import (
    delete,
    delete_states,
    find_states,
    parts_of_states,
)

__all__ = ["DiskShelf"]

_MOST_SHARE = 2  # one state may take one part in this of the budget
_BEFORE_S = 1.0  # how long one that is put waits for the one before
_FINISH_S = 2.0  # how long the end of the app does

_log = logging.getLogger(__name__)


class DiskShelf:
    """Keeps states in a folder, encrypted with a key that there is while conversations are open.

    It may be used on any thread, as on the store's and on those of several engines. What is put is
    written on one of its own, one after the other.
    """

    def __init__(
        self, folder: Path, budget: Budget | None = None, *, patience_s: float = _FINISH_S
    ) -> None:
        """
        Args:
            folder: It is made when it is first needed.
            budget: Without it, nothing new is kept.
            patience_s: How long the end of the app waits for what is being written.
        """
        self._folder = folder
        self._budget = budget or Budget(folder, lambda: 0)
        self._patience_s = patience_s
        self._lock = threading.Lock()  # for the key and what depends on it
        self._turn = threading.Lock()  # for the writer
        self._key: bytes | None = None
        self._era = 0
        self._files: dict[Path, StateFile] = {}  # whose heads were read, with this key
        self._writer: threading.Thread | None = None
        self._is_given_up = False

    def open(self, key: bytes | None, days: int | None = None) -> None:
        """The conversations are open: keep states, and use those that were kept.

        Args:
            key: The conversations' own; None where anyone can read them, and nothing is kept.
            days: What nobody has used for so long is deleted; None for never.
        """
        if key is None:
            self.shut(for_good=True)
            return
        for each in parts_of_states(self._folder):  # a crash has left them
            delete(each.path)
        if days is not None:
            delete_states(self._folder, days)
        self._begin(derived_key(key, b"desktop-chat states"))

    def shut(self, *, for_good: bool = False) -> None:
        """Forget the key. What was kept stays, and nobody can read it.

        Args:
            for_good: Delete it: nothing is to be kept here.
        """
        self._begin(None)
        if for_good:
            delete_states(self._folder)

    def drop(self) -> None:
        """Delete all states, and keep none of what was read until now."""
        self._begin(self._key)
        delete_states(self._folder)

    def _begin(self, key: bytes | None) -> None:
        with self._lock:
            self._key = key
            self._files = {}
            self._era += 1

    @property
    def era(self) -> int:
        return self._era

    def kept(self, identity: str) -> Sequence[StateFile]:
        with self._lock:
            key, files = self._key, self._files
        if key is None:
            return ()
        self._fit()
        known = (self._known(each.path, key, files) for each in find_states(self._folder))
        mine = [each for each in known if each is not None and each.identity == identity]
        return mine[::-1]

    def takes(self, size: int) -> bool:
        taken = sum(each.size for each in find_states(self._folder))
        return self._key is not None and size <= self._budget.size(taken) // _MOST_SHARE

    def put(
        self,
        identity: str,
        about: bytes,
        parts: Sequence[memoryview],
        era: int,
        instead: Sequence[str],
    ) -> None:
        key = self._key
        if key is None:
            return

        def is_wanted() -> bool:
            return self._era == era and not self._is_given_up

        def write() -> None:
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                state = write_state(self._folder, key, identity, about, parts, is_wanted)
            except Abandoned:
                return
            except OSError as error:
                _log.warning("What a model has read could not be kept: %s", error)
                return
            self._add(state, era, instead)

        with self._turn:
            if self._is_idle(_BEFORE_S):
                self._is_given_up = False
                self._writer = threading.Thread(target=write, name="states", daemon=True)
                self._writer.start()

    def finish(self) -> None:
        with self._turn:
            if not self._is_idle(self._patience_s):
                self._is_given_up = True
                self._is_idle(None)
        self._fit()  # a person may have decided otherwise meanwhile

    def _add(self, state: StateFile, era: int, instead: Sequence[str]) -> None:
        with self._lock:
            is_wanted = self._era == era
            if is_wanted:
                self._files[state.path] = state
        for name in instead if is_wanted else (state.name,):
            delete(self._folder / name)
        self._fit()

    def _known(self, path: Path, key: bytes, files: dict[Path, StateFile]) -> StateFile | None:
        """What is in a file; one that this key doesn't open is of no use to anybody."""
        if path not in files:
            try:
                files[path] = StateFile.open(path, key)
            except NoState:
                delete(path)
            except OSError:
                return None
        return files.get(path)

    def _fit(self) -> None:
        """Have what was used longest ago go, until the rest is within the budget."""
        found = find_states(self._folder)
        taken = sum(each.size for each in found)
        budget = self._budget.size(taken)
        for each in found:
            if taken <= budget:
                break
            delete(each.path)
            taken -= each.size

    def _is_idle(self, seconds: float | None) -> bool:
        """Whether nothing is being written, or not after that time any more."""
        if self._writer is not None:
            self._writer.join(seconds)
            if self._writer.is_alive():
                return False
            self._writer = None
        return True
