"""A policy in the registry of Windows, as group policies leave it there. Not yet run on Windows.

What is in the key is enforced, what is in its ``Defaults`` isn't. A switch is 0 or 1 there, and a
list has an entry on each line of a text of several, or is JSON in one.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Protocol

from desktop_chat.domain.language import later
from desktop_chat.storage.managed.source import PolicyUnreadable, RawPolicy

__all__ = ["KEY", "MemoryRegistry", "Registry", "RegistryPolicy", "SystemRegistry"]

KEY = r"SOFTWARE\Policies\DesktopChat"
_MOST_VALUES = 1_000


class Registry(Protocol):
    """What belongs to the machine (``HKEY_LOCAL_MACHINE``); only an administrator writes there."""

    def values(self, key: str, /) -> Mapping[str, Any] | None:
        """The values of a key by name, at most a thousand; None if there is no such key.

        Raises:
            OSError: It can't be read.
        """
        ...


class MemoryRegistry:
    """A registry that is made up, for tests and for showing what a policy does."""

    def __init__(self, keys: Mapping[str, Mapping[str, Any] | OSError]) -> None:
        """
        Args:
            keys: By name; an error is raised where it stands.
        """
        self._keys = keys

    def values(self, key: str, /) -> Mapping[str, Any] | None:
        found = self._keys.get(key)
        if isinstance(found, OSError):
            raise found
        return found


class SystemRegistry:
    """That of this machine, the same for programs of 32 and 64 bits."""

    def values(self, key: str, /) -> Mapping[str, Any] | None:
        if sys.platform != "win32":
            return None
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            opened = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, access)
        except FileNotFoundError:
            return None
        with opened:
            count = min(winreg.QueryInfoKey(opened)[1], _MOST_VALUES)
            rows = (winreg.EnumValue(opened, index) for index in range(count))
            return {name: value for name, value, _ in rows if name}


class RegistryPolicy:
    """The key that is fixed."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    @property
    def place(self) -> str:
        return rf"HKEY_LOCAL_MACHINE\{KEY}"

    def read(self) -> RawPolicy | None:
        try:
            enforced = self._registry.values(KEY)
            defaults = self._registry.values(rf"{KEY}\Defaults")
        except OSError as error:
            raise PolicyUnreadable(
                later("{path} can't be read: {reason}."),
                path=self.place,
                reason=error.strerror or error,
            ) from error
        if enforced is None and defaults is None:
            return None
        return RawPolicy(enforced or {}, defaults or {}, is_text=True)
