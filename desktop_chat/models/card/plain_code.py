"""Whether a part of a template can write nothing but its literal texts.

A program can put words together in more ways than anyone can look for. So this knows a small
language instead: that of simple templates, in which nothing takes a text to pieces or makes one out
of a name or a number. What isn't in it is not plain.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from desktop_chat.domain.wording import is_told
from desktop_chat.models.card.template_parts import Code, is_refusal, unescaped

__all__ = ["is_plain"]

# Roles, and the names of what is in a message: of no use for writing words.
_WORDS = frozenset({
    "system", "user", "assistant", "tool", "developer", "model", "human", "bot", "ipython", "role",
    "content", "type", "text", "image", "audio", "video", "image_url", "name", "function",
    "arguments", "tool_calls", "tool_call", "tool_call_id", "tool_response", "parameters",
    "description", "id", "thinking", "think", "reasoning", "reasoning_content", "enable_thinking",
    "System", "User", "Assistant", "Human",
    # Of loops and namespaces.
    "first", "last", "index", "index0", "length", "previtem", "nextitem", "found", "is_first",
    "system_message", "system_prompt",
})  # fmt: skip
_STATEMENTS = {
    "if", "elif", "else", "endif", "for", "endfor", "set", "endset", "break", "continue",
    "generation", "endgeneration",
}  # fmt: skip
_KEYWORDS = _STATEMENTS | {"in", "not", "and", "or", "is"}
_METHODS = {"startswith", "endswith", "get"}
_FILTERS = {"trim", "length", "tojson", "safe", "default"}
_BARE_METHODS = {"strip", "lstrip", "rstrip"}  # with an argument they take letters away
_FORBIDDEN = {"self", "super", "caller", "varargs", "kwargs", "dict", "range"}
# A message of a list is no letter of a text, as long as these are what they are called.
_LISTS = {"messages", "loop_messages", "tools", "documents"}
_LIST_FIELDS = {"content", "tool_calls"}
_OPENING, _CLOSING = {"(", "[", "{"}, {")", "]", "}"}
_PART = re.compile(r"\[[0-9:-]+\]")
_NONE: Code = ("", "")


def is_plain(code: Sequence[Code], markup: Container[str], *, refuses: bool) -> bool:
    """
    Args:
        code: Whole statements, without white space.
        markup: Tokens, which are no words.
        refuses: ``raise_exception`` is Jinja's own.
    """
    depth = 0
    for number, (kind, text) in enumerate(code):
        before = code[number - 1] if number else _NONE
        after = code[number + 1] if number + 1 < len(code) else _NONE
        match kind:
            case "name":
                plain = _is_plain_name(code, number, depth)
            case "string":
                plain = (refuses and is_refusal(code, number)) or is_told(
                    unescaped(text), _WORDS, markup
                )
            case "data":
                plain = is_told(text, _WORDS, markup)
            case "integer":
                plain = len(text) == 1 and before[1] != "."
            case "operator":
                depth += (text in _OPENING) - (text in _CLOSING)
                plain = text != "{" and (text != "[" or _is_plain_bracket(code, number))
            case "block_begin":
                plain = after[1] in _STATEMENTS and _is_plain_statement(code[number + 1 :])
            case _:
                plain = kind in (
                    "block_end",
                    "variable_begin",
                    "variable_end",
                    "raw_begin",
                    "raw_end",
                )
        if not plain:
            return False
    return True


def _is_plain_name(code: Sequence[Code], number: int, depth: int) -> bool:
    name = code[number][1]
    before = code[number - 1][1] if number else ""
    after = [text for _, text in code[number + 1 : number + 4]]
    is_called = after[:1] == ["("]
    if not name.isascii() or name in _FORBIDDEN:
        return False
    if before == ".":
        if is_called:
            return name in _METHODS or (name in _BARE_METHODS and after[1:2] == [")"])
        return name in _WORDS
    if before == "|":
        return name in _FILTERS and (not is_called or name == "default")
    if is_called:
        if name == "namespace":  # and not made of a list of names
            return after[1:2] == [")"] or after[2:3] == ["="]
        return name == "raise_exception" or name in _KEYWORDS
    if depth and after[:1] == ["="]:  # the name of an argument
        return name in _WORDS - _LIST_FIELDS
    return True


def _is_plain_bracket(code: Sequence[Code], number: int) -> bool:
    """Whether it opens a list, or picks something by its name or out of a list of messages."""
    kind, text = code[number - 1]
    begins_list = (
        text in _KEYWORDS if kind == "name" else text not in (")", "]") and kind != "string"
    )
    if begins_list:
        return True
    if [kind for kind, _ in code[number + 1 : number + 3]] == ["string", "operator"]:
        return kind == "name" or text in (")", "]")
    return text in _LISTS and code[number - 2][1] != "."


def _is_plain_statement(code: Sequence[Code]) -> bool:
    """Whether lists stay lists, and nothing goes through the letters of a text."""
    kinds = [kind for kind, _ in code]
    end = kinds.index("block_end") if "block_end" in kinds else len(kinds)
    words = [text for _, text in code[1:end]]
    match code[0][1]:
        case "set":
            at = words.index("=") if "=" in words else len(words)
            names, value = words[:at], words[at + 1 :]
            if _LISTS.intersection(names):
                return _is_list(value)
            return "." not in names or names[-1] not in _LIST_FIELDS
        case "for":
            at = words.index("in") if "in" in words else len(words)
            value = words[at + 1 :]
            value = value[: value.index("if")] if "if" in value else value
            return not _LISTS.intersection(words[:at]) and (_is_list(value) or _is_field(value))
        case _:
            return True


def _is_list(value: Sequence[str]) -> bool:
    """Of messages, or a part of such a list."""
    rest = "".join(value[1:])
    return bool(value) and value[0] in _LISTS and (not rest or bool(_PART.fullmatch(rest)))


def _is_field(value: Sequence[str]) -> bool:
    """What a message has several of."""
    if len(value) == 3:  # message.content
        return value[1] == "." and value[2] in _LIST_FIELDS
    return len(value) == 4 and value[1] == "[" and value[2][1:-1] in _LIST_FIELDS
