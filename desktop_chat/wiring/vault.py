"""What the conversations of a profile are kept in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_chat.domain.keeping import Keeping
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Secret, Vault
    from desktop_chat.storage.states.shelf import DiskShelf

__all__ = ["make_vault"]


def make_vault(paths: Paths, keeping: Keeping, states: DiskShelf) -> Vault:
    """It is still shut; this computer's keychain may open it.

    Args:
        keeping: What an administrator wants of the conversations.
        states: What models have read of them.
    """
    from desktop_chat.storage.keys.keychain import SystemKeychain
    from desktop_chat.storage.profile.vault import Vault

    return Vault(paths, SystemKeychain(), _given(), keeping=keeping, states=states)


def _given() -> Secret:
    """What opens the conversations without asking anybody, for scripts."""
    from pathlib import Path

    from desktop_chat.domain.keys import SlotKind
    from desktop_chat.storage.profile.vault import Secret

    if file := os.environ.get("DESKTOP_CHAT_PASSPHRASE_FILE"):
        return Secret.from_file(Path(file))
    if file := os.environ.get("DESKTOP_CHAT_RECOVERY_CODE_FILE"):
        return Secret.from_file(Path(file), SlotKind.RECOVERY_CODE)
    return Secret()
