"""Finding what people would read as words in text that is meant for a machine.

Markup is what is named as such, since anything in brackets may be words: `<Praise><Acme>`.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence

__all__ = ["MARKUP", "is_told", "lines", "scattered", "sentences", "shown"]

MARKUP = re.compile(r"<[^<>\s]{1,60}>|\[/?[A-Z_]{2,40}\]")
"""What control tokens and tags look like."""

_LEAST_WORDS = 3
_MOST_ROWS = 50
_LONGEST_ROW = 600  # characters

_WORD = re.compile(r"[^\W\d_]{2,}")
_RUN = re.compile(r"\w+")
# Scripts that put no spaces between words.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{5}")


def lines(texts: Iterable[str], markup: Container[str] = ()) -> Iterator[str]:
    """The lines of ``texts`` without the ``markup`` around them."""
    parts = (part for text in texts for part in _parts(text, markup))
    return (line for part in parts if (line := _squeezed(part)))


def sentences(texts: Iterable[str], markup: Container[str] = ()) -> tuple[str, ...]:
    """The ``lines`` of ``texts`` that hold words, each once.

    Simple on purpose: three words on a line, or an address, are words; ``<|im_start|>user`` isn't
    where its token is ``markup``.
    """
    return tuple(dict.fromkeys(line for line in lines(texts, markup) if _is_wording(line)))


def is_told(text: str, plain: Container[str], markup: Container[str] = ()) -> bool:
    """Whether all words in ``text`` are in its ``sentences``, or ``plain`` ones."""
    return all(
        _is_wording(line) or (line.isascii() and all(word in plain for word in _RUN.findall(line)))
        for line in lines((text,), markup)
    )


def scattered(texts: Iterable[str], usual: Container[str], markup: Container[str] = ()) -> str:
    """What a program could put together of those ``lines`` that are no sentences.

    Args:
        usual: Lines that are nothing special.

    Returns:
        All of them one after the other, if that holds words; else nothing.
    """
    rest = [" ".join(_rest(text, usual, markup)) for text in texts]
    together = (_squeezed(between.join(rest)) for between in ("", " "))
    return next(filter(_is_wording, together), "")


def _parts(text: str, markup: Container[str]) -> Iterator[str]:
    at = 0
    for found in MARKUP.finditer(text):
        if found[0] in markup:
            yield from text[at : found.start()].split("\n")
            at = found.end()
    yield from text[at:].split("\n")


def _rest(text: str, usual: Container[str], markup: Container[str]) -> Iterator[str]:
    for part in _parts(text, markup):
        line = _squeezed(part)
        if line not in usual and not _is_wording(line):
            yield part


def shown(found: Sequence[str]) -> tuple[tuple[str, ...], int]:
    """What a page has room for: rows, of which a long sentence takes several.

    Returns:
        The rows, and how many sentences aren't shown, or not to their end.
    """
    rows = [
        (number, line[start : start + _LONGEST_ROW])
        for number, line in enumerate(found)
        for start in range(0, len(line), _LONGEST_ROW)
    ]
    left = {number for number, _ in rows[_MOST_ROWS:]}
    return tuple(row for _, row in rows[:_MOST_ROWS]), len(left)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _is_wording(line: str) -> bool:
    words = _WORD.findall(line)
    return len(words) >= _LEAST_WORDS or "://" in line or _UNSPACED.search(line) is not None
