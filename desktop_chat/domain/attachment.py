"""What comes along with a message: a file's text, or a long one that was pasted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

__all__ = ["PASSAGE_GAP", "Attachment", "AttachmentKind", "Span"]

PASSAGE_GAP = "\n\n[…]\n\n"
_MOST_NAME = 200  # characters
_FENCE = re.compile("`{3,}")

Span = tuple[int, int]
"""Where a passage begins and ends in a text, in characters."""


class AttachmentKind(StrEnum):
    TEXT = "text"
    PDF = "pdf"
    PASTE = "paste"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text with a name. All of it is kept, whatever part of it a model reads.

    Attributes:
        name: Of the file, without its folder; empty for what was pasted.
        pages: Of a PDF; 0 for anything else.
        passages: How many the text was split into, if it is too long to be read as a whole; 0 if
            it isn't.
        chosen: Where the passages are that are read, in the order of the text.
    """

    name: str
    kind: AttachmentKind
    text: str
    pages: int = 0
    passages: int = 0
    chosen: tuple[Span, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether all of it is read."""
        return not self.passages

    @property
    def lines(self) -> int:
        return self.text.count("\n") + (not self.text.endswith("\n"))

    @property
    def excerpt(self) -> str:
        """What is read of it."""
        if self.is_whole:
            return self.text
        return PASSAGE_GAP.join(self.text[start:end] for start, end in self.chosen)

    def whole(self) -> Attachment:
        """The same, to be read as a whole."""
        return self if self.is_whole else replace(self, passages=0, chosen=())

    def as_read(self) -> str:
        """What a model reads: between two fences, which the text itself has none of that length.

        So nothing in it can pass for its end, and for words of the person.
        """
        fence = "`" * max(3, *(len(found) + 1 for found in _FENCE.findall(self.excerpt)), 3)
        return f"{self._heading()}:\n{fence}\n{self.excerpt}\n{fence}"

    def bounded(self) -> Attachment:
        """The same with a short name and passages that are in the text, for what comes from a
        file."""
        spans = sorted((start, end) for start, end in self.chosen
                       if 0 <= start < end <= len(self.text))  # fmt: skip
        apart = tuple(
            span for index, span in enumerate(spans) if not index or spans[index - 1][1] <= span[0]
        )
        name = " ".join(self.name[: 2 * _MOST_NAME].split())[:_MOST_NAME]
        passages = max(self.passages, len(apart)) if apart else 0
        return replace(self, name=name, pages=max(0, self.pages), passages=passages, chosen=apart)

    def _heading(self) -> str:
        named = f"Attached file {_quoted(self.name)}" if self.name else "Attached text"
        if self.is_whole:
            return named
        return f"{named} ({len(self.chosen)} of {self.passages} passages)"


def _quoted(name: str) -> str:
    plain = " ".join(name.replace("`", "'").split())
    return f"“{plain}”"
