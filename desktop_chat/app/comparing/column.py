"""One engine that answers for a comparison, place after place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.bridge import EngineBridge, MakeEngine
from desktop_chat.app.state import EngineState
from desktop_chat.domain.chat import Message
from desktop_chat.domain.comparison import Answer, Comparison, Place
from desktop_chat.domain.generation import Delta, Event, Failed, Finished, Loaded, Residents
from desktop_chat.domain.loading import LoadOptions, Residency
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.policy.comparing import begun, request_of, unanswered

__all__ = ["Column", "Task"]


@dataclass(frozen=True, slots=True)
class Task:
    """An answer that is wanted, and what to load for it."""

    comparison: Comparison
    place: Place
    path: Path
    options: LoadOptions


class Column(QObject):
    """Has an engine of its own, which holds one model at a time.

    Signals:
        grown: The answer that is written has more in it, or its model is further loaded.
        answered: An ``Answer``, or one that says why there is none; the column is free again.
        refused: The ``Task`` whose model could not be loaded, and an exception; it is free, too.
        rested: Nothing is in its memory any more.
    """

    grown = Signal()
    answered = Signal(object)
    refused = Signal(object, object)
    rested = Signal()

    _numbers = count(1)

    def __init__(self, make_engine: MakeEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = EngineBridge(make_engine, self)
        self._bridge.keep(Residency(budget=0))  # it goes by itself if memory is short
        self._task: Task | None = None
        self._request = ""
        self._message: Message | None = None
        self._loads = 0  # that were asked for and whose end hasn't come
        self._loaded: tuple[Path, LoadOptions] | None = None
        self._bridge.event_received.connect(self._on_event)

    @property
    def task(self) -> Task | None:
        """What is under way."""
        return self._task

    @property
    def message(self) -> Message | None:
        """The answer under way as far as it has got; None while there is none of it."""
        return self._message

    @property
    def path(self) -> Path | None:
        """The file of the model that it has in memory."""
        return self._loaded[0] if self._loaded is not None else None

    @property
    def has_rested(self) -> bool:
        """Whether there is nothing in its memory."""
        return not (self.state.in_memory or self._loads)

    @property
    def state(self) -> EngineState:
        return self._bridge.state

    def ask(self, task: Task) -> None:
        """Have an answer written; to be called when there is no task."""
        self._task = task
        if self._loaded == (task.path, task.options) and self.state.is_awake and not self._loads:
            self._generate(task)
            return
        self._loads += 1
        self._loaded = None
        self._bridge.load(task.path, task.options)
        self.grown.emit()

    def stop(self) -> Answer | None:
        """Give the task up, at once; what there is of its answer, if there is any."""
        task, message = self._task, self._message
        self._task = self._message = None
        self._request = ""
        self._bridge.stop()
        if task is None or message is None or not (message.content or message.thinking):
            return None
        return Answer(task.place, replace(message, finish=FinishReason.CANCELLED))

    def rest(self) -> None:
        """Give the model's memory back; to be called when there is no task."""
        self._loaded = None
        self._bridge.unload()

    def close(self) -> None:
        """End the engine; returns when that is done."""
        self._task = self._message = None
        self._bridge.close()

    def _generate(self, task: Task) -> None:
        model = self.state.model
        assert model is not None, "it was loaded for the task"
        self._request = f"compare {next(self._numbers)}"
        self._message = begun(task.comparison, task.place, model)
        self._bridge.generate(request_of(task.comparison, task.place, self._request))
        self.grown.emit()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        match event:
            case Loaded() | Failed(None):
                self._on_load_ended(event)
            case Delta() | Finished() | Failed() if event.request == self._request:
                self._on_written(event)
            case _ if self._task is not None:
                self.grown.emit()
            case Residents(()):
                self.rested.emit()
            case _:
                pass

    def _on_load_ended(self, event: Loaded | Failed) -> None:
        if not self._loads:  # the engine had the model again by itself, for what it is at
            return
        self._loads -= 1
        task = self._task
        if self._loads:  # one that was given up for another
            return
        if task is None:
            self.rested.emit()
        elif isinstance(event, Failed):
            self._task = None
            self.refused.emit(task, event.error)
        else:
            self._loaded = (task.path, task.options)
            self._generate(task)

    def _on_written(self, event: Delta | Finished | Failed) -> None:
        task, message = self._task, self._message
        if task is None or message is None:
            return
        match event:
            case Delta(text=text, thinking=True):
                self._message = replace(message, thinking=message.thinking + text)
                self.grown.emit()
            case Delta(text=text):
                self._message = replace(message, content=message.content + text)
                self.grown.emit()
            case Finished(text=text, thinking=thinking, reason=reason, stats=stats):
                whole = replace(
                    message, content=text, thinking=thinking, finish=reason, stats=stats
                )
                self._end(Answer(task.place, whole))
            case Failed(error=error):
                self._end(unanswered(task.comparison, task.place, str(error), message))

    def _end(self, answer: Answer) -> None:
        self._task = self._message = None
        self._request = ""
        self.answered.emit(answer)
