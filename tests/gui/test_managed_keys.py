"""The window where an administrator wants conversations to be protected."""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from desktop_chat.app.conversations.unlocking import AccessState
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.managed import Managed, Values
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.secret import Protection
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.ui.keys.keys_dialog import KeysDialog
from desktop_chat.ui.keys.lock_page import LockPage
from desktop_chat.ui.widgets.managed import is_managed
from tests.gui.conftest import OpenStage
from tests.gui.keys import button, enter, is_offered, press
from tests.gui.stage import CHEAP, Stage

ENCRYPTED = Managed("/etc/x", enforced=Values(require_encryption=True))
BY_PASSPHRASE = Managed("/etc/x", enforced=Values(require_passphrase=True))


def make(paths: Paths, keychain: MemoryKeychain, protection: Protection) -> None:
    vault = Vault(paths, keychain, cost=CHEAP)
    vault.create(protection)
    vault.store.create("Birds")
    vault.close()


def page(stage: Stage) -> LockPage:
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.SHUT)
    (found,) = stage.window.findChildren(LockPage)
    stage.until(found.isVisible)
    return found


def choose(stage: Stage, place: LockPage) -> None:
    enter(place, "Passphrase", "long words")
    enter(place, "The same again", "long words")
    press(stage, place, "Encrypt with this passphrase")
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
    stage.until(lambda: [each.title for each in stage.workspace.chats.conversations] == ["Birds"])


@pytest.mark.parametrize("way", ["keychain", "passphrase"])
def test_unencrypted_ones_are_shown_once_they_are_encrypted(
    open_stage: OpenStage, paths: Paths, keychain: MemoryKeychain, way: str
) -> None:
    make(paths, keychain, Protection.NONE)
    stage = open_stage(managed=ENCRYPTED, keychain=keychain).start()
    place = page(stage)
    assert "have to be encrypted" in place.text()
    assert "Your organisation doesn't want them to be kept like that" in place.text()
    if way == "passphrase":
        choose(stage, place)
    else:
        press(stage, place, "Encrypt, with the key in the keychain")
        stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
    assert stage.workspace.unlocking.access.is_encrypted
    assert not stage.view.pane.access.badge.isVisible()
    stage.view.commands.run("keys")
    (dialog,) = stage.window.findChildren(KeysDialog)
    decrypt = button(dialog, "Decrypt…")
    assert is_managed(decrypt)
    assert "Managed by your organisation" in decrypt.toolTip()


def test_one_that_the_keychain_opens_asks_for_a_passphrase_first(
    open_stage: OpenStage, paths: Paths, keychain: MemoryKeychain
) -> None:
    make(paths, keychain, Protection.KEYCHAIN)
    stage = open_stage(managed=BY_PASSPHRASE, keychain=keychain).start()
    place = page(stage)
    assert "need a passphrase" in place.text()
    assert not is_offered(place, "Encrypt, with the key in the keychain")
    choose(stage, place)
    assert stage.workspace.unlocking.access.ways == (SlotKind.PASSPHRASE,)
    stage.view.commands.run("keys")
    (dialog,) = stage.window.findChildren(KeysDialog)
    assert is_managed(button(dialog, "Put the key there"))
    assert is_managed(button(dialog, "Decrypt…"))
    stage.close()
    stage = open_stage(managed=BY_PASSPHRASE, keychain=keychain).start()
    place = page(stage)
    assert "Type the passphrase" in place.text()
    assert not is_offered(place, "Use the keychain")


def test_the_passphrase_stays_when_there_is_a_code_too(
    open_stage: OpenStage, paths: Paths, keychain: MemoryKeychain, qtbot: QtBot
) -> None:
    make(paths, keychain, Protection.KEYCHAIN)
    stage = open_stage(managed=BY_PASSPHRASE, keychain=keychain).start()
    choose(stage, page(stage))
    stage.workspace.unlocking.use_recovery_code("", lambda: None, lambda _: None)
    stage.until(lambda: len(stage.workspace.unlocking.access.ways) == 2)
    stage.view.commands.run("keys")
    (dialog,) = stage.window.findChildren(KeysDialog)
    removals = [each for each in dialog.findChildren(type(button(dialog, "Close")))
                if each.text() == "Remove…" and each.isVisible()]  # fmt: skip
    assert [is_managed(each) for each in removals] == [True, False]
    (scroll,) = dialog.findChildren(QScrollArea)
    qtbot.wait(100)  # it lays itself out anew once it is shown
    assert scroll.verticalScrollBar().maximum() == 0


def test_a_new_profile_can_not_stay_unencrypted(
    open_stage: OpenStage, keychain: MemoryKeychain
) -> None:
    stage = open_stage(managed=BY_PASSPHRASE, keychain=keychain).start()
    place = page(stage)
    assert "Your organisation wants a passphrase for them" in place.text()
    assert "Unencrypted, whoever gets hold" not in place.text()
    stay = button(place, "Keep them unencrypted")
    assert is_managed(stay)
    place.show_access(stage.workspace.unlocking.access)
    stage.until(lambda: is_offered(place, "Keep them unencrypted"))
    assert not button(place, "Keep them unencrypted").isEnabled()
    enter(place, "Passphrase", "long words")
    enter(place, "The same again", "long words")
    press(stage, place, "Encrypt with this passphrase")
    stage.until(lambda: stage.workspace.unlocking.access.state is AccessState.OPEN)
