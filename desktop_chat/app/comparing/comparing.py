"""The comparison that a window shows, and what the person does with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.comparing.comparisons import Comparisons
from desktop_chat.app.comparing.contestants import Contestants, more_seeds
from desktop_chat.app.comparing.run import Progress, Run
from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.domain.chat import Conversation, Message
from desktop_chat.domain.comparison import (
    Answer,
    Comparison,
    KeptComparison,
    Place,
    Vote,
)

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["Comparing"]


class Comparing(QObject):
    """Shows one comparison at a time; others go on meanwhile, as this one does when it is left.

    Attributes:
        contestants: Who can be compared; puts new comparisons together.

    Signals:
        opened: Another comparison is shown, or none: see ``kept``.
        grown: The answers under way (``written``) have more in them. Once a frame at most.
        found: The ``Place`` of the message that the comparison was opened for.
        answered: The ``Place`` that has another answer.
        changed: ``progress``, the votes or the seeds did.
        went_on: The ``Conversation`` that an answer is gone on with; it is to be opened.
        failed: An exception; what was asked for was not done.
    """

    opened = Signal()
    found = Signal(object)
    grown = Signal()
    answered = Signal(object)
    changed = Signal()
    went_on = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        comparisons: Comparisons,
        contestants: Contestants,
        shelf: ModelShelf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.contestants = contestants
        self._archive = archive
        self._comparisons = comparisons
        self._shelf = shelf
        self._run: Run | None = None
        self._coming = ""  # id of the conversation that is being read
        comparisons.failed.connect(self.failed)

    @property
    def conversation(self) -> Conversation | None:
        """That the comparison is kept as; None while none is shown."""
        return None if self._run is None else self._run.conversation

    @property
    def comparison(self) -> Comparison | None:
        return None if self._run is None else self._run.comparison

    @property
    def kept(self) -> KeptComparison | None:
        """All that is there of it now: for standings, marks and reports."""
        return None if self._run is None else self._run.kept

    @property
    def progress(self) -> Progress | None:
        return None if self._run is None else self._run.progress

    @property
    def votes(self) -> tuple[Vote, ...]:
        return () if self._run is None else self._run.votes

    def answer(self, place: Place) -> Answer | None:
        """The whole answer at a place, or why there is none; None as long as it isn't there."""
        return None if self._run is None else self._run.answer(place)

    def written(self, place: Place) -> Message | None:
        """The answer that is being written at a place; None where none is."""
        return None if self._run is None else self._run.written(place)

    def vote_on(self, question: int, seed: int) -> Vote | None:
        """What the person said of a question, as asked with a seed; both are indices."""
        return next((v for v in self.votes if (v.question, v.seed) == (question, seed)), None)

    @property
    def is_revealed(self) -> bool:
        """Whether it may be said who wrote what: if it is blind, once each question has a vote.

        To say it after the first would tell it for all.
        """
        comparison = self.comparison
        if comparison is None or not comparison.blind:
            return True
        return len({vote.question for vote in self.votes}) == len(comparison.questions)

    def is_about(self, conversation_id: str) -> bool:
        """Whether this conversation is shown, or about to be."""
        shown = self.conversation
        return conversation_id in (self._coming, shown.id if shown is not None else "")

    def begin(self, comparison: Comparison) -> None:
        """Keep a new comparison, show it and have it answered.

        It is put together by ``contestants``.
        """
        self._comparisons.begin(comparison, self._show, self.failed.emit)

    def open(self, conversation: Conversation, message_id: str | None = None) -> None:
        """Show a comparison that is kept. What is missing of it is asked for by ``resume``.

        Args:
            message_id: Of a question or an answer, of which ``found`` tells the place.
        """
        self._coming = identity = conversation.id

        def read(kept: KeptComparison) -> None:
            if self._coming == identity:
                self._show(self._comparisons.run(kept))
                place = _place_of(kept, message_id) if message_id is not None else None
                if place is not None:
                    self.found.emit(place)

        def failed(error: Exception) -> None:
            if self._coming == identity:
                self._coming = ""
            self.failed.emit(error)

        self._archive.run(lambda store: store.comparisons.get(identity), read, failed)

    def follow(self, conversations: Iterable[Conversation]) -> None:
        """Take over what has changed around it, such as its title."""
        run = self._run
        found = (each for each in conversations if run and each.id == run.conversation.id)
        now = next(found, None)
        if run is not None and now is not None and now != run.conversation:
            run.conversation = now
            self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Show none; what is under way goes on."""
        self._coming = ""
        if self._run is not None:
            self._show(None)

    def pause(self) -> None:
        """Stand still at once; an answer under way is asked for again by ``resume``."""
        if self._run is not None:
            self._comparisons.pause(self._run)

    def resume(self) -> None:
        """Have what is missing answered."""
        if self._run is not None:
            self._comparisons.resume(self._run)

    def stop(self) -> None:
        """As ``pause``, but what there is of the answers under way is kept as it is."""
        if self._run is not None:
            self._comparisons.stop(self._run)

    def ask_failed_again(self) -> None:
        """Have answered what came to nothing or was stopped."""
        if self._run is not None:
            self._run.ask_again(self._run.failed)
            self._comparisons.resume(self._run)

    def add_seeds(self, count: int = 1) -> None:
        """Have all questions asked so many times more, each time with another seed."""
        run = self._run
        if run is not None:
            self._comparisons.add_seeds(run, more_seeds(run.comparison.seeds, count))

    def vote(self, question: int, seed: int, contestant: int | None) -> None:
        """Say whose answer is best; None for nobody's. It replaces what was said before."""
        vote = Vote(question, seed, contestant)
        self._change(lambda store, identity: store.comparisons.vote(identity, vote))

    def take_back_vote(self, question: int, seed: int) -> None:
        self._change(
            lambda store, identity: store.comparisons.take_back_vote(identity, question, seed)
        )

    def go_on_with(self, place: Place) -> None:
        """Begin a conversation with the question and the answer at a place, and use its model."""
        run = self._run
        if run is None:
            return
        model = self.contestants.model(run.comparison.contestants[place.contestant])
        identity = run.conversation.id

        def begun(conversation: Conversation) -> None:
            if model is not None and self._shelf.path != model.path:
                self._shelf.use_file(model.path)
            self._comparisons.saved.emit()
            self.went_on.emit(conversation)

        self._archive.run(
            lambda store: store.comparisons.go_on_with(identity, place), begun, self.failed.emit
        )

    def leave_these(self, ids: Collection[str]) -> None:
        """Show none of these conversations, and have nothing more asked for them."""
        self._comparisons.forget(ids)
        if any(map(self.is_about, ids)):
            self.leave()

    def export(
        self, path: Path, done: Callable[[Path], None], failed: Callable[[Exception], None]
    ) -> None:
        """Write a report of what is shown: a page if the file's name ends as one's, else JSON.

        Args:
            done: Gets the path when it is written.
            failed: Gets an exception; no file is left by halves.
        """
        kept = self.kept
        if kept is not None:
            self._comparisons.write_report(kept, path, done, failed)

    def _change(self, change: Callable[[ChatStore, str], KeptComparison]) -> None:
        run = self._run
        if run is not None:
            identity = run.conversation.id
            self._archive.run(lambda store: change(store, identity), run.take, self.failed.emit)

    def _show(self, run: Run | None) -> None:
        before, self._run, self._coming = self._run, run, ""
        if before is not None:
            before.grown.disconnect(self.grown)
            before.answered.disconnect(self.answered)
            before.changed.disconnect(self.changed)
            if before is not run:
                self._comparisons.let_go(before)
        if run is not None:
            run.grown.connect(self.grown)
            run.answered.connect(self.answered)
            run.changed.connect(self.changed)
        self.opened.emit()


def _place_of(kept: KeptComparison, message_id: str) -> Place | None:
    """Where a message is; that of a question is with the first who was asked."""
    for answer in kept.answers:
        if answer.message.id == message_id:
            return answer.place
    for question, prompt in enumerate(kept.prompts):
        if prompt.id == message_id:
            return Place(question, kept.comparison.shown[0], 0)
    return None
