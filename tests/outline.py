"""A conversation with numbers in place of ids, to be compared with what a test writes down."""

from pathlib import Path

from desktop_chat.domain.chat import Message, Role, WholeConversation

FIXTURES = Path(__file__).parent / "fixtures" / "conversations"

USER, ASSISTANT, SYSTEM = Role.USER, Role.ASSISTANT, Role.SYSTEM

Line = tuple[int | None, Role, str, str]


def outline(whole: WholeConversation) -> list[Line]:
    """For each message the number of its parent, who wrote it, the text and the thinking."""
    numbers = _numbers(whole)
    return [
        (
            None if message.parent is None else numbers[message.parent],
            message.role,
            message.content,
            message.thinking,
        )
        for message in whole.messages
    ]


def leaf(whole: WholeConversation) -> int | None:
    identity = whole.conversation.leaf
    return None if identity is None else _numbers(whole)[identity]


def replies(whole: WholeConversation) -> list[Message]:
    return [message for message in whole.messages if message.role is Role.ASSISTANT]


def _numbers(whole: WholeConversation) -> dict[str, int]:
    return {message.id: number for number, message in enumerate(whole.messages)}
