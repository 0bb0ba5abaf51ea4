"""What a person brings to protect their conversations and to open them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable, InvalidInput
from desktop_chat.domain.keys import SlotKind

__all__ = ["NOTHING", "Protection", "Secret"]

_MOST_CHARACTERS = 4096


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
    def from_file(cls, path: Path, kind: SlotKind = SlotKind.PASSPHRASE) -> Secret:
        """A passphrase or a recovery code in the first line of a file, for scripts.

        Raises:
            FileNotReadable: It can't be read.
            InvalidInput: It holds none, or one that is longer than any.
        """
        try:
            with path.open(encoding="utf-8-sig") as file:
                line = file.readline(_MOST_CHARACTERS + 1).rstrip("\r\n")
        except OSError as error:
            raise FileNotReadable(f"{path}: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise InvalidInput(f"{path} is not valid UTF-8.") from error
        if not line:
            raise InvalidInput(
                f"The first line of {path} is empty.", f"Put the {kind.label} there."
            )
        if len(line) > _MOST_CHARACTERS:
            raise InvalidInput(
                f"The first line of {path} is longer than {_MOST_CHARACTERS:,} characters.",
                f"Name the file that holds the {kind.label}.",
            )
        if kind is SlotKind.RECOVERY_CODE:
            return cls(recovery_code=line)
        return cls(passphrase=line)


NOTHING = Secret()
