"""What can be written and sent now: the composer on a workspace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop_chat.app.conversations.turns import Unsent
from desktop_chat.app.state import EngineState, Phase
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.errors import ProtectionNeeded
from desktop_chat.domain.generation import Event, Failed, LoadStage
from desktop_chat.domain.language import tr
from desktop_chat.domain.model_title import model_title
from desktop_chat.ui.composer.attachments import AttachmentsView
from desktop_chat.ui.composer.composer import Composer
from desktop_chat.ui.keys.access_view import AccessView
from desktop_chat.ui.status import StatusLine
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.untrusted import one_line, printable

__all__ = ["Writing"]

_LONGEST = 40  # characters of a title


class Writing(QObject):
    """Keeps a draft for each conversation, and says what sending waits for.

    What is submitted while a model loads stays a draft until that model is ready, and is sent then.
    """

    def __init__(
        self,
        composer: Composer,
        status: StatusLine,
        workspace: Workspace,
        access: AccessView,
        attachments: AttachmentsView,
    ) -> None:
        super().__init__(composer)
        self._composer = composer
        self._status = status
        self._workspace = workspace
        self._access = access
        self._attachments = attachments
        self._awaited = ""  # the title of the conversation whose reply is waited for
        self._asleep = ""  # the title of the model, if it has to be loaded before it answers
        self._destination: Path | None = None  # the file of the model that the draft waits for
        composer.submitted.connect(self._on_submitted)
        composer.wait_ended.connect(self._stop_waiting)
        composer.stop_requested.connect(workspace.bridge.stop)
        composer.typed.connect(workspace.drafts.keep)
        composer.typed.connect(workspace.context.set_draft)
        composer.typed.connect(workspace.titling.set_draft)
        if composer.text():  # it was typed before there was a workspace
            workspace.drafts.keep(composer.text())
        else:
            composer.set_text(workspace.drafts.draft.text)
        workspace.drafts.changed.connect(self._on_draft_changed)
        workspace.bridge.state_changed.connect(self._refresh)
        workspace.bridge.event_received.connect(self._on_event)
        workspace.session.path_changed.connect(self._on_path_changed)
        workspace.chats.changed.connect(self._refresh)
        access.page_wanted.connect(self._refresh)
        attachments.changed.connect(self._refresh)
        self._refresh()

    def take_back(self, unsent: Unsent) -> None:
        """Have a text again that could not be sent, where it was written."""
        draft = Draft(unsent.text, unsent.attachments)
        self._workspace.drafts.put_back(unsent.conversation, draft)

    @Slot()
    def _refresh(self) -> None:
        state = self._workspace.bridge.state
        before = (self._awaited, self._asleep)
        self._awaited, self._asleep = self._title_of_awaited(), self._title_of_asleep()
        hint = self._waiting() if self._awaited else self._invitation(state)
        stop = tr("Stop")
        if self._awaited:
            stop = tr("Stop the reply in “{conversation}”", conversation=self._awaited)
        submit = state.can_send or self._is_switching()
        submit = submit and not self._attachments.is_reading
        self._composer.allow(hint, submit=submit, stop=state.can_stop, stop_name=stop)
        if (self._awaited, self._asleep) != before:
            self._show_status()
        if self._destination is not None:
            self._wait_on()

    @Slot(object)
    def _on_draft_changed(self, draft: Draft) -> None:
        self._composer.set_text(draft.text)

    @Slot(object)
    def _on_path_changed(self, path: tuple[Message, ...]) -> None:
        self._composer.set_history(message.content for message in path if message.role is Role.USER)
        self._refresh()
        self._show_status()

    def _show_status(self) -> None:
        path = self._workspace.session.path
        stats = path[-1].stats if path else None
        if self._destination is not None:
            self._status.say(self._promise(), tr("Sends when it is ready"))
        elif self._awaited:
            self._status.say(self._waiting(), tr("Waiting for another reply"))
        elif self._asleep:
            said = tr("{model} is loaded again when you send", model=self._asleep)
            self._status.say(said, tr("Loaded again when you send"))
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
        title = next((one_line(each.title, _LONGEST) for each in found), "")
        return title or tr("another chat", "in quotation marks, in the place of its title")

    def _title_of_asleep(self) -> str:
        state = self._workspace.bridge.state
        if state.phase is not Phase.ASLEEP or state.model is None:
            return ""
        return printable(state.model.title)

    def _waiting(self) -> str:
        return tr("Waiting for the reply in “{conversation}”", conversation=self._awaited)

    def _invitation(self, state: EngineState) -> str:
        if self._access.is_shut:
            error = self._workspace.unlocking.access.error
            if isinstance(error, ProtectionNeeded):
                return tr("Protect your conversations first")
            return tr("Open your conversations first")
        match state.phase:
            case Phase.LOADING if state.stage is LoadStage.MEASURING:
                return tr("You can write while the model is measured…")
            case Phase.LOADING:
                return tr("You can write while the model is loading…")
            case Phase.EMPTY | Phase.FAILED:
                return tr("Choose a model to begin")
            case Phase.READY | Phase.ASLEEP | Phase.GENERATING:
                return tr("Write a message…")

    @Slot(str)
    def _on_submitted(self, text: str) -> None:
        wanted = self._workspace.shelf.path
        if self._is_switching() and wanted is not None:
            self._wait_for(wanted)
        elif self._attachments.is_reading:  # it was to come along
            return
        elif self._workspace.session.send(text, self._workspace.drafts.draft.attachments):
            self._workspace.drafts.clear()
            self._composer.clear()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Failed) and event.request is None:
            self._refresh()  # the shelf has gone back to the model before

    def _is_switching(self) -> bool:
        """Whether another model was chosen than the one that could be asked now."""
        state, wanted = self._workspace.bridge.state, self._workspace.shelf.path
        if wanted is None or self._access.is_shut:
            return False
        if state.phase is Phase.LOADING:
            return not state.request
        return state.can_send and state.model is not None and state.model.path != wanted

    def _wait_for(self, path: Path) -> None:
        self._destination = path
        self._composer.show_waiting(self._promise())
        self._show_status()
        announce(self._composer, self._promise())

    def _wait_on(self) -> None:
        """Send the draft once the model is there that it was for."""
        destination, wanted = self._destination, self._workspace.shelf.path
        if self._is_switching() and wanted is not None:
            if wanted != destination:
                self._wait_for(wanted)  # the person chose yet another one
            return
        self._stop_waiting()
        state = self._workspace.bridge.state
        if state.can_send and state.model is not None and state.model.path == destination:
            self._on_submitted(self._composer.text())
        else:  # it was stopped or has failed, and another one would be a surprise
            announce(self._composer, tr("Your message was not sent."))

    @Slot()
    def _stop_waiting(self) -> None:
        self._destination = None
        self._composer.show_waiting("")
        self._show_status()

    def _promise(self) -> str:
        path = self._destination
        if path is None:
            return ""
        listed = (model.title for model in self._workspace.shelf.models if model.path == path)
        title = printable(next(listed, model_title(path.name)))
        return tr("Sends when {model} is ready", model=title)
