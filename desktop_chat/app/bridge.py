"""Where the engine's thread ends and the GUI thread begins."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop_chat.app.state import EngineState, Phase
from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.generation import (
    ContextPlanned,
    Delta,
    Event,
    Failed,
    Finished,
    Loaded,
    Loading,
    Request,
    Unloaded,
)
from desktop_chat.domain.loading import LoadOptions
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
        self._state = EngineState()
        self._load_stopped = False
        self._planned = ""  # request whose plan is still to come
        self._background = ""  # request whose end is still to come
        self._background_ended = False
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
        """Load a model in place of the present one; ends a reply that is under way."""
        if self._engine is None:
            self._engine = self._make_engine(self._post)
        self.end_background()
        self._load_stopped = False
        self._enter(EngineState(Phase.LOADING, self._state.model, name=path.stem))
        self._engine.load(path, options)

    def plan(self, request: Request) -> None:
        """Ask what the model would read; nothing happens unless it is idle."""
        if self._engine is not None and self._state.can_send:
            self.end_background()
            self._planned = request.id
            self._engine.plan(request)

    def generate(self, request: Request) -> None:
        """Answer; to be called when ``state.can_send``."""
        assert self._engine is not None, "state.can_send implies a loaded model"
        self.end_background()
        self._enter(EngineState(Phase.GENERATING, self._state.model, request=request.id))
        self._engine.generate(request)

    def generate_in_background(self, request: Request) -> bool:
        """Answer while nobody waits for it; whatever is asked for meanwhile comes first.

        The state doesn't change. ``background_received`` gets the events, of which the last is
        ``Finished`` or ``Failed``, however it ends.

        Returns:
            False, and nothing happens, while the engine has anything else to do.
        """
        engine = self._engine
        if engine is None or not self._state.can_send or self._planned or self._background:
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

    def stop(self) -> None:
        """End the reply or the load that is under way."""
        if self._engine is not None:
            self._load_stopped = True
            self._engine.stop()

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
        for event in _coalesced(events):
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

    def _after(self, event: Event) -> EngineState:
        """The state that an event leads to."""
        state = self._state
        match event:
            case Loading(name, fraction):
                return EngineState(Phase.LOADING, state.model, name=name, fraction=fraction)
            case Loaded(model):
                return EngineState(Phase.READY, model=model)
            case Failed(None, Cancelled()) if not self._load_stopped:
                return state  # it only gave way to the load that follows
            case Unloaded() if state.phase is Phase.LOADING:
                return replace(state, model=None)  # to make room for the next
            case Unloaded():
                return EngineState()
            case Failed(None, Cancelled()):
                return EngineState(Phase.READY if state.model else Phase.EMPTY, state.model)
            case Failed(None, error):
                phase = Phase.READY if state.model else Phase.FAILED
                return EngineState(phase, state.model, error=error)
            case Finished(request=request) | Failed(request, _) if request == state.request:
                return replace(state, phase=Phase.READY, request="")
            case _:
                return state

    def _enter(self, state: EngineState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _coalesced(events: tuple[Event, ...]) -> list[Event]:
    """Neighbouring deltas of one reply joined; the order stays."""
    joined: list[Event] = []
    run: list[Delta] = []

    def end_run() -> None:
        if run:
            joined.append(replace(run[0], text="".join(delta.text for delta in run)))
            run.clear()

    for event in events:
        if isinstance(event, Delta):
            if run and (run[0].request, run[0].thinking) != (event.request, event.thinking):
                end_run()
            run.append(event)
        else:
            end_run()
            joined.append(event)
    end_run()
    return joined
