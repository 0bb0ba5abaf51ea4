"""A model on its way into the app's own folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_chat.app.job import Advance
from desktop_chat.app.models.bringing import Bringing
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.language import tr
from desktop_chat.domain.model import ModelFile
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.controls import radio_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import breakable, printable

__all__ = ["CopyDialog"]

_HEIGHT = 240  # pixels


class CopyDialog(JobDialog):
    """Lets the person choose where there is a choice; shows how far the copy is, and stops it.

    Signals:
        copied: The path of the copy.
    """

    copied = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, bringing: Bringing) -> None:
        super().__init__(theme, icons, parent, tr("Copy into the models folder"), _HEIGHT)
        self._bringing = bringing
        self._what = self.label(name="")
        self._where = self.label()
        self._path = Path()
        self._copy = radio_button(theme, tr("A copy of its own"))
        self._link = radio_button(theme, tr("Another name for the same file"))
        self._copy.setChecked(True)
        for button in (self._copy, self._link):
            self._group.addButton(button)
        about = tr(
            "Another name takes no room and no time, but what changes one of the two changes both."
        )
        self._link.setAccessibleDescription(about)
        self._choice = [self._copy, self._link, self.label(about)]
        self._page = self.add_page(self._what, self._where, *self._choice)
        self._offer(can_link=False)

    def copy(self, model: ModelFile) -> None:
        """Copy it, once it is known and decided how."""
        self._path = model.path
        self._what.setText(f"{printable(model.title)}, {bytesize(model.size)}")
        self._where.setText(breakable(self._bringing.own_folder))
        looking = self._bringing.find_out_whether_to_link(model.path)
        self.follow(looking, lambda _: "", self._on_looked)

    def _on_looked(self, can_link: object) -> None:
        self._offer(can_link=bool(can_link))
        if can_link:
            self.fit()
            self._copy.setFocus()
        else:
            self._begin()

    def _offer(self, *, can_link: bool) -> None:
        for widget in self._choice:
            widget.setVisible(can_link)
        self.show_page(self._page, tr("Copy"), self._begin if can_link else None)

    def _begin(self) -> None:
        job = self._bringing.copy(self._path, link=self._link.isChecked())
        self.follow(job, self._worded, self._on_copied)

    def _worded(self, advance: Advance) -> str:
        return tr("Copying: {percent} %", percent=int(advance.fraction * 100))

    def _on_copied(self, result: object) -> None:
        self.accept()
        self.copied.emit(result)
