"""What a model reads of a conversation, in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from desktop_chat.domain.chat import GenerationStats, Message, Role
from desktop_chat.domain.generation import ContextPlan
from desktop_chat.domain.language import number, tr
from desktop_chat.ui.look.language import locale
from desktop_chat.ui.widgets.untrusted import one_line

__all__ = ["ContextWords"]

_MOST_LINES = 20
_LONGEST = 60  # characters of a message


class ContextWords(QObject):
    """Tells it in the person's language; a QObject for that reason alone."""

    def tokens(self, plan: ContextPlan) -> str:
        """What the context is filled with."""
        said = tr("{0} of {1} tokens are read, {2} are kept free for the reply.")
        for place, count in enumerate((plan.tokens, plan.capacity, plan.reserved)):
            said = said.replace(f"{{{place}}}", number(count))
        return said

    def kept(self, plan: ContextPlan) -> str:
        """Which messages are read."""
        messages = [each for each in plan.kept if each.role is not Role.SYSTEM]
        parts = [tr("The system prompt.")] if len(messages) != len(plan.kept) else []
        if len(messages) == 1:
            parts.append(tr("1 message."))
        elif messages:
            said = tr("{0} messages.") if plan.dropped else tr("All {0} messages.")
            parts.append(said.replace("{0}", number(len(messages))))
        if plan.dropped and messages:
            said = tr("The first of them: “{0}”")
            parts.append(said.replace("{0}", one_line(messages[0].content, _LONGEST)))
        return "\n".join(parts)

    def dropped(self, messages: tuple[Message, ...]) -> str:
        """The beginnings of what is left out, one a line."""
        lines = [self._line(each) for each in messages[:_MOST_LINES]]
        more = len(messages) - len(lines)
        if more:
            lines.append(tr("and {more} more", more=number(more)))
        return "\n".join(lines)

    def speed(self, path: Iterable[Message]) -> str:
        """Of the last reply that was measured."""
        stats = next((each.stats for each in reversed(tuple(path)) if each.stats), None)
        if stats is None or not stats.tokens_per_second:
            return ""
        said = tr("{0} tokens/s, the first after {1} s.")
        said = said.replace("{0}", _rounded(stats.tokens_per_second, 1))
        said = said.replace("{1}", _rounded(stats.time_to_first_token_ms / 1000, 2))
        return f"{said} {self._remembered(stats)}"

    def _remembered(self, stats: GenerationStats) -> str:
        said = tr("{0} tokens were read for it, {1} of them remembered from before.")
        counts = number(stats.prompt_tokens), number(stats.cached_tokens)
        return said.replace("{0}", counts[0]).replace("{1}", counts[1])

    def _line(self, message: Message) -> str:
        said = tr("You: {0}") if message.role is Role.USER else tr("Reply: {0}")
        return said.replace("{0}", one_line(message.content, _LONGEST))


def _rounded(value: float, decimals: int) -> str:
    return locale().toString(float(value), "f", decimals)
