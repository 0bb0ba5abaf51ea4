"""What is said while the conversations are shut, and which ways lead out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop_chat.app.conversations.unlocking import Access
from desktop_chat.domain.errors import (
    AppError,
    DamagedDatabase,
    DatabaseMissing,
    EncryptionGone,
    KeychainChanged,
    KeychainLocked,
    KeyLost,
    NewerDatabase,
    NoKeychain,
    PassphraseNeeded,
    ProfileInUse,
    ProtectionNeeded,
    ProtectionRequired,
    StorageFailed,
    WrongRecoveryCode,
)
from desktop_chat.domain.keeping import Keeping
from desktop_chat.domain.keys import SlotKind
from desktop_chat.domain.language import tr

__all__ = ["Form", "LockScreen", "Way", "forbidden_ways", "label_of", "screen_for"]


class Form(Enum):
    """What the person fills in."""

    NONE = auto()
    PASSPHRASE = auto()
    RECOVERY_CODE = auto()
    NEW_PASSPHRASE = auto()


class Way(Enum):
    """What the person can do instead, or else."""

    TRY_AGAIN = auto()
    USE_KEYCHAIN = auto()
    USE_PASSPHRASE = auto()
    USE_RECOVERY_CODE = auto()
    CHOOSE_PASSPHRASE = auto()
    STAY_UNENCRYPTED = auto()
    ENCRYPT_BY_KEYCHAIN = auto()
    OPEN_ANYWAY = auto()
    RESTORE = auto()
    SHOW_FOLDER = auto()
    BEGIN_ANEW = auto()
    COPY_REPORT = auto()


@dataclass(frozen=True, slots=True)
class LockScreen:
    """All that the page shows.

    Attributes:
        failure: What was wrong with what the person has just typed.
        ways: The first is the one to try first, where there is no form.
    """

    title: str
    text: str
    ways: tuple[Way, ...]
    form: Form = Form.NONE
    failure: str = ""


_AFTER_LOSS = (Way.RESTORE, Way.SHOW_FOLDER, Way.BEGIN_ANEW)


def screen_for(access: Access, wanted: Form = Form.NONE) -> LockScreen:
    """What to show.

    Args:
        access: It is shut.
        wanted: The form that the person has asked for.
    """
    error = access.error
    match error:
        case ProtectionNeeded() | ProtectionRequired():
            return _to_protect(access, error)
        case _ if access.is_new and isinstance(error, AppError):
            return _first_choice(error, wanted)
        case KeychainLocked() | NoKeychain() | KeychainChanged():
            return _without_keychain(access, error, wanted)
        case EncryptionGone():
            return _told(error, Way.SHOW_FOLDER, Way.RESTORE, Way.TRY_AGAIN, Way.OPEN_ANYWAY)
        case KeyLost() | DamagedDatabase() | DatabaseMissing() | NewerDatabase():
            return _told(error, Way.TRY_AGAIN, *_AFTER_LOSS)
        case StorageFailed():
            return _told(error, Way.TRY_AGAIN, Way.SHOW_FOLDER)
        case ProfileInUse():
            return _told(error, Way.TRY_AGAIN)
        case AppError() if access.slots:
            return _locked(access, error, wanted)
        case AppError():
            return _told(error, Way.TRY_AGAIN)
        case _:
            return LockScreen(
                tr("Something unexpected happened"),
                f"{type(error).__name__}: {error}",
                (Way.TRY_AGAIN, Way.COPY_REPORT),
            )


def label_of(way: Way) -> str:
    """What stands on its button."""
    return {
        Way.TRY_AGAIN: tr("Try again"),
        Way.USE_KEYCHAIN: tr("Use the keychain"),
        Way.USE_PASSPHRASE: tr("Use the passphrase"),
        Way.USE_RECOVERY_CODE: tr("Use a recovery code"),
        Way.CHOOSE_PASSPHRASE: tr("Choose a passphrase instead"),
        Way.STAY_UNENCRYPTED: tr("Keep them unencrypted"),
        Way.ENCRYPT_BY_KEYCHAIN: tr("Encrypt, with the key in the keychain"),
        Way.OPEN_ANYWAY: tr("Open them anyway"),
        Way.RESTORE: tr("Restore a backup…"),
        Way.SHOW_FOLDER: tr("Show the folder"),
        Way.BEGIN_ANEW: tr("Start anew and keep the old file…"),
        Way.COPY_REPORT: tr("Copy report"),
    }[way]


def forbidden_ways(keeping: Keeping) -> frozenset[Way]:
    """What an administrator doesn't want, where it would else be offered."""
    unencrypted = {Way.STAY_UNENCRYPTED} if keeping.encrypted else set[Way]()
    return frozenset(unencrypted | ({Way.USE_KEYCHAIN} if keeping.by_passphrase else set[Way]()))


def _first_choice(error: AppError | None = None, wanted: Form = Form.NONE) -> LockScreen:
    """A new profile that the keychain doesn't protect by itself."""
    if error is None or wanted is Form.NEW_PASSPHRASE:
        said = tr("A passphrase encrypts all that you write; each start asks for it.")
        if error is None:
            said = tr(
                "This computer has no keychain that could keep a key for them. A passphrase "
                "encrypts all that you write; each start asks for it."
            )
        again = () if error is None else (Way.USE_KEYCHAIN,)
        return LockScreen(
            tr("Protect your conversations"),
            said,
            (*again, Way.STAY_UNENCRYPTED),
            Form.NEW_PASSPHRASE,
        )
    return LockScreen(
        error.title,
        tr("It would keep the key that encrypts all that you write. {reason}", reason=error.detail),
        (Way.TRY_AGAIN, Way.CHOOSE_PASSPHRASE, Way.STAY_UNENCRYPTED),
    )


def _to_protect(access: Access, error: AppError) -> LockScreen:
    """How they are protected has to be decided, or an administrator has decided it."""
    if isinstance(error, ProtectionNeeded) and not access.keeping.by_passphrase:
        return _first_choice()
    if isinstance(error, ProtectionNeeded):
        said = tr(
            "Your organisation wants a passphrase for them. It encrypts all that you write; each "
            "start asks for it."
        )
        ways = (Way.STAY_UNENCRYPTED,)
        return LockScreen(tr("Protect your conversations"), said, ways, Form.NEW_PASSPHRASE)
    by_keychain = () if access.keeping.by_passphrase else (Way.ENCRYPT_BY_KEYCHAIN,)
    text = f"{error.detail} {error.remedy}"
    return LockScreen(error.title, text, (*by_keychain, Way.SHOW_FOLDER), Form.NEW_PASSPHRASE)


def _without_keychain(access: Access, error: AppError, wanted: Form) -> LockScreen:
    form = wanted if wanted in _forms(access) else Form.NONE
    others = _others(access, form)
    if form is not Form.NONE:
        return LockScreen(_locked_title(), _form_text(form), (*others, Way.USE_KEYCHAIN), form)
    may_be_gone = not isinstance(error, KeychainLocked)
    losses = (Way.RESTORE, Way.BEGIN_ANEW) if may_be_gone and not others else ()
    return _told(error, Way.TRY_AGAIN, *others, *losses)


def _locked(access: Access, error: AppError, wanted: Form) -> LockScreen:
    """They wait for a passphrase or a code."""
    forms = _forms(access)
    form = Form.RECOVERY_CODE if isinstance(error, WrongRecoveryCode) else Form.PASSPHRASE
    failure = _failure(error)
    if wanted is not Form.NONE and wanted is not form:
        form, failure = wanted, ""
    if form not in forms:
        form = next(iter(forms), Form.NONE)
    keychain = (Way.USE_KEYCHAIN,) if SlotKind.KEYCHAIN in access.ways else ()
    losses = (Way.RESTORE, Way.BEGIN_ANEW) if failure else ()
    ways = (*_others(access, form), *keychain, *losses)
    return LockScreen(_locked_title(), _form_text(form), ways, form, failure)


def _forms(access: Access) -> tuple[Form, ...]:
    known = {SlotKind.PASSPHRASE: Form.PASSPHRASE, SlotKind.RECOVERY_CODE: Form.RECOVERY_CODE}
    return tuple(form for kind, form in known.items() if kind in access.ways)


def _others(access: Access, form: Form) -> tuple[Way, ...]:
    ways = {Form.PASSPHRASE: Way.USE_PASSPHRASE, Form.RECOVERY_CODE: Way.USE_RECOVERY_CODE}
    return tuple(ways[each] for each in _forms(access) if each is not form)


def _failure(error: AppError) -> str:
    """That a passphrase is needed is no failure; the title says it."""
    return (
        ""
        if isinstance(error, PassphraseNeeded)
        else tr("{failure}. {remedy}", failure=error.title, remedy=error.remedy)
    )


def _told(error: AppError, *ways: Way) -> LockScreen:
    return LockScreen(error.title, f"{error.detail} {error.remedy}", ways)


def _locked_title() -> str:
    return tr("Your conversations are locked")


def _form_text(form: Form) -> str:
    if form is Form.RECOVERY_CODE:
        return tr("Type the recovery code that you saved: eight groups of letters and digits.")
    return tr("Type the passphrase that opens them.")
