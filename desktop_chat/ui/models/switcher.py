"""Which model answers: a button, and the list that it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.app.state import EngineState, Phase
from desktop_chat.domain.generation import LoadStage
from desktop_chat.domain.language import number, tr
from desktop_chat.domain.model_title import model_title
from desktop_chat.ui.commands.keys import CommandKeys
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Radius, Space
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.untrusted import printable

if TYPE_CHECKING:
    from desktop_chat.ui.models.actions import ModelActions
    from desktop_chat.ui.models.bringing_view import BringingView
    from desktop_chat.ui.models.popup import ModelPopup

__all__ = ["ModelSwitcher"]

_HEIGHT = 36  # pixels
_CHEVRON = 20


class ModelSwitcher(QAbstractButton):
    """Names the model in use, or the one that is being loaded and how far; opens the list."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        shelf: ModelShelf,
        keys: CommandKeys,
        actions: ModelActions,
        bringing: BringingView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._shelf = shelf
        self._keys = keys
        self._actions = actions
        self._bringing = bringing
        self._state = EngineState()
        self._popup: ModelPopup | None = None
        self.setFont(theme.font(Size.READING, QFont.Weight.DemiBold))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.open_list)
        shelf.changed.connect(self._name)
        keys.changed.connect(self._name)
        self._name()

    def set_state(self, state: EngineState) -> None:
        self._state = state
        self._name()
        if self._popup is not None:
            self._popup.show_model(state.model)

    @Slot()
    def open_list(self) -> None:
        """Show the list under the button; what is on the disk now appears in a moment."""
        self._shelf.look_anew()
        self.popup().open_under(self)

    def popup(self) -> ModelPopup:
        """The list, made when it is first asked for: not before the first paint."""
        if self._popup is None:
            from desktop_chat.ui.models.popup import ModelPopup

            self._popup = ModelPopup(
                self._theme, self._icons, self._shelf, self._actions, self._bringing, self
            )
            self._popup.show_model(self._state.model)
        return self._popup

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(text + _CHEVRON + 2 * Space.ONE_HALF, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(Space.SIX * 2, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        down = self.isDown() or (self._popup is not None and self._popup.isVisible())
        painter.setPen(self._theme.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        if down or self.underMouse():
            painter.setBrush(self._theme.colour("hover"))
        ground = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ground, Radius.MEDIUM, Radius.MEDIUM)
        inner = self.rect().adjusted(Space.ONE_HALF, 0, -Space.ONE, 0)
        words = inner.adjusted(0, 0, -_CHEVRON, 0)
        chevron = QRect(0, 0, _CHEVRON, _CHEVRON)
        metrics = self.fontMetrics()
        elided = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        chevron.moveCenter(inner.center())
        chevron.moveLeft(inner.left() + metrics.horizontalAdvance(elided) + Space.HALF // 2)
        direction = self.layoutDirection()
        painter.setPen(self._theme.colour("text"))
        # As the name is read, so that its ellipsis is at its end in a window from the right too.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(
            QStyle.visualRect(direction, self.rect(), words),
            Qt.AlignmentFlag.AlignVCenter
            | Qt.AlignmentFlag.AlignAbsolute
            | QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft),
            elided,
        )
        icon = self._icons.icon("chevron-down", "muted")
        icon.paint(painter, QStyle.visualRect(direction, self.rect(), chevron))

    @Slot()
    def _name(self) -> None:
        text = printable(self._described())
        self.setText(text)
        self.setToolTip(self._explained())
        self.setAccessibleDescription(self.toolTip())
        self.setAccessibleName(tr("Model: {model}", model=text))
        self.updateGeometry()
        self.update()

    def _described(self) -> str:
        state = self._state
        if state.phase is Phase.LOADING:
            return self._under_way()
        if state.model is None:
            return tr("Choose a model")
        listed = self._shelf.listed(state.model.path)
        name = f"{listed.title} · {listed.quantization}" if listed else state.model.title
        if state.phase is Phase.ASLEEP:
            return tr("{model} · asleep", model=name)
        return name

    def _under_way(self) -> str:
        """What is done with the model that was asked for, and how far that is."""
        state = self._state
        percent = number(round(state.fraction * 100))
        wanted = self._shelf.path
        if wanted is None or wanted.stem != state.name:  # another one is measured
            paths = (each.path for each in self._shelf.models)
            wanted = next((path for path in paths if path.stem == state.name), None)
        listed = self._shelf.listed(wanted)
        name = listed.title if listed else model_title(state.name)
        if state.stage is LoadStage.MEASURING:
            return tr("Measuring {model} · {percent} %", model=name, percent=percent)
        if state.stage is LoadStage.READING:
            return tr("Reading {model} · {percent} %", model=name, percent=percent)
        if state.stage is LoadStage.CHECKING:
            return tr("Checking {model} · {percent} %", model=name, percent=percent)
        return tr("Loading {model} · {percent} %", model=name, percent=percent)

    def _explained(self) -> str:
        """What the name alone doesn't say."""
        match self._state.phase:
            case Phase.ASLEEP:
                said = tr("Its memory was given back; your next message wakes it")
                return self._with_keys(said)
            case Phase.LOADING if self._state.stage is LoadStage.READING:
                return tr(
                    "Your organisation allows models by their hash, so all of the file is read. "
                    "Esc stops it."
                )
            case Phase.LOADING if self._state.stage is LoadStage.CHECKING:
                return tr("Its first test run, in a process of its own. Esc stops it.")
            case Phase.LOADING if self._state.stage is LoadStage.MEASURING:
                return tr("Finding out what makes it fastest on this machine. Esc stops it.")
            case Phase.LOADING:
                return tr("Esc stops it")
            case _:
                return self._with_keys(tr("Choose a model"))

    def _with_keys(self, text: str) -> str:
        keys = self._keys.text("choose_model")
        return f"{text} ({keys})" if keys else text
