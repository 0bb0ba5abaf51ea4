"""Where a file that the person names may be written."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.domain.errors import InvalidInput
from desktop_chat.domain.language import tr
from desktop_chat.storage.paths import Paths

__all__ = ["check_target"]

# In the folder of the conversations: with copies, side files and those from interrupted changes.
_OURS = (
    "chats.",
    "keys.",
    "settings.json",
    "profile.lock",
    "set-aside-",
    ".unfinished-",
    ".chats-",
)


def check_target(paths: Paths, out: Path) -> None:
    """Keep what is to be written from taking the place of the profile's own files.

    Raises:
        InvalidInput: It would, or it would lie in one of the profile's own folders.
    """
    try:
        # A link is replaced itself, but may also lead into the profile.
        is_ours = any(
            _is_ours(paths, each) for each in (out.parent.resolve() / out.name, out.resolve())
        )
    except (OSError, RuntimeError) as error:  # a link that leads to itself
        raise InvalidInput(
            tr("{path} leads nowhere: {reason}.", path=out, reason=error),
            tr("Choose another place."),
        ) from error
    if is_ours:
        raise InvalidInput(
            tr(
                "{path} is one of the files that your conversations are in, or in a folder for "
                "them.",
                path=out,
            ),
            tr("Choose another name, best on another disk."),
        )


def _is_ours(paths: Paths, out: Path) -> bool:
    parts = _folded(out)
    single = (paths.database, paths.keys, paths.lock, paths.settings, paths.log, paths.memory)
    if parts in {_folded(path.resolve()) for path in single}:
        return True
    data = _folded(paths.data.resolve())
    caches = (_folded(each.resolve()) for each in (paths.cache, paths.states))
    if parts == data or any(parts[: len(each)] == each for each in caches):
        return True
    is_inside = parts[: len(data)] == data
    return is_inside and parts[len(data)].startswith(_OURS)


def _folded(path: Path) -> tuple[str, ...]:
    """Names that a disk which doesn't tell capitals apart would take for the same."""
    return tuple(part.casefold() for part in path.parts)
