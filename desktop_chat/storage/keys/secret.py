"""What a person brings to protect their conversations and to open them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable, InvalidInput
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage.keys.recovery import is_code

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
        """A passphrase in the first line of a file, or a recovery code in any, for scripts.

        What the window saves has the code below a heading.

        Raises:
            FileNotReadable: It can't be read.
            InvalidInput: It holds none, or one that is longer than any.
        """
        try:
            with path.open(encoding="utf-8-sig") as file:
                line = file.readline(_MOST_CHARACTERS + 1).rstrip("\r\n")
                more = file.read(_MOST_CHARACTERS) if kind is SlotKind.RECOVERY_CODE else ""
        except OSError as error:
            raise FileNotReadable(f"{path}: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise InvalidInput(f"{path} is not valid UTF-8.") from error
        if more.strip() and not is_code(line):
            return cls(recovery_code=_code_in(more, path))
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


def _code_in(text: str, path: Path) -> str:
    for line in text.splitlines():
        if is_code(line):
            return line
    raise InvalidInput(
        f"No line of {path} is a recovery code.",
        "A recovery code is eight groups of four letters and digits; put it there as it was shown.",
    )


NOTHING = Secret()
