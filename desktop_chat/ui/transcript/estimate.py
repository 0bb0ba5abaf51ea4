"""How high a message will be, guessed before it is laid out."""

from desktop_chat.domain.chat import Message, Role

__all__ = ["estimated_height"]

# Pixels, as a reply and a question have them around their text.
_AROUND_REPLY, _AROUND_QUESTION = 84, 60
_LINE = 24
_CHARACTER = 7.6  # the mean of prose at the size for reading
_PARAGRAPH = 6  # more than a line, for each line break
_QUESTION_SHARE = 0.76  # of the column's width that a question's text has
_MOST = 200_000  # a text without end is bounded when it is shown


def estimated_height(message: Message, width: int) -> int:
    """In pixels, in a column of ``width``."""
    is_reply = message.role is Role.ASSISTANT
    room = width if is_reply else width * _QUESTION_SHARE
    in_line = max(room / _CHARACTER, 1.0)
    breaks = message.content.count("\n")
    lines = 1 + breaks // 2 + len(message.content) / in_line
    around = _AROUND_REPLY if is_reply else _AROUND_QUESTION
    return around + min(int(lines * _LINE) + breaks * _PARAGRAPH, _MOST)
