"""A message's text on no screen, and what a person sees of it."""

from __future__ import annotations

from pathlib import Path

from desktop_chat.app.decoration import Decoration
from desktop_chat.markdown.pictures import Drawing, Span
from desktop_chat.ui.transcript.body.message_body import MessageBody

__all__ = ["ICONS", "ScriptedDecoration", "shown_texts"]

ICONS = Path(__file__).parents[2] / "resources" / "icons"

_SQUARE = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
    "<rect width='10' height='10' fill='currentColor'/></svg>"
)


class ScriptedDecoration(Decoration):
    """Gives what a test has brought."""

    def __init__(self) -> None:
        super().__init__()
        self.inks: dict[str, tuple[Span, ...]] = {}
        self.pictures: dict[str, Drawing] = {}
        self.asked: list[str] = []

    def colours(self, text: str, language: str) -> tuple[Span, ...]:
        self.asked.append(text)
        return self.inks.get(text, ())

    def picture(self, latex: str, *, display: bool) -> Drawing | None:
        self.asked.append(latex)
        return self.pictures.get(latex)

    def colour(self, text: str, *inks: Span) -> None:
        self.inks[text] = inks
        self.coloured.emit(text)

    def draw(self, latex: str, width: float = 3, height: float = 1.5, depth: float = 0.5) -> None:
        self.pictures[latex] = Drawing(_SQUARE, width, height, depth)
        self.drawn.emit(latex)


def shown_texts(body: MessageBody) -> list[str]:
    """What each part of the text says."""
    return [part.toPlainText() for part in body.parts()]
