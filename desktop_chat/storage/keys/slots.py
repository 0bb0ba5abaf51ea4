"""Slots: the one key of a profile's conversations, wrapped once for each way to open them."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import cast

from desktop_chat.domain.keys import KeySlot, SlotKind
from desktop_chat.domain.language import tr
from desktop_chat.storage.keys.passphrase import ArgonCost

__all__ = [
    "KEY_BYTES",
    "ByKeychain",
    "ByPassphrase",
    "ByRecoveryCode",
    "Lock",
    "Slot",
    "new_key",
    "new_name",
]

KEY_BYTES = 32  # AES-256's, and SQLCipher's
_NAME_BYTES = 16
_NONCE_BYTES = 12  # NIST SP 800-38D, section 8.2.2: 96 random bits
_TAG_BYTES = 16
_MAX_TIME = 1 << 40


def new_key() -> bytes:
    """32 random bytes: a data key, or what wraps one."""
    return secrets.token_bytes(KEY_BYTES)


def new_name() -> str:
    """A name that nothing else has, of 32 hex digits; a salt is one, too."""
    return secrets.token_hex(_NAME_BYTES)


@dataclass(frozen=True, slots=True)
class ByKeychain:
    """The wrapping key is in the system's keychain, under this account."""

    account: str


@dataclass(frozen=True, slots=True)
class ByPassphrase:
    """The wrapping key comes from a passphrase."""

    salt: str
    cost: ArgonCost


@dataclass(frozen=True, slots=True)
class ByRecoveryCode:
    """The wrapping key comes from a recovery code."""

    salt: str


Lock = ByKeychain | ByPassphrase | ByRecoveryCode
_KINDS: dict[type[Lock], SlotKind] = {
    ByKeychain: SlotKind.KEYCHAIN,
    ByPassphrase: SlotKind.PASSPHRASE,
    ByRecoveryCode: SlotKind.RECOVERY_CODE,
}


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped with AES-256-GCM.

    All else that the slot says, and the name of its file, is authenticated with it: nothing of it
    can be altered, or carried over from another file, without the slot refusing to open.

    Attributes:
        added: Unix time in seconds.
    """

    lock: Lock
    added: int
    nonce: bytes
    wrapped: bytes

    @classmethod
    def wrap(cls, data_key: bytes, wrapping_key: bytes, lock: Lock, added: int, file: str) -> Slot:
        """A slot of the key file whose name is ``file``."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(_NONCE_BYTES)
        told = _told(lock, added, file)
        return cls(lock, added, nonce, AESGCM(wrapping_key).encrypt(nonce, data_key, told))

    def unwrap(self, wrapping_key: bytes, file: str) -> bytes | None:
        """The data key, or None if this is another key or the slot was altered."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        told = _told(self.lock, self.added, file)
        try:
            return AESGCM(wrapping_key).decrypt(self.nonce, self.wrapped, told)
        except InvalidTag:
            return None

    @property
    def kind(self) -> SlotKind:
        return _KINDS[type(self.lock)]

    @property
    def shown(self) -> KeySlot:
        return KeySlot(self.kind, self.added, self.kind is not SlotKind.KEYCHAIN)

    def to_json(self) -> dict[str, object]:
        sealed = {"nonce": self.nonce.hex(), "wrapped": self.wrapped.hex()}
        return _plain(self.lock, self.added) | sealed

    @classmethod
    def from_json(cls, value: object) -> Slot:
        """Read what ``to_json`` made.

        Raises:
            ValueError: It isn't exactly that.
        """
        if not isinstance(value, dict):
            raise ValueError(tr("a slot is not an object"))
        fields = dict(cast(dict[str, object], value))
        kind = fields.pop("kind", None)
        added = _number(fields, "added")
        nonce = bytes.fromhex(_hex(fields, "nonce", _NONCE_BYTES))
        wrapped = bytes.fromhex(_hex(fields, "wrapped", KEY_BYTES + _TAG_BYTES))
        lock = _lock(kind, fields)
        if fields:
            raise ValueError(tr("a slot has more than belongs there"))
        return cls(lock, added, nonce, wrapped)


def _told(lock: Lock, added: int, file: str) -> bytes:
    """What is authenticated beside the key: one text for one meaning."""
    told = {"file": file, "slot": _plain(lock, added)}
    return b"desktop-chat slot 1 " + json.dumps(told, sort_keys=True).encode("ascii")


def _plain(lock: Lock, added: int) -> dict[str, object]:
    fields: dict[str, object] = {"kind": _KINDS[type(lock)].value, "added": added}
    return fields | asdict(lock)


def _lock(kind: object, fields: dict[str, object]) -> Lock:
    if kind == SlotKind.KEYCHAIN:
        return ByKeychain(_hex(fields, "account", _NAME_BYTES))
    if kind == SlotKind.RECOVERY_CODE:
        return ByRecoveryCode(_hex(fields, "salt", _NAME_BYTES))
    if kind == SlotKind.PASSPHRASE:
        salt, cost = _hex(fields, "salt", _NAME_BYTES), fields.pop("cost", None)
        if not isinstance(cost, dict):
            raise ValueError(tr("the passphrase has no cost"))
        numbers = dict(cast(Mapping[str, object], cost))
        names = ("memory_kib", "passes", "lanes")
        bounded = ArgonCost(*[_number(numbers, name) for name in names])
        if numbers:
            raise ValueError(tr("the passphrase's cost has more than belongs there"))
        return ByPassphrase(salt, bounded)
    raise ValueError(tr("a slot is of no kind that is known"))


def _hex(fields: dict[str, object], name: str, size: int) -> str:
    value = fields.pop(name, None)
    if not isinstance(value, str) or not re.fullmatch(f"[0-9a-f]{{{2 * size}}}", value):
        raise ValueError(tr("{name} is not {size} bytes in hex", name=name, size=size))
    return value


def _number(fields: dict[str, object], name: str) -> int:
    value = fields.pop(name, None)
    if type(value) is not int or not 0 <= value < _MAX_TIME:  # True is an int as well
        raise ValueError(tr("{name} is not a whole number", name=name))
    return value
