"""What can be typed after ``desktop-chat models`` and ``desktop-chat inspect``."""

import argparse
from pathlib import Path

__all__ = ["add_inspect"]


def add_inspect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="PATH", help="a model file; nothing is added")
