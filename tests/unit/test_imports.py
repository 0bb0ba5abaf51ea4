"""Which parts of Qt the package imports, and where: no linter tells them apart in every folder."""

import ast
from collections.abc import Iterator
from pathlib import Path

import desktop_chat

PACKAGE = Path(desktop_chat.__file__).parent
EVERYWHERE = {"QtCore"}
# None of these opens a connection; QtNetwork, QML, web engine and what stands on them may.
WITH_A_SCREEN = {"QtCore", "QtGui", "QtSvg", "QtWidgets"}
# QtDBus connects to wherever the session's bus is said to be. It is asked for only after
# ui/desktop/session_bus has seen that this is a socket of this machine.
ON_THE_BUS = {"ui/desktop/portal.py": "QtDBus", "ui/desktop/folders.py": "QtDBus"}


def _qt_modules(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                full = [alias.name for alias in names]
            case ast.ImportFrom(module=str(module), names=names, level=0):
                full = [f"{module}.{alias.name}" for alias in names]
            case _:
                continue
        for name in full:
            package, _, rest = name.partition(".")
            if package == "PySide6":
                yield rest.partition(".")[0]


def test_every_form_of_an_import_is_seen() -> None:
    for line in (
        "import PySide6.QtNetwork",
        "import sys, PySide6.QtNetwork as n",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "def f():\n    from PySide6 import QtNetwork as n",
    ):
        assert list(_qt_modules(line)) == ["QtNetwork"]
    assert list(_qt_modules("import PySide6")) == [""]  # no more than a name, and not allowed


def test_only_parts_of_qt_without_a_network() -> None:
    used: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        modules = set(_qt_modules(path.read_text(encoding="utf-8")))
        place = path.relative_to(PACKAGE).parts[0]
        allowed = WITH_A_SCREEN if place == "ui" else EVERYWHERE
        modules.discard(ON_THE_BUS.get(path.relative_to(PACKAGE).as_posix(), ""))
        assert modules <= allowed, path
        used |= modules
    assert used == WITH_A_SCREEN
