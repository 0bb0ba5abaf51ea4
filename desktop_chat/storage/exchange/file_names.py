"""Names for files that every system takes."""

from __future__ import annotations

import re
import unicodedata

from desktop_chat.domain.language import tr
from desktop_chat.domain.normalization import stream_safe
from desktop_chat.domain.printable import one_line

__all__ = ["FileNames"]

_MAX_BYTES = 120  # file systems have 255, encrypting ones 143; a number and an ending follow
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\u2028\u2029]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)", re.IGNORECASE)


class FileNames:
    """Names for the files of one folder, no two of which any system takes for the same."""

    def __init__(self, suffix: str) -> None:
        self._suffix = suffix
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def name(self, title: str) -> str:
        """The title as a file's name, with a number if it has been given before."""
        stem = _stem(title)
        number = self._next.get(_key(stem), 1)
        while _key(name := stem if number == 1 else f"{stem} ({number})") in self._taken:
            number += 1
        self._next[_key(stem)] = number + 1
        self._taken.add(_key(name))
        return f"{name}{self._suffix}"


def _stem(title: str) -> str:
    # Halves of characters can be in a text, but not in a name.
    text = one_line(title).encode("utf-8", "replace").decode()
    text = unicodedata.normalize("NFC", stream_safe(_FORBIDDEN.sub(" ", text)))
    text = " ".join(text.split()).lstrip(".-~ ")
    text = text.encode()[:_MAX_BYTES].decode("utf-8", "ignore").rstrip(". ")
    if _RESERVED.match(text):
        text = f"_{text}"
    return text or tr("Conversation")


def _key(name: str) -> str:
    """Equal for names that some system merges, which differ in case or in their form of accents."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
