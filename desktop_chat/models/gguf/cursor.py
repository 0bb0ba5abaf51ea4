"""A place in a GGUF file: numbers and texts are taken from there without believing any length."""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any, BinaryIO

from desktop_chat.domain.bytesize import bytesize
from desktop_chat.domain.errors import DamagedFile
from desktop_chat.domain.language import later, number, tr
from desktop_chat.models.gguf.quote import quote

__all__ = ["U32", "U64", "Cursor", "Mark"]

U32, U64 = struct.Struct("<I"), struct.Struct("<Q")
Mark = tuple[int, int]  # the number of a text in a list, and where in the file it begins

_MAX_ALL_TEXT_BYTES = 16 << 20
_CHUNK = 1 << 18
_AFTER_JUMP = 1 << 12  # where long texts follow each other, most of what is read isn't looked at
_LONG_TEXT = later("a text in a list claims to be {length} bytes long")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_MAX_REASON = 200  # characters: names in the file may be long


class Cursor:
    """A position in ``file``, ``size`` bytes long, and a bounded window on it.

    Attributes:
        name: What messages call the file.
    """

    def __init__(self, file: BinaryIO, name: str, size: int, offset: int = 0) -> None:
        self.name = name
        self._file = file
        self._size = size
        self._window = b""
        self._start = offset  # of the window, in the file
        self._at = 0  # in the window

    @property
    def offset(self) -> int:
        return self._start + self._at

    @property
    def left(self) -> int:
        return self._size - self.offset

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes; the caller has bounded their number."""
        if self._at + count > len(self._window):
            self._refill(count)
        self._at += count
        return self._window[self._at - count : self._at]

    def number(self, kind: struct.Struct) -> int:
        return kind.unpack(self.take(kind.size))[0]

    def text(self, limit: int, too_long: str, **values: Any) -> bytes:
        """
        Args:
            too_long: What is wrong where it has more than ``limit`` bytes, for ``tr``; with
                ``{length}``, and names for the ``values``.
        """
        length = self.number(U64)
        if length > limit:
            raise self.damaged(tr(too_long, length=number(length), **values))
        return self.take(length)

    def label(self, limit: int, too_long: str, odd: str) -> str:
        """What something is called in the file.

        For ggml a name ends at its first zero, so that two names which differ here would be one.
        """
        name = self.text(limit, too_long).decode("utf-8", "replace")
        if _CONTROL.search(name):
            raise self.damaged(tr(odd, name=quote(name)))
        return name

    def skip(self, count: int) -> None:
        """Step over ``count`` bytes, which the caller knows to be there."""
        self._at += count  # the window follows by itself

    def skip_texts(self, count: int, most: int) -> tuple[Mark, ...]:
        """Step over ``count`` texts; a vocabulary has hundreds of thousands, so this is the loop
        that reading a header takes its time in.

        Args:
            most: Bytes of them all, after which it ends.

        Returns:
            Where some of them begin, so that one of them is found without all before it.
        """
        marks: list[Mark] = []
        unpack, left, end = U64.unpack_from, count, self.offset + most
        while left and self.offset <= end:
            if self._at + 8 > len(self._window):
                self._refill(8)
            marks.append((count - left, self.offset))
            window, at, last = self._window, self._at, len(self._window) - 8
            for done in range(left):  # noqa: B007 - how many were done is used below
                if at > last:
                    break
                at += 8 + unpack(window, at)[0]
            else:
                done = left
            self._at, left = at, left - done
        if self.left < 0:
            self._refill(1)
        return tuple(marks)

    def texts(self, count: int) -> list[bytes]:
        """The next ``count`` texts, as one loop over the window: there may be 260,000."""
        texts: list[bytes] = []
        unpack, budget = U64.unpack_from, _MAX_ALL_TEXT_BYTES
        while len(texts) < count:
            texts.append(self.text(budget, _LONG_TEXT))  # which may move the window
            window, start, limit = self._window, self._at, len(self._window)
            at = start
            for _ in range(count - len(texts)):
                begin = at + 8
                if begin > limit:
                    break
                end = begin + unpack(window, at)[0]
                if end > limit:
                    break
                texts.append(window[begin:end])
                at = end
            self._at = at
            budget -= at - start + len(texts[-1])
        return texts

    def texts_at(
        self, numbers: Iterable[int], marks: Sequence[Mark], limit: int
    ) -> dict[int, bytes]:
        """Some texts of a list by their numbers, of each its first ``limit`` bytes."""
        found: dict[int, bytes] = {}
        here = -1  # the number of the text that the cursor is at
        for wanted in sorted(numbers):
            mark, offset = marks[bisect_right(marks, wanted, key=lambda mark: mark[0]) - 1]
            if here < mark:
                self._move(offset)
                here = mark
            self.skip_texts(wanted - here, self._size)
            length = self.number(U64)
            found[wanted] = self.take(min(length, limit))
            self.skip(length - len(found[wanted]))
            here = wanted + 1
        return found

    def damaged(self, what: str) -> DamagedFile:
        return DamagedFile(
            tr(
                "{file} breaks the rules of its format: {reason}.",
                file=self.name,
                reason=quote(what, _MAX_REASON),
            )
        )

    def _move(self, offset: int) -> None:
        self._window, self._start, self._at = b"", offset, 0

    def _refill(self, count: int) -> None:
        start = self.offset
        if start + count <= self._size:
            is_jump = start > self._start + len(self._window) + _AFTER_JUMP
            self._file.seek(start)
            self._window = self._file.read(max(count, _AFTER_JUMP if is_jump else _CHUNK))
            self._start, self._at = start, 0
        if len(self._window) - self._at < count:  # also when the file shrank meanwhile
            raise DamagedFile(
                tr(
                    "{file} ends in the middle of its header; there are only {size} of it.",
                    file=self.name,
                    size=bytesize(self._size),
                )
            )
