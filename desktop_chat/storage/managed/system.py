"""Where this system keeps policies, and models for all who use the machine.

The places are fixed: none comes from the environment, which belongs to whoever starts the app.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_chat.storage.managed.registry_policy import Registry
    from desktop_chat.storage.managed.source import PolicySource

__all__ = ["BUNDLE_ID", "may_be_managed", "system_policy", "system_stores"]

BUNDLE_ID = "org.desktopchat.DesktopChat"
_LINUX = Path("/etc/desktop-chat/policy.json")
_MACOS = Path(f"/Library/Managed Preferences/{BUNDLE_ID}.plist")
_FOLDERS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"


def system_policy(platform: str = sys.platform) -> PolicySource:
    match platform:
        case "win32":
            from desktop_chat.storage.managed.registry_policy import RegistryPolicy, SystemRegistry

            return RegistryPolicy(SystemRegistry())
        case "darwin":
            from desktop_chat.storage.managed.plist_policy import from_plist
            from desktop_chat.storage.managed.policy_file import PolicyFile

            return PolicyFile(_MACOS, from_plist)
        case _:
            from desktop_chat.storage.managed.json_policy import from_json
            from desktop_chat.storage.managed.policy_file import PolicyFile

            return PolicyFile(_LINUX, from_json)


def may_be_managed() -> bool:
    """Whether there may be a policy here; found out at once, since most machines have none."""
    if sys.platform == "win32":
        return True
    try:
        os.lstat((_MACOS if sys.platform == "darwin" else _LINUX).parent)
    except OSError as error:  # any other is told by whoever reads the policy
        return not isinstance(error, FileNotFoundError)
    return True


def system_stores(
    platform: str = sys.platform, registry: Registry | None = None
) -> tuple[Path, ...]:
    """The folders for models of packages and of the administrator; they may not be there."""
    match platform:
        case "win32":
            return _windows_stores(registry)
        case "darwin":
            return (Path("/Library/Application Support/DesktopChat/models"),)
        case _:
            return (
                Path("/usr/share/desktop-chat/models"),
                Path("/var/lib/desktop-chat/models"),
            )


def _windows_stores(registry: Registry | None) -> tuple[Path, ...]:
    """By the registry: ``%ProgramData%`` is what whoever starts the app says it is."""
    if registry is None:
        from desktop_chat.storage.managed.registry_policy import SystemRegistry

        registry = SystemRegistry()
    try:
        folder = (registry.values(_FOLDERS) or {}).get("Common AppData")
    except OSError:
        return ()
    if not isinstance(folder, str) or not folder:
        return ()
    return (Path(folder, "DesktopChat", "models"),)
