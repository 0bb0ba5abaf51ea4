"""Take the stand-in instead."""

from pathlib import Path
from typing import Any


def pre_find_module_path(hook_api: Any) -> None:
    hook_api.search_dirs = [str(Path(__file__).parents[2] / "stand_ins")]
