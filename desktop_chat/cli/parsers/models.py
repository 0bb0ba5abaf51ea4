"""What can be typed after ``desktop-chat models``, ``inspect`` and ``bench``."""

import argparse
from pathlib import Path

from desktop_chat.cli.parsers.arguments import actions_of

__all__ = ["add_bench", "add_inspect", "add_models"]

_ID_HELP = "id of a model, as “models list” shows it, or the path of its file"


def add_models(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    add = actions_of(parser, common)
    listing = add("list", "list the models, those used last first")
    listing.add_argument(
        "--all",
        action="store_true",
        help="with what belongs to models, other kinds of them, and files that can't be used",
    )
    scan = add("scan", "find the models that other apps have; nothing is copied")
    scan.add_argument("folders", nargs="*", type=Path, metavar="DIR", help="look only there")
    scan.add_argument("--add", action="store_true", help="list what was found")
    adding = add("add", "list model files, or all that is in folders; they stay where they are")
    adding.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    where = adding.add_mutually_exclusive_group()
    where.add_argument("--copy", action="store_true", help="copy them into the models folder")
    where.add_argument(
        "--link",
        action="store_true",
        help="give them another name there (a hard link), or copy them where that can't be",
    )
    removing = add("remove", "list a model or a folder no more; its files stay")
    removing.add_argument("id", metavar="ID", help=_ID_HELP)
    add("show", "show what is known of a model").add_argument("id", metavar="ID", help=_ID_HELP)
    verify = add("verify", "compute a model's SHA-256, compare it, and have a test run")
    verify.add_argument("id", metavar="ID", help=_ID_HELP)
    verify.add_argument(
        "--again", action="store_true", help="try it even if it was set aside, or has passed"
    )
    use = add("use", "have a model answer from now on")
    use.add_argument("id", metavar="ID", help=_ID_HELP)


def add_inspect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", type=Path, metavar="PATH", help="a model file; nothing is added")


def add_bench(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=_ID_HELP)
    parser.add_argument(
        "--draft",
        metavar="ID|PATH|none",
        help="measure what this one gains as its draft model; by default the one in its settings",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--keep-anyway", action="store_true", help="also what was found while others were busy"
    )
    what.add_argument(
        "--forget", action="store_true", help="measure nothing, and go back to the usual choices"
    )
