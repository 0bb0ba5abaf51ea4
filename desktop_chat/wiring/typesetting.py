"""What colours code and draws formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_chat.markdown.typesetter import Typesetter

__all__ = ["make_typesetter"]


def make_typesetter() -> Typesetter:
    """Not before there is something to draw."""
    from desktop_chat.markdown.typesetter import Typesetter

    return Typesetter()
