"""What can be done while the conversations are locked, and where the keyboard is then and after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.paths import Paths
from desktop_chat.ui.conversations.place_head import PlaceHead
from desktop_chat.ui.keys.access_banner import AccessBanner
from desktop_chat.ui.keys.keys_dialog import KeysDialog
from desktop_chat.ui.keys.lock_page import LockPage
from desktop_chat.ui.keys.recovery_code import RecoveryCodeDialog
from desktop_chat.ui.keys.secret_field import SecretField
from tests.gui.conftest import OpenStage
from tests.gui.keys import answer, button, enter, is_offered, make, make_with_passphrase, press
from tests.gui.stage import Stage, settle

_ABSENT = MemoryKeychain(is_absent=True)


@pytest.fixture
def locked(open_stage: OpenStage, paths: Paths) -> Stage:
    """Conversations that a passphrase opens: "two words"."""
    make_with_passphrase(paths, "two words")
    stage = open_stage(keychain=_ABSENT).start()
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.SHUT)
    stage.until(_page(stage).isVisible)
    return stage


def test_tab_goes_from_field_to_field_then_to_the_eyes_and_the_button(
    open_stage: OpenStage,
) -> None:
    stage = open_stage(keychain=_ABSENT).start()
    page = _page(stage)
    stage.until(page.isVisible)
    enter(page, "Passphrase", "long words")
    enter(page, "The same again", "long words").clear()
    enter(page, "Passphrase", "")
    enter(page, "The same again", "long words")
    first, second = (each for each in page.findChildren(QLineEdit) if each.isVisible())
    eyes = [each for each in page.findChildren(QToolButton) if each.isVisible()]
    first.setFocus()
    went: list[QWidget | None] = []
    for _ in range(4):
        stage.press(Qt.Key.Key_Tab)
        went.append(stage.window.focusWidget())
    assert went == [second, *eyes, button(page, "Encrypt with this passphrase")]


def test_after_protecting_them_one_can_write_at_once(open_stage: OpenStage) -> None:
    stage = open_stage(keychain=_ABSENT).start()
    page = _page(stage)
    stage.until(page.isVisible)
    enter(page, "Passphrase", "long words")
    QTest.keyClick(enter(page, "The same again", "long words"), Qt.Key.Key_Return)
    _await_open(stage)
    stage.press(Qt.Key.Key_H)
    assert stage.window.composer.text() == "h"


def test_the_keyboard_is_at_the_page_and_then_in_the_composer(locked: Stage) -> None:
    field = locked.window.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Passphrase"
    QTest.keyClicks(field, "wrong words")
    locked.press(Qt.Key.Key_Return)
    locked.until(lambda: "isn't the passphrase" in _page(locked).text() or _failed(locked))
    assert locked.window.focusWidget() is field
    QTest.keyClicks(field, "two words")
    locked.press(Qt.Key.Key_Return)
    _await_open(locked)
    locked.press(Qt.Key.Key_H)
    assert locked.window.composer.text() == "h"


def test_what_was_written_while_they_are_locked_is_asked_about(locked: Stage) -> None:
    locked.window.composer.set_text("a thought")
    assert not locked.window.close()
    said: list[str] = []
    answer(locked, "Keep open", said.append)
    assert "What you have written isn't saved." in said[0]
    page = _page(locked)
    QTest.keyClick(enter(page, "Passphrase", "two words"), Qt.Key.Key_Return)
    _await_open(locked)
    assert locked.window.composer.text() == "a thought"
    assert locked.window.close(), "it is kept from now on"


def test_searching_while_they_are_locked_says_nothing_more(locked: Stage) -> None:
    locked.view.search()
    QTest.keyClicks(locked.find(QLineEdit, "Search conversations"), "heron")
    settle(locked)
    assert not locked.view.pane.notice.isVisible()


def test_what_cannot_be_done_with_locked_conversations_is_not_offered(locked: Stage) -> None:
    assert _offered(locked) == ["Restore a backup…"]
    locked.find(QToolButton, "Trash").click()
    (head,) = locked.window.findChildren(PlaceHead)
    said = [each.text() for each in head.findChildren(QLabel) if each.isVisible()]
    assert said == ["Trash", "Locked"]
    page = _page(locked)
    QTest.keyClick(enter(page, "Passphrase", "two words"), Qt.Key.Key_Return)
    _await_open(locked)
    assert "Import…" in _offered(locked)
    assert "Locked" not in _offered(locked)
    said = [each.text() for each in head.findChildren(QLabel) if each.isVisible()]
    assert said == ["Trash", "The trash is empty."]


def test_a_code_that_was_saved_is_not_thrown_away_unasked(
    open_stage: OpenStage, tmp_path: Path
) -> None:
    stage = open_stage().start()
    banner = _banner(stage)
    press(stage, banner, "Save a recovery code…")
    shown = _code_dialog(stage)
    shown.save_to(str(tmp_path / "code.txt"))
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    asked: list[str] = []
    answer(stage, "Cancel", asked.append)
    assert "The code you saved won't open anything. Keep it?" in asked[0]
    assert shown.isVisible()
    press(stage, shown, "Do without it")
    answer(stage, "Throw away")
    stage.until(lambda: not stage.window.findChildren(RecoveryCodeDialog))
    settle(stage)
    assert len(stage.workspace.unlocking.access.slots) == 1
    assert is_offered(banner, "Save a recovery code…")
    press(stage, banner, "Save a recovery code…")
    shown = _code_dialog(stage)
    press(stage, shown, "Copy")
    press(stage, shown, "Do without it")
    answer(stage, "Keep", asked.append)
    assert "The code you copied" in asked[1]
    stage.until(lambda: len(stage.workspace.unlocking.access.slots) == 2)
    stage.until(lambda: not banner.isVisible())


def test_a_code_that_was_only_looked_at_goes_unasked(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    press(stage, _banner(stage), "Save a recovery code…")
    QTest.keyClick(_code_dialog(stage), Qt.Key.Key_Escape)
    stage.until(lambda: not stage.window.findChildren(RecoveryCodeDialog))
    assert is_offered(_banner(stage), "Save a recovery code…")


def test_enter_presses_the_focused_button_and_else_the_primary_one(
    open_stage: OpenStage,
) -> None:
    stage = open_stage().start()
    press(stage, _banner(stage), "Save a recovery code…")
    shown = _code_dialog(stage)
    button(shown, "Copy").setFocus()
    QTest.keyClick(button(shown, "Copy"), Qt.Key.Key_Return)
    assert any(each.text().startswith("Copied") for each in shown.findChildren(QLabel))
    box = button(shown, "I have it in a safe place")
    box.click()
    box.setFocus()
    QTest.keyPress(box, Qt.Key.Key_Return)
    stage.until(lambda: len(stage.workspace.unlocking.access.slots) == 2)


def test_a_passphrase_has_a_recovery_code_offered_beside_it(locked: Stage) -> None:
    QTest.keyClick(enter(_page(locked), "Passphrase", "two words"), Qt.Key.Key_Return)
    _await_open(locked)
    assert "even if you forget it" in _banner(locked).text()
    assert is_offered(_banner(locked), "Save a recovery code…")


def test_a_short_passphrase_is_called_so_and_taken(open_stage: OpenStage) -> None:
    stage = open_stage(keychain=_ABSENT).start()
    page = _page(stage)
    stage.until(page.isVisible)
    enter(page, "Passphrase", "short")
    assert any("A short one is soon guessed" in each.text() for each in page.findChildren(QLabel))
    enter(page, "The same again", "short")
    assert button(page, "Encrypt with this passphrase").isEnabled()


def test_who_only_has_a_code_is_offered_a_passphrase(open_stage: OpenStage, paths: Paths) -> None:
    keychain = MemoryKeychain()
    code = make(paths, keychain, code=True)
    stage = open_stage(keychain=keychain).start()
    _await_open(stage)
    stage.workspace.unlocking.remove(stage.workspace.unlocking.access.ways[0])
    settle(stage)
    assert code
    press(stage, _banner(stage), "Set a passphrase…")
    (dialog,) = stage.window.findChildren(KeysDialog)
    focus = dialog.focusWidget()
    assert focus is not None
    assert isinstance(focus.parentWidget(), SecretField)
    assert button(dialog, "Set this passphrase").isVisible()


def _page(stage: Stage) -> LockPage:
    return stage.view.pane.access.page


def _failed(stage: Stage) -> bool:
    return any(
        each.objectName() == "error" and each.isVisible() and each.text()
        for each in _page(stage).findChildren(QLabel)
    )


def _banner(stage: Stage) -> AccessBanner:
    return stage.view.pane.access.banner


def _await_open(stage: Stage) -> None:
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)


def _code_dialog(stage: Stage) -> RecoveryCodeDialog:
    stage.until(lambda: bool(stage.window.findChildren(RecoveryCodeDialog)))
    (dialog,) = stage.window.findChildren(RecoveryCodeDialog)
    return dialog


def _offered(stage: Stage) -> list[str]:
    menu = stage.find(QToolButton, "Import, export, back up").menu()
    assert menu is not None
    return [each.text() for each in menu.actions() if each.isEnabled() and each.text()]
