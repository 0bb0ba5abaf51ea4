"""Whether the model thinks before it answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_chat.ui.theme import Size, Theme

__all__ = ["ThinkingSwitch"]


class ThinkingSwitch(QToolButton):
    """A small button that names the choice and opens the three there are.

    Signals:
        chosen: True, False, or None for the model's own default.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, choice: bool | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiet")
        self.setFont(theme.font(Size.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Whether the model thinks before it answers"))
        menu = QMenu(self)
        group = QActionGroup(menu)
        for value, name, label in (
            (None, self.tr("auto"), self.tr("As the model has it")),
            (True, self.tr("on"), self.tr("Think before answering")),
            (False, self.tr("off"), self.tr("Answer at once")),
        ):
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(
                lambda _=False, value=value, name=name: self._on_chosen(value, name)
            )
            if value is choice:
                action.setChecked(True)
                self._name(name)
        self.setMenu(menu)

    def _on_chosen(self, value: bool | None, name: str) -> None:
        self._name(name)
        self.chosen.emit(value)

    def _name(self, name: str) -> None:
        text = self.tr("Thinking: {0}").replace("{0}", name)
        self.setText(text)
        self.setAccessibleName(text)
