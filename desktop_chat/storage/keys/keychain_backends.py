"""Which of keyring's backends is the system's keychain; the one importer of keyring."""

from __future__ import annotations

import configparser
import importlib
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from typing import Protocol, cast

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError
from keyring.util.platform_ import config_root

from desktop_chat.domain.errors import NoKeychain
from desktop_chat.domain.language import tr

__all__ = ["Backend", "find_backend", "is_unlocked", "says_locked"]

_SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
_KWALLET = "keyring.backends.kwallet.DBusKeyring"
_LIBSECRET = "keyring.backends.libsecret.Keyring"
_MACOS = "keyring.backends.macOS.Keyring"
_WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
_REAL = (_SECRET_SERVICE, _KWALLET, _LIBSECRET, _MACOS, _WINDOWS)
_MAX_BYTES = 64 * 1_024
_IS_LOCKED = "org.freedesktop.Secret.Error.IsLocked"  # Secret Service API, "Errors"

_log = logging.getLogger(__name__)


class Backend(Protocol):
    """What is used of keyring's backends, with its types."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


def find_backend() -> Backend:
    """The keychain's backend, made anew; nothing is unlocked.

    keyring's own search isn't used: it loads whatever package offers itself, from any folder that
    keyringrc.cfg names, and may settle for one that keeps nothing or keeps it in a plain file.

    Raises:
        NoKeychain: There is none, or the person has chosen one that isn't real.
    """
    chosen = _chosen()
    if chosen is not None and chosen not in _REAL:
        raise NoKeychain(
            tr(
                "{chosen} is chosen for Python's keyring, and doesn't count as a keychain.",
                chosen=chosen,
            ),
            tr(
                "Take that choice back (PYTHON_KEYRING_BACKEND, keyringrc.cfg), or use another "
                "way in."
            ),
        )
    if sys.platform not in ("win32", "darwin"):
        _check_bus()
    for name in [chosen] if chosen else _candidates():
        try:
            return _make(name)
        # A backend says with RuntimeError that it can't be used, some let other things through.
        except (RuntimeError, ImportError, AttributeError, OSError, ValueError) as error:
            _log.info("No keychain by %s: %s: %s", name, type(error).__name__, error)
    raise NoKeychain(tr("None answers here."))


def is_unlocked(backend: Backend) -> bool:
    """Whether a secret can be read now and nobody is asked for anything; False where unknown."""
    if sys.platform == "win32":
        return True  # it opens with the session
    kind = type(backend)
    if sys.platform == "darwin" or f"{kind.__module__}.{kind.__qualname__}" != _SECRET_SERVICE:
        return False
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        return not secretstorage.get_collection_by_alias(bus, "default").is_locked()


def says_locked(error: Exception) -> bool:
    """Whether the keychain was there and did not open, rather than not being there (any more)."""
    if sys.platform in ("win32", "darwin"):
        return isinstance(error, KeyringError)
    # keyring lets some of what its Secret Service backend is built on through.
    from jeepney.wrappers import DBusErrorResponse  # pyright: ignore[reportMissingTypeStubs]
    from secretstorage import exceptions

    if isinstance(error.__cause__ or error, exceptions.SecretServiceNotAvailableException):
        return False
    if isinstance(error, DBusErrorResponse):
        return str(error).startswith(f"[{_IS_LOCKED}]")
    return isinstance(error, (KeyringError, exceptions.SecretStorageException))


def _candidates() -> Iterator[str]:
    """Names in the order in which they are tried, which is keyring's."""
    if sys.platform == "win32":
        yield _WINDOWS
    elif sys.platform == "darwin":
        yield _MACOS
    else:
        is_kde = "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")
        yield from (_KWALLET, _SECRET_SERVICE) if is_kde else (_SECRET_SERVICE, _KWALLET)
        yield _LIBSECRET


def _check_bus() -> None:
    """Refuse a session bus that isn't on this machine, before anything connects to it.

    jeepney knows local sockets only, but the libraries below KWallet's and libsecret's backends
    would connect to another machine (tcp:), start a program (unixexec:) or a bus (autolaunch:).
    """
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if address in ("", "disabled:"):  # the window's Qt may have been told so
        raise NoKeychain(tr("This session has no D-Bus, over which the keychain would be asked."))
    if not all(each.startswith("unix:") for each in address.split(";") if each):
        raise NoKeychain(tr("This session's D-Bus is not a local one."))


def _make(name: str) -> Backend:
    module, _, class_name = name.rpartition(".")
    backend: type[KeyringBackend] = getattr(importlib.import_module(module), class_name)
    _ = backend.priority  # raises RuntimeError where it can't be used
    return cast(Backend, backend())


def _chosen() -> str | None:
    """The backend that the person has told keyring to use."""
    named = os.environ.get("PYTHON_KEYRING_BACKEND")
    if named:
        return named
    path = config_root() / "keyringrc.cfg"
    config = configparser.RawConfigParser()
    try:
        with path.open("rb") as file:
            config.read_string(file.read(_MAX_BYTES).decode())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, configparser.Error) as error:
        _log.info("%s can't be read: %s", path, error)
        told = isinstance(error, OSError) and error.strerror
        reason = told or tr("it breaks the rules of its kind")
        raise NoKeychain(
            tr("{path} can't be read: {reason}.", path=path, reason=reason),
            tr("Correct or delete it."),
        ) from error
    return config.get("backend", "default-keyring", fallback="").strip() or None
