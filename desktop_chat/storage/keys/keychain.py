"""The keychain of the system: Secret Service, KWallet, macOS's, or Windows' Credential Manager."""

from __future__ import annotations

import base64
import logging
import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from desktop_chat.domain.errors import AppError, KeychainChanged, KeychainLocked, NoKeychain
from desktop_chat.domain.language import tr

if TYPE_CHECKING:
    from desktop_chat.storage.keys.keychain_backends import Backend

__all__ = ["Keychain", "SystemKeychain"]

_SERVICE = "desktop-chat"
_PATIENCE_S = 60.0  # a person may have to type the keychain's password
_LOOK_S = 5.0  # nobody is asked anything
_GLANCE_S = 1.0  # nor is anything lost if it doesn't answer
_DESKTOPS = {"KDE": "KWallet", "GNOME": "GNOME Keyring"}

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Keychain(Protocol):
    """A place for small secrets, each under the name of an account.

    Each call may take a minute, while a person unlocks it, and may be made on any thread. Each
    raises NoKeychain if there is none, and KeychainLocked if it doesn't open or answer.
    """

    @property
    def name(self) -> str:
        """What people call it; found out without asking it."""
        ...

    def is_there(self) -> bool:
        """Whether there is one; it stays locked."""
        ...

    def is_unlocked(self) -> bool:
        """Whether it opens without asking anybody, as far as that can be told at once."""
        ...

    def read(self, account: str) -> bytes | None:
        """The secret, or None if there is no such account."""
        ...

    def write(self, account: str, secret: bytes) -> None:
        """Keep a secret; on return it is known to have come back once."""
        ...

    def delete(self, account: str) -> None:
        """Forget a secret, if there is one."""
        ...

    def stop_waiting(self, *, for_good: bool = False) -> None:
        """Have a call that is waiting on another thread raise KeychainLocked at once.

        Args:
            for_good: All later calls, too.
        """
        ...


class SystemKeychain:
    """The one that this machine and session have."""

    def __init__(self, patience_s: float = _PATIENCE_S, service: str = _SERVICE) -> None:
        """Nothing is looked for yet.

        Args:
            patience_s: After how long a silent keychain counts as locked.
            service: The name under which other programs show our entries.
        """
        self._patience_s = patience_s
        self._service = service
        self._waiting: _Call[Any] | None = None
        self._left_behind: _Call[Any] | None = None
        self._is_over = False  # nobody waits for anything any more

    @property
    def name(self) -> str:
        if sys.platform == "darwin":
            return "macOS Keychain"
        if sys.platform == "win32":
            return "Windows Credential Manager"
        desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")
        return next((_DESKTOPS[each] for each in desktops if each in _DESKTOPS), "Secret Service")

    def is_there(self) -> bool:
        hangs = self._left_behind is not None and self._left_behind.hangs
        if hangs and not self._is_over:
            return True  # it was there to be asked
        try:
            return self._call(lambda _: True, min(_LOOK_S, self._patience_s))
        except NoKeychain:
            return False
        except KeychainLocked:
            if self._is_over:
                raise
            return False

    def is_unlocked(self) -> bool:
        from desktop_chat.storage.keys.keychain_backends import is_unlocked

        try:
            return self._call(is_unlocked, min(_GLANCE_S, self._patience_s))
        except AppError:
            return False

    def read(self, account: str) -> bytes | None:
        text = self._call(lambda backend: backend.get_password(self._service, account))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except ValueError as error:
            raise KeychainChanged(tr("Its entry for these conversations isn't ours.")) from error

    def write(self, account: str, secret: bytes) -> None:
        text = base64.b64encode(secret).decode("ascii")
        self._call(lambda backend: backend.set_password(self._service, account, text))
        # One that loses what it is given, or keeps it for this connection alone, must be found out
        # now, and by asking anew.
        if self.read(account) != secret:
            raise NoKeychain(
                tr("It took the key, but doesn't give it back."), tr("Choose another way.")
            )

    def delete(self, account: str) -> None:
        def delete(backend: Backend) -> None:
            if backend.get_password(self._service, account) is not None:
                backend.delete_password(self._service, account)

        self._call(delete)

    def stop_waiting(self, *, for_good: bool = False) -> None:
        self._is_over = self._is_over or for_good
        waiting = self._waiting
        if waiting is not None:
            waiting.leave()

    def _call(self, work: Callable[[Backend], T], patience_s: float | None = None) -> T:
        self._waiting = call = _Call(work)
        try:
            if self._is_over:  # looked at last, so that one of the two threads sees the other
                raise KeychainLocked(tr("It is not waited for any longer."))
            return call.outcome(self._patience_s if patience_s is None else patience_s,
                                self._left_behind)  # fmt: skip
        finally:
            self._waiting = None
            if call.hangs:
                self._left_behind = call


class _Call(Generic[T]):
    """One call of a keychain, on a thread of its own that is left behind if it never returns.

    The next ones then have no thread, but are made on this one if it returns after all: otherwise,
    each new attempt would leave one more behind.
    """

    def __init__(self, work: Callable[[Backend], T]) -> None:
        self._work = work
        self._done = threading.Event()
        self._result: list[T] = []
        self._error: Exception | None = None
        self._is_left = False
        self._guard = threading.Lock()
        self._is_under_way = False
        self._next: list[_Call[Any]] = []

    @property
    def hangs(self) -> bool:
        """Whether it is still under way, and nobody waits for it."""
        return self._is_left and self._is_under_way

    def leave(self) -> None:
        """Wait no longer; its thread is left behind."""
        self._is_left = True
        self._done.set()

    def outcome(self, patience_s: float, left_behind: _Call[Any] | None) -> T:
        """What the call returns, or an AppError for what it raises.

        Args:
            left_behind: An earlier one that may still be under way.
        """
        if left_behind is None or not left_behind.is_followed_by(self):
            self._is_under_way = True
            # A daemon, so that a keychain that hangs doesn't keep the program from ending.
            threading.Thread(target=self._run, name="keychain", daemon=True).start()
        if not self._done.wait(patience_s):
            self._is_left = True
            raise KeychainLocked(
                tr("It did not answer in {seconds} seconds.", seconds=f"{patience_s:g}")
            )
        if self._is_left:
            raise KeychainLocked(tr("It was not waited for any longer."))
        error, self._error = self._error, None  # a cycle would keep the keychain's connection open
        if error is not None:
            raise _told(error) from error
        return self._result[0]

    def is_followed_by(self, call: _Call[Any]) -> bool:
        """Have another be made on this one's thread, if this one still holds it."""
        with self._guard:
            if self._is_under_way:
                self._next.append(call)
            return self._is_under_way

    def _run(self) -> None:
        call: _Call[Any] | None = self
        while call is not None:
            call._make()
            with self._guard:
                call = self._next.pop(0) if self._next else None
                self._is_under_way = call is not None

    def _make(self) -> None:
        if self._is_left:  # meanwhile, whoever wanted it has stopped waiting
            return
        try:
            # Here, since it takes 50 ms and only an encrypted profile needs it.
            from desktop_chat.storage.keys.keychain_backends import find_backend

            self._result.append(self._work(find_backend()))
        except Exception as error:  # noqa: BLE001  # the thread's end: the caller is told
            self._error = error
        finally:
            self._done.set()


def _told(error: Exception) -> AppError:
    """What a person can make of a failure in somebody else's code, or in another process."""
    if isinstance(error, AppError):
        return error
    if isinstance(error, UnicodeError):  # its text would show some of what isn't ours
        return KeychainChanged(tr("Its entry for these conversations isn't ours."))
    words = f"{type(error).__name__}: {error}"
    _log.info("The keychain failed: %s", words)
    if isinstance(error, ImportError):
        return NoKeychain(tr("What speaks to it is not installed."))
    from desktop_chat.storage.keys.keychain_backends import says_locked

    if says_locked(error):
        return KeychainLocked(tr("It did not open."))
    return NoKeychain(tr("It can't be used just now."))
