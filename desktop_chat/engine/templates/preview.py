"""What a chat template makes of a fixed conversation, with its own words told from the others."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from desktop_chat.domain.card import Piece, Preview
from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.errors import TemplateFailed
from desktop_chat.domain.model import TemplateSource
from desktop_chat.domain.wording import sentences
from desktop_chat.engine.templates.families import Choice
from desktop_chat.engine.templates.mask import Span
from desktop_chat.engine.templates.sandbox import Renderer
from desktop_chat.engine.templates.template import ChatTemplate, Ending, Prompt

__all__ = ["preview_template"]

_SYSTEM = Message(Role.SYSTEM, "Answer briefly.")
_TURNS = (
    Message(Role.USER, "Which river flows through Paris?"),
    Message(Role.ASSISTANT, "The Seine."),
    Message(Role.USER, "And through Vienna?"),
)
_LONGEST = 20_000  # characters that are shown of one prompt


def preview_template(
    template: str, bos: str, eos: str, renderer: Renderer, markup: Container[str] = ()
) -> Preview:
    """Render ``template`` in the sandbox, with and without a system prompt.

    Args:
        bos: Text of the token that begins a text; empty without one. So for ``eos``.
        renderer: Not one that another thread uses.
        markup: Tokens, which are no words.
    """
    choice = Choice(TemplateSource.FILE, None, template)
    # A person may type anything; here all texts are ours and hold no control tokens.
    chat = ChatTemplate(choice, renderer, bos=bos, eos=eos, control_tokens=tuple)
    try:
        asked = chat.render((_SYSTEM, *_TURNS), ending=Ending.REPLY)
    except TemplateFailed as error:
        return Preview(failure=error.detail)
    try:
        unasked = chat.render(_TURNS, ending=Ending.REPLY)
    except TemplateFailed:  # some want a system prompt
        unasked = Prompt("")
    pieces, without = tuple(_pieces(asked)), tuple(_pieces(unasked))
    words = _own_words(pieces, markup)
    known = set(words)
    more = tuple(line for line in _own_words(without, markup) if line not in known)
    return Preview(tuple(_cut(without if more else pieces)), words, more)


def _pieces(prompt: Prompt) -> Iterator[Piece]:
    at = 0
    for span in prompt.spans or _found(prompt.text):
        if at < span.start:
            yield Piece(prompt.text[at : span.start], own=True)
        yield Piece(prompt.text[span.start : span.end], own=False)
        at = span.end
    if at < len(prompt.text):
        yield Piece(prompt.text[at:], own=True)


def _found(text: str) -> Iterator[Span]:
    """Where our texts are in the prompt of a template that looks into them: so it hides that."""
    at = 0
    for number, message in enumerate((_SYSTEM, *_TURNS)):
        start = text.find(message.content, at)
        if start >= 0:
            at = start + len(message.content)
            yield Span(start, at, number)


def _own_words(pieces: Sequence[Piece], markup: Container[str]) -> tuple[str, ...]:
    return sentences((piece.text for piece in pieces if piece.own), markup)


def _cut(pieces: Sequence[Piece]) -> Iterator[Piece]:
    left = _LONGEST
    for piece in pieces:
        if left <= 0:
            return
        cut = len(piece.text) > left
        yield Piece(piece.text[:left] + ("…" if cut else ""), piece.own)
        left -= len(piece.text)
