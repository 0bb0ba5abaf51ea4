"""The settings: each has a place, is found by a word, counts at once and can be reset."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QStyle, QToolButton

from desktop_chat.domain.settings import (
    ANNOUNCE_REPLIES,
    CTX,
    LESS_MOTION,
    MODEL,
    SEND_ON_ENTER,
    SETTINGS,
    SHORTCUTS,
    THEME,
    AnySetting,
    SettingGroup,
)
from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.look.tokens import DARK
from desktop_chat.ui.models.memory_dialog import MemoryDialog
from desktop_chat.ui.settings.dialog import SettingsDialog
from desktop_chat.ui.settings.row import LinkRow, SettingRow
from desktop_chat.ui.settings.shortcut_panel import ShortcutPanel
from desktop_chat.ui.settings.shortcut_row import ShortcutRow
from tests.gui.stage import Stage, settle

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(stage: Stage, theme: Theme) -> Iterator[SettingsDialog]:
    stage.press(Qt.Key.Key_Comma, _CONTROL)
    yield opened(stage)
    theme.decide("light", "normal")  # which all tests share


def opened(stage: Stage) -> SettingsDialog:
    (found,) = [each for each in stage.window.findChildren(SettingsDialog) if each.isVisible()]
    return found


def rows(dialog: SettingsDialog) -> dict[str, SettingRow]:
    return {row.setting.key: row for row in dialog.findChildren(SettingRow)}


def shown(dialog: SettingsDialog) -> set[str]:
    return {key for key, row in rows(dialog).items() if row.isVisibleTo(dialog)}


def panel(dialog: SettingsDialog) -> ShortcutPanel:
    section = dialog.sections[SettingGroup.SHORTCUTS]
    assert isinstance(section, ShortcutPanel)
    return section


def reset(row: SettingRow | ShortcutRow) -> QAbstractButton:
    (button,) = [b for b in row.findChildren(QAbstractButton) if b.text() == "Reset"]
    return button


def record(row: ShortcutRow, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    QTest.keyClick(row.recorder, Qt.Key.Key_Return)
    assert row.recorder.is_recording
    QTest.keyClick(row.recorder, key, held)
    assert not row.recorder.is_recording


def test_every_setting_that_is_declared_has_a_row(dialog: SettingsDialog) -> None:
    elsewhere: set[AnySetting] = {MODEL, SHORTCUTS}
    assert set(rows(dialog)) == {each.key for each in SETTINGS if each not in elsewhere}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("enter", "send_on_enter"),
        ("SHIFT+ENTER", "send_on_enter"),
        ("keychain", "offer_recovery_code"),
        ("dark", "theme"),
        ("idle_minutes", "idle_minutes"),
        ("screen reader", "announce_replies"),
    ],
)
def test_a_setting_is_found_by_its_name_its_help_or_what_it_can_be(
    dialog: SettingsDialog, typed: str, found: str
) -> None:
    QTest.keyClicks(dialog.search, typed)
    assert found in shown(dialog)
    assert len(shown(dialog)) < 4


def test_a_group_is_found_by_its_name_and_nothing_by_nonsense(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "appearance")
    assert {"theme", "contrast", "less_motion"} <= shown(dialog)
    dialog.search.setText("qqq")
    assert shown(dialog) == set()
    dialog.search.clear()
    assert len(shown(dialog)) == len(rows(dialog))


def test_what_is_decided_counts_at_once_says_so_and_can_be_reset(
    stage: Stage, dialog: SettingsDialog
) -> None:
    row = rows(dialog)["send_on_enter"]
    assert row.source() == ""
    row.decided.emit(SEND_ON_ENTER, False)
    assert stage.button().toolTip() == "Send (Shift+Enter)"
    assert row.source() == "Set by you"
    reset(row).click()
    assert stage.workspace.settings.get(SEND_ON_ENTER) is True
    assert stage.button().toolTip() == "Send (Enter)"
    assert row.source() == ""


def test_the_look_follows_at_once(stage: Stage, dialog: SettingsDialog, theme: Theme) -> None:
    stage.workspace.decide(THEME, "dark")
    assert theme.colours is DARK
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    composer = stage.window.composer
    assert composer.style().styleHint(duration, None, composer)
    stage.workspace.decide(LESS_MOTION, True)
    assert not composer.style().styleHint(duration, None, composer)
    stage.workspace.decide(LESS_MOTION, False)
    assert composer.style().styleHint(duration, None, composer)


def test_what_another_place_decides_is_shown(stage: Stage, dialog: SettingsDialog) -> None:
    stage.workspace.decide(CTX, 4096)
    assert rows(dialog)["ctx"].source() == "Set by you"


def test_links_lead_to_the_dialogs_of_their_own(stage: Stage, dialog: SettingsDialog) -> None:
    (link,) = [r for r in dialog.findChildren(LinkRow) if r.button.text() == "Memory for models…"]
    link.button.click()
    assert not dialog.isVisible()
    (memory,) = stage.window.findChildren(MemoryDialog)
    memory.reject()


def test_keys_are_recorded_and_count_at_once(stage: Stage, dialog: SettingsDialog) -> None:
    row = panel(dialog).rows["pin"]
    assert row.recorder.text() == "None"
    record(row, Qt.Key.Key_J, _CONTROL)
    assert row.recorder.text() == "Ctrl+J"
    assert stage.workspace.settings.get(SHORTCUTS) == "pin=Ctrl+J"
    reset(row).click()
    assert row.recorder.text() == "None"
    assert stage.workspace.settings.get(SHORTCUTS) == ""


def test_a_conflict_is_named_and_decided(stage: Stage, dialog: SettingsDialog) -> None:
    row, other = panel(dialog).rows["pin"], panel(dialog).rows["new_chat"]
    record(row, Qt.Key.Key_N, _CONTROL)
    assert row.text() == "Ctrl+N is for “New chat”."
    assert stage.workspace.settings.get(SHORTCUTS) == ""
    (take,) = [b for b in row.findChildren(QAbstractButton) if b.text() == "Use it here"]
    take.click()
    assert (row.recorder.text(), other.recorder.text()) == ("Ctrl+N", "None")
    reset(other).click()
    assert (row.recorder.text(), other.recorder.text()) == ("None", "Ctrl+N")


def test_keys_that_can_not_be_a_shortcut_are_refused(dialog: SettingsDialog) -> None:
    row = panel(dialog).rows["pin"]
    record(row, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert row.text().startswith("A shortcut needs Ctrl or Alt")
    record(row, Qt.Key.Key_C, _CONTROL)
    assert row.text() == "Ctrl+C is for editing text."
    record(row, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert row.recorder.text() == "None"
    assert dialog.isVisible()


def test_backspace_takes_keys_away_and_all_can_be_reset(
    stage: Stage, dialog: SettingsDialog
) -> None:
    row = panel(dialog).rows["new_chat"]
    record(row, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert row.recorder.text() == "None"
    (link,) = [r for r in dialog.findChildren(LinkRow) if r.button.text() == "Reset all shortcuts"]
    link.button.click()
    assert row.recorder.text() == "Ctrl+N"


def test_the_keys_are_shown_by_a_key(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F1)
    bar = opened(stage).findChildren(ShortcutPanel)[0].parentWidget()
    assert bar is not None
    assert bar.y() < 0, "it is scrolled to"


def test_tab_reaches_every_control(stage: Stage, dialog: SettingsDialog) -> None:
    settle(stage)  # its conversations are open then
    seen: set[str] = set()
    for _ in range(160):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused.accessibleName() or getattr(focused, "text", str)())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert "" not in seen
    assert {"Find a setting", "Appearance", "Enter sends", "Keys for New chat: Ctrl+N"} <= seen
    assert {"Back up…", "Memory for models…", "Reset all shortcuts", "Close"} <= seen


def test_the_sidebar_is_there_at_the_start_if_it_is_wanted(stage: Stage) -> None:
    stage.window.want_sidebar(False)
    assert not stage.view.sidebar.isVisible()
    stage.window.toggle_sidebar()
    assert stage.view.sidebar.isVisible()


def test_enter_is_as_decided_in_a_message_that_is_edited_too(stage: Stage) -> None:
    stage.ask("Hello")
    stage.workspace.decide(SEND_ON_ENTER, False)
    block = stage.blocks()[0]
    block.edit("Hello again")
    (send,) = [each for each in block.findChildren(QPushButton) if each.text() == "Send"]
    assert send.toolTip() == "Ctrl+Enter"


def test_replies_are_read_aloud_as_decided(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    stage.engine.enqueue("A heron.")
    stage.ask("Which bird?")
    assert "A heron." in said
    stage.workspace.decide(ANNOUNCE_REPLIES, False)
    stage.engine.enqueue("A crane.")
    stage.ask("And now?")
    assert "A crane." not in said


def test_the_sidebar_leads_to_the_settings(stage: Stage) -> None:
    button = stage.find(QToolButton, "Settings")
    assert button.toolTip() == "Settings (Ctrl+,)"
    button.click()
    opened(stage).reject()


def test_less_motion_has_the_wheel_jump(stage: Stage) -> None:
    stage.ask("Hello")
    area = stage.view.pane.transcript
    stage.workspace.decide(LESS_MOTION, True)
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    bar = area.verticalScrollBar()
    assert not bar.style().styleHint(duration, None, bar)
