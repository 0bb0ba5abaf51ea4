"""Where everything is put together: the window, the command line, the services under both.

Imports stand where they are needed: the window is to be on the screen before anything that it does
not show is loaded, and the command line never loads Qt.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_chat.cli.services import Services
    from desktop_chat.domain.model import ModelFile
    from desktop_chat.engine.engine import Engine, EventHandler
    from desktop_chat.engine.worker import Runner
    from desktop_chat.models.library import Library
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Secret, Vault

__all__ = ["main"]


def main() -> int:
    """Run the program.

    Returns:
        0, or 3 for a failure that was to be expected and is told. Bad usage exits with 2, and a bug
        of ours, as an exception, with 1.
    """
    _keep_out_of_core_dumps()
    if sys.argv[1:2] == ["--renderer"]:  # a packaged app starts itself for its chat templates
        from desktop_chat.engine import renderer

        return renderer.main()
    if sys.argv[1:2] == ["--probe"]:  # or to try a model
        from desktop_chat.engine import probe_process

        return probe_process.main()
    if sys.argv[1:2] == ["--press"]:  # or for a PDF
        from desktop_chat.ui import press

        return press.main()
    from desktop_chat.cli.terminal import FAILED, INTERRUPTED, print_error, set_up
    from desktop_chat.domain.errors import AppError
    from desktop_chat.ui.display import has_display

    set_up()
    arguments = _arguments()
    try:
        if arguments.command is None and has_display():
            return _window(arguments.profile)
        return _command(arguments)
    except AppError as error:
        print_error(error, as_json=arguments.json)
        return FAILED
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
        return SimpleNamespace(command=None, profile=None, json=False)
    from desktop_chat.cli.parser import parse

    return parse()


def _command(arguments: Any) -> int:
    services = _services(arguments.profile)
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
        case "chats":
            from desktop_chat.cli import chats

            return chats.run(arguments, services)
        case "keys":
            from desktop_chat.cli import keys

            return keys.run(arguments, services)
        case "doctor":
            from desktop_chat.cli import doctor

            return doctor.run(arguments.json, services)
        case "screenshot":
            return _screenshot(arguments.out)
        case _:
            from desktop_chat.cli import chat

            print(
                "There is no display, so the answers come here and are not kept. Ctrl+D ends.",
                file=sys.stderr,
            )
            return chat.run(services)


def _services(profile: Path | None) -> Services:
    from desktop_chat.cli.services import Services
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.settings import SettingsFile

    paths = Paths.of(profile)
    return Services(
        paths,
        SettingsFile(paths.settings),
        _library(paths),
        lambda on_event: _make_engine(paths, on_event),
        lambda: _make_vault(paths),
        _write_pdf,
    )


def _window(profile: Path | None) -> int:
    gc.disable()  # until the window's own collector takes over: a tenth of the time until then

    # These come before Qt, which looks into the source of each module that is imported after it.
    from desktop_chat.domain.errors import StorageFailed
    from desktop_chat.storage.logfile import write_log
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.settings import SettingsFile

    paths = Paths.of(profile)
    try:
        paths.create()
    except StorageFailed as error:  # there may be no terminal to tell it in
        from desktop_chat.ui.failure import show_failure

        show_failure(error)
        raise
    settings = SettingsFile(paths.settings)

    from desktop_chat.ui import application

    library: Library | None = None

    def list_models() -> Sequence[ModelFile]:
        nonlocal library
        library = library or _library(paths)  # kept, since it knows the headers that it has read
        return library.list()

    with write_log(paths.log):
        return application.run(
            paths,
            lambda on_event: _make_engine(paths, on_event),
            lambda: _make_vault(paths),
            list_models,
            settings,
        )


def _screenshot(out: Path) -> int:
    """Have a real chat in the window, and save pictures of it in the folder ``out``."""
    import tempfile
    from pathlib import Path

    from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Vault
    from desktop_chat.storage.settings import SettingsFile
    from desktop_chat.ui import screenshot

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.of(Path(folder))
        paths.create()
        for file in screenshot.take(
            out,
            paths,
            lambda on_event: _make_engine(paths, on_event),
            lambda: Vault(paths, MemoryKeychain()),
            lambda: _library(paths).list(),
            SettingsFile(paths.settings),
        ):
            print(file)
    return 0


def _library(paths: Paths) -> Library:
    from desktop_chat.models.library import Library
    from desktop_chat.models.starter import starter_model

    return Library([paths.models], starter_model())


def _make_engine(paths: Paths, on_event: EventHandler) -> Engine:
    from desktop_chat.engine.worker import ThreadedEngine

    def make_runner(emit: EventHandler) -> Runner:
        from desktop_chat.engine.runner import LlamaRunner  # on the engine's thread
        from desktop_chat.models.check import check_file
        from desktop_chat.policy import context

        return LlamaRunner(
            emit, lambda path, _report: check_file(path), context.choose, paths.chat_templates
        )

    return ThreadedEngine(on_event, make_runner)


def _make_vault(paths: Paths) -> Vault:
    from desktop_chat.storage.keys.keychain import SystemKeychain
    from desktop_chat.storage.profile.vault import Vault

    return Vault(paths, SystemKeychain(), _given())


def _given() -> Secret:
    """What opens the conversations without asking anybody, for scripts."""
    from pathlib import Path

    from desktop_chat.domain.keys import SlotKind
    from desktop_chat.storage.profile.vault import Secret

    if file := os.environ.get("DESKTOP_CHAT_PASSPHRASE_FILE"):
        return Secret.from_file(Path(file))
    if file := os.environ.get("DESKTOP_CHAT_RECOVERY_CODE_FILE"):
        return Secret.from_file(Path(file), SlotKind.RECOVERY_CODE)
    return Secret()


def _write_pdf(page: str, out: Path, on_page: Callable[[], None]) -> None:
    from desktop_chat.ui.pdf import write_pdf

    write_pdf(page, out, on_page)


if __name__ == "__main__":
    sys.exit(main())
