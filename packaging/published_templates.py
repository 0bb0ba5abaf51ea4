"""Take the chat templates that makers of models have published out of llama.cpp's source.

    python published_templates.py REQUIREMENT FOLDER

They are other people's work, so they come from where llama.cpp itself came from a moment ago and
not from this repository. The app compares a model's template with them; without them it only says
less about one that was changed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path, PurePosixPath

_INSIDE = PurePosixPath("vendor/llama.cpp/models/templates")
_SOURCE = "source.txt"  # tells what the folder was made from
_MAX_BYTES = 1 << 20  # of one


def main(requirement: str, folder: Path) -> int:
    source = folder / _SOURCE
    if source.is_file() and source.read_text(encoding="utf-8") == requirement:
        return 0
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        download, made = Path(temporary, "download"), Path(temporary, "made")
        made.mkdir()
        _download(requirement, download)
        for archive in download.glob("*.tar.gz"):
            extract(archive, made)
        (made / _SOURCE).write_text(requirement, encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)
        made.replace(folder)
    print(f"{len(list(folder.glob('*.jinja')))} templates in {folder}")
    return 0


def _download(requirement: str, folder: Path) -> None:
    name = requirement.partition("=")[0].partition("@")[0].strip()
    command = [sys.executable, "-m", "pip", "download", "--no-input", "--no-deps"]
    command += ["--disable-pip-version-check", "--no-binary", name, "--dest", str(folder)]
    subprocess.run([*command, requirement], check=True)


def extract(archive: Path, folder: Path) -> None:
    """Write the templates as plain files, whatever else the archive holds."""
    with tarfile.open(archive) as tar:
        for member in tar:
            path = PurePosixPath(member.name)
            inside = PurePosixPath(*path.parts[1:-1]) == _INSIDE
            if not (inside and path.suffix == ".jinja" and member.isfile()):
                continue
            content = tar.extractfile(member)
            if content is not None and member.size <= _MAX_BYTES:
                (folder / path.name).write_bytes(content.read())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
