"""A PDF made in a process of its own, so that the window stays quick however long it takes.

A long page keeps Qt busy for many seconds; in another thread it would still share this process's
memory and its fate, and Qt's fonts don't survive the end of a thread that isn't Qt's.

The process reads, on stdin, the file's name, a line break and the page; for each page of the PDF it
writes an empty line, and for a failure its number and its reason.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_chat.domain.errors import StorageFailed
from desktop_chat.domain.landlock import restrict_files
from desktop_chat.domain.language import tr

__all__ = ["main", "write_pdf_apart"]


def write_pdf_apart(html: str, out: Path, on_page: Callable[[], None]) -> None:
    """As ``pdf.write_pdf``, from any thread.

    Raises:
        OSError: It can't be written.
        StorageFailed: It can't be made at all.
    """
    try:
        process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise StorageFailed(
            tr("The PDF can't be made: {reason}.", reason=error.strerror or error)
        ) from error
    assert process.stdin is not None
    assert process.stdout is not None
    said = b""
    try:
        with contextlib.suppress(OSError):  # it has ended: what it said tells why
            process.stdin.write(json.dumps(os.fspath(out)).encode() + b"\n")
            process.stdin.write(html.encode(errors="replace"))
            process.stdin.close()
        for line in process.stdout:
            said = line.strip()
            if not said:
                on_page()
        if process.wait() != 0:
            raise _failure(said)
    finally:
        process.kill()
        with contextlib.suppress(OSError):
            process.stdin.close()
        process.stdout.close()
        process.wait()


def main() -> int:
    """The process."""
    out = Path(json.loads(sys.stdin.buffer.readline()))
    html = sys.stdin.buffer.read().decode()
    try:
        out.touch()
        restrict_files([Path("/")], [out])  # Qt reads fonts, wherever these are
        from desktop_chat.ui.exchange.pdf import write_pdf

        write_pdf(html, out, lambda: print(flush=True))
    except OSError as error:
        print(json.dumps([error.errno, error.strerror]), flush=True)
        return 1
    return 0


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--press"]
    return [sys.executable, "-I", "-m", "desktop_chat.ui.exchange.press"]


def _failure(said: bytes) -> Exception:
    try:
        number, reason = json.loads(said)
    except ValueError:
        return StorageFailed(tr("The PDF can't be made: the process that makes it has ended."))
    return OSError(number, reason)


if __name__ == "__main__":
    sys.exit(main())
