"""Which fonts stand for a script, by platform: the system's own first, then those that have it."""

import sys
from typing import Final

from PySide6.QtGui import QFont, QFontInfo

__all__ = ["MONOSPACE", "families", "scale"]

_USUAL_PX = 14
# What stands behind these names looks dated or is missing; anything else was somebody's choice.
_GENERIC = {"Sans Serif", "Sans", "DejaVu Sans", "Helvetica", "sans-serif"}
_PREFERRED = ["Inter", "Cantarell", "Noto Sans", "Open Sans", "DejaVu Sans"]
MONOSPACE: Final = [
    "JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "Noto Sans Mono",
    "DejaVu Sans Mono", "Monospace",
]  # fmt: skip

# For what the first has no letters for: Arabic, Devanagari, Chinese (Japanese, Korean), emoji.
# Without these names a word may be put together from two fonts, and finding them takes longer.
_FALLBACKS = {
    "win32": ["Segoe UI", "Nirmala UI", "Microsoft YaHei UI", "Yu Gothic UI", "Segoe UI Emoji"],
    "darwin": ["Geeza Pro", "Kohinoor Devanagari", "PingFang SC", "Apple Color Emoji"],
}
# Before them whatever the system takes for its own, or Latin letters could be from one of these.
_FREE = [
    "Sans Serif",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans CJK SC",
    "Noto Color Emoji",
]
# Chinese and Japanese share letters that each writes in its own way.
_JAPANESE = {"win32": "Yu Gothic UI", "darwin": "Hiragino Sans"}
_FREE_JAPANESE = "Noto Sans CJK JP"


def families(system: QFont, platform: str = sys.platform, language: str = "en") -> list[str]:
    """The system's own family, unless nobody chose it, then what fills its gaps.

    Args:
        language: Of the window, as its letters shall be where several languages share them.
    """
    family = system.family()
    is_chosen = platform in _FALLBACKS or family not in _GENERIC
    following = list(_FALLBACKS.get(platform, _FREE))
    if language == "ja":
        following.insert(1, _JAPANESE.get(platform, _FREE_JAPANESE))
    return [*([family] if is_chosen else _PREFERRED), *following]


def scale(system: QFont) -> float:
    """How much larger than usual the person has text."""
    return max(1.0, QFontInfo(system).pixelSize() / _USUAL_PX)
