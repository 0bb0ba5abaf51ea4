"""What a policy says of commands."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_chat.domain.managed import COMPARE, DOCUMENTS, Managed

__all__ = ["forbidden_commands"]


def forbidden_commands(managed: Managed) -> frozenset[str]:
    """The names of those that nobody may use here; whatever they lead to refuses as well."""
    return frozenset(_forbidden(managed))


def _forbidden(managed: Managed) -> Iterator[str]:
    enforced = managed.enforced
    if managed.only_stores:
        yield from ("add_files", "add_folder", "find_models")
    if enforced.allow_export is False:
        yield from ("export", "export_all", "back_up")
    if enforced.allow_import is False:
        yield from ("import", "restore")
    if enforced.save_history is False:
        yield from ("back_up", "restore", "keys")  # there is nothing that they could be about
    if enforced.allow_clipboard is False:
        yield "copy_reply"
    if DOCUMENTS in (enforced.features_off or ()):
        yield "attach"
    if COMPARE in (enforced.features_off or ()):
        yield from ("compare", "ask_others")
