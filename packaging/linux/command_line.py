"""Write the man page and the shells' completions, from the parser of the command line.

    PYTHONPATH=. python packaging/linux/command_line.py FOLDER VERSION DATE

Run by a Python that has shtab.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from man_page import commands, man_page

from desktop_chat.cli.parsers.parser import make_parser

# It is only where packages are made, and so unknown to what checks our types.
shtab: Any = import_module("shtab")

__all__ = ["main"]

_TEMPLATE = Path(__file__).parent / "files" / "desktop-chat.1.in"
# As the shells look for them, below /usr/share.
_COMPLETIONS = {
    "bash": "bash-completion/completions/desktop-chat",
    "zsh": "zsh/vendor-completions/_desktop-chat",
    "fish": "fish/vendor_completions.d/desktop-chat.fish",
}


def main(folder: Path, version: str, date: str) -> int:
    """Fill a folder that becomes /usr/share."""
    parser, _ = make_parser()
    of_commands = [command for _, command in commands(parser)]
    template = _TEMPLATE.read_text(encoding="utf-8")
    template = template.replace("@VERSION@", version).replace("@DATE@", date)
    _write(folder / "man/man1/desktop-chat.1", man_page(template, parser, of_commands[0]))
    for command in (parser, *of_commands):
        for action in command._actions:  # pyright: ignore[reportPrivateUsage]
            _complete(action)
    for shell, place in _COMPLETIONS.items():
        script = str(shtab.complete(parser, shell=shell))
        if shell == "bash":  # a model file may stand where a command could
            script = script.replace("complete -o bashdefault", "complete -o bashdefault -o default")
        _write(folder / place, f"{script.rstrip()}\n")
    return 0


def _complete(action: Any) -> None:
    """Have a shell offer files where one is asked for."""
    metavar = str(action.metavar)
    if metavar == "DIR":
        action.complete = shtab.DIRECTORY
    elif action.type is Path or "PATH" in metavar:
        action.complete = shtab.FILE


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
