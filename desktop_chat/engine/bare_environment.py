"""The environment of a process that reads what nobody has vouched for."""

import os

__all__ = ["bare_environment"]

_HANDED_DOWN = (
    *("LANG", "LC_ALL", "LC_CTYPE"),  # by which Python encodes the names of files
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"),
    *("LLAMA_CPP_LIB_PATH", "CUDA_PATH", "HIP_PATH"),  # where llama-cpp-python finds libraries
    *("SystemRoot", "PATH") * (os.name == "nt"),  # without which Windows starts nothing
)


def bare_environment() -> dict[str, str]:
    """What it takes to find its libraries and files: nothing to tell, and nothing to preload."""
    handed_down = {name: os.environ[name] for name in _HANDED_DOWN if name in os.environ}
    # A library that starts threads early would keep these out of the lock.
    return handed_down | {"OPENBLAS_NUM_THREADS": "1"}
