"""Conversations from elsewhere on their way into the store, part by part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_chat.app.archive import Archive
from desktop_chat.app.job import Job
from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.errors import Cancelled

if TYPE_CHECKING:
    from desktop_chat.storage.chats import Intake

__all__ = ["TakenIn", "TakingIn"]

# Messages that are taken in at once: a tenth of a second, in which no reply can be saved.
_BATCH = 500


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What has become of them."""

    new: int
    extended: int
    known: int


class TakingIn:
    """Takes conversations in, batch after batch, and takes them out again if that can't go on."""

    def __init__(
        self,
        archive: Archive,
        job: Job,
        pairs: Sequence[tuple[WholeConversation, Intake]],
        told: Callable[[object], None],
    ) -> None:
        from desktop_chat.storage.chats import Intake

        self._archive = archive
        self._job = job
        self._told = told
        self._new = Intake.NEW
        # What is here already comes last and at once: there is no taking out of single messages.
        new = [whole for whole, intake in pairs if intake is Intake.NEW]
        others = [whole for whole, intake in pairs if intake is not Intake.NEW]
        self._batches = [*_batches(new), *([tuple(others)] if others else [])]
        self._total = len(pairs)
        self._ids: list[str] = []
        self._intakes: list[Intake] = []

    def go_on(self) -> None:
        """Take in the next batch, or end."""
        if self._job.is_cancelled and self._batches:
            self._take_out(Cancelled("The import was stopped; nothing was taken in."))
            return
        if not self._batches:
            self._end()
            return
        batch = self._batches.pop(0)

        def taken(intakes: tuple[Intake, ...]) -> None:
            self._ids += [whole.conversation.id for whole in batch]
            self._intakes += intakes
            if not self._job.is_cancelled:
                done = len(self._ids)
                self._job.advance(done / self._total, done, self._total)
            self.go_on()

        self._archive.run(lambda store: store.take_in(batch), taken, self._take_out)

    def _end(self) -> None:
        counts = Counter(intake.name for intake in self._intakes)
        changed = zip(self._ids, self._intakes, strict=True)
        self._told(frozenset(name for name, intake in changed if intake.name != "KNOWN"))
        self._job.finish(TakenIn(counts["NEW"], counts["EXTENDED"], counts["KNOWN"]))

    def _take_out(self, error: Exception) -> None:
        pairs = zip(self._ids, self._intakes, strict=True)
        ids = [name for name, intake in pairs if intake is self._new]

        def failed(_: Exception) -> None:
            self._told(frozenset(ids))  # they are here, and are known as such the next time
            self._job.fail(error)

        self._archive.run(
            lambda store: store.filing.delete(ids), lambda _: self._job.fail(error), failed
        )


def _batches(conversations: Iterable[WholeConversation]) -> Iterator[tuple[WholeConversation, ...]]:
    """Those that have together about as many messages as are taken in at once."""
    batch: list[WholeConversation] = []
    size = 0
    for whole in conversations:
        if batch and size + len(whole.messages) > _BATCH:
            yield tuple(batch)
            batch, size = [], 0
        batch.append(whole)
        size += len(whole.messages)
    if batch:
        yield tuple(batch)
