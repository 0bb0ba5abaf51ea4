"""The log file: what went wrong and when. No word of a conversation is written to it."""

import logging
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from desktop_chat.domain.stack_trace import stack_trace

__all__ = ["write_log"]

_MAX_BYTES = 1_000_000


@contextmanager
def write_log(path: Path) -> Generator[None]:
    """Send warnings and errors to the file ``path``; when it is large, it is set aside first.

    The handler of the standard library that does this imports the network's modules.
    """
    with suppress(OSError):
        if path.stat().st_size > _MAX_BYTES:
            path.replace(path.with_suffix(".old.log"))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()


class _Formatter(logging.Formatter):
    """Tells of an exception, whoever logs it, what no conversation can be in."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler may have told it its own way
        return super().format(record)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return "" if ei[1] is None else stack_trace(ei[1])
