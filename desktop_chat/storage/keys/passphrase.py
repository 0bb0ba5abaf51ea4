"""A passphrase, made into a key slowly, so that guessing many of them is expensive."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from desktop_chat.domain.errors import InvalidInput, NotEnoughMemory
from desktop_chat.domain.language import tr

__all__ = ["ArgonCost", "key_from_passphrase"]

_KEY_BYTES = 32
_MAX_CHARACTERS = 4_096
_MOST_COMPOSED = 4  # characters that become one


@dataclass(frozen=True, slots=True)
class ArgonCost:
    """What one guess costs; stored beside the key, so that it can be raised later.

    The default is twice the time and four times the memory of RFC 9106's second choice
    (section 4: 64 MiB, 3 passes, 4 lanes), since it is paid once a start: 0.4 s on two cores.
    """

    memory_kib: int = 256 * 1_024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Refuse what Argon2 can't do, and what an edited file would take all memory with.

        Raises:
            ValueError: A number is out of its bounds.
        """
        if not (1 <= self.lanes <= 16 and 1 <= self.passes <= 16):
            raise ValueError(tr("the passphrase's cost is out of bounds"))
        if not 8 * self.lanes <= self.memory_kib <= 1_024 * 1_024:  # RFC 9106, section 3.1
            raise ValueError(tr("the passphrase's memory is out of bounds"))


def key_from_passphrase(text: str, salt: bytes, cost: ArgonCost) -> bytes:
    """32 bytes by Argon2id (RFC 9106); takes about the same time for every text.

    Raises:
        InvalidInput: It is empty, far too long, or has characters that nobody can type.
        NotEnoughMemory: The machine hasn't what one guess costs.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    secret = _as_typed_anywhere(text)
    slow = Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return slow.derive(secret)
    except MemoryError as error:
        raise NotEnoughMemory(
            tr(
                "Checking a passphrase takes {memory} MiB for a moment.",
                memory=cost.memory_kib // 1024,
            ),
            tr("Close other programs and try again."),
        ) from error


def _as_typed_anywhere(text: str) -> bytes:
    """The same bytes from every keyboard: RFC 8265, section 4.2 (OpaqueString).

    macOS composes letters differently from Linux, and types no-break spaces with a slip of a
    finger. What looks different stays different, so NFC and not NFKC.
    """
    if len(text) > _MOST_COMPOSED * _MAX_CHARACTERS:  # to normalise it could take minutes
        raise _too_long()
    spaced = "".join(" " if unicodedata.category(each) == "Zs" else each for each in text)
    normal = unicodedata.normalize("NFC", spaced)
    if not normal:
        raise InvalidInput(tr("The passphrase is empty."), tr("Type at least one character."))
    if len(normal) > _MAX_CHARACTERS:
        raise _too_long()
    if any(unicodedata.category(each) in ("Cc", "Cs") for each in normal):
        raise InvalidInput(
            tr("The passphrase has a line break, a tab, or another character that can't be typed."),
            tr("Leave that character out."),
        )
    return normal.encode()


def _too_long() -> InvalidInput:
    return InvalidInput(
        tr(
            "The passphrase has more than {n} characters.",
            "The passphrase has more than {n} character.",
            _MAX_CHARACTERS,
        )
    )
