"""Take the icons that the app shows out of Lucide, as its Python package carries it.

    .venv/bin/python packaging/icons.py

One file each costs the start of the app nothing, whereas opening the package's archive of 1,745
takes as long as half a first paint. tests/unit/test_icons.py holds the files against it.
"""

import sys
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

__all__ = ["LUCIDE", "OWN", "main", "published"]

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"

# Our names say what an icon is for, Lucide's what it shows.
LUCIDE = {
    "again": "rotate-cw",
    "alert": "triangle-alert",
    "archive": "archive",
    "attach": "paperclip",
    "check": "check",
    "chevron-down": "chevron-down",
    "chevron-left": "chevron-left",
    "chevron-right": "chevron-right",
    "chevron-up": "chevron-up",
    "chip": "cpu",
    "close": "x",
    "compare": "arrow-left-right",
    "compose": "square-pen",
    "continue": "arrow-right",
    "copy": "copy",
    "dice": "dices",
    "differences": "diff",
    "edit": "pencil",
    "eye": "eye",
    "eye-off": "eye-off",
    "file": "file",
    "folder": "folder",
    "info": "info",
    "key": "key-round",
    "lock": "lock",
    "model": "box",
    "more": "ellipsis",
    "pause": "pause",
    "play": "play",
    "questions": "list",
    "save": "download",
    "search": "search",
    "send": "arrow-up",
    "settings": "settings",
    "sidebar": "panel-left",
    "sliders": "sliders-horizontal",
    "to-end": "arrow-down",
    "together": "link-2",
    "trash": "trash-2",
    "unlocked": "lock-open",
    "vote": "thumbs-up",
    "wrap": "text-wrap",
}
OWN = {"desktop-chat", "stop"}  # the app's own sign, and a filled square, which Lucide hasn't


def published() -> dict[str, bytes]:
    """Each icon's file as Lucide has it, by our name."""
    archive = files("lucide").joinpath("lucide.zip").read_bytes()
    with ZipFile(BytesIO(archive)) as lucide:
        return {ours: lucide.read(f"{theirs}.svg") for ours, theirs in LUCIDE.items()}


def main() -> int:
    for name, svg in published().items():
        (FOLDER / f"{name}.svg").write_bytes(svg)
    return 0


if __name__ == "__main__":
    sys.exit(main())
