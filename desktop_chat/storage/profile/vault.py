"""What opens a profile's conversations, and changing that."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from desktop_chat.domain.errors import (
    AppError,
    ConversationsLocked,
    DecidedByPolicy,
    InvalidInput,
    KeychainChanged,
    PassphraseRequired,
)
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.keying import required
from desktop_chat.storage.keys.secret import NOTHING, Protection, Secret
from desktop_chat.storage.profile.asides import readable_asides
from desktop_chat.storage.profile.door import Door
from desktop_chat.storage.profile.mark import Change
from desktop_chat.storage.profile.reader import OpenStore
from desktop_chat.storage.profile.rules import allow_protection, allow_removal, check_keys
from desktop_chat.storage.profile.trust import check_before

__all__ = ["OpenStore", "Protection", "Secret", "Vault"]


class Vault(Door):
    """Opens the conversations of one profile, changes what opens them, and replaces them."""

    @property
    def key(self) -> bytes:
        """The data key of open, encrypted conversations."""
        return self._need_keys()[1]

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
    def readable_asides(self) -> tuple[Path, ...]:
        """Databases that were set aside and that anyone can read."""
        return readable_asides(self.data)

    def set_passphrase(self, passphrase: str) -> None:
        """Add the passphrase, or put it in the place of the one before."""
        keys, key = self._changeable_keys()
        keys.add_passphrase(key, required(passphrase))

    def use_keychain(self) -> None:
        """Have the keychain of the system open the conversations from now on."""
        allow_protection(self._keeping, Protection.KEYCHAIN)
        keys, key = self._changeable_keys()
        keys.add_keychain(key, self._keychain)

    def new_recovery_code(self, code: str = "") -> str:
        """A code that opens the conversations from now on, instead of an earlier one.

        That still opens what was copied before: the data key stays the same.

        Args:
            code: One of ``recovery.new_code`` that the person has seen already.
        """
        keys, key = self._changeable_keys()
        return keys.add_recovery_code(key, code)

    def remove(self, kind: SlotKind) -> None:
        """Take one way in away; never the last that works.

        Raises:
            InvalidInput: It is the last, or only a keychain would be left that doesn't open them.
        """
        allow_removal(self._keeping, kind)
        keys, _ = self._changeable_keys()
        if {each for each in self.ways if each is not kind} == {SlotKind.KEYCHAIN}:
            self._check_keychain(keys)
        keys.remove(kind, self._keychain)

    def encrypt(self, protection: Protection, passphrase: str = "") -> ChatStore:
        """Encrypt conversations that anyone could read; the store is another one from then on.

        Raises:
            InvalidInput: They are encrypted, or the passphrase is empty.
        """
        allow_protection(self._keeping, protection)
        if self._keys is not None:
            raise InvalidInput(tr("These conversations are encrypted already."))
        self._lock.take()  # those who only read haven't
        # From here on a power cut leads to encrypted ones, at the next start.
        keys, key = self._new_keys(Change.RECASTING, protection, passphrase)
        with self._recast(keys, key):
            self._files.encrypt(key)
        return self.store

    def decrypt(self) -> ChatStore:
        """Keep the conversations readable for everyone; the store is another one from then on."""
        allow_protection(self._keeping, Protection.NONE)
        keys, key = self._changeable_keys()
        self._files.begin(Change.RECASTING, key)
        with self._recast(keys, key):
            self._files.decrypt(key)
        return self.store

    def protect(self, protection: Protection, passphrase: str = "") -> ChatStore:
        """Do what ``ProtectionRequired`` asks for, and open the conversations.

        Those that anyone can read are encrypted. Others get the passphrase that they haven't; the
        keychain, or what was typed last, still opens them for that.

        Raises:
            AppError: As ``open``; all is as it was.
        """
        assert self._store is None, "it is open"
        allow_protection(self._keeping, protection)
        secret = self._proven if self._proven != NOTHING else self._given
        with self._locked():
            found = self._look(read_only=False)
            check_before(self._paths, self._files, found, secret)
            if not found.has_keys:
                # Whether it is one of ours is judged before anything is done to it.
                self._open_store(self._paths.database, None, read_only=False).close()
                keys, key = self._new_keys(Change.RECASTING, protection, passphrase)
                self._files.encrypt(key)
            else:
                keys = KeyFile.load(self._paths.keys, self._cost)
                key = self.unlocked(keys, secret)
                keys.add_passphrase(key, required(passphrase))
                keys, key = self._unlocked_keys(found, Secret(passphrase=passphrase))
            return self._opened(keys, key)

    def accept_plain(self) -> Path | None:
        """Take conversations that anyone can read for the person's own, at their own wish.

        Returns:
            The folder where the keys are now that lay beside them; None if there were none.

        Raises:
            InvalidInput: There are none, or they are encrypted.
        """
        assert self._store is None, "it is open"
        with self._locked():
            self._files.finish()
            if not self._files.find().is_plain:
                raise InvalidInput(tr("There are no conversations here that anyone can read."))
            aside = self._files.set_keys_aside()
            self._files.remember(is_encrypted=False)
            self._given = NOTHING
            self._lock.give_up()
            return aside

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
        self._check_new_keys(folder)
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

    def _check_new_keys(self, folder: Path) -> None:
        try:
            check_keys(self._keeping, KeyFile.load(folder / self._paths.keys.name))
        except PassphraseRequired as error:
            raise DecidedByPolicy(
                tr("A passphrase has to open conversations here, and none opens this backup."),
                tr("Make the backup again, with a passphrase."),
            ) from error

    def _need_keys(self) -> tuple[KeyFile, bytes]:
        if self._keys is None or self._key is None:
            raise InvalidInput(
                tr("These conversations aren't encrypted."), tr("Encrypt them first.")
            )
        return self._keys, self._key

    def _changeable_keys(self) -> tuple[KeyFile, bytes]:
        self._lock.take()  # those who only read haven't
        return self._need_keys()

    def _check_keychain(self, keys: KeyFile) -> None:
        try:
            keys.unlock_with_keychain(self._keychain)
        except ConversationsLocked as error:
            raise InvalidInput(
                tr(
                    "Only the keychain would be left, which doesn't open these conversations now "
                    "({title}: {detail})",
                    title=error.title,
                    detail=error.detail,
                ),
                tr("Put the key into the keychain again, or add another way first."),
            ) from error

    @contextmanager
    def _recast(self, keys: KeyFile, key: bytes) -> Generator[None]:
        """The store closed meanwhile, and open again afterwards, whatever happens.

        With or without the keys, by what is there then: a failure may come after the change.
        """
        store, self._store = self.store, None
        with self._locked():
            store.close()
        try:
            yield
        finally:
            with self._locked():
                if self._files.find().is_plain:
                    self._files.remember(is_encrypted=False)
                    keys.delete(self._keychain)  # until then, the next start encrypts them again
                    self._files.end()
                    self._opened(None, None)
                else:
                    self._opened(keys, key)
