"""What is known of an answer, and what can be done with it."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.comparing.answer_text import SIDE
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.clipboard import mark_guarded
from desktop_chat.ui.widgets.controls import plain_label, push_button, tool_button
from desktop_chat.ui.widgets.icons import Icons, beside_text
from desktop_chat.ui.widgets.managed import is_managed

__all__ = ["ColumnFoot", "Deed"]

_ICON = 16  # pixels


class Deed(Enum):
    """What a person can do with an answer."""

    VOTE = auto()
    CONTINUE = auto()
    COPY = auto()
    BASE = auto()  # measure the others by it


class ColumnFoot(QWidget):
    """
    Signals:
        chosen: A ``Deed``.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._facts = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._stable = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._vote = push_button(tr("Better"), "outlined")
        self._vote.setCheckable(True)
        self._vote.setIconSize(beside_text(_ICON))
        self._continue = tool_button(tr("Continue with this one"), icon=_ICON)
        self._copy = tool_button(tr("Copy"), icon=_ICON)
        self._base = tool_button(tr("Mark what differs from this one"), icon=_ICON)
        self._base.setCheckable(True)
        self._base.setObjectName("quiet")
        self._base.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.HALF)
        buttons.addWidget(self._vote)
        buttons.addStretch(1)
        for each in (self._base, self._copy, self._continue):
            buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, Space.ONE, SIDE, Space.ONE)
        column.setSpacing(Space.HALF)
        column.addWidget(self._facts)
        column.addWidget(self._stable)
        column.addLayout(buttons)
        for button, deed in (
            (self._vote, Deed.VOTE),
            (self._continue, Deed.CONTINUE),
            (self._copy, Deed.COPY),
            (self._base, Deed.BASE),
        ):
            button.clicked.connect(partial(self.chosen.emit, deed))
        mark_guarded(icons, self._copy)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_facts(self, facts: str, stability: str) -> None:
        """``stability``: How alike the answers to all seeds are; empty for one seed."""
        self._facts.setText(facts)
        self._stable.setText(stability)
        self._stable.setVisible(bool(stability))

    def offer(self, *, is_there: bool, is_chosen: bool, name: str) -> None:
        """
        Args:
            is_there: Whether there is an answer, with which something can be done.
            is_chosen: Whether the person likes this one best.
            name: Whose it is, for a screen reader.
        """
        self._vote.setEnabled(is_there)
        self._continue.setEnabled(is_there)
        if not is_managed(self._copy):
            self._copy.setEnabled(is_there)
        self._vote.setChecked(is_chosen)
        self._vote.setText(tr("Your choice") if is_chosen else tr("Better"))
        voted = tr("{model}: your choice", model=name)
        self._vote.setAccessibleName(voted if is_chosen else tr("{model} is better", model=name))
        self._continue.setAccessibleName(tr("Continue with {model}", model=name))
        self._copy.setAccessibleName(tr("Copy the answer of {model}", model=name))
        self._base.setAccessibleName(tr("Mark what differs from {model}", model=name))
        self._restyle()

    def offer_base(self, *, is_offered: bool, is_base: bool) -> None:
        """Whether the others can be measured by this one, and are."""
        self._base.setVisible(is_offered)
        self._base.setChecked(is_base)

    def confirm_copied(self) -> None:
        """Until something else is there to be copied."""
        self._copy.setIcon(self._icons.icon("check", "accent"))

    def text(self) -> str:
        """What it tells, for tests and a screen reader."""
        stable = "" if self._stable.isHidden() else self._stable.text()
        return " · ".join(filter(None, (self._facts.text(), stable)))

    @Slot()
    def _restyle(self) -> None:
        chosen = "accent" if self._vote.isChecked() else "muted"
        self._vote.setIcon(self._icons.icon("check" if self._vote.isChecked() else "vote", chosen))
        self._continue.setIcon(self._icons.icon("continue", "muted"))
        self._base.setIcon(self._icons.icon("differences", "muted"))
        if not is_managed(self._copy):
            self._copy.setIcon(self._icons.icon("copy", "muted"))
