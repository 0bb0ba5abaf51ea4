"""A workspace in its window: what is shown in the two places, and the keys that reach it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from desktop_chat.app.conversations.unlocking import Access, AccessState
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Conversation
from desktop_chat.domain.search import Hit
from desktop_chat.domain.settings import SAVE_HISTORY
from desktop_chat.ui.about.view import AboutView
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.commands.view import PaletteView
from desktop_chat.ui.commands.window_actions import WindowActions
from desktop_chat.ui.comparing.view import ComparingView
from desktop_chat.ui.context.view import ContextView
from desktop_chat.ui.conversations.sidebar import Sidebar
from desktop_chat.ui.exchange.view import ExchangeView
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.models.drop_overlay import DropOverlay
from desktop_chat.ui.pane import ConversationPane
from desktop_chat.ui.settings.view import SettingsView
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable
from desktop_chat.ui.window import Window

__all__ = ["WorkspaceView"]


class WorkspaceView(QObject):
    """Fills a window with a workspace; lives as long as the window.

    Attributes:
        sidebar: The conversations.
        pane: The one that is open.
        comparing: The comparison that is open instead.
        exchange: Takes them elsewhere and brings them back.
        commands: All that can be done in the window.
        settings: What holds for all conversations.

    Signals:
        window_wanted: The ``Conversation`` to be shown in another window; None for a new one.
        end_wanted: Close all windows.
    """

    window_wanted = Signal(object)
    end_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, window: Window, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        keys = CommandKeys(workspace, self)
        self.commands = Commands(keys, window)
        self.sidebar = Sidebar(theme, icons, workspace.chats, workspace.finder, keys)
        self.pane = ConversationPane(theme, icons, workspace, keys, window.composer, window.status)
        self.comparing = ComparingView(theme, icons, window, workspace, self.pane, keys)
        self.exchange = ExchangeView(theme, icons, window, workspace, self.pane.access)
        self.drop = DropOverlay(theme, icons, window)
        self.drop.takes_documents = workspace.attaching.is_offered
        self._connect()
        self._connect_exchange()
        self._connect_models()
        self.settings = SettingsView(theme, icons, window, workspace, self.commands)
        self.palette = PaletteView(theme, icons, window, self.commands)
        self._offer_commands(theme, icons)
        window.fill(self.sidebar, self.pane)
        window.setWindowIcon(icons.application())
        self._on_state_changed()
        self._on_access_changed(workspace.unlocking.access)

    def _connect(self) -> None:
        self.sidebar.new_requested.connect(self.new_chat)
        self.sidebar.opened.connect(self._on_opened)
        self.sidebar.window_requested.connect(self.window_wanted)
        self.sidebar.found.connect(self._on_found)
        self.sidebar.search_ended.connect(self._on_search_ended)
        self.sidebar.title_requested.connect(self._workspace.titling.suggest)
        self.sidebar.trash_requested.connect(self._on_trash_requested)
        self._workspace.finder.failed.connect(self.pane.show_failure)
        self.sidebar.collapse_requested.connect(self._window.toggle_sidebar)
        self.sidebar.keys_requested.connect(self.pane.access.show_keys)
        self.pane.header.sidebar_requested.connect(self._window.toggle_sidebar)
        self.pane.header.new_requested.connect(self.new_chat)
        self.pane.header.compare_requested.connect(self.comparing.set_up)
        self.pane.others_wanted.connect(self.comparing.ask_others)
        self.comparing.new_requested.connect(self.new_chat)
        self._window.docked.connect(self.pane.header.set_sidebar_shown)
        comparing, comparisons = self._workspace.comparing, self._workspace.comparisons
        comparing.opened.connect(self._show_open)
        comparing.changed.connect(self._show_open)
        for news in (comparisons.changed, comparisons.saved):
            news.connect(self._on_comparisons_changed)
        self._workspace.session.conversation_changed.connect(self._show_open)
        self._workspace.came_forward.connect(self._on_came_forward)
        self._workspace.bridge.state_changed.connect(self._on_state_changed)
        self._workspace.unlocking.changed.connect(self._on_access_changed)

    def _connect_exchange(self) -> None:
        self.sidebar.export_requested.connect(self.exchange.export)
        self.sidebar.import_requested.connect(self.exchange.take_in)
        self.sidebar.backup_requested.connect(self.exchange.back_up)
        self.sidebar.restore_requested.connect(self.exchange.restore)
        self.pane.access.restore_requested.connect(self.exchange.restore)
        self._workspace.exchange.restored.connect(self.pane.undo_bar.dismiss)

    def _connect_models(self) -> None:
        self.drop.dropped.connect(self.pane.bringing.bring)
        self.drop.documents_dropped.connect(self._on_documents_dropped)
        self.drop.conversations_dropped.connect(self.exchange.take_in)
        self.pane.bringing.conversations_wanted.connect(self.exchange.take_in)

    def _offer_commands(self, theme: Theme, icons: Icons) -> None:
        WindowActions(
            self.commands, self._workspace, self.pane, self.exchange, self._on_trash_requested
        )
        context = ContextView(theme, icons, self._window, self._workspace, self.commands)
        bridge = self._workspace.bridge
        offer = self.commands.offer
        offer("new_chat", self.new_chat)
        offer("write", self.write)
        offer("prompts", self.pane.prompts.open, lambda: not self.comparing.is_shown)
        offer("find", self.find)
        offer("search", self.search)
        offer("compare", self.comparing.set_up)
        offer("ask_others", self.comparing.ask_others, lambda: self.comparing.can_ask_others)
        offer("rename", self.rename, lambda: self._workspace.shown is not None)
        offer("stop", bridge.stop, lambda: bridge.state.can_stop)
        offer("context", context.open, lambda: context.is_known)
        offer("sidebar", self._window.toggle_sidebar)
        offer("palette", self.palette.open)
        offer("settings", self.settings.open)
        self.sidebar.settings_requested.connect(self.settings.open)
        offer("policy", self.settings.open_policy, lambda: self._workspace.policy.is_there)
        offer("shortcuts", self.settings.open_shortcuts)
        offer("about", AboutView(theme, icons, self._window, self._workspace).open)
        offer("new_window", lambda: self.window_wanted.emit(None))
        offer("close", self._window.close)
        offer("quit", self.end_wanted.emit)
        QShortcut(QKeySequence("Esc"), self._window, self._on_escape)

    @Slot()
    def new_chat(self) -> None:
        self._window.dismiss_sidebar()
        self._workspace.session.new()
        self._window.composer.setFocus()

    @Slot()
    def write(self) -> None:
        """Let the person write, in a new chat where there is a comparison."""
        if self.comparing.is_shown:
            self.new_chat()
        self._window.composer.setFocus()

    @Slot()
    def search(self) -> None:
        """Let the person look for a conversation."""
        self._window.show_sidebar()
        self.sidebar.search()

    @Slot()
    def find(self) -> None:
        """Let the person look for words in the open conversation or, without one, for one."""
        if not self.pane.open_find():
            self.search()

    @Slot()
    def rename(self) -> None:
        """Edit the title of the open conversation, in the list."""
        self._window.show_sidebar()
        self.sidebar.rename_current()

    @Slot()
    def _on_escape(self) -> None:
        if self._window.dismiss_sidebar() or self.comparing.dismiss() or self.pane.dismiss():
            return
        if not self._workspace.is_answered_elsewhere:  # a stop is asked for there, or by a button
            self._workspace.bridge.stop()

    @Slot(object)
    def _on_opened(self, conversation: Conversation) -> None:
        self._window.dismiss_sidebar()
        self._mark("")
        self._workspace.open(conversation)
        self._window.composer.setFocus()

    def _mark(self, words: str) -> None:
        """Mark the words of a search in what is shown."""
        self.pane.highlight(words)
        self.comparing.highlight(words)

    @Slot()
    def _on_came_forward(self) -> None:
        """What was wanted in another window is here already."""
        self._window.come_forward()
        self._window.composer.setFocus()

    @Slot(object, str)
    def _on_found(self, hit: Hit, text: str) -> None:
        """Show the message; the results stay, so that the next one can be looked at."""
        if self._window.dismiss_sidebar():
            self._window.composer.setFocus()
        is_here = self._workspace.open(hit.conversation, hit.message)
        self._mark(text if is_here else "")

    @Slot()
    def _on_search_ended(self) -> None:
        self._mark("")

    @Slot()
    def _show_open(self) -> None:
        """Name what is on the screen, in the list and in the window's title."""
        conversation = self._workspace.shown
        self.sidebar.show_open(conversation)
        name = "Desktop Chat"
        if conversation is not None:
            name = f"{printable(conversation.title)} – {name}"
        self._window.setWindowTitle(name)

    @Slot(object)
    def _on_documents_dropped(self, paths: Sequence[Path]) -> None:
        """They go along with a message, for which a comparison makes room."""
        self.write()
        self.pane.attachments.add_files(paths)

    @Slot()
    def _on_comparisons_changed(self) -> None:
        self.sidebar.show_compared(self._workspace.comparisons.progress)

    @Slot()
    def _on_state_changed(self) -> None:
        self.sidebar.show_answered(self._workspace.answered)
        self.sidebar.allow_suggesting(not self._workspace.titling.is_busy)

    @Slot(object)
    def _on_access_changed(self, access: Access) -> None:
        is_open = access.state is AccessState.OPEN
        self.sidebar.set_locked(access.state is AccessState.SHUT, is_known=is_open)
        if not access.is_kept:
            is_managed = self._workspace.settings.is_enforced(SAVE_HISTORY)
            self.sidebar.say_not_kept(is_managed=is_managed)

    @Slot(object)
    def _on_trash_requested(self, conversations: tuple[Conversation, ...]) -> None:
        self._workspace.chats.trash([each.id for each in conversations])
