"""What can be typed after ``desktop-chat chats`` and ``desktop-chat keys``."""

import argparse
from pathlib import Path
from typing import Any

from desktop_chat.cli.parsers.arguments import actions_of, integer
from desktop_chat.domain.keys import SlotKind

__all__ = ["EXPORT_FORMATS", "add_chats", "add_keys"]

# Literal, since the formats themselves take time to import; a test compares the two.
EXPORT_FORMATS = ("json", "markdown", "html", "pdf")
_ID_HELP = "id of a conversation, or its beginning"


def add_chats(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    add = actions_of(parser, common)
    _add_list(add("list", "list conversations, the newest first"))
    show = add("show", "print a conversation")
    show.add_argument("id", metavar="ID", help=_ID_HELP)
    show.add_argument("--all", action="store_true", help="with all versions, not one path")
    search = add("search", "find conversations by words in their titles and messages")
    search.add_argument("query", metavar="QUERY")
    search.add_argument(
        "--limit", type=integer(1, 1_000), default=50, metavar="N", help="most to find"
    )
    _add_export(add("export", "write conversations to a file that anyone can read"))
    take_in = add("import", "take in conversations of this and of other programs")
    take_in.add_argument("path", type=Path, metavar="FILE|FOLDER")
    take_in.add_argument("--dry-run", action="store_true", help="only tell what would come in")
    _add_backup(add("backup", "write everything to one encrypted file"))
    _add_restore(add("restore", "put a backup in the place of what is here, which is set aside"))
    add("check", "look at every page and row of the database")
    rename = add("rename", "give a conversation another title")
    rename.add_argument("id", metavar="ID", help=_ID_HELP)
    rename.add_argument("title", metavar="TITLE")
    for name, text in (
        ("trash", "throw conversations away; they can be had back for 30 days"),
        ("untrash", "take conversations out of the trash"),
        ("delete", "delete conversations for good"),
    ):
        some = add(name, text)
        some.add_argument("ids", nargs="+", metavar="ID", help=_ID_HELP)
        if name == "delete":
            _add_yes(some, "they can't be had back")


def add_keys(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    add = actions_of(parser, common)
    add("status", "tell how the conversations are protected; nothing is unlocked")
    init = _protections(add("init", "begin a new profile"))
    init.add_argument("--unencrypted", action="store_true", help="let anyone read them")
    _protections(add("encrypt", "encrypt conversations that anyone can read"))
    _add_yes(add("decrypt", "let anyone read the conversations"), "anyone can read them then")
    _add_passphrase_file(add("set-passphrase", "add a passphrase, or change it"), "new passphrase")
    add("use-keychain", "let the keychain of the system open the conversations")
    add("recovery-code", "print a new recovery code, in the place of an earlier one")
    remove = add("remove", "take away one way to open the conversations; never the last")
    remove.add_argument("kind", type=_kind, metavar="KIND", help=", ".join(map(_name, SlotKind)))
    _add_yes(remove, "it opens the conversations no longer")
    aside = add("set-aside", "move conversations that can't be opened out of the way")
    _add_yes(aside, "the next start begins with nothing")


def _add_list(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    for name, text in (
        ("archived", "those in the archive"),
        ("trash", "those in the trash"),
        ("all", "all of them, archived and thrown away ones too"),
    ):
        option = f"--{name}"
        which.add_argument(option, action="store_const", dest="which", const=name, help=text)
    parser.set_defaults(which="current")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "ids", nargs="*", metavar="ID", help=f"{_ID_HELP}; without, all but those in the trash"
    )
    parser.add_argument(
        "--format",
        choices=EXPORT_FORMATS,
        help="as FILE's name ends by default; json can be imported again",
    )
    parser.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="FILE",
        help="Markdown goes into a new folder unless this ends in .md; - is the standard output",
    )
    _add_force(parser)


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_passphrase_file(parser, "passphrase that opens the backup, beside what opens this profile")
    _add_force(parser)


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    secret = parser.add_mutually_exclusive_group()
    _add_passphrase_file(secret, "passphrase of the backup")
    secret.add_argument(
        "--recovery-code-file", type=Path, metavar="F", help="file with the recovery code"
    )


def _protections(parser: argparse.ArgumentParser) -> Any:
    """The ways to protect conversations, of which one has to be given."""
    ways = parser.add_mutually_exclusive_group(required=True)
    ways.add_argument("--passphrase", action="store_true", help="asked for on the terminal")
    _add_passphrase_file(ways, "passphrase")
    ways.add_argument("--keychain", action="store_true", help="the keychain of the system")
    return ways


def _add_passphrase_file(parser: Any, what: str) -> None:
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="F", help=f"file whose first line is the {what}"
    )


def _add_force(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="write over a FILE that is there")


def _add_yes(parser: argparse.ArgumentParser, why: str) -> None:
    parser.add_argument("--yes", action="store_true", required=True, help=f"it is meant: {why}")


def _name(kind: SlotKind) -> str:
    return kind.value.replace("_", "-")


def _kind(text: str) -> SlotKind:
    try:
        return SlotKind(text.replace("-", "_"))
    except ValueError:
        kinds = ", ".join(map(_name, SlotKind))
        raise argparse.ArgumentTypeError(f"{text!r} is none of {kinds}") from None
