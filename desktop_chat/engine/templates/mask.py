"""Telling a template's own words in a prompt from what people and models wrote.

What somebody typed must never be read as control tokens, and the prompt alone doesn't say what was
typed. So a conversation is rendered a second time with a random word in place of each text: where
the words come out is where the texts are.
"""

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

__all__ = ["Mask", "Span"]


@dataclass(frozen=True, slots=True)
class Span:
    """Where a text of a message is in a prompt: ``prompt[start:end]``, and the message's index."""

    start: int
    end: int
    message: int


@dataclass(frozen=True, slots=True)
class _Text:
    """What a word stands for.

    The white space around it is not replaced, so that a template trims both renderings alike.
    """

    core: str
    before: str
    after: str
    message: int


class Mask:
    """A conversation with a random word in place of each text.

    Attributes:
        conversation: The masked messages.
    """

    def __init__(self, conversation: Sequence[Mapping[str, str]], keep: Sequence[str] = ()) -> None:
        """
        Args:
            keep: What stays in an assistant's texts because templates look for it.
        """
        self._texts: dict[str, _Text] = {}
        self._kept = re.compile("(" + ("|".join(map(re.escape, keep)) or "(?!)") + ")")
        self.conversation = [
            {name: self._mask(message, name, index) for name in message}
            for index, message in enumerate(conversation)
        ]
        self._words = re.compile("(" + ("|".join(self._texts) or "(?!)") + ")")

    def fill(self, masked: str) -> tuple[str, tuple[Span, ...]]:
        """Put the texts back into what the masked conversation became; also says where."""
        literals = self._words.split(masked)[::2]
        words = self._words.split(masked)[1::2]
        pieces = [literals[0]]
        spans: list[Span] = []
        position, free = len(literals[0]), 0
        for word, before, after in zip(words, literals, literals[1:], strict=False):
            text = self._texts[word]
            start, end = position, position + len(text.core)
            pieces += [text.core, after]
            position = end + len(after)
            if before.endswith(text.before):
                start = max(start - len(text.before), free)
            if after.startswith(text.after):
                end += len(text.after)
            spans.append(Span(start, end, text.message))
            free = end
        return "".join(pieces), tuple(spans)

    def _mask(self, message: Mapping[str, str], name: str, index: int) -> str:
        """The value of the field ``name``, masked if it is a text."""
        if name == "role":
            return message[name]
        parts = (
            self._kept.split(message[name]) if message["role"] == "assistant" else [message[name]]
        )
        for position, part in enumerate(parts):
            core = part.strip()
            if core and position % 2 == 0:
                before, after = part.split(core, 1)
                word = f"x{secrets.token_hex(8)}x"
                self._texts[word] = _Text(core, before, after, index)
                parts[position] = before + word + after
        return "".join(parts)
