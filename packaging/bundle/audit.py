"""A judge of the folder that nobody has to trust the recipe for."""

import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from proof.network_imports import reaches

__all__ = ["audit"]

# What speaks to a network, or listens to one.
_UNWANTED = (
    *("*QtNetwork*", "*Qt6Network*", "*Qt6WebSockets*", "*Qt6Qml*", "*Qt6Quick*", "*QtQml*"),
    *("*/tls/*", "*/networkinformation/*", "*qvnc*", "*/_ssl.*", "*/_ssl.pyd", "*/libssl*"),
    *("*/libcurl*", "*/ggml-rpc*", "*/libggml-rpc*"),
)


def audit(bundle: Path) -> list[str]:
    """What is wrong with a frozen app; nothing if all is as it has to be."""
    return [*_unwanted(bundle), *_unexplained(bundle)]


def _unwanted(bundle: Path) -> Iterator[str]:
    for path in sorted(bundle.rglob("*")):
        name = path.relative_to(bundle)
        if any(fnmatchcase(f"/{name.as_posix()}", pattern) for pattern in _UNWANTED):
            yield f"{name} could speak to a network"


def _unexplained(bundle: Path) -> Iterator[str]:
    if sys.platform == "linux":  # elsewhere, binutils read no libraries
        for each in reaches(bundle):
            if not each.reason:
                yield f"{each.library} imports {', '.join(each.calls)}, and nobody has said why"
