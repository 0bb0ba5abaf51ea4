"""Bringing files and long texts into what is being written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.drafts import Drafts
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.app.job import Advance, Job
from desktop_chat.app.tasks import Tasks
from desktop_chat.domain.attachment import Attachment, AttachmentKind
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.errors import Cancelled, DecidedByPolicy, DocumentRefused
from desktop_chat.domain.language import tr
from desktop_chat.domain.managed import Managed
from desktop_chat.policy.features import allow_documents, has_documents

__all__ = ["MOST_ATTACHMENTS", "Attaching", "Reading"]

MOST_ATTACHMENTS = 20  # of one message
_MOST_PASTED = 20 << 20  # characters, as of a file


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that is being read.

    Attributes:
        conversation: Id of the one that it was brought into; None for a new one.
    """

    name: str
    job: Job
    conversation: str | None
    advance: Advance = field(default=Advance(0.0))


class Attaching(QObject):
    """Reads one file after the other; each is a part of the draft once it is read.

    Signals:
        reading_changed: The ``Reading`` of what isn't a part of it yet, as a tuple.
        failed: An exception; a file was not attached.
        folders_found: Paths, as a tuple, that turned out to be folders.
    """

    reading_changed = Signal(object)
    failed = Signal(object)
    folders_found = Signal(object)

    def __init__(
        self,
        drafts: Drafts,
        session: ChatSession,
        tasks: Tasks,
        managed: Managed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._managed = managed
        self._drafts = drafts
        self._reading: list[Reading] = []
        self._tasks = tasks
        drafts.changed.connect(self._on_draft_changed)
        session.begun.connect(self._on_begun)

    @property
    def reading(self) -> tuple[Reading, ...]:
        """What is on its way into the draft on the screen."""
        shown = self._drafts.shown
        return tuple(each for each in self._reading if each.conversation == shown)

    @property
    def is_offered(self) -> bool:
        """Whether an administrator lets anything come along."""
        return has_documents(self._managed)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Have what is in them sent along with what is being written."""
        if not self._is_allowed():
            return
        for path in paths:
            if self._has_room():
                self._read(path)

    def add_text(self, text: str) -> None:
        """Have a long text that was pasted sent along."""
        if self._is_allowed() and self._has_room():
            pasted = Attachment("", AttachmentKind.PASTE, text[:_MOST_PASTED])
            self._drafts.attach(self._drafts.shown, (pasted,))

    def close(self) -> None:
        """Break off what is under way."""
        for each in self._reading:
            each.job.cancel()

    def _is_allowed(self) -> bool:
        try:
            allow_documents(self._managed)
        except DecidedByPolicy as error:
            self.failed.emit(error)
            return False
        return True

    def _has_room(self) -> bool:
        if len(self._drafts.draft.attachments) + len(self.reading) < MOST_ATTACHMENTS:
            return True
        self.failed.emit(
            DocumentRefused(
                tr(
                    "A message can have up to {n} attachments.",
                    "A message can have up to {n} attachment.",
                    MOST_ATTACHMENTS,
                ),
                tr("Send these first, or put several texts into one file."),
            )
        )
        return False

    def _read(self, path: Path) -> None:
        job = Job(self)
        self._replace((*self._reading, Reading(path.name, job, self._drafts.shown)))

        def read() -> Attachment | None:
            from desktop_chat.storage.documents.reading import read_document

            job.advance(0.0)
            return (
                None
                if path.is_dir()
                else read_document(path, job.advance, lambda: job.is_cancelled)
            )

        def done(attachment: Attachment | None) -> None:
            conversation = self._take(job)
            job.finish(attachment)
            if attachment is None:
                self.folders_found.emit((path,))
            else:
                self._drafts.attach(conversation, (attachment,))

        def failed(error: Exception) -> None:
            self._take(job)
            job.fail(error)
            if not (job.is_cancelled or isinstance(error, Cancelled)):
                self.failed.emit(error)

        job.progressed.connect(self._on_progressed)
        self._tasks.run(read, done, failed)

    def _take(self, job: Job) -> str | None:
        """The conversation that it was for; it is no longer under way."""
        (taken,) = (each for each in self._reading if each.job is job)
        self._replace(each for each in self._reading if each is not taken)
        return taken.conversation

    @Slot()
    def _on_draft_changed(self) -> None:
        self.reading_changed.emit(self.reading)

    @Slot(object)
    def _on_begun(self, conversation: Conversation) -> None:
        """What was brought into the new conversation stays in it, which is kept now."""
        self._replace(
            Reading(each.name, each.job, each.conversation or conversation.id, each.advance)
            for each in self._reading
        )

    @Slot(object)
    def _on_progressed(self, advance: Advance) -> None:
        job = self.sender()
        self._replace(
            Reading(each.name, each.job, each.conversation, advance) if each.job is job else each
            for each in self._reading
        )

    def _replace(self, reading: Iterable[Reading]) -> None:
        self._reading = list(reading)
        self.reading_changed.emit(self.reading)
