"""The table itself. Nothing else in the program names a colour, a space or a radius."""

from dataclasses import dataclass
from enum import IntEnum

__all__ = [
    "COLUMN_WIDTH",
    "DARK",
    "HIGH_DARK",
    "HIGH_LIGHT",
    "LIGHT",
    "SCROLL_BAR",
    "Colours",
    "Radius",
    "Space",
    "contrast",
]

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
    """One scheme. What is written can be read on what is under it, by test.

    Attributes:
        background: The ground of the conversation.
        sidebar: The ground beside it.
        surface: What stands on a ground: the composer, the person's messages, code.
        raised: What floats above: menus, tool tips.
        hover: Under the pointer.
        selected: The chosen row.
        border: Lines; never the only sign of anything, except with high contrast.
        found: Under the words of a search.
        code_keyword: In code on ``surface``, as are the others that begin so.
        code_name: What is defined or called.
        accent: The one colour, also around what has the focus. ``on_accent`` is read on it.
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
    code_keyword: str
    code_name: str
    code_string: str
    code_number: str
    code_comment: str


LIGHT = Colours(
    background="#ffffff",
    sidebar="#f7f6f4",
    surface="#f4f3f0",
    raised="#ffffff",
    hover="#ecebe7",
    selected="#e6ebe9",
    border="#e2e0db",
    text="#1d1c1a",
    muted="#65625c",
    accent="#0f766e",
    accent_hover="#0b5f59",
    on_accent="#ffffff",
    selection="#b9dfd9",
    found="#fce9b4",
    warning="#7a4f00",
    warning_ground="#fcf3df",
    error="#a8261a",
    error_ground="#fdeeec",
    code_keyword="#8a3a9c",
    code_name="#1d5fa8",
    code_string="#2f6f2a",
    code_number="#a14a00",
    code_comment="#67645d",
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
    found="#40330e",
    warning="#e8be68",
    warning_ground="#33290f",
    error="#ffa79c",
    error_ground="#3b211e",
    code_keyword="#d6a4e6",
    code_name="#8cbcf2",
    code_string="#a3cf8f",
    code_number="#eab27a",
    code_comment="#a39f96",
)

# For those who ask their system for more of it: hardly any greys, and lines that can be relied on.
HIGH_LIGHT = Colours(
    background="#ffffff",
    sidebar="#ffffff",
    surface="#f2f2f2",
    raised="#ffffff",
    hover="#e6e6e6",
    selected="#d3e8e5",
    border="#595959",
    text="#000000",
    muted="#333333",
    accent="#00473f",
    accent_hover="#00302b",
    on_accent="#ffffff",
    selection="#a3d6cf",
    found="#ffe27a",
    warning="#4f3200",
    warning_ground="#fff3d1",
    error="#7d0c04",
    error_ground="#ffe7e3",
    code_keyword="#5c1370",
    code_name="#0b3a75",
    code_string="#174a13",
    code_number="#6a2c00",
    code_comment="#3f3f3f",
)

HIGH_DARK = Colours(
    background="#000000",
    sidebar="#000000",
    surface="#161616",
    raised="#101010",
    hover="#292929",
    selected="#10332f",
    border="#a6a6a6",
    text="#ffffff",
    muted="#d6d6d6",
    accent="#7ee6d7",
    accent_hover="#b0f3ea",
    on_accent="#000000",
    selection="#0b564d",
    found="#3f3000",
    warning="#ffd97f",
    warning_ground="#261c00",
    error="#ffc0b7",
    error_ground="#330c07",
    code_keyword="#eabdf7",
    code_name="#a9d0ff",
    code_string="#b9e6a3",
    code_number="#ffca95",
    code_comment="#cfcfcf",
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
