"""Which preset is used, and what can be done with presets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from desktop_chat.app.parameters.presets import PresetList
from desktop_chat.app.parameters.tuner import Tuner
from desktop_chat.domain.language import tr
from desktop_chat.domain.preset import Preset
from desktop_chat.storage.exchange.file_names import FileNames
from desktop_chat.storage.exchange.preset_reading import ReadPreset
from desktop_chat.ui.look.theme import Size, Theme
from desktop_chat.ui.look.tokens import Space
from desktop_chat.ui.widgets.controls import plain_label, tool_button, with_menu
from desktop_chat.ui.widgets.file_dialog import file_dialog
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import who_decides
from desktop_chat.ui.widgets.picker import Picker
from desktop_chat.ui.widgets.questions import ask_for_name, confirm
from desktop_chat.ui.widgets.untrusted import printable

__all__ = ["PresetBar"]

_SUFFIX = ".preset.json"


class PresetBar(QWidget):
    """A list of presets beside a menu.

    Attributes:
        label: What stands before the list.

    Signals:
        told: What was done, in a sentence, and more about it.
    """

    told = Signal(str, str)

    def __init__(self, theme: Theme, icons: Icons, presets: PresetList, tuner: Tuner) -> None:
        super().__init__()
        self._icons = icons
        self._presets = presets
        self._tuner = tuner
        self._ids: list[str | None] = []
        self.label = label = plain_label(theme.font(Size.BODY))
        label.setText(tr("Preset"))
        self._box = Picker(icons)
        self._box.setAccessibleName(label.text())
        self._box.activated.connect(self._on_activated)
        self._more = tool_button(tr("More about presets"))
        with_menu(self._more, self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.ONE)
        self.setFocusProxy(self._box)
        row.addWidget(label)
        row.addWidget(self._box, stretch=1)
        row.addWidget(self._more)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how things are now."""
        used, of_model = self._tuner.tuning.preset, self._tuner.model_preset
        none = tr("None", "preset")
        if of_model is not None:
            none = tr("As the model has it: {preset}", preset=printable(of_model.name))
        presets = self._presets.presets
        self._ids = [None, *(each.id for each in presets)]
        self._box.clear()
        self._box.addItem(none)
        for preset in presets:
            self._add(preset)
        self._box.setCurrentIndex(self._ids.index(used) if used in self._ids else 0)

    def chosen(self) -> str:
        """What is chosen in the list, for tests."""
        return self._box.currentText()

    def menu_entries(self) -> dict[str, bool]:
        """What the menu offers, and whether it can be done now, for tests."""
        self._on_about_to_show()
        return {each.text(): each.isEnabled() for each in self._more.menu().actions()}

    def _add(self, preset: Preset) -> None:
        name = printable(preset.name)
        if self._presets.is_managed(preset.id):
            lock = self._icons.icon("lock", "muted")
            self._box.addItem(lock, tr("{preset}, from your organisation", preset=name))
            self._box.setItemData(self._box.count() - 1, who_decides(), Qt.ItemDataRole.ToolTipRole)
        else:
            self._box.addItem(name)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Save as preset…"), self.save)
        self._with_model = menu.addAction(tr("Use whenever this model answers"))
        self._with_model.setCheckable(True)
        self._with_model.triggered.connect(self._on_with_model)
        menu.addSeparator()
        self._for_one = [
            menu.addAction(tr("Rename…"), self._rename),
            menu.addAction(tr("Export…"), self._export),
            menu.addAction(tr("Delete…"), self._delete),
        ]
        self._changing = self._for_one[::2]
        menu.addSeparator()
        menu.addAction(tr("Import…"), self._import)
        menu.aboutToShow.connect(self._on_about_to_show)
        return menu

    @Slot()
    def _on_about_to_show(self) -> None:
        preset, of_model = self._tuner.preset, self._tuner.model_preset
        for action in self._for_one:
            action.setEnabled(preset is not None)
        is_managed = preset is not None and self._presets.is_managed(preset.id)
        for action in self._changing:
            action.setEnabled(self._tuner.can_change_preset)
            action.setIcon(self._icons.icon("lock", "muted") if is_managed else QIcon())
        self._with_model.setEnabled(preset is not None and self._tuner.path is not None)
        is_same = preset is not None and of_model is not None and preset.id == of_model.id
        self._with_model.setChecked(is_same)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self._tuner.apply(self._ids[index])

    @Slot(bool)
    def _on_with_model(self, is_on: bool) -> None:
        preset = self._tuner.preset
        self._tuner.apply_to_model(preset.id if is_on and preset is not None else None)

    def save(self) -> None:
        """Make one of what is set now."""

        def saved(preset: Preset) -> None:
            self.told.emit(tr("Saved as “{preset}”.", preset=printable(preset.name)), "")

        self._ask_name(tr("Save as preset"), "", partial(self._tuner.keep_as_preset, then=saved))

    def _rename(self) -> None:
        if (preset := self._tuner.preset) is not None:
            rename = partial(self._presets.rename, preset.id)
            self._ask_name(tr("Rename preset"), preset.name, rename)

    def _ask_name(self, title: str, name: str, then: Callable[[str], None]) -> None:
        ask_for_name(self, title, tr("Name"), name, then)

    def _delete(self) -> None:
        if (preset := self._tuner.preset) is not None:
            confirm(
                self,
                tr("Delete preset"),
                tr("Delete the preset “{preset}”?", preset=printable(preset.name)),
                tr("Conversations that use it stay as they are."),
                tr("Delete"),
                lambda: self._presets.remove(preset.id),
            )

    def _export(self) -> None:
        if (preset := self._tuner.preset) is None:
            return
        dialog = self._file_dialog(tr("Export preset"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX.removeprefix("."))
        dialog.selectFile(FileNames(_SUFFIX).name(preset.name))
        dialog.fileSelected.connect(partial(self.export_to, preset))
        dialog.open()

    def export_to(self, preset: Preset, name: str) -> None:
        """Write it to a file; where there was one, the person has agreed to replace it."""
        done = tr("Exported “{preset}”.", preset=printable(preset.name))
        about = tr("Whoever gets the file can read it.")
        self._presets.export(preset, Path(name), lambda _: self.told.emit(done, about))

    def _import(self) -> None:
        dialog = self._file_dialog(tr("Import preset"))
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = file_dialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([tr("Presets (*.json *Modelfile*)"), tr("All files (*)")])
        return dialog

    @Slot(str)
    def import_from(self, name: str) -> None:
        """Take in a preset of this or another program, and use it."""

        def read(found: ReadPreset) -> None:
            def kept(preset: Preset) -> None:
                self._tuner.apply(preset.id)
                said = tr(
                    "Imported “{preset}”, a preset of {program}.",
                    preset=printable(preset.name),
                    program=found.format,
                )
                self.told.emit(said, "\n".join(found.notes))

            self._presets.save(Preset("", found.name, found.parameters), kept)

        self._presets.read(Path(name), read)

    @Slot()
    def _restyle(self) -> None:
        self._more.setIcon(self._icons.icon("more", "muted"))
