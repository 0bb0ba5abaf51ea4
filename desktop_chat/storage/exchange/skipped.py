"""What an import leaves out: all or some of a conversation."""

from dataclasses import dataclass

__all__ = ["Skipped"]


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in a file that doesn't come in.

    Attributes:
        title: Of the conversation, or what stands for it: the file's name, “item 3”.
        reason: A sentence, for the report.
        attachments: How many a conversation comes in without, if that is all; nothing has failed.
        conversation: The id of that one.
    """

    title: str
    reason: str
    attachments: int = 0
    conversation: str = ""
