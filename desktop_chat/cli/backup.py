"""``desktop-chat chats backup|restore``: everything in one encrypted file."""

from __future__ import annotations

from argparse import Namespace

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import is_answered, print_json, print_text, show_progress
from desktop_chat.cli.unlocking import looking, new_passphrase, unlocked
from desktop_chat.domain.errors import DatabaseMissing, InvalidInput
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage import backup as backups
from desktop_chat.storage.vault import Secret, Vault

__all__ = ["restore", "write"]

_OPTIONS = {
    SlotKind.PASSPHRASE: "--passphrase-file",
    SlotKind.RECOVERY_CODE: "--recovery-code-file",
}


def write(arguments: Namespace, services: Services) -> int:
    """Write everything to one file, also while the window is open."""
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
        restored = unlocked(use, lambda: tuple(_OPTIONS), _OPTIONS)
        count = len(vault.store.conversations())
    finally:
        vault.close()
    services.settings.replace(restored.settings)
    show_progress("")
    aside = restored.aside
    if arguments.json:
        folder = str(aside) if aside is not None else None
        print_json({"conversations": count, "set_aside": folder})
        return 0
    print_text(f"Restored. Conversations: {count:,}.\n")
    if aside is not None:
        print_text(f"What was here before is in {aside}.\n")
    return 0


def is_there(vault: Vault) -> bool:
    """Whether there is anything that could be set aside."""
    try:
        return vault.is_encrypted is not None
    except DatabaseMissing:  # but its key is there
        return True


def _given(arguments: Namespace) -> Secret:
    if arguments.passphrase_file is not None:
        return Secret.from_file(arguments.passphrase_file)
    if arguments.recovery_code_file is not None:
        code = Secret.from_file(arguments.recovery_code_file).passphrase
        return Secret(recovery_code=code)
    return Secret()
