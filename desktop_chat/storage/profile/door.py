"""What opens a profile's conversations: its lock, its key and its database."""

from __future__ import annotations

import copy
import logging
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from desktop_chat.domain.errors import (
    AppError,
    ConversationsLocked,
    OlderDatabase,
    ProtectionNeeded,
    StorageFailed,
)
from desktop_chat.domain.keeping import AS_WISHED, Keeping
from desktop_chat.domain.keys import KeySlot, SlotKind
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keychain import Keychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.keying import add_way
from desktop_chat.storage.keys.passphrase import ArgonCost
from desktop_chat.storage.keys.secret import NOTHING, Protection, Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.asides import encrypt_asides
from desktop_chat.storage.profile.files import Found, ProfileFiles
from desktop_chat.storage.profile.lock import ProfileLock
from desktop_chat.storage.profile.mark import Change
from desktop_chat.storage.profile.reader import OpenStore, Reader
from desktop_chat.storage.profile.rules import (
    allow_protection,
    check_keys,
    check_plain,
    unlock_by_rules,
)
from desktop_chat.storage.profile.trust import check_before, check_unlocked
from desktop_chat.storage.states.shelf import DiskShelf

__all__ = ["Door"]

_log = logging.getLogger(__name__)


class Door:
    """Opens the conversations of one profile, and shuts them; ``Vault`` changes what opens them.

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
        keeping: Keeping = AS_WISHED,
        states: DiskShelf | None = None,
    ) -> None:
        """
        Args:
            given: What opens a profile without asking anybody, in scripts; it also makes a new one.
            open_store: The seam for tests of what a disk may do.
            cost: What a guess at a passphrase is to cost, where tests can't wait.
            keeping: What an administrator wants of the conversations.
            states: What models have read of them, which has the key for as long as they are open.
        """
        self._paths = paths
        self._files = ProfileFiles(paths)
        self._keychain = keychain
        self._given = given
        self._open_store = open_store
        self._cost = cost
        self._keeping = keeping
        self._states = states or DiskShelf(paths.states)
        self._proven = NOTHING  # what opened those that have to be protected otherwise first
        self._lock = ProfileLock(paths.lock)
        self._keys: KeyFile | None = None
        self._key: bytes | None = None
        self._store: ChatStore | None = None
        self._shut_by: AppError = _not_opened()

    @property
    def store(self) -> ChatStore:
        """The conversations.

        Raises:
            AppError: What keeps them shut.
        """
        if self._store is None:
            raise copy.copy(self._shut_by)
        return self._store

    @property
    def paths(self) -> Paths:
        """Where the conversations and all that belongs to them are."""
        return self._paths

    @property
    def given_passphrase(self) -> str:
        """What makes a new profile without asking anybody; empty for nothing."""
        return self._given.passphrase

    @property
    def data(self) -> Path:
        """The folder that the conversations are in."""
        return self._paths.data

    @property
    def keys(self) -> KeyFile | None:
        """The ways to the key, once it is open; None for conversations that aren't encrypted."""
        return self._keys

    @property
    def keychain(self) -> Keychain:
        return self._keychain

    @property
    def keeping(self) -> Keeping:
        """What an administrator wants of them."""
        return self._keeping

    @property
    def reader(self) -> Reader:
        """What reads the open conversations beside this vault, on another thread."""
        _ = self.store
        return Reader(self._paths, self._keys, self._key, self._cost, self._open_store)

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
    def is_kept(self) -> bool:
        """Whether what is written is there at the next start."""
        return True

    @property
    def is_encrypted(self) -> bool | None:
        """Found out without opening them; None if there are no conversations yet."""
        found = self._files.find()
        if not (found.has_database or found.has_keys):
            return None
        return found.has_keys or not found.is_plain

    @property
    def opens_unasked(self) -> bool:
        """Whether there are conversations, and nobody is asked for anything when they open."""
        found = self._files.find()
        if not found.has_keys:
            return found.has_database and not self._keeping.encrypted
        if self._given != NOTHING:
            return True
        by_keychain = SlotKind.KEYCHAIN in self.ways and not self._keeping.by_passphrase
        return by_keychain and self._keychain.is_unlocked()

    def finish(self) -> None:
        """End what a power cut has interrupted; only then can it be told what is there."""
        if self._store is None and self._files.is_unfinished:
            with self._locked():
                self._files.finish()
                self._lock.give_up()

    def open(self, secret: Secret = NOTHING, *, read_only: bool = False) -> ChatStore:
        """The conversations; a new profile is made where that needs no decision.

        Args:
            secret: What the person has just typed.
            read_only: Look beside the process that may be writing. A new profile has nothing to
                look at; an old one, or an interrupted change, is seen to first, as by a writer.

        Raises:
            ProtectionNeeded: A new profile, and no keychain: see ``create``.
            EncryptionGone: Anyone can read them, and that is news: see ``Vault.accept_plain``.
            ProtectionRequired: An administrator wants something else: see ``Vault.protect``.
        """
        assert self._store is None, "it is open"
        secret = secret if secret != NOTHING else self._given
        with self._locked(read_only=read_only):
            found = self._look(read_only=read_only)
            if not found.has_database and not found.has_keys:
                if read_only:
                    raise StorageFailed(
                        tr("There are no conversations in {folder} yet.", folder=self.data)
                    )
                return self._open_new(secret)
            check_before(self._paths, self._files, found, secret)
            if not found.has_keys:
                check_plain(self._keeping)
                return self._opened(None, None, read_only=read_only)
            keys, key = self._unlocked_keys(found, secret)
            return self._opened(keys, key, read_only=read_only and found.has_database)

    def create(self, protection: Protection, passphrase: str = "") -> ChatStore:
        """Make a new profile that is protected as the person wants it.

        Raises:
            InvalidInput: The passphrase is empty.
            StorageFailed: There are conversations already.
        """
        assert self._store is None, "it is open"
        allow_protection(self._keeping, protection)
        with self._locked():
            self._files.finish()
            found = self._files.find()
            if found.has_database or found.has_keys:
                raise StorageFailed(
                    tr("There are conversations in {folder} already.", folder=self.data)
                )
            if protection is Protection.NONE:
                self._files.remember(is_encrypted=False)
                return self._opened(None, None)
            keys, key = self._new_keys(Change.CREATION, protection, passphrase)
            return self._opened(keys, key)

    def unlocked(self, keys: KeyFile, secret: Secret) -> bytes:
        """The data key of this or of a backup's key file."""
        return unlock_by_rules(self._keeping, keys, secret, self._keychain)

    def close(self) -> None:
        """Close the conversations and let others open them. It can be opened again."""
        store, self._store = self._store, None
        self._keys = self._key = None
        self._states.shut()
        try:
            if store is not None:
                store.close()
        finally:
            self._lock.give_up()

    def stop_waiting(self, *, for_good: bool = False) -> None:
        """Give up on a keychain that doesn't answer; the one method for other threads.

        Args:
            for_good: And don't ask it again.
        """
        self._keychain.stop_waiting(for_good=for_good)

    def _unlocked_keys(self, found: Found, secret: Secret) -> tuple[KeyFile, bytes]:
        keys = KeyFile.load(self._paths.keys, self._cost)
        key = self.unlocked(keys, secret)
        check_unlocked(self._paths, self._files, found, key)
        self._proven = secret
        check_keys(self._keeping, keys)
        self._proven = NOTHING
        if found.is_plain:  # it was being recast when the machine went away
            keys.save()  # nothing is encrypted with a key that isn't on the disk
            self._files.encrypt(key)
            self._files.end()
        return keys, key

    def _look(self, *, read_only: bool) -> Found:
        """What is there. Who finds a change half done needs the lock: it may still go on."""
        if not read_only or self._files.is_unfinished:
            self._lock.take()
            self._files.finish()
        found = self._files.find()
        if found.is_half and not self._lock.is_taken:
            return self._look(read_only=False)
        return found

    def _open_new(self, secret: Secret) -> ChatStore:
        if secret.passphrase:
            return self.create(Protection.PASSPHRASE, secret.passphrase)
        if self._keeping.by_passphrase:
            raise ProtectionNeeded(tr("Your organisation wants a passphrase to be typed for them."))
        if self._keychain.is_there():
            return self.create(Protection.KEYCHAIN)
        raise ProtectionNeeded(tr("This machine has no keychain that could keep the key."))

    def _new_keys(
        self, change: Change, protection: Protection, passphrase: str
    ) -> tuple[KeyFile, bytes]:
        key = secrets.token_bytes(sqlcipher.KEY_BYTES)
        keys = KeyFile.create(self._paths.keys, self._cost)
        self._files.begin(change, key)
        add_way(keys, key, protection, passphrase, self._keychain)
        return keys, key

    def _opened(
        self, keys: KeyFile | None, key: bytes | None, *, read_only: bool = False
    ) -> ChatStore:
        if read_only:
            store = self._open_to_read(key)
        else:
            store = self._open_store(self._paths.database, key, read_only=False)
            self._states.open(key, self._keeping.days)
            store.filing.when_gone = self._states.drop
            self._tidy(store, keys, key)
        self._store, self._keys, self._key = store, keys, key
        self._shut_by = _not_opened()
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

    def _tidy(self, store: ChatStore, keys: KeyFile | None, key: bytes | None) -> None:
        """What must not keep anybody from their conversations when it fails."""
        try:
            if keys is not None and key is not None:
                self._settle(keys, key)
            store.filing.empty_trash_of_old()
            if self._keeping.days is not None:
                store.filing.delete_older_than(self._keeping.days)
        except StorageFailed as error:
            _log.warning("Not all could be put in order: %s", error)
        self._files.delete_old_copies()

    def _settle(self, keys: KeyFile, key: bytes) -> None:
        """What follows once the database is there and is encrypted with the key."""
        keys.mend()
        if self._keeping.by_passphrase and keys.has(SlotKind.KEYCHAIN):
            keys.remove(SlotKind.KEYCHAIN, self._keychain)  # other programs could read it there
        self._files.remember(is_encrypted=True)
        self._files.end()
        encrypt_asides(self.data, keys, key)

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
            self._states.shut()
            if isinstance(error, AppError):
                self._shut_by = copy.copy(error)  # without its frames, where the secrets still are
            raise


def _not_opened() -> StorageFailed:
    return StorageFailed(tr("The conversations have not been opened yet."))
