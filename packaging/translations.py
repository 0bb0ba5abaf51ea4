"""Gather the app's texts for translators, and compile what they have written, with Qt's own tools.

    .venv/bin/python packaging/translations.py

Texts that are gone disappear from resources/translations/*.ts, new ones come in as unfinished.
tests/unit/test_translation_files.py holds both kinds of files against the source.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

__all__ = ["FOLDER", "compile_all", "gather", "main"]

_ROOT = Path(__file__).resolve().parents[1]
FOLDER = _ROOT / "resources" / "translations"
_LANGUAGES = ("de", "es", "fr", "zh_CN", "ja", "ar")
_TOOLS = Path(PySide6.__file__).parent


def gather(folder: Path = FOLDER) -> None:
    """Bring each language's .ts file up to date with the source; what was translated stays."""
    folder.mkdir(parents=True, exist_ok=True)
    files = sorted(path.relative_to(_ROOT) for path in (_ROOT / "desktop_chat").rglob("*.py"))
    for language in _LANGUAGES:
        _run(
            "lupdate", *map(str, files), "-silent", "-no-obsolete", "-locations", "none",
            "-sort-messages", "-disable-heuristic", "similartext",
            "-disable-heuristic", "sametext", "-tr-function-alias", "tr+=later",
            "-source-language", "en", "-target-language", language,
            "-ts", str(folder / f"desktop_chat_{language}.ts"),
        )  # fmt: skip


def compile_all(source: Path = FOLDER, target: Path = FOLDER) -> None:
    """Make the .qm files, which the app reads, of the .ts files."""
    for path in sorted(source.glob("*.ts")):
        _run("lrelease", "-silent", str(path), "-qm", str(target / f"{path.stem}.qm"))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), *arguments], cwd=_ROOT, check=True)


def main(arguments: Sequence[str]) -> int:
    if arguments:
        print(__doc__)
        return 2
    gather()
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
