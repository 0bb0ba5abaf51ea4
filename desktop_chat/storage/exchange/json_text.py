"""The text of JSON from files that nobody vouches for, stepped over value by value, unparsed.

A file is read in pieces and never held whole, and what is nested too deeply is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_chat.domain.errors import ImportFailed
from desktop_chat.domain.language import tr

__all__ = ["MAX_VALUE_BYTES", "JsonText"]

MAX_VALUE_BYTES = 64 << 20
_MAX_DEPTH = 128  # exports have some 20
_MAX_SCALAR_BYTES = 4_096

# All patterns are possessive: none ever goes back, so each takes time in proportion to its text.
_SPACE = re.compile(rb"[ \t\r\n]*+")
_TO_BRACKET = re.compile(
    rb'[^"\[\]{}]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"\[\]{}]*+)*+', re.DOTALL
)  # or to the quote of a string whose end isn't at hand
_IN_STRING = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_SCALAR = re.compile(rb'[^\s,\[\]{}"]*+')


class JsonText:
    """A place in a file of JSON, and a window on what follows."""

    def __init__(self, chunks: Iterator[bytes], name: str) -> None:
        self.name = name
        self._chunks = chunks
        self._window = b""
        self._at = 0

    def peek(self) -> bytes | None:
        """The next character that isn't a space; None at the end of the file."""
        while True:
            match = _SPACE.match(self._window, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._window):
                return self._window[self._at : self._at + 1]
            if not self._more(self._at):
                return None

    def take(self, character: bytes) -> None:
        found = self.peek()
        if found is None:
            raise self._cut_off()
        if found != character:
            raise ImportFailed(
                tr(
                    "{name} is damaged: there is {found} where {wanted} should be.",
                    name=self.name,
                    found=ascii(found)[2:-1],
                    wanted=character.decode(),
                )
            )
        self._at += 1

    def begins(self, magic: bytes) -> bool:
        return self._window.startswith(magic, self._at)

    def beginning(self, pattern: re.Pattern[bytes]) -> bytes | None:
        """What ``pattern`` matches here, to before its last character."""
        match = pattern.match(self._window, self._at)
        if match is None:
            return None
        self._at = match.end() - 1
        return match[0]

    def rest_of_object(self) -> None:
        """Step over the members that follow in an object, and its end."""
        while self.peek() == b",":
            self.take(b",")
            self.value()
            self.take(b":")
            self.value()
        self.take(b"}")
        self.expect_end()

    def expect_end(self) -> None:
        if self.peek() is not None:
            raise ImportFailed(
                tr("{name} is damaged: something stands after its end.", name=self.name)
            )

    def value(self) -> bytes | None:
        """Step over the value that begins here.

        Returns:
            Its text; None if that is too large.
        """
        match self.peek():
            case None:
                raise self._cut_off()
            case b"{" | b"[" | b'"':
                return self._structure()
            case _:
                return self._scalar()

    def _structure(self) -> bytes | None:
        """The object, list or string that begins here."""
        start = self._at
        in_string = self._window[start : start + 1] == b'"'
        at = start + in_string
        depth, kept = 0, True
        while True:
            match = (_IN_STRING if in_string else _TO_BRACKET).match(self._window, at)
            at = match.end() if match else at
            character = self._window[at : at + 1]
            if character == b'"':
                in_string = not in_string
            elif character in (b"{", b"["):
                depth += 1
                if depth > _MAX_DEPTH:
                    raise ImportFailed(
                        tr(
                            "{name} is damaged or was made to do harm: its values are nested more "
                            "than {depth} deep.",
                            name=self.name,
                            depth=_MAX_DEPTH,
                        )
                    )
            elif character in (b"}", b"]"):
                depth -= 1
            else:  # the end of the window, or a backslash right before it
                kept = kept and at - start <= MAX_VALUE_BYTES
                passed = start if kept else at
                if not self._more(passed):
                    raise self._cut_off()
                at, start = at - passed, start - passed
                continue
            at += 1
            if depth <= 0 and not in_string:
                break
        self._at = at
        return self._window[start:at] if kept and at - start <= MAX_VALUE_BYTES else None

    def _scalar(self) -> bytes:
        while True:
            match = _SCALAR.match(self._window, self._at)
            end = match.end() if match else self._at
            if end - self._at > _MAX_SCALAR_BYTES or end == self._at:
                raise ImportFailed(
                    tr("{name} is damaged, or isn't a file of conversations.", name=self.name)
                )
            if end < len(self._window) or not self._more(self._at):
                break
        match = _SCALAR.match(self._window, self._at)
        start, self._at = self._at, match.end() if match else self._at
        return self._window[start : self._at]

    def _more(self, passed: int) -> bool:
        """Let go of what is before ``passed`` and take in more; False if there is no more."""
        kept = len(self._window) - passed
        pieces = [self._window[passed:]]
        self._at -= passed
        taken = 0
        for chunk in self._chunks:
            pieces.append(chunk)
            taken += len(chunk)
            if taken >= kept // 2 and taken:  # a growing share: a long value isn't copied often
                break
        self._window = b"".join(pieces)
        return taken > 0

    def _cut_off(self) -> ImportFailed:
        return ImportFailed(
            tr("{name} isn't whole: it ends in the middle of a conversation.", name=self.name)
        )
