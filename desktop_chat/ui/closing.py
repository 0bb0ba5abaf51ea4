"""What is asked when the app is about to end over text that isn't on the disk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from desktop_chat.app.conversations.draft_book import DraftBook
from desktop_chat.app.conversations.reply import ReplyWriter
from desktop_chat.domain.language import tr
from desktop_chat.ui.widgets.clipboard import copy_words, may_copy_words
from desktop_chat.ui.window import Window

__all__ = ["ClosingQuestion"]


class ClosingQuestion(QObject):
    """Keeps a window open while text in it would be lost, until the person lets go of that."""

    def __init__(
        self,
        window: Window,
        writer: ReplyWriter,
        drafts: DraftBook,
        ends_app: Callable[[], bool],
        is_asked: Callable[[], bool],
        leave: Callable[[], object],
    ) -> None:
        """
        Args:
            ends_app: Whether the app is to end with it.
            is_asked: Whether this window, of several, is the one to ask what concerns all.
            leave: Ends the app, if nothing else stands in the way.
        """
        super().__init__(window)
        self._ends_app = ends_app
        self._is_asked = is_asked
        self._leave = leave
        self._window = window
        self._writer = writer
        self._drafts = drafts
        self._box: QMessageBox | None = None
        self._is_answered = False
        self._then: Callable[[], object] = window.leave  # once the person has let go
        window.ask_before_closing(self._may_close)

    def _may_close(self) -> bool:
        if self._is_answered:
            return True
        if self._box is not None:
            return False
        speaks_for_all = self._ends_app() and self._is_asked()
        if speaks_for_all and self._writer.unsaved:
            self._ask_about_replies(len(self._writer.unsaved))
        elif speaks_for_all and self._drafts.would_be_lost:
            self._ask_about_drafts()
        elif edits := self._edits():
            self._ask_about_edits(edits)
        return self._box is None

    def _edits(self) -> int:
        """How many messages are being edited."""
        from desktop_chat.ui.transcript.transcript import Transcript  # there if one is

        return sum(len(each.unsaved_edits()) for each in self._window.findChildren(Transcript))

    def _ask_about_replies(self, count: int) -> None:
        may_copy = may_copy_words()
        box = self._ask(
            tr("{n} replies aren't saved.", "A reply isn't saved.", count),
            tr(
                "Saving failed, and is tried again while the window is open. Copy the text, or "
                "make room on the disk: what isn't saved is lost when the window closes."
            )
            if may_copy
            else tr(
                "Saving failed, and is tried again while the window is open. Make room on the "
                "disk: what isn't saved is lost when the window closes."
            ),
        )
        copy = box.addButton(tr("Copy the text"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        copy.setEnabled(may_copy)
        box.open()

    def _ask_about_drafts(self) -> None:
        self._ask(
            tr("What you have written isn't saved."),
            tr(
                "Your conversations aren't open yet. Until they are, what you write is lost when "
                "the window closes."
            ),
        ).open()

    def _ask_about_edits(self, count: int) -> None:
        self._ask(
            tr("You are editing {n} messages.", "You are editing a message.", count),
            tr("What you have changed is lost when the window closes."),
        ).open()

    def _ask(self, text: str, detail: str) -> QMessageBox:
        self._then = self._leave if self._ends_app() else self._window.leave
        box = self._box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Not saved"))
        box.setText(text)
        box.setInformativeText(detail)
        role = QMessageBox.ButtonRole
        box.addButton(tr("Close anyway"), role.DestructiveRole).clicked.connect(self._on_close)
        keep = box.addButton(tr("Keep open"), role.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(self._on_finished)
        return box

    def _on_finished(self) -> None:
        self._box = None

    def _on_copy(self) -> None:
        texts = [each.content or each.thinking for each in self._writer.unsaved]
        if texts:  # else all has been saved while the question stood there
            copy_words("\n\n".join(texts))

    def _on_close(self) -> None:
        self._is_answered = True
        self._then()
