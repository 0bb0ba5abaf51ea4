"""Start Desktop Chat or its tests from a source checkout, with all the set-up that this needs.

    python3 packaging/from_source.py run [arguments of desktop-chat]
    python3 packaging/from_source.py test [arguments of pytest]

Uses only the standard library. This first file keeps to syntax that an old Python can read, so that
an old Python can be told so.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path
from typing import NoReturn

_ROOT = Path(__file__).resolve().parent.parent
_OLDEST_PYTHON = (3, 11)
_INTERRUPTED = 130  # what a shell reports for Ctrl+C


def main(arguments: list[str]) -> int:
    if sys.version_info[:2] < _OLDEST_PYTHON:
        print(_too_old(), file=sys.stderr)
        return 1
    options = _options(arguments)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        return _start(options)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return _INTERRUPTED


def _too_old() -> str:
    return (
        "Desktop Chat needs Python {}.{} or newer; this is Python {}.{} ({}).\n"
        "Start it with a newer one, for example: python3.12 packaging/from_source.py run"
    ).format(*_OLDEST_PYTHON, *sys.version_info[:2], sys.executable)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="from_source.py",
        description="Start Desktop Chat, or its tests, from source.",
        epilog="The first start sets everything up in .venv; later ones take a moment.",
    )
    parser.add_argument(
        "--install-system-packages",
        action="store_true",
        default=os.environ.get("CI", "").lower() in ("true", "1"),
        help="as root, let apt-get install what is missing (on by itself where CI=true)",
    )
    parser.add_argument("command", choices=("run", "test"), help="start the app, or run all tests")
    parser.add_argument(
        "arguments", nargs=argparse.REMAINDER, help="passed on to desktop-chat or to pytest"
    )
    return parser.parse_args(arguments)


def _start(options: argparse.Namespace) -> int:
    # Here, because these files use what an old Python can't read.
    import checks
    import system_packages
    from environment import Environment, SetUpError

    testing = options.command == "test"
    extras = {"starter", "test", "dev"} if testing else {"starter"}
    environment = Environment(_ROOT)
    ready = environment.is_ready(extras)
    try:
        system_packages.ensure(
            {"xcb"} if testing else system_packages.screens(),
            building=not ready,
            testing=testing,
            may_install=options.install_system_packages,
        )
        if not ready:
            environment.set_up(extras)
    except (SetUpError, system_packages.PackagesMissingError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    if testing:
        return checks.run(environment, options.arguments)
    return _become(environment.executable("desktop-chat"), options.arguments)


def _become(program: Path, arguments: list[str]) -> int:
    """Let the app take this process's place, so that signals and the exit code are its own."""
    command = [str(program), *arguments]
    if os.name != "nt":
        os.execv(program, command)
    import foreground  # Windows can't replace a process

    return foreground.call(command)


def _interrupt(_signal: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
