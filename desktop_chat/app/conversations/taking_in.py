"""Conversations from elsewhere on their way into the store: part by part, and all or none."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.job import Job
from desktop_chat.domain.chat import WholeConversation
from desktop_chat.domain.errors import Cancelled

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore, Intake

__all__ = ["TakenIn", "TakingIn"]

# Messages that are prepared at once: a tenth of a second, in which no reply can be saved.
_BATCH = 500


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What has become of them, and how many are in the archive now."""

    new: int = 0
    extended: int = 0
    restored: int = 0
    known: int = 0
    archived: int = 0


class TakingIn:
    """Prepares conversations batch after batch, unseen, and then shows all of them at once.

    If that can't go on, or the machine goes away, there is nothing of them. Until then nobody can
    have written into one.
    """

    def __init__(
        self,
        archive: Archive,
        job: Job,
        pairs: Sequence[tuple[WholeConversation, Intake]],
        told: Callable[[object], None],
    ) -> None:
        from desktop_chat.storage.conversations.chats import Intake

        self._archive = archive
        self._job = job
        self._told = told
        self._mark = uuid.uuid4().hex
        # What is here already comes last: its new messages can't be hidden.
        new = [whole for whole, intake in pairs if intake is Intake.NEW]
        self._others = [whole for whole, intake in pairs if intake is not Intake.NEW]
        self._batches = list(_batches(new))
        self._total = len(pairs)
        self._prepared: list[str] = []

    def go_on(self) -> None:
        """Prepare the next batch, or end."""
        if self._job.is_cancelled:
            self._give_up(Cancelled("The import was stopped; nothing was taken in."))
        elif self._batches:
            batch = self._batches.pop(0)
            self._archive.run(
                lambda store: store.prepare(batch, self._mark),
                lambda left: self._on_prepared(batch, left),
                self._give_up,
            )
        else:
            self._archive.run(self._take_in, self._end, self._give_up)

    def _on_prepared(
        self, batch: tuple[WholeConversation, ...], left: tuple[WholeConversation, ...]
    ) -> None:
        left_ids = {whole.conversation.id for whole in left}  # they have come in meanwhile
        self._others += left
        ids = (whole.conversation.id for whole in batch)
        self._prepared += [name for name in ids if name not in left_ids]
        if not self._job.is_cancelled:
            done = len(self._prepared)
            self._job.advance(done / self._total, done, self._total)
        self.go_on()

    def _take_in(self, store: ChatStore) -> tuple[tuple[Intake, ...], frozenset[str]]:
        """What has become of the others, and what is in the archive."""
        intakes = store.take_in(self._others, job=self._mark)
        return intakes, frozenset(each.id for each in store.conversations() if each.archived)

    def _end(self, result: tuple[tuple[Intake, ...], frozenset[str]]) -> None:
        intakes, archived = result
        counts = Counter(intake.name for intake in intakes)
        pairs = zip(self._others, intakes, strict=True)
        changed = [whole.conversation.id for whole, intake in pairs if intake.name != "KNOWN"]
        self._told(frozenset([*self._prepared, *changed]))
        ids = [*self._prepared, *(whole.conversation.id for whole in self._others)]
        self._job.finish(
            TakenIn(
                len(self._prepared) + counts["NEW"],
                counts["EXTENDED"],
                counts["RESTORED"],
                counts["KNOWN"],
                len(archived.intersection(ids)),
            )
        )

    def _give_up(self, error: Exception) -> None:
        def failed(_: Exception) -> None:
            self._job.fail(error)  # at the next start they go

        self._archive.run(
            lambda store: store.drop_prepared(self._mark), lambda _: self._job.fail(error), failed
        )


def _batches(conversations: Iterable[WholeConversation]) -> Iterator[tuple[WholeConversation, ...]]:
    """Those that have together about as many messages as are prepared at once."""
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
