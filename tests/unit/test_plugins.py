"""Which of llama.cpp's compute plug-ins are loaded, with small ones that say how good they are."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from desktop_chat.domain.managed import GpuMode, Managed, Values
from desktop_chat.engine.llama import plugins
from desktop_chat.policy.models import limits_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="libraries are named as on Linux")

Make = Callable[[Mapping[str, str]], Path]

NO_CHOICE = "int ggml_backend_init(void) { return 0; }"
NO_PLUGIN = "int something_else(void) { return 0; }"


def scored(score: int) -> str:
    return f"{NO_CHOICE} int ggml_backend_score(void) {{ return {score}; }}"


class Library:
    """Stands for llama.cpp's, whose registry takes what it is given."""

    def __init__(self, *, starts: bool = True) -> None:
        self.loaded: list[str] = []
        self.ggml_backend_load = _Function(self._load)
        self._starts = starts

    def _load(self, path: bytes) -> int | None:
        self.loaded.append(Path(path.decode()).name)
        return 1 if self._starts else None


class _Function:
    def __init__(self, call: Callable[[bytes], int | None]) -> None:
        self.argtypes: object = None
        self.restype: object = None
        self._call = call

    def __call__(self, path: bytes) -> int | None:
        return self._call(path)


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a folder with a library for each name, of a line of C."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")

    def make(sources: Mapping[str, str]) -> Path:
        for name, source in sources.items():
            command = [compiler, "-shared", "-fPIC", "-x", "c", "-", "-o", tmp_path / name]
            subprocess.run(command, input=source, text=True, check=True)
        return tmp_path

    return make


def test_the_best_for_this_processor_is_loaded(make: Make) -> None:
    folder = make(
        {
            "libggml-cpu-haswell.so": scored(64),
            "libggml-cpu-zen4.so": scored(0),
            "libggml-cpu-x64.so": scored(1),
            "libggml-base.so": NO_PLUGIN,
            "libggml.so": NO_PLUGIN,
            "libllama.so": NO_PLUGIN,
        }
    )
    library = Library()
    assert plugins.load(library, folder, gpus=True) == {"cpu": "haswell"}
    assert library.loaded == ["libggml-cpu-haswell.so"]


def test_a_processor_that_none_suits_is_told(make: Make) -> None:
    folder = make({"libggml-cpu-zen4.so": scored(0), "libggml-cpu.so": NO_PLUGIN})
    library = Library()
    assert plugins.load(library, folder, gpus=True) == {"cpu": "not for this processor"}
    assert library.loaded == []


def test_a_gpu_comes_first_and_is_left_out_on_request(make: Make) -> None:
    folder = make({"libggml-vulkan.so": NO_CHOICE, "libggml-cpu-x64.so": scored(1)})
    library = Library()
    assert plugins.load(library, folder, gpus=True) == {"vulkan": "loaded", "cpu": "x64"}
    assert library.loaded == ["libggml-vulkan.so", "libggml-cpu-x64.so"]
    alone = Library()
    assert plugins.load(alone, folder, gpus=False) == {"vulkan": "left out", "cpu": "x64"}
    assert alone.loaded == ["libggml-cpu-x64.so"]


def test_why_a_gpu_is_of_no_use_is_told(make: Make) -> None:
    folder = make({"libloader.so.1": NO_PLUGIN})
    loader = folder / "libloader.so.1"
    command = ["cc", "-shared", "-fPIC", "-Wl,--no-as-needed", "-x", "c", "-", "-x", "none"]
    linked = [*command, loader, "-o", folder / "libggml-vulkan.so"]
    subprocess.run(linked, input=NO_CHOICE, text=True, check=True)
    loader.unlink()
    told = plugins.load(Library(), folder, gpus=True)
    assert "libloader.so.1: cannot open shared object file" in told["vulkan"]


def test_a_driver_that_does_not_start_is_told(make: Make) -> None:
    folder = make({"libggml-vulkan.so": NO_CHOICE})
    told = plugins.load(Library(starts=False), folder, gpus=True)
    assert told == {"vulkan": "its driver didn't start"}


@pytest.mark.parametrize("mode", [None, *GpuMode])
def test_an_administrator_can_have_no_driver_started(mode: GpuMode | None) -> None:
    managed = Managed(enforced=Values(gpu_mode=mode))
    assert limits_of(managed).takes_gpus == (mode is not GpuMode.OFF)
