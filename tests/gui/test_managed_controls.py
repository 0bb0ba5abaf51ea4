"""What an administrator decides stays in sight, with a lock, and out of reach."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop_chat.app.state import Phase
from desktop_chat.domain.generation import LoadStage
from desktop_chat.domain.managed import GpuMode, Managed, Values, Words
from desktop_chat.domain.model import ModelFile, Standing
from desktop_chat.domain.settings import GPU_LAYERS, LANGUAGE, THREADS
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.parameters.dialog import ParametersDialog
from desktop_chat.ui.settings.dialog import SettingsDialog
from desktop_chat.ui.settings.row import LinkRow, SettingRow
from desktop_chat.ui.widgets.icons import Icons
from desktop_chat.ui.widgets.managed import (
    ManagedNote,
    is_managed,
    mark_managed,
    who_decides,
)
from tests.gui.conftest import OpenStage
from tests.gui.stage import Stage, model_file
from tests.gui.test_filing import entries, open_menu, select

RULED = Managed(
    "/etc/x",
    enforced=Values(
        language="de", gpu_mode=GpuMode.OFF, allow_export=False, allow_import=False,
        allow_model_import=False,
    ),
    defaults=Values(max_context_tokens=4096),
)  # fmt: skip
FORBIDDEN = {"import", "export", "export_all", "back_up", "restore"}


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    return open_stage(managed=RULED).start()


@pytest.fixture
def settings(stage: Stage) -> SettingsDialog:
    stage.view.settings.open()
    (dialog,) = stage.window.findChildren(SettingsDialog)
    return dialog


def row(dialog: QWidget, key: str) -> SettingRow:
    (found,) = [each for each in dialog.findChildren(SettingRow) if each.setting.key == key]
    return found


def test_a_button_says_who_decides_to_whoever_points_at_it_or_hears_it(
    icons: Icons, theme: Theme, qtbot: object
) -> None:
    button = QPushButton("Add files…")
    button.setToolTip("Add files… (Ctrl+O)")
    mark_managed(icons, button)
    mark_managed(icons, button)
    assert not button.isEnabled()
    assert button.toolTip() == f"Add files… (Ctrl+O)\n{who_decides()}"
    assert button.accessibleDescription() == who_decides()
    lock = button.icon().pixmap(16, 16).toImage()
    assert lock == icons.icon("lock", "muted").pixmap(16, 16).toImage()
    button.setIcon(icons.icon("file", "muted"))  # as whoever draws it anew in other colours
    theme.changed.emit()
    assert button.icon().pixmap(16, 16).toImage() == lock


def test_an_entry_of_a_menu_says_it_in_the_place_of_its_keys(icons: Icons, qtbot: object) -> None:
    action = QAction("Export…\tCtrl+E")
    mark_managed(icons, action)
    assert action.text() == f"Export…\t{who_decides()}"
    assert not action.isEnabled()
    assert not action.icon().isNull()


def test_settings_that_are_enforced_are_locked(settings: SettingsDialog) -> None:
    for setting in (LANGUAGE, GPU_LAYERS):
        locked = row(settings, setting.key)
        assert locked.source() == who_decides()
        assert not locked.control.isEnabled()
        spoken = locked.control.focusProxy()
        assert spoken is not None
        assert spoken.accessibleDescription().endswith(who_decides())
    assert row(settings, THREADS.key).control.isEnabled()


def test_a_default_of_the_machine_can_be_changed_and_comes_back(
    settings: SettingsDialog, stage: Stage
) -> None:
    context = row(settings, "ctx")
    assert context.source() == "Set by your organisation"
    context.control.chosen.emit(2048)
    assert stage.settings.get(context.setting) == 2048
    assert context.source() == "Set by you"
    context.reset_requested.emit()
    assert stage.settings.get(context.setting) == 4096
    assert context.source() == "Set by your organisation"


def test_ways_to_what_is_forbidden_are_locked_in_the_settings(settings: SettingsDialog) -> None:
    locked = {each.button.text() for each in settings.findChildren(LinkRow) if not each.isEnabled()}
    assert not locked  # the rows themselves can be read
    locked = {
        each.button.text() for each in settings.findChildren(LinkRow) if is_managed(each.button)
    }
    assert locked == {
        "Import conversations…", "Export all conversations…", "Back up…", "Restore a backup…",
        "Find models on this computer…",
    }  # fmt: skip


def test_the_inspector_shows_what_is_enforced_everywhere(stage: Stage) -> None:
    stage.view.pane.parameters.open()
    (dialog,) = stage.window.findChildren(ParametersDialog)
    layers = dialog.panel.rows["gpu_layers"]
    assert layers.source() == who_decides()
    assert not layers.control.isEnabled()
    for place in dialog.panel.places:
        stage.workspace.tuner.set(place, "gpu_layers", 7)
        dialog.panel.look_at(place)
        assert stage.workspace.tuner.effective.value("gpu_layers") == 0
        box = layers.control.focusProxy()
        assert isinstance(box, QWidget)
        line = box.findChild(QLineEdit)
        assert line is not None
        assert line.text() == "0"
    assert dialog.panel.rows["threads"].control.isEnabled()


def test_the_palette_shows_them_last_with_a_lock_and_runs_none(stage: Stage) -> None:
    ran: list[str] = []
    for command in FORBIDDEN:
        stage.view.commands.offer(command, lambda command=command: ran.append(command))
        stage.view.commands.run(command)
    palette = stage.view.palette.palette()
    palette.open_over()
    palette.search.setText("export all")
    index = palette.list.model().index(0, 0)
    assert palette.titles()[0] == "Export all conversations…"
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert who_decides() in spoken
    assert index.data(Qt.ItemDataRole.ToolTipRole) == who_decides()
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert not ran
    assert palette.isVisible()
    palette.hide()


def test_the_menus_of_the_sidebar_lock_them(stage: Stage) -> None:
    stage.ask("Hello")
    menu = stage.find(QToolButton, "Import, export, back up").menu()
    locked = {each.text().partition("\t")[0] for each in menu.actions() if is_managed(each)}
    assert locked == {"Import…", "Export all…", "Back up…", "Restore a backup…"}
    stage.view.sidebar.set_locked(True, is_known=True)
    stage.view.sidebar.set_locked(False, is_known=True)
    assert not any(each.isEnabled() for each in menu.actions() if is_managed(each))
    stage.until(lambda: "Hello" in stage.view.sidebar.titles())
    select(stage, "Hello")
    menu = open_menu(stage)
    assert is_managed(entries(menu)["Export…"])
    menu.close()


def test_no_model_can_be_brought_where_only_the_stores_are_used(open_stage: OpenStage) -> None:
    closed = Managed("/etc/x", closed=Words("It is no JSON."))
    stage = open_stage(managed=closed, models=[])
    stage.commons.start()
    stage.until(lambda: stage.workspace.shelf.is_listed)
    popup = stage.view.pane.switcher.popup()
    popup.open_under(stage.view.pane.switcher)
    shown = [each for each in popup.findChildren(QPushButton) if is_managed(each)]
    assert [each.text() for each in shown] == [
        "Add files…", "Add a folder…", "Find models on this computer…",
    ]  # fmt: skip
    assert not any(each.isEnabled() for each in shown)
    welcome = stage.view.pane.welcome
    assert [each.isEnabled() for each in welcome.findChildren(QPushButton)] == [False, False]
    popup.hide()


def test_nothing_is_locked_where_there_is_no_policy(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    stage.view.settings.open()
    assert not any(map(is_managed, stage.window.findChildren(QWidget)))
    assert not any(map(is_managed, stage.window.findChildren(QAction)))


def blocked_shelf(folder: Path) -> list[ModelFile]:
    reason = "Your organisation has blocked Alpha.gguf."
    alpha = replace(model_file(folder, "Alpha"), standing=Standing.BLOCKED, reason=reason)
    return [alpha, model_file(folder, "Beta")]


def test_a_model_that_is_not_allowed_is_marked_and_not_loaded(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage(models=blocked_shelf(tmp_path)).start()
    assert stage.workspace.shelf.path == tmp_path / "Beta.gguf"  # rather than the first
    popup = stage.view.pane.switcher.popup()
    popup.open_under(stage.view.pane.switcher)
    index = popup.list.model().index(0, 0)
    told = "Not allowed on this machine: Your organisation has blocked Alpha.gguf."
    assert index.data(Qt.ItemDataRole.ToolTipRole) == told
    assert told in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    popup.choose(0)
    notice = stage.view.pane.notice.text()
    assert "Alpha is not allowed on this machine" in notice
    assert "ask whoever looks after this machine" in notice
    assert stage.workspace.shelf.path == tmp_path / "Beta.gguf"


def test_one_that_is_brought_and_not_allowed_says_so(open_stage: OpenStage, tmp_path: Path) -> None:
    models = blocked_shelf(tmp_path)
    stage = open_stage(models=models).start()
    models[0].path.touch()
    stage.view.pane.bringing.bring([models[0].path])
    stage.until(lambda: "is not allowed" in stage.view.pane.notice.text())
    assert stage.workspace.shelf.path == tmp_path / "Beta.gguf"


def test_reading_a_model_for_its_hash_is_told_and_can_be_stopped(stage: Stage) -> None:
    switcher = stage.view.pane.switcher
    state = stage.workspace.bridge.state
    switcher.set_state(
        replace(state, phase=Phase.LOADING, name="Alpha", fraction=0.25, stage=LoadStage.READING)
    )
    assert switcher.text() == "Reading Alpha · 25 %"
    assert "Esc stops it" in switcher.toolTip()


def test_a_number_that_is_only_bounded_can_be_chosen_below(open_stage: OpenStage) -> None:
    stage = open_stage(
        managed=Managed("/etc/x", Values(max_context_tokens=2048, default_model="alpha"))
    ).start()
    told = "At most 2,048, managed by your organisation"
    stage.view.settings.open()
    (settings,) = stage.window.findChildren(SettingsDialog)
    stage.view.pane.parameters.open()
    (dialog,) = stage.window.findChildren(ParametersDialog)
    for place in (row(settings, "ctx"), dialog.panel.rows["ctx"]):
        assert told in {each.text() for each in place.findChildren(ManagedNote)}
        assert place.control.isEnabled()
        box = place.control.focusProxy()
        assert isinstance(box, QDoubleSpinBox)
        assert box.maximum() == 2048
    notes = {each.text() for each in settings.findChildren(ManagedNote)}
    assert "Each start begins with the model of your organisation" in notes


def test_code_is_not_saved_where_nothing_may_be_exported(stage: Stage) -> None:
    stage.view.pane.transcript.save_wanted.emit("print()", "code.py")
    assert "Nothing of a conversation may be saved to a file here." in stage.view.pane.notice.text()
    assert not stage.window.findChildren(QFileDialog)
