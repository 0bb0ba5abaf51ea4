"""The view-models of one window, put together."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot

from desktop_chat.app.commons import Commons
from desktop_chat.app.comparing.comparing import Comparing
from desktop_chat.app.conversations.context import ContextWatch
from desktop_chat.app.conversations.drafts import Drafts
from desktop_chat.app.conversations.finder import Finder
from desktop_chat.app.conversations.reopening import Reopening
from desktop_chat.app.conversations.session import ChatSession
from desktop_chat.app.documents.attaching import Attaching
from desktop_chat.app.documents.gauge import TokenGauge
from desktop_chat.app.documents.portions import Portions
from desktop_chat.app.parameters.tuner import Tuner
from desktop_chat.domain.chat import Conversation

__all__ = ["Workspace"]


class Workspace(QObject):
    """What a window shows and acts on: its own, and what it has in common with others.

    A conversation is open in one window at a time, so that none shows what another has changed.

    Attributes:
        session: The open conversation.
        tuner: What is set for it and the model in use.
        drafts: What was written in it and isn't sent yet.
        attaching: Brings files into that.
        gauge: What those cost.
        portions: How much of them a model reads.
        context: What the model would read of the conversation.
        comparing: The comparison that is shown in the place of a conversation.
        study: What there is to find out about it.
        question_sets: What can be asked of several models.
        finder: Searches all conversations.
        reopening: Goes back to the one that was open before a start.

    The other attributes are those of ``Commons``.

    Signals:
        setting_changed: As of ``Commons``.
        setting_failed: Too.
        came_forward: The person wants something that is in this window.
        moved: Another conversation is open.
    """

    setting_changed = Signal(object)
    setting_failed = Signal(object)
    came_forward = Signal()
    moved = Signal()

    def __init__(self, commons: Commons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commons = commons
        self._gives_way = False  # whether the conversation goes for a comparison
        self._share()
        self.tuner = Tuner(self.archive, commons.model_settings, self.presets, self)
        self.gauge = TokenGauge(self.bridge, self)
        self.portions = Portions(self.bridge, self.gauge)
        self.session = ChatSession(
            self.archive, self.bridge, self.writer, self.tuner, self.portions, self
        )
        self.drafts = Drafts(commons.drafts, self.session, self)
        managed = commons.settings.managed
        self.attaching = Attaching(self.drafts, self.session, commons.documents, managed, self)
        self.context = ContextWatch(self.bridge, self.tuner, self.portions, self)
        self.comparing = Comparing(
            self.archive, self.comparisons, commons.contestants, self.shelf, self
        )
        self.study = commons.study(self.comparing)
        self.question_sets = commons.question_sets()
        self.finder = Finder(self.archive, self)
        self.reopening = Reopening(self.session, self.chats, self.drafts, self)
        self._connect()
        self.drafts.begin()
        commons.attend(self)

    def _share(self) -> None:
        """Have at hand what the windows have in common."""
        common = self._commons
        self.settings, self.decide, self.policy = common.settings, common.decide, common.policy
        self.archive, self.unlocking, self.chats = common.archive, common.unlocking, common.chats
        self.bridge, self.writer, self.titling = common.bridge, common.writer, common.titling
        self.shelf, self.memory, self.bringing = common.shelf, common.memory, common.bringing
        self.digests, self.card, self.recovery = common.digests, common.card, common.recovery
        self.presets, self.prompts, self.exchange = common.presets, common.prompts, common.exchange
        self.decoration, self.save_text = common.decoration, common.save_text
        self.measuring = common.measuring
        self.comparisons, self.about = common.comparisons, common.about

    def _connect(self) -> None:
        self._commons.setting_changed.connect(self.setting_changed)
        self._commons.setting_failed.connect(self.setting_failed)
        self.session.saved.connect(self.chats.refresh)
        self.chats.changed.connect(self._on_chats_changed)
        self.chats.leaving.connect(self.session.leave)
        self.chats.leaving.connect(self.comparing.leave_these)
        self.comparing.opened.connect(self._on_comparing_opened)
        self.comparing.went_on.connect(self.open)
        self.session.revising.undeleted.connect(self._on_undeleted)
        self.session.revising.forked.connect(self.open)
        self.session.conversation_changed.connect(self._on_conversation_changed)
        self.session.path_changed.connect(self.titling.wait)
        self.session.path_changed.connect(self.context.set_path)
        self.drafts.attachments_changed.connect(self.context.set_attachments)
        self.drafts.attachments_changed.connect(self.gauge.measure)
        self.session.path_changed.connect(self.gauge.measure_sent)
        self.gauge.changed.connect(self.context.ask_again)
        self.reopening.listed.connect(self.open)

    @property
    def answered(self) -> str:
        """Id of the conversation that is being answered now; empty if none is."""
        return self._commons.answered

    @property
    def is_answered_elsewhere(self) -> bool:
        """Whether the reply under way is in another window."""
        return any(each.is_about(self.answered) for each in self._others)

    @property
    def is_latest(self) -> bool:
        """Whether the person was in no other window since: what concerns all is told here."""
        return self._commons.latest is self

    @property
    def _others(self) -> tuple[Workspace, ...]:
        return tuple(each for each in self._commons.workspaces if each is not self)

    @property
    def shown(self) -> Conversation | None:
        """What is on the screen, if it is kept: a conversation or a comparison."""
        return self.comparing.conversation or self.session.conversation

    @property
    def place(self) -> str:
        """Id of the conversation that is open, or will be once it can be read; empty for none."""
        shown = self.shown
        return self.reopening.wanted or (shown.id if shown is not None else "")

    def is_about(self, conversation_id: str) -> bool:
        """Whether this one is open here, or about to be."""
        is_wanted = self.reopening.wanted == conversation_id
        is_shown = self.session.is_about(conversation_id) or self.comparing.is_about(
            conversation_id
        )
        return bool(conversation_id) and (is_wanted or is_shown)

    @Slot(object)
    def open(self, conversation: Conversation, message_id: str | None = None) -> bool:
        """Show it, here or in the window that has it already; whether that is here."""
        about = (each for each in self._others if each.is_about(conversation.id))
        place = next(about, self)
        if conversation.compares:
            place.comparing.open(conversation, message_id)
        elif place is self or message_id is not None:
            place.session.open(conversation, message_id)
        if place is not self:
            place.came_forward.emit()
        return place is self

    def come_back(self, ids: Collection[str]) -> None:
        """Show what was left for being thrown away where it was, if nothing else is by now."""
        for each in (self, *self._others):
            left = each.session.left
            if left is not None and left.id in ids and each.session.conversation is None:
                each.open(left)

    def read_again(self, ids: Collection[str]) -> None:
        """Show what has changed elsewhere, if it is in the conversation that is shown."""
        shown = self.session.conversation
        if shown is not None and shown.id in ids and self.session.is_about(shown.id):
            self.session.open(shown)
        compared = self.comparing.conversation
        if compared is not None and compared.id in ids:
            self.comparing.open(compared)

    @Slot()
    def attend(self) -> None:
        """The person is here."""
        self._commons.attend(self)

    def close(self) -> None:
        """Begin nothing more, and leave to the others what was written here."""
        self._commons.let_go(self)
        self.session.close()
        self.drafts.close()
        self.attaching.close()
        self.titling.set_draft("")

    @Slot()
    def _on_chats_changed(self) -> None:
        self.session.follow(self.chats.conversations)
        self.comparing.follow(self.chats.conversations)

    @Slot(str)
    def _on_undeleted(self, conversation_id: str) -> None:
        """It may be in another window by now."""
        for each in self._others:
            each.read_again({conversation_id})

    @Slot()
    def _on_comparing_opened(self) -> None:
        """It is in the place of the conversation that was open."""
        if self.comparing.conversation is not None:
            self._gives_way = True
            self.session.new()
            self._gives_way = False
            if self.is_latest:
                self.recovery.remember(self.comparing.conversation)
        self.moved.emit()

    @Slot(object)
    def _on_conversation_changed(self, conversation: Conversation | None) -> None:
        if not self._gives_way:
            self.comparing.leave()
        if self.is_latest:
            self.recovery.remember(conversation)
        self.moved.emit()
