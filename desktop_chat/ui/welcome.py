"""What stands where no conversation is yet."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_chat.ui.controls import plain_label
from desktop_chat.ui.icons import Icons
from desktop_chat.ui.theme import Size, Theme
from desktop_chat.ui.tokens import Space

__all__ = ["Welcome"]

_WIDTH = 480  # pixels


class Welcome(QWidget):
    """An invitation to write, or, without a model, how to bring one.

    Signals:
        folder_requested: Show the folder where models are put.
        file_requested: Let the person choose a file.
    """

    folder_requested = Signal()
    file_requested = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, models: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._icons = icons
        self._title = plain_label(theme.font(Size.DISPLAY, QFont.Weight.DemiBold), wraps=True)
        self._text = plain_label(theme.font(Size.READING), "muted", wraps=True)
        self._path = plain_label(theme.monospace(Size.BODY), wraps=True)
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._folder = _button(self.tr("Open models folder"))
        self._folder.clicked.connect(self.folder_requested)
        self._file = _button(self.tr("Open a file…"))
        self._file.clicked.connect(self.file_requested)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.invite()

    def invite(self) -> None:
        """There is a model, or there will be in a moment."""
        self._title.setText(self.tr("What's on your mind?"))
        self._text.setText(self.tr("Everything you write stays on this computer."))
        for widget in (self._path, self._folder, self._file):
            widget.hide()

    def teach(self) -> None:
        """There is no model."""
        self._title.setText(self.tr("Bring a model"))
        self._text.setText(
            self.tr(
                "Desktop Chat runs GGUF models, such as Qwen, Llama or Gemma, on this computer. "
                "Put a .gguf file into this folder, or open one where it is:"
            )
        )
        # A path has no spaces to break at in a narrow window.
        self._path.setText(str(self._models).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        for widget in (self._path, self._folder, self._file):
            widget.show()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.ONE)
        buttons.addStretch(1)
        buttons.addWidget(self._folder)
        buttons.addWidget(self._file)
        buttons.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.THREE, 0, Space.THREE, Space.SIX)
        column.setSpacing(Space.ONE_HALF)
        for label in (self._title, self._text, self._path):
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
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)

    def _restyle(self) -> None:
        self._folder.setIcon(self._icons.icon("folder", "muted"))
        self._file.setIcon(self._icons.icon("file", "muted"))


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("outlined")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
