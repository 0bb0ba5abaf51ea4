"""The ways to open a profile's conversations, as they are shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_chat.domain.language import later, tr

__all__ = ["KeySlot", "SlotKind"]


class SlotKind(StrEnum):
    """What a person, or their machine, has to bring."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"
    RECOVERY_CODE = "recovery_code"

    @property
    def label(self) -> str:
        """As it stands in the middle of a sentence."""
        return tr(_LABELS[self])


_LABELS: Mapping[SlotKind, str] = {
    SlotKind.KEYCHAIN: later("keychain"),
    SlotKind.PASSPHRASE: later("passphrase"),
    SlotKind.RECOVERY_CODE: later("recovery code"),
}


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
