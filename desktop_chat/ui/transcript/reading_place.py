"""Where in a long column the reader is, kept while the heights of the messages change."""

from dataclasses import dataclass

__all__ = ["ReadingPlace"]


@dataclass(slots=True)
class ReadingPlace:
    """The end, or one message and where it stands on the screen.

    All else follows from it: how far the column is scrolled, and the value of the scroll bar.

    Attributes:
        follows: Whether the reader is at the end and stays there whatever comes.
        anchor: The id of the message that stays where it is, if it isn't the end.
        y: Of its top, in pixels from the top of what can be seen.
    """

    follows: bool = True
    anchor: str = ""
    y: int = 0

    def follow(self) -> None:
        """Stay at the end."""
        self.follows, self.anchor = True, ""

    def hold(self, anchor: str, y: int) -> None:
        """Keep a message where it is, whatever becomes of those above and below."""
        self.follows, self.anchor, self.y = False, anchor, y

    def stretch(self, before: int, now: int) -> None:
        """The message is laid out anew, so that what is read of it is as far down in proportion."""
        if self.y < 0 < before:
            self.y = round(self.y * now / before)
