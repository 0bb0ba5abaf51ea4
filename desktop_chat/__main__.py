"""Where the program starts: a window, a command, or one of the processes that it has work for it.

What is imported above ``main`` is what gives up the network first. Other imports stand where they
are needed, so that nothing is loaded for what isn't asked for.
"""

from __future__ import annotations

import contextlib
import os
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

from desktop_chat.domain.offline import go_offline

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["main"]


def main() -> int:
    """Run the program.

    Returns:
        0, or 3 for a failure that was to be expected and is told. Bad usage exits with 2, and a bug
        of ours, as an exception, with 1.
    """
    go_offline()
    _keep_out_of_core_dumps()
    if sys.argv[1:2] == ["--renderer"]:  # a packaged app starts itself for its chat templates
        from desktop_chat.engine.templates import renderer

        return renderer.main()
    if sys.argv[1:2] == ["--probe"]:  # or to try a model
        from desktop_chat.engine.probe import process as probe_process

        return probe_process.main()
    if sys.argv[1:2] == ["--press"]:  # or for a PDF
        from desktop_chat.ui.exchange import press

        return press.main()
    if sys.argv[1:2] == ["--typesetter"]:  # or to colour code and draw formulas
        from desktop_chat.markdown import process as typesetting_process

        return typesetting_process.main()
    if sys.argv[1:2] == ["--pdf-reader"]:  # or to read one
        from desktop_chat.storage.documents import pdf_process

        return pdf_process.main()
    from desktop_chat.cli.terminal import INTERRUPTED, set_up

    try:
        set_up()
        return _run_or_tell(_arguments())
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _keep_out_of_core_dumps() -> None:
    """Have a crash of this process, or of one that it starts, put no key and no chat on the disk.

    A limit of one byte allows no file, and with it Linux also calls no program that collects dumps,
    which it does for 0 (core(5), and do_coredump in its fs/coredump.c). PR_SET_DUMPABLE would go
    further, but a process that may not be looked at gets no file dialogs from a desktop's portal.
    """
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError):  # it is 0, and can't be raised
        resource.setrlimit(resource.RLIMIT_CORE, (1, 1))


def _arguments() -> Namespace | SimpleNamespace:
    if not sys.argv[1:]:  # so the window needn't wait for the parser
        return SimpleNamespace(command=None, profile=None, json=False, paths=())
    from desktop_chat.cli.parsers.parser import parse

    return parse()


def _run_or_tell(arguments: Namespace | SimpleNamespace) -> int:
    from desktop_chat.cli.terminal import FAILED, print_error
    from desktop_chat.domain.errors import AppError

    try:
        return _run(arguments)
    except AppError as error:
        print_error(error, as_json=arguments.json)
        return FAILED


def _run(arguments: Namespace | SimpleNamespace) -> int:
    """The command; without one the window, or where there is no display what takes its place."""
    if arguments.command is None:
        from desktop_chat.ui.display import has_display
        from desktop_chat.wiring import window

        displayed = has_display()
        if (arguments.paths or displayed) and window.hand_over(arguments.profile, arguments.paths):
            return 0
        if displayed:
            return window.open_window(arguments.profile, arguments.paths)
    from desktop_chat.wiring import command_line

    return command_line.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
