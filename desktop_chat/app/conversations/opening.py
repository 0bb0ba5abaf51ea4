"""Bringing a conversation from the store to the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.open_conversation import OpenConversation
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.domain.chat import Conversation, Message, WholeConversation
from desktop_chat.domain.preset import Tuning

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore

__all__ = ["Opening"]

_PREVIEW = 40  # messages: more than a screen has
_PAINT_MS = 30  # in which they are painted


class Opening(QObject):
    """Reads conversations. Of a very long one the end comes first, as all of it takes a moment.

    Signals:
        previewed: The last messages of a long conversation that is about to be shown, as a tuple.
        found: The id of the message that the conversation was opened for; it is in the path.
        gone: The conversation isn't there any more.
        failed: An exception.
    """

    previewed = Signal(object)
    found = Signal(str)
    gone = Signal()
    failed = Signal(object)

    def __init__(
        self,
        archive: Archive,
        writer: ReplyWriter,
        shown: OpenConversation,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._writer = writer
        self._shown = shown
        self._previewed = -1  # of the views
        self._begun = (-1, "")  # the view of what is being read, and its conversation's id

    @property
    def is_previewed(self) -> bool:
        """Whether the end of another conversation is seen than the one that is open."""
        return self._previewed == self._shown.views

    @property
    def under_way(self) -> str:
        """Id of the conversation that is about to be shown; empty if none is."""
        view, conversation = self._begun
        return conversation if view == self._shown.views else ""

    def open(self, conversation: Conversation, message_id: str | None) -> None:
        """Show it, on a path that the message is on, if that is given and there."""
        self._shown.views += 1
        view = self._shown.views
        self._begun = view, conversation.id

        def ended(messages: tuple[Message, ...]) -> None:
            if messages and view == self._shown.views:
                self._previewed = view
                self.previewed.emit(tuple(map(self._writer.newest, messages)))
                # Two threads would share one Python.
                QTimer.singleShot(_PAINT_MS, self, lambda: self._load(conversation, None, view))
            else:
                self._load(conversation, None, view)

        if message_id is None:
            self._archive.run(
                lambda store: store.ending(conversation, _PREVIEW), ended, self._on_failed(view)
            )
        else:
            self._load(conversation, message_id, view)

    def _load(self, conversation: Conversation, message_id: str | None, view: int) -> None:
        """Read all of it and show that, unless something else is shown by now."""

        def read(store: ChatStore) -> tuple[WholeConversation | None, Tuning]:
            whole = store.whole(conversation.id)
            return whole, store.presets.of_conversation(conversation.id)

        def opened(found: tuple[WholeConversation | None, Tuning]) -> None:
            whole, tuning = found
            if whole is None:
                self._give_up(view)
                self.gone.emit()
            elif view == self._shown.views:
                self._show(whole, tuning, message_id)

        if view == self._shown.views:
            self._archive.run(read, opened, self._on_failed(view))

    def _on_failed(self, view: int) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            self._give_up(view)
            self.failed.emit(error)

        return failed

    def _give_up(self, view: int) -> None:
        self._previewed = -1
        if self._begun[0] == view:
            self._begun = -1, ""

    def _show(self, whole: WholeConversation, tuning: Tuning, message_id: str | None) -> None:
        tree = self._shown.newest(whole)
        if message_id is None or message_id not in tree:
            self._shown.show(whole.conversation, tree, tuning)
            return
        if all(message.id != message_id for message in tree.path):
            tree.read_to(tree.end_of(message_id))
        self._shown.show(whole.conversation, tree, tuning)
        self.found.emit(message_id)
