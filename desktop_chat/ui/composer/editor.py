"""The composer's editor: what is pasted into it becomes text, or comes along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal

from desktop_chat.ui.widgets.text_editor import TextEditor

__all__ = ["LONG", "MessageEditor", "pasted_text"]

LONG = 4_000  # characters, from which a text is folded
_MOST_HTML = 400_000  # characters; beyond, its plain text has to do: nobody waits for a paste
_MOST_INSERTED = 200_000  # characters, with which the editor is still quick


class MessageEditor(TextEditor):
    """
    Attributes:
        folds: Whether somebody takes what is too long for the editor.

    Signals:
        long_pasted: A text that isn't put in.
        files_pasted: Paths of files and folders, as a tuple.
    """

    long_pasted = Signal(str)
    files_pasted = Signal(object)

    folds = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
        if paths and self.folds:
            self.files_pasted.emit(paths)
            return
        text = pasted_text(source)
        if len(text) >= LONG and self.folds:
            self.long_pasted.emit(text)
        else:
            self.insertPlainText(text[:_MOST_INSERTED])
            self.ensureCursorVisible()


def pasted_text(source: QMimeData) -> str:
    """The words on the clipboard, with their shape where it has one.

    An editor for code puts colours beside its plain text, which has the indentation.
    """
    if source.hasHtml():
        from desktop_chat.ui.composer.rich_paste import has_shape, plain_from_html

        html = source.html()
        if len(html) <= _MOST_HTML and has_shape(html):
            return plain_from_html(html)
    return source.text().replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
