"""Settings: all that holds for every conversation, found by a word."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.workspace import Workspace
from desktop_chat.domain.folding import fold
from desktop_chat.domain.language import tr
from desktop_chat.domain.settings import SettingGroup
from desktop_chat.ui.commands.registry import Commands
from desktop_chat.ui.conversations.search_field import SearchField
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.settings.navigation import Navigation
from desktop_chat.ui.settings.sections import make_sections
from desktop_chat.ui.widgets.announcement import announce
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn, at_end
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["SettingsDialog"]

_WIDTH, _HEIGHT = 760, 640  # pixels
_NARROW = 560  # below, there is no list of the groups


class SettingsDialog(QDialog):
    """One column of groups under a search; each change counts at once."""

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget, workspace: Workspace, commands: Commands
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._theme = theme
        self.sections = make_sections(theme, icons, workspace, commands, self)
        self.search = SearchField(theme, icons)
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setToolTip("")
        self._navigation = Navigation(theme, self.sections)
        self._nothing = plain_label(theme.font(Size.BODY), "muted", wraps=True)
        self._nothing.setText(tr("No setting has these words."))
        self._notice = Notice(theme, icons, closable=True)
        self._close = push_button(tr("Close"), "outlined")
        self._close.clicked.connect(self.accept)
        self._scroll = ColumnScroll()
        self._lay_out()
        self._connect(workspace)
        size = parent.window().size()
        width = min(theme.scaled(_WIDTH), size.width() - Space.TWO)
        self.resize(width, min(_HEIGHT, size.height() - Space.TWO))
        self._on_searched("")
        self.search.setFocus()

    @Slot(object)
    def go_to(self, group: SettingGroup) -> None:
        """Bring a group to the top."""
        self.search.clear()
        self._scroll_to(group)
        # What has just been opened is laid out once more.
        QTimer.singleShot(0, self, lambda: self._scroll_to(group))

    def _scroll_to(self, group: SettingGroup) -> None:
        self._column.activate()
        self._scroll.verticalScrollBar().setValue(self.sections[group].y())
        self._navigation.mark(group)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._navigation.setVisible(self.width() >= self._theme.scaled(_NARROW))

    def _connect(self, workspace: Workspace) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.search.went_down.connect(self.focusNextChild)
        self.search.entered.connect(self.focusNextChild)
        self.search.left.connect(self._on_left)
        self._navigation.chosen.connect(self.go_to)
        self._scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        workspace.setting_failed.connect(self._notice.show_error)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def _lay_out(self) -> None:
        title = plain_label(self._theme.font(Size.TITLE, QFont.Weight.DemiBold))
        title.setText(self.windowTitle())
        content = QWidget()
        self._scroll.setWidget(content)  # before it is full: each move into another place is slow
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.ONE)
        self._column.addWidget(self._nothing)
        for section in self.sections.values():
            self._column.addWidget(section)
        self._column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.TWO)
        row.addWidget(self._navigation)
        row.addWidget(self._scroll, stretch=1)
        column = DialogColumn(self, Space.ONE_HALF)
        column.add(title, self.search, self._notice)
        column.add_scrolled(row)
        column.add(at_end(self._close))

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        words = fold(text).split()
        found = sum(section.narrow(words) for section in self.sections.values())
        self._nothing.setVisible(not found)
        self._navigation.show_sections()
        self._scroll.verticalScrollBar().setValue(0)
        if words:
            said = tr("{n} found", "{n} found", found) if found else self._nothing.text()
            announce(self.search, said)

    @Slot()
    def _on_left(self) -> None:
        """Esc in an empty field closes the dialog."""
        self.reject()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        above = [
            group
            for group, section in self.sections.items()
            if section.isVisible() and section.y() <= value + Space.FOUR
        ]
        if above:
            bar = self._scroll.verticalScrollBar()
            at_end = value == bar.maximum() and value > 0
            shown = [group for group, each in self.sections.items() if each.isVisible()]
            self._navigation.mark(shown[-1] if at_end else above[-1])

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, Space.SIX)
