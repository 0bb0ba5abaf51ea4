"""What can be typed after ``desktop-chat settings``."""

import argparse

from desktop_chat.domain.settings import SETTINGS

__all__ = ["add_settings"]

_KEYS = ", ".join(each.key for each in SETTINGS)


def add_settings(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, text: str) -> argparse.ArgumentParser:
        added = actions.add_parser(
            name, parents=[common], help=text, description=text.capitalize(), epilog=f"KEY: {_KEYS}"
        )
        if name != "list":
            added.add_argument("key", metavar="KEY", help="name of a setting")
        return added

    add("list", "list all settings, what each is now and what it is for")
    add("get", "print the value of a setting")
    add("set", "change a setting; a window that is open has it from its next start").add_argument(
        "value", metavar="VALUE", help="on or off, a number or a text; auto leaves it to the app"
    )
    add("reset", "have a setting as it was in the beginning")
