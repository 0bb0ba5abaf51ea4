"""The conversations' store, used from the GUI thread without waiting for the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from desktop_chat.app.tasks import Tasks, nothing_to_do

if TYPE_CHECKING:
    from desktop_chat.storage.conversations.chats import ChatStore
    from desktop_chat.storage.profile.vault import Vault

__all__ = ["Archive", "MakeVault"]

T = TypeVar("T")
MakeVault = Callable[[], "Vault"]


class Archive(QObject):
    """A thread of its own that alone touches the store, and the vault which that is in.

    Work is done in the order in which it was given. While the vault is shut, whatever asks for the
    store fails with what keeps it shut.
    """

    def __init__(self, make_vault: MakeVault, parent: QObject | None = None) -> None:
        """``make_vault`` is called on the thread, when the vault is first needed."""
        super().__init__(parent)
        self._make_vault = make_vault
        self._vault: Vault | None = None
        self._is_closing = False
        self._tasks = Tasks("store", threads=1, parent=self)

    def run(
        self,
        work: Callable[[ChatStore], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Give ``work`` the store on its thread, then call ``done`` or ``failed`` on this one."""
        self._tasks.run(lambda: work(self._made().store), done, failed)

    def run_with_vault(
        self,
        work: Callable[[Vault], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """The same with the vault, which ``work`` may open."""
        self._tasks.run(lambda: work(self._made()), done, failed)

    @property
    def is_idle(self) -> bool:
        """Whether all that was given is done, and its outcomes are delivered."""
        return self._tasks.is_idle

    def stop_waiting(self) -> None:
        """Give up on a keychain that doesn't answer: what waits for it fails."""
        if self._vault is not None:
            self._vault.stop_waiting()

    def close(self) -> None:
        """Finish the work that was given and shut the vault; returns when that is done."""
        self._is_closing = True
        if self._vault is not None:
            self._vault.stop_waiting(for_good=True)
        self._tasks.run(self._close_vault, nothing_to_do, nothing_to_do)
        self._tasks.close()

    def _made(self) -> Vault:
        self._vault = self._vault or self._make_vault()
        if self._is_closing:  # ``close`` may have been too early to tell it
            self._vault.stop_waiting(for_good=True)
        return self._vault

    def _close_vault(self) -> None:
        if self._vault is not None:
            self._vault.close()
