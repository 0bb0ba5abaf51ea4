"""Where the engine's thread ends and the GUI thread begins."""

import threading
import time
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop_chat.app.joined_events import joined
from desktop_chat.app.state import EngineState, Phase
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.generation import (
    ContextPlanned,
    Event,
    Failed,
    Finished,
    Loaded,
    Loading,
    LoadStage,
    Measured,
    Measuring,
    Request,
    Residents,
    Unloaded,
)
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.domain.model import LoadedModel
from desktop_chat.engine.engine import Engine, EventHandler

__all__ = ["EngineBridge", "MakeEngine"]

MakeEngine = Callable[[EventHandler], Engine]

_FRAME_MS = 16


class EngineBridge(QObject):
    """The engine as the GUI thread sees it: calls go down, events come up in their order.

    However fast the engine is, the GUI thread is woken at most once a frame; deltas that came
    meanwhile are joined into one. The engine is made by the first ``load``, so that a window is on
    the screen before llama.cpp is in memory.

    Signals:
        event_received: One ``Event``.
        background_received: One of a background request, which ``event_received`` leaves out.
        state_changed: The new ``EngineState``. Comes before the event that it follows from.
    """

    event_received = Signal(object)
    background_received = Signal(object)
    state_changed = Signal(object)
    _woken = Signal()

    def __init__(self, make_engine: MakeEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_engine = make_engine
        self._engine: Engine | None = None
        self._residency: Residency | None = None
        self._state = EngineState()
        self._wanted: Path | None = None  # the file of the last load
        self._load_stopped = False
        self._planned = ""  # request whose plan is still to come
        self._askers = 0
        self._plans: dict[Hashable, Request] = {}  # those that wait for it, by who asked
        self._background = ""  # request whose end is still to come
        self._background_ended = False
        self._measuring = ""  # request whose end is still to come, unless it was stopped
        self._closed = False
        self._lock = threading.Lock()
        self._waiting: deque[Event] = deque()
        self._drained = 0.0
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setTimerType(Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._drain)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> EngineState:
        return self._state

    def load(self, path: Path, options: LoadOptions) -> None:
        """Put another model in use; ends a reply and a load that are under way."""
        engine = self._begin_loading(path)
        self._wanted = path
        engine.load(path, options)

    def measure(self, request: str, path: Path, options: LoadOptions) -> None:
        """Find out what makes a model fastest; ends a reply and a load that are under way.

        ``event_received`` gets ``Measuring``, and ``Measured`` or ``Failed``. The model in use is
        asleep afterwards.
        """
        engine = self._begin_loading(path)
        self._measuring = request
        engine.measure(request, path, options)

    def _begin_loading(self, path: Path) -> Engine:
        if self._engine is None:
            self._engine = self._make_engine(self._post)
            if self._residency is not None:
                self._engine.keep(self._residency)
        self.end_background()
        self._load_stopped = False
        self._measuring = ""
        self._enter(self._state.loading(path.stem))
        return self._engine

    def unload(self) -> None:
        """Give the memory of all models back; the one in use is loaded again by what is sent."""
        if self._engine is not None:
            self.end_background()
            self._engine.unload()
            self._end_load()

    def keep(self, residency: Residency) -> None:
        """Say which models may stay in memory; nothing is loaded for it."""
        self._residency = residency
        if self._engine is not None:
            self._engine.keep(residency)

    def count_askers(self) -> int:
        """A number for whoever will ask for plans, to name its requests with."""
        self._askers += 1
        return self._askers

    def plan(self, request: Request, asker: Hashable = "") -> None:
        """Ask what the model would read; nothing happens unless it is awake and idle.

        One at a time, since a later one has the engine drop those that wait.

        Args:
            asker: What waits is out of date once the same one asks again.
        """
        if self._engine is None or not self._state.is_awake:
            return
        self.end_background()
        self._plans[asker] = request
        self._plan_next()

    def generate(self, request: Request) -> None:
        """Answer; to be called when ``state.can_send``. A model that is asleep is loaded first."""
        state, model = self._state, self._state.model
        assert self._engine is not None, "state.can_send implies an engine"
        assert model is not None, "state.can_send implies a model"
        self.end_background()
        if state.is_awake:
            self._enter(replace(state, phase=Phase.GENERATING, request=request.id, error=None))
        else:
            self._enter(state.loading(model.path.stem, request.id))
        self._engine.generate(request)

    def generate_in_background(self, request: Request) -> bool:
        """Answer while nobody waits for it; whatever is asked for meanwhile comes first.

        The state doesn't change. ``background_received`` gets the events, of which the last is
        ``Finished`` or ``Failed``, however it ends.

        Returns:
            False, and nothing happens, while the engine has anything else to do or is asleep.
        """
        engine = self._engine
        if engine is None or not self._state.is_awake:
            return False
        if self._planned or self._plans or self._background:
            return False
        self._background = request.id
        self._background_ended = False
        engine.generate(request)
        return True

    def end_background(self) -> None:
        """End what runs in the background, if anything does, without waiting for its end."""
        if self._engine is not None and self._background and not self._background_ended:
            self._background_ended = True
            self._engine.stop()  # no plan is hit: none waits beside it, nor does a reply

    def learn(self, path: Path, sha256: str) -> None:
        """Know the hash of the file of the model in use, which its next replies then tell."""
        model = self._state.model
        if model is not None and model.path == path:
            self._enter(replace(self._state, model=replace(model, sha256=sha256)))

    def stop(self) -> None:
        """End the reply or the load that is under way."""
        if self._engine is not None:
            self._engine.stop()
            self._end_load()

    def close(self) -> None:
        """End the engine's thread; nothing is emitted afterwards."""
        self._closed = True
        self._frame.stop()
        if self._engine is not None:
            self._engine.close()

    def _post(self, event: Event) -> None:
        """Called on the engine's thread."""
        with self._lock:
            first = not self._waiting
            self._waiting.append(event)
        if first:
            self._woken.emit()

    @Slot()
    def _on_woken(self) -> None:
        if self._closed:
            return
        since_ms = (time.monotonic() - self._drained) * 1000
        if since_ms >= _FRAME_MS:
            self._drain()
        elif not self._frame.isActive():
            self._frame.start(round(_FRAME_MS - since_ms))

    @Slot()
    def _drain(self) -> None:
        with self._lock:
            events = tuple(self._waiting)
            self._waiting.clear()
        self._drained = time.monotonic()
        for event in joined(events):
            self._hand_on(event)

    def _hand_on(self, event: Event) -> None:
        is_last = isinstance(event, Finished | Failed)
        request = getattr(event, "request", None)
        if request and request == self._background:
            if is_last:
                self._background = ""
            self.background_received.emit(event)
            return
        if request and request == self._planned and (is_last or isinstance(event, ContextPlanned)):
            self._planned = ""
        self._enter(self._after(event))
        self.event_received.emit(event)
        self._plan_next()

    def _plan_next(self) -> None:
        """Hand down what waits, once the plan before it has come."""
        if not self._state.is_awake:
            self._plans.clear()  # whoever asked asks again when it is
        elif self._plans and not self._planned and self._engine is not None:
            request = self._plans.pop(next(iter(self._plans)))
            self._planned = request.id
            self._engine.plan(request)

    def _after(self, event: Event) -> EngineState:
        """The state that an event leads to."""
        state = self._state
        match event:
            case Residents(models):
                return replace(state, in_memory=models)
            case Loading() if self._load_stopped and not state.request:
                return state
            case Loading(name, fraction, stage):
                return replace(
                    state, phase=Phase.LOADING, name=name, fraction=fraction, stage=stage
                )
            case Measuring(request, name, fraction) if request == self._measuring:
                stage = LoadStage.MEASURING
                return replace(state, name=name, fraction=fraction, stage=stage)
            case Loaded(model):
                return self._after_loading(model)
            case Unloaded() if state.phase in (Phase.LOADING, Phase.GENERATING):
                return state  # for the one that is loaded now, or just before it was asked
            case Unloaded():
                return state.at_rest(state.error)
            case Failed(None, error):
                return self._after_failing(error)
            case Finished(request=request) | Measured(request=request) | Failed(request, _) if (
                request in (state.request, self._measuring)
            ):
                return state.at_rest()
            case _:
                return state

    def _end_load(self) -> None:
        """Show that a load is stopped, if one was under way.

        llama.cpp reads a large vocabulary to its end, and nobody has to wait for that.
        """
        self._load_stopped = True
        self._measuring = ""
        if self._is_only_loading:
            self._enter(self._state.at_rest())

    @property
    def _is_only_loading(self) -> bool:
        """Whether a load is under way that no question waits for."""
        return self._state.phase is Phase.LOADING and not self._state.request

    def _after_loading(self, model: LoadedModel) -> EngineState:
        state = self._state
        if self._is_only_loading and model.path != self._wanted:
            return replace(state, model=model)  # another one was asked for meanwhile
        phase = Phase.GENERATING if state.request else Phase.READY
        return replace(state.at_rest(), phase=phase, model=model, request=state.request)

    def _after_failing(self, error: Exception) -> EngineState:
        """The state after a load that came to nothing."""
        if isinstance(error, Cancelled):
            return self._state  # it gave way to another load, or was stopped and that is shown
        return self._state.at_rest(error)

    def _enter(self, state: EngineState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
