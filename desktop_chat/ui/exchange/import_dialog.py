"""Conversations from other apps, looked at before they come in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.app.conversations.exchange import Exchange, Preview
from desktop_chat.app.conversations.taking_in import TakenIn
from desktop_chat.app.job import Advance
from desktop_chat.domain.language import listed, number, tr
from desktop_chat.storage.conversations.chats import Intake
from desktop_chat.ui.exchange.import_item_model import ImportItemModel
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.choices import ChoiceList
from desktop_chat.ui.widgets.controls import push_button
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import breakable

__all__ = ["ImportDialog"]

_HEIGHT, _FIRST_HEIGHT = 560, 320  # pixels
_IN_ORDER = (Intake.NEW, Intake.EXTENDED, Intake.RESTORED, Intake.KNOWN)  # as in TakenIn


class ImportDialog(JobDialog):
    """A file, then what is in it, then what has come in."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, exchange: Exchange) -> None:
        super().__init__(theme, icons, parent, tr("Import conversations"), _FIRST_HEIGHT)
        self._exchange = exchange
        self._preview: Preview | None = None
        self._model: ImportItemModel | None = None
        self._file = push_button(tr("Choose a file…"), "primary")
        self._folder = push_button(tr("Choose a folder…"), "outlined")
        self._file.clicked.connect(self._ask_for_file)
        self._folder.clicked.connect(self._ask_for_folder)
        self._first_page = self.add_page(
            self.label(
                tr(
                    "From an export of ChatGPT, Open WebUI or llama.cpp's web page (a .json or "
                    ".zip), from the folders of LM Studio or Jan, or from another Desktop Chat."
                )
            ),
            self.label(tr("You see what is in it before anything comes in.")),
            self._file,
            self._folder,
        )
        self._source = self.label()
        self._summary = self.label(name="")
        self._list = ChoiceList(theme, tr("Conversations in the file"))
        self._list.setUniformItemSizes(True)
        self._list.chosen_changed.connect(self._on_chosen_changed)
        self._preview_page = self.add_page(
            self._source, self._summary, self._list.every, self._list
        )
        self._said = self.label(name="")
        self._end_page = self.add_page(self._said)
        self.show_page(self._first_page)
        self.fit()
        self._file.setFocus()

    @Slot(str)
    def look_into(self, name: str) -> None:
        """Read what is in a file or folder."""
        job = self._exchange.preview(Path(name))
        self.follow(job, self._reading, self._on_read)

    def _ask_for_file(self) -> None:
        dialog = file_dialog(self, tr("Import from a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Exports ({pattern})", pattern="*.json *.jsonl *.zip"), tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.look_into)
        dialog.open()

    def _ask_for_folder(self) -> None:
        dialog = file_dialog(self, tr("Import from a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.look_into)
        dialog.open()

    def _reading(self, advance: Advance) -> str:
        return tr("Reading: {percent} %", percent=number(int(advance.fraction * 100)))

    def _on_read(self, result: object) -> None:
        assert isinstance(result, Preview)
        self._preview = result
        self._model = ImportItemModel(result, self)
        name, source = breakable(result.path.name), result.imported.format
        self._source.setText(tr("{file}, from {source}", file=name, source=source))
        counts = Counter(result.intakes)
        found = TakenIn(*(counts[each] for each in _IN_ORDER))
        every = range(len(result.intakes))
        counted = self._counted(found, every, len(result.imported.skipped))
        self._summary.setText(
            tr("{what}.", what=counted) if counted else tr("There is nothing in it.")
        )
        self.set_height(self.theme.scaled(_HEIGHT))
        self.show_page(self._preview_page, tr("Import"), self._import)
        self._list.show_items(self._model)
        self._list.setFocus()

    def _counted(self, found: TakenIn, numbers: Iterable[int], skipped: int | None = None) -> str:
        """What has become of those with these numbers; with ``skipped``, what would."""
        restored = tr("{n} are back", "{n} is back", found.restored)
        if skipped is not None:
            restored = tr("{n} were thrown away", "{n} was thrown away", found.restored)
        unread, without = skipped or 0, self._attachments(numbers)
        said = [
            (found.new, tr("{n} new", "{n} new", found.new)),
            (
                found.extended,
                tr("{n} have new messages", "{n} has new messages", found.extended),
            ),
            (found.restored, restored),
            (found.known, tr("{n} are here already", "{n} is here already", found.known)),
            (unread, tr("{n} can't be read", "{n} can't be read", unread)),
            (without, tr("without {n} attachments", "without {n} attachment", without)),
        ]
        return listed(text for count, text in said if count)

    def _attachments(self, numbers: Iterable[int]) -> int:
        if self._preview is None:
            return 0
        found = self._preview.imported
        ids = (found.conversations[each].conversation.id for each in numbers)
        return sum(found.attachments.get(each, 0) for each in ids)

    @Slot(int)
    def _on_chosen_changed(self, chosen: int) -> None:
        self.allow(bool(chosen))
        if self._model is not None and chosen == self._model.choices:
            self._go.setText(tr("Import"))
        else:
            self._go.setText(tr("Import {n}", "Import {n}", chosen))

    def _import(self) -> None:
        if self._preview is not None and self._model is not None:
            job = self._exchange.take_in(self._preview, self._model.chosen)
            self.follow(job, self._taking_in, self._on_taken_in)

    def _taking_in(self, advance: Advance) -> str:
        if not advance.total:
            return tr("Importing…")
        return tr(
            "{done} of {n} conversations",
            "{done} of {n} conversation",
            advance.total,
            done=number(advance.done),
        )

    def _on_taken_in(self, result: object) -> None:
        assert isinstance(result, TakenIn)
        chosen = self._model.chosen if self._model is not None else ()
        counted = self._counted(result, chosen)
        said = tr("Imported: {what}.", what=counted)
        if result.archived:
            said = tr(
                "Imported: {what}. {n} of them are in the archive.",
                "Imported: {what}. {n} of them is in the archive.",
                result.archived,
                what=counted,
            )
        self._said.setText(said)
        self.show_end(self._end_page, said)
