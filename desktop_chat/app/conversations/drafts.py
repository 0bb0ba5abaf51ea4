"""What was written in each conversation and hasn't been sent yet."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.domain.chat import Conversation

__all__ = ["Drafts"]

_NEW = ""  # the conversation that isn't kept yet


class Drafts(QObject):
    """One text for each conversation, for as long as the app runs.

    Signals:
        changed: The text of the conversation that is on the screen from now on.
    """

    changed = Signal(str)

    def __init__(self, session: ChatSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, str] = {}
        self._shown = _NEW
        session.begun.connect(self._on_begun)
        session.conversation_changed.connect(self._on_conversation_changed)

    @Slot(str)
    def keep(self, text: str) -> None:
        """What the conversation on the screen has now."""
        if text:
            self._texts[self._shown] = text
        else:
            self._texts.pop(self._shown, None)

    def put_back(self, conversation: str | None, text: str) -> bool:
        """Keep what could not be sent, above what was written since; False if it's on the screen.

        Args:
            conversation: Id of the one that it was written in; None for a new one.
        """
        key = conversation or _NEW
        if key == self._shown:
            return False
        self._texts[key] = "\n\n".join(filter(None, (text, self._texts.get(key, ""))))
        return True

    @Slot(object)
    def _on_begun(self, conversation: Conversation) -> None:
        """What is being written stays on the screen, in the conversation that is kept now."""
        if self._shown == _NEW and _NEW in self._texts:
            self._texts[conversation.id] = self._texts.pop(_NEW)
        self._shown = conversation.id

    @Slot(object)
    def _on_conversation_changed(self, conversation: Conversation | None) -> None:
        shown = conversation.id if conversation is not None else _NEW
        if shown != self._shown:
            self._shown = shown
            self.changed.emit(self._texts.get(shown, ""))
