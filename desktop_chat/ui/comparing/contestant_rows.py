"""Who is to be compared: two to four models, each with or without a preset."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.app.comparing.contestants import Contestants
from desktop_chat.domain.comparison import MOST_CONTESTANTS, Contestant
from desktop_chat.domain.language import number, tr
from desktop_chat.domain.model import ModelFile
from desktop_chat.domain.preset import Preset
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, push_button, tool_button
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.picker import Picker
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["ContestantRows"]

_LEAST = 2  # contestants
_LETTERS = 8  # of a name that a picker has room for at least


class ContestantRows(QWidget):
    """One row for each, and a button for another one.

    Signals:
        changed: Others are chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, contestants: Contestants) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._contestants = contestants
        self._rows: list[_Row] = []
        self._add = push_button(tr("Add a model"), "link")
        self._nothing = plain_label(theme.font(Size.CAPTION), "muted", wraps=True)
        self._nothing.setText(tr("There is no model to be asked yet. Add one first."))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.ONE)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeading)
        self._add.clicked.connect(self._on_add)
        contestants.changed.connect(self._on_changed)
        self._fill()

    def choose(self, wanted: tuple[Contestant, ...]) -> None:
        """Have these chosen, as far as they are still there."""
        models = list(self._contestants.models)
        for at, contestant in enumerate(wanted[:MOST_CONTESTANTS]):
            if at >= len(self._rows):
                self._append()
            model = self._contestants.model(contestant)
            if model in models:
                self._rows[at].choose(models.index(model), contestant.preset)
        self.changed.emit()

    def chosen(self) -> list[Contestant]:
        """Empty as long as there are no models."""
        models, presets = self._contestants.models, self._contestants.presets
        found: list[Contestant] = []
        for row in self._rows:
            model, preset = row.model.currentIndex(), row.preset.currentIndex() - 1
            if 0 <= model < len(models):
                has_preset = 0 <= preset < len(presets)
                chosen = presets[preset] if has_preset else None
                found.append(self._contestants.contestant(models[model], chosen))
        return found

    def _fill(self) -> None:
        """Two rows, or as many as there were; the first with other models than the rest."""
        models = self._contestants.models
        while models and len(self._rows) < _LEAST:
            self._append()
        for row in self._rows:
            row.show_choices(models, self._contestants.presets)
        self._nothing.setVisible(not models)
        self._offer()

    def _append(self) -> None:
        row = _Row(self._theme, self._icons)
        row.removed.connect(partial(self._remove, row))
        row.changed.connect(self.changed)
        self._column.insertWidget(1 + len(self._rows), row)
        row.show()  # now, so that it can have the focus
        self._rows.append(row)
        models = self._contestants.models
        row.show_choices(models, self._contestants.presets)
        row.choose(min(len(self._rows) - 1, len(models) - 1), "")
        self._offer()

    def _offer(self) -> None:
        count = len(self._rows)
        for at, row in enumerate(self._rows):
            row.name(at, can_go=count > _LEAST)
        self._add.setVisible(0 < count < MOST_CONTESTANTS)

    @Slot()
    def _on_add(self) -> None:
        self._append()
        self._rows[-1].model.setFocus()
        self.changed.emit()

    def _remove(self, row: _Row) -> None:
        at = self._rows.index(row)
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._offer()
        self._rows[min(at, len(self._rows) - 1)].model.setFocus()
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self._fill()
        self.changed.emit()


class _Row(QWidget):
    """
    Signals:
        changed: Something else is chosen.
        removed: It shall go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._keys: list[str] = []
        self._presets: list[str] = []
        self.model = Picker(icons, self)
        self.preset = Picker(icons, self)
        self._remove = tool_button(tr("Remove"), icon=16)
        for picker in (self.model, self.preset):
            picker.setMinimumContentsLength(_LETTERS)
            picker.activated.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HALF)
        row.addWidget(self.model, stretch=3)
        row.addWidget(self.preset, stretch=2)
        row.addWidget(self._remove)
        self._remove.clicked.connect(self.removed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def name(self, at: int, *, can_go: bool) -> None:
        place = number(at + 1)
        self.model.setAccessibleName(tr("Model {at}", at=place))
        self.preset.setAccessibleName(tr("Preset of model {at}", at=place))
        self._remove.setAccessibleName(tr("Remove model {at}", at=place))
        self._remove.setVisible(can_go)

    def show_choices(self, models: tuple[ModelFile, ...], presets: tuple[Preset, ...]) -> None:
        """Keep what is chosen, wherever it stands now."""
        keys = [model.id for model in models]
        names = [preset.name for preset in presets]
        if keys != self._keys:
            before = self.model.currentIndex()
            wanted = self._keys[before] if 0 <= before < len(self._keys) else ""
            self._keys = keys
            self.model.clear()
            self.model.addItems([_titled(model) for model in models])
            self.model.setCurrentIndex(keys.index(wanted) if wanted in keys else 0)
        if names != self._presets or not self.preset.count():
            before = self.preset.currentIndex() - 1
            wanted = self._presets[before] if 0 <= before < len(self._presets) else ""
            self._presets = names
            self.preset.clear()
            self.preset.addItems([tr("No preset"), *(one_line(each, 60) for each in names)])
            self.preset.setCurrentIndex(names.index(wanted) + 1 if wanted in names else 0)
        self.preset.setVisible(bool(names))

    def choose(self, model: int, preset: str) -> None:
        self.model.setCurrentIndex(max(0, model))
        at = self._presets.index(preset) + 1 if preset in self._presets else 0
        self.preset.setCurrentIndex(at)

    @Slot()
    def _restyle(self) -> None:
        self._remove.setIcon(self._icons.icon("close", "muted"))


def _titled(model: ModelFile) -> str:
    return " · ".join(filter(None, (one_line(model.title, 60), model.quantization)))
