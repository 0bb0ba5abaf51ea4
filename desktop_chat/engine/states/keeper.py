"""Which states of one model are kept, and which of them a prompt can go on from."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import psutil

from desktop_chat.engine.llama.context import Context, Snapshot
from desktop_chat.engine.states.alignment import Shared, shared
from desktop_chat.engine.states.record import Mark, Record, usable
from desktop_chat.engine.states.shelf import KeptState, StateShelf

__all__ = ["Found", "StateKeeper"]

_LEAST = 512  # tokens; less is read again in a moment
_GAIN = 256  # tokens that a kept state has to spare
_FORGOTTEN = 256  # tokens that have to be read again, for what they are in to have been left
_ENDING = 16  # tokens in which a prompt may differ that asks the same once more
_MEMORY_SHARE = 4  # a state, which is copied first, may take one part in this of what is free
_SNAPSHOTS = 2  # the last prompt's end, and the end of the reply before it


@dataclass(frozen=True, slots=True)
class Found:
    """A kept state that is of use.

    Attributes:
        kept_tokens: How many of its tokens are.
    """

    state: KeptState
    record: Record
    kept_tokens: int


class StateKeeper:
    """Stands between a session and the shelf."""

    def __init__(
        self,
        shelf: StateShelf,
        identity: str,
        context: Context,
        piece: Callable[[int], bytes],
        *,
        window: int,
        recurrent: bool,
    ) -> None:
        """
        Args:
            identity: What has to be the same for a state to be of use.
            piece: The bytes of a token's text; none for a control token.
            window, recurrent: As in ``Weights``.
        """
        self._shelf = shelf
        self._identity = identity
        self._context = context
        self._piece = piece
        self._window = window
        self._recurrent = recurrent
        self._era = shelf.era

    def begin(self) -> None:
        """What is in the context now is of a conversation that is there now."""
        self._era = self._shelf.era

    def shared(self, tokens: Sequence[int], prompt: Sequence[int]) -> Shared:
        """The text that both begin with, in tokens of each."""
        length = min(len(tokens), len(prompt))
        if tokens[:length] == prompt[:length]:  # as in nearly every turn, and at once
            return Shared(length, length)
        return shared(_array(tokens), _array(prompt), self._piece)

    def marks(self, tokens: Sequence[int], snapshots: Sequence[Snapshot]) -> tuple[Mark, ...]:
        """How far the context can be cut back."""
        return (Mark(len(tokens), self._context.first), *map(_mark, snapshots))

    def is_left(self, length: int, asked: int, common: int) -> bool:
        """Whether a prompt goes on with something else than what the context holds.

        Args:
            length: Tokens in the context.
            asked: How many of them were its prompt.
            common: How many the new prompt begins with.
        """
        return length - common > _FORGOTTEN and common < asked - _ENDING

    def find(self, prompt: Sequence[int], marks: Sequence[Mark], common: int) -> Found | None:
        """The kept state that spares most of reading ``prompt``, if any spares much.

        Args:
            marks: Of what the context holds.
            common: How many tokens of that the prompt begins with.
        """
        most = self._usable(marks, min(common, len(prompt) - 1)) + _GAIN
        if most >= len(prompt):
            return None
        asked = _array(prompt)
        best: Found | None = None
        for state in self._shelf.kept(self._identity):
            record = Record.from_bytes(state.about)
            if record.tokens.size < most:
                continue
            here, there = shared(record.tokens, asked, self._piece)
            # One token must be read, to know what follows it.
            keep = self._usable(record.marks, here if there < asked.size else here - 1)
            if keep >= most:
                best, most = Found(state, record, keep), keep + 1
        if best is not None:
            best.state.touch()
        return best

    def restore(self, found: Found) -> tuple[list[int], list[Snapshot]] | None:
        """Have the context read what is kept; what it has read then, and how to cut that back.

        None if the state is damaged; then the context is as it was.
        """
        state, record = found.state, found.record
        whole = np.empty(state.sizes[0], np.uint8)
        if not state.read_into(0, whole.data):
            return None
        snapshots: list[Snapshot] = []
        if found.kept_tokens < record.tokens.size:
            snapshots = self._read_snapshots(state, record)
        if self._context.put_back(whole) and self._context.length == record.tokens.size:
            return record.tokens.tolist(), snapshots
        self._context.clear()
        return [], []

    def _read_snapshots(self, state: KeptState, record: Record) -> list[Snapshot]:
        snapshots: list[Snapshot] = []
        for part, mark in enumerate(record.marks[1:], 1):
            data = (ctypes.c_uint8 * state.sizes[part])()
            if state.read_into(part, memoryview(data).cast("B")):
                snapshots.append(Snapshot(mark.length, mark.first, data))
        return snapshots

    def put(self, tokens: list[int], asked: int, snapshots: Sequence[Snapshot]) -> None:
        """Keep what the context holds, unless that is little, or is kept already.

        Args:
            asked: How many of the tokens were the last prompt.
        """
        if len(tokens) < _LEAST or self._context.length != len(tokens):
            return
        mine = _array(tokens)
        instead: list[str] = []
        for state in self._shelf.kept(self._identity):
            record = Record.from_bytes(state.about)
            common = shared(record.tokens, mine, self._piece)
            if common.there == mine.size and self._usable(record.marks, common.here) == common.here:
                state.touch()
                return
            if common.here >= record.asked - _ENDING:
                instead.append(state.name)  # the same conversation, before it went on
        last = snapshots[-_SNAPSHOTS:]
        size = self._context.state_size + sum(len(each.data) for each in last)
        if not self._shelf.takes(size) or size > psutil.virtual_memory().available // _MEMORY_SHARE:
            return
        whole = Mark(len(tokens), self._context.first_kept)
        record = Record(mine, asked, (whole, *map(_mark, last)))
        parts = [self._context.state().data]
        parts += [memoryview(each.data).cast("B") for each in last]
        self._shelf.put(self._identity, record.data, parts, self._era, instead)

    def _usable(self, marks: Sequence[Mark], keep: int) -> int:
        return usable(marks, keep, window=self._window, recurrent=self._recurrent)


def _mark(snapshot: Snapshot) -> Mark:
    return Mark(snapshot.length, snapshot.first)


def _array(tokens: Sequence[int]) -> npt.NDArray[np.int32]:
    return np.array(tokens, dtype=np.int32)
