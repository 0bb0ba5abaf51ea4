"""Which llama.cpp this is, told without loading it."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from desktop_chat.domain.package_version import package_version

__all__ = ["engine_build"]

_PACKAGE = "llama_cpp"
_DISTRIBUTION = "llama-cpp-python"
_LIBRARIES = (".so", ".dylib", ".dll")


@cache
def engine_build() -> str:
    """Names the binding's version and its libraries, by their names and sizes.

    Another compilation, as for another kind of GPU, has another name. What was found out with one
    build says nothing of the next.
    """
    spec = find_spec(_PACKAGE)
    digest = hashlib.sha256()
    if spec is not None and spec.origin is not None:
        folder = Path(spec.origin).parent / "lib"
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.suffix in _LIBRARIES:
                digest.update(f"{path.name} {path.stat().st_size}\n".encode())
    return f"{package_version(_DISTRIBUTION)}-{digest.hexdigest()[:12]}"
