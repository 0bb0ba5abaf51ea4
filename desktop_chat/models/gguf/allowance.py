"""How much may be read of one model, in however many files it comes."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Allowance"]


@dataclass(slots=True)
class Allowance:
    """What is left to be read, counted down while it is. The parts of a set share one.

    A part alone may be small and in order; it is all of them together that cost memory and time.

    Attributes:
        text: Bytes of texts that are kept.
        list_texts: Number of the texts in lists. Large vocabularies have 260,000 tokens, and twice
            as many merges.
        list_bytes: Of those texts together, which are stepped over.
        numbers: Those in lists that are kept: a few for each layer.
    """

    tensors: int = 8_192
    text: int = 16 << 20
    list_texts: int = 1 << 21
    list_bytes: int = 128 << 20
    numbers: int = 1 << 18
