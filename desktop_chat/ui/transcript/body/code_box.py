"""Code with what it is written in and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop_chat.app.decoration import Decoration
from desktop_chat.domain.language import tr
from desktop_chat.markdown.blocks import Code
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Radius, Space
from desktop_chat.ui.transcript.body.code_text import CodeText
from desktop_chat.ui.transcript.body.spoken import MOST_SAID
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.clipboard import copy_words, mark_guarded
from desktop_chat.ui.widgets.controls import plain_label, push_button, tool_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import is_managed
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["CodeBox"]

_HEAD = 36  # pixels
_FOOT = 36
_ICON = 16
_FEW_LINES = 1_000  # what is more is folded
_FEW_CHARACTERS = 60_000
_SLICE = 1_000  # lines that are laid out at once when all are wanted
_CONFIRMED_MS = 2_000
_COLOURS_MS = 250  # between two colourings of code that grows


class CodeBox(QWidget):
    """Code of a message.

    Signals:
        resized: It wants another height than ``fit`` told.
        save_wanted: The code and a name for its file.
    """

    resized = Signal()
    save_wanted = Signal(str, str)

    def __init__(
        self, theme: Theme, icons: Icons, decoration: Decoration, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._decoration = decoration
        self._code = Code("")
        self._coloured = 0  # characters
        self._most_lines = _FEW_LINES
        self._wants_all = False
        self._width = 0
        self._text = CodeText(theme, tr("Code"), self)
        self._language = plain_label(theme.font(Size.CAPTION), "muted")
        self._copy = self._button(tr("Copy code"))
        self._wrap = self._button(tr("Wrap lines"))
        self._wrap.setCheckable(True)
        self._save = self._button(tr("Save as file…"))
        self._more: QPushButton | None = None
        self._head = QWidget(self)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(Space.ONE, 0, Space.ONE, 0)
        row.setSpacing(Space.HALF // 2)
        row.addSpacing(Space.ONE)  # unlike a margin, it changes sides with the layout
        row.addWidget(self._language)
        row.addStretch(1)
        for button in (self._wrap, self._save, self._copy):
            row.addWidget(button)
        self._copy.clicked.connect(self._on_copy)
        self._wrap.toggled.connect(self._on_wrap)
        self._save.clicked.connect(self._on_save)
        self._confirmed = QTimer(self, singleShot=True, interval=_CONFIRMED_MS)
        self._confirmed.timeout.connect(self._show_icons)
        self._colours = QTimer(self, singleShot=True, interval=_COLOURS_MS)
        self._colours.timeout.connect(self._colour)
        self._unfolding = QTimer(self, singleShot=True, interval=0)
        self._unfolding.timeout.connect(self._on_more)
        mark_guarded(icons, self._copy)
        self._show_icons()

    def texts(self) -> list[TextPart]:
        return [self._text]

    def code(self) -> Code:
        return self._code

    def show_code(self, code: Code) -> None:
        before, self._code = self._code, code
        if code.language != before.language or not self.accessibleName():
            self._name(one_line(code.language, 40))
        if code.text != before.text:
            if not code.text.startswith(before.text):
                self._coloured = 0
            self._fill()
            if code.closed:
                self._colour()
            elif not self._colours.isActive():
                self._colours.start()
        elif code.closed and not before.closed:
            self._colour()

    def forget(self) -> None:
        """As of ``TextPart``."""
        self._code, self._coloured = Code(""), 0
        self._most_lines, self._wants_all = _FEW_LINES, False
        for timer in (self._colours, self._confirmed, self._unfolding):
            timer.stop()
        self._wrap.setChecked(False)
        if self._more is not None:
            self._more.hide()
        self._show_icons()
        self._name("")
        self._text.forget()

    def show_colours(self, text: str) -> None:
        """The colours of a text are known; perhaps it's this one, or was before it grew."""
        if len(text) > self._coloured and self._code.text.startswith(text):
            self._show_inks(text)

    def fit(self, width: int) -> int:
        """As of ``TextPart``."""
        self._width = width
        inner = max(1, width - 2 * Space.TWO)
        height = self._text.fit(inner)
        self._head.setGeometry(QRect(0, 0, width, _HEAD))
        self._text.setGeometry(QRect(Space.TWO, _HEAD, inner, height))
        below = _HEAD + height
        if self._more is not None and not self._more.isHidden():
            self._more.move(Space.ONE, below)
            self._more.resize(self._more.sizeHint().width(), _FOOT - Space.HALF)
            below += _FOOT
        wraps = self._wrap.isChecked()
        return below + (Space.ONE_HALF if wraps else 0)

    def highlight(self, query: str) -> None:
        self._text.highlight(query)

    def restyle(self) -> None:
        self._show_icons()
        self._text.restyle()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.MEDIUM, Radius.MEDIUM)

    def _button(self, name: str) -> QToolButton:
        button = tool_button(name, icon=_ICON)
        button.setObjectName("small")
        return button

    def _name(self, language: str) -> None:
        self._language.setText(language or tr("Code"))
        said = tr("Code in {language}", language=language) if language else tr("Code")
        self.setAccessibleName(said)
        self._text.setAccessibleName(said)

    def _fill(self) -> None:
        """Show the code as far as it isn't folded."""
        lines = _few(self._code.text, self._most_lines, folds=not self._wants_all)
        text = "\n".join(lines).removesuffix("\n")
        whole = self._code.text.removesuffix("\n")
        is_whole = len(text) == len(whole)
        self._text.show_code(text, self._code.language, is_whole=is_whole)
        self._text.setAccessibleDescription(text[:MOST_SAID])
        if is_whole:
            if self._more is not None:
                self._more.hide()
            return
        if self._more is None:
            self._more = push_button("", "link")
            self._more.setParent(self)
            self._more.clicked.connect(self._on_more)
        count = whole.count("\n") + 1
        self._more.setText(tr("Show all {n} lines", "Show the whole line", count))
        self._more.show()

    @Slot()
    def _colour(self) -> None:
        self._colours.stop()
        self._show_inks(self._code.text)

    def _show_inks(self, text: str) -> None:
        if inks := self._decoration.colours(text, self._code.language):
            self._coloured = len(text)
            self._text.show_inks(inks)

    @Slot()
    def _show_icons(self) -> None:
        for button, name in ((self._copy, "copy"), (self._wrap, "wrap"), (self._save, "save")):
            ink = "accent" if button.isChecked() else "muted"
            if not is_managed(button):
                button.setIcon(self._icons.icon(name, ink))
        if not is_managed(self._copy):
            self._copy.setToolTip(tr("Copy code"))

    @Slot()
    def _on_copy(self) -> None:
        if not copy_words(self._code.text):
            return
        self._copy.setIcon(self._icons.icon("check", "accent"))
        self._copy.setToolTip(tr("Copied"))
        announce(self, tr("Copied"))
        self._confirmed.start()

    @Slot(bool)
    def _on_wrap(self, wraps: bool) -> None:
        self._text.set_wrapping(wraps)
        self._show_icons()
        self.resized.emit()

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self._code.text, file_name(self._code.language))

    @Slot()
    def _on_more(self) -> None:
        """Lay out more, and go on with that while nothing else is to be done."""
        self._wants_all = True
        self._most_lines += _SLICE
        self._fill()
        self._colour()
        self.resized.emit()
        if self._more is not None and not self._more.isHidden():
            self._unfolding.start()


def _few(text: str, most: int, *, folds: bool) -> Iterator[str]:
    """The lines that are shown."""
    lines = text.split("\n", most)[:most]
    room = _FEW_CHARACTERS if folds else len(text) + 1
    for number, line in enumerate(lines):
        room -= len(line) + 1
        if room < 0 and number:
            return
        yield line[: room + len(line) + 1] if room < 0 else line


_SUFFIXES = {
    "bash": "sh",
    "c": "c",
    "c#": "cs",
    "c++": "cpp",
    "cpp": "cpp",
    "csharp": "cs",
    "css": "css",
    "csv": "csv",
    "diff": "diff",
    "go": "go",
    "html": "html",
    "java": "java",
    "javascript": "js",
    "js": "js",
    "json": "json",
    "kotlin": "kt",
    "latex": "tex",
    "markdown": "md",
    "md": "md",
    "php": "php",
    "py": "py",
    "python": "py",
    "r": "r",
    "ruby": "rb",
    "rust": "rs",
    "sh": "sh",
    "shell": "sh",
    "sql": "sql",
    "swift": "swift",
    "tex": "tex",
    "toml": "toml",
    "ts": "ts",
    "typescript": "ts",
    "xml": "xml",
    "yaml": "yaml",
    "yml": "yml",
}


def file_name(language: str) -> str:
    """A name for a file with code in that language; never one that the reply chose."""
    return f"code.{_SUFFIXES.get(language.lower(), 'txt')}"
