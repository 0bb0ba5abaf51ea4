"""The tools that make packages, in the versions that pyproject.toml names."""

import tomllib
from pathlib import Path

__all__ = ["pinned"]


def pinned(root: Path, *names: str) -> list[str]:
    """Those that begin with one of these names, as pip is told them."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    named: list[str] = tomllib.loads(text)["project"]["optional-dependencies"]["package"]
    return [each for each in named if each.startswith(names)]
