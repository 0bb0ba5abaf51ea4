"""Models that come in several files: ``name-00001-of-00003.gguf`` and so on."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import Path

from desktop_chat.models.files.paths import is_file

__all__ = ["MOST_PARTS", "existing_parts", "first_part", "is_part", "model_stem", "split_parts"]

MOST_PARTS = 1_000
"""Files that one model may be in; the largest that there are come in some hundred."""

# llama.cpp's llama_split_path writes and reads exactly this form.
_NAME = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf", re.IGNORECASE)


def split_parts(path: Path, count: int) -> tuple[Path, ...]:
    """The ``count`` files of the set that ``path`` begins; none if it isn't named as the first."""
    if not is_part(path, 0, count):
        return ()
    stem = model_stem(path)
    return tuple(_part(path, stem, number, count) for number in range(1, count + 1))


def existing_parts(path: Path) -> tuple[Path, ...]:
    """Those files of the set that ``path`` begins, up to the first that is missing.

    Itself alone if it begins none. They are asked for by their names: a folder of many sets would
    be listed for each of them.
    """
    match = _NAME.fullmatch(path.name)
    if match is None or int(match["number"]) != 1:
        return (path,)
    stem, count = match["stem"], int(match["count"])
    later = range(2, min(count, MOST_PARTS) + 1)
    return (path, *takewhile(is_file, (_part(path, stem, number, count) for number in later)))


def first_part(path: Path) -> Path:
    """The file to load for ``path``: llama.cpp takes only the first part of a set."""
    match = _NAME.fullmatch(path.name)
    if match is None or not 1 <= int(match["number"]) <= int(match["count"]):
        return path
    return _part(path, match["stem"], 1, int(match["count"]))


def is_part(path: Path, index: int, count: int) -> bool:
    """Whether ``path`` is named as the part ``index``, from 0, of ``count``."""
    match = _NAME.fullmatch(path.name)
    return match is not None and (int(match["number"]), int(match["count"])) == (index + 1, count)


def model_stem(path: Path) -> str:
    """The file's name without its ending and without the number of a part."""
    match = _NAME.fullmatch(path.name)
    return path.stem if match is None else match["stem"]


def _part(path: Path, stem: str, number: int, count: int) -> Path:
    return path.with_name(f"{stem}-{number:05}-of-{count:05}{path.suffix}")
