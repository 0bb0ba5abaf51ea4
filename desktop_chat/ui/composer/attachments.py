"""What is to be sent along with a message, shown above it and chosen from here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.app.documents.attaching import Reading
from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.composer.chips import Chip, ChipRow
from desktop_chat.ui.composer.composer import Composer
from desktop_chat.ui.composer.words import extent, title
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["AttachmentsView"]


class AttachmentsView(QObject):
    """Keeps the chips as the draft has them.

    Signals:
        folders_found: Paths, as a tuple, that turned out to be folders.
        failed: An exception; a file was not attached.
        changed: There is another number of them, or one is being read.
    """

    folders_found = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, composer: Composer, workspace: Workspace
    ) -> None:
        super().__init__(composer)
        self._theme = theme
        self._icons = icons
        self._composer = composer
        self._drafts = workspace.drafts
        self._attaching = workspace.attaching
        self._gauge = workspace.gauge
        self._portions = workspace.portions
        self._row = ChipRow()
        composer.show_above(self._row)
        if self._attaching.is_offered:
            composer.take_long_texts()
        else:
            composer.offer_no_files()
        composer.long_pasted.connect(self._attaching.add_text)
        composer.files_brought.connect(self.add_files)
        composer.files_wanted.connect(self.choose_files)
        self._attaching.reading_changed.connect(self._on_reading_changed)
        self._attaching.failed.connect(self.failed)
        self._attaching.folders_found.connect(self.folders_found)
        self._drafts.attachments_changed.connect(self._on_attachments_changed)
        self._gauge.changed.connect(self._say_costs)
        workspace.bridge.state_changed.connect(self._say_costs)
        self._shown = self._drafts.draft.attachments
        self._reading: tuple[Reading, ...] = ()
        if self._shown:
            self._show()

    @property
    def is_reading(self) -> bool:
        return bool(self._reading)

    @Slot(object)
    def add_files(self, paths: Sequence[Path]) -> None:
        self._attaching.add_files(paths)
        self._composer.setFocus()

    @Slot()
    def choose_files(self) -> None:
        dialog = file_dialog(self._composer.window(), tr("Attach files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_selected)
        dialog.open()

    @Slot(list)
    def _on_selected(self, names: list[str]) -> None:
        self.add_files([Path(name) for name in names])

    @Slot(object)
    def _on_attachments_changed(self, attachments: tuple[Attachment, ...]) -> None:
        before, self._shown = self._shown, attachments
        if len(attachments) > len(before):
            file = one_line(title(attachments[-1]))
            announce(self._composer, tr("{file} is attached.", file=file))
        self._show()

    @Slot(object)
    def _on_reading_changed(self, reading: tuple[Reading, ...]) -> None:
        jobs, self._reading = [each.job for each in self._reading], reading
        if jobs == [each.job for each in reading]:
            self._say_progress()
        else:
            self._show()

    def _show(self) -> None:
        had_focus = any(chip.isAncestorOf(self._focused()) for chip in self._row.chips)
        chips = [self._chip(index, each) for index, each in enumerate(self._shown)]
        for reading in self._reading:
            chip = Chip(self._theme, self._icons, reading.name, tr("Reading…"))
            chip.removed.connect(reading.job.cancel)
            chips.append(chip)
        self._row.show_chips(chips)
        self._say_costs()
        self._composer.set_has_attachments(bool(self._shown))
        if had_focus:
            chips[-1].attend() if chips else self._composer.setFocus()
        self.changed.emit()

    def _focused(self) -> QWidget:
        return self._composer.window().focusWidget() or self._composer.window()

    def _chip(self, index: int, attachment: Attachment) -> Chip:
        chip = Chip(self._theme, self._icons, title(attachment), extent(attachment))
        chip.removed.connect(lambda: self._drafts.detach(index))
        chip.opened.connect(lambda: self._open(index))
        return chip

    @Slot()
    def _say_costs(self) -> None:
        rooms = self._portions.rooms(self._shown)
        for chip, attachment, room in zip(self._row.chips, self._shown, rooms, strict=False):
            tokens = self._gauge.tokens(attachment)
            cost, tip = tr("about {n} tokens", "about {n} token", tokens), ""
            if room is not None:
                cost = tr("about {n} tokens, in part", "about {n} token, in part", tokens)
                tip = tr(
                    "It is too long for the model: the passages that matter to your question are"
                    " sent."
                )
            chip.say(f"{extent(attachment)} · {cost}", tip)

    def _say_progress(self) -> None:
        chips = self._row.chips[len(self._shown) :]
        for chip, reading in zip(chips, self._reading, strict=True):
            advance = reading.advance
            if advance.total:
                done, all_pages = number(advance.done), number(advance.total)
                chip.say(tr("Reading page {page} of {pages}…", page=done, pages=all_pages))

    def _open(self, index: int) -> None:
        from desktop_chat.ui.composer.preview import AttachmentDialog

        attachment = self._shown[index]

        def put_back() -> None:
            if attachment in self._drafts.draft.attachments:
                self._drafts.detach(self._drafts.draft.attachments.index(attachment))
                self._composer.insert(attachment.text)

        AttachmentDialog(self._theme, self._composer, attachment, put_back).open()
