"""What is done to the folder after PyInstaller: what only debuggers read is taken out."""

import subprocess
import sys
from collections.abc import Iterator
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


def elf_files(bundle: Path) -> Iterator[Path]:
    """The programs and libraries themselves, without links to them."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_ELF)) == _ELF:
                    yield path
