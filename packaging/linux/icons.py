"""Draw the program's sign in every size that desktops look for.

    python packaging/linux/icons.py FOLDER

Run by a Python that has PySide6: the same Qt draws the window's icon.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

__all__ = ["SIZES", "SVG", "main"]

SVG = Path(__file__).resolve().parents[2] / "resources" / "icons" / "desktop-chat.svg"
SIZES = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)  # hicolor's, in pixels


def main(folder: Path) -> int:
    """Fill a folder that becomes /usr/share/icons/hicolor."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _application = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(SVG))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        if not image.save(str(_place(folder, f"{size}x{size}", "png"))):
            raise OSError(f"the icon of {size} pixels can't be written in {folder}")
    shutil.copyfile(SVG, _place(folder, "scalable", "svg"))
    return 0


def _place(folder: Path, size: str, kind: str) -> Path:
    path = folder / size / "apps" / f"desktop-chat.{kind}"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
