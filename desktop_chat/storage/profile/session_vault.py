"""Conversations that nobody wants to be kept."""

from __future__ import annotations

import secrets
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.language import tr
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.conversations.failures import told_of_files
from desktop_chat.storage.keys.keychain import Keychain
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.secret import NOTHING, Protection, Secret
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.profile.leftovers import delete_old
from desktop_chat.storage.profile.reader import OpenStore
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.profile.workshop import abandoned, workshop

__all__ = ["SessionVault"]


class SessionVault(Vault):
    """Opens with no conversations, and forgets those that are written until it is shut.

    They are in a folder of their own, beside those that were kept before, which stay shut. They are
    encrypted with a key that is nowhere but in memory, so that nobody can read what a power cut may
    leave of the files; the next one that opens deletes it.
    """

    def __init__(
        self, paths: Paths, keychain: Keychain, *, open_store: OpenStore = ChatStore
    ) -> None:
        super().__init__(paths, keychain, open_store=open_store)
        self._profile = paths
        self._folder = ExitStack()

    @property
    def is_kept(self) -> bool:
        return False

    def open(self, secret: Secret = NOTHING, *, read_only: bool = False) -> ChatStore:
        """Begin with nothing; nobody is asked for anything."""
        assert self._store is None, "it is open"
        with self._locked(read_only=True), ExitStack() as stack:
            delete_old(abandoned(self.data), days=0)
            self._states.shut(for_good=True)
            folder = self._entered(stack)
            database, keys = folder / self._profile.database.name, folder / self._profile.keys.name
            paths = replace(self._profile, database=database, keys=keys)
            key = secrets.token_bytes(sqlcipher.KEY_BYTES)
            self._store = self._open_store(database, key, read_only=False)
            self._paths, self._key = paths, key
            self._folder = stack.pop_all()
        return self._store

    def close(self) -> None:
        """Forget them; it can be opened again, with nothing in it."""
        with self._folder:
            self._paths = self._profile
            super().close()

    def encrypt(self, protection: Protection, passphrase: str = "") -> ChatStore:
        raise _not_kept()

    def replace(self, folder: Path, key: bytes) -> Path | None:
        raise _not_kept()

    def _changeable_keys(self) -> tuple[KeyFile, bytes]:
        raise _not_kept()

    def _entered(self, stack: ExitStack) -> Path:
        try:
            return stack.enter_context(workshop(self.data))
        except OSError as error:
            raise told_of_files(error, self.data) from error


def _not_kept() -> InvalidInput:
    return InvalidInput(
        tr("Conversations aren't kept here, and are gone when the app ends."),
        tr("What you want to keep can be exported before, where that is allowed."),
    )
