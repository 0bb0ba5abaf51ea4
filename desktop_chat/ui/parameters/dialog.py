"""Settings of the model and the conversation: what holds, who says so, and changing it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.app.models.shelf import ModelShelf
from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.parameters.tuner import Tuner
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.language import tr
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.notice import Notice
from desktop_chat.ui.parameters.panel import ParameterPanel
from desktop_chat.ui.parameters.preset_bar import PresetBar
from desktop_chat.ui.widgets.controls import plain_label, push_button
from desktop_chat.ui.widgets.dialog_column import ColumnScroll, DialogColumn, at_end
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.picker import Picker

__all__ = ["ParametersDialog"]

_WIDTH, _HEIGHT = 520, 720  # pixels


class ParametersDialog(QDialog):
    """A preset, a place, and all that can be set there; each change counts at once."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parent: QWidget,
        tuner: Tuner,
        presets: PresetList,
        shelf: ModelShelf,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings of this model and conversation"))
        self._theme = theme
        self._tuner = tuner
        self._shelf = shelf
        self.presets = PresetBar(theme, icons, presets, tuner)
        self.panel = ParameterPanel(theme, icons, tuner)
        self._places = Picker(icons)
        self._places.setAccessibleName(tr("Change for"))
        self._about = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._notice = Notice(theme, icons, closable=True)
        self._reload = Notice(theme, icons)
        self._close = push_button(tr("Close"), "outlined")
        self._close.clicked.connect(self.accept)
        self._scroll = ColumnScroll()
        self._lay_out()
        self.presets.told.connect(self._on_told)
        self._places.activated.connect(self._on_place_chosen)
        tuner.changed.connect(self._refresh)
        for source in (tuner, presets):
            source.failed.connect(self._on_failed)
        self._refresh()
        tuner.look_for_drafts()
        self.presets.setFocus()
        size = parent.window().size()
        width = min(theme.scaled(_WIDTH), size.width() - Space.TWO)
        self.resize(width, min(_HEIGHT, size.height() - Space.TWO))

    def text(self) -> str:
        """What it tells at the top, for tests."""
        shown = (each for each in (self._notice, self._reload) if not each.isHidden())
        return "\n".join(each.text() for each in shown)

    @Slot()
    def _refresh(self) -> None:
        self.presets.refresh()
        self.panel.refresh()
        self._places.clear()
        self._places.addItems([self.panel.name(each) for each in self.panel.places])
        self._places.setCurrentIndex(self.panel.places.index(self.panel.place))
        self._about.setText(self.panel.about())
        if self._tuner.is_reload_due:
            self._reload.say(
                "info",
                tr("Some of this takes effect when the model is loaded again"),
                action=(tr("Load it again"), self._load_again),
            )
        else:
            self._reload.hide()

    def _load_again(self) -> None:
        if self._tuner.path is not None:
            self._shelf.use_file(self._tuner.path)

    @Slot(int)
    def _on_place_chosen(self, index: int) -> None:
        self.panel.look_at(self.panel.places[index])
        self._refresh()

    @Slot(str, str)
    def _on_told(self, done: str, more: str) -> None:
        if more:
            self._notice.say("info", done, more)
        else:
            self._notice.say_in_passing(done)
        self._show_notice()

    @Slot(object)
    def _on_failed(self, error: AppError | Exception) -> None:
        self._notice.show_error(error)
        self._show_notice()

    def _show_notice(self) -> None:
        """It is scrolled with the rest, of which a long one would leave nothing to be seen."""
        self._scroll.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        title = plain_label(self._theme.font(Size.TITLE, QFont.Weight.DemiBold), wraps=True)
        title.setText(self.windowTitle())
        place = plain_label(self._theme.font(Size.BODY))
        place.setText(self._places.accessibleName())
        width = max(place.sizeHint().width(), self.presets.label.sizeHint().width())
        for label in (place, self.presets.label):
            label.setMinimumWidth(width)
        places = QHBoxLayout()
        places.setSpacing(Space.ONE)
        places.addWidget(place)
        places.addWidget(self._places, stretch=1)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.ONE_HALF)
        inner.addWidget(self._notice)
        inner.addWidget(self.panel, stretch=1)
        self._scroll.setWidget(content)
        self.panel.focused.connect(self._scroll.ensureWidgetVisible)
        column = DialogColumn(self, Space.ONE_HALF)
        column.add(title, self._reload, self.presets, places, self._about)
        column.add_scrolled(self._scroll)
        column.add(at_end(self._close))
