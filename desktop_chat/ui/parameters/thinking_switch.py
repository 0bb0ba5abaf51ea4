"""Whether the model thinks before it answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.widgets.icons import Icons

__all__ = ["ThinkingSwitch"]


class ThinkingSwitch(QToolButton):
    """A small button that names the choice and opens the three there are.

    Signals:
        chosen: True, False, or None for the model's own default.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, choice: bool | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._choice = choice
        self.setObjectName("quiet")
        self.setFont(theme.font(Size.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(tr("Whether the model thinks before it answers"))
        menu = QMenu(self)
        self._actions: dict[bool | None, QAction] = {
            None: menu.addAction(tr("As the model has it")),
            True: menu.addAction(tr("Think before answering")),
            False: menu.addAction(tr("Answer at once")),
        }
        group = QActionGroup(self)  # one of which is checked, which a screen reader says
        for value, action in self._actions.items():
            action.setCheckable(True)
            action.setChecked(value is choice)
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: self._on_chosen(value))
        self.setMenu(menu)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_choice(self, choice: bool | None) -> None:
        """Name what was decided elsewhere."""
        self._choice = choice
        self._actions[choice].setChecked(True)
        self._restyle()

    def _on_chosen(self, choice: bool | None) -> None:
        self.show_choice(choice)
        self.chosen.emit(choice)

    def _restyle(self) -> None:
        texts = {None: tr("Thinking: auto"), True: tr("Thinking: on"), False: tr("Thinking: off")}
        text = texts[self._choice]
        self.setText(text)
        self.setAccessibleName(text)
        # In place of Qt's own mark, which is blurred at 200 %.
        for value, action in self._actions.items():
            chosen = value is self._choice
            action.setIcon(self._icons.icon("check", "accent") if chosen else QIcon())
