"""One comparison while it is answered: what is there, what is under way, how long it will take."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from desktop_chat.domain.chat import Message
from desktop_chat.domain.comparison import (
    FAILED,
    Answer,
    KeptComparison,
    Place,
    Vote,
)
from desktop_chat.policy.comparing import seconds_left

__all__ = ["Phase", "Progress", "Run"]


class Phase(Enum):
    """What becomes of the answers that aren't there yet."""

    DONE = auto()  # all are there
    PAUSED = auto()  # until the person goes on: after a pause, a stop, or a start of the app
    WAITING = auto()  # for a reply in a conversation, or for another comparison
    PREPARING = auto()  # models are looked at and loaded
    ANSWERING = auto()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a comparison is.

    Attributes:
        done: Of the answers, those that are there, whatever became of them.
        total: All that are wanted.
        failed: Of those that are there, the ones that can be asked for again.
        under_way: The places that are being answered.
        loading: How far the models are loaded that these wait for, from 0 to 1, by place.
        seconds_left: What is expected; None before anything can be.
        at_once: Whether several models are at work at the same time.
    """

    phase: Phase
    done: int
    total: int
    failed: int = 0
    under_way: tuple[Place, ...] = ()
    loading: tuple[tuple[Place, float], ...] = ()
    seconds_left: float | None = None
    at_once: bool = False

    @property
    def is_running(self) -> bool:
        """Whether it goes on without anybody doing anything."""
        return self.phase in (Phase.WAITING, Phase.PREPARING, Phase.ANSWERING)


class Run(QObject):
    """What is known of one comparison in this run of the app. ``Comparisons`` drives it.

    Attributes:
        conversation: That it is kept as.
        comparison: Who is asked what.
        prompts: The messages that ask the questions, in their order.
        phase: As of ``Progress``.
        is_shown: Whether a window has it.

    Signals:
        grown: The answers under way have more in them. Comes once a frame at most.
        answered: The ``Place`` that has another answer, or none any more.
        changed: ``progress`` did, or the votes, or the seeds.
    """

    grown = Signal()
    answered = Signal(object)
    changed = Signal()

    def __init__(self, kept: KeptComparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conversation = kept.conversation
        self.comparison = kept.comparison
        self.prompts = kept.prompts
        self.phase = Phase.DONE
        self.is_shown = False
        self._votes = kept.votes
        self._answers: dict[Place, Answer] = {}
        self._again: set[Place] = set()  # to be asked again though an answer is kept
        self._failed: set[Place] = set()
        self._missing: Counter[int] = Counter()  # by contestant
        self._written: dict[Place, Message | None] = {}
        self._loading: dict[Place, float] = {}
        self._at_once = False
        self._spent: Counter[int] = Counter()  # milliseconds, by contestant
        self._counted: Counter[int] = Counter()  # answers that took them
        self._begun: dict[Place, float] = {}
        self.take(kept)
        self.phase = Phase.DONE if self.is_whole else Phase.PAUSED

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Those that are there, in no order."""
        return tuple(self._answers.values())

    @property
    def votes(self) -> tuple[Vote, ...]:
        return self._votes

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to be asked."""
        return not self._missing.total()

    @property
    def progress(self) -> Progress:
        asked = self.comparison
        total = len(asked.contestants) * len(asked.questions) * len(asked.seeds)
        return Progress(
            self.phase,
            total - self._missing.total(),
            total,
            len(self._failed),
            tuple(self._written),
            tuple(self._loading.items()),
            self._seconds_left(),
            self._at_once,
        )

    @property
    def kept(self) -> KeptComparison:
        """All of it, as it is now."""
        answers = tuple(self._answers[place] for place in sorted(self._answers))
        return KeptComparison(
            self.conversation, self.comparison, self.prompts, answers, self._votes
        )

    def answer(self, place: Place) -> Answer | None:
        """What is at a place; None as long as it isn't there or is being asked for again."""
        return None if place in self._again else self._answers.get(place)

    def written(self, place: Place) -> Message | None:
        """The answer that is being written there, as far as it has got."""
        return self._written.get(place)

    def missing(self) -> Iterator[Place]:
        """Where no answer is yet, those of one model one after the other."""
        return (
            place
            for place in self.comparison.places()
            if place in self._again or place not in self._answers
        )

    @property
    def failed(self) -> frozenset[Place]:
        """Where something came to nothing, which can be asked again."""
        return frozenset(self._failed)

    def take(self, kept: KeptComparison) -> None:
        """Know what is kept now; answers that are only known here stay."""
        self.conversation, self.comparison = kept.conversation, kept.comparison
        self.prompts, self._votes = kept.prompts, kept.votes
        self._answers |= {answer.place: answer for answer in kept.answers}
        self._count()
        self.changed.emit()

    def ask_again(self, places: Iterable[Place]) -> None:
        """Have these answered once more."""
        self._again.update(places)
        self._count()
        self.changed.emit()

    def show(
        self, written: dict[Place, Message | None], loading: dict[Place, float], *, at_once: bool
    ) -> None:
        """Say what is under way."""
        now = time.monotonic()
        is_new = written.keys() != self._written.keys() or loading != self._loading
        self._begun = {place: self._begun.get(place, now) for place in written}
        self._written, self._loading, self._at_once = written, loading, at_once
        if written and any(written.values()) and self.phase is Phase.PREPARING:
            self.phase, is_new = Phase.ANSWERING, True
        self.grown.emit()
        if is_new:
            self.changed.emit()

    def put(self, answer: Answer) -> None:
        """Have an answer at its place."""
        place = answer.place
        begun = self._begun.pop(place, None)
        if begun is not None:
            self._spent[place.contestant] += round(1000 * (time.monotonic() - begun))
            self._counted[place.contestant] += 1
        if place in self._again or place not in self._answers:
            self._missing[place.contestant] -= 1
        self._answers[place] = answer
        self._again.discard(place)
        self._failed.discard(place)
        if answer.message.finish in FAILED:
            self._failed.add(place)
        self._written.pop(place, None)
        self._loading.pop(place, None)
        self.answered.emit(place)
        self.changed.emit()

    def settle(self, answer: Answer) -> None:
        """Have what is on the disk now at its place, which mostly is what was ``put`` there.

        Not so if that was kept already, or if ``take`` got to know what was kept before.
        """
        known = self.answer(answer.place)
        if known is None:  # it is asked for again
            return
        if _words(known) == _words(answer):
            self._answers[answer.place] = answer
        else:
            self.put(answer)

    def enter(self, phase: Phase) -> None:
        if phase is not self.phase:
            self.phase = phase
            self.changed.emit()

    def _count(self) -> None:
        """Know how many are missing or have failed, which is asked for after each answer."""
        self._missing = Counter(place.contestant for place in self.missing())
        self._failed = {
            place
            for place, answer in self._answers.items()
            if answer.message.finish in FAILED and place not in self._again
        }

    def _seconds_left(self) -> float | None:
        seconds = {who: self._spent[who] / 1000 / n for who, n in self._counted.items()}
        if self.is_whole:
            return None
        return seconds_left(self._missing, seconds, at_once=self._at_once)


def _words(answer: Answer) -> tuple[object, ...]:
    """What is to be seen of it."""
    message = answer.message
    return message.content, message.thinking, message.finish, answer.note
