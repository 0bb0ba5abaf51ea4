"""How a model is asked for a conversation's title, and what of its answer is one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_chat.domain.chat import Message, Role
from desktop_chat.domain.printable import printable

__all__ = ["INSTRUCTION", "LONGEST", "opening", "title_of", "with_instruction"]

INSTRUCTION = (
    "Give this conversation a title of at most six words, in the language it is written in. "
    "Write the title alone."
)
LONGEST = 60  # characters

_LABEL = re.compile(
    r"^\s*(?:title|titel|titre|título|titolo|tytuł|заголовок|название|标题|標題|タイトル|제목)"
    r"\s*[:：]",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"^\s*(?:#+|>|[-*+•]|\d+[.)])\s+")  # of Markdown
_EMPHASIS = re.compile(r"(\*{1,3}|`+)(\S|\S.*?\S)\1")
_AROUND = ' \t"“”„«»「」『』《》`*_'
_QUOTES = {"'": "'", "‘": "’", "‚": "‘"}  # an apostrophe may stand alone at either end
_WORD = re.compile(r"\w+")
_READ = 500  # characters of an answer; a title is within them
_TELLING = 3  # words at the beginning by which a repeated instruction is known


def with_instruction(path: Sequence[Message]) -> tuple[Message, ...]:
    """The conversation with the request for a title as its last message.

    What the model has read of the conversation is the beginning of it.
    """
    messages = [message for message in path if message.content.strip()]
    if messages and messages[-1].role is Role.USER:  # templates want turns
        question = messages.pop()
        return (*messages, Message(Role.USER, f"{question.content}\n\n{INSTRUCTION}"))
    return (*messages, Message(Role.USER, INSTRUCTION))


def opening(path: Sequence[Message], length: int) -> tuple[Message, ...]:
    """The first question and its reply, of each at most ``length`` characters."""
    first = next((i for i, message in enumerate(path) if message.role is Role.USER), len(path))
    return tuple(replace(m, content=m.content[:length]) for m in path[first : first + 2])


def title_of(answer: str, *, is_cut: bool = False) -> str:
    """The title that a model wrote, on one line and without what it put around it.

    Args:
        is_cut: The answer reached its limit, so that its last word may be half a word.

    Returns:
        At most ``LONGEST`` characters; empty if there is no title in the answer.
    """
    lines = [line for line in printable(answer[:_READ]).splitlines() if _has_words(line)]
    while len(lines) > 1 and lines[0].rstrip(" *_").endswith((":", "：")):
        del lines[0]  # it only announces the title
    if not lines:
        return ""
    title = " ".join(_bare(lines[0]).split())
    if is_cut and len(lines) == 1 and " " in title:
        title = title.rsplit(" ", 1)[0]
    title = _shortened(title)
    return title if _has_words(title) and not _repeats_instruction(title) else ""


def _bare(line: str) -> str:
    """Without label, quotes and Markdown, however they are nested."""
    line = _EMPHASIS.sub(r"\2", line)
    while True:
        bare = _LABEL.sub("", _MARKUP.sub("", line)).strip(_AROUND).removesuffix("。")
        if bare.endswith(".") and not bare.endswith(".."):
            bare = bare[:-1]
        if len(bare) > 1 and _QUOTES.get(bare[0]) == bare[-1]:
            bare = bare[1:-1]
        if bare == line:
            return line
        line = bare


def _shortened(title: str) -> str:
    if len(title) <= LONGEST:
        return title
    cut = title[: LONGEST + 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else title[:LONGEST]).rstrip(" ,;:-–—")


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def _repeats_instruction(title: str) -> bool:
    beginning = _WORD.findall(title.casefold())[:_TELLING]
    return f" {' '.join(beginning)} " in f" {' '.join(_WORD.findall(INSTRUCTION.casefold()))} "
