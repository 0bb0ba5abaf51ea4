"""A model on its way into the app's own folder."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_chat.app.job import Advance
from desktop_chat.app.models.bringing import Bringing
from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.model import ModelFile
from desktop_chat.ui.exchange.job_dialog import JobDialog, breakable
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["CopyDialog"]

_HEIGHT = 240  # pixels


class CopyDialog(JobDialog):
    """Shows how far the copy is, and stops it on request.

    Signals:
        copied: The path of the copy.
    """

    copied = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget, bringing: Bringing) -> None:
        super().__init__(theme, icons, parent, self.tr("Copy into the models folder"), _HEIGHT)
        self._bringing = bringing
        self._what = self.label(name="")
        self._where = self.label()
        self.show_page(self.add_page(self._what, self._where))

    def copy(self, model: ModelFile) -> None:
        said = self.tr("{0}, {1}").replace("{0}", printable(model.title))
        self._what.setText(said.replace("{1}", bytesize(model.size)))
        self._where.setText(breakable(self._bringing.own_folder))
        self.follow(self._bringing.copy(model.path), self._worded, self._on_copied)

    def _worded(self, advance: Advance) -> str:
        return self.tr("Copying: {0} %").replace("{0}", str(int(advance.fraction * 100)))

    def _on_copied(self, result: object) -> None:
        self.accept()
        self.copied.emit(result)
