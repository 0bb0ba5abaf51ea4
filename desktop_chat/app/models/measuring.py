"""What makes models fastest on this machine: measured when the person wants that, and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.state import EngineState, Phase
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.generation import Event, Failed, Measured, Measuring
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.measurement import BestSetup, Knob, Measurement

__all__ = ["BestSetups", "MeasuredModel", "MeasuringProgress", "ModelMeasuring"]

LearnOptions = Callable[[Path, Callable[[LoadOptions], None]], None]
"""Tells how a model is loaded, at once or later."""


class BestSetups(Protocol):
    """What is kept of it; called on a thread for files.

    What was found while the machine was quiet is kept by the engine.
    """

    def best_setup(self, path: Path, /) -> BestSetup | None:
        """What was measured with the model in a file, if it still counts."""
        ...

    def keep_best(self, path: Path, best: BestSetup, /) -> None:
        """Have it count for the model in a file."""
        ...

    def forget_best(self, path: Path, /) -> None:
        """Go back to our own choices."""
        ...


@dataclass(frozen=True, slots=True)
class MeasuringProgress:
    """How far it is, 0 to 1, and what is compared; None while the model is loaded."""

    path: Path
    fraction: float = 0.0
    knob: Knob | None = None


@dataclass(frozen=True, slots=True)
class MeasuredModel:
    """What is known of one model.

    Attributes:
        best: What counts.
        measurement: All that was tried, if that was since the start.
        error: Why there is nothing new.
    """

    best: BestSetup | None = None
    measurement: Measurement | None = None
    error: Exception | None = None

    @property
    def not_kept(self) -> Measurement | None:
        """What was measured and doesn't count, since other programs were busy."""
        found = self.measurement
        return found if found and found.is_busy and found.best != self.best else None


_NOTHING = MeasuredModel()


class ModelMeasuring(QObject):
    """One model at a time, since nothing else may run beside it.

    Signals:
        changed: There is something new in what it tells.
        measured: Another setup counts for a model from now on.
    """

    changed = Signal()
    measured = Signal()

    def __init__(
        self,
        bridge: EngineBridge,
        learn_options: LearnOptions,
        setups: BestSetups,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._learn_options = learn_options
        self._setups = setups
        self._tasks = tasks
        self._numbers = count(1)
        self._request = ""
        self._progress: MeasuringProgress | None = None
        self._known: dict[Path, MeasuredModel] = {}
        bridge.event_received.connect(self._on_event)
        bridge.state_changed.connect(self._on_state_changed)

    @property
    def progress(self) -> MeasuringProgress | None:
        """Of what is under way."""
        return self._progress

    @property
    def can_begin(self) -> bool:
        """Whether the engine has nothing else to do."""
        return self._bridge.state.phase not in (Phase.LOADING, Phase.GENERATING)

    def of(self, path: Path) -> MeasuredModel:
        """What is known of a model by now; see ``look``."""
        return self._known.get(path, _NOTHING)

    def look(self, path: Path) -> None:
        """Find out what was measured with a model."""
        self._tasks.run(
            lambda: self._setups.best_setup(path),
            lambda best: self._learn(path, replace(self.of(path), best=best)),
            lambda error: self._learn(path, MeasuredModel(error=error)),
        )

    def begin(self, path: Path) -> None:
        """Measure a model; nothing happens unless ``can_begin``."""
        if not self.can_begin or self._progress is not None:
            return
        self._progress = MeasuringProgress(path)

        def measure(options: LoadOptions) -> None:
            if self._progress is None or not self.can_begin:
                self._end(path, self.of(path))
                return
            self._request = f"measure-{next(self._numbers)}"
            self._bridge.measure(self._request, path, options)

        self._learn(path, replace(self.of(path), error=None))
        self._learn_options(path, measure)

    def cancel(self) -> None:
        """Leave it as it was."""
        if self._request:
            self._bridge.stop()
        elif self._progress is not None:
            self._end(self._progress.path, self.of(self._progress.path))

    def keep(self, path: Path) -> None:
        """Have what was measured count, although other programs were busy."""
        found = self.of(path).not_kept
        if found is None:
            return

        def kept(_: None) -> None:
            self._learn(path, MeasuredModel(found.best, found))
            self.measured.emit()

        self._tasks.run(
            lambda: self._setups.keep_best(path, found.best),
            kept,
            lambda error: self._learn(path, replace(self.of(path), error=error)),
        )

    def forget(self, path: Path) -> None:
        """Go back to our own choices for a model."""

        def forgotten(_: None) -> None:
            self._learn(path, _NOTHING)
            self.measured.emit()

        self._tasks.run(
            lambda: self._setups.forget_best(path),
            forgotten,
            lambda error: self._learn(path, replace(self.of(path), error=error)),
        )

    def _learn(self, path: Path, known: MeasuredModel) -> None:
        self._known[path] = known
        self.changed.emit()

    def _end(self, path: Path, known: MeasuredModel) -> None:
        self._request, self._progress = "", None
        self._learn(path, known)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        request = getattr(event, "request", None)
        progress = self._progress
        if progress is None or not request or request != self._request:
            return
        path = progress.path
        match event:
            case Measuring(fraction=fraction, knob=knob):
                self._progress = MeasuringProgress(path, fraction, knob)
                self.changed.emit()
            case Measured(measurement=found) if found.is_busy:
                self._end(path, replace(self.of(path), measurement=found))
            case Measured(measurement=found):
                self._end(path, MeasuredModel(found.best, found))
                self.measured.emit()
            case Failed(error=error):
                told = None if isinstance(error, Cancelled) else error
                self._end(path, replace(self.of(path), error=told))
            case _:
                pass

    @Slot(object)
    def _on_state_changed(self, _: EngineState) -> None:
        self.changed.emit()
