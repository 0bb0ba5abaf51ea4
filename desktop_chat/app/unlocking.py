"""Getting at the conversations, and what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.archive import Archive
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.keys import SlotKind

if TYPE_CHECKING:
    from desktop_chat.storage.vault import Protection, Secret, Vault

__all__ = ["Access", "AccessState", "Unlocking"]


class AccessState(Enum):
    OPENING = auto()
    OPEN = auto()
    SHUT = auto()


@dataclass(frozen=True, slots=True)
class Access:
    """Whether the conversations can be read now.

    Attributes:
        error: What keeps them shut.
        is_encrypted: Whether they are, once they are open.
        keychain: What the system calls its keychain; empty if it has none.
        ways: What would open them.
    """

    state: AccessState = AccessState.OPENING
    error: Exception | None = None
    is_encrypted: bool = True
    keychain: str = ""
    ways: tuple[SlotKind, ...] = ()


class Unlocking(QObject):
    """Opens the conversations, alone if it can, and with what the person gives if it must.

    Signals:
        changed: The new ``Access``.
        failed: An exception; what was asked for was not done, and the ``Access`` is as it was.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._access = Access()

    @property
    def access(self) -> Access:
        return self._access

    def start(self) -> None:
        """Open them with what there is; also to try again."""
        self._do(lambda vault: vault.open())

    def unlock(self, secret: Secret) -> None:
        """Open them with what the person typed."""
        self._do(lambda vault: vault.open(secret))

    def create(self, protection: Protection, passphrase: str = "") -> None:
        """Make a new profile, protected as the person chose."""
        self._do(lambda vault: vault.create(protection, passphrase))

    def begin_anew(self) -> None:
        """Put what can't be opened aside and begin with nothing, as the person wishes."""

        def begin(vault: Vault) -> None:
            vault.set_aside()
            vault.open()

        self._do(begin)

    def set_passphrase(self, passphrase: str) -> None:
        """Add a passphrase, or put it in the place of the one before."""
        self._do(lambda vault: vault.set_passphrase(passphrase))

    def use_keychain(self) -> None:
        """Have the keychain of the system open them from now on."""
        self._do(lambda vault: vault.use_keychain())

    def new_recovery_code(self, done: Callable[[str], None]) -> None:
        """Hand ``done`` a code that opens them; an earlier one no longer does."""

        def show(code: str) -> None:
            done(code)
            self._do(lambda vault: None)

        self._archive.run_with_vault(
            lambda vault: vault.new_recovery_code(), show, self.failed.emit
        )

    def remove(self, kind: SlotKind) -> None:
        """Take one way in away; never the last."""
        self._do(lambda vault: vault.remove(kind))

    def encrypt(self, protection: Protection, passphrase: str = "") -> None:
        self._do(lambda vault: vault.encrypt(protection, passphrase))

    def decrypt(self) -> None:
        self._do(lambda vault: vault.decrypt())

    def _do(self, act: Callable[[Vault], object]) -> None:
        if self._access.state is AccessState.SHUT:
            self._enter(Access(AccessState.OPENING))

        def work(vault: Vault) -> Access:
            was_open = vault.is_open
            try:
                act(vault)
            except AppError as error:
                if was_open:
                    raise
                return _access(vault, AccessState.SHUT, error)
            return _access(vault, AccessState.OPEN, None)

        self._archive.run_with_vault(work, self._enter, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if self._access.state is AccessState.OPENING:  # a bug of ours; it stays shut
            self._enter(Access(AccessState.SHUT, error))
        else:
            self.failed.emit(error)

    def _enter(self, access: Access) -> None:
        if access != self._access:
            self._access = access
            self.changed.emit(access)


def _access(vault: Vault, state: AccessState, error: Exception | None) -> Access:
    keychain = vault.keychain.name if vault.keychain.is_there() else ""
    return Access(state, error, vault.keys is not None, keychain, vault.ways)
