"""What is taken from a process that reads what nobody has vouched for, or loads what others name.

Here, since each service has such a process and none may ask another.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

__all__ = ["bare_environment", "lock_in", "own_folders", "start_bare", "trust_own_libraries"]

_HANDED_DOWN = (
    *("LANG", "LC_ALL", "LC_CTYPE"),  # by which Python encodes the names of files
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"),
    *("LLAMA_CPP_LIB_PATH", "CUDA_PATH", "HIP_PATH"),  # where llama-cpp-python finds libraries
    *("SystemRoot", "PATH") * (os.name == "nt"),  # without which Windows starts nothing
)

# The first three are read by llama-cpp-python, two of them on Windows; then ggml reads a library's
# path, and those of programs for a GPU.
_LOADING_CODE = (
    *("LLAMA_CPP_LIB_PATH", "CUDA_PATH", "HIP_PATH"),
    *("GGML_BACKEND_PATH", "GGML_METAL_PATH_RESOURCES", "GGML_OPENCL_KERNEL_CACHE_DIR"),
)


def trust_own_libraries() -> None:
    """Forget where else there may be code: for a packaged app, before it loads llama.cpp."""
    for name in _LOADING_CODE:
        os.environ.pop(name, None)


def bare_environment() -> dict[str, str]:
    """What it takes to find its libraries and files: nothing to tell, and nothing to preload."""
    untrusted = _LOADING_CODE if getattr(sys, "frozen", False) else ()
    wanted = [name for name in _HANDED_DOWN if name in os.environ and name not in untrusted]
    handed_down = {name: os.environ[name] for name in wanted}
    # A library that starts threads early would keep these out of the lock.
    return handed_down | {"OPENBLAS_NUM_THREADS": "1"}


def start_bare(command: Sequence[str], *, with_stderr: bool = False) -> Popen[bytes]:
    """Start a process of ours that is spoken with by its stdin and stdout.

    Args:
        with_stderr: What it writes there is wanted, too.

    Raises:
        OSError: The system can't.
    """
    import subprocess  # here: what is started imports this module as well, and starts nothing

    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if with_stderr else subprocess.DEVNULL,
        env=bare_environment(),
        start_new_session=True,  # Ctrl+C in a terminal is not meant for it
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def own_folders() -> list[Path]:
    """Where this program's own code and files are: for a process that loads some of them late."""
    if getattr(sys, "frozen", False):
        return [Path(sys.executable).parent]
    here = Path(__file__).parents[2]  # the checkout, or where packages are
    return [Path(each) for each in (here, sys.base_prefix, sys.prefix, *sys.path) if each]


def lock_in(memory: int, open_files: int = 0, readable: Sequence[Path] = ()) -> None:
    """Have this process open no file, write none, and take no more than so many bytes, for good.

    As far as the system can: the parent watches the memory too. On Linux it also reaches no other
    process and no network: it can read what is open, compute, and answer.

    Args:
        memory: Bytes of address space.
        open_files: The descriptors below this number may still be opened.
        readable: What may be read by them: files, or all that is in folders.
    """
    if sys.platform == "win32":
        return
    import resource  # as the two below while it still can be loaded

    if sys.platform == "linux":
        from desktop_chat.domain.landlock import restrict_files
        from desktop_chat.domain.system_calls import restrict_calls

        restrict_files(readable)
    limits = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: open_files,  # what is open stays open
    }
    for kind, value in limits.items():
        try:
            resource.setrlimit(kind, (value, value))
        except (OSError, ValueError):
            continue  # macOS refuses some
    if sys.platform == "linux":
        restrict_calls(imports=bool(readable))
