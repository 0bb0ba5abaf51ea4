"""Whether conversations may leave the app as files, or come into it."""

from __future__ import annotations

from desktop_chat.domain.errors import DecidedByPolicy
from desktop_chat.domain.language import tr
from desktop_chat.domain.managed import Managed

__all__ = ["allow_export", "allow_import"]


def allow_export(managed: Managed) -> None:
    """
    Raises:
        DecidedByPolicy: They may not be exported or backed up.
    """
    if managed.enforced.allow_export is False:
        raise DecidedByPolicy(tr("Conversations may not be exported or backed up here."))


def allow_import(managed: Managed) -> None:
    """
    Raises:
        DecidedByPolicy: None may be taken in from a file.
    """
    if managed.enforced.allow_import is False:
        raise DecidedByPolicy(tr("Conversations may not be taken in from files here."))
