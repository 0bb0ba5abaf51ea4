"""The packages that packaging/build has made, laid out for a root to see."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

__all__ = ["BuiltPackages", "ProofError"]


class ProofError(Exception):
    """Something isn't as it should be; the text says what was seen."""


@dataclass(frozen=True, slots=True)
class BuiltPackages:
    """The newest of each kind, in one folder.

    Attributes:
        earlier: What the .deb upgrades.
        archive: The .tar.xz, as a .tar.
    """

    folder: Path
    deb: Path
    earlier: Path
    rpm: Path
    archive: Path

    @classmethod
    def lay_out(cls, dist: Path, folder: Path) -> BuiltPackages:
        """Copy them into a folder, which is made anew.

        Raises:
            ProofError: One is missing.
        """
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        deb, rpm, archive = (
            Path(shutil.copy2(_newest(dist, kind), folder)) for kind in ("deb", "rpm", "tar.xz")
        )
        # Debian's least has tar, but no xz.
        subprocess.run(["xz", "--decompress", archive], check=True)
        return cls(folder, deb, _earlier(deb, folder), rpm, archive.with_suffix(""))


def _newest(dist: Path, kind: str) -> Path:
    found = sorted(dist.glob(f"desktop-chat*.{kind}"), key=lambda path: path.stat().st_mtime)
    if not found:
        raise ProofError(f"There is no .{kind} in {dist}: run packaging/build first.")
    return found[-1]


def _earlier(deb: Path, folder: Path) -> Path:
    """The same program under a lower version, since there has been no release before the first."""
    unpacked = folder / "unpacked"
    target = folder / "desktop-chat_0.0.1-1_amd64.deb"
    subprocess.run(["dpkg-deb", "-R", deb, unpacked], check=True)
    control = unpacked / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    control.write_text(re.sub(r"(?m)^Version: .*$", "Version: 0.0.1-1", text), encoding="utf-8")
    pack = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "-b", unpacked, target]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(unpacked)
    return target
