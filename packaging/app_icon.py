"""The program's sign as the pictures that packages for Windows and macOS are given."""

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["pictures"]

_ROOT = Path(__file__).resolve().parents[1]
_DRAWING = _ROOT / "packaging" / "linux" / "icons.py"


def pictures(folder: Path) -> dict[int, bytes]:
    """PNG files by their size in pixels, drawn into a folder by a Python that has Qt.

    Raises:
        subprocess.CalledProcessError: It has none.
    """
    in_environment = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    environments = (_ROOT / "build" / "venv", _ROOT / ".venv")  # a package's, a developer's
    pythons = [path for each in environments if (path := each / in_environment).exists()]
    python = next(iter(pythons), Path(sys.executable))
    subprocess.run([python, _DRAWING, folder], check=True)
    found = {int(path.parts[-3].partition("x")[0]): path for path in folder.rglob("*.png")}
    return {size: found[size].read_bytes() for size in sorted(found)}
