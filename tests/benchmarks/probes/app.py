"""The real app in this process, with something to do once its event loop begins."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["run", "window"]


def run(begin: Callable[[], None], *arguments: str) -> None:
    """Start ``desktop-chat`` as a person would, in an empty profile, and call ``begin``.

    The window is shown by then and not painted yet.
    """
    loop = QApplication.exec

    def execute(*_: object) -> int:
        begin()
        return loop()

    QApplication.exec = execute
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        passphrase = Path(folder, "passphrase")
        passphrase.write_text("there may be no keychain", encoding="ascii")
        os.environ["DESKTOP_CHAT_PASSPHRASE_FILE"] = str(passphrase)
        sys.argv = ["desktop-chat", "--profile", str(Path(folder, "profile")), *arguments]
        from desktop_chat.__main__ import main

        status = main()
    if status:
        raise SystemExit(f"desktop-chat ended with {status}")


def window() -> QWidget:
    """The app's one window."""
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return max(shown, key=lambda widget: widget.width() * widget.height())
