"""The text of a PDF, had from a process of its own that is watched and, if need be, killed.

What that answers is as untrusted as the file.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psutil

from desktop_chat.domain.confinement import start_bare
from desktop_chat.domain.errors import DocumentRefused
from desktop_chat.domain.language import tr
from desktop_chat.domain.printable import one_line

__all__ = ["PAGE_SECONDS", "is_pdf", "read_pdf"]

PAGE_SECONDS = 15.0
"""That a page may take, the file as a whole beside it."""

_ALL_SECONDS = 120.0
_MEMORY_LIMIT = 1 << 30  # bytes, where the system doesn't bound it itself
_ANSWER_LIMIT = 32 << 20  # bytes of the longest line; a page of all the text, escaped
_MOST_PAGES = 500
_POLL_SECONDS = 0.05
_MARK = b"%PDF-"  # within the first kilobyte, as every reader has it
_DETAIL = 200  # characters of a reason

Advance = Callable[[float, int, int], None]


def is_pdf(data: bytes) -> bool:
    return _MARK in data[:1024]


def read_pdf(
    data: bytes,
    advance: Advance,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    command: Sequence[str] | None = None,
    page_seconds: float = PAGE_SECONDS,
) -> tuple[str, int]:
    """The text of all pages, and how many there are.

    Args:
        advance: Told of each page; what it raises ends the reading.
        is_cancelled: Asked all the time, on another thread; a page is broken off.
        command: What to start; by default this program's own reader.

    Raises:
        DocumentRefused: There is no text in it, or it is too long, locked, damaged or worse.
    """
    texts: list[str] = []
    watch = _Watch(is_cancelled, page_seconds)
    with _started(command or _default_command(), watch) as process:
        threading.Thread(target=_write, args=(process, data), daemon=True).start()
        first = _line(process, watch)
        pages = first.get("pages")
        if not isinstance(pages, int) or pages < 0:
            raise _nonsense()
        if pages > _MOST_PAGES:
            raise DocumentRefused(
                tr(
                    "It has {n} pages; up to {most} can be read.",
                    "It has {n} page; up to {most} can be read.",
                    pages,
                    most=_MOST_PAGES,
                ),
                tr("Attach a part of it, saved as a file of its own."),
            )
        for page in range(pages):
            advance(page / pages, page + 1, pages)
            text = _line(process, watch).get("text")
            if not isinstance(text, str):
                raise _nonsense()
            texts.append(text.strip("\n"))
    advance(1.0, pages, pages)
    text = "\n\n".join(texts)
    if not text.strip():
        raise DocumentRefused(
            tr("There is no text in it, only pictures of pages."),
            tr("Have a program recognise the text first (OCR)."),
        )
    return text, pages


class _Watch:
    """Kills a process that takes too long or too much memory."""

    def __init__(self, is_cancelled: Callable[[], bool], page_seconds: float) -> None:
        self._is_cancelled = is_cancelled
        self._page_seconds = page_seconds
        self._end = time.monotonic() + _ALL_SECONDS
        self._done = threading.Event()
        self.reason = ""
        self.go_on()

    def go_on(self) -> None:
        """Something was read."""
        self._deadline = time.monotonic() + self._page_seconds

    @contextmanager
    def over(self, process: subprocess.Popen[bytes]) -> Generator[None]:
        thread = threading.Thread(target=self._run, args=(process,), name="PDF watch", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._done.set()
            thread.join()

    def _run(self, process: subprocess.Popen[bytes]) -> None:
        while not self._done.wait(_POLL_SECONDS):
            if self._is_cancelled():
                self.reason = tr("It was stopped.")
            elif time.monotonic() > min(self._deadline, self._end):
                self.reason = tr("Reading it takes too long.")
            elif _resident(process.pid) > _MEMORY_LIMIT:
                self.reason = tr("It needs too much memory.")
            if self.reason:
                process.kill()
                return


@contextmanager
def _started(command: Sequence[str], watch: _Watch) -> Generator[subprocess.Popen[bytes]]:
    """The process, which is gone afterwards, whatever happens."""
    try:
        process = start_bare(command)
    except OSError as error:
        raise DocumentRefused(
            tr("What reads it can't be started: {reason}.", reason=error)
        ) from error
    try:
        with watch.over(process):
            yield process
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError, ValueError):  # what it didn't read
                    pipe.close()


def _write(process: subprocess.Popen[bytes], data: bytes) -> None:
    """On a thread of its own: it may take as long as the process likes to read."""
    assert process.stdin is not None
    with suppress(OSError, ValueError):  # it ended, or was killed
        process.stdin.write(data)
        process.stdin.close()


def _line(process: subprocess.Popen[bytes], watch: _Watch) -> dict[str, Any]:
    """The next answer."""
    assert process.stdout is not None
    line = process.stdout.readline(_ANSWER_LIMIT)
    if watch.reason:
        raise DocumentRefused(watch.reason)
    watch.go_on()
    try:
        answer: Any = json.loads(line)
        error = answer.get("error")
    except (AttributeError, ValueError, RecursionError):
        raise _nonsense() from None
    if error is not None:
        words = one_line(str(error), _DETAIL)
        raise DocumentRefused(tr(words)) if words else _nonsense()
    return answer


def _nonsense() -> DocumentRefused:
    return DocumentRefused(tr("It made the process end that was to read it."))


def _resident(pid: int) -> int:
    """Bytes of memory that a process uses; 0 if it has ended."""
    try:
        return psutil.Process(pid).memory_info().rss
    except psutil.Error:
        return 0


def _default_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--pdf-reader"]
    return [sys.executable, "-I", "-m", "desktop_chat.storage.documents.pdf_process"]
