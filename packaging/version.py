"""Which version of the program is packaged."""

import re
from pathlib import Path

__all__ = ["version"]


def version(root: Path) -> str:
    """As desktop_chat says it, which isn't imported for that."""
    text = (root / "desktop_chat" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    assert found, "desktop_chat/__init__.py has no version"
    return found[1]
