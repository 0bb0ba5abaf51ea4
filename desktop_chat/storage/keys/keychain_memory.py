"""A keychain in memory, for tests and screenshots: it can be locked, absent, or another one."""

from __future__ import annotations

from desktop_chat.domain.errors import KeychainLocked, NoKeychain

__all__ = ["MemoryKeychain"]


class MemoryKeychain:
    """Does what ``Keychain`` promises, and what its two switches say.

    Attributes:
        is_locked: Whether it refuses to open.
        is_absent: Whether the machine has none.
        entries: The secrets by account; clear it, and it is a changed keychain.
    """

    def __init__(self, *, is_locked: bool = False, is_absent: bool = False) -> None:
        self.is_locked = is_locked
        self.is_absent = is_absent
        self.entries: dict[str, bytes] = {}

    @property
    def name(self) -> str:
        return "keychain in memory"

    def is_there(self) -> bool:
        return not self.is_absent

    def is_unlocked(self) -> bool:
        return not (self.is_absent or self.is_locked)

    def read(self, account: str) -> bytes | None:
        self._open()
        return self.entries.get(account)

    def write(self, account: str, secret: bytes) -> None:
        self._open()
        self.entries[account] = secret

    def delete(self, account: str) -> None:
        self._open()
        self.entries.pop(account, None)

    def stop_waiting(self, *, for_good: bool = False) -> None:
        """It never has anybody wait."""

    def _open(self) -> None:
        if self.is_absent:
            raise NoKeychain("This one was told to be absent.")
        if self.is_locked:
            raise KeychainLocked("This one was told to be locked.")
