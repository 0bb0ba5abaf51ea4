"""Where states are kept; the engine knows no key and no disk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

__all__ = ["NO_SHELF", "KeptState", "StateShelf"]


class KeptState(Protocol):
    """A state that was put away.

    Attributes:
        name: Its own, in the shelf.
        about: What the engine said of it.
        sizes: Bytes of each of its parts.
    """

    @property
    def name(self) -> str: ...

    @property
    def about(self) -> bytes: ...

    @property
    def sizes(self) -> Sequence[int]: ...

    def read_into(self, part: int, buffer: memoryview, /) -> bool:
        """Fill ``buffer`` with a part; False if that is not, whole and unchanged, what was put."""
        ...

    def touch(self) -> None:
        """It is of use: others go first."""
        ...


class StateShelf(Protocol):
    """Keeps states for as long as there is room; for several engines at once."""

    @property
    def era(self) -> int:
        """Another number once nothing is to be kept any more of what was read until then."""
        ...

    def kept(self, identity: str, /) -> Sequence[KeptState]:
        """What was put for exactly this file, build and settings; the one used last first."""
        ...

    def takes(self, size: int, /) -> bool:
        """Whether a state of ``size`` bytes would be kept now."""
        ...

    def put(
        self,
        identity: str,
        about: bytes,
        parts: Sequence[memoryview],
        era: int,
        instead: Sequence[str],
        /,
    ) -> None:
        """Keep a state, if it is still ``era``; it may be written after this has returned.

        Args:
            parts: Theirs is the memory; nobody changes it any more.
            instead: The names of what nobody needs once this one is kept.
        """
        ...

    def finish(self) -> None:
        """Wait a moment for what is being written, and give up what takes longer."""
        ...


class _NoShelf:
    """Keeps nothing."""

    era = 0

    def kept(self, _identity: str) -> Sequence[KeptState]:
        return ()

    def takes(self, _size: int) -> bool:
        return False

    def put(
        self,
        _identity: str,
        _about: bytes,
        _parts: Sequence[memoryview],
        _era: int,
        _instead: Sequence[str],
    ) -> None:
        pass

    def finish(self) -> None:
        pass


NO_SHELF: StateShelf = _NoShelf()
