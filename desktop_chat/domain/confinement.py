"""What is taken from a process that reads what nobody has vouched for, or loads what others name.

Here, since each service has such a process and none may ask another.
"""

import os
import sys

__all__ = ["bare_environment", "limit_resources", "trust_own_libraries"]

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


def limit_resources(memory: int, open_files: int = 0) -> None:
    """Have this process open no file, write none, and take no more than so many bytes.

    As far as the system can: the parent watches the memory too.

    Args:
        open_files: The descriptors below this number may still be opened.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
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
