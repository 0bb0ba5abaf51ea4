"""The packaged app on a GPU that this machine has in software: Mesa's lavapipe, by Vulkan.

    packaging/prove vulkan

Looks whether the plug-in is loaded, the layers go to that GPU and an answer comes, whether the app
names it, in a terminal and in its window, and whether all works without Vulkan's loader. What it
can't show is speed, nor how a real driver behaves.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from proof.processors import ALONE, BUNDLE, PYTHON, ROOT, find_model, lay_out

__all__ = ["main"]

_LOADER = "libvulkan.so.1"
_DRIVERS = Path("/usr/share/vulkan/icd.d")
_GPU = "llvmpipe"
# ggml leaves processors that speak Vulkan alone, unless they are named.
_NAMED = {"GGML_VK_VISIBLE_DEVICES": "0"}
_WORDS = "The capital of France is"
_QUESTION, _TOKENS = "What is the capital of France?", 12
_PATIENCE_S = 500.0
_PICTURE = ROOT / "build" / "proof" / "vulkan-window.png"


class _NotSoError(Exception):
    """Something isn't as it has to be; the message has what was seen."""


class _Trial:
    """One app, a profile of its own, and what was seen."""

    def __init__(self, program: Path, libraries: Path, python: Path, work: Path) -> None:
        self.program = program
        self.libraries = libraries
        self.python = python
        self.work = work
        self.failed = False

    def environment(self, more: Mapping[str, str]) -> dict[str, str]:
        return {"PATH": os.defpath, "HOME": str(self.work), "LANG": "C.UTF-8", **more}

    def json(self, *words: str | Path, env: Mapping[str, str], prefix: Sequence[str] = ()) -> Any:
        command = [*prefix, self.program, "--profile", self.work / "profile", *words]
        return json.loads(_run(command, self.environment(env), self.work))

    def note(self, what: str, see: Callable[[], str]) -> None:
        begun = time.monotonic()
        try:
            told, word = see(), "ok"
        except (_NotSoError, OSError, subprocess.SubprocessError) as error:
            told, word, self.failed = str(error), "FAILED", True
        print(f"{word:<7} {what:<44} {time.monotonic() - begun:>6.1f} s  {told}", flush=True)


def main(arguments: Sequence[str] = ()) -> int:
    """Look at each, and print what was seen. 0 if all is as it should be."""
    options = _options(arguments)
    if not any(_DRIVERS.glob("lvp_icd*.json")):
        print("Mesa's Vulkan is missing. Install it: apt-get install -y mesa-vulkan-drivers")
        return 1
    model = options.model or find_model()
    if model is None:
        return 1
    with tempfile.TemporaryDirectory() as folder:
        trial = _Trial(options.program, options.libraries, options.python, Path(folder))
        trial.note("doctor names the GPU", lambda: _doctor(trial))
        trial.note("all layers go to it", lambda: _offload(trial, model))
        trial.note("ask answers, and names it", lambda: _ask(trial, model))
        trial.note("a processor in software isn't taken unasked", lambda: _unasked(trial))
        trial.note(f"without {_LOADER} the CPU answers", lambda: _without_loader(trial, model))
        trial.note("the window names it", lambda: _window(trial, model))
    return int(trial.failed)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    libraries = BUNDLE / "_internal" / "llama_cpp" / "lib"
    parser = argparse.ArgumentParser(prog="packaging/prove vulkan")
    parser.add_argument("--program", type=Path, default=BUNDLE / "desktop-chat")
    parser.add_argument("--libraries", type=Path, default=libraries, help="llama.cpp's")
    parser.add_argument("--python", type=Path, default=PYTHON, help="with llama_cpp installed")
    parser.add_argument("--model", type=Path)
    return parser.parse_args(arguments)


def _doctor(trial: _Trial) -> str:
    told = trial.json("doctor", "--json", env=_NAMED)
    gpus = [each["description"] for each in told["devices"] if each["kind"] != "cpu"]
    plugins: dict[str, str] = told["plugins"] or {}
    if plugins.get("vulkan") != "loaded" or not any(_GPU in each for each in gpus):
        raise _NotSoError(f"{plugins}, {gpus}")
    return f"{gpus[0]}; the CPU is {plugins['cpu']}"


def _offload(trial: _Trial, model: Path) -> str:
    """By llama.cpp's own log, which the app doesn't show."""
    folder = trial.work / "alone"
    folder.mkdir()
    lay_out(folder, trial.libraries, trial.python)
    environment = trial.environment(_NAMED | {"PYTHONPATH": f"{folder}:{ROOT}"})
    command = [trial.python, ALONE, model, "4", _WORDS, "-1"]
    told = json.loads(_run(command, environment, trial.work))
    done, _, of = told["offloaded"].partition("offloaded ")[2].split(" ")[0].partition("/")
    if not done or done != of or not told["answer"].strip():
        raise _NotSoError(str(told))
    return f"{done} of {of}; {told['answer']!r} after {told['seconds_to_answer']} s"


def _ask(trial: _Trial, model: Path) -> str:
    words = ("ask", "--json", "--model", model, "--gpu-layers", "-1", "--temperature", "0")
    told = trial.json(*words, "--max-tokens", str(_TOKENS), _QUESTION, env=_NAMED)
    if _GPU not in told["device"] or not told["text"].strip() or not told["gpu_layers"]:
        raise _NotSoError(str(told))
    return f"{told['text']!r} by {told['device']}, {told['tokens_per_second']:.1f} tokens/s"


def _unasked(trial: _Trial) -> str:
    told = trial.json("doctor", "--json", env={})
    kinds = [each["kind"] for each in told["devices"]]
    if kinds != ["cpu"]:
        raise _NotSoError(f"{told['plugins']}, {kinds}")
    return f"vulkan: {told['plugins']['vulkan']}; devices: {kinds}"


def _without_loader(trial: _Trial, model: Path) -> str:
    """In a namespace where the loader's file is none."""
    hidden = Path("/usr/lib/x86_64-linux-gnu", _LOADER).resolve()
    hiding = f"mount --bind /dev/null '{hidden}' && "
    prefix = ("unshare", "--mount", "--map-root-user", "sh", "-c", f'{hiding}exec "$@"', "sh")
    told = trial.json("doctor", "--json", env=_NAMED, prefix=prefix)
    words = ("ask", "--json", "--model", model, "--max-tokens", "4", _QUESTION)
    answer = trial.json(*words, env=_NAMED, prefix=prefix)
    if _LOADER not in told["plugins"].get("vulkan", "") or answer["device"] != "CPU":
        raise _NotSoError(f"{told['plugins']}, {answer}")
    return f"vulkan: {told['plugins']['vulkan']}; answered by the {answer['device']}"


def _window(trial: _Trial, model: Path) -> str:
    """As a screen reader is told."""
    sys.path.insert(0, str(ROOT))  # for tests.screen_reader
    from proof.desktop import Desktop
    from proof.window import NotShownError, Window

    home = trial.work / "home"
    home.mkdir(mode=0o700)
    profile = trial.work / "window"
    command: list[str | Path] = [trial.program, "--profile", profile]
    with Desktop(home) as desktop:
        environment = desktop.environment() | _NAMED
        for words in (("models", "add", model), ("models", "use", model.stem)):
            _run([*command, *words], environment, trial.work)
        process = subprocess.Popen(command, env=environment, cwd=trial.work)
        try:
            window = Window(process, desktop)
            window.press("ctrl+k")
            window.wait_for(f"Runs on {_GPU}")
            _PICTURE.parent.mkdir(parents=True, exist_ok=True)
            window.picture(_PICTURE)
        except NotShownError as error:
            raise _NotSoError(str(error)) from error
        finally:
            process.terminate()
            process.wait()
    return f"“Runs on {_GPU}…”; {_PICTURE.relative_to(ROOT)}"


def _run(command: Sequence[str | Path], environment: Mapping[str, str], folder: Path) -> str:
    done = subprocess.run(
        list(map(str, command)),
        env=dict(environment),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
    )
    if done.returncode:
        raise _NotSoError(f"{command[-1]} ended with {done.returncode}: {done.stderr[-1500:]}")
    return done.stdout
