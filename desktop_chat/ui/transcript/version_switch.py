"""Which of several versions of a message is read."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_chat.domain.chat import Message
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.widgets.controls import plain_label, tool_button
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["VersionSwitch"]


class VersionSwitch(QWidget):
    """‹ 2/3 ›; hidden where there is one version only.

    Signals:
        requested: The id of the version to show.
    """

    requested = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._ids: tuple[str, ...] = ()
        self._at = 0
        self._previous = tool_button(tr("Previous version"), "Alt+Left", icon=16)
        self._next = tool_button(tr("Next version"), "Alt+Right", icon=16)
        self._label = plain_label(theme.font(Size.CAPTION), "muted")
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self._previous, self._next):
            button.setObjectName("small")
        for widget in (self._previous, self._label, self._next):
            row.addWidget(widget)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_versions(self, versions: tuple[Message, ...], current: Message) -> None:
        self._ids = tuple(message.id for message in versions)
        self._at = self._ids.index(current.id) if current.id in self._ids else 0
        count = number(len(self._ids))
        at = number(self._at + 1)
        self._label.setText(f"{at}/{count}")
        said = tr("Version {version} of {versions}", version=at, versions=count)
        self._label.setAccessibleName(said)
        self.setAccessibleName(said)
        self._previous.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < len(self._ids) - 1)
        self.setVisible(len(self._ids) > 1)

    def text(self) -> str:
        return self._label.text()

    def step(self, by: int) -> None:
        """Ask for the version that comes ``by`` after this one, if there is one."""
        if 0 <= self._at + by < len(self._ids):
            self.requested.emit(self._ids[self._at + by])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _restyle(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        back, on = ("right", "left") if mirrored else ("left", "right")
        self._previous.setIcon(self._icons.icon(f"chevron-{back}", "text"))
        self._next.setIcon(self._icons.icon(f"chevron-{on}", "text"))
