"""What can be typed after ``desktop-chat settings``."""

import argparse

from desktop_chat.cli.parsers.arguments import actions_of
from desktop_chat.domain.settings import SETTINGS

__all__ = ["add_settings"]

_KEYS = ", ".join(each.key for each in SETTINGS)


def add_settings(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    add_action = actions_of(parser, common, f"KEY: {_KEYS}")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        added = add_action(name, text)
        added.add_argument("key", metavar="KEY", help="name of a setting")
        return added

    add_action("list", "list all settings, what each is now and what it is for")
    add("get", "print the value of a setting")
    add("set", "change a setting; a window that is open has it from its next start").add_argument(
        "value", metavar="VALUE", help="on or off, a number or a text; auto leaves it to the app"
    )
    add("reset", "have a setting as it was in the beginning")
