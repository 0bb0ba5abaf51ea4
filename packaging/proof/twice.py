"""Two builds of the same commit, in two folders, are the same to the byte.

    packaging/prove twice [--only-bundle]

What was committed last is laid out twice, in folders whose names have different lengths, and built
there with two Pythons of their own. The engine's wheel alone is the one that is there already.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import bundle

__all__ = ["differences", "made_of", "main"]

_ROOT = Path(__file__).resolve().parents[2]
_FOLDERS = ("a", "another-and-much-longer-name")
_TAKEN_ALONG = ("engine", "published_templates")
_SHOWN = 20


def main(arguments: Sequence[str] = ()) -> int:
    """Build twice, and print what differs. 0 if nothing does."""
    parser = argparse.ArgumentParser(prog="packaging/prove twice")
    parser.add_argument("--only-bundle", action="store_true", help="make no packages")
    parts = ["bundle"] if parser.parse_args(arguments).only_bundle else ["bundle", "packages"]
    with tempfile.TemporaryDirectory(dir=_ROOT / "build") as folder:
        built = [_build(Path(folder, name), parts) for name in _FOLDERS]
        made = [made_of(each) for each in built]
        found = list(differences(*made))
    for each in found[:_SHOWN]:
        print(f"NOT THE SAME: {each}")
    print(f"{len(made[0])} files, {len(found)} of them not the same")
    return int(bool(found))


def _build(folder: Path, parts: Sequence[str]) -> list[Path]:
    """Build what was committed last. Returns what is to be compared."""
    folder.mkdir()
    archive = subprocess.run(
        ["git", "-C", _ROOT, "archive", "HEAD"], check=True, stdout=subprocess.PIPE
    )
    subprocess.run(["tar", "--extract", "--directory", folder], input=archive.stdout, check=True)
    for name in _TAKEN_ALONG:
        shutil.copytree(_ROOT / "build" / name, folder / "build" / name)
    environment = os.environ | {"SOURCE_DATE_EPOCH": bundle.source_date(_ROOT)}
    for part in parts:
        command = [sys.executable, folder / "packaging" / "build", "--only", part]
        subprocess.run(command, env=environment, check=True)
    return [bundle.folder(folder), *sorted((folder / "dist").glob("*"))]


def made_of(paths: Sequence[Path]) -> dict[str, str]:
    """What there is, by its place: the hash of a file and its rights, or where a link goes."""
    made: dict[str, str] = {}
    for top in paths:
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            name = str(path.relative_to(top.parent))
            if path.is_symlink():
                made[name] = f"link to {path.readlink()}"
            elif path.is_file():
                with path.open("rb") as file:
                    content = hashlib.file_digest(file, "sha256").hexdigest()
                made[name] = f"{content} {path.stat().st_mode:o}"
    return made


def differences(first: dict[str, str], second: dict[str, str]) -> Iterator[str]:
    """The places where two don't agree."""
    for name in sorted(first.keys() | second.keys()):
        if first.get(name) != second.get(name):
            yield name
