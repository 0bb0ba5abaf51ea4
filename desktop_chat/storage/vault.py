"""The way into a profile's conversations: its lock, its key and its database."""

from __future__ import annotations

import secrets
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from desktop_chat.domain.errors import (
    AppError,
    ConversationsLocked,
    FileNotReadable,
    InvalidInput,
    KeyLost,
    PassphraseNeeded,
    ProtectionNeeded,
    StorageFailed,
)
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage import recasting, sqlcipher
from desktop_chat.storage.chats import ChatStore
from desktop_chat.storage.durable import rename_durably
from desktop_chat.storage.keychain import Keychain
from desktop_chat.storage.keyfile import KeyFile
from desktop_chat.storage.passphrase import ArgonCost
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile_lock import ProfileLock

__all__ = ["OpenStore", "Protection", "Secret", "Vault"]


class OpenStore(Protocol):
    """Opens a database of conversations, as ``ChatStore`` does."""

    def __call__(self, path: Path, key: bytes | None, *, read_only: bool) -> ChatStore: ...


_LONGEST_LINE = 4096  # characters
# How long a copy of the database from before an update is kept, as what is thrown away.
_DAYS_OF_COPIES = 30


class Protection(Enum):
    """What a new profile's conversations are protected by."""

    KEYCHAIN = auto()
    PASSPHRASE = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Secret:
    """What a person gave to unlock the conversations; empty for nothing."""

    passphrase: str = ""
    recovery_code: str = ""

    @classmethod
    def from_file(cls, path: Path) -> Secret:
        """A passphrase in the first line of a file, for scripts.

        Raises:
            FileNotReadable: It can't be read.
            InvalidInput: It holds no passphrase.
        """
        try:
            with path.open(encoding="utf-8-sig") as file:
                passphrase = file.readline(_LONGEST_LINE).rstrip("\r\n")
        except OSError as error:
            raise FileNotReadable(f"{path}: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise InvalidInput(f"{path} is not valid UTF-8.") from error
        if not passphrase:
            raise InvalidInput(f"The first line of {path} is empty.", "Put the passphrase there.")
        return cls(passphrase=passphrase)


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
        given: Secret = Secret(),  # it is frozen
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
        self._keychain = keychain
        self._given = given
        self._open_store = open_store
        self._cost = cost
        self._lock = ProfileLock(paths.lock)
        self._replacement = paths.data / "restored"
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
    def ways(self) -> tuple[SlotKind, ...]:
        """What would open the conversations, whether they are open or not."""
        try:
            keys = self._keys or KeyFile.load(self._paths.keys)
        except (ConversationsLocked, StorageFailed):
            return ()
        return tuple(slot.kind for slot in keys.slots)

    @property
    def is_open(self) -> bool:
        return self._store is not None

    @property
    def is_encrypted(self) -> bool | None:
        """Found out without opening them; None if there are no conversations yet."""
        has_database, is_plain, has_keys = self._found()
        return (has_keys or not is_plain) if has_database or has_keys else None

    @property
    def keychain(self) -> Keychain:
        return self._keychain

    def open(self, secret: Secret = Secret(), *, read_only: bool = False) -> ChatStore:
        """The conversations; a new profile is made where that needs no decision.

        Args:
            secret: What the person has just typed.
            read_only: Look beside the process that may be writing. A new profile has nothing to
                look at; an old one, or an interrupted change, is seen to first, as by a writer.

        Raises:
            ProtectionNeeded: A new profile, and no keychain: see ``create``.
        """
        assert self._store is None, "it is open"
        secret = secret if secret != Secret() else self._given
        with self._locked(read_only=read_only):
            self._finish_replacing()
            has_database, is_plain, has_keys = self._found()
            if not has_database and not has_keys:
                return self._open_new(secret)
            if not has_keys:
                if not is_plain:
                    raise KeyLost(
                        f"{self._paths.database} is encrypted, and {self._paths.keys} is missing."
                    )
                return self._opened(None, None, read_only=read_only)
            keys = KeyFile.load(self._paths.keys, self._cost)
            key = self.unlocked(keys, secret)
            if has_database and is_plain:  # it was being encrypted when the machine went away
                self._lock.take()
                recasting.encrypt(self._paths.database, key)
            if not has_database:  # the machine went away before it was made
                self._lock.take()
            return self._opened(keys, key, read_only=read_only and has_database)

    def create(self, protection: Protection, passphrase: str = "") -> ChatStore:
        """Make a new profile that is protected as the person wants it.

        Raises:
            InvalidInput: The passphrase is empty.
            StorageFailed: There are conversations already.
        """
        assert self._store is None, "it is open"
        with self._locked():
            has_database, _, has_keys = self._found()
            if has_database or has_keys:
                raise StorageFailed(f"There are conversations in {self._paths.data} already.")
            if protection is Protection.NONE:
                return self._opened(None, None)
            keys, key = self._new_keys(protection, passphrase)
            return self._opened(keys, key)

    def encrypt(self, protection: Protection, passphrase: str = "") -> ChatStore:
        """Encrypt conversations that anyone could read; the store is another one from then on."""
        assert self._key is None, "it is encrypted"
        with self._reopened():
            keys, key = self._new_keys(protection, passphrase)
            try:
                recasting.encrypt(self._paths.database, key)
            except BaseException:
                keys.delete(self._keychain)
                raise
            self._keys, self._key = keys, key
        return self.store

    def decrypt(self) -> ChatStore:
        """Keep the conversations readable for everyone; the store is another one from then on."""
        keys, key = self._need_keys()
        with self._reopened():
            recasting.decrypt(self._paths.database, key)
            self._keys = self._key = None
            keys.delete(self._keychain)
        return self.store

    def set_passphrase(self, passphrase: str) -> None:
        """Add the passphrase, or put it in the place of the one before."""
        keys, key = self._need_keys()
        keys.add_passphrase(key, _required(passphrase))

    def use_keychain(self) -> None:
        """Have the keychain of the system open the conversations from now on."""
        keys, key = self._need_keys()
        keys.add_keychain(key, self._keychain)

    def new_recovery_code(self) -> str:
        """A code that opens the conversations; an earlier one no longer does."""
        keys, key = self._need_keys()
        return keys.add_recovery_code(key)

    def remove(self, kind: SlotKind) -> None:
        """Take one way in away; never the last.

        Raises:
            InvalidInput: It is the last.
        """
        keys, _ = self._need_keys()
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

    def set_aside(self) -> Path:
        """Move what can't be opened out of the way, so that a new profile can begin.

        Only ever at the person's own wish. Nothing is deleted.

        Returns:
            The folder where it is now.
        """
        assert self._store is None, "it is open"
        with self._locked():
            aside = self._set_aside()
            self._lock.give_up()
            return aside

    def replace(self, folder: Path, key: bytes) -> ChatStore:
        """Put other conversations in the place of these, which are set aside, and open them.

        Args:
            folder: In ``data``, with a database, which opens with ``key``, and its key file; they
                are moved. A power cut leaves the old ones or the new ones.
        """
        assert self._store is None, "it is open"
        with self._locked():
            rename_durably(folder, self._replacement)
            self._finish_replacing()
            return self._opened(KeyFile.load(self._paths.keys, self._cost), key)

    def _finish_replacing(self) -> None:
        """Take over what ``replace`` has ready, from wherever it got to.

        The key file is moved in first; while it is still there, nothing has been.
        """
        database = self._replacement / self._paths.database.name
        keys = self._replacement / self._paths.keys.name
        if keys.exists():
            self._lock.take()
            self._set_aside()
            keys.replace(self._paths.keys)
        if database.exists():
            self._lock.take()
            database.replace(self._paths.database)
        if self._replacement.exists():
            self._replacement.rmdir()

    def _open_new(self, secret: Secret) -> ChatStore:
        if secret.passphrase:
            return self.create(Protection.PASSPHRASE, secret.passphrase)
        if self._keychain.is_there():
            return self.create(Protection.KEYCHAIN)
        raise ProtectionNeeded("This machine has no keychain that could keep the key.")

    def _found(self) -> tuple[bool, bool, bool]:
        """Whether there is a database, whether anyone can read it, and whether there are keys."""
        database, keys = self._paths.database, self._paths.keys
        try:
            with database.open("rb") as file:
                header = file.read(len(sqlcipher.PLAIN_HEADER))
        except FileNotFoundError:
            header = b""
        except OSError as error:
            raise StorageFailed(f"{database}: {error.strerror}.") from error
        return bool(header), header == sqlcipher.PLAIN_HEADER, keys.exists()

    def unlocked(self, keys: KeyFile, secret: Secret) -> bytes:
        """The data key of this or of a backup's key file."""
        if secret.passphrase:
            return keys.unlock_with_passphrase(secret.passphrase)
        if secret.recovery_code:
            return keys.unlock_with_recovery_code(secret.recovery_code)
        if keys.has(SlotKind.KEYCHAIN):
            return keys.unlock_with_keychain(self._keychain)
        raise PassphraseNeeded("They are encrypted.")

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
        store = self._open_store(self._paths.database, key, read_only=read_only)
        self._store, self._keys, self._key = store, keys, key
        if not read_only:
            store.filing.empty_trash_of_old()
            self._delete_old_copies()
        return store

    def _need_keys(self) -> tuple[KeyFile, bytes]:
        if self._keys is None or self._key is None:
            raise InvalidInput("These conversations aren't encrypted.", "Encrypt them first.")
        return self._keys, self._key

    @contextmanager
    def _locked(self, *, read_only: bool = False) -> Generator[None]:
        if not read_only:
            self._lock.take()
        try:
            yield
        except BaseException as error:
            self._lock.give_up()
            if isinstance(error, AppError):
                self._shut_by = error
            raise

    @contextmanager
    def _reopened(self) -> Generator[None]:
        """The store closed meanwhile, and open again afterwards, whatever happens."""
        self.store.close()
        try:
            yield
        finally:
            self._store = self._open_store(self._paths.database, self._key, read_only=False)

    def _set_aside(self) -> Path:
        aside = self._paths.data / f"set-aside-{time.strftime('%Y%m%d-%H%M%S')}"
        aside.mkdir(mode=0o700, exist_ok=True)
        for path in self._files():
            if path.exists():
                path.rename(aside / path.name)
        return aside

    def _files(self) -> list[Path]:
        database = self._paths.database
        sides = [database.with_name(f"{database.name}{end}") for end in ("", "-wal", "-shm")]
        return [*sides, self._paths.keys]

    def _delete_old_copies(self) -> None:
        """What was thrown away shall not live on in a copy from before an update."""
        limit = time.time() - _DAYS_OF_COPIES * 24 * 3600
        database = self._paths.database
        for copy in database.parent.glob(f"{database.stem}.v*.db"):
            try:
                if copy.stat().st_mtime < limit:
                    copy.unlink()
            except OSError:  # a copy too many does no harm
                continue


def _required(passphrase: str) -> str:
    if not passphrase:
        raise InvalidInput("The passphrase is empty.", "Type a passphrase.")
    return passphrase
