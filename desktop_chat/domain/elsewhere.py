"""Paths that name another computer."""

from pathlib import Path

__all__ = ["is_elsewhere"]


def is_elsewhere(path: Path | str) -> bool:
    """Whether it names another computer; Windows would tell that one who is asking."""
    text = str(path)
    return len(text) > 1 and text[0] in "\\/" and text[1] in "\\/"
