"""The groups of settings in a list, to go to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_chat.domain.settings import SettingGroup
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.settings.section import Section

__all__ = ["Navigation"]

_WIDTH = 168  # pixels


class Navigation(QWidget):
    """
    Signals:
        chosen: The ``SettingGroup`` to go to.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, sections: Mapping[SettingGroup, Section]) -> None:
        super().__init__()
        self._sections = sections
        self._buttons = {group: QToolButton() for group in sections}
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for group, button in self._buttons.items():
            button.setObjectName("quiet")
            button.setText(sections[group].title)
            button.setFont(theme.font(Size.BODY))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.clicked.connect(partial(self._on_clicked, group))
            column.addWidget(button)
        column.addStretch(1)

    def mark(self, group: SettingGroup) -> None:
        """The one that is looked at."""
        for each, button in self._buttons.items():
            button.setChecked(each is group)

    def show_sections(self) -> None:
        """Offer those alone that a search has left."""
        for group, button in self._buttons.items():
            button.setEnabled(not self._sections[group].isHidden())

    def _on_clicked(self, group: SettingGroup) -> None:
        self.chosen.emit(group)
