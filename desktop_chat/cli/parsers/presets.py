"""What can be typed after ``desktop-chat presets``."""

import argparse
from pathlib import Path

from desktop_chat.cli.parsers.arguments import actions_of

__all__ = ["add_presets"]


def add_presets(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    add = actions_of(parser, common)
    add("list", "list presets by name")
    add("show", "print what a preset sets").add_argument("name", metavar="NAME")
    export = add("export", "write a preset to a file that anyone can read")
    export.add_argument("name", metavar="NAME")
    export.add_argument(
        "--out", required=True, type=Path, metavar="FILE", help="where it is written"
    )
    export.add_argument("--force", action="store_true", help="write over a FILE that is there")
    take_in = add("import", "take in a preset of this program, of LM Studio, or a Modelfile")
    take_in.add_argument("file", type=Path, metavar="FILE")
    take_in.add_argument("--name", metavar="NAME", help="what it is called here")
    add("remove", "delete a preset; conversations that use it stay as they are").add_argument(
        "name", metavar="NAME"
    )
