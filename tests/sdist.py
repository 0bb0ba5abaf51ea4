"""Test data from packages' source distributions: templates and vocabularies, CommonMark's examples.

They are other people's work, so they are fetched with pip where the tests run and not kept here.
"""

import importlib.metadata
import os
import subprocess
import sys
import tarfile
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import appdirs  # pyright: ignore[reportMissingTypeStubs]  # it has none

__all__ = ["sdist", "templates"]


@cache
def sdist(package: str = "llama-cpp-python") -> Path:
    """The unpacked source distribution of a package as it is installed, downloaded once.

    It lies in ``$DESKTOP_CHAT_TEST_CACHE``, or in the user's cache folder.
    """
    version = importlib.metadata.version(package)
    folder = _cache() / f"{package.replace('-', '_')}-{version}"
    if not folder.is_dir():
        _download(package, version, folder)
    return folder


def templates() -> Path:
    """The folder of published chat templates."""
    return sdist() / "vendor" / "llama.cpp" / "models" / "templates"


def _cache() -> Path:
    dirs: Any = appdirs.AppDirs("desktop-chat-tests", appauthor=False)
    return Path(os.environ.get("DESKTOP_CHAT_TEST_CACHE") or dirs.user_cache_dir).absolute()


def _download(package: str, version: str, folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += [
            "--no-binary",
            package,
            "--dest",
            temporary,
            f"{package}=={version}",
        ]
        subprocess.run(command, check=True)
        (archive,) = Path(temporary).glob("*.tar.gz")
        with tarfile.open(archive) as tar:
            # Python before 3.11.4 has no filters; this attribute is then without effect.
            tar.extraction_filter = getattr(tarfile, "data_filter", None)
            tar.extractall(temporary)
        if not folder.is_dir():  # another run may have been faster
            (Path(temporary) / folder.name).replace(folder)
