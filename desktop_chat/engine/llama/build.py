"""Which llama.cpp this is, told without loading it."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from desktop_chat.domain.package_version import package_version

__all__ = ["engine_build", "gpu_backends"]

_PACKAGE = "llama_cpp"
_DISTRIBUTION = "llama-cpp-python"
_LIBRARIES = (".so", ".dylib", ".dll")
_GPUS = {
    "ggml-cuda": "CUDA",
    "ggml-hip": "ROCm",
    "ggml-metal": "Metal",
    "ggml-opencl": "OpenCL",
    "ggml-sycl": "SYCL",
    "ggml-vulkan": "Vulkan",
}
"""How they are called, by the library of llama.cpp's that reaches them."""


@cache
def engine_build() -> str:
    """Names the binding's version and its libraries, by their names and sizes.

    Another compilation, as for another kind of GPU, has another name. What was found out with one
    build says nothing of the next.
    """
    digest = hashlib.sha256()
    for path in _libraries():
        digest.update(f"{path.name} {path.stat().st_size}\n".encode())
    return f"{package_version(_DISTRIBUTION)}-{digest.hexdigest()[:12]}"


def gpu_backends() -> tuple[str, ...]:
    """The kinds of GPU interfaces that it was built for, whatever this machine has."""
    names = {path.stem.removeprefix("lib") for path in _libraries()}
    return tuple(_GPUS[name] for name in sorted(names & _GPUS.keys()))


def _libraries() -> tuple[Path, ...]:
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        return ()
    folder = Path(spec.origin).parent / "lib"
    found = sorted(folder.iterdir()) if folder.is_dir() else ()
    return tuple(path for path in found if path.suffix in _LIBRARIES)
