"""The terms of all that a bundle is made of, for people: what each part is, and its whole text.

It makes a folder for ``/usr/share/doc``, and puts the same into the bundle, where About reads it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from version import version

from evidence.part import CARRIED, NAME, Part
from evidence.survey import ROOT, Survey

__all__ = ["IN_BUNDLE", "listed", "terms", "write", "write_parts"]

IN_BUNDLE = "third-party.json"
"""Among the app's resources. The app reads it with ``storage/third_party``."""

_QT = ("Qt", "PySide6_Essentials", "shiboken6")
_HEAD = """\
{name} {version} is distributed under the MIT licence (the file LICENSE). What it is made of besides
is listed here. The whole terms of each part are in the folder licences, in the file that is named.
"""
_REPLACING = """\
Qt, and how to replace it
=========================

{parts}
are used under the GNU Lesser General Public License, version 3 (licences/{licence}).
You may replace them by versions of your own, and change how the app works with them; nothing in its
terms forbids to take it apart for that.

They are plain libraries, loaded when the app starts, and nothing checks what they are:

- Linux: the folders PySide6 and shiboken6 in /usr/lib/desktop-chat/_internal.
- Windows: the folders PySide6 and shiboken6 in _internal, where the app is installed.
- macOS: the folders PySide6 and shiboken6 in Desktop Chat.app/Contents/Frameworks. A signed app
  has to be signed anew after that: codesign --force --deep --sign - "Desktop Chat.app"

Build Qt {version} from its source, or a later version that is binary compatible with it, put its
libraries in the place of those of the same name, and start the app.
"""
_SOURCES = """\
Sources
=======

The exact sources of what is under the LGPL or the GPL come with each release, beside its packages:

{sources}

Those of the other parts are at the addresses in the list below.
"""


def write(venv: Path, bundle: Path, out: Path) -> None:
    """Write the folder ``out``, and a file into the bundle.

    Raises:
        UnaccountedError: The terms of a part are nowhere.
    """
    parts = Survey.of(venv, bundle).parts
    write_parts(parts, out)
    for folder in bundle.glob("**/desktop_chat/_resources"):
        if not folder.is_symlink():
            (folder / IN_BUNDLE).write_text(listed(parts), encoding="utf-8")


def write_parts(parts: Iterable[Part], out: Path) -> None:
    """Write the folder alone."""
    parts = list(parts)
    shutil.rmtree(out, ignore_errors=True)
    licences = out / "licences"
    licences.mkdir(parents=True)
    for text, name in _file_names(parts).items():
        (licences / name).write_text(text, encoding="utf-8")
    shutil.copyfile(ROOT / "LICENSE", out / "LICENSE")
    (out / "NOTICES.txt").write_text(_notices(parts), encoding="utf-8")


def terms(part: Part) -> str:
    """All texts of a part, one after the other."""
    texts = (each.read_text(encoding="utf-8", errors="replace").strip() for each in part.texts)
    return f"\n\n{72 * '-'}\n\n".join(texts) + "\n"


def listed(parts: Iterable[Part]) -> str:
    """As the app reads it: a text that several parts have is there once."""
    parts = list(parts)
    texts = list(dict.fromkeys(terms(part) for part in parts))
    place = {text: number for number, text in enumerate(texts)}
    components = [
        {
            "name": part.name,
            "version": part.version,
            "licence": part.licence,
            "source": part.source,
            "text": place[terms(part)],
        }
        for part in parts
    ]
    return json.dumps({"components": components, "texts": texts}, indent=1) + "\n"


def _notices(parts: Iterable[Part]) -> str:
    parts = list(parts)
    files = _file_names(parts)
    qt = [part for part in parts if part.name in _QT]
    version_of_qt = next(part.version for part in parts if part.name == "Qt")
    owed = [part for part in parts if part.licence.startswith(("LGPL", "GPL"))]
    listing = "".join(
        f"{part.title}\n    {part.licence}: licences/{files[terms(part)]}\n    {part.source}\n"
        for part in parts
    )
    return "\n".join(
        (
            _HEAD.format(name=NAME, version=version(ROOT)),
            _REPLACING.format(
                parts=", ".join(part.title for part in qt),
                licence=files[terms(qt[0])],
                version=version_of_qt,
            ),
            _SOURCES.format(sources="\n".join(f"- {part.title}\n  {part.source}" for part in owed)),
            f"Parts\n=====\n\n{listing}",
        )
    )


def _file_names(parts: Iterable[Part]) -> dict[str, str]:
    """By the text in it: parts with the same terms share a file."""
    names: dict[str, str] = {}
    for part in parts:
        kept = (each if each.isalnum() or each in ".-_" else "-" for each in part.title)
        is_carried = len(part.texts) == 1 and part.texts[0].parent == CARRIED
        name = part.texts[0].name if is_carried else f"{''.join(kept)}.txt"
        names.setdefault(terms(part), name)
    return names
