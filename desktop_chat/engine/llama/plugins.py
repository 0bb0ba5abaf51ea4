"""llama.cpp's compute backends where they are plug-ins: the best one for this processor, and GPUs'.

ggml has a loader of its own. It says neither which it chose nor why another didn't work, and it
can't leave out the GPUs, whose drivers start threads and open devices.
"""

import ctypes
import os
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

__all__ = ["load"]

_NAME = re.compile(r"(?:lib)?ggml-([a-z]+)(?:-(\w+))?\.(?:so|dll)")
_CPU = "cpu"
_NOT_HERE = "not for this processor"
_LEFT_OUT = "left out"
_NO_DEVICE = "its driver didn't start"


def load(library: Any, folder: Path, *, gpus: bool) -> dict[str, str]:
    """Load what this machine can use of the plug-ins in ``folder``, and nothing from elsewhere.

    Args:
        library: Whose registry they go to.
        gpus: Whether those for GPUs, too.

    Returns:
        By kind, as in ``{"cpu": "haswell", "vulkan": "loaded"}``: the variant that was chosen, or
        why there is none.
    """
    library.ggml_backend_load.argtypes = [ctypes.c_char_p]
    library.ggml_backend_load.restype = ctypes.c_void_p
    told: dict[str, str] = {}
    for kind, variants in _plugins(folder).items():
        told[kind] = _load_best(library, variants) if kind == _CPU or gpus else _LEFT_OUT
    return told


def _plugins(folder: Path) -> dict[str, dict[str, Path]]:
    """Each kind's variants. A CPU's comes last, as in ggml: the order is that of the devices."""
    found: defaultdict[str, dict[str, Path]] = defaultdict(dict)
    for path in sorted(folder.iterdir()):
        if match := _NAME.fullmatch(path.name):
            found[match[1]][match[2] or "loaded"] = path
    found.pop("base", None)  # what they all are linked to
    return dict(sorted(found.items(), key=lambda item: item[0] == _CPU))


def _load_best(library: Any, variants: dict[str, Path]) -> str:
    best, best_score, told = "", 0, _NOT_HERE
    for name, path in variants.items():
        try:
            score = _score(path)
        except OSError as error:
            told = str(error.__cause__ or error)  # a frozen program's own only says that it can't
            continue
        if score > best_score:
            best, best_score = name, score
    if not best:
        return told
    return best if library.ggml_backend_load(os.fsencode(variants[best])) else _NO_DEVICE


def _score(path: Path) -> int:
    """How well a plug-in suits this machine; 0 if it can't be used. One without a choice has 1.

    Raises:
        OSError: A library that it is linked to isn't there, as a GPU's loader.
    """
    plugin = ctypes.CDLL(str(path))
    if not hasattr(plugin, "ggml_backend_init"):
        return 0
    return plugin.ggml_backend_score() if hasattr(plugin, "ggml_backend_score") else 1
