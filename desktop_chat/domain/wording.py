"""Finding what people would read as words in text that is meant for a machine."""

import re
from collections.abc import Iterable

__all__ = ["sentences"]

_LEAST_WORDS = 3
_MOST = 50
_LONGEST = 600  # characters of one

# Control tokens and tags, which are no sentences whatever they are called.
_MARKUP = re.compile(r"<[^<>\n]{1,60}>|\[/?[A-Z_]{2,40}\]|\n")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Scripts that put no spaces between words.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{5}")


def sentences(texts: Iterable[str]) -> tuple[str, ...]:
    """The lines of ``texts`` that hold words, without the markup around them, each once.

    Simple on purpose: three words on a line, or an address, are words; ``<|im_start|>user`` isn't.
    """
    found: dict[str, None] = {}
    for text in texts:
        for part in _MARKUP.split(text):
            line = " ".join(part.split())
            if _is_wording(line):
                found.setdefault(line[:_LONGEST] + ("…" if len(line) > _LONGEST else ""))
            if len(found) == _MOST:
                return tuple(found)
    return tuple(found)


def _is_wording(line: str) -> bool:
    words = _WORD.findall(line)
    return len(words) >= _LEAST_WORDS or "://" in line or _UNSPACED.search(line) is not None
