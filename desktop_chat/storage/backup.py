"""Everything of a profile in one encrypted file, and back.

The file is a .zip of two: ``chats.db``, the database with its own key, in which a table ``backup``
holds the settings, and ``keys.json``, the slots that wrap this key. A slot opens nothing without
its secret.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop_chat import __version__
from desktop_chat.domain.errors import (
    DiskFull,
    InvalidInput,
    KeyLost,
    NewerDatabase,
    StorageFailed,
)
from desktop_chat.domain.keys import KeySlot
from desktop_chat.domain.language import tr
from desktop_chat.storage.backup_file import (
    BROKEN,
    DATABASE,
    KEYS,
    copy,
    created,
    damaged,
    failure,
    is_full,
    newer,
    opened,
)
from desktop_chat.storage.conversations import sqlcipher
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.conversations.migrations import MIGRATIONS
from desktop_chat.storage.conversations.schema import is_built_by
from desktop_chat.storage.keys.keyfile import KeyFile
from desktop_chat.storage.keys.secret import Secret
from desktop_chat.storage.profile import recasting
from desktop_chat.storage.profile.reader import Reader
from desktop_chat.storage.profile.target import check_target
from desktop_chat.storage.profile.vault import Vault
from desktop_chat.storage.profile.workshop import new_name, workshop
from desktop_chat.storage.unfinished import unfinished_file

__all__ = ["SUFFIX", "Restored", "Unpacked", "restore", "slots_of", "unpack", "write"]

SUFFIX = ".desktop-chat-backup"

_TABLE = "CREATE TABLE backup (made REAL, version TEXT, settings TEXT)"
_MAX_SETTINGS = 1 << 20  # characters
_COPIED = 0.5  # the part of the work that is done when the database has been copied
_UNPACKED = 0.8  # when it lies beside the present one

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The conversations of a backup, found to be whole, and not yet in their place.

    Attributes:
        folder: In the profile; whoever doesn't put it in place deletes it.
        settings: The settings file's text as it was; empty if there is none.
    """

    folder: Path
    key: bytes = field(repr=False)
    settings: str

    def discard(self) -> None:
        """Delete what is left of it."""
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Restored:
    """What has become of the profile.

    Attributes:
        settings: As in ``Unpacked``.
        aside: The folder where what was there before is now; None if there was nothing.
    """

    settings: str
    aside: Path | None


def write(
    reader: Reader,
    out: Path,
    settings: str,
    passphrase: str = "",
    progress: Progress = lambda _: None,
) -> None:
    """Write all of an open profile to ``out``, while it is in use.

    Args:
        settings: The settings file's text, to be kept along.
        passphrase: Opens the backup, in the place of the profile's own passphrase if that has one.
            Where nothing but the keychain of this machine opens the profile, it is required.
        progress: Told the fraction that is done. What it raises ends the writing.

    Raises:
        InvalidInput: Nothing would open the backup on another machine, or ``out`` is a file of the
            profile itself, or the conversations are only those of a ``SessionVault``.
        StorageFailed: It could not be written; an older file of the name is as it was.
    """
    check_target(reader.paths, out)
    if reader.keys is None and reader.key is not None:
        raise InvalidInput(tr("These conversations aren't kept, so there is no backup of them."))
    try:
        with workshop(reader.paths.data) as folder:
            keys, key = _keys_for(reader, folder / KEYS, passphrase)
            progress(0)
            database = folder / DATABASE
            with reader.reading() as store:
                store.copy_to(database)
            if reader.keys is None:
                recasting.encrypt(database, key)
            _add_settings(database, key, settings)
            progress(_COPIED)
            with (
                unfinished_file(out) as part,
                zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive,
            ):
                archive.writestr(KEYS, keys.to_json())
                with (
                    database.open("rb") as source,
                    archive.open(DATABASE, "w", force_zip64=True) as to,
                ):
                    size = database.stat().st_size
                    copy(source, to, size, lambda done: progress(_COPIED + (1 - _COPIED) * done))
    except (sqlcipher.DatabaseError, OSError) as error:
        raise failure(error, tr("{path} could not be written", path=out)) from error


def restore(
    vault: Vault, file: Path, secret: Secret, progress: Progress = lambda _: None
) -> Restored:
    """Put what is in a backup in the place of the profile's conversations, and open them.

    What was there is set aside, not deleted. A power cut leaves one or the other; the next start
    ends what was begun.

    Args:
        secret: A passphrase or recovery code of the backup; without, the keychain is asked.

    Raises:
        AppError: As ``unpack``, or ``Vault.replace``.
    """
    unpacked = unpack(vault, file, secret, progress)
    try:
        return Restored(unpacked.settings, vault.replace(unpacked.folder, unpacked.key))
    finally:
        unpacked.discard()


def slots_of(file: Path) -> tuple[KeySlot, ...]:
    """What opens a backup, without opening it.

    Raises:
        FileNotReadable, InvalidInput, NewerDatabase, StorageFailed: As ``unpack``.
    """
    try:
        with opened(file) as archive:
            return KeyFile.from_json(file, archive.read(KEYS)).slots
    except KeyLost as error:
        raise damaged(file, tr("its keys can't be read")) from error
    except NewerDatabase as error:
        raise newer(file) from error
    except OSError as error:
        raise failure(error, tr("{path} could not be read", path=file)) from error
    except BROKEN as error:
        raise damaged(file, str(error)) from error


def unpack(
    vault: Vault, file: Path, secret: Secret, progress: Progress = lambda _: None
) -> Unpacked:
    """Read a whole backup and see that it can be opened. Nothing is changed by that.

    Args:
        vault: Open or shut; its keychain is asked, and its folder is where the backup will be.
        progress: Told the fraction that is done. What it raises ends the reading.

    Raises:
        FileNotReadable: There is no such file, or it may not be read.
        InvalidInput: The file is no backup.
        ConversationsLocked: The secret doesn't open it.
        NewerDatabase: A newer version made it.
        StorageFailed: It is damaged, or there is no room for it.
    """
    folder = new_name(vault.data)
    try:
        with opened(file) as archive:
            folder.mkdir(mode=0o700)
            with created(folder / KEYS) as target:
                target.write(archive.read(KEYS))
            keys = _keys_of(file, folder / KEYS)
            key = vault.unlocked(keys, secret)
            keys.save()  # with all that belongs to them
            size = archive.getinfo(DATABASE).file_size
            with archive.open(DATABASE) as source, created(folder / DATABASE) as target:
                copy(source, target, size, lambda done: progress(_UNPACKED * done))
        settings = _take_settings(file, folder / DATABASE, key)
        _try(file, folder / DATABASE, key)
        progress(1)
        return Unpacked(folder, key, settings)
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise failure(error, tr("{path} could not be restored", path=file)) from error
        if isinstance(error, BROKEN):
            raise damaged(file, str(error)) from error
        raise


def _keys_for(reader: Reader, path: Path, passphrase: str) -> tuple[KeyFile, bytes]:
    """The slots that go into the backup, and the key that they wrap."""
    if reader.keys is None or reader.key is None:
        if not passphrase:
            raise InvalidInput(
                tr("These conversations aren't encrypted, but a backup always is."),
                tr("Give a passphrase for the backup."),
            )
        keys, key = KeyFile.create(path, reader.cost), secrets.token_bytes(sqlcipher.KEY_BYTES)
    else:
        keys, key = reader.keys.copy(path), reader.key
    if passphrase:
        keys.add_passphrase(key, passphrase)
    if not any(slot.works_elsewhere for slot in keys.slots):
        raise InvalidInput(
            tr("Only the keychain of this machine would open the backup."),
            tr("Make a recovery code first, or give a passphrase for the backup."),
        )
    return keys, key


def _add_settings(database: Path, key: bytes, settings: str) -> None:
    with contextlib.closing(sqlcipher.connect(database, key, "rw")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # so that all of it is in the one file
        connection.execute(_TABLE)
        connection.execute(
            "INSERT INTO backup VALUES (?, ?, ?)", (time.time(), __version__, settings)
        )


def _take_settings(file: Path, database: Path, key: bytes) -> str:
    try:
        with contextlib.closing(sqlcipher.connect(database, key, "rw")) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > len(MIGRATIONS):
                raise newer(file)
            if not is_built_by(connection, MIGRATIONS[:version], _TABLE):
                raise damaged(file, tr("it has other tables or triggers than it should"))
            wrong = connection.execute("PRAGMA quick_check").fetchone()[0]
            if wrong != "ok":
                raise damaged(file, str(wrong))
            row = connection.execute(
                "SELECT settings FROM backup WHERE length(settings) <= ?", (_MAX_SETTINGS,)
            ).fetchone()
            connection.execute("DROP TABLE backup")
    except sqlcipher.DatabaseError as error:
        if is_full(error):
            raise failure(error, tr("{path} could not be restored", path=file)) from error
        raise damaged(file, str(error)) from error
    settings = row[0] if row is not None else ""
    return settings if isinstance(settings, str) else ""


def _try(file: Path, database: Path, key: bytes) -> None:
    """Open it once before anything depends on it, which also brings it up to date."""
    try:
        ChatStore(database, key).close()
    except NewerDatabase as error:
        raise newer(file) from error
    except DiskFull:
        raise
    except StorageFailed as error:
        raise damaged(file, tr("its conversations can't be read")) from error


def _keys_of(file: Path, path: Path) -> KeyFile:
    try:
        return KeyFile.load(path)
    except KeyLost as error:
        raise damaged(file, tr("its keys can't be read")) from error
    except NewerDatabase as error:
        raise newer(file) from error
