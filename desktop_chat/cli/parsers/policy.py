"""What can be typed after ``desktop-chat policy``."""

import argparse
from pathlib import Path

from desktop_chat.cli.parsers.arguments import actions_of

__all__ = ["add_policy"]


def add_policy(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    add = actions_of(parser, common, "The exit status is 3 if anything does not count.")
    add("show", "print what is decided for this machine, from where, and what does not count")
    add("check", "print what a file would decide if it were the policy").add_argument(
        "file", type=Path, metavar="FILE", help="as policy.json is written"
    )
