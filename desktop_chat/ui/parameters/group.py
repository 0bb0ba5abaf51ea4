"""Parameters that belong together, which can be folded away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.domain.parameter import Group
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.parameters.row import ParameterRow
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ParameterGroup"]


class ParameterGroup(QWidget):
    """A heading that folds the rows under it."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        group: Group,
        rows: Sequence[ParameterRow],
        *,
        folded: bool,
    ) -> None:
        super().__init__()
        self._icons = icons
        self.rows = rows
        self._head = QToolButton()
        self._head.setObjectName("fold")
        self._head.setText(tr(group.value))
        self._head.setFont(theme.font(Size.BODY, QFont.Weight.DemiBold))
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._head.setCheckable(True)
        self._head.setChecked(not folded)
        self._head.toggled.connect(self._fold)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, Space.HALF, 0, Space.ONE)
        body.setSpacing(Space.TWO)
        for row in rows:
            body.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._body)
        theme.changed.connect(self._restyle)
        self._fold()

    def unfold(self) -> None:
        self._head.setChecked(True)

    @Slot()
    def _fold(self) -> None:
        is_open = self._head.isChecked()
        self._body.setVisible(is_open)
        group = self._head.text()
        self._head.setAccessibleName(
            tr("{group}, shown", group=group) if is_open else tr("{group}, folded", group=group)
        )
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        if self._head.isChecked():
            name = "chevron-down"
        else:
            is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            name = "chevron-left" if is_rtl else "chevron-right"
        self._head.setIcon(self._icons.icon(name, "muted"))
