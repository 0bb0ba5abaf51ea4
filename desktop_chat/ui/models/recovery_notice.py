"""What the window says when it comes back after llama.cpp has ended it."""

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.models.recovery import Recovery
from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.app.state import EngineState
from desktop_chat.domain.crash import Crash
from desktop_chat.domain.errors import ModelSetAside
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile
from desktop_chat.ui.notice import Notice

__all__ = ["RecoveryNotice"]


class RecoveryNotice(QObject):
    """Tells which model it was and that it was set aside, and offers to try it again.

    The same model is usually the one to be loaded at the start. That this doesn't happen is no news
    beside what this notice says, and it stays.
    """

    def __init__(
        self,
        recovery: Recovery,
        notice: Notice,
        shelf: ModelShelf,
        bridge: EngineBridge,
        *,
        is_kept: bool = True,
    ) -> None:
        """``is_kept`` says whether the conversation is still there."""
        super().__init__(notice)
        self._notice = notice
        self._shelf = shelf
        self._is_kept = is_kept
        self._crash: Crash | None = None  # until something else has happened
        recovery.told.connect(self._on_told)
        shelf.kept_back.connect(self._on_kept_back)
        bridge.state_changed.connect(self._on_state_changed)

    @Slot(object)
    def _on_told(self, crash: Crash) -> None:
        self._crash = crash
        self._say(crash)

    @Slot(object)
    def _on_kept_back(self, model: ModelFile) -> None:
        if self._crash is not None and self._crash.model == model.path:
            self._say(self._crash)

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        if self._crash is None:
            return
        if isinstance(state.error, ModelSetAside) and self._shelf.path == self._crash.model:
            self._say(self._crash)
        elif state.error is not None or state.model is not None:
            self._crash = None

    def _say(self, crash: Crash) -> None:
        self._notice.say(
            "error",
            tr("Desktop Chat had to start again"),
            tr(
                "llama.cpp could not go on with {model}, which was set aside ({reason}).",
                model=crash.model.name,
                reason=crash.reason,
            ),
            tr("Your conversation is saved. Choose another model, or try this one again.")
            if self._is_kept
            else tr("Your conversation wasn't kept. Choose another model, or try this one again."),
            (tr("Try again"), lambda: self._try_again(crash)),
        )

    def _try_again(self, crash: Crash) -> None:
        self._crash = None
        self._notice.hide()
        self._shelf.try_again(crash.model)
