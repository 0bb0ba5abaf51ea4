"""Comparing in a window: the page, what leads to it, and the dialogs around it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.chat import Role
from desktop_chat.domain.comparison import Comparison
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.pane import ConversationPane
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window

if TYPE_CHECKING:
    from desktop_chat.ui.comparing.page import ComparePage
    from desktop_chat.ui.comparing.setup_dialog import SetupDialog

__all__ = ["ComparingView"]


class ComparingView(QObject):
    """Shows the page while a comparison is open; made when one first is.

    Signals:
        new_requested: Begin a conversation.
    """

    new_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Window,
        workspace: Workspace,
        pane: ConversationPane,
        keys: CommandKeys,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._workspace = workspace
        self._comparing = workspace.comparing
        self._pane = pane
        self._keys = keys
        self._page: ComparePage | None = None
        self._query = ""  # whose words are marked
        self._comparing.opened.connect(self._on_opened)
        self._comparing.failed.connect(self._on_failed)
        workspace.chats.trashed.connect(self._on_trashed)
        for failed in (workspace.chats.failed, workspace.setting_failed):
            failed.connect(self._on_other_failure)

    @property
    def is_shown(self) -> bool:
        """Whether a comparison stands in the place of a conversation."""
        return self._comparing.conversation is not None

    @property
    def can_ask_others(self) -> bool:
        """Whether the open conversation has a question."""
        return bool(self._question())

    @property
    def page(self) -> ComparePage:
        """Made when there is first something to show."""
        if self._page is None:
            from desktop_chat.ui.comparing.page import ComparePage

            work = self._workspace
            page = self._page = ComparePage(
                self._theme, self._icons, self._comparing, work.study, work.decoration, self._keys
            )
            page.head.sidebar_requested.connect(self._window.toggle_sidebar)
            page.head.new_requested.connect(self.new_requested)
            page.head.again_requested.connect(self.set_up_again)
            page.head.save_requested.connect(self.save_report)
            page.head.set_sidebar_shown(self._window.has_sidebar)
            self._window.docked.connect(page.head.set_sidebar_shown)
            for text in (column.text for column in page.answers.columns.every):
                text.link_activated.connect(self._pane.copy_link)
                text.save_wanted.connect(self._pane.save_code)
                text.highlight(self._query)
        return self._page

    @Slot()
    def set_up(self) -> None:
        """Let the person choose who is asked what.

        The question is what was written or, where nothing was, what the conversation was about.
        """
        dialog = self._dialog()
        if dialog is not None:
            text = self._pane.composer.text().strip() or self._question()
            dialog.begin_with(text, first=self._model())
            dialog.open()

    @Slot(str)
    def ask_others(self, question: str = "") -> None:
        """Have others asked a question, by default the last one of the open conversation."""
        dialog = self._dialog()
        if dialog is not None:
            dialog.begin_with(question or self._question(), first=self._model())
            dialog.open()

    @Slot()
    def set_up_again(self) -> None:
        """Have the same models asked something else."""
        comparison = self._comparing.comparison
        dialog = self._dialog()
        if dialog is not None and comparison is not None:
            dialog.take(comparison)
            dialog.open()

    @Slot()
    def save_report(self) -> None:
        """Ask where a report of what is shown is to be written."""
        conversation = self._comparing.conversation
        if conversation is None or self._keys.is_managed("export"):
            return
        from desktop_chat.storage.exchange.file_names import FileNames

        dialog = file_dialog(self._window, tr("Save report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Web page (*.html)"), tr("JSON (*.json)")])
        dialog.setDefaultSuffix("html")

        def follow_filter(chosen: str) -> None:
            dialog.setDefaultSuffix("json" if "json" in chosen else "html")

        dialog.filterSelected.connect(follow_filter)
        dialog.selectFile(FileNames(".html").name(conversation.title))
        dialog.fileSelected.connect(self.write_report)
        dialog.open()

    @Slot(str)
    def write_report(self, name: str) -> None:
        """Write the report; where there was a file, the person has agreed to replace it."""
        path, notice = Path(name), self.page.notice
        said = tr("Saved as {file}", file=path.name)
        self._comparing.export(path, lambda _: notice.say_in_passing(said), notice.show_error)

    def dismiss(self) -> bool:
        """Go back from a question to all of them, or end the marking of words; whether it did."""
        comparison = self._comparing.comparison
        if comparison is None:
            return False
        if self._query:
            self.highlight("")
        elif len(comparison.questions) > 1 and not self.page.is_at_table:
            self.page.show_table()
        return True

    def highlight(self, query: str) -> None:
        """Mark the words of a search in what is shown; none ends it."""
        self._query = query
        if self._page is not None:
            self._page.answers.highlight(query)

    def _dialog(self) -> SetupDialog | None:
        if self._keys.is_managed("compare"):
            return None
        from desktop_chat.ui.comparing.setup_dialog import SetupDialog

        work = self._workspace
        dialog = SetupDialog(
            self._theme,
            self._icons,
            self._window,
            self._comparing.contestants,
            self._begin,
            work.question_sets,
            self._speed,
            work.settings.managed.enforced.max_context_tokens,
        )
        work.shelf.fits_changed.connect(dialog.tell)
        return dialog

    def _begin(self, comparison: Comparison) -> None:
        self._comparing.begin(comparison)

    def _speed(self, model: ModelFile) -> float | None:
        fit = self._workspace.shelf.fit(model)
        return fit.tokens_per_second if fit is not None else None

    def _model(self) -> ModelFile | None:
        return self._workspace.shelf.listed(self._workspace.shelf.path)

    def _question(self) -> str:
        """The last one of the open conversation."""
        path = reversed(self._workspace.session.path)
        return next((each.content for each in path if each.role is Role.USER), "").strip()

    @Slot()
    def _on_opened(self) -> None:
        if not self.is_shown:
            self._window.show_page(None)
            return
        page = self.page
        self._window.show_page(page)
        QTimer.singleShot(0, page, page.attend)  # when it shows what has been opened

    @Slot(object)
    def _on_trashed(self, ids: tuple[str, ...]) -> None:
        """What the pane offers can't be seen behind the page."""
        work = self._workspace
        if not (self.is_shown and work.is_latest):
            return
        said = tr("{n} conversations moved to trash.", "Conversation moved to trash.", len(ids))
        notice = self.page.notice

        def undo() -> None:
            notice.hide()
            work.chats.restore(ids)

        notice.say("info", said, action=(tr("Undo"), undo))

    @Slot(object)
    def _on_other_failure(self, error: Exception) -> None:
        if self.is_shown and self._workspace.is_latest:
            self.page.notice.show_error(error)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """The page tells it, if it is shown."""
        if not self.is_shown:
            self._pane.show_failure(error)
