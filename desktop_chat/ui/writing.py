"""What can be written and sent now: the composer on a workspace."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.state import Phase
from desktop_chat.app.turns import Unsent
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.errors import ProtectionNeeded
from desktop_chat.ui.access_view import AccessView
from desktop_chat.ui.composer import Composer
from desktop_chat.ui.status import StatusLine
from desktop_chat.ui.untrusted import printable

__all__ = ["Writing"]

_LONGEST = 40  # characters of a title


class Writing(QObject):
    """Keeps a draft for each conversation, and says what sending waits for."""

    def __init__(
        self, composer: Composer, status: StatusLine, workspace: Workspace, access: AccessView
    ) -> None:
        super().__init__(composer)
        self._composer = composer
        self._status = status
        self._workspace = workspace
        self._access = access
        self._awaited = ""  # the title of the conversation whose reply is waited for
        composer.submitted.connect(self._on_submitted)
        composer.stop_requested.connect(workspace.bridge.stop)
        composer.typed.connect(workspace.drafts.keep)
        composer.typed.connect(workspace.context.set_draft)
        composer.typed.connect(workspace.titling.set_draft)
        workspace.drafts.keep(composer.text())
        workspace.drafts.changed.connect(composer.set_text)
        workspace.bridge.state_changed.connect(self._refresh)
        workspace.session.path_changed.connect(self._on_path_changed)
        workspace.chats.changed.connect(self._refresh)
        access.page_wanted.connect(self._refresh)
        self._refresh()

    def take_back(self, unsent: Unsent) -> None:
        """Have a text again that could not be sent, where it was written."""
        if not self._workspace.drafts.put_back(unsent.conversation, unsent.text):
            self._composer.put_back(unsent.text)

    @Slot()
    def _refresh(self) -> None:
        state = self._workspace.bridge.state
        before, self._awaited = self._awaited, self._title_of_awaited()
        hint = self._waiting() if self._awaited else self._invitation(state.phase)
        stop = self.tr("Stop")
        if self._awaited:
            stop = self.tr("Stop the reply in “{0}”").replace("{0}", self._awaited)
        self._composer.allow(hint, send=state.can_send, stop=state.can_stop, stop_name=stop)
        if self._awaited != before:
            self._show_status()

    @Slot()
    def _on_path_changed(self) -> None:
        self._refresh()
        self._show_status()

    def _show_status(self) -> None:
        path = self._workspace.session.path
        stats = path[-1].stats if path else None
        if self._awaited:
            self._status.say(self._waiting(), self.tr("Waiting for another reply"))
        elif stats is not None:
            self._status.show_stats(stats)
        else:
            self._status.say("")

    def _title_of_awaited(self) -> str:
        """Of the conversation that is being answered, if it isn't the one on the screen."""
        answered = self._workspace.answered
        shown = self._workspace.session.conversation
        if not answered or (shown is not None and shown.id == answered):
            return ""
        found = (each for each in self._workspace.chats.conversations if each.id == answered)
        title = next((" ".join(printable(each.title).split()) for each in found), "")
        title = title or self.tr("another chat")
        return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"

    def _waiting(self) -> str:
        return self.tr("Waiting for the reply in “{0}”").replace("{0}", self._awaited)

    def _invitation(self, phase: Phase) -> str:
        if self._access.is_shut:
            error = self._workspace.unlocking.access.error
            if isinstance(error, ProtectionNeeded):
                return self.tr("Protect your conversations first")
            return self.tr("Open your conversations first")
        match phase:
            case Phase.LOADING:
                return self.tr("You can write while the model is loading…")
            case Phase.EMPTY | Phase.FAILED:
                return self.tr("Choose a model to begin")
            case Phase.READY | Phase.GENERATING:
                return self.tr("Write a message…")

    @Slot(str)
    def _on_submitted(self, text: str) -> None:
        if self._workspace.session.send(text):
            self._composer.clear()
