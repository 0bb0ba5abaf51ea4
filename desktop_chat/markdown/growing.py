"""A reply's Markdown while it is being written."""

from __future__ import annotations

from desktop_chat.markdown.blocks import Block
from desktop_chat.markdown.parser import parse

__all__ = ["GrowingMarkdown"]


class GrowingMarkdown:
    """Parses a text that grows at its end, again and again."""

    def __init__(self) -> None:
        self._blocks: tuple[Block, ...] = ()

    def update(self, text: str) -> tuple[int, tuple[Block, ...]]:
        """Take the text as it is now.

        Returns:
            How many of the blocks before it are as they were, and all blocks.
        """
        before, self._blocks = self._blocks, parse(text)
        return _common(before, self._blocks), self._blocks

    def finish(self, text: str) -> tuple[Block, ...]:
        """Take the text as it stays: the blocks are those that ``parse`` finds."""
        self._blocks = parse(text)
        return self._blocks


def _common(one: tuple[Block, ...], other: tuple[Block, ...]) -> int:
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return at
    return min(len(one), len(other))
