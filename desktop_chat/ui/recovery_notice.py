"""What the window says when it comes back after llama.cpp has ended it."""

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.recovery import Recovery
from desktop_chat.app.shelf import ModelShelf
from desktop_chat.domain.crash import Crash
from desktop_chat.ui.notice import Notice

__all__ = ["RecoveryNotice"]


class RecoveryNotice(QObject):
    """Tells which model it was and that it was set aside, and offers to try it again."""

    def __init__(self, recovery: Recovery, notice: Notice, shelf: ModelShelf) -> None:
        super().__init__(recovery)
        self._notice = notice
        self._shelf = shelf
        recovery.told.connect(self._on_told)

    @Slot(object)
    def _on_told(self, crash: Crash) -> None:
        said = self.tr("llama.cpp could not go on with {0} and ended the app ({1}).")
        said = said.replace("{0}", crash.model.name).replace("{1}", crash.reason)
        self._notice.say(
            "error",
            self.tr("Desktop Chat had to start again"),
            said + " " + self.tr("The model was set aside. Your conversation is saved."),
            self.tr("Choose another model to go on, or try this one again."),
            (self.tr("Try again"), lambda: self._try_again(crash)),
        )

    def _try_again(self, crash: Crash) -> None:
        self._notice.hide()
        self._shelf.try_again(crash.model)
