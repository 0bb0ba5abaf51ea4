"""What an error keeps of the calls that it came through: their frames, with all that is in them."""

from __future__ import annotations

import traceback
from collections.abc import Iterator

__all__ = ["clear_frames", "drop_frames"]


def drop_frames(error: BaseException) -> None:
    """Have a caught error that is kept hold nothing of where it came from, such as a secret."""
    for each in _chain(error):
        each.__traceback__ = None


def clear_frames(error: BaseException) -> None:
    """The same, but with the lines, for a report on a bug; the calls have to be over."""
    for each in _chain(error):
        traceback.clear_frames(each.__traceback__)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it came from or came after."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            waiting += [each.__cause__, each.__context__]
            yield each
