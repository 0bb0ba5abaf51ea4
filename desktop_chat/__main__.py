"""Where everything is put together: the window, the command line, the services under both."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from desktop_chat.cli.parser import parse
from desktop_chat.cli.services import Services
from desktop_chat.cli.terminal import print_error, set_up
from desktop_chat.domain.errors import AppError
from desktop_chat.domain.model import LoadOptions, LoadPlan, Machine
from desktop_chat.engine.engine import Engine, EventHandler
from desktop_chat.engine.worker import Runner, ThreadedEngine
from desktop_chat.models import fit
from desktop_chat.models.header import check_vocabulary, read_header
from desktop_chat.models.library import Library
from desktop_chat.models.starter import starter_model
from desktop_chat.policy import context
from desktop_chat.storage.paths import Paths
from desktop_chat.storage.settings import SettingsFile

__all__ = ["main"]

_EXPECTED_FAILURE = 3
_INTERRUPTED = 130  # what a shell expects of a program that Ctrl+C ended


def main() -> int:
    """Run the program.

    Returns:
        0, or 3 for a failure that was to be expected and is told. Bad usage exits with 2, and a bug
        of ours, as an exception, with 1.
    """
    if sys.argv[1:2] == ["--renderer"]:  # a packaged app starts itself for its chat templates
        from desktop_chat.engine import renderer

        return renderer.main()
    set_up()
    arguments = parse()
    try:
        return _run(arguments, _services(arguments.profile))
    except AppError as error:
        print_error(error, as_json=arguments.json)
        return _EXPECTED_FAILURE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(arguments: Namespace, services: Services) -> int:
    """Each command imports what it needs: the window is to appear at once, the rest without Qt."""
    match arguments.command:
        case "ask":
            from desktop_chat.cli import ask

            return ask.run(arguments, services)
        case "render":
            from desktop_chat.cli import prompt

            return prompt.render(arguments, services)
        case "tokenize":
            from desktop_chat.cli import prompt

            return prompt.tokenize(arguments, services)
        case "doctor":
            from desktop_chat.cli import doctor

            return doctor.run(arguments.json, services)
        case _ if _has_display():
            return _window(services)
        case _:
            from desktop_chat.cli import chat

            print("There is no display, so the answers come here. Ctrl+D ends.", file=sys.stderr)
            return chat.run(services)


def _services(profile: Path | None) -> Services:
    paths = Paths.of(profile)

    def make_runner(emit: EventHandler) -> Runner:
        from desktop_chat.engine.runner import LlamaRunner  # on the engine's thread: 0.1 s

        return LlamaRunner(emit, _plan_load, context.choose, paths.chat_templates)

    def make_engine(on_event: EventHandler) -> Engine:
        return ThreadedEngine(on_event, make_runner)

    library = Library([paths.models], starter_model())
    return Services(paths, SettingsFile(paths.settings), library, make_engine)


def _plan_load(path: Path, machine: Machine, options: LoadOptions) -> LoadPlan:
    """Look at a file before llama.cpp does, which some broken ones make abort."""
    header = read_header(path)
    check_vocabulary(path)
    return fit.plan(header, machine, options)


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _window(services: Services) -> int:
    from desktop_chat.storage.chats import ChatStore
    from desktop_chat.storage.logfile import write_log
    from desktop_chat.ui import application

    paths = services.paths
    paths.create()
    with write_log(paths.log):
        return application.run(
            paths,
            services.make_engine,
            open_store=lambda: ChatStore(paths.database),
            list_models=services.library.list,
            settings=services.settings,
        )


if __name__ == "__main__":
    sys.exit(main())
