"""The text that comes along with a message, to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.composer.words import extent, share, title
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import check_box, plain_label, push_button
from desktop_chat.ui.widgets.untrusted import one_line, printable

__all__ = ["AttachmentDialog"]

_WIDTH, _HEIGHT = 640, 560  # pixels
_MOST_SHOWN = 400_000  # characters
_MOST_LINE = 2_000  # characters; Qt takes seconds for the line of a minified file
_MOST_NAME = 120  # characters
_MOST_PUT_BACK = 200_000  # characters, with which the composer is still quick


class AttachmentDialog(QDialog):
    """Shows what a model reads, or all of the text."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        attachment: Attachment,
        put_back: Callable[[], None] | None = None,
    ) -> None:
        """``put_back``: Puts the text into the message instead."""
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Attached text"))
        self._attachment = attachment
        self._name = plain_label(theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        self._name.setText(one_line(title(attachment), _MOST_NAME))
        self._name.setMinimumWidth(1)
        about = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        about.setText(" · ".join(filter(None, (extent(attachment), share(attachment)))))
        self._text = QPlainTextEdit()
        self._text.setObjectName("field")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(tr("Text"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._whole: QCheckBox | None = None
        if not attachment.is_whole:
            self._whole = check_box(theme, tr("Show all of it, also what wasn't sent"))
            self._whole.toggled.connect(self._show_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.TWO, Space.TWO, Space.TWO, Space.TWO)
        column.setSpacing(Space.ONE)
        for widget in (self._name, about, self._text, self._whole):
            if widget is not None:
                column.addWidget(widget)
        column.addLayout(self._buttons(put_back))
        self._show_text()
        room = parent.window().size() - QSize(Space.TWO, Space.TWO)
        self.resize(min(theme.scaled(_WIDTH), room.width()), min(_HEIGHT, room.height()))

    def text(self) -> str:
        return self._text.toPlainText()

    def _buttons(self, put_back: Callable[[], None] | None) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.ONE)
        buttons.addStretch(1)
        if put_back is not None and len(self._attachment.text) <= _MOST_PUT_BACK:
            back = push_button(tr("Put it into the message"), "outlined")
            back.clicked.connect(put_back)
            back.clicked.connect(self.accept)
            buttons.addWidget(back)
        close = push_button(tr("Close"), "outlined")
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        close.setFocus()
        return buttons

    @Slot()
    def _show_text(self) -> None:
        is_whole = self._whole is None or self._whole.isChecked()
        text = self._attachment.text if is_whole else "\n\n".join(self._passages())
        shown = printable(text[:_MOST_SHOWN])
        if len(text) > _MOST_SHOWN:
            shown += "\n…"
        self._text.setPlainText("\n".join(_short_lines(shown)))

    def _passages(self) -> Iterator[str]:
        text = self._attachment.text
        for start, end in self._attachment.chosen:
            passage = text[start:end].rstrip()
            first = text.count("\n", 0, start) + 1
            last = first + passage.count("\n")
            heading = tr("— Lines {first} to {last} —", first=number(first), last=number(last))
            yield f"{heading}\n{passage}"


def _short_lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        for start in range(0, len(line) or 1, _MOST_LINE):
            yield line[start : start + _MOST_LINE]
