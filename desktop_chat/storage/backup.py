"""Everything of a profile in one encrypted file, and back.

The file is a .zip of two: ``chats.db``, the database with its own key, in which a table ``backup``
holds the settings, and ``keys.json``, the slots that wrap this key. A slot opens nothing without
its secret.
"""

from __future__ import annotations

import contextlib
import errno
import secrets
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable, Generator
from pathlib import Path
from typing import IO

from desktop_chat import __version__
from desktop_chat.domain.errors import (
    DiskFull,
    FileNotReadable,
    InvalidInput,
    StorageFailed,
)
from desktop_chat.storage import recasting, sqlcipher
from desktop_chat.storage.durable import replace_durably
from desktop_chat.storage.keyfile import KeyFile
from desktop_chat.storage.vault import Secret, Vault

__all__ = ["restore", "write"]

_DATABASE, _KEYS = "chats.db", "keys.json"
_MAX_KEYS_BYTES = 1 << 16
_CHUNK_BYTES = 1 << 20

Progress = Callable[[float], None]


def write(
    vault: Vault,
    out: Path,
    settings: str,
    passphrase: str = "",
    progress: Progress = lambda _: None,
) -> None:
    """Write all of an open profile to ``out``, while it is in use.

    Args:
        settings: The settings file's text, to be kept along.
        passphrase: Opens the backup beside what opens the profile. Where that is only the
            keychain of this machine, or nothing, it is required.
        progress: Told the fraction that is done. What it raises ends the writing.

    Raises:
        InvalidInput: Nothing would open the backup on another machine.
        StorageFailed: It could not be written; an older file of the name is as it was.
    """
    folder = vault.data / f"backup-{secrets.token_hex(4)}"
    try:
        folder.mkdir(mode=0o700)
        keys, key = _keys_for(vault, folder / _KEYS, passphrase)
        database = folder / _DATABASE
        vault.store.copy_to(database)
        if vault.keys is None:
            recasting.encrypt(database, key)
        _add_settings(database, key, settings)
        progress(0.5)
        part = out.with_name(f"{out.name}.part")
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(_KEYS, keys.to_json())
                with archive.open(_DATABASE, "w", force_zip64=True) as target:
                    _copy(database, target, lambda done: progress(0.5 + done / 2))
            replace_durably(part, out)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise _not_written(out, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def restore(vault: Vault, file: Path, secret: Secret, progress: Progress = lambda _: None) -> str:
    """Put what is in a backup in the place of the profile's conversations, and open them.

    The vault must be shut. What was there is set aside, not deleted. A power cut leaves one or the
    other; the next start ends what was begun.

    Args:
        secret: A passphrase or recovery code of the backup; without, the keychain is asked.

    Returns:
        The text of the settings file as it was.

    Raises:
        InvalidInput: The file is no backup.
        ConversationsLocked: The secret doesn't open it.
        StorageFailed: It is damaged, or there is no room for it. The profile is as it was.
    """
    folder = vault.data / "restoring"
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        with _members(file) as archive:
            (folder / _KEYS).write_bytes(archive.read(_KEYS))
            keys = KeyFile.load(folder / _KEYS)
            key = vault.unlocked(keys, secret)
            size = max(1, archive.getinfo(_DATABASE).file_size)
            with archive.open(_DATABASE) as source, (folder / _DATABASE).open("wb") as target:
                done = 0
                while chunk := source.read(_CHUNK_BYTES):
                    target.write(chunk)
                    done += len(chunk)
                    progress(done / size)
        settings = _take_settings(folder / _DATABASE, key)
        vault.replace(folder, key)
    except (zipfile.BadZipFile, EOFError) as error:
        raise StorageFailed(f"{file} is damaged ({error}).", "Choose another backup.") from error
    except OSError as error:
        raise StorageFailed(f"{file} could not be restored: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return settings


def _keys_for(vault: Vault, path: Path, passphrase: str) -> tuple[KeyFile, bytes]:
    """The slots that go into the backup, and the key that they wrap."""
    if vault.keys is None:
        if not passphrase:
            raise InvalidInput(
                "These conversations aren't encrypted, but a backup always is.",
                "Give a passphrase for the backup.",
            )
        keys, key = KeyFile.create(path), secrets.token_bytes(sqlcipher.KEY_BYTES)
    else:
        keys, key = KeyFile.from_json(path, vault.keys.to_json()), vault.key
        keys.save()
    if passphrase:
        keys.add_passphrase(key, passphrase)
    if not any(slot.works_elsewhere for slot in keys.slots):
        raise InvalidInput(
            "Only the keychain of this machine would open the backup.",
            "Make a recovery code first, or give a passphrase for the backup.",
        )
    return keys, key


def _add_settings(database: Path, key: bytes, settings: str) -> None:
    with _opened(database, key) as connection:
        connection.execute("CREATE TABLE backup (made REAL, version TEXT, settings TEXT)")
        connection.execute(
            "INSERT INTO backup VALUES (?, ?, ?)", (time.time(), __version__, settings)
        )


def _take_settings(database: Path, key: bytes) -> str:
    with _opened(database, key) as connection:
        wrong = connection.execute("PRAGMA quick_check").fetchone()[0]
        if wrong != "ok":
            raise StorageFailed(f"The backup is damaged ({wrong}).", "Choose another backup.")
        settings = connection.execute("SELECT settings FROM backup").fetchone()[0]
        connection.execute("DROP TABLE backup")
    return settings


@contextlib.contextmanager
def _opened(database: Path, key: bytes) -> Generator[sqlite3.Connection]:
    try:
        connection = sqlcipher.connect(database, key, "rw")
        try:
            yield connection
        finally:
            connection.close()
    except sqlcipher.DatabaseError as error:
        raise StorageFailed(
            f"The backup is damaged ({error}).", "Choose another backup."
        ) from error


@contextlib.contextmanager
def _members(file: Path) -> Generator[zipfile.ZipFile]:
    """The two parts of a backup; nothing else is ever unpacked."""
    if not file.is_file():
        raise FileNotReadable(f"There is no file {file}.")
    if not zipfile.is_zipfile(file):
        raise InvalidInput(f"{file} is no backup of Desktop Chat.", "Choose another file.")
    with zipfile.ZipFile(file) as archive:
        parts = {info.filename: info for info in archive.infolist()}
        if (
            set(parts) != {_DATABASE, _KEYS}
            or any(info.compress_type != zipfile.ZIP_STORED for info in parts.values())
            or parts[_KEYS].file_size > _MAX_KEYS_BYTES
        ):
            raise InvalidInput(f"{file} is no backup of Desktop Chat.", "Choose another file.")
        yield archive


def _copy(source: Path, target: IO[bytes], progress: Progress) -> None:
    size, done = max(1, source.stat().st_size), 0
    with source.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            target.write(chunk)
            done += len(chunk)
            progress(done / size)


def _not_written(out: Path, error: OSError) -> StorageFailed:
    if error.errno == errno.ENOSPC:
        return DiskFull(f"There is no space left for {out}.")
    return StorageFailed(f"{out} could not be written: {error.strerror or error}.")
