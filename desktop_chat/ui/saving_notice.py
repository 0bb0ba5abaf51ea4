"""What the window says when something can't be saved, and when it can again."""

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.domain.language import tr
from desktop_chat.ui.notice import Notice

__all__ = ["SavingNotice"]


class SavingNotice(QObject):
    """Tells of a failure once, and takes that back when it is over."""

    def __init__(self, notice: Notice, writer: ReplyWriter, session: ChatSession) -> None:
        super().__init__(notice)
        self._notice = notice
        self._error: Exception | None = None
        writer.saving_failed.connect(self._on_failed)
        writer.saving_resumed.connect(self._on_resumed)
        session.saved.connect(self._on_saved)
        self._unsent: Exception | None = None

    def show_unsent(self, error: Exception) -> None:
        """A message could not be kept and wasn't sent."""
        self._unsent = error
        self._notice.show_error(error)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._error = error
        self._notice.show_error(
            error,
            tr("The reply stays on the screen and is saved as soon as that is possible."),
        )

    @Slot()
    def _on_resumed(self) -> None:
        if self._notice.is_about(self._error):
            self._notice.say_in_passing(tr("Saved"))
        self._error = None

    @Slot()
    def _on_saved(self) -> None:
        if self._notice.is_about(self._unsent):
            self._notice.hide()
        self._unsent = None
