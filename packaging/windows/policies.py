"""What an administrator writes policies with, in one archive beside the packages."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

__all__ = ["zip_policies"]

_ROOT = Path(__file__).resolve().parents[2]
_FOLDER = _ROOT / "packaging" / "policy"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of this format
_READABLE = 0o100644 << 16


def zip_policies(target: Path) -> None:
    """Templates for group policies, samples and docs/policy.md; the same bytes each time."""
    found = {path.relative_to(_FOLDER).as_posix(): path for path in _FOLDER.rglob("*.*")}
    found["policy.md"] = _ROOT / "docs" / "policy.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(target, "w") as archive:
        for name, path in sorted(found.items()):
            entry = ZipInfo(name, _FIRST_DAY)
            entry.external_attr = _READABLE
            archive.writestr(entry, path.read_bytes(), ZIP_DEFLATED)
