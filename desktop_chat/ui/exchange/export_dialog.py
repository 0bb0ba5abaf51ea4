"""Conversations into files that others can read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_chat.app.conversations.exchange import Exchange, Exported
from desktop_chat.app.job import Advance
from desktop_chat.domain.language import number, tr
from desktop_chat.storage.exchange.export import FORMATS, Format
from desktop_chat.storage.exchange.file_names import FileNames
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.exchange.press import write_pdf_apart
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.widgets.controls import margins, plain_label, radio_button
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import breakable

__all__ = ["ExportDialog"]

_HEIGHT = 480  # pixels
_INDENT = 24  # of what stands below a radio button's text


class ExportDialog(JobDialog):
    """A format, then a place, then the file."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget,
        exchange: Exchange,
        titles: Mapping[str, str],
        *,
        is_all: bool,
    ) -> None:
        """
        Args:
            titles: Of the conversations to export, by id.
            is_all: They are all that there are.
        """
        super().__init__(theme, icons, parent, _heading(len(titles), is_all=is_all), _HEIGHT)
        self._exchange = exchange
        self._titles = titles
        self._format = FORMATS["markdown"]
        warning = self.label(
            tr("What you export isn't encrypted: whoever gets the file can read it.")
        )
        self._form = self.add_page(*map(self._choice, FORMATS.values()), warning)
        self._said = self.label(name="")
        self._where = self.label()
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._end_page = self.add_page(self._said, self._where)
        self.show_page(self._form, tr("Choose where…"), self._ask_where)
        self.allow(bool(titles))
        self.fit()
        self._group.buttons()[0].setFocus()

    def _choice(self, format: Format) -> QWidget:
        """A button for a format, and what it is good for."""
        purpose = plain_label(self.theme.font(Size.CAPTION), "muted", wraps=True)
        purpose.setText(self._purpose(format))
        purpose.setContentsMargins(margins(_INDENT, 0, 0, 0))
        button = radio_button(self.theme, tr(format.label))
        button.setAccessibleDescription(purpose.text())
        button.setChecked(format is self._format)
        button.toggled.connect(partial(self._on_toggled, format))
        place = QWidget()
        self._group.addButton(button)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(purpose)
        return place

    def _on_toggled(self, format: Format, is_on: bool) -> None:
        if is_on:
            self._format = format

    def _purpose(self, format: Format) -> str:
        match format.name:
            case "markdown" if self._is_folder(format):
                return tr("Text with simple marks: a new folder with a file for each.")
            case "markdown":
                return tr("Text with simple marks, for notes and editors.")
            case "json":
                return tr("Everything, with all versions; it can be imported again.")
            case "html":
                return tr("A page for any browser, which loads nothing and runs nothing.")
            case _:
                return tr("Pages to print or to pass on.")

    def _is_folder(self, format: Format) -> bool:
        return format.name == "markdown" and len(self._titles) > 1

    def _ask_where(self) -> None:
        format = self._format
        dialog = file_dialog(self, tr("Export to"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if not self._is_folder(format):
            own = f"{tr(format.label)} (*{format.suffix})"
            dialog.setNameFilters([own, tr("All files (*)")])
            dialog.setDefaultSuffix(format.suffix.removeprefix("."))
        dialog.selectFile(self._name(format))
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def _name(self, format: Format) -> str:
        title = tr("Conversations")
        if len(self._titles) == 1:
            title = next(iter(self._titles.values()))
        name = FileNames(format.suffix).name(title)
        return name.removesuffix(format.suffix) if self._is_folder(format) else name

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write the file; where there was one, the person has agreed to replace it."""
        job = self._exchange.export(tuple(self._titles), self._format, Path(name), write_pdf_apart)
        self.follow(job, self._sentence, self._on_exported)

    def _sentence(self, advance: Advance) -> str:
        if self._format.name == "pdf" and advance.fraction >= 1:
            return tr("Setting the pages…")
        return tr(
            "{done} of {n} conversations",
            "{done} of {n} conversation",
            advance.total or len(self._titles),
            done=number(advance.done),
        )

    def _on_exported(self, result: object) -> None:
        assert isinstance(result, Exported)
        said = tr(
            "{n} conversations have been exported.",
            "One conversation has been exported.",
            result.conversations,
        )
        self._said.setText(said)
        self._where.setText(breakable(result.path))
        self.show_end(self._end_page, said, result.path.parent)


def _heading(count: int, *, is_all: bool) -> str:
    if is_all:
        return tr("Export all {n} conversations", "Export the conversation", count)
    return tr("Export {n} conversations", "Export the conversation", count)
