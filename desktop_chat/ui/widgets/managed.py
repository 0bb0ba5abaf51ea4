"""Controls of which an administrator decides: still there, with a lock, and out of reach."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from desktop_chat.domain.language import number, tr
from desktop_chat.ui.look.theme import Size
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ManagedNote", "at_most", "is_managed", "mark_managed", "who_decides"]

_MARK = "managed"
_LOCK = 14  # pixels


def who_decides() -> str:
    return tr("Managed by your organisation")


def at_most(count: int) -> str:
    """For a ``ManagedNote`` beside a number that is only bounded."""
    return tr("At most {most}, managed by your organisation", most=number(count))


def is_managed(control: QWidget | QAction) -> bool:
    """Whether it was marked, so that nothing may enable it."""
    return bool(control.property(_MARK))


def mark_managed(icons: Icons, control: QWidget | QAction) -> None:
    """Disable what an administrator decided and say so, also to a screen reader.

    A button and a menu's entry get the lock in place of their icon; beside anything else stands a
    ``ManagedNote``. Whatever names or enables it has to be done before, or ask ``is_managed``.
    """
    if is_managed(control):
        return
    control.setProperty(_MARK, True)
    control.setEnabled(False)
    if isinstance(control, QAction):
        # All that is told of an entry is its text; what stands for its keys is of no use now.
        name = control.text().partition("\t")[0]
        control.setText(f"{name}\t{who_decides()}")
    else:
        control.setToolTip(_with(control.toolTip()))
        spoken = control.focusProxy() or control
        spoken.setAccessibleDescription(_with(spoken.accessibleDescription()))
    if isinstance(control, QAction | QAbstractButton):
        _LockedIcon(icons, control)


class ManagedNote(QWidget):
    """A lock and who decides, for what can't have them itself."""

    def __init__(self, icons: Icons, text: str = "") -> None:
        super().__init__()
        self._icons = icons
        self._lock = QLabel()
        self._label = plain_label(icons.theme.font(Size.CAPTION), "muted", wraps=True)
        self._label.setText(text or who_decides())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HALF)
        row.addWidget(self._lock)
        row.addWidget(self._label, stretch=1)
        icons.theme.changed.connect(self._draw)
        self._draw()

    def text(self) -> str:
        return self._label.text()

    @Slot()
    def _draw(self) -> None:
        self._lock.setPixmap(self._icons.icon("lock", "muted").pixmap(_LOCK, _LOCK))


class _LockedIcon(QObject):
    """Keeps the lock in a control, whatever else draws icons when the colours change."""

    def __init__(self, icons: Icons, control: QAction | QAbstractButton) -> None:
        super().__init__(control)
        self._icons = icons
        self._control = control
        icons.theme.changed.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        self._control.setIcon(self._icons.icon("lock", "muted"))


def _with(text: str) -> str:
    return "\n".join(filter(None, (text, who_decides())))
