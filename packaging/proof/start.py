"""How long the packaged app takes from its start to its first paint, beside a bare PySide6 window.

    packaging/prove start [--rounds 7] [--bundle FOLDER]

Both are packaged alike, and started in turn on a screen of their own, on which nothing else is: the
time ends when it shows something. Before each cold start, the files of both are dropped from the
system's memory; libraries of the system stay there, as after a login.
"""

import argparse
import mmap
import os
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import bundle

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parents[2]
_BARE = _ROOT / "build" / "bare-window"
_MOST = 1.5  # times the bare window's
_PATIENCE_S = 60.0
_POLL_S = 0.0005
_SAMPLE = 4096  # bytes around the middle of the screen
_KINDS = ("warm", "cold")


@dataclass(frozen=True, slots=True)
class _Start:
    """Seconds to the first paint, and the processor's seconds that went into it."""

    seconds: float
    cpu_seconds: float


def main(arguments: Sequence[str] = ()) -> int:
    """Measure, and print medians and ratios. 0 if the cold start is within bounds."""
    options = _options(arguments)
    programs = {"bare": _bare_window(), "app": options.bundle / "desktop-chat"}
    print(f"{options.rounds} rounds in turn; medians")
    ratios: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, _screen(Path(folder)) as screen:
        environment = _environment(Path(folder), screen)
        for program in programs.values():  # fonts are looked for once, and a profile is made
            _start(program, environment, Path(folder))
        for kind in _KINDS:
            taken: dict[str, list[_Start]] = {name: [] for name in programs}
            for _ in range(options.rounds):
                for name, program in programs.items():
                    if kind == "cold":
                        _forget(program.parent)
                    taken[name].append(_start(program, environment, Path(folder)))
            ratios[kind] = _tell(kind, taken)
    if ratios["cold"] > _MOST:
        print(f"FAILED: more than {_MOST} times as long as the bare window")
    return int(ratios["cold"] > _MOST)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="packaging/prove start")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--bundle", type=Path, default=bundle.folder(_ROOT))
    return parser.parse_args(arguments)


def _bare_window() -> Path:
    """The bare window's program, packaged now if it wasn't before."""
    program = _BARE / "bare-window" / "bare-window"
    if not program.exists():
        recipe = Path(__file__).with_name("bare") / "bare-window.spec"
        bundle.run_pyinstaller(_ROOT, recipe, _BARE)
    return program


def _tell(kind: str, taken: dict[str, list[_Start]]) -> float:
    """Print one kind of start. Returns the ratio of the times."""
    seconds = {name: statistics.median(each.seconds for each in all) for name, all in taken.items()}
    cpu = {name: statistics.median(each.cpu_seconds for each in all) for name, all in taken.items()}
    for what, values in (("seconds", seconds), ("of the processor", cpu)):
        ratio = values["app"] / values["bare"]
        print(
            f"{kind:<5} {what:<17} bare {values['bare']:.3f}  app {values['app']:.3f}"
            f"  ratio {ratio:.2f}"
        )
    return seconds["app"] / seconds["bare"]


def _start(program: Path, environment: dict[str, str], folder: Path) -> _Start:
    """Start a program, wait for its first paint, and end it."""
    with (folder / "Xvfb_screen0").open("rb") as file:
        pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        _await(lambda: not _shows_something(pixels), "the screen didn't become empty")
        begun = time.perf_counter()
        process = subprocess.Popen([program], env=environment, stdin=subprocess.DEVNULL)
        try:
            _await(lambda: _shows_something(pixels), f"{program} showed nothing")
            seconds = time.perf_counter() - begun
            cpu_seconds = _cpu_seconds(process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(_PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        pixels.close()
    return _Start(seconds, cpu_seconds)


def _await(happens: Callable[[], bool], otherwise: str) -> None:
    given_up = time.monotonic() + _PATIENCE_S
    while not happens():
        if time.monotonic() > given_up:
            raise TimeoutError(otherwise)
        time.sleep(_POLL_S)


def _shows_something(pixels: mmap.mmap) -> bool:
    """Whether the screen isn't black where a window is, which is its upper left."""
    middle = len(pixels) // 4
    return any(pixels[middle : middle + _SAMPLE])


def _cpu_seconds(process: int) -> float:
    """What all threads of a process have used; see schedstat in proc(5)."""
    tasks = Path(f"/proc/{process}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def _forget(folder: Path) -> None:
    """Have the system read these files from the disk again."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _environment(folder: Path, screen: str) -> dict[str, str]:
    """A person's, who has just come: nothing of ours, and nothing of an earlier measurement."""
    return {
        "PATH": os.defpath,
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }


@contextmanager
def _screen(folder: Path) -> Generator[str]:
    """An X server that keeps its pixels in a file of this folder."""
    program = shutil.which("Xvfb")
    if program is None:
        raise SystemExit("Xvfb is missing. Install it: apt-get install -y xvfb")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1280x900x24"]
    command += ["-nocursor", "-fbdir", str(folder)]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, pass_fds=[writing], stdout=quiet, stderr=quiet)
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
