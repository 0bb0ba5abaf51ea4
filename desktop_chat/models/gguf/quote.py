"""What a file says, within a sentence of ours."""

from desktop_chat.domain.printable import printable

__all__ = ["quote"]


def quote(text: str, most: int = 80) -> str:
    """One line of it, of bounded length, without what could deceive whoever reads it."""
    shown = " ".join(printable(text[: 2 * most]).split())
    shown = "".join(character for character in shown if character.isprintable())
    return shown if len(shown) <= most else shown[: most - 1] + "…"
