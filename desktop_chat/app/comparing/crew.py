"""The engines that are at work on a comparison, one after the other or at the same time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.bridge import EngineBridge, MakeEngine
from desktop_chat.app.comparing.column import Column, Task
from desktop_chat.app.models.collection import ModelServices
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.chat import Message
from desktop_chat.domain.comparison import Answer, Comparison, Place
from desktop_chat.domain.effective import settled
from desktop_chat.domain.errors import NoModel, NotEnoughMemory
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import LoadOptions
from desktop_chat.domain.model import ModelFile
from desktop_chat.policy.comparing import Together, find_model, options_of, unanswered

__all__ = ["Crew"]

_IDLE_MS = 120_000


@dataclass(frozen=True, slots=True)
class _Roster:
    """Who can be asked, by the contestant's index, and how they are together in memory."""

    models: dict[int, tuple[Path, LoadOptions]]
    together: Together


class Crew(QObject):
    """Asks for the answers at some places, with an engine for each model that is at work.

    All models work at the same time where all of them fit and compute on the processor; else one
    after the other. The chat's own models go first if their memory is needed.

    Attributes:
        idle_ms: How long after the last answer the models' memory is given back.

    Signals:
        grown: There is something new in ``under_way``.
        answered: An ``Answer``.
        ended: There is nothing left of what was asked for.
        failed: An exception; nothing is asked.
    """

    grown = Signal()
    answered = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        make_engine: MakeEngine,
        chat: EngineBridge,
        models: ModelServices,
        tasks: Tasks,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        """``chat`` has the models that the person talks to."""
        super().__init__(parent)
        self.idle_ms = _IDLE_MS
        self._make_engine = make_engine
        self._chat = chat
        self._models = models
        self._tasks = tasks
        self._preferences = preferences
        self._columns: list[Column] = []
        self._comparison: Comparison | None = None
        self._roster = _Roster({}, Together((), 0))
        self._queues: list[deque[Place]] = []
        self._refused: dict[int, str] = {}  # why a contestant's model can't be loaded
        self._turns = 0  # counts what was begun and stopped, to know what comes too late
        self._waits_for_room = False  # of those who are in memory besides
        self._waits_for_chat = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.rest)
        chat.state_changed.connect(self._on_room)

    @property
    def is_at_work(self) -> bool:
        return self._comparison is not None

    @property
    def at_once(self) -> bool:
        """Whether several models are at work at the same time."""
        return len(self._queues) > 1

    @property
    def under_way(self) -> dict[Place, Message | None]:
        """The places that are being answered, with what there is; None while a model is loaded."""
        return {each.task.place: each.message for each in self._columns if each.task is not None}

    @property
    def loading(self) -> dict[Place, float]:
        """The places whose model is being loaded, and how far that is, from 0 to 1."""
        return {
            each.task.place: each.state.fraction
            for each in self._columns
            if each.task is not None and each.message is None
        }

    def work(self, comparison: Comparison, places: Iterable[Place]) -> None:
        """Have these answered, in their order; what was under way before must have been stopped."""
        self._idle.stop()
        self._comparison = comparison
        self._refused.clear()
        self._turns += 1
        turn, wanted = self._turns, tuple(places)

        def looked(roster: _Roster) -> None:
            if turn == self._turns:
                self._begin(roster, wanted)

        def failed(error: Exception) -> None:
            if turn == self._turns:
                self._comparison = None
                self.failed.emit(error)

        self._tasks.run(lambda: self._look(comparison, wanted), looked, failed)

    def stop(self) -> tuple[Answer, ...]:
        """Give up what is under way, at once; what there is of the answers."""
        self._turns += 1
        self._comparison = None
        self._waits_for_room = self._waits_for_chat = False
        self._queues.clear()
        partial = [each.stop() for each in self._columns if each.task is not None]
        self._idle.start(self.idle_ms)
        return tuple(each for each in partial if each is not None)

    @Slot()
    def rest(self) -> None:
        """Give the models' memory back; they are loaded again when they are wanted."""
        for column in self._columns:
            column.rest()

    def close(self) -> None:
        """End all engines; returns when that is done."""
        self._turns += 1
        self._idle.stop()
        for column in self._columns:
            column.close()

    def _look(self, comparison: Comparison, places: tuple[Place, ...]) -> _Roster:
        """See who is there and fits, on a file thread."""
        collection = self._models.open()
        listed = collection.survey().models
        everywhere = settled(self._preferences.get)
        models: dict[int, tuple[Path, LoadOptions]] = {}
        found: list[tuple[ModelFile, LoadOptions]] = []
        for who in sorted({place.contestant for place in places}):
            model = find_model(listed, comparison.contestants[who])
            if model is not None:
                chosen = collection.load_options(model.key)
                managed = self._preferences.managed
                options = options_of(comparison, who, chosen, everywhere, managed)
                models[who] = (model.path, options)
                found.append((model, options))
        return _Roster(models, self._models.together(found))

    def _begin(self, roster: _Roster, places: tuple[Place, ...]) -> None:
        self._roster = roster
        if roster.together.at_once:
            by_model: dict[int, deque[Place]] = {}
            for place in places:
                by_model.setdefault(place.contestant, deque()).append(place)
            self._queues = list(by_model.values())
        else:
            self._queues = [deque(places)]
        self._man_columns()
        for column in self._columns[len(self._queues) :]:
            column.rest()
        taken = sum(each.taken.memory_available for each in self._chat.state.in_memory)
        if taken and not roster.together.has_room(taken):
            self._chat.unload()
            self._waits_for_chat = True
        self._waits_for_room = True
        self._on_room()

    def _man_columns(self) -> None:
        """Have a column for each queue, those first that have its model already."""
        while len(self._columns) < len(self._queues):
            self._columns.append(self._new_column())
        free = list(self._columns)
        manned: list[Column] = []
        for queue in self._queues:
            path, _ = self._roster.models.get(queue[0].contestant, (None, None))
            column = next((each for each in free if each.path == path), free[0])
            free.remove(column)
            manned.append(column)
        self._columns = [*manned, *free]

    @Slot()
    def _on_room(self) -> None:
        """Begin once those have gone who have to."""
        if not self._waits_for_room:
            return
        others = self._columns[len(self._queues) :]
        if self._waits_for_chat and self._chat.state.in_memory:
            return
        if all(each.has_rested for each in others):
            self._waits_for_room = self._waits_for_chat = False
            self._go_on()

    def _go_on(self) -> None:
        """Give every column that has nothing to do the next place of its queue."""
        turn = self._turns
        for column, queue in zip(self._columns, self._queues, strict=False):
            while column.task is None and queue and turn == self._turns:
                self._ask(column, queue.popleft())
        is_over = not self.under_way and not any(self._queues)
        if is_over and turn == self._turns and self.is_at_work:
            self._comparison = None
            self._idle.start(self.idle_ms)
            self.ended.emit()

    def _ask(self, column: Column, place: Place) -> None:
        comparison = self._comparison
        assert comparison is not None, "the queues are emptied by a stop"
        who = place.contestant
        if who not in self._roster.models:
            title = comparison.contestants[who].title
            missing = NoModel(tr("The file of {model} isn't there any more.", model=title))
            self._refused.setdefault(who, str(missing))
        if who in self._refused:
            self.answered.emit(unanswered(comparison, place, self._refused[who]))
            return
        path, options = self._roster.models[who]
        column.ask(Task(comparison, place, path, options))

    def _new_column(self) -> Column:
        column = Column(self._make_engine, self)
        column.grown.connect(self.grown)
        column.answered.connect(self._on_answered)
        column.refused.connect(self._on_refused)
        column.rested.connect(self._on_room)
        return column

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        self.answered.emit(answer)
        self._go_on()

    @Slot(object, object)
    def _on_refused(self, task: Task, error: Exception) -> None:
        if isinstance(error, NotEnoughMemory) and self.at_once:
            self._take_turns(task.comparison, task.place)
            return
        self._refused[task.place.contestant] = str(error)
        self.answered.emit(unanswered(task.comparison, task.place, str(error)))
        self._go_on()

    def _take_turns(self, comparison: Comparison, place: Place) -> None:
        """Work one after the other from now on, since not all fit after all."""
        under_way = {each.task.place for each in self._columns if each.task is not None}
        for column in self._columns:
            column.stop()
            column.rest()
        self._waits_for_room = True
        left = under_way.union([place], *self._queues)
        self._queues = [deque(each for each in comparison.places() if each in left)]
        self._on_room()
