"""How desktops name files to the programs that open them."""

import os
import re
from pathlib import Path

from desktop_chat.domain.elsewhere import is_elsewhere
from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.language import tr

__all__ = ["is_file_url", "named_path"]

_URL = re.compile(r"file:(?://(?P<host>[^/\\]*))?(?P<path>/.*)", re.IGNORECASE | re.DOTALL)
_ESCAPED = re.compile(rb"%([0-9A-Fa-f]{2})")
_DRIVE = re.compile(r"/[A-Za-z]:(?:[/\\]|$)")


def is_file_url(text: str) -> bool:
    return text[:5].lower() == "file:"


def named_path(text: str) -> Path:
    """The absolute path that is meant by a path or a ``file:`` URL.

    Raises:
        InvalidInput: It is the URL of something on another computer, or none that can be read.
    """
    if not is_file_url(text):
        return Path(text).absolute()
    url = _URL.fullmatch(text)
    if url is None or (url["host"] or "").lower() not in ("", "localhost"):
        raise _not_here(text)
    plain = _ESCAPED.sub(lambda code: bytes([int(code[1], 16)]), os.fsencode(url["path"]))
    path = os.fsdecode(plain)
    if "\0" in path or is_elsewhere(path):
        raise _not_here(text)
    return Path(path[1:] if os.name == "nt" and _DRIVE.match(path) else path)


def _not_here(text: str) -> InvalidInput:
    return InvalidInput(tr("{path} names no file on this computer.", path=text[:200]))
