"""The ways to open a profile's conversations, as they are shown."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["KeySlot", "SlotKind"]


class SlotKind(StrEnum):
    """What a person, or their machine, has to bring."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"
    RECOVERY_CODE = "recovery_code"

    @property
    def label(self) -> str:
        """As it stands in the middle of a sentence."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One way that is set up.

    Attributes:
        added: Unix time in seconds.
        works_elsewhere: Whether it also opens a backup on another machine.
    """

    kind: SlotKind
    added: int
    works_elsewhere: bool
