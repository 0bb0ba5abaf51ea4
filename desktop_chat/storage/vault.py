"""The way into a profile's conversations: its lock, its key and its database."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from desktop_chat.domain.errors import (
    AppError,
    ConversationsLocked,
    InvalidInput,
    KeychainChanged,
    KeyLost,
    OlderDatabase,
    PassphraseNeeded,
    ProtectionNeeded,
    StorageFailed,
)
from desktop_chat.domain.keys import KeySlot, SlotKind
from desktop_chat.storage import recasting, sqlcipher
from desktop_chat.storage.chats import ChatStore
from desktop_chat.storage.keychain import Keychain
from desktop_chat.storage.keyfile import KeyFile
from desktop_chat.storage.passphrase import ArgonCost
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile_files import ProfileFiles
from desktop_chat.storage.profile_lock import ProfileLock
from desktop_chat.storage.reader import OpenStore, Reader
from desktop_chat.storage.secret import NOTHING, Protection, Secret

__all__ = ["OpenStore", "Protection", "Secret", "Vault"]

_log = logging.getLogger(__name__)


class Vault:
    """Opens the conversations of one profile, and changes what opens them.

    What keeps it shut is a ``ConversationsLocked``, ``ProfileInUse`` or ``StorageFailed``; none of
    them leaves a new database where there was one. Every method may wait for the disk, for the
    keychain or for a slow derivation of a key, and is called on one thread.
    """

    def __init__(
        self,
        paths: Paths,
        keychain: Keychain,
        given: Secret = NOTHING,
        *,
        open_store: OpenStore = ChatStore,
        cost: ArgonCost | None = None,
    ) -> None:
        """
        Args:
            given: What opens a profile without asking anybody, in scripts; it also makes a new one.
            open_store: The seam for tests of what a disk may do.
            cost: What a guess at a passphrase is to cost, where tests can't wait.
        """
        self._paths = paths
        self._files = ProfileFiles(paths)
        self._keychain = keychain
        self._given = given
        self._open_store = open_store
        self._cost = cost
        self._lock = ProfileLock(paths.lock)
        self._keys: KeyFile | None = None
        self._key: bytes | None = None
        self._store: ChatStore | None = None
        self._shut_by: Exception = StorageFailed("The conversations have not been opened yet.")

    @property
    def store(self) -> ChatStore:
        """The conversations.

        Raises:
            AppError: What keeps them shut.
        """
        if self._store is None:
            raise self._shut_by
        return self._store

    @property
    def data(self) -> Path:
        """The folder that the conversations are in."""
        return self._paths.data

    @property
    def keys(self) -> KeyFile | None:
        """The ways to the key, once it is open; None for conversations that aren't encrypted."""
        return self._keys

    @property
    def key(self) -> bytes:
        """The data key of open, encrypted conversations."""
        return self._need_keys()[1]

    @property
    def reader(self) -> Reader:
        """What reads the open conversations beside this vault, on another thread."""
        _ = self.store
        return Reader(self._paths, self._keys, self._key, self._cost, self._open_store)

    @property
    def has_lost_keychain(self) -> bool:
        """Whether the keychain should open the open conversations, and answers, but doesn't."""
        if self._keys is None or not self._keys.has(SlotKind.KEYCHAIN):
            return False
        try:
            self._keys.unlock_with_keychain(self._keychain)
        except KeychainChanged:
            return True
        except ConversationsLocked:
            pass
        return False

    @property
    def slots(self) -> tuple[KeySlot, ...]:
        """What would open the conversations, whether they are open or not."""
        try:
            return (self._keys or KeyFile.load(self._paths.keys)).slots
        except (ConversationsLocked, StorageFailed):
            return ()

    @property
    def ways(self) -> tuple[SlotKind, ...]:
        """The kinds of ``slots``."""
        return tuple(slot.kind for slot in self.slots)

    @property
    def is_open(self) -> bool:
        return self._store is not None

    @property
    def is_encrypted(self) -> bool | None:
        """Found out without opening them; None if there are no conversations yet."""
        found = self._files.find()
        if not (found.has_database or found.has_keys):
            return None
        return found.has_keys or not found.is_plain

    @property
    def keychain(self) -> Keychain:
        return self._keychain

    def open(self, secret: Secret = NOTHING, *, read_only: bool = False) -> ChatStore:
        """The conversations; a new profile is made where that needs no decision.

        Args:
            secret: What the person has just typed.
            read_only: Look beside the process that may be writing. A new profile has nothing to
                look at; an old one, or an interrupted change, is seen to first, as by a writer.

        Raises:
            ProtectionNeeded: A new profile, and no keychain: see ``create``.
        """
        assert self._store is None, "it is open"
        secret = secret if secret != NOTHING else self._given
        with self._locked(read_only=read_only):
            if not read_only or self._files.is_unfinished:
                self._lock.take()
                self._files.finish()
            found = self._files.find()
            if not found.has_database and not found.has_keys:
                return self._open_new(secret)
            if not found.has_keys:
                if not found.is_plain:
                    raise KeyLost(
                        f"{self._paths.database} is encrypted, and {self._paths.keys} is missing."
                    )
                return self._opened(None, None, read_only=read_only)
            keys = KeyFile.load(self._paths.keys, self._cost)
            key = self.unlocked(keys, secret)
            if found.is_plain:  # it was being encrypted, or decrypted, when the machine went away
                self._lock.take()
                recasting.encrypt(self._paths.database, key)
                self._files.delete_copies()
            return self._opened(keys, key, read_only=read_only and found.has_database)

    def create(self, protection: Protection, passphrase: str = "") -> ChatStore:
        """Make a new profile that is protected as the person wants it.

        Raises:
            InvalidInput: The passphrase is empty.
            StorageFailed: There are conversations already.
        """
        assert self._store is None, "it is open"
        with self._locked():
            self._files.finish()
            found = self._files.find()
            if found.has_database or found.has_keys:
                raise StorageFailed(f"There are conversations in {self._paths.data} already.")
            self._files.begin()
            if protection is Protection.NONE:
                return self._opened(None, None)
            keys, key = self._new_keys(protection, passphrase)
            return self._opened(keys, key)

    def encrypt(self, protection: Protection, passphrase: str = "") -> ChatStore:
        """Encrypt conversations that anyone could read; the store is another one from then on.

        Raises:
            InvalidInput: They are encrypted, or the passphrase is empty.
        """
        if self._keys is not None:
            raise InvalidInput("These conversations are encrypted already.")
        with self._reopened():
            # From here on a power cut leads to encrypted ones, at the next start.
            keys, key = self._new_keys(protection, passphrase)
            try:
                recasting.encrypt(self._paths.database, key)
            finally:  # by what is there, since a failure may come after the change
                if self._files.find().is_plain:
                    keys.delete(self._keychain)
                else:
                    self._keys, self._key = keys, key
            self._files.delete_copies()
        return self.store

    def decrypt(self) -> ChatStore:
        """Keep the conversations readable for everyone; the store is another one from then on."""
        keys, key = self._need_keys()
        with self._reopened():
            try:
                recasting.decrypt(self._paths.database, key)
            finally:
                if self._files.find().is_plain:
                    self._keys = self._key = None
            self._files.delete_copies()
            keys.delete(self._keychain)  # until then, the next start would encrypt them again
        return self.store

    def set_passphrase(self, passphrase: str) -> None:
        """Add the passphrase, or put it in the place of the one before."""
        keys, key = self._changeable_keys()
        keys.add_passphrase(key, _required(passphrase))

    def use_keychain(self) -> None:
        """Have the keychain of the system open the conversations from now on."""
        keys, key = self._changeable_keys()
        keys.add_keychain(key, self._keychain)

    def new_recovery_code(self) -> str:
        """A code that opens the conversations; an earlier one no longer does."""
        keys, key = self._changeable_keys()
        return keys.add_recovery_code(key)

    def remove(self, kind: SlotKind) -> None:
        """Take one way in away; never the last.

        Raises:
            InvalidInput: It is the last.
        """
        keys, _ = self._changeable_keys()
        keys.remove(kind, self._keychain)

    def close(self) -> None:
        """Close the conversations and let others open them. It can be opened again."""
        store, self._store = self._store, None
        self._keys = self._key = None
        try:
            if store is not None:
                store.close()
        finally:
            self._lock.give_up()

    def stop_waiting(self) -> None:
        """Give up on a keychain that doesn't answer; the one method for other threads."""
        self._keychain.stop_waiting()

    def set_aside(self) -> Path:
        """Move what can't be opened out of the way, so that a new profile can begin.

        Only ever at the person's own wish. Nothing is deleted.

        Returns:
            The folder where it is now.
        """
        assert self._store is None, "it is open"
        with self._locked():
            self._files.finish()
            aside = self._files.set_aside()
            self._lock.give_up()
            return aside

    def replace(self, folder: Path, key: bytes) -> Path | None:
        """Put other conversations in the place of these, which are set aside, and open them.

        They may be open or shut. A power cut leaves the old ones or the new ones.

        Args:
            folder: In ``data``, with a database, which opens with ``key``, and its key file; they
                are moved. If it is still there after a failure, all is as it was.

        Returns:
            The folder where the old ones are now; None if there were none.
        """
        if self._store is not None:
            self._lock.take()  # those who only read haven't
        store, self._store = self._store, None
        before = self._keys, self._key
        try:
            with self._locked():
                if store is not None:
                    store.close()
                self._files.finish()
                aside = self._files.replace(folder)
                self._opened(KeyFile.load(self._paths.keys, self._cost), key)
                return aside
        except AppError:
            if store is not None and folder.is_dir():
                with self._locked():
                    self._opened(*before)
            raise

    def unlocked(self, keys: KeyFile, secret: Secret) -> bytes:
        """The data key of this or of a backup's key file."""
        if secret.passphrase:
            return keys.unlock_with_passphrase(secret.passphrase)
        if secret.recovery_code:
            return keys.unlock_with_recovery_code(secret.recovery_code)
        if keys.has(SlotKind.KEYCHAIN):
            return keys.unlock_with_keychain(self._keychain)
        raise PassphraseNeeded("They are encrypted.")

    def _open_new(self, secret: Secret) -> ChatStore:
        if secret.passphrase:
            return self.create(Protection.PASSPHRASE, secret.passphrase)
        if self._keychain.is_there():
            return self.create(Protection.KEYCHAIN)
        raise ProtectionNeeded("This machine has no keychain that could keep the key.")

    def _new_keys(self, protection: Protection, passphrase: str) -> tuple[KeyFile, bytes]:
        key = secrets.token_bytes(sqlcipher.KEY_BYTES)
        keys = KeyFile.create(self._paths.keys, self._cost)
        if protection is Protection.KEYCHAIN:
            keys.add_keychain(key, self._keychain)
        else:
            keys.add_passphrase(key, _required(passphrase))
        return keys, key

    def _opened(
        self, keys: KeyFile | None, key: bytes | None, *, read_only: bool = False
    ) -> ChatStore:
        if read_only:
            store = self._open_to_read(key)
        else:
            store = self._open_store(self._paths.database, key, read_only=False)
            self._tidy(store)
            if keys is not None:
                keys.mend()
        self._store, self._keys, self._key = store, keys, key
        return store

    def _open_to_read(self, key: bytes | None) -> ChatStore:
        try:
            store = self._open_store(self._paths.database, key, read_only=True)
        except OlderDatabase:
            self._lock.take()
            self._open_store(self._paths.database, key, read_only=False).close()
            store = self._open_store(self._paths.database, key, read_only=True)
        self._lock.give_up()
        return store

    def _tidy(self, store: ChatStore) -> None:
        """What must not keep anybody from their conversations when it fails."""
        try:
            store.filing.empty_trash_of_old()
        except StorageFailed as error:
            _log.warning("The trash was not emptied: %s", error)
        self._files.delete_old_copies()

    def _need_keys(self) -> tuple[KeyFile, bytes]:
        if self._keys is None or self._key is None:
            raise InvalidInput("These conversations aren't encrypted.", "Encrypt them first.")
        return self._keys, self._key

    def _changeable_keys(self) -> tuple[KeyFile, bytes]:
        self._lock.take()  # those who only read haven't
        return self._need_keys()

    @contextmanager
    def _locked(self, *, read_only: bool = False) -> Generator[None]:
        """What fails inside keeps the vault shut, and others may try."""
        try:
            if not read_only:
                self._lock.take()
            yield
        except BaseException as error:
            self._lock.give_up()
            self._keys = self._key = None
            if isinstance(error, AppError):
                self._shut_by = error
            raise

    @contextmanager
    def _reopened(self) -> Generator[None]:
        """The store closed meanwhile, and open again afterwards, whatever happens."""
        self._lock.take()
        store, self._store = self.store, None
        with self._locked():
            store.close()
        try:
            yield
        finally:
            with self._locked():
                self._store = self._open_store(self._paths.database, self._key, read_only=False)


def _required(passphrase: str) -> str:
    if not passphrase:
        raise InvalidInput("The passphrase is empty.", "Type a passphrase.")
    return passphrase
