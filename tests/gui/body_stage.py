"""A message's text on no screen, and what a person sees of it."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.ui.transcript.body.decoration import Decoration, Ink, Picture
from desktop_chat.ui.transcript.body.message_body import MessageBody

__all__ = ["ICONS", "ScriptedDecoration", "shown_texts"]

ICONS = Path(__file__).parents[2] / "resources" / "icons"

_SQUARE = (
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
    b"<rect width='10' height='10' fill='currentColor'/></svg>"
)


class ScriptedDecoration(Decoration):
    """Gives what a test has brought."""

    def __init__(self) -> None:
        super().__init__()
        self.inks: dict[str, tuple[Ink, ...]] = {}
        self.pictures: dict[str, Picture] = {}
        self.asked: list[str] = []

    def colours(self, text: str, language: str) -> tuple[Ink, ...]:
        self.asked.append(text)
        return self.inks.get(text, ())

    def picture(self, latex: str, *, display: bool) -> Picture | None:
        self.asked.append(latex)
        return self.pictures.get(latex)

    def colour(self, text: str, *inks: Ink) -> None:
        self.inks[text] = inks
        self.coloured.emit(text)

    def draw(self, latex: str, width: float = 3, ascent: float = 1, descent: float = 0.5) -> None:
        self.pictures[latex] = Picture(_SQUARE, width, ascent, descent)
        self.drawn.emit(latex)


def shown_texts(body: MessageBody) -> list[str]:
    """What each part of the text says."""
    return [part.toPlainText() for part in body.parts()]
