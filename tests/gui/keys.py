"""Profiles in every state of being locked, and pressing what is offered about it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox, QWidget

from desktop_chat.domain.errors import KeychainLocked
from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
from desktop_chat.storage.keys.secret import Protection
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.vault import Vault
from tests.gui.stage import CHEAP, Stage

__all__ = [
    "SilentKeychain", "answer", "button", "enter", "is_offered", "make", "make_with_passphrase",
    "press",
]  # fmt: skip

_PATIENCE_S = 20.0


class SilentKeychain(MemoryKeychain):
    """Doesn't answer before ``release``; whoever stops waiting finds it locked.

    Attributes:
        was_waited_for: Nobody stopped waiting.
    """

    def __init__(self) -> None:
        super().__init__()
        self._answer = threading.Event()
        self._is_left = False
        self._is_over = False
        self.was_waited_for = False

    def release(self) -> None:
        self._answer.set()

    def stop_waiting(self, *, for_good: bool = False) -> None:
        self._is_left = True
        self._is_over = for_good
        self._answer.set()

    def _open(self) -> None:
        self.was_waited_for = not self._answer.wait(_PATIENCE_S)
        assert not self.was_waited_for, "nobody stopped waiting"
        if self._is_left:
            self._is_left = self._is_over
            if not self._is_over:
                self._answer.clear()
            raise KeychainLocked("It was not waited for any longer.")


def make(paths: Paths, keychain: MemoryKeychain, *, code: bool = False) -> str:
    """A profile that the keychain opens; its recovery code, if there shall be one."""
    paths.create()
    vault = Vault(paths, keychain, cost=CHEAP)
    vault.open()
    text = vault.new_recovery_code() if code else ""
    vault.close()
    return text


def make_with_passphrase(paths: Paths, passphrase: str) -> None:
    paths.create()
    vault = Vault(paths, MemoryKeychain(is_absent=True), cost=CHEAP)
    vault.create(Protection.PASSPHRASE, passphrase)
    vault.close()


def button(place: QWidget, text: str) -> QAbstractButton:
    """The visible button that says ``text``."""
    found = [
        each
        for each in place.findChildren(QAbstractButton)
        if each.text() == text and each.isVisible()
    ]
    assert len(found) == 1, f"{len(found)} buttons say {text!r}"
    return found[0]


def is_offered(place: QWidget, text: str) -> bool:
    buttons = place.findChildren(QAbstractButton)
    return any(each.text() == text and each.isVisible() for each in buttons)


def press(stage: Stage, place: QWidget, text: str) -> None:
    """Press a button, once it is there and can be pressed."""
    stage.until(lambda: is_offered(place, text) and button(place, text).isEnabled())
    QTest.mouseClick(button(place, text), Qt.MouseButton.LeftButton)


def enter(place: QWidget, name: str, text: str) -> QLineEdit:
    """Type into the visible field of that name."""
    (field,) = [
        each
        for each in place.findChildren(QLineEdit)
        if each.accessibleName() == name and each.isVisible()
    ]
    QTest.keyClicks(field, text)
    return field


def answer(stage: Stage, text: str, look: Callable[[str], None] = lambda _: None) -> None:
    """Press a button of the question that is on the screen."""
    stage.until(lambda: any(each.isVisible() for each in stage.window.findChildren(QMessageBox)))
    (box,) = [each for each in stage.window.findChildren(QMessageBox) if each.isVisible()]
    look(f"{box.text()}\n{box.informativeText()}")
    QTest.mouseClick(button(box, text), Qt.MouseButton.LeftButton)
    stage.until(lambda: not stage.window.findChildren(QMessageBox))
