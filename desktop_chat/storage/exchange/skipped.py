"""What an import leaves out, with the reason that the report gives."""

from dataclasses import dataclass

__all__ = ["Skipped"]


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in a file that doesn't come in.

    Attributes:
        title: Of the conversation, or what stands for it: the file's name, “item 3”.
        reason: A sentence, for the report.
    """

    title: str
    reason: str
