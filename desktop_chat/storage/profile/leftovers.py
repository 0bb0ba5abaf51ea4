"""Files and folders that nobody needs any more."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Iterable
from pathlib import Path

__all__ = ["delete_old"]

_DAY_S = 24 * 3600

_log = logging.getLogger(__name__)


def delete_old(paths: Iterable[Path], days: int) -> None:
    """Delete those that are older, or with no days all; one that stays is in nobody's way."""
    for path in paths:
        try:
            if not days or path.stat().st_mtime < time.time() - days * _DAY_S:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        except OSError as error:
            _log.warning("%s could not be deleted: %s", path, error)
