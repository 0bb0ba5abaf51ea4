"""Part of a conversation as a file of its own."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.language import tr
from desktop_chat.storage.durable import write_durably

__all__ = ["write_text"]


def write_text(text: str, path: Path) -> None:
    """Write over what is there; the last line gets its end.

    Raises:
        StorageFailed: It could not be written; what was there still is.
    """
    whole = text if text.endswith("\n") else f"{text}\n"
    try:
        write_durably(path, whole.encode("utf-8", "replace"))
    except OSError as error:
        raise StorageFailed(
            tr(
                "The text could not be saved to {path} ({reason}).",
                path=path,
                reason=error.strerror,
            ),
            tr("Choose another place, or check that the disk has space."),
        ) from error
