"""What a file says, within a sentence of ours."""

from desktop_chat.domain.printable import one_line

__all__ = ["quote"]


def quote(text: str, most: int = 80) -> str:
    """One line of it, of bounded length, without what could deceive whoever reads it.

    Characters that no font has are left out as well.
    """
    return "".join(filter(str.isprintable, one_line(text, most)))
