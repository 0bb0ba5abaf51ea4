"""Model files on the command line, where else a command stands."""

from __future__ import annotations

import argparse
from collections.abc import Container, Sequence
from pathlib import Path

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.file_url import is_file_url, named_path

__all__ = ["names_files", "openable_path"]


def names_files(arguments: Sequence[str], commands: Container[str]) -> bool:
    """Whether the first word that is no option is a file or folder, and no command."""
    word = _first_word(arguments)
    if word is None or word in commands:
        return False
    return is_file_url(word) or word.lower().endswith(".gguf") or _is_there(word)


def openable_path(text: str) -> Path:
    """The absolute path that a word means; bad usage if it means nothing on this computer."""
    try:
        return named_path(text)
    except InvalidInput as error:
        raise argparse.ArgumentTypeError(error.detail) from error


def _first_word(arguments: Sequence[str]) -> str | None:
    words = iter(arguments)
    for word in words:
        if word == "--":
            return next(words, None)
        if word == "--profile":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def _is_there(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):  # too long, or not a path at all
        return False
