"""What an administrator wants of how conversations are kept."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.domain.managed import Managed

__all__ = ["AS_WISHED", "Keeping"]


@dataclass(frozen=True, slots=True)
class Keeping:
    """
    Attributes:
        encrypted: They are kept in no other way.
        by_passphrase: The keychain doesn't open them; a passphrase does, which means that they are
            encrypted. So does a recovery code, which has to be typed as well.
        days: What nobody has written in for so long is deleted; None for never.
    """

    encrypted: bool = False
    by_passphrase: bool = False
    days: int | None = None

    @classmethod
    def of(cls, managed: Managed) -> Keeping:
        enforced = managed.enforced
        by_passphrase = enforced.require_passphrase is True
        return cls(
            encrypted=by_passphrase or enforced.require_encryption is True,
            by_passphrase=by_passphrase,
            days=enforced.history_retention_days,
        )


AS_WISHED = Keeping()
