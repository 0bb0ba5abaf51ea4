"""The conversations, opened for a command; a passphrase is asked for where somebody can type it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import is_answered, print_error, print_note
from desktop_chat.domain.errors import (
    AppError,
    ConversationsLocked,
    DecidedByPolicy,
    EncryptionGone,
    EncryptionRequired,
    InvalidInput,
    KeychainChanged,
    KeychainLocked,
    KeyLost,
    NoKeychain,
    PassphraseNeeded,
    PassphraseRequired,
    ProtectionNeeded,
    ProtectionRequired,
    WrongPassphrase,
    WrongRecoveryCode,
)
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.settings import SAVE_HISTORY
from desktop_chat.storage.conversations.chats import ChatStore
from desktop_chat.storage.profile.vault import Secret, Vault

__all__ = ["check_kept", "glancing", "looking", "new_passphrase", "reading", "unlocked", "writing"]

_TRIES = 3
# Where a script names the file with what opens the profile.
_VARIABLES = {
    SlotKind.PASSPHRASE: "DESKTOP_CHAT_PASSPHRASE_FILE",
    SlotKind.RECOVERY_CODE: "DESKTOP_CHAT_RECOVERY_CODE_FILE",
}
_SHUT = (PassphraseNeeded, KeychainLocked, NoKeychain, KeychainChanged)
# What to do at a command line. Other ways in are added to those of a keychain.
_REMEDIES: dict[type[ConversationsLocked], str] = {
    KeychainLocked: "Unlock the keychain of your system and try again",
    NoKeychain: "Start the keychain of your system and try again",
    KeychainChanged: "Bring back the keychain that you had",
    ProtectionNeeded: "Choose with “desktop-chat keys init --passphrase”, or with --unencrypted, "
    "after which anyone can read them.",
    EncryptionRequired: "“desktop-chat keys encrypt --keychain”, or --passphrase, does that, and "
    "loses nothing.",
    PassphraseRequired: "“desktop-chat keys set-passphrase” does that, and loses nothing.",
    EncryptionGone: "Find out why: somebody may have put them there. If they are yours, give no "
    "passphrase for them; “desktop-chat keys decrypt --yes” opens them anyway, and “desktop-chat "
    "keys set-aside --yes” begins with nothing and keeps the old files.",
    KeyLost: "Put keys.json back beside the database, or restore a backup; "
    "“desktop-chat keys set-aside --yes” begins with nothing and keeps the old files.",
}
_NOT_KEPT = "Conversations aren't kept on this machine, and those from before stay shut."
_READABLE = (
    "Note: these conversations are not encrypted; anyone who has their file can read them.\n"
)
_WRONG: dict[type[ConversationsLocked], SlotKind] = {
    WrongPassphrase: SlotKind.PASSPHRASE,
    WrongRecoveryCode: SlotKind.RECOVERY_CODE,
}

T = TypeVar("T")


@contextmanager
def looking(services: Services) -> Generator[Vault | None]:
    """The conversations to look at, also while the window has them; None for a new profile.

    Where none are kept, it is as if there were none.
    """
    if not services.settings.get(SAVE_HISTORY):
        print_note(f"{_NOT_KEPT}\n")
        yield None
        return
    vault = services.make_vault()
    vault.finish()
    if vault.is_encrypted is None:
        yield None
        return
    with _opened(vault, read_only=True):
        yield vault


@contextmanager
def reading(services: Services) -> Generator[ChatStore | None]:
    """As ``looking``, without the keys."""
    with looking(services) as vault:
        yield vault.store if vault is not None else None


@contextmanager
def glancing(services: Services) -> Generator[ChatStore | None]:
    """The conversations if they open by themselves and at once; nothing is said or asked."""
    with ExitStack() as stack:
        store = None
        with suppress(AppError):
            check_kept(services)
            vault = services.make_vault()
            if vault.opens_unasked:
                store = vault.open(read_only=True)
                stack.callback(vault.close)
        yield store


@contextmanager
def writing(
    services: Services, protect: Callable[[Vault], object] | None = None
) -> Generator[Vault]:
    """The conversations to be changed, which nobody else can be doing.

    Args:
        protect: Does what an administrator wants before they open, where that is to be done.
    """
    check_kept(services)
    services.paths.create()
    vault = services.make_vault()
    with _opened(vault, read_only=False, protect=protect):
        yield vault


def check_kept(services: Services) -> None:
    """
    Raises:
        DecidedByPolicy, InvalidInput: Nothing that is written now would be kept.
    """
    if services.settings.get(SAVE_HISTORY):
        return
    if services.settings.is_enforced(SAVE_HISTORY):
        raise DecidedByPolicy(_NOT_KEPT)
    raise InvalidInput(
        _NOT_KEPT, f"“desktop-chat settings set {SAVE_HISTORY.key} on” has them kept."
    )


def unlocked(
    use: Callable[[Secret], T],
    ways: Callable[[], Collection[SlotKind]],
    options: Mapping[SlotKind, str] = _VARIABLES,
) -> T:
    """What ``use`` returns for what opens by itself, or else for what a person types.

    Args:
        ways: What would open them, once it is known that nothing does by itself.
        options: What names a file with each.

    Raises:
        ConversationsLocked: Nothing did; the remedy is for the command line.
    """
    try:
        return use(Secret())
    except ConversationsLocked as error:
        kinds = [kind for kind in options if kind in ways()]
        if not (isinstance(error, _SHUT) and kinds and is_answered()):
            raise _told(error, kinds, options) from error
        if not isinstance(error, PassphraseNeeded):
            print_note(f"{error.title}: {error.detail}\n")
        return _ask(use, kinds, error)


def new_passphrase(file: Path | None) -> str:
    """A passphrase from a file, or else one that a person types twice.

    Raises:
        InvalidInput: There is none.
    """
    if file is not None:
        return Secret.from_file(file).passphrase
    if not is_answered():
        raise InvalidInput(
            "There is no terminal on which a new passphrase could be asked for.",
            "Write it into a file and give --passphrase-file, or run this in a terminal.",
        )
    for _ in range(_TRIES):
        first = _typed("New passphrase: ")
        if first == _typed("The same again: "):
            return first
        print_note("The two are different.\n")
    raise InvalidInput("The two were different each time.", "Try again, slowly.")


@contextmanager
def _opened(
    vault: Vault, *, read_only: bool, protect: Callable[[Vault], object] | None = None
) -> Generator[None]:
    try:
        unlocked(lambda secret: vault.open(secret, read_only=read_only), lambda: vault.ways)
    except ProtectionRequired:
        if protect is None:
            raise
        protect(vault)
    try:
        yield
        if vault.keys is None:
            print_note(_READABLE)
    finally:
        vault.close()


def _ask(use: Callable[[Secret], T], kinds: list[SlotKind], error: ConversationsLocked) -> T:
    prompt = " or ".join(kind.label for kind in kinds).capitalize()
    for _ in range(_TRIES):
        text = _typed(f"{prompt}: ")
        if not text:
            break
        try:
            return _use_typed(use, text, kinds)
        except (WrongPassphrase, WrongRecoveryCode) as wrong:
            print_error(wrong, as_json=False)
            error = wrong
    raise error


def _use_typed(use: Callable[[Secret], T], text: str, kinds: list[SlotKind]) -> T:
    """Nobody has to say which of the two it is."""
    if kinds == [SlotKind.RECOVERY_CODE]:
        return use(Secret(recovery_code=text))
    try:
        return use(Secret(passphrase=text))
    except WrongPassphrase as error:
        if SlotKind.RECOVERY_CODE not in kinds:
            raise
        try:
            return use(Secret(recovery_code=text))
        except WrongRecoveryCode:
            raise error from None


def _typed(prompt: str) -> str:
    """What is typed, unseen; empty if the input ends."""
    try:
        return getpass(prompt)
    except EOFError:
        print_note("\n")
        return ""


def _told(
    error: ConversationsLocked, kinds: list[SlotKind], options: Mapping[SlotKind, str]
) -> ConversationsLocked:
    """The same with a remedy for the command line, unless it has one of its own."""
    kind = type(error)
    if _WRONG.get(kind) in kinds:
        option = options[_WRONG[kind]]
        return kind(error.detail, f"Correct what the file that {option} names holds.")
    if error.remedy != kind.remedy:
        return error
    if isinstance(error, _SHUT):
        return kind(
            error.detail, _way_in(_REMEDIES.get(kind), {each: options[each] for each in kinds})
        )
    return kind(error.detail, _REMEDIES.get(kind))


def _way_in(first: str | None, others: Mapping[SlotKind, str]) -> str:
    ways = [] if first is None else [first]
    ways += [f"name a file with the {kind.label} in {option}" for kind, option in others.items()]
    if others:
        ways.append("run this in a terminal, which asks for it")
    text = ", or ".join(ways)
    return f"{text[0].upper()}{text[1:]}."
