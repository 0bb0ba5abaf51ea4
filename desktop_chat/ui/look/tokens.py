"""The table itself. Nothing else in the program names a colour, a space or a radius."""

from dataclasses import dataclass
from enum import IntEnum

__all__ = ["COLUMN_WIDTH", "DARK", "LIGHT", "SCROLL_BAR", "Colours", "Radius", "Space", "contrast"]

COLUMN_WIDTH = 760  # pixels of the text; longer lines are tiring to read
SCROLL_BAR = 12  # pixels


class Space(IntEnum):
    """Pixels; everything sits on a rhythm of eight."""

    HALF = 4
    ONE = 8
    ONE_HALF = 12
    TWO = 16
    THREE = 24
    FOUR = 32
    SIX = 48


class Radius(IntEnum):
    """Pixels."""

    SMALL = 6
    MEDIUM = 10
    LARGE = 18


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. ``text`` and ``muted`` can be read on every ground, by test.

    Attributes:
        background: The ground of the conversation.
        sidebar: The ground beside it.
        surface: What stands on a ground: the composer, the person's messages, code.
        raised: What floats above: menus, tool tips.
        hover: Under the pointer.
        selected: The chosen row.
        border: Lines; never the only sign of anything.
        found: Under the words of a search.
        accent: The one colour. ``on_accent`` is read on it.
        accent_hover: The accent under the pointer.
    """

    background: str
    sidebar: str
    surface: str
    raised: str
    hover: str
    selected: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    found: str
    warning: str
    warning_ground: str
    error: str
    error_ground: str


LIGHT = Colours(
    background="#ffffff",
    sidebar="#f7f6f4",
    surface="#f4f3f0",
    raised="#ffffff",
    hover="#ecebe7",
    selected="#e4e9e7",
    border="#e2e0db",
    text="#1d1c1a",
    muted="#65625c",
    accent="#0f766e",
    accent_hover="#0b5f59",
    on_accent="#ffffff",
    selection="#b9dfd9",
    found="#fae3a0",
    warning="#7a4f00",
    warning_ground="#fcf3df",
    error="#a8261a",
    error_ground="#fdeeec",
)

DARK = Colours(
    background="#1c1b1a",
    sidebar="#161514",
    surface="#282725",
    raised="#2b2a28",
    hover="#2f2e2b",
    selected="#2b3432",
    border="#3a3835",
    text="#eceae5",
    muted="#aaa69e",
    accent="#5fc0b3",
    accent_hover="#7ad0c4",
    on_accent="#0a211e",
    selection="#2c5e57",
    found="#5c4a16",
    warning="#e8be68",
    warning_ground="#33290f",
    error="#ffa79c",
    error_ground="#3b211e",
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2 between two ``#rrggbb`` colours: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
