"""One state in one file, of which nobody without the key can read or change a byte.

    salt | prelude | head | chunk | chunk | …

All but the salt are sections of AES-256-GCM under a key of this file alone, which HKDF makes of
the shelf's key and the salt. A section's number is its nonce and stands, with how many there are,
in what is authenticated: so none can be left out, moved or taken from another file. Nothing is
synced: what a power cut tears doesn't open.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_chat.storage.ordinary_file import open_ordinary
from desktop_chat.storage.states.folder import PART_SUFFIX, SUFFIX, delete

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

__all__ = [
    "Abandoned",
    "NoState",
    "StateFile",
    "derived_key",
    "write_state",
]

_KEY_BYTES, _SALT_BYTES, _TAG_BYTES = 32, 32, 16
_CHUNK = 4 << 20
_PRELUDE = struct.Struct("<8sIQQ")  # format, the head's bytes, all parts' bytes, sections
_FORMAT = b"state 1\n"
_NUMBERS = struct.Struct(">4xII")  # a section's and how many there are; 96 bits, as a nonce has
_LENGTHS = struct.Struct("<III")  # of identity and about, and the number of parts
_SIZE = struct.Struct("<Q")
_MOST_THREADS = 4


class NoState(Exception):
    """It is no state that was put here with this key, or not all of it."""


class Abandoned(Exception):
    """Nobody wants it any more."""


def derived_key(key: bytes, label: bytes, salt: bytes | None = None) -> bytes:
    """A key for one purpose, made of another one by HKDF-SHA256 (RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), _KEY_BYTES, salt, label).derive(key)


class _Piece(NamedTuple):
    """A chunk's number, and where its bytes are in its part."""

    section: int
    start: int
    end: int


@dataclass(frozen=True)
class StateFile:
    """A state whose head was read; all that is told here was authenticated.

    Attributes:
        identity: What it is for.
        about: What the engine said of it.
        sizes: Bytes of each part.
    """

    path: Path
    identity: str
    about: bytes
    sizes: tuple[int, ...]
    _key: bytes
    _start: int  # of the first chunk in the file
    _sections: int

    @classmethod
    def open(cls, path: Path, key: bytes) -> StateFile:
        """
        Raises:
            NoState: It isn't whole, or isn't ours.
            OSError: It can't be read.
        """
        with open_ordinary(path) as file:
            salt = file.read(_SALT_BYTES)
            own = derived_key(key, b"desktop-chat state", salt)
            cipher = _cipher(own)
            prelude = _opened(cipher, file.read(_PRELUDE.size + _TAG_BYTES), 0, 0)
            form, head_size, size, sections = _PRELUDE.unpack(prelude)
            start = _SALT_BYTES + len(prelude) + head_size + 2 * _TAG_BYTES
            whole = start + size + (sections - 2) * _TAG_BYTES
            if form != _FORMAT or os.fstat(file.fileno()).st_size != whole:
                raise NoState
            head = _opened(cipher, file.read(head_size + _TAG_BYTES), 1, sections)
        identity, about, sizes = _unpacked(head)
        return cls(path, identity, about, sizes, own, start, sections)

    @property
    def name(self) -> str:
        return self.path.name

    def touch(self) -> None:
        """It is used now: others go first."""
        with suppress(OSError):  # it has gone
            os.utime(self.path)

    def read_into(self, part: int, buffer: memoryview) -> bool:
        """Fill ``buffer`` with a part; False if the file isn't what it was, and then it goes."""
        if len(buffer) != self.sizes[part]:
            return False
        from concurrent.futures import ThreadPoolExecutor  # here: the first paint needs none

        pieces = [*_pieces(self.sizes)][part]
        cipher = _cipher(self._key)
        before = sum(self.sizes[:part])

        def fill(some: Sequence[_Piece]) -> None:
            sealed = memoryview(bytearray(_CHUNK + _TAG_BYTES))
            with self.path.open("rb", buffering=0) as file:
                for section, start, end in some:
                    file.seek(self._start + before + start + (section - 2) * _TAG_BYTES)
                    room = sealed[: end - start + _TAG_BYTES]
                    _fill(file.readinto, room)
                    _open_into(cipher, room, section, self._sections, buffer[start:end])

        threads = min(len(pieces), os.cpu_count() or 1, _MOST_THREADS)
        try:
            with ThreadPoolExecutor(max(1, threads), "state") as pool:
                # In turn, so that the file is read from its beginning to its end.
                for _ in pool.map(fill, [pieces[i::threads] for i in range(threads)]):
                    pass
        except (NoState, OSError):
            delete(self.path)
            return False
        return True


def write_state(
    folder: Path,
    key: bytes,
    identity: str,
    about: bytes,
    parts: Sequence[memoryview],
    is_wanted: Callable[[], bool],
) -> StateFile:
    """Put a state into a new file with a name that says nothing.

    Args:
        is_wanted: Asked between two chunks.

    Raises:
        Abandoned: It wasn't wanted any more; nothing is left of it.
        OSError: It could not be written; nothing is left of it.
    """
    import tempfile  # here, since it is slow to import

    sizes = tuple(map(len, parts))
    pieces = [*_pieces(sizes)]
    sections = 2 + sum(map(len, pieces))
    head = _packed(identity, about, sizes)
    salt = os.urandom(_SALT_BYTES)
    own = derived_key(key, b"desktop-chat state", salt)
    cipher = _cipher(own)
    sealed = memoryview(bytearray(_CHUNK + _TAG_BYTES))
    handle, name = tempfile.mkstemp(PART_SUFFIX, "", folder)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb", buffering=0) as file:
            prelude = _PRELUDE.pack(_FORMAT, len(head), sum(sizes), sections)
            start = file.write(salt)
            start += file.write(cipher.encrypt(*_numbered(0, 0, prelude)))
            start += file.write(cipher.encrypt(*_numbered(1, sections, head)))
            for part, chunks in zip(parts, pieces, strict=True):
                for section, begin, end in chunks:
                    if not is_wanted():
                        raise Abandoned
                    room = sealed[: end - begin + _TAG_BYTES]
                    nonce, data, told = _numbered(section, sections, part[begin:end])
                    cipher.encrypt_into(nonce, data, told, room)
                    _drain(file.write, room)
        path = temporary.with_suffix(SUFFIX)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return StateFile(path, identity, about, sizes, own, start, sections)


def _pieces(sizes: Sequence[int]) -> Iterator[list[_Piece]]:
    """The chunks of each part."""
    section = 2
    for size in sizes:
        chunks = [
            _Piece(section + number, start, min(start + _CHUNK, size))
            for number, start in enumerate(range(0, size, _CHUNK))
        ]
        section += len(chunks)
        yield chunks


def _packed(identity: str, about: bytes, sizes: Sequence[int]) -> bytes:
    name = identity.encode()
    lengths = _LENGTHS.pack(len(name), len(about), len(sizes))
    return lengths + b"".join(map(_SIZE.pack, sizes)) + name + about


def _unpacked(head: bytes) -> tuple[str, bytes, tuple[int, ...]]:
    name_length, _, count = _LENGTHS.unpack_from(head)
    start = _LENGTHS.size + count * _SIZE.size
    sizes = tuple(size for (size,) in _SIZE.iter_unpack(head[_LENGTHS.size : start]))
    end = start + name_length
    return head[start:end].decode(), head[end:], sizes


def _cipher(key: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _numbered(
    section: int, sections: int, data: bytes | memoryview
) -> tuple[bytes, bytes | memoryview, bytes]:
    """Nonce, data and what is authenticated along; no key is used for two files."""
    return _NUMBERS.pack(section, 0), data, _NUMBERS.pack(section, sections)


def _opened(cipher: AESGCM, sealed: bytes, section: int, sections: int) -> bytes:
    from cryptography.exceptions import InvalidTag

    nonce, data, told = _numbered(section, sections, sealed)
    try:
        return cipher.decrypt(nonce, data, told)
    except (InvalidTag, ValueError) as error:  # the latter where there is too little
        raise NoState from error


def _open_into(
    cipher: AESGCM, sealed: memoryview, section: int, sections: int, buffer: memoryview
) -> None:
    from cryptography.exceptions import InvalidTag

    nonce, data, told = _numbered(section, sections, sealed)
    try:
        cipher.decrypt_into(nonce, data, told, buffer)
    except InvalidTag as error:
        raise NoState from error


def _fill(read: Callable[[memoryview], int | None], room: memoryview) -> None:
    done = 0
    while done < len(room):
        count = read(room[done:])
        if not count:
            raise NoState
        done += count


def _drain(write: Callable[[memoryview], int | None], data: memoryview) -> None:
    """Write all of it: what is unbuffered may take less, as where a disk is nearly full."""
    while data:
        data = data[write(data) or 0 :]
