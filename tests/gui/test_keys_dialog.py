"""The dialog of keys and encryption, and the recovery code's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.secret import Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui.keys.key_row import KeyRow
from desktop_chat.ui.keys.keys_dialog import KeysDialog
from desktop_chat.ui.keys.recovery_code import RecoveryCodeDialog
from tests.gui.conftest import OpenStage
from tests.gui.keys import answer, button, enter, is_offered, make, press
from tests.gui.stage import CHEAP, Stage, settle

_KEYCHAIN, _PASSPHRASE, _CODE = SlotKind.KEYCHAIN, SlotKind.PASSPHRASE, SlotKind.RECOVERY_CODE


def test_a_passphrase_is_added_and_changed(open_stage: OpenStage, paths: Paths) -> None:
    stage = open_stage().start()
    dialog = _open(stage)
    assert "encrypted" in dialog.text()
    assert "Since" in _state(dialog, 0)
    assert [_state(dialog, row) for row in (1, 2)] == ["Not set up", "Not set up"]
    _choose(stage, dialog, "Set…", "first")
    stage.until(lambda: _ways(stage) == (_KEYCHAIN, _PASSPHRASE))
    assert "Since" in _state(dialog, 1)
    _choose(stage, dialog, "Change…", "second")
    stage.until(lambda: is_offered(dialog, "Change…"))
    stage.close()
    absent = MemoryKeychain(is_absent=True)
    vault = Vault(paths, absent, Secret(passphrase="second"), cost=CHEAP)
    vault.open()
    vault.close()


def test_it_is_as_high_as_what_is_in_it(open_stage: OpenStage) -> None:
    dialog = _open(open_stage().start())
    (scroll,) = dialog.findChildren(QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0
    inside, content = scroll.viewport().size(), scroll.widget()
    assert content is not None
    assert inside.height() <= content.heightForWidth(inside.width()) + 24


def test_a_way_is_removed_but_never_the_last(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    dialog = _open(stage)
    assert not is_offered(dialog, "Remove…")
    _choose(stage, dialog, "Set…", "right")
    stage.until(lambda: len(_ways(stage)) == 2)
    keychain = dialog.findChildren(KeyRow)[0]
    press(stage, keychain, "Remove…")
    answer(stage, "Cancel")
    assert len(_ways(stage)) == 2
    press(stage, keychain, "Remove…")
    answer(stage, "Remove")
    stage.until(lambda: _ways(stage) == (_PASSPHRASE,))
    assert stage.keychain.entries == {}
    assert not is_offered(dialog, "Remove…")
    press(stage, keychain, "Put the key there")
    stage.until(lambda: len(_ways(stage)) == 2)


def test_a_failure_is_told_in_the_dialog(open_stage: OpenStage) -> None:
    stage = open_stage(keychain=MemoryKeychain(is_absent=True)).start()
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.SHUT)
    page = stage.view.pane.access.page
    press(stage, page, "Keep them unencrypted")
    _await_open(stage)
    QTest.mouseClick(stage.view.pane.access.badge, Qt.MouseButton.LeftButton)
    dialog = _dialog(stage)
    press(stage, dialog, "Encrypt, with the key in the keychain")
    stage.until(lambda: "There is no keychain here" in dialog.text())
    assert stage.workspace.unlocking.access.is_encrypted is False
    stage.keychain.is_absent = False
    press(stage, dialog, "Encrypt, with the key in the keychain")
    stage.until(lambda: _ways(stage) == (_KEYCHAIN,))
    assert "There is no keychain" not in dialog.text()


def test_encrypting_and_decrypting_keep_the_conversation(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    stage.ask("The heron stands")
    dialog = _open(stage)
    press(stage, dialog, "Decrypt…")
    said: list[str] = []
    answer(stage, "Decrypt", said.append)
    assert str(stage.paths.data) in said[0]
    stage.until(lambda: not stage.workspace.unlocking.access.is_encrypted)
    assert stage.view.pane.access.badge.isVisible()
    assert "not encrypted" in dialog.text()
    assert b"heron" in _all_bytes(stage.paths)
    _choose(stage, dialog, "Encrypt with a passphrase…", "right")
    stage.until(lambda: _ways(stage) == (_PASSPHRASE,))
    assert not stage.view.pane.access.badge.isVisible()
    assert b"heron" not in _all_bytes(stage.paths)
    press(stage, dialog, "Close")
    assert stage.ask("Still here?")
    assert stage.workspace.session.path[0].content == "The heron stands"


def test_what_was_typed_is_forgotten_on_the_way_back(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    dialog = _open(stage)
    press(stage, dialog, "Set…")
    field = enter(dialog, "Passphrase", "secret")
    press(stage, dialog, "Back")
    assert field.text() == ""
    assert _ways(stage) == (_KEYCHAIN,)


def test_a_recovery_code_is_shown_until_it_is_safe(
    open_stage: OpenStage, tmp_path: Path, paths: Paths
) -> None:
    stage = open_stage().start()
    dialog = _open(stage)
    press(stage, dialog, "Make one…")
    shown = _code_dialog(stage)
    groups = [each.text() for each in shown.findChildren(QLabel) if len(each.text()) == 4]
    assert len(groups) == 8
    press(stage, shown, "Copy")
    code = QApplication.clipboard().text()
    assert code == "-".join(groups)
    copied = QApplication.clipboard().mimeData()
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"
    assert any("ExcludeClipboardContent" in each for each in copied.formats())
    shown.save_to(str(paths.keys))
    assert any("your conversations are in" in each.text() for each in shown.findChildren(QLabel))
    shown.save_to(str(tmp_path / "code.txt"))
    assert code in (tmp_path / "code.txt").read_text()
    shown.save_to(str(tmp_path / "nowhere" / "code.txt"))
    assert any("could not be saved" in each.text() for each in shown.findChildren(QLabel))
    assert not button(shown, "Done").isEnabled()
    button(shown, "I have it in a safe place").click()
    assert _ways(stage) == (_KEYCHAIN,)
    press(stage, shown, "Done")
    stage.until(lambda: not stage.window.findChildren(RecoveryCodeDialog))
    assert QApplication.clipboard().text() == ""
    assert _ways(stage) == (_KEYCHAIN, _CODE)
    assert not stage.view.pane.access.banner.isVisible()
    stage.close()
    _open_with(paths, code)


def test_what_was_copied_since_stays(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    press(stage, _open(stage), "Make one…")
    shown = _code_dialog(stage)
    press(stage, shown, "Copy")
    QApplication.clipboard().setText("something else")
    shown.accept()
    assert QApplication.clipboard().text() == "something else"


def test_a_code_that_nobody_kept_opens_nothing(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    dialog = _open(stage)
    press(stage, dialog, "Make one…")
    QTest.keyClick(_code_dialog(stage), Qt.Key.Key_Escape)
    settle(stage)
    assert _ways(stage) == (_KEYCHAIN,)


def test_a_second_code_that_nobody_kept_leaves_the_first(
    open_stage: OpenStage, paths: Paths
) -> None:
    keychain = MemoryKeychain()
    code = make(paths, keychain, code=True)
    stage = open_stage(keychain=keychain).start()
    press(stage, _open(stage), "Make another…")
    answer(stage, "Make another")
    QTest.keyClick(_code_dialog(stage), Qt.Key.Key_Escape)
    settle(stage)
    assert _ways(stage) == (_KEYCHAIN, _CODE)
    stage.close()
    _open_with(paths, code)


def test_a_code_that_cannot_be_saved_is_not_done_with(open_stage: OpenStage, paths: Paths) -> None:
    stage = open_stage().start()
    press(stage, _open(stage), "Make one…")
    shown = _code_dialog(stage)
    keys = paths.keys.read_bytes()
    paths.keys.unlink()
    paths.keys.mkdir()
    button(shown, "I have it in a safe place").click()
    press(stage, shown, "Done")
    stage.until(lambda: any("It opens nothing yet" in each for each in _labels(shown)))
    assert shown.isVisible()
    paths.keys.rmdir()
    paths.keys.write_bytes(keys)
    press(stage, shown, "Done")
    stage.until(lambda: _ways(stage) == (_KEYCHAIN, _CODE))


def test_another_code_ends_the_one_before(open_stage: OpenStage, paths: Paths) -> None:
    keychain = MemoryKeychain()
    make(paths, keychain, code=True)
    stage = open_stage(keychain=keychain).start()
    dialog = _open(stage)
    before = paths.keys.read_text()
    press(stage, dialog, "Make another…")
    answer(stage, "Cancel")
    assert paths.keys.read_text() == before
    press(stage, dialog, "Make another…")
    said: list[str] = []
    answer(stage, "Make another", said.append)
    assert "no longer opens these conversations" in said[0]
    assert "made before still open with it" in said[0]
    shown = _code_dialog(stage)
    button(shown, "I have it in a safe place").click()
    press(stage, shown, "Done")
    stage.until(lambda: paths.keys.read_text() != before)
    assert _ways(stage) == (_KEYCHAIN, _CODE)


def _open(stage: Stage) -> KeysDialog:
    _await_open(stage)
    stage.view.sidebar.keys_requested.emit()
    return _dialog(stage)


def _dialog(stage: Stage) -> KeysDialog:
    stage.until(lambda: bool(stage.window.findChildren(KeysDialog)))
    (dialog,) = stage.window.findChildren(KeysDialog)
    return dialog


def _code_dialog(stage: Stage) -> RecoveryCodeDialog:
    stage.until(lambda: bool(stage.window.findChildren(RecoveryCodeDialog)))
    (dialog,) = stage.window.findChildren(RecoveryCodeDialog)
    return dialog


def _labels(dialog: RecoveryCodeDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel)]


def _open_with(paths: Paths, code: str) -> None:
    absent = MemoryKeychain(is_absent=True)
    vault = Vault(paths, absent, Secret(recovery_code=code), cost=CHEAP)
    vault.open()
    vault.close()


def _choose(stage: Stage, dialog: KeysDialog, text: str, passphrase: str) -> None:
    press(stage, dialog, text)
    enter(dialog, "Passphrase", passphrase)
    QTest.keyClick(enter(dialog, "The same again", passphrase), Qt.Key.Key_Return)


def _state(dialog: KeysDialog, row: int) -> str:
    return dialog.findChildren(KeyRow)[row].findChildren(QLabel)[1].text()


def _ways(stage: Stage) -> tuple[SlotKind, ...]:
    return stage.workspace.unlocking.access.ways


def _await_open(stage: Stage) -> None:
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)


def _all_bytes(paths: Paths) -> bytes:
    return b"".join(path.read_bytes() for path in paths.data.glob("chats.db*"))
