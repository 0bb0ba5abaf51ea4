"""Prompts into files of our own, and back.

``{"format": "desktop-chat/prompts", "version": 1, "prompts": [{"name": …, "text": …}]}``. Members
that nobody knows are left out, so that a later version may add some.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from desktop_chat.domain.errors import FileNotReadable, ImportFailed, StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.domain.prompt import MOST_TEXT, Prompt
from desktop_chat.storage.durable import write_durably
from desktop_chat.storage.exchange.fields import elements, members, text
from desktop_chat.storage.ordinary_file import open_ordinary

__all__ = ["FORMAT", "VERSION", "read_prompts", "write_prompts"]

FORMAT = "desktop-chat/prompts"
VERSION = 1
_MOST_BYTES = 16 << 20
_MOST_PROMPTS = 5_000


def write_prompts(prompts: Iterable[Prompt], path: Path) -> None:
    """Write over what is there.

    Raises:
        StorageFailed: They could not be written; what was there still is.
    """
    records = [{"name": each.name, "text": each.text} for each in prompts]
    record = {"format": FORMAT, "version": VERSION, "prompts": records}
    data = json.dumps(record, indent=2, ensure_ascii=False) + "\n"
    try:
        write_durably(path, data.encode("utf-8", "replace"))
    except OSError as error:
        raise StorageFailed(
            tr(
                "The prompts could not be saved to {path} ({reason}).",
                path=path,
                reason=error.strerror,
            ),
            tr("Choose another place, or check that the disk has space."),
        ) from error


def read_prompts(path: Path) -> tuple[Prompt, ...]:
    """
    Raises:
        FileNotReadable: It isn't there, or may not be read.
        ImportFailed: It is none of our files of prompts.
    """
    try:
        with open_ordinary(path) as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise FileNotReadable(
            tr("{name}: {reason}", name=path.name, reason=error.strerror or error)
        ) from error
    if len(data) > _MOST_BYTES:
        raise ImportFailed(tr("{name} is too large for a file of prompts.", name=path.name))
    try:
        file_members = members(json.loads(data.decode("utf-8-sig")))
    except (ValueError, RecursionError) as error:
        raise ImportFailed(tr("{name} is no JSON.", name=path.name)) from error
    if file_members.get("format") != FORMAT or not isinstance(file_members.get("prompts"), list):
        raise ImportFailed(tr("{name} has no prompts of Desktop Chat.", name=path.name))
    if file_members.get("version") != VERSION:
        raise ImportFailed(
            tr("{name} is in another version of the format.", name=path.name),
            tr("Update Desktop Chat."),
        )
    read = map(members, elements(file_members.get("prompts"))[:_MOST_PROMPTS])
    prompts = (Prompt("", text(each.get("name")), text(each.get("text"))) for each in read)
    return tuple(each for each in prompts if 0 < len(each.text.strip()) <= MOST_TEXT)
