"""What stands above a comparison: its title, how it is looked at, and what else can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import tool_button, with_menu
from desktop_chat.ui.widgets.elided_label import ElidedLabel
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import mark_managed
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["PageHead"]

_LONGEST = 200  # characters of a title
_FEW, _MANY = 3, 9  # further seeds, so that there are usually four or ten


class PageHead(QWidget):
    """
    Attributes:
        differences: Whether words are marked that differ.
        together: Whether all columns are scrolled at once.
        names: Shows the names before the vote.

    Signals:
        sidebar_requested: Show the conversations.
        new_requested: Begin a conversation.
        again_requested: Set up another comparison of the same models.
        failed_requested: Ask again where something came to nothing.
        seeds_requested: Ask the same with so many further seeds.
        save_requested: Write a report.
    """

    sidebar_requested = Signal()
    new_requested = Signal()
    again_requested = Signal()
    failed_requested = Signal()
    seeds_requested = Signal(int)
    save_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, keys: CommandKeys) -> None:
        super().__init__()
        self._icons = icons
        self._sidebar = tool_button(tr("Show the sidebar"))
        self._new = tool_button(tr("New chat"))
        keys.tip(self._sidebar, "sidebar")
        keys.tip(self._new, "new_chat")
        self._sign = QLabel()
        self._title = ElidedLabel(theme.font(Size.READING, QFont.Weight.DemiBold))
        self.names = tool_button(tr("Show the names now"))
        self.differences = _switch(tr("Mark words that differ"))
        self.together = _switch(tr("Scroll all columns together"))
        self.together.setChecked(True)
        self._more = tool_button(tr("More"))
        self._menu = QMenu(self)
        self._actions = self._make_actions(keys)
        with_menu(self._more, self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        row.setSpacing(Space.HALF)
        row.addWidget(self._sidebar)
        row.addSpacing(Space.HALF)
        row.addWidget(self._sign)
        row.addSpacing(Space.HALF)
        row.addWidget(self._title, stretch=1)
        for each in (self.names, self.differences, self.together, self._more, self._new):
            row.addWidget(each)
        self._sidebar.clicked.connect(self.sidebar_requested)
        self._new.clicked.connect(self.new_requested)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def menu(self) -> QMenu:
        """What else can be done."""
        return self._menu

    @Slot(bool)
    def set_sidebar_shown(self, shown: bool) -> None:
        """Offer what the sidebar otherwise has."""
        self._sidebar.setVisible(not shown)
        self._new.setVisible(not shown)

    def show_title(self, title: str) -> None:
        self._title.show_text(one_line(title, _LONGEST))

    def title(self) -> str:
        return self._title.whole

    def offer(self, *, columns: bool, beside: bool, hidden: bool, failed: int) -> None:
        """
        Args:
            columns: Whether answers are looked at, and not the table.
            beside: Whether there is room for several of them.
            hidden: Whether names are hidden.
            failed: How many answers came to nothing.
        """
        self.names.setVisible(hidden)
        self.differences.setVisible(columns)
        self.together.setVisible(columns and beside)
        self._actions["failed"].setVisible(failed > 0)

    def _make_actions(self, keys: CommandKeys) -> dict[str, QAction]:
        def add(text: str, act: Callable[[], object]) -> QAction:
            return self._menu.addAction(text, act)

        few = tr("Ask with {n} further seeds", "Ask with {n} further seed", _FEW)
        many = tr("Ask with {n} further seeds", "Ask with {n} further seed", _MANY)
        made = {
            "compare": add(tr("Ask something else…"), self.again_requested.emit),
            "failed": add(tr("Ask failed ones again"), self.failed_requested.emit),
            "few": add(few, lambda: self.seeds_requested.emit(_FEW)),
            "many": add(many, lambda: self.seeds_requested.emit(_MANY)),
        }
        self._menu.addSeparator()
        made["export"] = add(tr("Save report…"), self.save_requested.emit)
        if keys.is_managed("export"):
            mark_managed(self._icons, made["export"])
        if keys.is_managed("compare"):
            for each in ("compare", "failed", "few", "many"):
                mark_managed(self._icons, made[each])
        return made

    @Slot()
    def _restyle(self) -> None:
        self._sign.setPixmap(self._icons.icon("compare", "muted").pixmap(_SIGN, _SIGN))
        for button, name in (
            (self._sidebar, "sidebar"),
            (self._new, "compose"),
            (self.names, "eye"),
            (self.differences, "differences"),
            (self.together, "together"),
            (self._more, "more"),
        ):
            button.setIcon(self._icons.icon(name, "muted"))


_SIGN = 18  # pixels


def _switch(name: str) -> QToolButton:
    button = tool_button(name)
    button.setObjectName("quiet")
    button.setCheckable(True)
    return button
