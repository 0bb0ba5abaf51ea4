"""What stands beside the program for desktops, shells and people: all that goes to /usr/share."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from linux.errors import PackagesError
from linux.tools import Tools, output

__all__ = ["Share"]

_FILES = Path(__file__).parent / "files"
_APP_ID = "org.desktopchat.DesktopChat"
_DOC = Path("doc/desktop-chat")
_CHANGES_OF_DEBIAN = """\
desktop-chat ({version}) stable; urgency=medium

  * What is new for people is in changelog.gz.

 -- {maintainer}  {date}
"""


@dataclass(frozen=True, slots=True)
class Share:
    """Fills a folder with what becomes /usr/share.

    Attributes:
        root: The checkout.
        folder: What is filled; anything in it goes.
        version: The program's.
        released: When this version was made.
    """

    root: Path
    folder: Path
    version: str
    released: datetime

    def fill(self, tools: Tools, *, deb_version: str, maintainer: str) -> None:
        """Write all of it.

        Raises:
            PackagesError: A tool failed, or there is no Python with Qt to draw the icons.
        """
        shutil.rmtree(self.folder, ignore_errors=True)
        self._desktop()
        self._from_the_parser(tools)
        self._icons()
        self._documents(deb_version, maintainer)

    def _desktop(self) -> None:
        metainfo = f"metainfo/{_APP_ID}.metainfo.xml"
        self._write("applications/desktop-chat.desktop", _text("desktop-chat.desktop"))
        self._write("mime/packages/desktop-chat.xml", _text("desktop-chat.mime.xml"))
        self._write(metainfo, self._dated(_text(f"{_APP_ID}.metainfo.xml")))
        self._write("lintian/overrides/desktop-chat", _text("lintian-overrides"))

    def _from_the_parser(self, tools: Tools) -> None:
        script = Path(__file__).with_name("command_line.py")
        date = self.released.date().isoformat()
        output(
            [tools.python, script, self.folder, self.version, date],
            environment={"PYTHONPATH": str(self.root)},
        )
        page = self.folder / "man/man1/desktop-chat.1"
        self._compress(page.read_bytes(), "man/man1/desktop-chat.1.gz")
        page.unlink()

    def _icons(self) -> None:
        candidates = (self.root / name / "bin" / "python" for name in ("build/venv", ".venv"))
        python = next((each for each in candidates if each.exists()), None)
        if python is None:
            raise PackagesError("Icons are drawn by PySide6: make build/venv or .venv first.")
        script = Path(__file__).with_name("icons.py")
        output([python, script, self.folder / "icons/hicolor"])

    def _documents(self, deb_version: str, maintainer: str) -> None:
        changes = (self.root / "CHANGELOG.md").read_bytes()
        entry = _CHANGES_OF_DEBIAN.format(
            version=deb_version, maintainer=maintainer, date=format_datetime(self.released)
        )
        example = self.root / "packaging/policy/policy.example.json"
        self._compress(changes, _DOC / "changelog.gz")
        self._compress(entry.encode(), _DOC / "changelog.Debian.gz")
        self._write(_DOC / "copyright", _text("copyright"))
        self._write(_DOC / "examples/policy.json", example.read_text(encoding="utf-8"))
        notices = self.root / "build/notices"
        if notices.is_dir():
            shutil.copytree(notices, self.folder / _DOC / "notices")

    def _dated(self, text: str) -> str:
        values: Mapping[str, str] = {
            "@VERSION@": self.version,
            "@DATE@": self.released.date().isoformat(),
        }
        for mark, value in values.items():
            text = text.replace(mark, value)
        return text

    def _write(self, place: str | Path, text: str) -> None:
        path = self.folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def _compress(self, data: bytes, place: str | Path) -> None:
        path = self.folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(data, 9, mtime=0))


def _text(name: str) -> str:
    return (_FILES / name).read_text(encoding="utf-8")
