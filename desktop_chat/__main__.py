"""Where everything is put together: the window, the command line, the services under both.

Imports stand where they are needed: the window is to be on the screen before anything that it does
not show is loaded, and the command line never loads Qt.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from desktop_chat.app.card_maker import CardMaker
    from desktop_chat.app.models.collection import ModelServices, Told
    from desktop_chat.cli.services import Services
    from desktop_chat.domain.crash import Crash
    from desktop_chat.domain.discovery import Found
    from desktop_chat.domain.effective import ModelDefaults
    from desktop_chat.domain.generation import Event, InMemory
    from desktop_chat.domain.loading import Fit
    from desktop_chat.domain.model import ModelFile
    from desktop_chat.domain.outcome import GenerationStats
    from desktop_chat.domain.verdict import Verdict
    from desktop_chat.engine.engine import Engine, EventHandler
    from desktop_chat.engine.llama.abort import AbortWatch
    from desktop_chat.engine.worker import Runner
    from desktop_chat.models.admission.load_marker import Markers
    from desktop_chat.models.card.templates import Templates
    from desktop_chat.models.discovery.places import Places
    from desktop_chat.models.library.library import Library
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
        from desktop_chat.engine.templates import renderer

        return renderer.main()
    if sys.argv[1:2] == ["--probe"]:  # or to try a model
        from desktop_chat.engine.probe import process as probe_process

        return probe_process.main()
    if sys.argv[1:2] == ["--press"]:  # or for a PDF
        from desktop_chat.ui.exchange import press

        return press.main()
    from desktop_chat.cli.terminal import FAILED, INTERRUPTED, print_error, set_up
    from desktop_chat.domain.errors import AppError
    from desktop_chat.ui.display import has_display

    set_up()
    arguments = _arguments()
    try:
        if arguments.command is not None:
            return _command(arguments)
        if (arguments.paths or has_display()) and _hand_over(arguments.profile, arguments.paths):
            return 0
        return _window(arguments.profile, arguments.paths) if has_display() else _command(arguments)
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
        return SimpleNamespace(command=None, profile=None, json=False, paths=())
    from desktop_chat.cli.parsers.parser import parse

    return parse()


def _end_in_order() -> None:
    """Have a request to end unwind, as Ctrl+C does, so that no load seems to have crashed."""
    import signal
    from types import FrameType

    def end(number: int, _frame: FrameType | None) -> None:
        sys.exit(128 + number)  # as a shell has it

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, end)


def _command(arguments: Any) -> int:
    _end_in_order()
    services = _services(arguments.profile, arguments.json)
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
            from desktop_chat.cli.conversations import chats

            return chats.run(arguments, services)
        case "keys":
            from desktop_chat.cli.conversations import keys

            return keys.run(arguments, services)
        case "models" | "inspect" | "presets" | "settings":
            return _models_command(arguments, services)
        case "doctor":
            from desktop_chat.cli import doctor

            return doctor.run(arguments.json, services)
        case "screenshot":
            return _screenshot(arguments.out)
        case _:
            from desktop_chat.cli import chat
            from desktop_chat.domain.errors import InvalidInput

            if arguments.paths:
                raise InvalidInput(
                    "There is no display to open a window on.",
                    "“desktop-chat ask --model PATH” asks a model without one.",
                )
            print(
                "There is no display, so the answers come here and are not kept. Ctrl+D ends.",
                file=sys.stderr,
            )
            return chat.run(services)


def _models_command(arguments: Any, services: Services) -> int:
    match arguments.command:
        case "models":
            from desktop_chat.cli.models import models

            return models.run(arguments, services)
        case "inspect":
            from desktop_chat.cli.models import inspect

            return inspect.run(arguments, services)
        case "settings":
            from desktop_chat.cli import settings

            return settings.run(arguments, services)
        case _:
            from desktop_chat.cli import presets

            return presets.run(arguments, services)


def _services(profile: Path | None, as_json: bool) -> Services:
    from desktop_chat.cli.services import Services
    from desktop_chat.cli.terminal import FAILED, print_error
    from desktop_chat.engine.llama.abort import AbortWatch, crash_error
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.settings import SettingsFile

    paths = Paths.of(profile)
    library = _LibraryOnce(paths)

    def leave(crash: Crash) -> None:
        sys.stdout.flush()
        if sys.stdout.isatty():  # after what was said
            print()
        print_error(crash_error(crash), as_json=as_json)
        sys.stdout.flush()
        os._exit(FAILED)

    watch = AbortWatch(paths.crash, leave)
    return Services(
        paths,
        SettingsFile(paths.settings),
        library.open(),
        lambda on_event: _make_engine(paths, library, watch, on_event),
        lambda: _make_vault(paths),
        _write_pdf,
        lambda path: _card_maker(paths, library).make(path),
        lambda path, report: _try_out(library, path, report),
    )


def _hand_over(profile: Path | None, opening: Sequence[Path]) -> bool:
    """Have the window of this profile open it, if there is one already."""
    from desktop_chat.storage.inbox import Inbox
    from desktop_chat.storage.paths import Paths

    inbox = Inbox(Paths.of(profile).inbox)
    if not inbox.has_window:
        return False
    inbox.put(opening)
    print("The window that is open already comes forward.")
    return True


def _window(profile: Path | None, opening: Sequence[Path]) -> int:
    gc.disable()  # until the window's own collector takes over: a tenth of the time until then

    # These come before Qt, which looks into the source of each module that is imported after it.
    from desktop_chat.domain.errors import StorageFailed
    from desktop_chat.storage.inbox import Inbox
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

    from desktop_chat.engine.llama.abort import AbortWatch, restart
    from desktop_chat.ui import application

    watch = AbortWatch(paths.crash, restart)
    library = _LibraryOnce(paths)
    with write_log(paths.log):
        return application.run(
            paths,
            lambda on_event: _make_engine(paths, library, watch, on_event),
            lambda: _make_vault(paths),
            lambda: _models(paths, library),
            settings,
            lambda: Inbox(paths.inbox),
            opening,
            library.take_crash,
            watch.remember,
        )


def _screenshot(out: Path) -> int:
    """Have a real chat in the window, and save pictures of it in the folder ``out``."""
    import tempfile
    from pathlib import Path

    from desktop_chat.engine.llama.abort import AbortWatch
    from desktop_chat.models.discovery.places import Places
    from desktop_chat.storage.keys.keychain_memory import MemoryKeychain
    from desktop_chat.storage.paths import Paths
    from desktop_chat.storage.profile.vault import Vault
    from desktop_chat.storage.settings import SettingsFile
    from desktop_chat.ui.pictures import screenshot

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.of(Path(folder))
        paths.create()
        home, half = _other_apps(Path(folder))
        library = _LibraryOnce(paths)
        watch = AbortWatch(paths.crash, lambda _: None)
        for file in screenshot.take(
            out,
            paths,
            lambda on_event: _make_engine(paths, library, watch, on_event),
            lambda: Vault(paths, MemoryKeychain()),
            _models(paths, library, Places(home, {}, "linux")),
            SettingsFile(paths.settings),
            half,
        ):
            print(file)
    return 0


def _other_apps(folder: Path) -> tuple[Path, Path]:
    """A home with models of other apps, and half of a model, all made of the starter."""
    import shutil

    from desktop_chat.models.library.starter import starter_model

    starter = starter_model()
    home = folder / "home"
    half = home / "Downloads" / "SmolLM2-135M-Instruct.Q4_1.part.gguf"
    places = (
        home / ".lmstudio" / "models" / "lmstudio-community" / "SmolLM2-135M-Instruct-GGUF",
        home / ".cache" / "llama.cpp",
        half.parent,
    )
    for place in places:
        place.mkdir(parents=True)
    if starter is not None:
        for place in places[:2]:
            shutil.copy(starter, place)
        half.write_bytes(starter.read_bytes()[: starter.stat().st_size // 2])
    return home, half


def _models(paths: Paths, library: _LibraryOnce, places: Places | None = None) -> ModelServices:
    """What the window has its models from; nothing is loaded or read before it is called.

    Args:
        places: Where other apps have theirs; by default, on this computer.
    """
    from desktop_chat.app.models.card import CardServices
    from desktop_chat.app.models.collection import ModelServices

    def discover(report: Told, is_cancelled: Callable[[], bool]) -> Sequence[Found]:
        from desktop_chat.models.discovery import discover

        return discover(report, is_cancelled, library=library.open(), places=places)

    def measure(path: Path, gpu_layers: int, stats: GenerationStats) -> None:
        from desktop_chat.models.fit.speed import measured_speed

        known = library.open()
        speed = measured_speed(known.header(path), gpu_layers, stats)
        if speed is not None:
            known.record_speed(path, speed)

    def hash_file(path: Path, told: Told, waits: Callable[[], bool]) -> str:
        from desktop_chat.models.files.sha256 import sha256_of

        return sha256_of(path, told, waits)

    maker = _card_maker(paths, library)

    def defaults(path: Path) -> ModelDefaults:
        from desktop_chat.models.recommended import model_defaults

        return model_defaults(library.open().header(path))

    def templates() -> tuple[str, ...]:
        from desktop_chat.engine.templates.families import template_names

        return template_names(paths.chat_templates)

    return ModelServices(
        library.open,
        paths.models,
        lambda model: _reckon(library, model),
        discover,
        measure,
        cards=CardServices(maker.make, maker.preview),
        hash_file=hash_file,
        defaults=defaults,
        templates=templates,
    )


def _reckon(library: _LibraryOnce, model: ModelFile) -> Fit | None:
    from desktop_chat.domain.errors import AppError
    from desktop_chat.engine.llama.machine import look_around
    from desktop_chat.engine.residency.balance import without
    from desktop_chat.models.fit.fit import fit

    known = library.open()
    # Whoever is loaded gets what it would get if it were alone; the others go if they have to.
    machine = without(look_around(), (each.taken for each in library.in_memory))
    try:
        header = known.header(model.path)
        return fit(header, machine, known.load_options(model.key), known.speeds)
    except AppError:  # whoever loads it is told
        return None


def _card_maker(paths: Paths, library: _LibraryOnce) -> CardMaker:
    from desktop_chat.app.card_maker import CardMaker
    from desktop_chat.engine.llama.build import engine_build

    return CardMaker(
        library.open,
        lambda: _templates(paths),
        lambda model: _reckon(library, model),
        engine_build,
    )


def _try_out(library: _LibraryOnce, path: Path, report: Told) -> Verdict:
    """Have a file checked and tried, as before it is loaded for the first time."""
    from desktop_chat.domain.loading import LoadOptions
    from desktop_chat.domain.verdict import Outcome, Verdict
    from desktop_chat.engine.llama.build import engine_build
    from desktop_chat.engine.llama.machine import look_around
    from desktop_chat.engine.probe.probe import Probe
    from desktop_chat.models.admission.admission import Admission
    from desktop_chat.policy import models

    known = library.open()
    admission = Admission(known, models.allow, Probe(), engine_build)
    admission(path, report)(look_around(), LoadOptions())
    return known.verdict(path, engine_build()) or Verdict(Outcome.PASSED)


def _templates(paths: Paths) -> Templates:
    from desktop_chat.models.card.templates import Templates
    from desktop_chat.models.library.starter import starter_templates

    return Templates(
        paths.known_templates, paths.published_templates, paths.chat_templates, starter_templates
    )


class _LibraryOnce:
    """The models, looked at first by whoever wants them first, on whatever thread that is.

    Attributes:
        in_memory: Those that are, as the engine last said.
    """

    def __init__(self, paths: Paths) -> None:
        self.in_memory: tuple[InMemory, ...] = ()
        self._paths = paths
        self._lock = threading.Lock()
        self._library: Library | None = None  # kept, since it knows the headers that it has read
        self._crash: Crash | None = None

    def open(self) -> Library:
        with self._lock:
            if self._library is None:
                self._library = _library(self._paths)
                self._crash = _look_back(self._paths, self._library)
            return self._library

    def take_crash(self) -> Crash | None:
        """What llama.cpp ended the last run with, if it did; told once."""
        self.open()
        crash, self._crash = self._crash, None
        return crash


def _look_back(paths: Paths, library: Library) -> Crash | None:
    from desktop_chat.app.aftermath import look_back
    from desktop_chat.engine.llama.abort import take_crash
    from desktop_chat.engine.llama.build import engine_build

    return look_back(library, _markers(paths), lambda: take_crash(paths.crash), engine_build())


def _markers(paths: Paths) -> Markers:
    from desktop_chat.models.admission.load_marker import Markers
    from desktop_chat.storage.durable import write_durably

    return Markers(paths.loading, write_durably)


def _library(paths: Paths) -> Library:
    from desktop_chat.models.library.catalogue import Catalogue
    from desktop_chat.models.library.library import Library
    from desktop_chat.models.library.starter import starter_model
    from desktop_chat.storage.json_file import JsonFile

    keeper = JsonFile(paths.catalogue, "list of models", "it begins anew", max_bytes=64 << 20)
    return Library([paths.models], starter_model(), Catalogue(keeper))


def _make_engine(
    paths: Paths, library: _LibraryOnce, watch: AbortWatch, on_event: EventHandler
) -> Engine:
    from desktop_chat.domain.errors import StorageFailed
    from desktop_chat.domain.generation import Loaded, Residents
    from desktop_chat.engine.worker import ThreadedEngine

    def make_runner(emit: EventHandler) -> Runner:  # on the engine's thread
        from desktop_chat.engine.llama import native
        from desktop_chat.engine.llama.build import engine_build
        from desktop_chat.engine.probe.probe import Probe
        from desktop_chat.engine.runner import LlamaRunner
        from desktop_chat.models.admission.admission import Admission
        from desktop_chat.policy import context, models

        def tell(event: Event) -> None:
            if isinstance(event, Loaded):
                watch.model = event.model.path
            elif isinstance(event, Residents):
                library.in_memory = event.models
            emit(event)

        @contextlib.contextmanager
        def guard(path: Path) -> Generator[None]:
            watch.model = path
            with markers.around(path):
                yield

        with contextlib.suppress(StorageFailed):  # then nothing is remembered
            paths.create()
        markers = _markers(paths)
        native.call_before_abort(watch.on_abort)
        admission = Admission(library.open(), models.allow, Probe(), engine_build)
        return LlamaRunner(tell, admission, context.choose, paths.chat_templates, guard)

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
    from desktop_chat.ui.exchange.pdf import write_pdf

    write_pdf(page, out, on_page)


if __name__ == "__main__":
    sys.exit(main())
