"""llama.cpp loads no library but its own, whatever lies in the current directory or is named."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="libraries are named as on Linux")

# As a plug-in that promises to compute faster than all others.
PLANTED = """
#include <fcntl.h>
__attribute__((constructor)) static void loaded(void) { creat(MARK, 0600); }
int ggml_backend_score(void) { return 1 << 30; }
"""
USE = """
from desktop_chat.engine.llama import native
native.initialize()
native.C.llama_supports_gpu_offload()
assert native.devices()
"""
CHILD = """
import subprocess, sys
from desktop_chat.domain.confinement import bare_environment
child = "from desktop_chat.engine.llama import native; native.initialize()"
subprocess.run([sys.executable, "-c", child], env=bare_environment(), check=True)
"""
PACKAGED = f"import sys\nsys.frozen = True\n{USE}"
PACKAGED_CHILD = f"import sys\nsys.frozen = True\n{CHILD}"
UNGUARDED = f"{USE}\nnative.C._lib.ggml_backend_load_all()\n"


@pytest.fixture(scope="module")
def mark(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Is there once the library has been loaded, which lies beside it under several names."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")
    folder = tmp_path_factory.mktemp("planted")
    mark = folder / "loaded"
    library = folder / "libggml-cpu-evil.so"
    define = f'-DMARK="{mark}"'
    command = [compiler, "-shared", "-fPIC", define, "-x", "c", "-", "-o", library]
    subprocess.run(command, input=PLANTED, text=True, check=True)
    for name in ("libllama.so", "libggml-cpu.so", "libggml-vulkan-evil.so", "libggml-blas.so"):
        shutil.copy(library, folder / name)
    return mark


def loads(mark: Path, code: str, variable: str = "") -> bool:
    named = str(mark.parent / ("libggml-cpu-evil.so" if "BACKEND" in variable else ""))
    mark.unlink(missing_ok=True)
    subprocess.run(
        [sys.executable, "-c", code],
        env=environment(PYTHONPATH=str(Path.cwd())) | ({variable: named} if variable else {}),
        cwd=mark.parent,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    return mark.exists()


def test_the_current_directory_is_not_looked_into(mark: Path) -> None:
    assert not loads(mark, USE)
    assert loads(mark, UNGUARDED), "it can't be loaded: the line above shows nothing"


@pytest.mark.parametrize("variable", ["GGML_BACKEND_PATH", "LLAMA_CPP_LIB_PATH"])
def test_a_packaged_app_is_told_no_other_place(mark: Path, variable: str) -> None:
    assert loads(mark, USE, variable), "it can't be loaded: the next lines show nothing"
    assert not loads(mark, PACKAGED, variable)
    assert not loads(mark, PACKAGED_CHILD, variable)


def test_a_process_beside_one_from_source_is_told_only_where_llama_cpp_is(mark: Path) -> None:
    """Which also shows that the lines above could have failed."""
    assert loads(mark, CHILD, "LLAMA_CPP_LIB_PATH")
    assert not loads(mark, CHILD, "GGML_BACKEND_PATH")


def test_it_works_with_its_own(mark: Path) -> None:
    for code in (USE, PACKAGED, CHILD, PACKAGED_CHILD):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment(PYTHONPATH=str(Path.cwd())),
            cwd=mark.parent,
            check=False,
        )
        assert done.returncode == 0
