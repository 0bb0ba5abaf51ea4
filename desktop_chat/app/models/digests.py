"""The SHA-256 of model files, computed when nobody is kept waiting by it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.state import EngineState, Phase
from desktop_chat.app.tasks import Tasks, nothing_to_do
from desktop_chat.domain.card import Digest
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.generation import Event, Loaded

__all__ = ["DigestStore", "Digested", "Digesting", "Digests", "HashFile"]

HashFile = Callable[[Path, Callable[[float], bool], Callable[[], bool]], str]
"""As ``models.digest.sha256_of``: is told whether to go on, and asks whether to wait."""

_IDLE_MS = 30_000
_STEP = 0.002  # of a file, between two that are told


class DigestStore(Protocol):
    """What is remembered of files, as ``models.library.Library`` does; asked on another thread."""

    def sha256(self, path: Path) -> str | None:
        """The file's hash, if it was recorded and the file hasn't changed since."""
        ...

    def record_sha256(self, path: Path, sha256: str) -> str | None:
        """Keep the file's hash; what comes back is another one that it had before."""
        ...


@dataclass(frozen=True, slots=True)
class Digesting:
    """A file is being read, or waits for the engine; ``fraction`` is 0 to 1."""

    path: Path
    fraction: float
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Digested:
    """What is known of a file now: its hash, or why there is none."""

    path: Path
    digest: Digest
    error: Exception | None = None


class Digests(QObject):
    """One file at a time: the one that somebody looks at, else one of those that look alike.

    If there are none, the one in use is read when all is quiet.

    Busy cores cut the speed of a model that writes to a tenth, so it waits while one is loaded or
    answers.

    Signals:
        progressed: A ``Digesting``.
        done: A ``Digested``.
        changed: A ``Digested`` of a file that has another content than before.
        told_apart: There is a hash of one of the look-alikes now, or it can't be had.
    """

    progressed = Signal(object)
    done = Signal(object)
    changed = Signal(object)
    told_apart = Signal()

    _advanced = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        hash_file: HashFile,
        store: Callable[[], DigestStore],
        parent: QObject | None = None,
        *,
        idle_ms: int = _IDLE_MS,
    ) -> None:
        """
        Args:
            store: Gives it, on another thread.
            idle_ms: How long nothing must have happened before the model in use is read.
        """
        super().__init__(parent)
        self._bridge = bridge
        self._hash_file = hash_file
        self._store = store
        self._tasks = Tasks("digests", threads=2, parent=self)  # one of them to look things up
        self._current: _Reading | None = None
        self._look_alikes: tuple[Path, ...] = ()
        self._known: set[Path] = set()  # not to be read again for nothing
        self._may_read = threading.Event()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self._on_idle)
        self._advanced.connect(self._on_advanced, Qt.ConnectionType.QueuedConnection)
        bridge.state_changed.connect(self._on_state_changed)
        bridge.event_received.connect(self._on_event)
        self._on_state_changed(bridge.state)

    def look(self, path: Path, *, again: bool = False) -> None:
        """Tell the hash of ``path`` by ``done``, and compute it first if it isn't known.

        Args:
            again: Compute it even if it is.
        """
        current = self._current
        if current is not None and not current.is_over:
            if current.path == path and not again:
                return
            current.cancel()
        self._start(_Reading(path, again=again))

    def tell_apart(self, look_alikes: Sequence[Path]) -> None:
        """Compute the hashes of files that may be copies of each other."""
        self._look_alikes = tuple(look_alikes)
        self._start_waiting()

    def cancel(self, path: Path) -> None:
        """Don't read it before somebody looks at it again."""
        if self._current is not None and self._current.path == path:
            self._current.cancel()
            self._known.add(path)

    def close(self) -> None:
        """End what is under way, within the time that one block takes."""
        self._idle.stop()
        self._look_alikes = ()
        if self._current is not None:
            self._current.cancel()
        self._may_read.set()
        self._tasks.close()

    def _start(self, reading: _Reading) -> None:
        self._current = reading

        def read() -> Digested:
            return self._read(reading)

        def failed(error: Exception) -> None:
            self._end(reading, Digested(reading.path, Digest(), error))

        self._tasks.run(read, lambda digested: self._end(reading, digested), failed)

    def _read(self, reading: _Reading) -> Digested:
        """On the other thread."""
        store = self._store()
        known = store.sha256(reading.path)
        if known is not None and not reading.again:
            return Digested(reading.path, Digest(known))
        sha256 = self._hash_file(
            reading.path,
            lambda fraction: self._go_on(reading, fraction),
            lambda: not self._may_read.is_set(),
        )
        earlier = store.record_sha256(reading.path, sha256)
        return Digested(reading.path, Digest(sha256, earlier))

    def _go_on(self, reading: _Reading, fraction: float) -> bool:
        """Tell how far it is; whether to go on. On the other thread."""
        waits = not self._may_read.is_set()
        if waits != reading.waits or abs(fraction - reading.told) >= _STEP:
            reading.told, reading.waits = fraction, waits
            self._advanced.emit(Digesting(reading.path, fraction, waits))
        return not reading.is_cancelled

    def _end(self, reading: _Reading, digested: Digested) -> None:
        reading.is_over = True
        is_current = reading is self._current  # and no other one has taken its place
        if isinstance(digested.error, Cancelled):
            if is_current:
                self.done.emit(digested)
        elif is_current or self._current is None or self._current.path != reading.path:
            self._known.add(reading.path)
            if digested.digest.sha256 is not None:
                self._bridge.learn(reading.path, digested.digest.sha256)
            self.done.emit(digested)
            if digested.digest.earlier:
                self.changed.emit(digested)
            if reading.path in self._look_alikes:
                self.told_apart.emit()
        if self._may_read.is_set():
            self._idle.start()
        self._start_waiting()

    def _start_waiting(self) -> None:
        path = next((path for path in self._look_alikes if path not in self._known), None)
        if path is not None and self._is_free:
            self._start(_Reading(path))

    @property
    def _is_free(self) -> bool:
        return self._current is None or self._current.is_over

    @Slot(object)
    def _on_advanced(self, digesting: Digesting) -> None:
        current = self._current
        if current is not None and not current.is_over and current.path == digesting.path:
            self.progressed.emit(digesting)

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        if state.phase in (Phase.LOADING, Phase.GENERATING):
            self._may_read.clear()
            self._idle.stop()
        else:
            self._may_read.set()
            self._idle.start()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Loaded):
            path = event.model.path
            self._known.discard(path)  # the file may have changed since

            def learn(sha256: str | None) -> None:
                if sha256 is not None:
                    self._bridge.learn(path, sha256)

            self._tasks.run(lambda: self._store().sha256(path), learn, nothing_to_do)

    @Slot()
    def _on_idle(self) -> None:
        model = self._bridge.state.model
        if model is not None and self._is_free and model.path not in self._known:
            self._start(_Reading(model.path))


class _Reading:
    """One file that is read."""

    def __init__(self, path: Path, *, again: bool = False) -> None:
        self.path = path
        self.again = again
        self.told = 0.0
        self.waits = False
        self.is_over = False
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()
