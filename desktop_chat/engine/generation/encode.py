"""A rendered prompt as token ids, with what people typed kept apart from control tokens."""

from collections.abc import Iterator, Mapping, Sequence

from desktop_chat.engine.llama.vocabulary import Vocabulary
from desktop_chat.engine.templates.template import Prompt

__all__ = ["encode"]


def encode(
    prompt: Prompt, vocabulary: Vocabulary, replies: Mapping[str, Sequence[int]]
) -> list[int]:
    """Token ids of ``prompt``, begun by the one BOS that the model wants.

    The text is tokenized whole, as the model's makers do it, but for two things. Where a message
    holds the text of a control token, that text is cut out and taken as plain text. And a reply of
    the model itself gets back the tokens that it was written with, which tokenizing its text need
    not give, so that they needn't be read again.

    Args:
        replies: Ids of replies by their text.
    """
    text = prompt.text
    bos = vocabulary.bos if vocabulary.add_bos else None
    ids = [] if bos is None or text.startswith(vocabulary.text(bos)) else [bos]
    position = 0
    for start, end, known in _exceptions(prompt, vocabulary, replies):
        ids += _fragment(vocabulary, text, position, start, parse_special=True)
        ids += known or _fragment(vocabulary, text, start, end, parse_special=False)
        position = end
    return ids + _fragment(vocabulary, text, position, len(text), parse_special=True)


def _fragment(
    vocabulary: Vocabulary, text: str, start: int, end: int, *, parse_special: bool
) -> list[int]:
    """Ids of a part of ``text``, as they would be in the middle of it.

    Some vocabularies put a space before every text that they are given. A line feed takes it.
    """
    fragment = text[start:end]
    if start > 0 and vocabulary.adds_space:
        line_feed = vocabulary.tokenize("\n", parse_special=False)
        ids = vocabulary.tokenize(f"\n{fragment}", parse_special=parse_special)
        if ids[: len(line_feed)] == line_feed:
            return ids[len(line_feed) :]
    return vocabulary.tokenize(fragment, parse_special=parse_special)


def _exceptions(
    prompt: Prompt, vocabulary: Vocabulary, replies: Mapping[str, Sequence[int]]
) -> Iterator[tuple[int, int, Sequence[int] | None]]:
    """Stretches that aren't tokenized with what is around them; with their ids if known."""
    for span in prompt.spans:
        content = prompt.text[span.start : span.end]
        known = replies.get(content)
        if known is not None:
            yield span.start, span.end, known
            continue
        for start, end in _occurrences(content, vocabulary.control_texts(content)):
            yield span.start + start, span.start + end, None


def _occurrences(text: str, wanted: set[str]) -> Iterator[tuple[int, int]]:
    """Where any of ``wanted`` stands in ``text``, from left to right, without overlap."""
    position = 0
    while wanted:
        found = [(at, -len(item)) for item in wanted if (at := text.find(item, position)) >= 0]
        if not found:
            return
        start, negative_length = min(found)
        position = start - negative_length
        yield start, position
