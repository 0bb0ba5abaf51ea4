"""What a model reads of a conversation, in words."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_chat.domain.chat import GenerationStats, Message, Role
from desktop_chat.domain.generation import ContextPlan
from desktop_chat.domain.language import decimal, number, tr
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["dropped", "kept", "speed", "tokens"]

_MOST_LINES = 20
_LONGEST = 60  # characters of a message


def tokens(plan: ContextPlan) -> str:
    """What the context is filled with."""
    return tr(
        "{used} of {all} tokens are read, {free} are kept free for the reply.",
        used=number(plan.tokens),
        all=number(plan.capacity),
        free=number(plan.reserved),
    )


def kept(plan: ContextPlan) -> str:
    """Which messages are read."""
    messages = [each for each in plan.kept if each.role is not Role.SYSTEM]
    parts = [tr("The system prompt.")] if len(messages) != len(plan.kept) else []
    if messages and not plan.dropped:
        parts.append(tr("All {n} messages.", "{n} message.", len(messages)))
    elif messages:
        parts.append(tr("{n} messages.", "{n} message.", len(messages)))
        beginning = one_line(messages[0].content, _LONGEST)
        parts.append(tr("The first of them: “{beginning}”", beginning=beginning))
    return "\n".join(parts)


def dropped(messages: tuple[Message, ...]) -> str:
    """The beginnings of what is left out, one a line."""
    lines = [_line(each) for each in messages[:_MOST_LINES]]
    more = len(messages) - len(lines)
    if more:
        lines.append(tr("and {n} more", "and {n} more", more))
    return "\n".join(lines)


def speed(path: Iterable[Message]) -> str:
    """Of the last reply that was measured."""
    stats = next((each.stats for each in reversed(tuple(path)) if each.stats), None)
    if stats is None or not stats.tokens_per_second:
        return ""
    said = tr(
        "{speed} tokens/s, the first after {seconds} s.",
        speed=decimal(stats.tokens_per_second, 1),
        seconds=decimal(stats.time_to_first_token_ms / 1000, 2),
    )
    return f"{said} {_remembered(stats)}"


def _remembered(stats: GenerationStats) -> str:
    return tr(
        "{n} tokens were read for it, {remembered} of them remembered from before.",
        "{n} token was read for it, {remembered} of them remembered from before.",
        stats.prompt_tokens,
        remembered=number(stats.cached_tokens),
    )


def _line(message: Message) -> str:
    beginning = one_line(message.content, _LONGEST)
    if message.role is Role.USER:
        return tr("You: {beginning}", beginning=beginning)
    return tr("Reply: {beginning}", beginning=beginning)
