"""The folders that are looked into, each with a way to end that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, tool_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import breakable

__all__ = ["FolderRows"]


class FolderRows(QWidget):
    """One row for each; a folder whose drive is away says so, and is kept.

    Signals:
        removal_requested: The path of a folder.
    """

    removal_requested = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_folders(self, folders: Sequence[tuple[Path, bool]]) -> None:
        """Each with whether it is there now."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for folder, is_there in folders:
            row = self._row(folder, is_there=is_there)
            self._column.addWidget(row)
            row.show()  # at once; the layout would do it some time later
        self.setVisible(bool(folders))

    def _row(self, folder: Path, *, is_there: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.ONE)
        sign = plain_label(self._theme.font(Size.BODY))
        sign.setPixmap(self._icons.icon("folder", "muted").pixmap(20, 20))
        name = plain_label(self._theme.font(Size.BODY), "" if is_there else "muted", wraps=True)
        said = breakable(folder)
        name.setText(said if is_there else tr("{folder} (not there now)", folder=said))
        remove = tool_button(tr("Look into {folder} no more", folder=folder.name), icon=16)
        remove.setIcon(self._icons.icon("close", "muted"))
        remove.clicked.connect(lambda: self.removal_requested.emit(folder))
        line.addWidget(sign)
        line.addWidget(name, stretch=1)
        line.addWidget(remove)
        return row
