"""The sign that stays while the conversations aren't encrypted."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["UnencryptedBadge"]


class UnencryptedBadge(QToolButton):
    """Says so, and leads to where that can be changed. It can't be closed."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setObjectName("badge")
        self.setText(tr("Not encrypted"))
        self.setAccessibleName(tr("Not encrypted: keys and encryption"))
        self.setToolTip(
            tr("Whoever gets hold of this computer or its disk can read the conversations.")
        )
        self.setFont(theme.font(Size.CAPTION))
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_narrow(False)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def set_narrow(self, is_narrow: bool) -> None:
        """Make do with the icon."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon
        )

    def _restyle(self) -> None:
        self.setIcon(self._icons.icon("unlocked", "warning"))
