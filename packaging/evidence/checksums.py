"""SHA-256 sums of what is handed out, as ``sha256sum --check`` reads them."""

from __future__ import annotations

import hashlib
from pathlib import Path

__all__ = ["NAME", "sha256", "write"]

NAME = "SHA256SUMS"


def write(folder: Path) -> None:
    """Write the sums of all files in a folder, in the order of their names, into one more."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != NAME)
    lines = [f"{sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / NAME).write_text("".join(lines), encoding="utf-8")


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
