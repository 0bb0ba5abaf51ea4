"""Models that other apps have on this computer, and the folders that are looked into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.app.job import Advance
from desktop_chat.app.models.bringing import Bringing, Brought, Scan
from desktop_chat.domain.language import tr
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.models.find_item_model import FindItemModel
from desktop_chat.ui.models.folder_rows import FolderRows
from desktop_chat.ui.models.words import counted
from desktop_chat.ui.widgets.choices import ChoiceList
from desktop_chat.ui.widgets.controls import push_button
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import breakable

__all__ = ["FindDialog"]

_HEIGHT = 620  # pixels


class FindDialog(JobDialog):
    """Looks, then shows what there is, then adds what was chosen where it lies.

    Signals:
        added: The models that are in the list now, as a tuple.
    """

    added = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, bringing: Bringing) -> None:
        super().__init__(theme, icons, parent, tr("Find models on this computer"), _HEIGHT)
        self._bringing = bringing
        self._items: FindItemModel | None = None
        self._summary = self.label(name="")
        self._list = ChoiceList(theme, tr("Models of other apps"))
        self._list.chosen_changed.connect(self._on_chosen_changed)
        self._heading = self.label(tr("Folders that are looked into"), "", strong=True)
        self._folders = FolderRows(theme, icons)
        self._folders.removal_requested.connect(self._remove_folder)
        self._add_folder = push_button(tr("Add a folder…"), "outlined")
        self._add_folder.clicked.connect(self._ask_for_folder)
        self._page = self.add_page(
            self._summary,
            self._list.every,
            self._list,
            self._heading,
            self._folders,
            self._add_folder,
        )
        self._wait_page = self.add_page(
            self.label(
                tr(
                    "Ollama, LM Studio, Jan, GPT4All, llama.cpp, Hugging Face, KoboldCpp and "
                    "text-generation-webui are looked for where they keep their models."
                )
            ),
            self.label(tr("Nothing is moved, copied or changed.")),
        )
        self._said = self.label(name="")
        self._end_page = self.add_page(self._said)
        self.show_page(self._wait_page)

    @Slot()
    def scan(self) -> None:
        """Look for models."""
        self.follow(self._bringing.scan(), self._looking, self._on_scanned)

    def _looking(self, advance: Advance) -> str:
        return tr("Looking: {percent} %", percent=int(advance.fraction * 100))

    def _on_scanned(self, result: object) -> None:
        assert isinstance(result, Scan)
        self._items = FindItemModel(result.found, self)
        self._list.setVisible(bool(result.found))
        self._show_folders(self._bringing.folders)
        self._summary.setText(self._summed_up(result))
        self.show_page(self._page, tr("Add"), self._take)
        self._list.show_items(self._items)
        (self._list if self._items.choices else self._add_folder).setFocus()

    def _summed_up(self, scan: Scan) -> str:
        if not scan.found:
            return tr("No models of other apps were found where they usually are.")
        choices = self._items.choices if self._items is not None else 0
        if not choices:
            return tr("All that can be used is in your list already.")
        said = tr("{n} models can be added.", "{n} model can be added.", choices)
        where = tr("They are used where they are; nothing is copied.")
        return f"{said} {where}"

    def _show_folders(self, folders: tuple[tuple[Path, bool], ...]) -> None:
        self._heading.setVisible(bool(folders))
        self._folders.show_folders(folders)

    @Slot(int)
    def _on_chosen_changed(self, chosen: int) -> None:
        self.allow(bool(chosen))
        self._go.setText(tr("Add {n}", "Add {n}", chosen) if chosen else tr("Add"))

    def _take(self) -> None:
        if self._items is not None:
            job = self._bringing.take(self._items.chosen)
            self.follow(job, self._adding, self._on_taken)

    def _adding(self, advance: Advance) -> str:
        return tr("Adding: {percent} %", percent=int(advance.fraction * 100))

    def _on_taken(self, result: object) -> None:
        assert isinstance(result, Brought)
        said = counted(result) or tr("There is no model in it.")
        self._said.setText(said)
        self.show_end(self._end_page, said)
        self.added.emit(result.models)

    @Slot()
    def _ask_for_folder(self) -> None:
        dialog = file_dialog(self, tr("Add a folder of models"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    @Slot(str)
    def add_folder(self, name: str) -> None:
        """List what is in a folder, now and later."""
        folder = Path(name)

        def done(result: object) -> None:
            assert isinstance(result, Brought)
            said = counted(result) or tr("There is no model in it.")
            self._summary.setText(tr("{name}: {value}", name=breakable(folder.name), value=said))
            self._show_folders(self._bringing.folders)
            self.added.emit(result.models)

        self.follow(self._bringing.bring((folder,)), self._reading, done)

    def _reading(self, advance: Advance) -> str:
        if not advance.done:
            return tr("Reading…")
        return tr("Reading: {n} files so far", "Reading: {n} file so far", advance.done)

    @Slot(object)
    def _remove_folder(self, folder: Path) -> None:
        def done(_: object) -> None:
            self._show_folders(self._bringing.folders)
            self._add_folder.setFocus()

        self.follow(self._bringing.remove_folder(folder), lambda _: "", done)
