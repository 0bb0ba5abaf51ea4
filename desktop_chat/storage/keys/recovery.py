"""The recovery code: a key that is printed, and typed again years later."""

from __future__ import annotations

import secrets
import unicodedata

from desktop_chat.domain.errors import WrongRecoveryCode
from desktop_chat.domain.language import tr

__all__ = ["is_code", "key_from_code", "new_code"]

# Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U, so that what is
# read as another letter or digit still means the same.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FORGIVEN = str.maketrans("OIL", "011")
_CHARACTERS = 32  # of 5 bits: 160 bits, far more than anyone can try
_GROUP = 4
_KEY_BYTES = 32
_MAX_TYPED = 1_024


def new_code() -> str:
    """160 random bits as eight groups of four characters."""
    code = "".join(secrets.choice(_ALPHABET) for _ in range(_CHARACTERS))
    return "-".join(code[at : at + _GROUP] for at in range(0, _CHARACTERS, _GROUP))


def is_code(text: str) -> bool:
    """Whether it could be one; it may open nothing."""
    try:
        _read(text)
    except WrongRecoveryCode:
        return False
    return True


def key_from_code(text: str, salt: bytes) -> bytes:
    """32 bytes by HKDF-SHA256 (RFC 5869): the code needs no slow function, it can't be guessed.

    Raises:
        WrongRecoveryCode: It isn't a code at all; the detail says what is wrong.
    """
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    derive = HKDF(SHA256(), _KEY_BYTES, salt, b"desktop-chat recovery code")
    return derive.derive(_read(text).encode("ascii"))


def _read(text: str) -> str:
    """The characters alone: case, spaces and dashes don't matter."""
    wide = unicodedata.normalize("NFKC", text[:_MAX_TYPED]).upper()
    typed = [each for each in wide if not each.isspace() and unicodedata.category(each) != "Pd"]
    code = "".join(typed).translate(_FORGIVEN)
    strange = sorted(set(code) - set(_ALPHABET))
    if strange:
        raise WrongRecoveryCode(
            tr("No recovery code has the character {character}.", character=repr(strange[0]))
        )
    if len(code) != _CHARACTERS:
        raise WrongRecoveryCode(
            tr(
                "It has {n} letters and digits, not {wanted}.",
                "It has {n} letter or digit, not {wanted}.",
                len(code),
                wanted=_CHARACTERS,
            )
        )
    return code
