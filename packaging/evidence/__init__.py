"""What goes with a release so that others can check it: its parts, their terms, and sums."""

from pathlib import Path

from version import version

from evidence import checksums, notices, sbom
from evidence.part import NAME
from evidence.survey import UnaccountedError

__all__ = ["UnaccountedError", "make", "write_notices"]


def write_notices(root: Path, bundle: Path) -> Path:
    """Put the terms of all parts into the bundle, and into a folder for packages; before these.

    Raises:
        UnaccountedError: Something in the bundle has no name or no terms.
    """
    out = root / "build" / "notices"
    notices.write(root / "build" / "venv", bundle, out)
    return out


def make(root: Path, bundle: Path, dist: Path) -> list[Path]:
    """Put the list of parts beside the packages, and the sums of all that is there.

    Raises:
        UnaccountedError: Something in the bundle has no name or no terms.
    """
    out = dist / f"{NAME}-{version(root)}.cdx.json"
    sbom.write(root / "build" / "venv", bundle, out)
    checksums.write(dist)
    return [out, dist / checksums.NAME]
