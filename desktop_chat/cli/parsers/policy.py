"""What can be typed after ``desktop-chat policy``."""

import argparse
from pathlib import Path

__all__ = ["add_policy"]


def add_policy(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return actions.add_parser(
            name,
            parents=[common],
            help=text,
            description=text.capitalize(),
            epilog="The exit status is 3 if anything does not count.",
        )

    add("show", "print what is decided for this machine, from where, and what does not count")
    add("check", "print what a file would decide if it were the policy").add_argument(
        "file", type=Path, metavar="FILE", help="as policy.json is written"
    )
