"""The open conversation: header, transcript, and the notices around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.conversations.turns import Unsent
from desktop_chat.app.state import EngineState, Phase
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Message
from desktop_chat.domain.errors import ContextFull, DecidedByPolicy
from desktop_chat.domain.generation import ContextPlan
from desktop_chat.domain.language import tr
from desktop_chat.domain.settings import ANNOUNCE_REPLIES, SEND_ON_ENTER
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.composer.attachments import AttachmentsView
from desktop_chat.ui.composer.composer import Composer
from desktop_chat.ui.conversations.undo_bar import UndoBar
from desktop_chat.ui.keys.access_view import AccessView
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.models.actions import ModelActions
from desktop_chat.ui.models.bringing_view import BringingView
from desktop_chat.ui.models.hint import ModelHint
from desktop_chat.ui.models.switcher import ModelSwitcher
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.pane_header import PaneHeader
from desktop_chat.ui.parameters.view import ParametersView
from desktop_chat.ui.prompts.view import PromptsView
from desktop_chat.ui.saving_notice import SavingNotice
from desktop_chat.ui.status import StatusLine
from desktop_chat.ui.transcript.body.reading import warm_up
from desktop_chat.ui.welcome import Welcome
from desktop_chat.ui.widgets.clipboard import copy_words
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.progress_line import ProgressLine
from desktop_chat.ui.window import centred
from desktop_chat.ui.writing import Writing

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_chat.ui.transcript.message_actions import MessageActions
    from desktop_chat.ui.transcript.transcript import Transcript

__all__ = ["ConversationPane"]

_NARROW = 480  # pixels
_WARM_UP_MS = 500  # after which the first paint is over, and nobody waits


class ConversationPane(QWidget):
    """Shows the workspace's session above the composer, and hands it what the person does.

    Signals:
        others_wanted: A question that other models shall be asked, too.
    """

    others_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        workspace: Workspace,
        keys: CommandKeys,
        composer: Composer,
        status: StatusLine,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._workspace = workspace
        self._keys = keys
        self._transcript: Transcript | None = None
        self._actions: MessageActions | None = None
        self._is_shut = False
        self._query = ""  # whose words are marked
        self._load_error: Exception | None = None  # the last load's, which the notice tells
        self._progress = ProgressLine(tr("Loading the model"))
        self._progress.setRange(0, 1000)
        self.notice = Notice(theme, icons, closable=True)
        self._saving = SavingNotice(self.notice, workspace.writer, workspace.session)
        self.undo_bar = UndoBar(theme, icons, self)
        self.models = ModelActions(theme, icons, workspace, self.notice, self.undo_bar, self)
        self.bringing = BringingView(theme, icons, workspace, self.notice, self)
        self.switcher = ModelSwitcher(
            theme, icons, workspace.shelf, keys, self.models, self.bringing
        )
        self.access = AccessView(theme, icons, workspace, self)
        takes_documents = workspace.attaching.is_offered
        self.welcome = Welcome(theme, icons, self.bringing, takes_documents=takes_documents)
        self._stack = QStackedWidget()
        self._hint = ModelHint(theme)
        self.parameters = ParametersView(theme, icons, workspace, keys, self.notice, self)
        self.context_notice = Notice(theme, icons, closable=True)
        self.composer = composer
        self.attachments = AttachmentsView(theme, icons, composer, workspace)
        self.status = status
        self.header = PaneHeader(
            theme, icons, keys, self.switcher, self.access.badge, self.parameters.button
        )
        composer.add_tool(self.parameters.thinking)
        self._lay_out()
        self._connect_up()
        self._connect_down()
        self.prompts = PromptsView(theme, icons, composer, workspace, self.notice, self.undo_bar)
        QTimer.singleShot(_WARM_UP_MS, self, warm_up)
        self._writing = Writing(composer, status, workspace, self.access, self.attachments)
        self._on_state_changed(workspace.bridge.state)
        self._on_models_changed()
        self.access.look()

    @property
    def transcript(self) -> Transcript:
        """Made when there is first something to show: not before the first paint."""
        if self._transcript is None:
            from desktop_chat.ui.transcript.block_maker import BlockMaker
            from desktop_chat.ui.transcript.message_actions import MessageActions
            from desktop_chat.ui.transcript.message_tools import Tool
            from desktop_chat.ui.transcript.transcript import Transcript

            work = self._workspace
            maker = BlockMaker(
                self._theme,
                self._icons,
                work.writer,
                work.session.versions,
                send_on_enter=work.settings.get(SEND_ON_ENTER),
                decoration=work.decoration,
                managed=(Tool.OTHERS,) if self._keys.is_managed("ask_others") else (),
            )
            made = self._transcript = Transcript(self._theme, self._icons, work.writer, maker)
            made.link_hovered.connect(self.status.show_link)
            made.save_wanted.connect(self.save_code)
            made.highlight(self._query)
            made.speak(work.settings.get(ANNOUNCE_REPLIES))
            made.link_activated.connect(self.copy_link)
            work.writer.prompt_progressed.connect(made.show_progress)
            self._actions = MessageActions(
                self._theme, self._icons, work.session, made, self.undo_bar, self
            )
            self._actions.went_on.connect(self.composer.setFocus)
            self._actions.others_wanted.connect(self.others_wanted)
            self.undo_bar.took_room.connect(made.leave_room)
            self._stack.addWidget(made.page)
        return self._transcript

    def highlight(self, text: str) -> None:
        """Mark the words of a search in what is shown, until it is called with none."""
        self._query = text
        if self._transcript is not None:
            self._transcript.highlight(text)

    def open_find(self) -> bool:
        """Let the person look for words in the conversation that is shown; whether one is."""
        is_shown = self._transcript is not None and self._transcript.isVisible()
        if is_shown and self._transcript is not None:
            self._transcript.open_find()
        return is_shown

    def dismiss(self) -> bool:
        """End the marking of a search's words; whether there was one."""
        was_marked = bool(self._query)
        self.highlight("")
        return was_marked

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.set_narrow(self.width() < _NARROW)

    @Slot(object)
    def show_failure(self, error: Exception) -> None:
        """Tell why something could not be done, unless the page that unlocks tells it already."""
        if not self.access.is_shut:
            self.notice.show_error(error)

    @Slot(object)
    def _on_common_failure(self, error: Exception) -> None:
        """What has failed for all windows is told where the person is."""
        if self._workspace.is_latest:
            self.notice.show_error(error)

    @Slot(object)
    def _on_chats_failed(self, error: Exception) -> None:
        if self._workspace.is_latest:
            self.show_failure(error)

    @Slot()
    def _show_place(self) -> None:
        """The page that unlocks, the conversation, or the invitation to begin one."""
        if self.access.is_shut:
            if self._stack.indexOf(self.access.page) < 0:
                self._stack.addWidget(self.access.page)
            self._stack.setCurrentWidget(self.access.page)
        else:
            path, was_shut = self._workspace.session.path, self._is_shut
            self._stack.setCurrentWidget(self.transcript.page if path else self.welcome)
            if was_shut:  # what had the focus is gone
                self.composer.setFocus()
        self._is_shut = self.access.is_shut

    def _connect_up(self) -> None:
        """From the workspace to the screen."""
        work = self._workspace
        work.bridge.state_changed.connect(self._on_state_changed)
        work.session.previewed.connect(self._on_previewed)
        work.session.path_changed.connect(self._on_path_changed)
        work.session.reply_changed.connect(self._on_reply_changed)
        work.session.unsent.connect(self._on_unsent)
        work.session.failed.connect(self.show_failure)
        self.access.page_wanted.connect(self._show_place)
        work.session.found.connect(self._on_found)
        work.chats.trashed.connect(self._on_trashed)
        work.chats.deleted.connect(self.undo_bar.dismiss)  # what it would bring back may be gone
        work.context.changed.connect(self._on_context_changed)
        work.chats.failed.connect(self._on_chats_failed)
        work.titling.failed.connect(self._on_chats_failed)
        work.recovery.failed.connect(self._on_chats_failed)
        work.shelf.failed.connect(self._on_common_failure)
        work.setting_failed.connect(self._on_common_failure)
        work.setting_changed.connect(self._on_setting_changed)
        work.shelf.changed.connect(self._on_models_changed)

    def _connect_down(self) -> None:
        """From the person to the workspace."""
        self.models.chosen.connect(self.composer.setFocus)
        self.attachments.failed.connect(self.notice.show_error)
        self.attachments.folders_found.connect(self.bringing.bring)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.welcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.header)
        column.addWidget(self._progress)
        column.addLayout(centred(self.access.banner, bottom=Space.ONE))
        column.addLayout(centred(self.notice, bottom=Space.ONE))
        column.addLayout(centred(self.parameters.line, bottom=Space.HALF))
        column.addWidget(self._stack, stretch=1)
        column.addLayout(centred(self.context_notice, bottom=Space.ONE))
        column.addLayout(centred(self._hint, bottom=Space.HALF))

    @Slot(object)
    def _on_state_changed(self, state: EngineState) -> None:
        self.switcher.set_state(state)
        self._offer()
        template = state.model.template if state.model is not None else None
        self.parameters.thinking.setVisible(template is not None and template.thinking)
        self._hint.set_state(state)
        loading = state.phase is Phase.LOADING
        self._progress.setVisible(loading)
        self._progress.setValue(round(state.fraction * 1000) if loading else 0)
        if state.error is not None:
            if state.error is not self._load_error and self._workspace.is_latest:
                self._load_error = state.error
                self.models.explain(state.error)
            return
        if self._load_error is not None and loading:
            self.notice.hide()
        self._load_error = None

    def _offer(self) -> None:
        if self._transcript is not None:
            session = self._workspace.session
            self._transcript.offer(again=session.can_send, going_on=session.can_continue)

    @Slot(object)
    def _on_previewed(self, messages: tuple[Message, ...]) -> None:
        self.transcript.show_path(messages)
        self._stack.setCurrentWidget(self.transcript.page)

    @Slot(object)
    def _on_path_changed(self, path: tuple[Message, ...]) -> None:
        if path or self._transcript is not None:
            self.transcript.show_path(path)
        self._show_place()
        self._offer()

    @Slot(object)
    def _on_reply_changed(self, reply: Message) -> None:
        self.transcript.show_reply(reply)
        if reply.finish is not None:
            self._offer()
            self._workspace.context.set_path(self._workspace.session.path)
            if reply.stats is not None:
                self.status.show_stats(reply.stats)

    @Slot(object)
    def _on_context_changed(self, news: ContextPlan | ContextFull | None) -> None:
        self.status.show_context(news)
        if isinstance(news, ContextFull):
            self.context_notice.say("warning", news.title, news.detail, news.remedy)
        elif news is not None and news.dropped:
            self.context_notice.say(
                "warning", tr("The model won't read all of this conversation"), news.reason
            )
        else:
            self.context_notice.hide()

    @Slot(object)
    def _on_unsent(self, unsent: Unsent) -> None:
        is_back = self._actions is not None and self._actions.take_back(unsent)
        is_writing = bool(self.composer.text())
        if unsent.text and not is_back:
            self._writing.take_back(unsent)
        if self.access.is_shut:  # the page says why
            if not is_writing:
                self.access.page.attend()
        else:
            self._saving.show_unsent(unsent.error)

    @Slot(str)
    def _on_found(self, message_id: str) -> None:
        self.transcript.reveal(message_id)

    @Slot(object)
    def _on_trashed(self, ids: tuple[str, ...]) -> None:
        if not self._workspace.is_latest:
            return
        said = tr("{n} conversations moved to trash.", "Conversation moved to trash.", len(ids))

        def undo() -> None:
            self._workspace.chats.restore(ids)
            self._workspace.come_back(ids)

        self.undo_bar.offer(said, undo)

    @Slot(object)
    def _on_setting_changed(self, setting: object) -> None:
        get, transcript = self._workspace.settings.get, self._transcript
        if setting is SEND_ON_ENTER:
            self.composer.send_by_enter(get(SEND_ON_ENTER))
            if transcript is not None:
                transcript.send_by_enter(get(SEND_ON_ENTER))
        elif setting is ANNOUNCE_REPLIES and transcript is not None:
            transcript.speak(get(ANNOUNCE_REPLIES))

    @Slot()
    def _on_models_changed(self) -> None:
        shelf = self._workspace.shelf
        if shelf.is_listed and not shelf.models and shelf.path is None:
            self.welcome.teach()
        else:
            self.welcome.invite()

    @Slot(str, str)
    def save_code(self, code: str, name: str) -> None:
        """Ask where code of a conversation is to be saved."""
        from desktop_chat.ui.transcript.code_saver import ask_where

        work = self._workspace
        if work.settings.managed.enforced.allow_export is False:
            self.show_failure(
                DecidedByPolicy(tr("Nothing of a conversation may be saved to a file here."))
            )
            return

        def save(path: Path) -> None:
            done = tr("Saved as {file}", file=path.name)
            work.save_text(code, path, lambda _: self.status.say(done), self.show_failure)

        ask_where(self, name, save)

    @Slot(str)
    def copy_link(self, address: str) -> None:
        """Nothing is opened; the address is copied."""
        if copy_words(address):
            self.status.say(tr("Link copied: {address}", address=address[:60]))
