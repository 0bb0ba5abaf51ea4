"""What a path names, asked so that no path can do harm, whoever wrote it."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_chat.domain.elsewhere import is_elsewhere

__all__ = ["can_be_path", "identity", "is_file", "is_folder", "path_of", "whole_path"]


def can_be_path(text: str) -> bool:
    """Whether a system can be asked for it; what comes out of a file may be any text."""
    try:
        return bool(text) and b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False


def path_of(text: str) -> Path:
    """The path that somebody typed."""
    try:
        return Path(text).expanduser()
    except RuntimeError:  # “~name” of nobody
        return Path(text)


def whole_path(path: Path | str) -> Path:
    """The path that somebody typed, absolute and without ``..``: one spelling for one file."""
    typed = path_of(str(path))
    try:
        whole = typed.absolute()
        if ".." in whole.parts and not is_elsewhere(whole):
            whole = Path(os.path.realpath(whole.parent), whole.name)
            return Path(os.path.realpath(whole)) if whole.name == ".." else whole
    except (OSError, ValueError):  # the current folder is gone, or it is no path at all
        return typed
    return whole


def identity(path: Path) -> object:
    """What names one file or folder, whatever path leads to it, and even if it isn't there."""
    try:
        status = path.stat()
    except OSError:
        return os.path.realpath(path)  # which ends for a link to itself, too
    except ValueError:  # not a path at all
        return path
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(path)


def is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # not to be reached, too long, or not a path at all
        return False


def is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
