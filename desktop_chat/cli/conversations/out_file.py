"""The file that a command is to write."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop_chat.cli.services import Services
from desktop_chat.domain.errors import InvalidInput
from desktop_chat.storage.profile.target import check_target

__all__ = ["check_out"]


def check_out(arguments: Namespace, services: Services, out: Path) -> None:
    """Let nothing be written over but what the person names with ``--force``.

    Raises:
        InvalidInput: Such a file is there already, or it is one of the profile's own.
    """
    check_target(services.paths, out)
    if out.is_file() and not arguments.force:
        raise InvalidInput(
            f"{out} is there already.", "Choose another name, or write over it with --force."
        )
