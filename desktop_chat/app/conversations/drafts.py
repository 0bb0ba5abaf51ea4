"""What was written in the conversation on a window's screen and hasn't been sent yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.draft_book import LEFT, DraftBook, Page
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.draft import NO_DRAFT, Draft

__all__ = ["Drafts"]

_NEW = None  # the conversation that isn't kept yet; each window has one


class Drafts(QObject):
    """The page of the book that the window is at. What it leaves, the next new chat has.

    Signals:
        changed: The ``Draft`` of the conversation that is on the screen from now on.
        attachments_changed: What is to be sent along with it, as a tuple.
    """

    changed = Signal(object)
    attachments_changed = Signal(object)

    def __init__(
        self, book: DraftBook, session: ChatSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._session = session
        self._shown: str | None = _NEW
        self._is_closed = False
        book.changed.connect(self._on_changed)
        session.begun.connect(self._on_begun)
        session.conversation_changed.connect(self._on_conversation_changed)

    @property
    def shown(self) -> str | None:
        """Id of the conversation whose draft is on the screen; None for a new one."""
        return self._shown

    @property
    def draft(self) -> Draft:
        """The one on the screen."""
        return self._book.get(self._page(self._shown))

    def begin(self) -> None:
        """Go on with what another window left, if there is something."""
        self._on_changed(LEFT)

    @Slot(str)
    def keep(self, text: str) -> None:
        """What the conversation on the screen has now."""
        if text == self.draft.text:
            return
        self._book.put(self._page(self._shown), replace(self.draft, text=text))
        if not text:  # it was sent, and must not be there again after a crash
            self._book.save()

    def attach(self, conversation: str | None, attachments: Iterable[Attachment]) -> None:
        """Have something sent along with what is written in a conversation."""
        draft = self._book.get(self._page(conversation))
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
        page = self._page(conversation)
        self._book.put(page, self._book.get(page).after(unsent))
        self._book.save()
        self._book.changed.emit(page)

    def close(self) -> None:
        """Leave to others what was written in the new conversation."""
        self._book.move(self, LEFT)
        self._is_closed = True

    def _page(self, conversation: str | None) -> Page:
        if conversation is not _NEW:
            return conversation
        return LEFT if self._is_closed else self

    def _attach(self, conversation: str | None, attachments: tuple[Attachment, ...]) -> None:
        page = self._page(conversation)
        draft = self._book.get(page)
        if attachments == draft.attachments:
            return
        self._book.put(page, replace(draft, attachments=attachments))
        self._book.save()
        if conversation == self._shown:
            self.attachments_changed.emit(attachments)
        else:
            self._book.changed.emit(page)  # it may be on the screen of another window

    def _tell(self) -> None:
        self.changed.emit(self.draft)
        self.attachments_changed.emit(self.draft.attachments)

    @Slot(object)
    def _on_changed(self, page: Page) -> None:
        if page is LEFT and self._take_up():
            page = self
        if page == self._page(self._shown):
            self._tell()

    @Slot(object)
    def _on_begun(self, conversation: Conversation) -> None:
        """What is being written stays on the screen, in the conversation that is kept now."""
        if self._shown is _NEW:
            self._book.move(self, conversation.id)
            self._book.save()
        self._shown = conversation.id

    @Slot(object)
    def _on_conversation_changed(self, conversation: Conversation | None) -> None:
        shown = conversation.id if conversation is not None else _NEW
        if shown == self._shown or self._is_closed:
            return
        self._shown = shown
        if self.draft == NO_DRAFT:
            self._take_up()
        self._tell()

    def _take_up(self) -> bool:
        """Go on with what was left, in the new conversation, if one is shown; whether it did."""
        is_new = self._shown is _NEW and self._session.is_about("")
        if not is_new or self._is_closed or self._book.get(LEFT) == NO_DRAFT:
            return False
        self._book.move(LEFT, self)
        return True
