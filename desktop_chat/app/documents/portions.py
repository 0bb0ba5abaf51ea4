"""How much of what comes along a model reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_chat.app.bridge import EngineBridge
from desktop_chat.app.documents.gauge import TokenGauge
from desktop_chat.domain.attachment import Attachment
from desktop_chat.domain.chat import Message
from desktop_chat.policy.portions import share_out

__all__ = ["Portions"]

_DOUBT = 2  # some texts take twice as many tokens as most


class Portions:
    """Cuts attachments to the context of the model in use."""

    def __init__(self, bridge: EngineBridge, gauge: TokenGauge) -> None:
        self._bridge = bridge
        self._gauge = gauge

    def rooms(self, attachments: tuple[Attachment, ...]) -> tuple[int | None, ...]:
        """For each the characters that there is room for; None for all that it has."""
        model = self._bridge.state.model
        if model is None:
            return (None,) * len(attachments)
        rates = [self._rate(each) for each in attachments]
        costs = [
            round(len(each.text) * rate) for each, rate in zip(attachments, rates, strict=True)
        ]
        tokens = share_out(costs, model.ctx)
        return tuple(
            None if room is None else int(room / rate)
            for rate, room in zip(rates, tokens, strict=True)
        )

    def _rate(self, attachment: Attachment) -> float:
        """Tokens for each character, and more of them where nobody has counted."""
        doubt = 1 if self._gauge.is_counted(attachment) else _DOUBT
        return doubt * self._gauge.per_character(attachment)

    def of(self, question: Message) -> Callable[[], Message]:
        """What gives the question with what a model reads of its attachments.

        That takes a while for long texts, and is for another thread.
        """
        rooms = self.rooms(question.attachments)

        def cut() -> Message:
            pairs = zip(question.attachments, rooms, strict=True)
            cut = tuple(_cut(each, question.content, room) for each, room in pairs)
            return question if cut == question.attachments else replace(question, attachments=cut)

        return cut

    def stand_in(self, question: Message) -> Message:
        """A question that costs about as many tokens as the one that ``of`` gives, at once."""
        pairs = zip(question.attachments, self.rooms(question.attachments), strict=True)
        cut = tuple(
            each.whole()
            if room is None
            else replace(each, passages=1, chosen=((0, min(room, len(each.text))),))
            for each, room in pairs
        )
        return replace(question, attachments=cut)


def _cut(attachment: Attachment, question: str, room: int | None) -> Attachment:
    if room is None:
        return attachment.whole()
    from desktop_chat.storage.documents import passages  # it loads SQLite

    count, chosen = passages.choose(attachment.text, question, room)
    return replace(attachment, passages=count, chosen=chosen)
