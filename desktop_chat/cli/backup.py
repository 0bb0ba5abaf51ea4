"""``desktop-chat chats backup|restore``: everything in one encrypted file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop_chat.cli.conversations.out_file import check_out
from desktop_chat.cli.conversations.unlocking import looking, new_passphrase, unlocked
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import (
    FAILED,
    is_answered,
    print_error,
    print_json,
    print_text,
    show_progress,
)
from desktop_chat.domain.errors import InvalidInput, StorageFailed
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage import backup as backups
from desktop_chat.storage.profile.vault import Secret

__all__ = ["restore", "write"]

_OPTIONS = {
    SlotKind.PASSPHRASE: "--passphrase-file",
    SlotKind.RECOVERY_CODE: "--recovery-code-file",
}


def write(arguments: Namespace, services: Services) -> int:
    """Write everything to one file, also while the window is open."""
    check_out(arguments, services, arguments.file)
    with looking(services) as vault:
        if vault is None:
            raise InvalidInput("There are no conversations yet.", "There is nothing to back up.")
        passphrase = ""
        works_elsewhere = any(slot.works_elsewhere for slot in vault.slots)
        if arguments.passphrase_file is not None or (not works_elsewhere and is_answered()):
            passphrase = new_passphrase(arguments.passphrase_file)
        backups.write(
            vault.reader,
            arguments.file,
            services.settings.text,
            passphrase,
            lambda part: show_progress(f"Writing {part:4.0%}"),
        )
    show_progress("")
    if arguments.json:
        print_json({"file": str(arguments.file)})
    else:
        print_text(f"Everything is in {arguments.file}, encrypted.\n")
    return 0


def restore(arguments: Namespace, services: Services) -> int:
    """Put a backup in the place of what is here, which is set aside."""
    services.paths.create()
    vault = services.make_vault()
    given = _given(arguments)

    def use(secret: Secret) -> backups.Restored:
        return backups.restore(
            vault,
            arguments.file,
            secret if secret != Secret() else given,
            lambda part: show_progress(f"Restoring {part:4.0%}"),
        )

    try:
        restored = unlocked(use, lambda: _ways(arguments.file), _OPTIONS)
        count = len(vault.store.conversations())
    finally:
        vault.close()
    show_progress("")
    unsaved = _take_settings(services, restored.settings)
    aside = restored.aside
    if arguments.json:
        folder = str(aside) if aside is not None else None
        print_json({"conversations": count, "set_aside": folder, "settings": unsaved is None})
    else:
        print_text(f"Restored. Conversations: {count:,}.\n")
        if aside is not None:
            print_text(f"What was here before is in {aside}.\n")
    if unsaved is not None:
        print_error(unsaved, as_json=False)
        return FAILED
    return 0


def _take_settings(services: Services, text: str) -> StorageFailed | None:
    """Take what is settled in a backup; why it could not be saved, if so."""
    try:
        services.settings.replace(text)
    except StorageFailed as error:
        return error
    return None


def _ways(file: Path) -> list[SlotKind]:
    return [slot.kind for slot in backups.slots_of(file)]


def _given(arguments: Namespace) -> Secret:
    if arguments.passphrase_file is not None:
        return Secret.from_file(arguments.passphrase_file)
    if arguments.recovery_code_file is not None:
        return Secret.from_file(arguments.recovery_code_file, SlotKind.RECOVERY_CODE)
    return Secret()
