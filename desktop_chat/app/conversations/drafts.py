"""What was written in each conversation and hasn't been sent yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.app.tasks import nothing_to_do
from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.draft import NO_DRAFT, Draft

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["Drafts"]

_PAUSE_MS = 500
_NEW = None  # the conversation that isn't kept yet


class Drafts(QObject):
    """One draft for each conversation, in the store a moment after it was written.

    While the store can't be written to, they are kept here and saved with what is written next.

    Signals:
        changed: The ``Draft`` of the conversation that is on the screen from now on.
        attachments_changed: What is to be sent along with it, as a tuple.
    """

    changed = Signal(object)
    attachments_changed = Signal(object)

    def __init__(
        self, archive: Archive, session: ChatSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._drafts: dict[str | None, Draft] = {}
        self._shown: str | None = _NEW
        self._unsaved: set[str | None] = set()
        self._unsaved_attachments: set[str | None] = set()
        self._is_read = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._save)
        session.begun.connect(self._on_begun)
        session.conversation_changed.connect(self._on_conversation_changed)

    @property
    def shown(self) -> str | None:
        """Id of the conversation whose draft is on the screen; None for a new one."""
        return self._shown

    @property
    def draft(self) -> Draft:
        """The one on the screen."""
        return self._drafts.get(self._shown, NO_DRAFT)

    @Slot()
    def read(self) -> None:
        """Have what the store has, which can be read now."""
        self._archive.run(lambda store: store.drafts.all(), self._on_read, nothing_to_do)

    @Slot(str)
    def keep(self, text: str) -> None:
        """What the conversation on the screen has now."""
        if text == self.draft.text:
            return
        self._put(self._shown, replace(self.draft, text=text))
        if text:
            self._timer.start()
        else:  # it was sent, and must not be there again after a crash
            self._save()

    def attach(self, conversation: str | None, attachments: Iterable[Attachment]) -> None:
        """Have something sent along with what is written in a conversation."""
        draft = self._drafts.get(conversation, NO_DRAFT)
        self._attach(conversation, (*draft.attachments, *attachments))

    def detach(self, index: int) -> None:
        """Not send one of them along, of the conversation on the screen."""
        rest = list(self.draft.attachments)
        del rest[index]
        self._attach(self._shown, tuple(rest))

    @Slot()
    def clear(self) -> None:
        """What is on the screen was sent."""
        self._attach(self._shown, ())
        self.keep("")

    def put_back(self, conversation: str | None, unsent: Draft) -> None:
        """Keep what could not be sent, above what was written since.

        Args:
            conversation: Id of the one that it was written in; None for a new one.
        """
        together = self._drafts.get(conversation, NO_DRAFT).after(unsent)
        self._put(conversation, together)
        self._save()
        if conversation == self._shown:
            self._tell()

    def close(self) -> None:
        """Save what there is; returns before that is done."""
        if self._is_read:
            self._save()
            return
        written = dict(self._drafts)

        def save(store: ChatStore) -> None:
            stored = store.drafts.all()
            for conversation, draft in written.items():
                together = draft.after(stored.get(conversation, NO_DRAFT))
                store.drafts.save_text(conversation, together.text)
                store.drafts.save_attachments(conversation, together.attachments)

        self._archive.run(save, nothing_to_do, nothing_to_do)

    def _put(self, conversation: str | None, draft: Draft) -> None:
        before = self._drafts.get(conversation, NO_DRAFT)
        if draft == NO_DRAFT:
            self._drafts.pop(conversation, None)
        else:
            self._drafts[conversation] = draft
        if draft.text != before.text:
            self._unsaved.add(conversation)
        if draft.attachments != before.attachments:
            self._unsaved_attachments.add(conversation)

    def _attach(self, conversation: str | None, attachments: tuple[Attachment, ...]) -> None:
        draft = self._drafts.get(conversation, NO_DRAFT)
        if attachments == draft.attachments:
            return
        self._put(conversation, replace(draft, attachments=attachments))
        self._save()
        if conversation == self._shown:
            self.attachments_changed.emit(attachments)

    @Slot()
    def _save(self) -> None:
        self._timer.stop()
        if not self._is_read:  # what is there would be overwritten, or taken for something else
            return
        for conversation in self._unsaved:
            self._save_text(conversation)
        for conversation in self._unsaved_attachments:
            self._save_attachments(conversation)
        self._unsaved, self._unsaved_attachments = set(), set()

    def _save_text(self, conversation: str | None) -> None:
        text = self._drafts.get(conversation, NO_DRAFT).text

        def save(store: ChatStore) -> None:
            store.drafts.save_text(conversation, text)

        def failed(_: Exception) -> None:
            self._unsaved.add(conversation)

        self._archive.run(save, nothing_to_do, failed)

    def _save_attachments(self, conversation: str | None) -> None:
        attachments = self._drafts.get(conversation, NO_DRAFT).attachments

        def save(store: ChatStore) -> None:
            store.drafts.save_attachments(conversation, attachments)

        def failed(_: Exception) -> None:
            self._unsaved_attachments.add(conversation)

        self._archive.run(save, nothing_to_do, failed)

    def _on_read(self, stored: dict[str | None, Draft]) -> None:
        before = self.draft
        for conversation, draft in stored.items():
            mine = self._drafts.get(conversation, NO_DRAFT)
            if mine == NO_DRAFT:
                self._drafts[conversation] = draft
            elif not self._is_read:  # the person has begun to write before they were read
                self._put(conversation, mine.after(draft))
        self._is_read = True
        self._save()
        if self.draft != before:
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.draft)
        self.attachments_changed.emit(self.draft.attachments)

    @Slot(object)
    def _on_begun(self, conversation: Conversation) -> None:
        """What is being written stays on the screen, in the conversation that is kept now."""
        if self._shown is _NEW and _NEW in self._drafts:
            draft = self._drafts[_NEW]
            self._put(_NEW, NO_DRAFT)
            self._put(conversation.id, draft)
            self._save()
        self._shown = conversation.id

    @Slot(object)
    def _on_conversation_changed(self, conversation: Conversation | None) -> None:
        shown = conversation.id if conversation is not None else _NEW
        if shown != self._shown:
            self._shown = shown
            self._tell()
