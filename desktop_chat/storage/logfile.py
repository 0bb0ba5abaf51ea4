"""The log file: what went wrong and when. No word of a conversation is written to it."""

import logging
from collections.abc import Generator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

__all__ = ["write_log"]

_MAX_BYTES = 1_000_000


@contextmanager
def write_log(path: Path) -> Generator[None]:
    """Send warnings and errors to the file ``path``, of which one older one is kept."""
    handler = RotatingFileHandler(
        path, maxBytes=_MAX_BYTES, backupCount=1, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
