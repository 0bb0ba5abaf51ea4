"""What the window shows while the conversations are shut, and the ways out of it."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.app.conversations.unlocking import Access, AccessState, Unlocking
from desktop_chat.domain.errors import DiskFull, NewerDatabase, NoKeychain, WrongPassphrase
from desktop_chat.domain.keys import KeySlot, SlotKind
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.recovery import new_code
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui.keys.access_banner import AccessBanner
from desktop_chat.ui.keys.lock_page import LockPage
from desktop_chat.ui.keys.lock_screen import Way, label_of, screen_for
from desktop_chat.ui.keys.recovery_code import RecoveryCodeDialog
from tests.gui.conftest import OpenStage
from tests.gui.keys import (
    SilentKeychain,
    answer,
    button,
    enter,
    is_offered,
    make,
    make_with_passphrase,
    press,
)
from tests.gui.stage import CHEAP, Stage, settle


def test_a_silent_keychain_is_waited_for_calmly(open_stage: OpenStage) -> None:
    keychain = SilentKeychain()
    stage = open_stage(keychain=keychain).start()
    banner = _banner(stage)
    stage.until(banner.isVisible)
    assert "Waiting for your keychain" in banner.text()
    stage.type("Written meanwhile")
    stage.press(Qt.Key.Key_Return)
    assert stage.workspace.unlocking.access.state is AccessState.OPENING
    keychain.release()
    stage.until(lambda: len(stage.workspace.session.path) == 2)
    assert stage.workspace.session.path[0].content == "Written meanwhile"
    assert "Waiting" not in banner.text()


def test_waiting_can_be_ended_and_begun_again(open_stage: OpenStage) -> None:
    keychain = SilentKeychain()
    stage = open_stage(keychain=keychain).start()
    stage.until(_banner(stage).isVisible)
    press(stage, _banner(stage), "Stop waiting")
    page = _page(stage)
    assert "Your keychain is locked" in page.text()
    press(stage, page, "Try again")
    press(stage, page, "Stop waiting")
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.SHUT)
    keychain.release()
    press(stage, page, "Try again")
    _await_open(stage)
    assert not page.isVisible()


def test_the_window_closes_at_once_while_the_keychain_is_silent(open_stage: OpenStage) -> None:
    keychain = SilentKeychain()
    stage = open_stage(keychain=keychain).start()
    stage.until(_banner(stage).isVisible)
    stage.close()
    assert not keychain.was_waited_for


def test_a_keychain_is_not_waited_for_that_is_asked_after_the_window_was_closed(
    qtbot: QtBot, paths: Paths
) -> None:
    paths.create()
    keychain = SilentKeychain()
    is_making, may_go_on = threading.Event(), threading.Event()

    def make_vault() -> Vault:
        is_making.set()
        may_go_on.wait()
        return Vault(paths, keychain, cost=CHEAP)

    archive = Archive(make_vault)
    Unlocking(archive, archive).start()
    is_making.wait()
    threading.Timer(0.1, may_go_on.set).start()
    archive.close()
    assert not keychain.was_waited_for


def test_what_is_asked_for_beside_another_change_fails(open_stage: OpenStage) -> None:
    stage = open_stage().start()
    _await_open(stage)
    unlocking = stage.workspace.unlocking
    ends: list[str] = []
    failures: list[Exception] = []
    unlocking.failed.connect(failures.append)
    unlocking.set_passphrase("first")
    unlocking.use_recovery_code(
        new_code(), lambda: ends.append("done"), lambda _: ends.append("failed")
    )
    unlocking.set_passphrase("second")
    assert ends == ["failed"]
    (failure,) = failures
    assert "being changed already" in str(failure)
    settle(stage)
    assert unlocking.access.ways == (SlotKind.KEYCHAIN, SlotKind.PASSPHRASE)


def test_without_a_keychain_a_passphrase_protects_them(open_stage: OpenStage) -> None:
    stage = open_stage(keychain=MemoryKeychain(is_absent=True)).start()
    page = _page(stage)
    assert "Protect your conversations" in page.text()
    assert "Nobody can reset it" in " ".join(_labels(page))
    enter(page, "Passphrase", "two words")
    enter(page, "The same again", "two worms")
    assert "not the same" in " ".join(_labels(page))
    QTest.keyClick(enter(page, "The same again", ""), Qt.Key.Key_Backspace)
    field = enter(page, "The same again", "")
    field.clear()
    QTest.keyClicks(field, "two words")
    press(stage, page, "Encrypt with this passphrase")
    _await_open(stage)
    assert stage.workspace.unlocking.access.ways == (SlotKind.PASSPHRASE,)
    assert all(not each.text() for each in page.findChildren(QLineEdit))
    assert not stage.view.pane.access.badge.isVisible()
    stage.ask("Still there?")
    stage.close()

    again = open_stage(keychain=MemoryKeychain(is_absent=True)).start()
    page = _page(again)
    field = enter(page, "Passphrase", "wrong")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(field, Qt.Key.Key_Return)
    again.until(lambda: "That is not the passphrase" in page.text())
    assert field.text() == ""
    enter(page, "Passphrase", "two words")
    press(again, page, "Open")
    _await_open(again)
    again.until(lambda: again.view.sidebar.titles()[-1:] == ["Still there?"])


def test_what_is_typed_can_be_looked_at(open_stage: OpenStage, paths: Paths) -> None:
    make_with_passphrase(paths, "right")
    stage = open_stage().start()
    page = _page(stage)
    field = enter(page, "Passphrase", "rig")
    eye = next(each for each in page.findChildren(QToolButton) if each.isVisible())
    assert eye.accessibleName() == "Passphrase: Show what is typed"
    eye.click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    eye.click()
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_unencrypted_conversations_have_a_badge_that_stays(open_stage: OpenStage) -> None:
    stage = open_stage(keychain=MemoryKeychain(is_absent=True)).start()
    page = _page(stage)
    assert "whoever gets hold of this computer" in page.text()
    press(stage, page, "Keep them unencrypted")
    _await_open(stage)
    badge = stage.view.pane.access.badge
    assert badge.isVisible()
    assert badge.text() == "Not encrypted"
    stage.ask("Read by everyone")
    assert badge.isVisible()
    assert b"Read by everyone" in _all_bytes(stage.paths)
    stage.close()

    again = open_stage().start()
    _await_open(again)
    again.until(again.view.pane.access.badge.isVisible)
    again.window.resize(360, 640)
    again.until(lambda: again.view.pane.access.badge.width() < 60)
    assert "Not encrypted" in again.view.pane.access.badge.accessibleName()


def test_a_new_profile_may_do_without_a_locked_keychain(open_stage: OpenStage) -> None:
    stage = open_stage(keychain=MemoryKeychain(is_locked=True)).start()
    page = _page(stage)
    assert is_offered(page, "Keep them unencrypted")
    press(stage, page, "Choose a passphrase instead")
    enter(page, "Passphrase", "x")
    QTest.keyClick(enter(page, "The same again", "x"), Qt.Key.Key_Return)
    _await_open(stage)
    assert stage.workspace.unlocking.access.ways == (SlotKind.PASSPHRASE,)


def test_a_message_that_was_sent_while_they_are_shut_is_not_lost(
    open_stage: OpenStage, paths: Paths
) -> None:
    make_with_passphrase(paths, "right")
    stage = open_stage().start()
    page = _page(stage)
    stage.until(lambda: stage.workspace.session.can_send)
    stage.view.pane.composer.set_text("Keep this")
    QTest.keyClick(_editor(stage), Qt.Key.Key_Return)
    stage.until(lambda: stage.view.pane.composer.text() == "Keep this")
    assert page.isVisible()
    assert not stage.view.pane.notice.isVisible()
    field = enter(page, "Passphrase", "right")
    assert stage.window.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Return)
    _await_open(stage)
    assert stage.view.pane.composer.text() == "Keep this"


def test_the_page_takes_no_keys_from_a_message_under_way(
    open_stage: OpenStage, paths: Paths
) -> None:
    make_with_passphrase(paths, "right")
    stage = open_stage()
    stage.type("I was wri")
    stage.start()
    _page(stage)
    assert stage.window.focusWidget() is _editor(stage)


def test_a_changed_keychain_is_put_right_with_the_recovery_code(
    open_stage: OpenStage, paths: Paths
) -> None:
    keychain = MemoryKeychain()
    code = make(paths, keychain, code=True)
    keychain.entries.clear()
    stage = open_stage(keychain=keychain).start()
    page = _page(stage)
    assert "no longer has the key" in page.text()
    press(stage, page, "Use a recovery code")
    QTest.keyClick(enter(page, "Recovery code", "0" * 32), Qt.Key.Key_Return)
    stage.until(lambda: "That is not the recovery code" in page.text())
    QTest.keyClick(enter(page, "Recovery code", code.lower()), Qt.Key.Key_Return)
    _await_open(stage)
    press(stage, _banner(stage), "Put it there again")
    stage.until(lambda: bool(keychain.entries))
    stage.until(lambda: not stage.workspace.unlocking.access.has_lost_keychain)
    assert not _banner(stage).isVisible()
    stage.close()
    again = open_stage(keychain=keychain).start()
    _await_open(again)
    assert not _banner(again).isVisible()


def test_lost_keys_leave_a_fresh_start_that_keeps_the_old_file(
    open_stage: OpenStage, paths: Paths
) -> None:
    keychain = MemoryKeychain()
    make(paths, keychain)
    old = paths.database.read_bytes()
    for keys in paths.data.glob("keys*.json"):
        keys.unlink()
    stage = open_stage(keychain=keychain).start()
    page = _page(stage)
    assert "keys.json is missing" in page.text().replace("\u200b", "")
    assert is_offered(page, "Show the folder")
    restores: list[None] = []
    stage.view.pane.access.restore_requested.connect(lambda: restores.append(None))
    press(stage, page, "Restore a backup…")
    assert restores
    press(stage, page, label_of(Way.BEGIN_ANEW))
    answer(stage, "Cancel")
    assert paths.database.read_bytes() == old
    press(stage, page, label_of(Way.BEGIN_ANEW))
    said: list[str] = []
    answer(stage, "Start anew", said.append)
    assert "Nothing is deleted" in said[0]
    _await_open(stage)
    (aside,) = paths.data.glob("set-aside-*")
    assert (aside / "chats.db").read_bytes() == old
    stage.until(lambda: aside.name in _banner(stage).text())
    assert stage.ask("Anew")


def test_conversations_that_anyone_can_read_all_at_once_are_not_opened_unseen(
    open_stage: OpenStage, paths: Paths
) -> None:
    make_with_passphrase(paths, "right")
    for path in (*paths.data.glob("chats.db*"), *paths.data.glob("keys*")):
        path.unlink()
    ChatStore(paths.database).close()
    stage = open_stage().start()
    page = _page(stage)
    assert "not encrypted, though they used to be" in page.text()
    for way in (Way.SHOW_FOLDER, Way.RESTORE, Way.TRY_AGAIN):
        assert is_offered(page, label_of(way))
    press(stage, page, "Open them anyway")
    _await_open(stage)
    assert stage.view.pane.access.badge.isVisible()
    stage.close()
    again = open_stage().start()
    _await_open(again)


def test_what_keeps_them_shut_keeps_nothing_of_what_was_typed(
    open_stage: OpenStage, paths: Paths
) -> None:
    make_with_passphrase(paths, "right")
    stage = open_stage().start()
    QTest.keyClick(enter(_page(stage), "Passphrase", "my bank's"), Qt.Key.Key_Return)
    stage.until(lambda: isinstance(stage.workspace.unlocking.access.error, WrongPassphrase))
    error: BaseException | None = stage.workspace.unlocking.access.error
    while error is not None:
        assert error.__traceback__ is None
        error = error.__cause__ or error.__context__


def test_a_profile_in_use_is_tried_again(open_stage: OpenStage, paths: Paths) -> None:
    paths.create()
    keychain = MemoryKeychain()
    other = Vault(paths, keychain, cost=CHEAP)
    other.open()
    stage = open_stage(keychain=keychain).start()
    page = _page(stage)
    assert "already open" in page.text()
    other.close()
    press(stage, page, "Try again")
    _await_open(stage)


def test_a_damaged_file_is_left_alone_and_its_folder_shown(
    open_stage: OpenStage, paths: Paths
) -> None:
    keychain = MemoryKeychain()
    make(paths, keychain)
    paths.database.write_bytes(b"x" * 4096)
    stage = open_stage(keychain=keychain).start()
    page = _page(stage)
    assert "damaged" in page.text()
    for way in (Way.TRY_AGAIN, Way.RESTORE, Way.SHOW_FOLDER, Way.BEGIN_ANEW):
        assert is_offered(page, label_of(way))
    assert paths.database.read_bytes() == b"x" * 4096


def test_a_full_disk_is_told_and_tried_again(open_stage: OpenStage) -> None:
    full = [True]

    def open_store(path: Path, key: bytes | None, *, read_only: bool) -> ChatStore:
        if full:
            raise DiskFull("There is no space left.")
        return ChatStore(path, key, read_only=read_only)

    stage = open_stage(open_store=open_store).start()
    page = _page(stage)
    assert "The disk is full" in page.text()
    assert not is_offered(page, label_of(Way.BEGIN_ANEW))
    full.clear()
    press(stage, page, "Try again")
    _await_open(stage)


def test_a_bug_at_the_start_is_told_as_one(open_stage: OpenStage) -> None:
    def open_store(path: Path, key: bytes | None, *, read_only: bool) -> ChatStore:
        raise ZeroDivisionError("a bug of ours")

    stage = open_stage(open_store=open_store).start()
    page = _page(stage)
    assert "Something unexpected happened" in page.text()
    press(stage, page, "Copy report")
    assert "ZeroDivisionError" in QApplication.clipboard().text()


def test_the_recovery_code_is_offered_until_it_is_saved(open_stage: OpenStage) -> None:
    keychain = MemoryKeychain()
    for _ in range(2):
        stage = open_stage(keychain=keychain).start()
        stage.until(_banner(stage).isVisible)
        assert "holds the only key" in _banner(stage).text()
        press(stage, _banner(stage), "Later")
        assert not _banner(stage).isVisible()
        stage.close()
    stage = open_stage(keychain=keychain).start()
    press(stage, _banner(stage), "Save a recovery code…")
    stage.until(lambda: bool(stage.window.findChildren(RecoveryCodeDialog)))
    (dialog,) = stage.window.findChildren(RecoveryCodeDialog)
    button(dialog, "I have it in a safe place").click()
    press(stage, dialog, "Done")
    stage.until(lambda: not stage.window.findChildren(RecoveryCodeDialog))
    stage.close()
    stage = open_stage(keychain=keychain).start()
    _await_open(stage)
    assert not _banner(stage).isVisible()


def test_the_recovery_code_is_offered_no_more_where_it_is_not_wanted(
    open_stage: OpenStage,
) -> None:
    keychain = MemoryKeychain()
    stage = open_stage(keychain=keychain).start()
    press(stage, _banner(stage), "Don't ask again")
    stage.close()
    stage = open_stage(keychain=keychain).start()
    _await_open(stage)
    assert not _banner(stage).isVisible()


def test_a_keychain_that_is_gone_for_good_leaves_a_way_on() -> None:
    slots = (_slot(SlotKind.KEYCHAIN),)
    alone = Access(AccessState.SHUT, NoKeychain("None answers here."), slots=slots)
    assert screen_for(alone).ways == (Way.TRY_AGAIN, Way.RESTORE, Way.BEGIN_ANEW)
    slots = (*slots, _slot(SlotKind.PASSPHRASE))
    other = Access(AccessState.SHUT, NoKeychain("None answers here."), slots=slots)
    assert screen_for(other).ways == (Way.TRY_AGAIN, Way.USE_PASSPHRASE)


def test_a_newer_database_is_not_begun_anew_by_accident() -> None:
    access = Access(AccessState.SHUT, NewerDatabase("It has version 9."))
    assert screen_for(access).ways[0] is Way.TRY_AGAIN
    assert screen_for(access).ways[-1] is Way.BEGIN_ANEW


def _slot(kind: SlotKind) -> KeySlot:
    return KeySlot(kind, 0, kind is not SlotKind.KEYCHAIN)


def _page(stage: Stage) -> LockPage:
    """The page, once it says what is the matter."""
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.SHUT)
    page = stage.view.pane.access.page
    stage.until(page.isVisible)
    return page


def _banner(stage: Stage) -> AccessBanner:
    return stage.view.pane.access.banner


def _await_open(stage: Stage) -> None:
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)


def _editor(stage: Stage) -> QWidget:
    focus = stage.view.pane.composer.focusProxy()
    assert focus is not None
    return focus


def _labels(page: LockPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def _all_bytes(paths: Paths) -> bytes:
    return b"".join(path.read_bytes() for path in paths.data.glob("chats.db*"))
