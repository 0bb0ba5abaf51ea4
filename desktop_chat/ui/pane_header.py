"""What stands above a conversation: the model, the way to its settings, and to other places."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.badge import UnencryptedBadge
from desktop_chat.ui.widgets.controls import tool_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import is_managed, mark_managed

__all__ = ["PaneHeader"]


class PaneHeader(QHBoxLayout):
    """Widgets of others in one row, and two buttons for while there is no sidebar.

    Signals:
        sidebar_requested: Show the conversations.
        new_requested: Begin a conversation.
        compare_requested: Ask several models the same.
    """

    sidebar_requested = Signal()
    new_requested = Signal()
    compare_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        keys: CommandKeys,
        switcher: QWidget,
        badge: UnencryptedBadge,
        parameters: QWidget,
    ) -> None:
        super().__init__()
        self._icons = icons
        self._badge = badge
        self._show_sidebar = tool_button(tr("Show the sidebar"))
        self._new = tool_button(tr("New chat"))
        keys.tip(self._show_sidebar, "sidebar")
        keys.tip(self._new, "new_chat")
        self._compare = tool_button(tr("Compare models…"))
        keys.tip(self._compare, "compare")
        if keys.is_managed("compare"):
            mark_managed(icons, self._compare)
        self.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        self.setSpacing(Space.HALF)
        self.addWidget(self._show_sidebar)
        self.addWidget(switcher, stretch=1)
        self.addWidget(self._compare)
        self.addStretch(0)
        self.addWidget(badge)
        self.addWidget(parameters)
        self.addWidget(self._new)
        self._show_sidebar.clicked.connect(self.sidebar_requested)
        self._new.clicked.connect(self.new_requested)
        self._compare.clicked.connect(self.compare_requested)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_sidebar_shown(self, shown: bool) -> None:
        """Offer what the sidebar otherwise has."""
        self._show_sidebar.setVisible(not shown)
        self._new.setVisible(not shown)

    def set_narrow(self, is_narrow: bool) -> None:
        """Whether there is no room for words that an icon can say."""
        self._badge.set_narrow(is_narrow)

    def _restyle(self) -> None:
        self._show_sidebar.setIcon(self._icons.icon("sidebar", "muted"))
        if not is_managed(self._compare):
            self._compare.setIcon(self._icons.icon("compare", "muted"))
        self._new.setIcon(self._icons.icon("compose", "muted"))
