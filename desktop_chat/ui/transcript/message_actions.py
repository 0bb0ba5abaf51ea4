"""What a person does with single messages, and how it can be undone."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.app.conversations.turns import Deleted, Unsent
from desktop_chat.domain.chat import Message
from desktop_chat.domain.language import tr
from desktop_chat.ui.conversations.undo_bar import UndoBar
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.message_tools import Tool
from desktop_chat.ui.transcript.transcript import Transcript
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["MessageActions"]


class MessageActions(QObject):
    """Hands to the session what is done in the transcript, and offers to undo it.

    Signals:
        went_on: The person goes on from another message, and will write next.
        others_wanted: A question that other models shall be asked, too.
    """

    went_on = Signal()
    others_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        session: ChatSession,
        transcript: Transcript,
        bar: UndoBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._session = session
        self._transcript = transcript
        self._bar = bar
        self._over = parent
        transcript.acted.connect(self._on_acted)
        transcript.edited.connect(self._on_edited)
        transcript.version_requested.connect(session.show_version)
        session.revising.deleted.connect(self._on_deleted)

    def take_back(self, unsent: Unsent) -> bool:
        """Show what could not be kept in the editor again that it came from, if that is here."""
        return bool(unsent.edited) and self._transcript.edit(unsent.edited, unsent.text)

    @Slot(str, object)
    def _on_acted(self, message_id: str, tool: Tool) -> None:
        match tool:
            case Tool.AGAIN:
                self._session.regenerate(message_id)
            case Tool.CONTINUE:
                self._session.continue_reply()
            case Tool.FORK:
                self._session.revising.fork(message_id)
                self.went_on.emit()
            case Tool.OTHERS:
                if (question := self._message(message_id)) is not None:
                    self.others_wanted.emit(question.content.strip())
            case Tool.DELETE:
                self._session.revising.delete(message_id)
            case Tool.DETAILS:
                self._show_details(message_id)
            case Tool.COPY | Tool.RAW | Tool.EDIT | Tool.WRITTEN:
                pass  # the message and the transcript see to these

    @Slot(str, str)
    def _on_edited(self, message_id: str, text: str) -> None:
        if self._session.edit(message_id, text):
            self._transcript.end_editing(message_id)
            self.went_on.emit()

    @Slot(object)
    def _on_deleted(self, deleted: Deleted) -> None:
        said = tr("{n} messages deleted.", "{n} message deleted.", deleted.count)
        self._bar.offer(said, lambda: self._session.revising.undelete(deleted))

    def _show_details(self, message_id: str) -> None:
        from desktop_chat.ui.transcript.reply_details import ReplyDetails  # seldom needed

        message = self._message(message_id)
        if message is not None:
            ReplyDetails(self._theme, self._icons, message, self._over).open()

    def _message(self, message_id: str) -> Message | None:
        return next((each for each in self._session.path if each.id == message_id), None)
