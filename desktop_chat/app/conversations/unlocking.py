"""Getting at the conversations, and what stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_chat.app.conversations.archive import Archive
from desktop_chat.domain.errors import (
    AppError,
    InvalidInput,
    KeychainChanged,
    KeychainLocked,
    NoKeychain,
    ProtectionNeeded,
)
from desktop_chat.domain.frames import clear_frames, drop_frames
from desktop_chat.domain.keeping import AS_WISHED, Keeping
from desktop_chat.domain.keys import KeySlot, SlotKind

if TYPE_CHECKING:
    from desktop_chat.storage.keys.secret import Protection, Secret
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Vault

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
        keychain: What the system calls its keychain, whether or not it has one.
        paths: Where they are and what belongs to them; None if nobody has looked yet.
        slots: What would open them.
        has_lost_keychain: The keychain no longer opens them, although it should.
        keeping: What an administrator wants of them.
        is_kept: Whether they are there at the next start.
    """

    state: AccessState = AccessState.OPENING
    error: Exception | None = None
    is_encrypted: bool = True
    keychain: str = ""
    paths: Paths | None = None
    slots: tuple[KeySlot, ...] = ()
    has_lost_keychain: bool = False
    keeping: Keeping = AS_WISHED
    is_kept: bool = True

    @property
    def folder(self) -> Path | None:
        """Where they are."""
        return self.paths.data if self.paths is not None else None

    @property
    def ways(self) -> tuple[SlotKind, ...]:
        return tuple(slot.kind for slot in self.slots)

    @property
    def is_new(self) -> bool:
        """Whether there is nothing yet that could be opened, and it can't begin by itself."""
        waits = isinstance(self.error, (ProtectionNeeded, KeychainLocked, NoKeychain))
        return waits and not self.slots

    @property
    def only_way(self) -> SlotKind | None:
        """What alone opens them; None while they are shut, or open to all, or in several ways."""
        is_open = self.state is AccessState.OPEN
        return self.ways[0] if is_open and len(self.slots) == 1 else None


class Unlocking(QObject):
    """Opens the conversations, alone if it can, and with what the person gives if it must.

    One thing at a time: what is asked for while another is under way fails.

    Attributes:
        offered_beside: What a recovery code was offered beside, in whatever window.

    Signals:
        changed: The new ``Access``, also after a change that shows in none of its values.
        failed: An exception; what was asked for was not done, and the ``Access`` is as it was. Not
            said of what has a ``failed`` of its own.
        began_anew: The folder where what could not be opened is now.
    """

    changed = Signal(object)
    failed = Signal(object)
    began_anew = Signal(object)

    def __init__(self, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self.offered_beside: SlotKind | None = None
        self._access = Access()
        self._is_busy = False
        self._has_lost_keychain = False

    @property
    def access(self) -> Access:
        return self._access

    def start(self) -> None:
        """Open them with what there is; also to try again."""
        self._do(lambda vault: vault.open())

    def stop_waiting(self) -> None:
        """Give up on a keychain that is asking for its password, or is silent."""
        self._archive.stop_waiting()

    def unlock(self, secret: Secret) -> None:
        """Open them with what the person typed."""
        self._do(lambda vault: vault.open(secret))

    def create(self, protection: Protection, passphrase: str = "") -> None:
        """Make a new profile, protected as the person chose."""
        self._do(lambda vault: vault.create(protection, passphrase))

    def protect(self, protection: Protection, passphrase: str = "") -> None:
        """Protect them as an administrator wants it, and open them."""
        self._do(lambda vault: vault.protect(protection, passphrase))

    def accept_plain(self) -> None:
        """Open conversations that anyone can read, although they used to be encrypted."""

        def accept(vault: Vault) -> None:
            vault.accept_plain()
            vault.open()

        self._do(accept)

    def begin_anew(self) -> None:
        """Put what can't be opened aside and begin with nothing, as the person wishes."""
        aside: list[Path] = []

        def begin(vault: Vault) -> None:
            aside.append(vault.set_aside())
            vault.open()

        def began() -> None:
            for folder in aside:
                self.began_anew.emit(folder)

        self._do(begin, began)

    def set_passphrase(self, passphrase: str) -> None:
        """Add a passphrase, or put it in the place of the one before."""
        self._do(lambda vault: vault.set_passphrase(passphrase))

    def use_keychain(self) -> None:
        """Have the keychain of the system open them from now on."""

        def use(vault: Vault) -> None:
            vault.use_keychain()
            self._has_lost_keychain = False

        self._do(use)

    def use_recovery_code(
        self, code: str, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Have a code of ``recovery.new_code`` open them from now on, instead of an earlier one."""
        self._do(lambda vault: vault.new_recovery_code(code), done, failed)

    def remove(self, kind: SlotKind) -> None:
        """Take one way in away; never the last that works."""
        self._do(lambda vault: vault.remove(kind))

    def encrypt(self, protection: Protection, passphrase: str = "") -> None:
        self._do(lambda vault: vault.encrypt(protection, passphrase))

    def decrypt(self) -> None:
        self._do(lambda vault: vault.decrypt())

    def replace(
        self,
        folder: Path,
        key: bytes,
        done: Callable[[Path | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Put other conversations in the place of these, as ``Vault.replace`` does.

        Args:
            done: Called with the folder where the old ones are now.
            failed: Called if ``folder`` was not put in their place, or could not be opened there.
        """
        asides: list[Path | None] = []

        def replace(vault: Vault) -> None:
            asides.append(vault.replace(folder, key))
            self._has_lost_keychain = vault.has_lost_keychain

        self._do(replace, lambda: done(asides[0]), failed)

    def _do(
        self,
        act: Callable[[Vault], object],
        then: Callable[[], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        if self._is_busy:
            (otherwise or self.failed.emit)(
                InvalidInput(
                    "What opens the conversations is being changed already.",
                    "Try again when that is done.",
                )
            )
            return
        self._is_busy = True
        if self._access.state is AccessState.SHUT:
            self._enter(Access(AccessState.OPENING))

        def work(vault: Vault) -> Access:
            try:
                act(vault)
            except AppError as error:
                if vault.is_open:
                    raise
                drop_frames(error)  # it is kept, and what was typed is in them
                return _access(vault, error)
            return _access(vault, None)

        def done(access: Access) -> None:
            self._is_busy = False
            self._enter(access)
            if access.error is not None and otherwise is not None:
                otherwise(access.error)
            elif then is not None:
                then()

        def failed(error: Exception) -> None:
            self._on_failed(error, otherwise)

        self._archive.run_with_vault(work, done, failed)

    def _on_failed(self, error: Exception, tell: Callable[[Exception], None] | None) -> None:
        self._is_busy = False
        clear_frames(error)
        if self._access.state is AccessState.OPENING:  # there is no vault, or it is a bug of ours
            self._enter(Access(AccessState.SHUT, error))
        else:
            tell = tell or self.failed.emit
        if tell is not None:
            tell(error)

    def _enter(self, access: Access) -> None:
        if isinstance(access.error, KeychainChanged):
            self._has_lost_keychain = True
        lost = self._has_lost_keychain and SlotKind.KEYCHAIN in access.ways
        self._access = replace(access, has_lost_keychain=lost)
        self.changed.emit(self._access)


def _access(vault: Vault, error: Exception | None) -> Access:
    state = AccessState.OPEN if error is None else AccessState.SHUT
    keychain = vault.keychain.name
    return Access(
        state,
        error,
        vault.keys is not None or not vault.is_kept,
        keychain,
        vault.paths,
        vault.slots,
        keeping=vault.keeping,
        is_kept=vault.is_kept,
    )
