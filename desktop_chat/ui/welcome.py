"""What stands where no conversation is yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.models.bringing_view import BringingView
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.icons import Icons, beside_text
from desktop_chat.ui.widgets.managed import is_managed, mark_managed

__all__ = ["Welcome"]

_WIDTH = 480  # pixels


class Welcome(QWidget):
    """An invitation to write, or, without a model, how to bring one."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        bringing: BringingView,
        parent: QWidget | None = None,
        *,
        takes_documents: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._takes_documents = takes_documents
        self._title = plain_label(theme.font(Size.DISPLAY, QFont.Weight.DemiBold), wraps=True)
        self._text = plain_label(theme.font(Size.READING), "muted", wraps=True)
        self._find = push_button(tr("Find models on this computer"), "primary")
        self._find.clicked.connect(bringing.find)
        self._files = push_button(tr("Add files…"), "outlined")
        self._files.clicked.connect(bringing.choose_files)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()
        if bringing.is_managed:
            for button in (self._find, self._files):
                mark_managed(icons, button)
        self.invite()

    def text(self) -> str:
        """All that it says, for tests."""
        return f"{self._title.text()}\n{self._text.text()}"

    def invite(self) -> None:
        """There is a model, or there will be in a moment."""
        self._title.setText(tr("What's on your mind?"))
        self._text.setText(
            tr(
                "Everything you write stays on this computer. Type / for your prompts, drop a file "
                "to ask about it, or choose another model above."
            )
            if self._takes_documents
            else tr(
                "Everything you write stays on this computer. Type / for your prompts, or choose "
                "another model above."
            )
        )
        for widget in (self._find, self._files):
            widget.hide()

    def teach(self) -> None:
        """There is no model."""
        for widget in (self._find, self._files):
            widget.show()
        if is_managed(self._files):
            self._title.setText(tr("No model yet"))
            self._text.setText(
                tr(
                    "Your organisation decides which models are used on this machine, and has "
                    "installed none yet. Ask whoever looks after it."
                )
            )
            return
        self._title.setText(tr("Bring a model"))
        self._text.setText(
            tr(
                "Drop a .gguf file anywhere in this window: Qwen, Llama, Gemma or another. It runs "
                "on this computer and is used where it is; nothing is copied."
            )
        )

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(Space.ONE)
        for button in (self._find, self._files):
            button.setIconSize(beside_text(16))
            buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        inner = QWidget()
        inner.setMaximumWidth(self._theme.scaled(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.THREE, 0, Space.THREE, 0)
        column.setSpacing(Space.ONE_HALF)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(Space.ONE)
        column.addLayout(buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, stretch=1000)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(9)  # a little above the middle, where there is room
        outer.addLayout(row)
        outer.addStretch(11)

    def _restyle(self) -> None:
        self._find.setIcon(self._icons.icon("search", "on_accent"))
        self._files.setIcon(self._icons.icon("file", "muted"))
