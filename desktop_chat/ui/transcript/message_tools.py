"""What can be done with a message: a row of small buttons and a menu."""

from collections.abc import Collection
from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.clipboard import mark_guarded
from desktop_chat.ui.widgets.controls import tool_button, with_menu
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import is_managed, mark_managed

__all__ = ["MessageTools", "Tool"]

_ICON = 16  # pixels


class Tool(Enum):
    """What a person does with a message; the value of a button's is its icon."""

    COPY = "copy"
    AGAIN = "again"
    CONTINUE = "continue"
    EDIT = "edit"
    WRITTEN = "written"  # these are in the menu, where words tell more
    RAW = "raw"
    FORK = "fork"
    OTHERS = "others"
    DETAILS = "details"
    DELETE = "delete"


_QUESTION = (Tool.COPY, Tool.EDIT)
_QUESTION_MENU = (Tool.RAW, Tool.FORK, Tool.OTHERS, Tool.DELETE)
_REPLY = (Tool.COPY, Tool.AGAIN, Tool.CONTINUE, Tool.EDIT)
_REPLY_MENU = (Tool.WRITTEN, Tool.RAW, Tool.FORK, Tool.DETAILS, Tool.DELETE)


class MessageTools(QWidget):
    """Buttons that are made when they are first shown, as most messages are only read.

    Attributes:
        managed: What of the menu an administrator has taken away; known before it is first shown.
        has_words: Whether there is anything in the message that others could be asked.

    Signals:
        chosen: A ``Tool``.
        menu_closed: The menu is gone; until then ``has_menu`` is true.
    """

    chosen = Signal(object)
    menu_closed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget | None = None, *, of_reply: bool
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._of_reply = of_reply
        self._buttons: dict[Tool, QToolButton] = {}
        self._more: QToolButton | None = None
        self._can_answer_again = False
        self._can_continue = False
        self._is_written = False
        self._actions: dict[Tool, QAction] = {}
        self.managed: Collection[Tool] = ()
        self.has_words = True
        self.has_menu = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.HALF // 2)
        theme.changed.connect(self.restyle)
        self.hide()

    def reveal(self, revealed: bool) -> None:
        if revealed and self._more is None:
            self._make()
        self.setVisible(revealed)

    def offer(self, *, again: bool, going_on: bool) -> None:
        """What the model can do now."""
        self._can_answer_again, self._can_continue = again, going_on
        if self._of_reply and self._buttons:
            self._buttons[Tool.AGAIN].setEnabled(again)
            self._buttons[Tool.CONTINUE].setVisible(going_on)

    def set_written(self, written: bool) -> None:
        """Whether the message is shown as it was written."""
        self._is_written = written
        if Tool.WRITTEN in self._actions:
            self._actions[Tool.WRITTEN].setText(self._name(Tool.WRITTEN))

    def confirm_copied(self) -> None:
        if Tool.COPY in self._buttons:
            self._buttons[Tool.COPY].setIcon(self._icons.icon("check", "accent"))

    def forget(self) -> None:
        """Be as for a message to which nothing has been done."""
        self.set_written(False)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        for tool, button in self._buttons.items():
            if not is_managed(button):
                button.setIcon(self._icons.icon(tool.value, "muted"))
        if self._more is not None:
            self._more.setIcon(self._icons.icon("more", "muted"))

    def _make(self) -> None:
        for tool in _REPLY if self._of_reply else _QUESTION:
            button = tool_button(self._name(tool), icon=_ICON)
            button.setObjectName("small")
            button.clicked.connect(lambda _=False, tool=tool: self.chosen.emit(tool))
            self._buttons[tool] = button
            self._row.addWidget(button)
        if self._of_reply:
            going_on = self._buttons[Tool.CONTINUE]
            going_on.setText(tr("Continue"))
            going_on.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            going_on.setFont(self._theme.font(Size.CAPTION))
        more = self._more = tool_button(tr("More for this message"), icon=_ICON)
        more.setObjectName("small")
        menu = QMenu(more)
        for tool in _REPLY_MENU if self._of_reply else _QUESTION_MENU:
            act = menu.addAction(self._name(tool), lambda tool=tool: self.chosen.emit(tool))
            self._actions[tool] = act
            if tool in self.managed:
                mark_managed(self._icons, act)
        menu.aboutToShow.connect(self._on_menu_opened)
        menu.aboutToHide.connect(self._on_menu_closed)
        with_menu(more, menu)
        self._row.addWidget(more)
        mark_guarded(self._icons, self._buttons[Tool.COPY], self._actions[Tool.RAW])
        self.offer(again=self._can_answer_again, going_on=self._can_continue)
        self.restyle()

    def _name(self, tool: Tool) -> str:
        reply, written = self._of_reply, self._is_written
        names = {
            Tool.COPY: tr("Copy this reply") if reply else tr("Copy this message"),
            Tool.AGAIN: tr("Answer again"),
            Tool.CONTINUE: tr("Continue this reply"),
            Tool.EDIT: tr("Edit this reply") if reply else tr("Edit this message"),
            Tool.WRITTEN: tr("Show as it reads") if written else tr("Show as written"),
            Tool.RAW: tr("Copy raw text"),
            Tool.FORK: tr("Go on in a new chat from here"),
            Tool.OTHERS: tr("Ask others the same…"),
            Tool.DETAILS: tr("Details…"),
            Tool.DELETE: tr("Delete this and what follows"),
        }
        return names[tool]

    @Slot()
    def _on_menu_opened(self) -> None:
        self.has_menu = True
        others = self._actions.get(Tool.OTHERS)
        if others is not None and not is_managed(others):
            others.setEnabled(self.has_words)

    @Slot()
    def _on_menu_closed(self) -> None:
        self.has_menu = False
        self.menu_closed.emit()
