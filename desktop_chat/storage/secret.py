"""What a person brings to protect their conversations and to open them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable, InvalidInput

__all__ = ["NOTHING", "Protection", "Secret"]

_LONGEST_LINE = 4096  # characters


class Protection(Enum):
    """What a new profile's conversations are protected by."""

    KEYCHAIN = auto()
    PASSPHRASE = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Secret:
    """What a person gave to unlock the conversations; empty for nothing. No repr shows it."""

    passphrase: str = field(default="", repr=False)
    recovery_code: str = field(default="", repr=False)

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


NOTHING = Secret()
