"""What the window says while something is dragged over it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Radius, Space
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import who_decides
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["DropOverlay"]

_MODEL = ".gguf"
_WIDTH = 420  # pixels
_CONVERSATIONS = (".json", ".jsonl", ".zip")
_SHADE = 190  # of 255: what is under it can still be made out


class DropOverlay(QWidget):
    """Lies over the window for as long as files are held there, and takes them.

    Attributes:
        takes_documents: Whether any may be sent along with a message.

    Signals:
        dropped: Paths of files and folders, as a tuple.
        documents_dropped: Paths, as a tuple, of what is to be sent along with a message.
        conversations_dropped: The path of one file of conversations.
    """

    dropped = Signal(object)
    documents_dropped = Signal(object)
    conversations_dropped = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons
        self._window = window
        self.takes_documents = True
        self._sign = plain_label(theme.font(Size.BODY))
        self._title = plain_label(theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        self._detail = plain_label(theme.font(Size.BODY), "muted", wraps=True)
        card = QFrame()
        card.setObjectName("popup")
        card.setMaximumWidth(theme.scaled(_WIDTH))
        words = QVBoxLayout(card)
        words.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        words.setSpacing(Space.ONE)
        for label in (self._sign, self._title, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.addWidget(label)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, stretch=1000)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.FOUR, Space.FOUR, Space.FOUR, Space.FOUR)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(1)
        self.setAcceptDrops(True)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def text(self) -> str:
        return f"{self._title.text()}\n{self._detail.text()}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come up when files enter the window; where a dialog waits, they pass."""
        if isinstance(event, QDropEvent) and QApplication.activeModalWidget() is None:
            return self._receive(event)
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
            return True
        if isinstance(event, QDropEvent):
            return self._receive(event)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._theme.colour("background"))
        ground.setAlpha(_SHADE)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        frame = self.rect().adjusted(Space.TWO, Space.TWO, -Space.TWO, -Space.TWO)
        painter.drawRoundedRect(frame, Radius.LARGE, Radius.LARGE)

    def _receive(self, event: QDropEvent) -> bool:
        """Entering and moving are drops to Qt, too."""
        paths = _paths(event.mimeData())
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would let the sender delete them
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.hide()
            if _are_conversations(paths):
                self.conversations_dropped.emit(paths[0])
            elif _are_documents(paths):
                self.documents_dropped.emit(paths)
            else:
                self.dropped.emit(paths)
        elif not self.isVisible():
            self._say(paths)
            self._cover()
            self.show()
            self.raise_()
        return True

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())

    def _say(self, paths: Sequence[Path]) -> None:
        """Only by their names: a slow drive isn't asked while somebody holds a mouse button."""
        name = printable(paths[0].name or str(paths[0]))
        sign = "model"
        if _are_conversations(paths):
            title, detail = (
                tr("Import conversations"),
                tr("You see what is in {file} before anything comes in.", file=name),
            )
        elif _are_documents(paths) and not self.takes_documents:
            title, detail, sign = tr("Files can't be attached here"), who_decides(), "lock"
        elif _are_documents(paths):
            title = tr("Attach {file}", file=name)
            if len(paths) > 1:
                title = tr("Attach {n} files", "Attach {n} file", len(paths))
            detail = tr("The model reads it with your message.")
        elif len(paths) > 1:
            title = tr("Add {n} files or folders", "Add {n} file or folder", len(paths))
            detail = tr("Models are used where they are; nothing is copied.")
        elif paths[0].suffix.casefold() == _MODEL:
            title = tr("Chat with this model")
            detail = tr("{file} is used where it is; nothing is copied.", file=name)
        else:
            title = tr("Look into {folder}", folder=name)
            detail = tr("Models in it are used where they are; nothing is copied.")
        self._title.setText(title)
        self._detail.setText(detail)
        self._sign.setPixmap(self._icons.icon(sign, "accent").pixmap(20, 20))


def _paths(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def _are_documents(paths: Sequence[Path]) -> bool:
    """Whether they look like files other than models; a folder shows when it is read."""
    return all(path.suffix and path.suffix.casefold() != _MODEL for path in paths)


def _are_conversations(paths: Sequence[Path]) -> bool:
    return len(paths) == 1 and paths[0].suffix.casefold() in _CONVERSATIONS
