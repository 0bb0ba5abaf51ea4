"""What the window says when it comes back after llama.cpp has ended it."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.models.recovery import Recovery
from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.app.state import EngineState
from desktop_chat.domain.crash import Crash
from desktop_chat.domain.errors import ModelSetAside
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import LoadedModel, ModelFile
from desktop_chat.ui.notice import Notice

__all__ = ["RecoveryNotice"]


class RecoveryNotice(QObject):
    """Tells which model it was and what becomes of it, and offers to try one again.

    The same model is usually the one to be loaded at the start. If it was set aside, that this
    doesn't happen is no news beside what this notice says, and it stays.
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
        self._retested: Path | None = None  # the model of which that was told
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
        if state.model is not None and state.model.retested:
            self._say_retested(state.model)
        if self._crash is None:
            return
        if isinstance(state.error, ModelSetAside) and self._shelf.path == self._crash.model:
            self._say(self._crash)
        elif state.error is not None or state.model is not None:
            self._crash = None

    def _say_retested(self, model: LoadedModel) -> None:
        if model.path == self._retested:
            return
        self._retested = model.path
        self._notice.say(
            "info",
            tr("{model} was tested again", model=model.title),
            tr("Desktop Chat ended while it loaded this model. It has passed its test run again."),
        )

    def _say(self, crash: Crash) -> None:
        if not crash.sets_aside:
            self._say_tested_again(crash)
            return
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

    def _say_tested_again(self, crash: Crash) -> None:
        self._notice.say(
            "error",
            tr("Desktop Chat had to start again"),
            tr(
                "llama.cpp could not load {model} ({reason}). It has its test run again first.",
                model=crash.model.name,
                reason=crash.reason,
            ),
            tr("Your conversation is saved.")
            if self._is_kept
            else tr("Your conversation wasn't kept."),
        )

    def _try_again(self, crash: Crash) -> None:
        self._crash = None
        self._notice.hide()
        self._shelf.try_again(crash.model)
