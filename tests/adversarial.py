"""Texts that make a careless function take long: each repeated to the length that is wanted."""

from __future__ import annotations

__all__ = ["KINDS", "text_of"]

KINDS = {
    "letters": "x",
    "words": "word ",
    "spaces": " ",
    "tabs": "\t",
    "lines": "a\n",
    "empty lines": "\n",
    "underscores": "_",
    "stars": "*",
    "tildes": "~",
    "mixed marks": "_~",
    "strong and weak": "**a*",
    "backticks": "`",
    "pieces of code": "`c` ",
    "fences of many lengths": "` `` ``` ```` ",
    "dollars": "$",
    "prices": "$5 ",
    "open formulas": "$a ",
    "display formulas": "$$a ",
    "round formulas": r"\(a ",
    "formulas of words": r"\(two words ",
    "backslashes": "\\",
    "open brackets": "[",
    "closed brackets": "]",
    "links": "[a](b)",
    "open links": "[a](",
    "links in parentheses": "[a](b(c)",
    "open pictures": "![a ",
    "exclamation marks": "!",
    "footnotes": "[^1",
    "entities": "&am",
    "hashes": "#",
    "quotation marks": ">",
    "dashes": "- ",
    "numbers": "1. ",
    "bars": "|",
    "cells": "|a|b\n",
    "addresses": "www.a.b@",
    "schemes": "http://a ",
    "angles": "<a",
    "escapes": "\x1b",
    "open escape sequences": "\x1b]0;",
    "colours": "\x1b[3",
    "marks of one class": "\u0301",
    "marks of two classes": "\u0301\u0327",
    "vowel signs": "\u093f",
    "joiners": "\u200d",
    "families": "👩‍👩‍👧",
    "overrides": "\u202ea",
    "full stops": '."',
    "braces": "{{ ",
    "private characters": "\ue200c",
}


def text_of(kind: str, length: int, end: str = "") -> str:
    """So many characters of a kind, the last of which are ``end``."""
    unit = KINDS[kind]
    length -= len(end)
    return (unit * (length // len(unit) + 1))[:length] + end
