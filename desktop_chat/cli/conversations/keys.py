"""``desktop-chat keys``: what protects the conversations of a profile, and what opens them."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from desktop_chat.cli.conversations.unlocking import new_passphrase, writing
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_json, print_note, print_text
from desktop_chat.domain.errors import DatabaseMissing, EncryptionGone, InvalidInput
from desktop_chat.domain.keys import SlotKind
from desktop_chat.storage.profile.vault import Protection, Vault

__all__ = ["protection", "run"]

_KEEP_IT = (
    "Print it or write it down, and keep it with your papers: it opens your conversations when the "
    "keychain or the passphrase is lost. It is not shown again.\n"
)
_STILL_OPENS = " It still opens what was copied before: backups, and copies of keys.json."
_ONLY_HERE = (
    "The keychain of this machine alone opens them. “desktop-chat keys recovery-code” makes a "
    "second way in.\n"
)


def run(arguments: Namespace, services: Services) -> int:
    """Do what ``arguments.action`` says, and tell how things are after it."""
    match arguments.action:
        case "status":
            vault = services.make_vault()
            vault.finish()
        case "init":
            services.paths.create()
            vault = services.make_vault()
            _check_is_new(vault)
            vault.create(*_chosen(arguments, vault.given_passphrase))
            vault.close()
        case "set-aside":
            return _set_aside(arguments, services)
        case "recovery-code":
            return _print_code(arguments, services)
        case "decrypt":
            vault = _decrypted(services)
        case "encrypt" | "set-passphrase":
            vault = _protected(arguments, services)
        case _:
            with writing(services) as vault:
                _change(vault, arguments)
    return _tell(arguments, vault)


def protection(vault: Vault) -> dict[str, Any]:
    """How the conversations are protected; nothing is unlocked for it."""
    return {
        "encrypted": vault.is_encrypted,
        "ways": [kind.value for kind in vault.ways],
        "keychain": vault.keychain.name if vault.keychain.is_there() else None,
    }


def _protected(arguments: Namespace, services: Services) -> Vault:
    """Also those that an administrator lets nobody open before."""
    vaults: list[Vault] = []

    def protect(vault: Vault) -> None:
        vault.protect(*_chosen(arguments))
        vaults.append(vault)

    with writing(services, protect) as vault:
        if not vaults:
            _change(vault, arguments)
    return vault


def _change(vault: Vault, arguments: Namespace) -> None:
    match arguments.action:
        case "encrypt":
            if vault.keys is not None:
                raise InvalidInput(
                    "These conversations are encrypted already.",
                    "“desktop-chat keys set-passphrase” and “use-keychain” add ways to open them.",
                )
            vault.encrypt(*_chosen(arguments))
        case "set-passphrase":
            _ = vault.key  # before anything is asked: there has to be one
            vault.set_passphrase(new_passphrase(arguments.passphrase_file))
        case "use-keychain":
            vault.use_keychain()
        case _:
            vault.remove(arguments.kind)
            print_note(_ended(arguments.kind))


def _check_is_new(vault: Vault) -> None:
    """Before a passphrase is asked for."""
    vault.finish()
    if vault.is_encrypted is not None:
        raise InvalidInput(
            "This profile has conversations already.",
            "“desktop-chat keys status” tells how they are protected.",
        )


def _chosen(arguments: Namespace, given: str = "") -> tuple[Protection, str]:
    """What is to protect them, and the passphrase: ``given``, unless a file is named."""
    if getattr(arguments, "keychain", False):
        return Protection.KEYCHAIN, ""
    if getattr(arguments, "unencrypted", False):
        return Protection.NONE, ""
    if given and arguments.passphrase_file is None:
        return Protection.PASSPHRASE, given
    return Protection.PASSPHRASE, new_passphrase(arguments.passphrase_file)


def _decrypted(services: Services) -> Vault:
    """Those that aren't encrypted any more, without our doing, stay so: it was asked for."""
    try:
        with writing(services) as vault:
            vault.decrypt()
    except EncryptionGone:
        vault = services.make_vault()
        aside = vault.accept_plain()
        if aside is not None:
            print_note(f"The keys that lay beside them are in {aside}.\n")
    return vault


def _print_code(arguments: Namespace, services: Services) -> int:
    with writing(services) as vault:
        is_another = SlotKind.RECOVERY_CODE in vault.ways
        code = vault.new_recovery_code()
    if arguments.json:
        print_json({"recovery_code": code})
    else:
        print_text(f"{code}\n")
        print_note(_KEEP_IT)
    if is_another:
        print_note(_ended(SlotKind.RECOVERY_CODE))
    return 0


def _ended(kind: SlotKind) -> str:
    still = "" if kind is SlotKind.KEYCHAIN else _STILL_OPENS
    return f"The {kind.label} that you had opens the conversations no longer.{still}\n"


def _set_aside(arguments: Namespace, services: Services) -> int:
    vault = services.make_vault()
    vault.finish()
    if not _is_there(vault):
        raise InvalidInput("There are no conversations here.", "There is nothing to do.")
    folder = vault.set_aside()
    if arguments.json:
        print_json({"folder": str(folder)})
    else:
        print_text(f"What was here is in {folder}.\n")
    return 0


def _is_there(vault: Vault) -> bool:
    """Whether there is anything that could be set aside."""
    try:
        return vault.is_encrypted is not None
    except DatabaseMissing:  # but its key is there
        return True


def _tell(arguments: Namespace, vault: Vault) -> int:
    told = protection(vault)
    if arguments.json:
        print_json(told)
        return 0
    print_text(f"{_sentence(told['encrypted'])}\n")
    for kind in vault.ways:
        print_text(f"Opened by: {kind.label}\n")
    if told["encrypted"]:
        for path in vault.readable_asides:
            print_text(f"Not encrypted, though set aside: {path}\n")
    if told["encrypted"] and not vault.ways:
        print_text("Opened by: nothing, since keys.json is missing or damaged\n")
    print_text(f"Keychain of this system: {told['keychain'] or 'none'}\n")
    if vault.ways == (SlotKind.KEYCHAIN,):
        print_note(_ONLY_HERE)
    return 0


def _sentence(encrypted: bool | None) -> str:
    match encrypted:
        case None:
            return "There are no conversations yet."
        case True:
            return "The conversations are encrypted."
        case False:
            return "The conversations are not encrypted: anyone who has the file can read them."
