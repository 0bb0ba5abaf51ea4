"""The key file beside the database: the data key, wrapped once for each way to open it."""

from __future__ import annotations

import errno
import time
from functools import reduce
from pathlib import Path

from desktop_chat.domain.errors import (
    ConversationsLocked,
    DiskFull,
    InvalidInput,
    KeychainChanged,
    KeyLost,
    NewerDatabase,
    PassphraseNeeded,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_chat.domain.keys import KeySlot, SlotKind
from desktop_chat.domain.language import tr
from desktop_chat.storage.keys import keyformat
from desktop_chat.storage.keys.keychain import Keychain
from desktop_chat.storage.keys.keychain_entry import forget
from desktop_chat.storage.keys.passphrase import ArgonCost, key_from_passphrase
from desktop_chat.storage.keys.recovery import key_from_code, new_code
from desktop_chat.storage.keys.slots import (
    KEY_BYTES,
    ByKeychain,
    ByPassphrase,
    ByRecoveryCode,
    Lock,
    Slot,
    new_key,
    new_name,
)
from desktop_chat.storage.keys.twin import TwinFile
from desktop_chat.storage.ordinary_file import open_ordinary

__all__ = ["KeyFile"]


class KeyFile:
    """The slots of one profile, at most one of each kind.

    What changes them saves the file before it returns; a failed change leaves all as it was. One
    thread at a time may use it, and no process beside this one (the profile's lock sees to that).
    """

    def __init__(self, path: Path, name: str, slots: tuple[Slot, ...], cost: ArgonCost) -> None:
        """Use ``create``, ``load`` or ``from_json``."""
        self._path = path
        self._file = TwinFile(path)
        self._name = name
        self._slots = slots
        self._cost = cost

    @classmethod
    def create(cls, path: Path, cost: ArgonCost | None = None) -> KeyFile:
        """A file that has no slots yet; it is written with the first one.

        Args:
            cost: What a guess at a passphrase is to cost.

        Raises:
            StorageFailed: There is a file already. Its key opens something.
        """
        if TwinFile(path).is_there:
            raise StorageFailed(
                tr("{path} is there already, and what it opens would be lost.", path=path),
                tr("Move it to a safe place, together with the database it belongs to."),
            )
        return cls(path, new_name(), (), cost or ArgonCost())

    @classmethod
    def load(cls, path: Path, cost: ArgonCost | None = None) -> KeyFile:
        """Read the file, or else its copy; ``mend`` then puts that in its place.

        Raises:
            KeyLost: It is missing or damaged, and so is its copy.
            NewerDatabase: A newer version wrote it.
            StorageFailed: It can't be read just now.
        """
        try:
            return cls.from_json(path, _read(path), cost)
        except KeyLost:
            try:
                return cls.from_json(path, _read(TwinFile(path).copy), cost)
            except (KeyLost, StorageFailed, NewerDatabase):
                pass
            raise

    @classmethod
    def from_json(cls, path: Path, text: str | bytes, cost: ArgonCost | None = None) -> KeyFile:
        """Take slots from a backup; ``save`` writes them to ``path``.

        Raises:
            KeyLost: They are damaged.
            NewerDatabase: A newer version wrote them.
        """
        try:
            name, slots = keyformat.read(text)
        except ValueError as error:
            raise KeyLost(tr("{path} is damaged: {reason}.", path=path, reason=error)) from error
        return cls(path, name, slots, cost or ArgonCost())

    def copy(self, path: Path) -> KeyFile:
        """The same slots for another file; ``save``, or what changes them, writes it."""
        return KeyFile(path, self._name, self._slots, self._cost)

    def to_json(self) -> str:
        """The slots as text, for a backup; without a secret it opens nothing."""
        return keyformat.write(self._name, self._slots)

    def save(self) -> None:
        """Write the file, whole or not at all.

        Raises:
            StorageFailed: It could not be written; the old file is still there.
        """
        self._write(self._slots)

    def mend(self) -> None:
        """Make the file and its copy what was loaded, if either was lost; for a writer only."""
        self._file.mend(self.to_json().encode("ascii"))

    @property
    def slots(self) -> tuple[KeySlot, ...]:
        """The ways that are set up, in the order in which they were added."""
        return tuple(slot.shown for slot in self._slots)

    def has(self, kind: SlotKind) -> bool:
        return self._find(kind) is not None

    def add_keychain(self, data_key: bytes, keychain: Keychain) -> None:
        """Let the keychain open the conversations from now on.

        The new entry has a name of its own, so that until the file is saved the old one still
        opens the old slot, and an answer of the keychain that comes too late destroys nothing.

        Raises:
            NoKeychain, KeychainLocked: It didn't take the key.
            StorageFailed: The file could not be written.
        """
        before = self._find(SlotKind.KEYCHAIN)
        wrapping_key, account = new_key(), new_name()
        keychain.write(account, wrapping_key)
        try:
            self._add(data_key, wrapping_key, ByKeychain(account))
        except StorageFailed:
            forget(keychain, account, self._path.parent)
            raise
        if before is not None and isinstance(before.lock, ByKeychain):
            forget(keychain, before.lock.account, self._path.parent)

    def add_passphrase(self, data_key: bytes, text: str) -> None:
        """Let a passphrase open the conversations, instead of an earlier one.

        Raises:
            InvalidInput: The text can't be a passphrase.
            StorageFailed: The file could not be written.
        """
        lock = ByPassphrase(new_name(), self._cost)
        key = key_from_passphrase(text, bytes.fromhex(lock.salt), lock.cost)
        self._add(data_key, key, lock)

    def add_recovery_code(self, data_key: bytes, code: str = "") -> str:
        """Let a code open the conversations, instead of an earlier one, and return it.

        Args:
            code: As ``new_code`` made it; another one is made by default.

        Raises:
            StorageFailed: The file could not be written.
        """
        lock, code = ByRecoveryCode(new_name()), code or new_code()
        self._add(data_key, key_from_code(code, bytes.fromhex(lock.salt)), lock)
        return code

    def remove(self, kind: SlotKind, keychain: Keychain | None = None) -> None:
        """Take one way off; the entry in ``keychain`` goes with it, if that answers.

        Raises:
            InvalidInput: It is the last one, or there is none of the kind.
            StorageFailed: The file could not be written.
        """
        slot = self._find(kind)
        if slot is None:
            raise InvalidInput(tr("There is no {way} to remove.", way=kind.label), self._ways())
        left = tuple(each for each in self._slots if each is not slot)
        if not left:
            raise InvalidInput(
                tr("The {way} is the only way to open these conversations.", way=kind.label),
                tr("Add another way first."),
            )
        self._write(left)
        if isinstance(slot.lock, ByKeychain) and keychain is not None:
            forget(keychain, slot.lock.account, self._path.parent)

    def delete(self, keychain: Keychain) -> None:
        """Delete the file, once nothing is encrypted with its key any more.

        Raises:
            StorageFailed: It is still there.
        """
        try:
            self._file.delete()
        except OSError as error:
            raise StorageFailed(
                tr(
                    "{path} can't be deleted: {reason}.",
                    path=self._path,
                    reason=error.strerror or error,
                )
            ) from error
        slot = self._find(SlotKind.KEYCHAIN)
        if slot is not None and isinstance(slot.lock, ByKeychain):
            forget(keychain, slot.lock.account, self._path.parent)

    def unlock_with_keychain(self, keychain: Keychain) -> bytes:
        """The data key.

        Raises:
            PassphraseNeeded: The keychain was never set up, or was taken off.
            NoKeychain, KeychainLocked: It doesn't answer.
            KeychainChanged: It answers, but has no key or another one.
        """
        slot = self._find(SlotKind.KEYCHAIN)
        if slot is None or not isinstance(slot.lock, ByKeychain):
            raise PassphraseNeeded(tr("They aren't opened by a keychain."), self._ways())
        wrapping_key = keychain.read(slot.lock.account)
        if wrapping_key is None:
            raise KeychainChanged(tr("It has no entry for these conversations."))
        fits = len(wrapping_key) == KEY_BYTES
        data_key = slot.unwrap(wrapping_key, self._name) if fits else None
        if data_key is None:
            raise KeychainChanged(tr("Its entry for these conversations opens nothing."))
        return data_key

    def unlock_with_passphrase(self, text: str) -> bytes:
        """The data key.

        Raises:
            WrongPassphrase: It opens nothing, or there is no passphrase at all.
            InvalidInput: The text can't be a passphrase.
            NotEnoughMemory: For checking it.
        """
        slot = self._find(SlotKind.PASSPHRASE)
        if slot is None or not isinstance(slot.lock, ByPassphrase):
            raise WrongPassphrase(tr("These conversations have no passphrase."), self._ways())
        key = key_from_passphrase(text, bytes.fromhex(slot.lock.salt), slot.lock.cost)
        remedy = None
        if self.has(SlotKind.RECOVERY_CODE):
            remedy = tr(
                "Check the keyboard's layout and Caps Lock, and try again. The recovery code opens "
                "them, too."
            )
        wrong = WrongPassphrase(tr("It doesn't open these conversations."), remedy)
        return self._unwrap(slot, key, wrong)

    def unlock_with_recovery_code(self, text: str) -> bytes:
        """The data key.

        Raises:
            WrongRecoveryCode: It opens nothing, isn't a code, or no code was ever made.
        """
        slot = self._find(SlotKind.RECOVERY_CODE)
        if slot is None or not isinstance(slot.lock, ByRecoveryCode):
            raise WrongRecoveryCode(tr("These conversations have no recovery code."), self._ways())
        key = key_from_code(text, bytes.fromhex(slot.lock.salt))
        return self._unwrap(
            slot, key, WrongRecoveryCode(tr("It doesn't open these conversations."))
        )

    def _unwrap(self, slot: Slot, wrapping_key: bytes, otherwise: ConversationsLocked) -> bytes:
        data_key = slot.unwrap(wrapping_key, self._name)
        if data_key is None:
            raise otherwise
        return data_key

    def _add(self, data_key: bytes, wrapping_key: bytes, lock: Lock) -> None:
        if len(data_key) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        slot = Slot.wrap(data_key, wrapping_key, lock, int(time.time()), self._name)
        self._write((*(each for each in self._slots if each.kind is not slot.kind), slot))

    def _write(self, slots: tuple[Slot, ...]) -> None:
        try:
            self._file.write(keyformat.write(self._name, slots).encode("ascii"))
        except OSError as error:
            kind = DiskFull if error.errno == errno.ENOSPC else StorageFailed
            raise kind(
                tr(
                    "The keys could not be saved to {path}: {reason}.",
                    path=self._path,
                    reason=error.strerror or error,
                ),
                tr("Check that the disk has space and the file may be written, and try again."),
            ) from error
        self._slots = slots

    def _find(self, kind: SlotKind) -> Slot | None:
        return next((slot for slot in self._slots if slot.kind is kind), None)

    def _ways(self) -> str:
        labels = (slot.kind.label for slot in self._slots)
        ways = reduce(lambda one, other: tr("{one} or the {other}", one=one, other=other), labels)
        return tr("Open them with the {ways}.", ways=ways)


def _read(path: Path) -> bytes:
    try:
        with open_ordinary(path) as file:
            return file.read(keyformat.MAX_BYTES + 1)
    except FileNotFoundError:
        raise KeyLost(tr("There is no {path}.", path=path)) from None
    except OSError as error:
        raise StorageFailed(
            tr("{path} can't be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
