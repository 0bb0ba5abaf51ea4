"""What the commands do in a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Conversation, Message, Role, TitleSource
from desktop_chat.domain.model import ModelFile
from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.exchange.view import ExchangeView
from desktop_chat.ui.pane import ConversationPane
from desktop_chat.ui.widgets.clipboard import copy_words

__all__ = ["WindowActions"]


class WindowActions(QObject):
    """Offers all that concerns the open conversation, the others, and the models."""

    def __init__(
        self,
        commands: Commands,
        workspace: Workspace,
        pane: ConversationPane,
        exchange: ExchangeView,
        throw_away: Callable[[tuple[Conversation, ...]], None],
    ) -> None:
        super().__init__(commands)
        self._commands = commands
        self._workspace = workspace
        self._session = workspace.session
        self._pane = pane
        self._exchange = exchange
        self._throw_away = throw_away
        self._offer_for_conversation()
        self._offer_for_all()
        self._offer_for_models()

    def _offer_for_conversation(self) -> None:
        session = self._session
        has_question = self._has_question
        self._offer(
            {
                "attach": (self._pane.attachments.choose_files, self._is_open),
                "answer_again": (session.regenerate, lambda: has_question() and session.can_send),
                "continue_reply": (session.continue_reply, lambda: session.can_continue),
                "copy_reply": (self._copy_reply, lambda: self._last_reply() is not None),
                "suggest_title": (self._suggest_title, self._can_suggest),
                "pin": (self._pin, self._is_kept),
                "archive": (self._archive, self._is_kept),
                "export": (self._export, self._is_kept),
                "trash": (self._trash, self._is_kept),
            }
        )

    def _offer_for_all(self) -> None:
        exchange, unlocking = self._exchange, self._workspace.unlocking
        has_conversations = self._is_open
        self._offer(
            {
                "import": (exchange.take_in, has_conversations),
                "export_all": (lambda: exchange.export(()), has_conversations),
                "back_up": (exchange.back_up, self._has_kept),
                "restore": (
                    exchange.restore,
                    lambda: (
                        unlocking.access.state is not AccessState.OPENING
                        and unlocking.access.is_kept
                    ),
                ),
                "keys": (self._pane.access.show_keys, self._has_kept),
            }
        )

    def _offer_for_models(self) -> None:
        pane, memory = self._pane, self._workspace.memory
        self._offer(
            {
                "choose_model": (pane.switcher.open_list, _always),
                "parameters": (pane.parameters.open, _always),
                "instructions": (pane.parameters.open_instructions, _always),
                "model_card": (self.show_card, lambda: self.model() is not None),
                "add_files": (pane.bringing.choose_files, _always),
                "add_folder": (pane.bringing.choose_folder, _always),
                "find_models": (pane.bringing.find, _always),
                "memory": (pane.models.show_memory, _always),
                "free_memory": (pane.models.free_memory, lambda: bool(memory.models)),
            }
        )

    def _offer(
        self, actions: Mapping[str, tuple[Callable[[], object], Callable[[], bool]]]
    ) -> None:
        for command, (act, is_possible) in actions.items():
            self._commands.offer(command, act, is_possible)

    def model(self) -> ModelFile | None:
        """The one that is in use, if it is in the list."""
        return self._workspace.shelf.listed(self._workspace.shelf.path)

    def show_card(self) -> None:
        """Show what is known of the model in use."""
        if (model := self.model()) is not None:
            self._pane.models.show_card(model)

    def _is_open(self) -> bool:
        return self._workspace.unlocking.access.state is AccessState.OPEN

    def _has_kept(self) -> bool:
        return self._is_open() and self._workspace.unlocking.access.is_kept

    def _conversation(self) -> Conversation | None:
        """The one that is shown, as it is now."""
        shown = self._workspace.shown
        if shown is None:
            return None
        every = self._workspace.chats.conversations
        return next((each for each in every if each.id == shown.id), None)

    def _is_kept(self) -> bool:
        return self._conversation() is not None

    def _has_question(self) -> bool:
        return any(message.role is Role.USER for message in self._session.path)

    def _last_reply(self) -> Message | None:
        replies = (m for m in reversed(self._session.path) if m.role is Role.ASSISTANT)
        return next((each for each in replies if each.content), None)

    def _copy_reply(self) -> None:
        if (reply := self._last_reply()) is not None:
            copy_words(reply.content)

    def _can_suggest(self) -> bool:
        conversation = self._conversation()
        return (
            conversation is not None
            and not conversation.compares
            and conversation.titled_by is not TitleSource.PERSON
            and not self._workspace.titling.is_busy
        )

    def _suggest_title(self) -> None:
        if (conversation := self._conversation()) is not None:
            self._workspace.titling.suggest(conversation.id)

    def _pin(self) -> None:
        if (conversation := self._conversation()) is not None:
            self._workspace.chats.pin((conversation.id,), not conversation.pinned)

    def _archive(self) -> None:
        if (conversation := self._conversation()) is not None:
            self._workspace.chats.archive((conversation.id,), not conversation.archived)

    def _export(self) -> None:
        if (conversation := self._conversation()) is not None:
            self._exchange.export((conversation.id,))

    def _trash(self) -> None:
        if (conversation := self._conversation()) is not None:
            self._throw_away((conversation,))


def _always() -> bool:
    return True
