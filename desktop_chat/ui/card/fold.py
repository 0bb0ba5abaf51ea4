"""A line that opens to more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.wrapping_button import WrappingButton

__all__ = ["Fold"]


class Fold(QWidget):
    """``content`` below a button that shows and hides it."""

    def __init__(self, theme: Theme, icons: Icons, title: str, content: QWidget) -> None:
        super().__init__()
        self._icons = icons
        self._content = content
        self.button = WrappingButton(theme, title, "text")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HALF)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(content)
        content.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_open(self, is_open: bool) -> None:
        self.button.setChecked(is_open)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyle()

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._restyle()

    def _restyle(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        name = "chevron-down" if self.button.isChecked() else closed
        self.button.setIcon(self._icons.icon(name, "muted"))
