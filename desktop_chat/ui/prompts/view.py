"""The library of prompts at the composer: what is opened, used, made and taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.language import tr
from desktop_chat.domain.prompt import Prompt, variables
from desktop_chat.ui.composer.composer import Composer
from desktop_chat.ui.conversations.undo_bar import UndoBar
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.prompts.popup import PromptPopup
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["PromptsView"]

_SUFFIX = ".prompts.json"
_MOST_NAME = 40  # characters


class PromptsView(QObject):
    """Makes the popup when it is first wanted."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        composer: Composer,
        workspace: Workspace,
        notice: Notice,
        undo_bar: UndoBar,
    ) -> None:
        super().__init__(composer)
        self._theme = theme
        self._icons = icons
        self._composer = composer
        self._workspace = workspace
        self._library = workspace.prompts
        self._notice = notice
        self._undo_bar = undo_bar
        self._popup: PromptPopup | None = None
        composer.prompts_wanted.connect(self._on_slash)
        self._library.removed.connect(self._on_removed)
        self._library.failed.connect(self._on_failed)

    @property
    def popup(self) -> PromptPopup:
        if self._popup is None:
            made = self._popup = PromptPopup(
                self._theme, self._icons, self._library, self._composer
            )
            made.chosen.connect(self.use)
            made.edit_wanted.connect(self._edit)
            made.delete_wanted.connect(self._delete)
            made.new_wanted.connect(self._make)
            made.text_typed.connect(self._composer.insert)
            made.take_in.triggered.connect(self._choose_import)
            made.export.triggered.connect(self._choose_export)
        return self._popup

    @Slot()
    def open(self) -> None:
        self.popup.open_above(self._composer, has_text=bool(self._composer.text().strip()))

    @Slot()
    def _on_slash(self) -> None:
        self.popup.open_above(self._composer, has_text=False, by_slash=True)

    @Slot(object)
    def use(self, prompt: Prompt) -> None:
        """Put it where the cursor is, filled in if there is anything to fill in."""
        if not variables(prompt.text):
            self._composer.insert(prompt.text)
            return
        from desktop_chat.ui.prompts.dialogs import FieldsDialog

        FieldsDialog(self._theme, self._composer, prompt, self._composer.insert).open()

    def take_in(self, path: Path) -> None:
        """Add the prompts of a file."""

        def done(count: int) -> None:
            said = tr("{n} prompts were added", "{n} prompt was added", count)
            self._notice.say("info", said)

        self._library.take_in(path, done)

    def export(self, path: Path) -> None:
        """Write all of them to a file; where there was one, the person has agreed."""
        name = one_line(path.name, _MOST_NAME)
        said = tr("Your prompts are in {file}", file=name)
        about = tr("Whoever gets the file can read it.")
        self._library.export(path, lambda _: self._notice.say("info", said, about))

    @Slot()
    def _make(self) -> None:
        self._show(Prompt("", "", self._composer.text()))

    @Slot(object)
    def _edit(self, prompt: Prompt) -> None:
        self.popup.hide()
        self._show(prompt)

    @Slot(object)
    def _delete(self, prompt: Prompt) -> None:
        self.popup.hide()  # what undoes it is behind
        self._library.remove(prompt)

    def _show(self, prompt: Prompt) -> None:
        from desktop_chat.ui.prompts.dialogs import PromptDialog

        PromptDialog(self._theme, self._composer, prompt, self._library.save).open()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._workspace.is_latest:
            self._notice.show_error(error)

    @Slot(object)
    def _on_removed(self, prompt: Prompt) -> None:
        if not self._workspace.is_latest:
            return
        said = tr("The prompt “{name}” was deleted.", name=one_line(prompt.name, _MOST_NAME))
        self._undo_bar.offer(said, lambda: self._library.save(prompt))

    @Slot()
    def _choose_import(self) -> None:
        dialog = self._dialog(tr("Import prompts"))
        dialog.fileSelected.connect(self._on_import_chosen)
        dialog.open()

    @Slot()
    def _choose_export(self) -> None:
        dialog = self._dialog(tr("Export prompts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX.removeprefix("."))
        dialog.selectFile(f"Desktop Chat{_SUFFIX}")
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    @Slot(str)
    def _on_import_chosen(self, name: str) -> None:
        self.take_in(Path(name))

    @Slot(str)
    def _on_export_chosen(self, name: str) -> None:
        self.export(Path(name))

    def _dialog(self, title: str) -> QFileDialog:
        self.popup.hide()
        dialog = file_dialog(self._composer.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([tr("Prompts ({pattern})", pattern="*.json"), tr("All files (*)")])
        return dialog
