"""The man page: prose that people wrote, around the commands and options that the parser knows."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

__all__ = ["commands", "man_page"]

# Said once, under OPTIONS, instead of at each command.
_COMMON = ("-h", "--profile", "--json")


def man_page(
    template: str, parser: argparse.ArgumentParser, common: argparse.ArgumentParser
) -> str:
    """The page's source, in groff's man macros.

    Args:
        template: The page with ``@OPTIONS@`` and ``@COMMANDS@`` on lines of their own.
        parser: Of the whole command line.
        common: Of a command that has all the common options.
    """
    parts = {
        "@OPTIONS@": "\n".join(_common_options(parser, common)),
        "@COMMANDS@": "\n".join(_commands(parser)),
    }
    for mark, text in parts.items():
        if template.count(f"\n{mark}\n") != 1:
            raise ValueError(f"the template of the man page has to have {mark} once")
        template = template.replace(mark, text)
    return template


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Each command that can be typed, with what it is for, in the parser's order."""
    for action in _actions(parser):
        if not isinstance(action, argparse._SubParsersAction):  # pyright: ignore[reportPrivateUsage]
            continue
        below: dict[str, argparse.ArgumentParser] = action.choices  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        told = {each.dest: each.help or "" for each in action._choices_actions}  # pyright: ignore[reportPrivateUsage]
        for name, command in below.items():
            yield from list(commands(command)) or [(told[name], command)]


def _common_options(
    parser: argparse.ArgumentParser, common: argparse.ArgumentParser
) -> Iterator[str]:
    of_all = {_name(action): action for action in (*_actions(common), *_actions(parser))}
    for name in (*_COMMON, "--version"):
        yield from _entry(parser, of_all[name])


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    for purpose, command in commands(parser):
        yield f'.SS "{_plain(command.prog)}"'
        yield _sentence(purpose)
        yield from _usage(command)
        for group in command._action_groups:  # pyright: ignore[reportPrivateUsage]
            actions = [
                each
                for each in group._group_actions  # pyright: ignore[reportPrivateUsage]
                if _name(each) not in _COMMON
            ]
            if group.description and actions:
                yield ".PP"
                yield _sentence(f"{group.title}. {group.description}")
            for action in actions:
                yield from _entry(command, action)
        if command.epilog:
            yield ".PP"
            yield _plain(command.epilog)


def _usage(command: argparse.ArgumentParser) -> Iterator[str]:
    words = " ".join(command.format_usage().split()).removeprefix(f"usage: {command.prog}")
    if words := re.sub(r" \[(-h|--profile DIR|--json)\]", "", words).strip():
        yield from (".PP", f".B {_plain(command.prog)}", _plain(words))


def _entry(parser: argparse.ArgumentParser, action: argparse.Action) -> Iterator[str]:
    told = parser._get_formatter()._expand_help(action) if action.help else ""  # pyright: ignore[reportPrivateUsage]
    if not told and not action.option_strings:  # the usage says all there is to it
        return
    value = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    value = rf"\fI{_plain(value)}\fR"
    yield ".TP"
    if action.option_strings:
        names = ", ".join(rf"\fB{_plain(each)}\fR" for each in action.option_strings)
        yield names if action.nargs == 0 else f"{names} {value}"
    else:
        yield value
    if told:
        yield _sentence(told)
    if action.choices is not None:
        yield _sentence(f"One of {', '.join(map(str, action.choices))}")


def _name(action: argparse.Action) -> str:
    return action.option_strings[0] if action.option_strings else action.dest


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return parser._actions  # pyright: ignore[reportPrivateUsage]


def _sentence(text: str) -> str:
    """It with a capital letter and a full stop; argparse has neither."""
    text = text[:1].upper() + text[1:]
    return _plain(text if text.endswith((".", "!", "?")) else f"{text}.")


def _plain(text: str) -> str:
    """Text in which groff finds no command, and options that can be copied."""
    text = text.replace("\\", r"\e").replace('"', r"\(dq")
    text = re.sub(r"(?<!\w)-\S*", lambda option: option[0].replace("-", r"\-"), text)
    return re.sub(r"^(?=[.'])", r"\\&", text)
