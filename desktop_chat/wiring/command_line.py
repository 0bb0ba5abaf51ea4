"""The commands, each with the services that it works with. Only pictures and PDFs take Qt."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_chat.cli.services import Services
    from desktop_chat.domain.crash import Crash

__all__ = ["run"]


def run(arguments: Any) -> int:
    """Do what the parsed arguments ask for.

    Returns:
        The exit status.

    Raises:
        AppError: It can't be done.
    """
    _end_in_order()
    if arguments.command == "screenshot":
        from desktop_chat.wiring.pictures import take_pictures

        return take_pictures(
            arguments.out, arguments.model, language=arguments.language, scale=arguments.scale
        )
    services = _services(arguments.profile, arguments.json)
    match arguments.command:
        case None:
            return _chat(arguments.paths, services)
        case "ask" | "compare" | "render" | "tokenize":
            return _ask_model(arguments, services)
        case "chats":
            from desktop_chat.cli.conversations import chats

            return chats.run(arguments, services)
        case "keys":
            from desktop_chat.cli.conversations import keys

            return keys.run(arguments, services)
        case "doctor":
            from desktop_chat.cli import doctor

            return doctor.run(arguments.json, services)
        case _:
            return _tend(arguments, services)


def _ask_model(arguments: Any, services: Services) -> int:
    if arguments.command == "ask":
        from desktop_chat.cli import ask

        return ask.run(arguments, services)
    if arguments.command == "compare":
        from desktop_chat.cli import compare

        return compare.run(arguments, services)
    from desktop_chat.cli import prompt

    render_or_tokenize = prompt.render if arguments.command == "render" else prompt.tokenize
    return render_or_tokenize(arguments, services)


def _tend(arguments: Any, services: Services) -> int:
    """See to the models and to what is decided about them."""
    match arguments.command:
        case "models":
            from desktop_chat.cli.models import models

            return models.run(arguments, services)
        case "inspect":
            from desktop_chat.cli.models import inspect

            return inspect.run(arguments, services)
        case "bench":
            from desktop_chat.cli import bench

            return bench.run(arguments, services)
        case "settings":
            from desktop_chat.cli import settings

            return settings.run(arguments, services)
        case "policy":
            from desktop_chat.cli import policy

            return policy.run(arguments, services)
        case _:
            from desktop_chat.cli import presets

            return presets.run(arguments, services)


def _chat(opening: tuple[Path, ...], services: Services) -> int:
    """Talk in the terminal, in the place of a window."""
    from desktop_chat.cli import chat
    from desktop_chat.domain.errors import InvalidInput

    if opening:
        raise InvalidInput(
            "There is no display to open a window on.",
            "“desktop-chat ask --model PATH” asks a model without one.",
        )
    print(
        "There is no display, so the answers come here and are not kept. Ctrl+D ends.",
        file=sys.stderr,
    )
    return chat.run(services)


def _end_in_order() -> None:
    """Have a request to end unwind, as Ctrl+C does, so that no load seems to have crashed."""
    import signal
    from types import FrameType

    numbers = [getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP")]
    ending = [each for each in numbers if each and signal.getsignal(each) is signal.SIG_DFL]

    def end(number: int, _frame: FrameType | None) -> None:
        for each in ending:  # another one, as `timeout` sends it, would cut the unwinding off
            signal.signal(each, signal.SIG_IGN)
        sys.exit(128 + number)  # as a shell has it

    for each in ending:
        signal.signal(each, end)


def _services(folder: Path | None, as_json: bool) -> Services:
    from desktop_chat.cli.services import Services
    from desktop_chat.storage.paths import Paths
    from desktop_chat.wiring.profile import Profile

    profile = Profile(Paths.of(folder), _leave(as_json), tells=True)
    return Services(
        profile.paths,
        profile.settings,
        profile.open_library,
        profile.make_engine,
        profile.make_vault,
        _write_pdf,
        profile.models.card,
        profile.examine,
        profile.try_out,
        profile.policy.managed,
        lambda: profile.policy.stores,
        profile.permit,
    )


def _leave(as_json: bool) -> Callable[[Crash], None]:
    """What ends a command when llama.cpp can't go on: it tells that, after what was said."""
    from desktop_chat.cli.terminal import FAILED, print_error
    from desktop_chat.engine.llama.abort import crash_error

    def leave(crash: Crash) -> None:
        sys.stdout.flush()
        if sys.stdout.isatty():
            print()
        print_error(crash_error(crash), as_json=as_json)
        sys.stdout.flush()
        os._exit(FAILED)

    return leave


def _write_pdf(page: str, out: Path, on_page: Callable[[], None]) -> None:
    from desktop_chat.ui.exchange.pdf import write_pdf

    write_pdf(page, out, on_page)
