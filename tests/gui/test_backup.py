"""Backing everything up from the window, and bringing it back, in every state of a profile."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QRadioButton, QScrollArea, QToolButton

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.generation import Finished
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.language import speak
from desktop_chat.domain.outcome import FinishReason
from desktop_chat.domain.settings import THINKING, THREADS
from desktop_chat.storage import backup
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.secret import Protection, Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui.exchange.backup_dialog import BackupDialog
from desktop_chat.ui.exchange.import_dialog import ImportDialog
from desktop_chat.ui.exchange.job_dialog import JobDialog
from desktop_chat.ui.exchange.restore_dialog import RestoreDialog
from tests.gui.conftest import OpenStage
from tests.gui.dialogs import await_end, click, dialog
from tests.gui.keys import enter, is_offered, press
from tests.gui.stage import CHEAP, Stage

_WORDS = "The heron stands in the reeds."
_SETTINGS = '{"threads": 3, "thinking": false}'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A backup from another computer, opened by a passphrase and by that one's keychain."""
    paths = Paths.of(tmp_path / "elsewhere")
    paths.create()
    vault = Vault(paths, MemoryKeychain(), cost=CHEAP)
    vault.open()
    chat = vault.store.create("Herons")
    vault.store.add(chat.id, Message(Role.USER, _WORDS))
    backup.write(vault.reader, tmp_path / "herons.backup", _SETTINGS, "two words")
    vault.close()
    return tmp_path / "herons.backup"


def test_a_keychain_alone_needs_a_passphrase_for_the_backup(stage: Stage, tmp_path: Path) -> None:
    stage.ask("What is a ferry?")
    stage.workspace.decide(THREADS, 5)
    stage.view.sidebar.backup_requested.emit()
    place = dialog(stage, BackupDialog)
    assert "your keychain isn't there" in place.text()
    assert not is_offered(place, "Use another passphrase")
    _choose_passphrase(stage, place, "two words")
    out = tmp_path / "all.backup"
    place.back_up_to(str(out))
    assert "Backing up: 0 %" in place.text()
    assert "Everything is in the backup" in await_end(stage, place)
    assert str(out) in place.text().replace("\u200b", "")
    stage.close()

    paths = Paths.of(tmp_path / "elsewhere")
    paths.create()
    vault = Vault(paths, MemoryKeychain(is_absent=True), cost=CHEAP)
    restored = backup.restore(vault, out, Secret(passphrase="two words"))
    assert json.loads(restored.settings)["threads"] == 5
    (chat,) = vault.store.conversations()
    assert vault.store.messages(chat.id)[0].content == "What is a ferry?"
    vault.close()


def test_what_opens_the_profile_opens_the_backup(stage: Stage, tmp_path: Path) -> None:
    _set_passphrase(stage)
    stage.view.sidebar.backup_requested.emit()
    place = dialog(stage, BackupDialog)
    assert "The passphrase of your conversations opens it" in place.text()
    assert is_offered(place, "Choose where…")
    place.back_up_to(str(tmp_path / "all.backup"))
    await_end(stage, place)
    assert {slot.kind for slot in backup.slots_of(tmp_path / "all.backup")} == {
        SlotKind.KEYCHAIN,
        SlotKind.PASSPHRASE,
    }
    click(place, "Close")


def test_a_backup_that_fails_is_told_and_tried_again(stage: Stage, tmp_path: Path) -> None:
    _set_passphrase(stage)
    stage.view.sidebar.backup_requested.emit()
    place = dialog(stage, BackupDialog)
    place.back_up_to(str(tmp_path / "nowhere" / "all.backup"))
    assert "could not be written" in await_end(stage, place)
    place.back_up_to(str(stage.paths.database))
    assert "your conversations are in" in await_end(stage, place)
    place.back_up_to(str(tmp_path / "all.backup"))
    assert "Everything is in" in await_end(stage, place)


def test_a_backup_is_restored_over_what_is_here(stage: Stage, file: Path) -> None:
    stage.ask("What is a ferry?")
    stage.until(lambda: len(stage.workspace.chats.conversations) == 1)
    stage.view.sidebar.restore_requested.emit()
    place = dialog(stage, RestoreDialog)
    assert "set-aside-…" in place.text()
    assert str(stage.paths.data) in place.text().replace("\u200b", "")
    place.look_into(str(file))
    await_end(stage, place)
    click_choice(place, "The keychain of this computer")
    click(place, "Restore")
    assert "The keychain no longer has the key" in await_end(stage, place)
    assert [c.title for c in stage.workspace.chats.conversations] == ["What is a ferry?"]
    assert stage.workspace.unlocking.access.ways == (SlotKind.KEYCHAIN,)

    click_choice(place, "A passphrase")
    enter(place, "Passphrase of the backup", "two worms")
    click(place, "Restore")
    assert "That is not the passphrase" in await_end(stage, place)
    (field,) = [each for each in place.findChildren(QLineEdit) if each.isVisible()]
    field.setText("two words")
    click(place, "Restore")
    said = await_end(stage, place)
    assert "Your conversations are those of the backup" in said
    (aside,) = stage.paths.data.glob("set-aside-*")
    assert str(aside) in said.replace("\u200b", "")
    assert not field.text()
    click(place, "Close")

    stage.until(lambda: [c.title for c in stage.workspace.chats.conversations] == ["Herons"])
    assert stage.workspace.session.path == ()
    assert stage.workspace.session.conversation is None
    assert stage.window.windowTitle() == "Desktop Chat"
    access = stage.workspace.unlocking.access
    assert set(access.ways) == {SlotKind.KEYCHAIN, SlotKind.PASSPHRASE}
    assert access.has_lost_keychain
    assert "no longer has the key" in stage.view.pane.access.banner.text()
    stage.until(lambda: stage.workspace.settings.get(THINKING) is False)
    assert stage.workspace.settings.get(THREADS) is None  # that is about the other computer
    buttons = stage.window.findChildren(QToolButton)
    stage.until(lambda: any(each.accessibleName() == "Thinking: off" for each in buttons))
    stage.workspace.session.open(stage.workspace.chats.conversations[0])
    stage.until(lambda: [m.content for m in stage.workspace.session.path] == [_WORDS])
    stage.ask("And the stork?")  # what is written now goes to where the backup is
    stage.close()
    assert json.loads(stage.paths.settings.read_text())["thinking"] is False


def test_a_reply_under_way_is_kept_with_the_old_ones(stage: Stage, file: Path) -> None:
    stage.engine.enqueue("word " * 500, tokens_per_second=200)
    stage.send("Talk.")
    stage.until(lambda: "word" in stage.workspace.session.path[-1].content)
    key = KeyFile.load(stage.paths.keys).unlock_with_keychain(stage.keychain)
    _restore(stage, file)
    (aside,) = stage.paths.data.glob("set-aside-*")
    with closing(sqlcipher.connect(aside / "chats.db", key, "ro")) as database:
        rows = database.execute("SELECT content, finish FROM message ORDER BY sequence").fetchall()
    assert rows[1]["content"].startswith("word")
    assert rows[1]["finish"] == FinishReason.CANCELLED
    assert stage.workspace.writer.message is None
    stage.until(lambda: stage.workspace.session.can_send)
    stage.engine.enqueue("A stork.")
    assert "A stork" in stage.ask("What is that?")


def test_a_question_can_be_asked_while_the_engine_still_ends(stage: Stage, file: Path) -> None:
    stage.engine.hold(Finished)
    stage.send("Talk.")
    stage.until(lambda: bool(stage.workspace.session.path[-1].content))
    _restore(stage, file)
    stage.engine.release()
    stage.until(lambda: stage.workspace.session.can_send)
    assert stage.workspace.session.path == ()


def test_the_new_protection_is_shown(open_stage: OpenStage, tmp_path: Path, file: Path) -> None:
    paths = Paths.of(tmp_path / "profile")
    paths.create()
    vault = Vault(paths, MemoryKeychain(is_absent=True), cost=CHEAP)
    vault.create(Protection.NONE)
    vault.close()
    stage = open_stage().start()
    stage.until(lambda: stage.view.pane.access.badge.isVisible())
    _restore(stage, file)
    stage.until(lambda: not stage.view.pane.access.badge.isVisible())
    assert stage.workspace.unlocking.access.is_encrypted


def test_a_backup_is_restored_where_the_key_is_lost(
    open_stage: OpenStage, tmp_path: Path, file: Path
) -> None:
    first = open_stage().start()
    first.ask("What is a ferry?")
    first.close()
    for keys in (tmp_path / "profile").glob("keys*.json"):
        keys.unlink()
    stage = open_stage().start()
    stage.until(lambda: stage.view.pane.access.is_shut)
    page = stage.view.pane.access.page
    press(stage, page, "Restore a backup…")
    place = dialog(stage, RestoreDialog)
    place.look_into(str(file))
    await_end(stage, place)
    enter(place, "Passphrase of the backup", "two words")
    click(place, "Restore")
    assert "those of the backup" in await_end(stage, place)
    stage.until(lambda: not page.isVisible())
    stage.until(lambda: [c.title for c in stage.workspace.chats.conversations] == ["Herons"])
    (aside,) = stage.paths.data.glob("set-aside-*")
    assert (aside / "chats.db").exists()


def test_a_failure_leaves_the_lock_page_as_it_is(
    open_stage: OpenStage, tmp_path: Path, file: Path
) -> None:
    open_stage().start().close()
    for keys in (tmp_path / "profile").glob("keys*.json"):
        keys.unlink()
    stage = open_stage().start()
    stage.until(lambda: stage.view.pane.access.is_shut)
    file.write_bytes(file.read_bytes()[:-100])
    stage.view.sidebar.restore_requested.emit()
    place = dialog(stage, RestoreDialog)
    place.look_into(str(file))
    assert "is damaged" in await_end(stage, place)
    assert is_offered(place, "Choose a backup…")
    assert stage.workspace.unlocking.access.state is AccessState.SHUT
    assert not list(stage.paths.data.glob("set-aside-*"))


def test_a_stopped_restore_changes_nothing(stage: Stage, file: Path) -> None:
    stage.ask("What is a ferry?")
    stage.view.sidebar.restore_requested.emit()
    place = dialog(stage, RestoreDialog)
    place.look_into(str(file))
    await_end(stage, place)
    enter(place, "Passphrase of the backup", "two words")
    click(place, "Restore")
    click(place, "Cancel")
    stage.until(lambda: not stage.window.findChildren(RestoreDialog))
    assert not list(stage.paths.data.glob("set-aside-*"))
    assert not list(stage.paths.data.glob(".unfinished-*"))
    assert [m.content for m in stage.workspace.session.path][:1] == ["What is a ferry?"]
    stage.ask("And a canal?")


def test_no_page_is_scrolled_in_a_language_of_long_words(stage: Stage, file: Path) -> None:
    speak(lambda text, _note, _count: f"{text} {text}")
    try:
        for signal, kind in (
            (stage.view.sidebar.backup_requested, BackupDialog),
            (stage.view.sidebar.restore_requested, RestoreDialog),
            (stage.view.sidebar.import_requested, ImportDialog),
        ):
            signal.emit()
            place = dialog(stage, kind)
            _has_room(stage, place)
            if isinstance(place, RestoreDialog):
                place.look_into(str(file))
                await_end(stage, place)
                _has_room(stage, place)
            place.reject()
    finally:
        speak()


def _has_room(stage: Stage, place: JobDialog) -> None:
    (page,) = [each for each in place.findChildren(QScrollArea) if each.isVisible()]
    stage.until(lambda: page.verticalScrollBar().maximum() == 0)


def _set_passphrase(stage: Stage) -> None:
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
    stage.workspace.unlocking.set_passphrase("at home")
    stage.until(lambda: SlotKind.PASSPHRASE in stage.workspace.unlocking.access.ways)


def _choose_passphrase(stage: Stage, place: BackupDialog, text: str) -> None:
    """As far as the question for the file, which the test answers."""
    enter(place, "Passphrase", text)
    enter(place, "The same again", text)
    press(stage, place, "Choose where…")


def _restore(stage: Stage, file: Path) -> None:
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
    stage.view.sidebar.restore_requested.emit()
    place = dialog(stage, RestoreDialog)
    place.look_into(str(file))
    await_end(stage, place)
    enter(place, "Passphrase of the backup", "two words")
    click(place, "Restore")
    assert "those of the backup" in await_end(stage, place)
    click(place, "Close")


def click_choice(place: RestoreDialog, text: str) -> None:
    next(b for b in place.findChildren(QRadioButton) if b.text() == text).click()
