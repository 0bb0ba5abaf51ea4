"""The menu of a text in the conversation."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QTextEdit

from desktop_chat.domain.chat import Role
from desktop_chat.domain.language import tr
from desktop_chat.ui.transcript.block_maker import Block, BlockMaker
from desktop_chat.ui.transcript.body.text_part import TextPart
from desktop_chat.ui.transcript.message_area import MessageArea
from desktop_chat.ui.transcript.message_tools import Tool
from desktop_chat.ui.transcript.selecting import Selecting
from desktop_chat.ui.widgets.clipboard import copy_words, mark_guarded
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["TextMenu"]


class TextMenu(QObject):
    """Copies what is selected, and shows a reply as it was written.

    Signals:
        acted: The id of a message and a ``Tool``, as of its block.
    """

    acted = Signal(str, object)

    def __init__(
        self, icons: Icons, area: MessageArea, maker: BlockMaker, selecting: Selecting
    ) -> None:
        super().__init__(area)
        self._icons = icons
        self._area = area
        self._maker = maker
        self._selecting = selecting
        selecting.menu_wanted.connect(self.open)

    @Slot(object, QPoint)
    def open(self, text: QTextEdit, place: QPoint) -> None:
        """Show the menu of ``text`` at a place of the screen."""
        menu = self.menu(text)
        if isinstance(text, TextPart) and (latex := text.latex_at(place)):
            menu.addSeparator()
            formula = menu.addAction(tr("Copy LaTeX"), lambda: copy_words(latex))
            mark_guarded(self._icons, formula)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self, text: QTextEdit) -> QMenu:
        menu = QMenu(self._area)
        has_any = self._selecting.has_any()
        copy = menu.addAction(tr("Copy"), self._selecting.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        plain = menu.addAction(
            tr("Copy as Markdown"), lambda: self._selecting.copy(formatted=False)
        )
        for action in (copy, plain):
            action.setEnabled(has_any)
        mark_guarded(self._icons, copy, plain)
        menu.addSeparator()
        every = menu.addAction(tr("Select the whole conversation"), self._selecting.select_all)
        every.setShortcut(QKeySequence.StandardKey.SelectAll)
        block = self._block_of(text)
        if block is not None and block.message.role is Role.ASSISTANT:
            name = block.message.id
            written = name in self._maker.written
            menu.addAction(
                tr("Show as it reads") if written else tr("Show as written"),
                lambda: self.acted.emit(name, Tool.WRITTEN),
            )
        return menu

    def _block_of(self, text: QTextEdit) -> Block | None:
        blocks = self._area.column.blocks.values()
        return next((block for block in blocks if block.isAncestorOf(text)), None)
