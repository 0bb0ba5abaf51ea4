"""A real window to take pictures of, and a way to wait for what happens in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter
from PySide6.QtWidgets import QWidget

from desktop_chat.app.commons import Commons
from desktop_chat.app.parameters.tuner import Place
from desktop_chat.app.state import Phase
from desktop_chat.app.workspace import Workspace
from desktop_chat.ui.conversations.search_field import SearchField
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.window import Window
from desktop_chat.ui.workspace_view import WorkspaceView

__all__ = ["PictureStage"]

_PATIENCE_MS = 300_000
_SETTLE_MS = 600  # layouts, and what the engine says about the context
_LONGEST_REPLY = 400  # tokens; a small model may never come to an end
_SEED = 4  # the same pictures each time
_SHADE = 90  # of 255: what is behind a dialog


class PictureStage:
    """A window with a workspace in it.

    Attributes:
        window: The window.
        view: What fills it.
        workspace: What it shows.
    """

    def __init__(self, theme: Theme, icons: Icons, commons: Commons) -> None:
        self._theme = theme
        self._commons = commons
        self.window = Window(theme, icons)
        self.workspace = Workspace(commons, self.window)
        self.view = WorkspaceView(theme, icons, self.window, self.workspace)

    def wait(self, is_done: Callable[[], bool]) -> None:
        loop = QEventLoop()
        watch = QTimer()
        watch.setInterval(20)
        watch.timeout.connect(lambda: loop.quit() if is_done() else None)
        watch.start()
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec()
        if not is_done():
            raise TimeoutError("The model did not answer.")

    def settle(self) -> None:
        """Let all be laid out, with the colours of code and the pictures of formulas."""
        decoration = self.workspace.decoration
        self._rest()
        if not decoration.is_complete:
            self.wait(lambda: decoration.is_complete)
            self._rest()

    def _rest(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(_SETTLE_MS, loop, loop.quit)
        loop.exec()

    def start(self) -> None:
        self._commons.start()

    def load(self) -> None:
        self.start()
        self.wait(lambda: self.workspace.bridge.state.phase in (Phase.READY, Phase.FAILED))
        tuner = self.workspace.tuner
        tuner.set(Place.MODEL, "max_tokens", _LONGEST_REPLY)
        tuner.set(Place.MODEL, "seed", _SEED)

    def ask(self, question: str) -> None:
        session = self.workspace.session
        self.wait(lambda: session.can_send)
        before = len(session.path)
        session.send(question)
        self.wait(lambda: len(session.path) == before + 2 and session.path[-1].finish is not None)

    def ask_anew(self, questions: Sequence[str]) -> None:
        """Hold a conversation of its own."""
        self.view.new_chat()
        for question in questions:
            self.ask(question)

    def search(self, text: str) -> None:
        """Look for a conversation, as somebody does who types this."""
        self.view.search()
        self.view.sidebar.findChildren(SearchField)[0].setText(text)

    def dress(self, size: tuple[int, int], *, dark: bool, high_contrast: bool = False) -> None:
        self._theme.use(dark=dark, high_contrast=high_contrast)
        self.window.resize(*size)
        self.window.show()
        QCursor.setPos(self.window.mapToGlobal(QPoint()))  # in the corner, over no button
        self.settle()

    def shoot(
        self,
        file: Path,
        size: tuple[int, int],
        *,
        dark: bool,
        high_contrast: bool = False,
    ) -> Path:
        self.dress(size, dark=dark, high_contrast=high_contrast)
        self.window.grab().save(str(file))
        return file

    def shoot_with(self, file: Path, above: QWidget, *, is_dialog: bool) -> Path:
        """The window with what floats over it: a dialog dims it and stands in its middle."""
        self.settle()
        picture, floating = self.window.grab(), above.grab()
        place = QRect(QPoint(), above.size())
        if is_dialog:
            place.moveCenter(self.window.rect().center())
        else:
            place.moveTopLeft(self.window.mapFromGlobal(above.mapToGlobal(QPoint())))
        painter = QPainter(picture)
        if is_dialog:
            painter.fillRect(self.window.rect(), QColor(0, 0, 0, _SHADE))
        painter.drawPixmap(place.topLeft(), floating)
        if is_dialog:  # the frame that a desktop gives it
            painter.setPen(self._theme.colour("border"))
            painter.drawRect(place)
        painter.end()
        picture.save(str(file))
        return file
