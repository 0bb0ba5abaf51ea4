"""A smaller model with the same vocabulary that guesses what a larger one is about to write."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from desktop_chat.engine.llama.context import Context, Decoded
from desktop_chat.engine.llama.native import AbortFlag
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.speculation.lookup import MOST_DRAFTED

__all__ = ["DraftModel"]

_LEAD = 1.0  # by which the likeliest token must score higher than the next: e times as likely
# Few of them, since what a batch changes has to be found out for each; fewer tokens save nothing.
_LENGTHS = (3, 7, MOST_DRAFTED)
# What a guess costs and gains, in tokens that the larger model writes alone. To read one more in a
# batch costs up to one on two cores, and a tenth on many.
_READING = 0.4
_ADVANCE, _MOST_SAVED = 1.5, 6.0  # that may be lost before it rests: at first, and at most
_FIRST_REST, _LONGER, _LONGEST_REST = 16, 4, 4_096  # tokens, of whatever replies
_REST_FOR_READING = 4  # tokens for each that it had to read


class DraftModel:
    """Guesses the likeliest continuation as long as that is clear.

    It keeps account, from reply to reply: while it gains nothing, it makes shorter drafts, then
    none for longer and longer. What goes wrong in it ends the guessing alone. Nothing of that
    depends on time. Made, used and closed on one thread.
    """

    def __init__(
        self,
        weights: Weights,
        context: Context,
        abort: AbortFlag,
        *,
        batch: int,
        cost: float,
        vocabulary: int,
    ) -> None:
        """
        Args:
            abort: Is attached to ``context``.
            batch: Tokens to read at once; of a long text, between two that are written.
            cost: Of a token of its own, in tokens of the larger model.
            vocabulary: Number of tokens that the larger model has.
        """
        self._weights = weights
        self._context = context
        self._abort = abort
        self._batch = batch
        self._cost = cost
        self._most = min(vocabulary, weights.vocabulary.size)
        self._threads: Callable[[], int] = lambda: context.threads
        self._text: list[int] = []
        self._read: list[int] = []  # what the context holds
        self._same = 0  # length of the beginning of both that is known to be the same
        self._length = _LENGTHS[0]
        self._credit = _ADVANCE
        self._rest = _FIRST_REST
        self._waiting = 0  # tokens until the next guess
        self._spent = 0  # tokens that were read since the last rest
        self._is_broken = False  # for this reply

    def follow(self, prompt: Sequence[int], threads: Callable[[], int]) -> None:
        """Begin with another reply.

        Args:
            threads: How many to compute with now.
        """
        self._threads = threads
        self._text = list(prompt)
        self._same = 0
        self._is_broken = False

    def add(self, token: int) -> None:
        self._text.append(token)
        if self._waiting:
            self._waiting -= 1

    @property
    def is_sure(self) -> bool:
        """Whether it is worth asking."""
        return not (self._waiting or self._is_broken)

    def draft(self) -> list[int]:
        """The likeliest continuation as far as it is clear; perhaps nothing."""
        context, draft = self._context, list[int]()
        most = min(self._length, context.size - len(self._text))
        if most < _LENGTHS[0] or not self._catch_up():
            return []
        computed = 1
        while (token := self._clear_token()) is not None:
            draft.append(token)
            if len(draft) == most:
                break
            if not self._decode([token]):
                return []
            computed += 1
        self._account(-computed * self._cost)
        return draft[: _not_above(len(draft))]

    def judge(self, drafted: int, accepted: int) -> None:
        """Hear how many tokens of a draft were right."""
        longer = 2 * drafted + 1 if accepted >= drafted else accepted
        self._length = max(_LENGTHS[0], _not_above(longer))
        self._account(accepted - drafted * _READING)

    def close(self) -> None:
        """Give the memory back."""
        self._context.close()
        self._weights.close()

    def _account(self, gained: float) -> None:
        self._credit = min(_MOST_SAVED, self._credit + gained)
        if self._credit == _MOST_SAVED:
            self._rest = _FIRST_REST
        elif self._credit < 0:
            self._credit, self._length = _ADVANCE, _LENGTHS[0]
            self._waiting = max(self._rest, _REST_FOR_READING * self._spent)
            self._rest = min(_LONGEST_REST, _LONGER * self._rest)
            self._spent = 0

    def _catch_up(self) -> bool:
        """Read what is new in the text, and forget what isn't in it; whether that was all.

        It is a batch at a time, so that a reply to a long prompt goes on meanwhile, if slowly.
        """
        text, read, same = self._text, self._read, self._same
        least = min(len(text), len(read))
        while same < least and text[same] == read[same]:
            same += 1
        keep = min(same, len(text) - 1)  # one token must be read, to know what follows it
        if keep < len(read) and not self._cut(keep):
            self._context.clear()
            keep = 0
        del read[keep:]
        self._context.use_threads(self._threads())
        batch = text[keep : keep + self._batch]
        if not self._decode(batch):
            return False
        self._spent += len(batch)
        self._same = len(read)
        return len(read) == len(text)

    def _cut(self, keep: int) -> bool:
        first, window = self._context.first, self._weights.window
        return 0 <= first <= max(0, keep - window + 1) and self._context.cut(keep)

    def _decode(self, tokens: list[int]) -> bool:
        """Read them; if that fails, there are no more guesses for this reply."""
        try:
            if self._abort.is_set or max(tokens) >= self._most:
                outcome = Decoded.ABORTED
            elif len(tokens) == 1:
                outcome = self._context.decode_one(tokens[0])
            else:
                outcome = self._context.decode(tokens, last=True)
        except RuntimeError:  # llama.cpp could not compute it
            outcome = Decoded.ABORTED
        if outcome is Decoded.DONE:
            self._read += tokens
            return True
        self._context.clear()
        self._read.clear()
        self._is_broken = True
        return False

    def _clear_token(self) -> int | None:
        """What comes next; None if another token is nearly as likely, or if the turn ends."""
        logits = self._context.logits()
        token = int(logits.argmax())
        best, logits[token] = logits[token], -np.inf
        is_clear = best - logits.max() >= _LEAD
        logits[token] = best
        if not is_clear or token >= self._most or self._weights.vocabulary.is_end(token):
            return None
        return token


def _not_above(length: int) -> int:
    """The longest of ``_LENGTHS`` that isn't above ``length``; 0 if all are."""
    return max((each for each in _LENGTHS if each <= length), default=0)
