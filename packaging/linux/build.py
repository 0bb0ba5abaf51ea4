"""The three packages are made: the same files, laid out for each."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from linux import archive
from linux.dependencies import Dependencies, dependencies
from linux.entries import Entry, entries
from linux.errors import PackagesError
from linux.nfpm import MAINTAINER, RELEASE, configuration
from linux.share import Share
from linux.tools import Tools, output, tools

__all__ = ["PackagesError", "packages"]

_ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = "usr/lib/desktop-chat"


def packages(bundle: Path, out: Path, version: str, epoch: int) -> list[Path]:
    """Make the .deb, the .rpm and the .tar.xz of a frozen folder.

    Two runs with the same arguments make the same bytes.

    Args:
        bundle: The folder that PyInstaller made, with ``desktop-chat`` in it.
        out: Where the packages go.
        version: The program's, as in 1.2.3.
        epoch: SOURCE_DATE_EPOCH: what every file says of when it was written.

    Returns:
        The three files.

    Raises:
        PackagesError: Something is missing, or a tool failed.
    """
    if not (bundle / "desktop-chat").is_file():
        raise PackagesError(f"There is no frozen program in {bundle}; make it first.")
    folder = _ROOT / "build" / "linux"
    out.mkdir(parents=True, exist_ok=True)
    made_by = tools(_ROOT, folder / "tools")
    released = datetime.fromtimestamp(epoch, UTC)
    share = Share(_ROOT, folder / "share", version, released)
    share.fill(made_by, deb_version=f"{version}-{RELEASE}", maintainer=MAINTAINER)
    program = list(entries(bundle, _PROGRAM))
    beside = list(entries(share.folder, "usr/share"))
    needs = dependencies(bundle)
    return [
        *(
            _nfpm(made_by, kind, [*program, *beside], needs, out, version, epoch)
            for kind in ("deb", "rpm")
        ),
        archive.write(program, beside, out, version, epoch),
    ]


def _nfpm(
    made_by: Tools,
    kind: str,
    files: Iterable[Entry],
    needs: Dependencies,
    out: Path,
    version: str,
    epoch: int,
) -> Path:
    written = configuration(kind, files, needs, version, epoch)
    config = _ROOT / "build" / "linux" / f"{kind}.json"
    config.write_text(json.dumps(written, indent=1), encoding="utf-8")
    names = {
        "deb": f"desktop-chat_{version}-{RELEASE}_amd64.deb",
        "rpm": f"desktop-chat-{version}-{RELEASE}.x86_64.rpm",
    }
    target = out / names[kind]
    output(
        [made_by.nfpm, "package", "--config", config, "--packager", kind, "--target", target],
        environment={"SOURCE_DATE_EPOCH": str(epoch)},
    )
    if kind == "deb":
        _compress(target, config.with_name("unpacked"), epoch)
    os.utime(target, (epoch, epoch))
    return target


def _compress(deb: Path, unpacked: Path, epoch: int) -> None:
    """Have dpkg's own xz pack it, which makes a fifth less of it than nfpm's."""
    shutil.rmtree(unpacked, ignore_errors=True)
    output(["dpkg-deb", "--raw-extract", deb, unpacked])
    pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=2", "--build", unpacked, deb]
    output(pack, environment={"SOURCE_DATE_EPOCH": str(epoch)})
    shutil.rmtree(unpacked)
