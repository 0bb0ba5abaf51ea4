"""What a frozen folder knows of itself, as JSON on stdout.

    python inside.py FOLDER PROGRAM

It is run by the Python that was frozen, with PyInstaller at hand: modules are in an archive inside
the program, and some versions are known to nobody but the libraries that were compiled from them.
"""

from __future__ import annotations

import ctypes
import json
import platform
import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any


def modules(program: Path) -> list[str]:
    """The names of Python's modules in a program that PyInstaller made."""
    readers: Any = import_module("PyInstaller.archive.readers")
    archive: Any = readers.CArchiveReader(str(program))
    found: set[str] = set()
    for name in archive.toc:
        if name.endswith(".pyz"):
            found.update(archive.open_embedded_archive(name).toc)
    return sorted(found)


def terms() -> Iterator[Path]:
    """The file with Python's own, if it came with it."""
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        file = Path(folder, "LICENSE.txt")
        if file.is_file():
            yield file


def versions(folder: Path) -> dict[str, str]:
    """By the name that a rule has for the part; what isn't in the folder has none."""
    return {
        "CPython": platform.python_version(),
        **_engine(folder),
        **_database(folder),
        **_mathematics(),
        **_qt(folder),
        **_cryptography(folder),
    }


def _engine(folder: Path) -> dict[str, str]:
    lib = folder / "llama_cpp" / "lib"
    libraries = [*lib.glob("libllama.so"), *lib.glob("libllama.dylib"), *lib.glob("llama.dll")]
    if not libraries:
        return {}
    handle: Any = ctypes.CDLL(str(libraries[0]))
    names = "llama_version", "ggml_version", "ggml_commit"
    told: list[str] = []
    for name in names:
        function = handle[name]
        function.restype, function.argtypes = ctypes.c_char_p, []
        told.append(function().decode())
    return {"llama.cpp": f"{told[0]}+{told[2]}", "ggml": f"{told[1]}+{told[2]}"}


def _database(folder: Path) -> dict[str, str]:
    binding: Any = import_module("sqlcipher3")
    with binding.connect(":memory:") as connection:
        ((cipher,),) = connection.execute("PRAGMA cipher_version").fetchall()
    found = {"SQLCipher": cipher.split()[0], "SQLite in SQLCipher": binding.sqlite_version}
    for library in folder.glob("sqlcipher3/_sqlite3*"):
        found["OpenSSL in SQLCipher"] = _openssl(library)
    return found


def _openssl(library: Path) -> str:
    """As it is written into everything that it is compiled into."""
    told = re.search(rb"OpenSSL (\d+\.\d+\.\d+\w*) \d+ \w{3} \d{4}", library.read_bytes())
    return told[1].decode() if told else ""


def _mathematics() -> dict[str, str]:
    import numpy as np

    built: Any = np.show_config(mode="dicts")
    found = {"OpenBLAS": built["Build Dependencies"]["blas"]["version"]}
    libraries = Path(np.__file__).parents[1] / "numpy.libs"  # in the bundle, they are stripped
    for library in libraries.glob("libscipy_openblas*"):  # by the compiler whose libraries it has
        compilers = re.findall(rb"GCC: \(GNU\) (\d+)\.(\d+)\.(\d+)", library.read_bytes())
        if compilers:  # the oldest is the C library's
            newest = max(tuple(int(each) for each in compiler) for compiler in compilers)
            told = ".".join(str(each) for each in newest)
            found |= dict.fromkeys(("GNU Fortran", "GNU quadmath"), told)
    return found


def _qt(folder: Path) -> dict[str, str]:
    from PySide6.QtCore import qVersion

    found = {"Qt": qVersion()}
    for library in folder.glob("PySide6/Qt/lib/libicuuc.so.*"):
        found["ICU"] = library.name.rpartition(".")[2]
    return found


def _cryptography(folder: Path) -> dict[str, str]:
    for library in folder.glob("cryptography/hazmat/bindings/_rust.*"):
        content = library.read_bytes()
        rust = re.search(rb"rustc version (\d+\.\d+\.\d+)", content)
        commit = re.search(rb"/rustc/([0-9a-f]{12})", content)
        told = rust[1] if rust else commit[1] if commit else b""
        return {"Rust's standard library": told.decode()}
    return {}


if __name__ == "__main__":
    here = Path(sys.argv[1])
    told = {
        "modules": modules(Path(sys.argv[2])),
        "versions": versions(here),
        "licence": next(map(str, terms()), None),
    }
    print(json.dumps(told))
