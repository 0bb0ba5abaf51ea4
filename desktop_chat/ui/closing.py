"""What is asked when the app is about to end over text that isn't on the disk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.domain.language import tr
from desktop_chat.ui.window import Window

__all__ = ["ClosingQuestion"]


class ClosingQuestion(QObject):
    """Keeps a window open while replies can't be saved, until the person lets go of them."""

    def __init__(
        self,
        window: Window,
        writer: ReplyWriter,
        ends_app: Callable[[], bool],
        leave: Callable[[], object],
    ) -> None:
        """
        Args:
            ends_app: Whether nothing saves them once the window is closed.
            leave: Closes it, and whatever else was to be closed, without a question.
        """
        super().__init__(window)
        self._ends_app = ends_app
        self._leave = leave
        self._window = window
        self._writer = writer
        self._box: QMessageBox | None = None
        self._is_answered = False
        window.ask_before_closing(self._may_close)

    def _may_close(self) -> bool:
        if self._is_answered or not (self._writer.unsaved and self._ends_app()):
            return True
        if self._box is None:
            self._ask()
        return False

    def _ask(self) -> None:
        count = len(self._writer.unsaved)
        box = self._box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Not saved"))
        box.setText(tr("{n} replies aren't saved.", "A reply isn't saved.", count))
        box.setInformativeText(
            tr(
                "Saving failed, and is tried again while the window is open. Copy the text, or "
                "make room on the disk: what isn't saved is lost when the window closes."
            )
        )
        role = QMessageBox.ButtonRole
        box.addButton(tr("Copy the text"), role.ActionRole).clicked.connect(self._on_copy)
        box.addButton(tr("Close anyway"), role.DestructiveRole).clicked.connect(self._on_close)
        keep = box.addButton(tr("Keep open"), role.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(self._on_finished)
        box.open()

    def _on_finished(self) -> None:
        self._box = None

    def _on_copy(self) -> None:
        texts = [each.content or each.thinking for each in self._writer.unsaved]
        if texts:  # else all has been saved while the question stood there
            QGuiApplication.clipboard().setText("\n\n".join(texts))

    def _on_close(self) -> None:
        self._is_answered = True
        self._leave()
