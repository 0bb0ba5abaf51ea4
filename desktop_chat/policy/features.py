"""Whether the app offers what an administrator may not want on a machine."""

from __future__ import annotations

from desktop_chat.domain.errors import DecidedByPolicy
from desktop_chat.domain.language import tr
from desktop_chat.domain.managed import COMPARE, DOCUMENTS, Managed

__all__ = ["allow_comparing", "allow_documents", "has_comparing", "has_documents"]


def has_documents(managed: Managed) -> bool:
    """Whether documents may be sent along with a message."""
    return DOCUMENTS not in (managed.enforced.features_off or ())


def allow_documents(managed: Managed) -> None:
    """
    Raises:
        DecidedByPolicy: Nothing may be sent along with a message.
    """
    if not has_documents(managed):
        raise DecidedByPolicy(tr("Documents may not be sent along with a message here."))


def has_comparing(managed: Managed) -> bool:
    """Whether several models may be asked the same."""
    return COMPARE not in (managed.enforced.features_off or ())


def allow_comparing(managed: Managed) -> None:
    """
    Raises:
        DecidedByPolicy: Several models may not be asked the same.
    """
    if not has_comparing(managed):
        raise DecidedByPolicy(tr("Models may not be compared here."))
