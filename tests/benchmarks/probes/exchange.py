"""How a probe talks to the benchmark. Standard library only: some run in other environments."""

import json
import sys
from collections.abc import Mapping
from typing import Any

__all__ = ["WORDS", "arguments", "tell", "text"]

# Each is one token, after a space, in every vocabulary that is measured. Texts that repeat another
# word share no beginning, so that nothing kept from one is of use for the next.
WORDS = ("the", "and", "but", "was", "one", "not", "for", "you", "with", "from", "have", "they")


def arguments() -> Any:
    """What the benchmark asks for."""
    return json.loads(sys.argv[1])


def tell(result: Mapping[str, object]) -> None:
    """Give the result: the last line on standard output, whatever a library printed before."""
    print(flush=True)
    print(json.dumps(result), flush=True)


def text(words: int, turn: int) -> str:
    """A text of so many one-token words; other turns begin otherwise."""
    size = len(WORDS)
    pattern = [WORDS[turn % size], WORDS[(turn // size + turn + 1) % size]]
    return "".join(f" {pattern[index % 2]}" for index in range(words))
