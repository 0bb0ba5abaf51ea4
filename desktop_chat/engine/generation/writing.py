"""The loop that writes a reply, token after token, several at once where it repeats something."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np

from desktop_chat.domain.generation import FinishReason
from desktop_chat.engine.generation.outlet import Outlet
from desktop_chat.engine.generation.reply_text import Piece, ReplyText
from desktop_chat.engine.llama.context import LATEST, Context, Decoded
from desktop_chat.engine.llama.native import AbortFlag
from desktop_chat.engine.llama.sampler import Sampler
from desktop_chat.engine.llama.vocabulary import Vocabulary
from desktop_chat.engine.speculation.guesser import Guesser
from desktop_chat.engine.speculation.rounding import Certainty, Kind, Rounding, Scores, Trial

__all__ = ["Reply", "Writer"]

_DONE = Decoded.DONE
_ENDED = {Decoded.ABORTED: FinishReason.CANCELLED, Decoded.NO_ROOM: FinishReason.CONTEXT}


class Reply:
    """What came of one prompt.

    Attributes:
        tokens: The ids that were generated, in order, without the one that ended the turn.
        cached: Prompt tokens that didn't have to be read again.
        prompt_seconds: Time for reading the prompt.
        seconds: Time for writing the reply.
        first: When the first text was there, on ``time.perf_counter``'s clock; None without text.
        drafted: Tokens that were guessed.
        accepted: Those of them that were right.
    """

    def __init__(self) -> None:
        self.tokens: list[int] = []
        self.cached = 0
        self.prompt_seconds = 0.0
        self.seconds = 0.0
        self.first: float | None = None
        self.reason = FinishReason.STOP
        self.drafted = 0
        self.accepted = 0


class Writer:
    """Writes replies into one context.

    What is guessed of a reply is read in one batch with the token before it, and then sampled one
    by one as ever. The first that is another one than was guessed counts, and what was guessed
    after it is cut off. So a reply is drawn from the same distribution as without.

    Where a batch computes the same bits as its tokens one by one, the text is the same too. Where
    it doesn't, the likeliest token may be another one if it leads by little; then what came from
    batches is read again one by one, if it differs in memory, else only the last token.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        context: Context,
        tokens: list[int],
        reaches: Callable[[int], bool],
        abort: AbortFlag,
        visible: frozenset[int],
    ) -> None:
        """
        Args:
            tokens: What the context has read; what is written is added.
            reaches: Whether the context can be cut back to so many tokens.
            visible: Control tokens whose text is wanted all the same.
        """
        self._vocabulary = vocabulary
        self._context = context
        self._tokens = tokens
        self._reaches = reaches
        self._abort = abort
        self._visible = visible
        self._pieces: dict[int, bytes | None] = {}
        self._draft: list[int] = []
        self._row = LATEST  # what the next token is sampled from
        self._rounding = Rounding()
        self._trial: Trial | None = None
        self._certainty: Certainty | None = None  # of the draft
        self._sure_lead = 0.0  # of all batches since the doubtful one
        self._doubtful: int | None = None  # the first token that isn't in memory as if read alone

    def write(
        self,
        reply: Reply,
        sampler: Sampler,
        text: ReplyText,
        limit: int | None,
        on_text: Callable[[list[Piece]], None],
        threads: Callable[[], int],
        lookup: Guesser | None,
    ) -> bool:
        """Write until the turn ends, or something else does; whether the context is in order.

        A decode streams the whole model through the processor's caches, so each Python operation
        between two of them is slow, ten times as slow as it looks. Hence the local names.

        Args:
            threads: How many to compute with now.
            lookup: What guesses; None writes one by one.
        """
        abort, context, tokens, pieces = self._abort, self._context, self._tokens, self._pieces
        outlet = Outlet(text, on_text)
        # Where penalties or a grammar choose the likeliest, it can't be seen how sure that is.
        lookup = lookup if sampler.is_greedy or sampler.is_drawn else None
        self._draft, self._row, self._trial, self._certainty = [], LATEST, None, None
        self._doubtful, self._sure_lead = None, 0.0
        reply.reason = FinishReason.LENGTH
        outcome = _DONE
        begun = time.perf_counter()
        while limit is None or len(reply.tokens) < limit:
            token = sampler.sample(context, self._row)
            if sampler.is_greedy and self._is_close(token):
                outcome = self._read_again(lookup)
                if outcome is not _DONE:
                    break
                token = sampler.sample(context, self._row)
            piece = pieces[token] if token in pieces else self._learn(token)
            if piece is not None:
                reply.tokens.append(token)
                outlet.put(piece)
            if piece is None or text.stopped:
                reply.reason = FinishReason.STOP
                break
            context.use_threads(threads())
            if len(tokens) >= context.size:
                outcome = Decoded.NO_ROOM
            else:
                outcome = self._go_on(token, reply, lookup, limit)
            if outcome is not _DONE:
                break
            tokens.append(token)
            if abort.is_set:
                reply.reason = FinishReason.CANCELLED
                break
        if outcome is not _DONE:
            reply.reason = _ENDED[outcome]
        reply.seconds = time.perf_counter() - begun
        outlet.close()
        reply.first = outlet.first
        return outcome is _DONE and not self._draft

    def _go_on(
        self, token: int, reply: Reply, lookup: Guesser | None, limit: int | None
    ) -> Decoded:
        """Have ``token`` read, and after it what is guessed, if it wasn't already."""
        if lookup is None:
            return self._context.decode_one(token)
        lookup.add(token)
        if self._draft:
            if self._row < len(self._draft) and self._draft[self._row] == token:
                self._row += 1
                reply.accepted += 1
                return _DONE
            lookup.judge(len(self._draft), self._row)
            self._forget_draft()
        if self._trial is not None:
            self._go_on_trying(self._trial, token, lookup)
        if self._trial is not None or not lookup.is_sure:
            return self._context.decode_one(token)
        left = self._context.size - len(self._tokens)
        if limit is not None:
            left = min(left, limit - len(reply.tokens))
        draft = lookup.draft()
        if not draft or len(draft) >= left:  # what was tried with so many doesn't tell of fewer
            return self._context.decode_one(token)
        return self._go_on_by(draft, token, reply)

    def _go_on_by(self, draft: list[int], token: int, reply: Reply) -> Decoded:
        start, batch = len(self._tokens), [token, *draft]
        kind = Kind.of(len(batch), start, in_order=self._context.takes_in_order(len(batch)))
        outcome = self._context.decode_each(batch)
        if outcome is Decoded.ABORTED:
            return outcome
        certainty = self._rounding.of(kind)
        if outcome is _DONE and certainty is not None:
            self._draft, self._row, self._certainty = draft, 0, certainty
            reply.drafted += len(draft)
            if not certainty.is_remembered:
                self._doubtful = start if self._doubtful is None else self._doubtful
                self._sure_lead = max(self._sure_lead, certainty.sure_lead)
            return _DONE
        if outcome is _DONE:
            rows = [self._context.logits(row).copy() for row in range(len(batch))]
            after = self._seen_after(draft)
            if after is not None:
                self._trial = Trial(kind, draft, rows, after.copy())
        self._forget_draft()
        return self._context.decode_one(token)

    def _go_on_trying(self, trial: Trial, token: int, lookup: Guesser) -> None:
        if not trial.compare(self._context.logits(), token):
            lookup.judge(trial.kind.count - 1, trial.seen - 1)  # the first was no guess
            if trial.is_whole and (after := self._seen_after(trial.guessed)) is not None:
                self._rounding.learn(trial, is_remembered=trial.is_remembered(after))
            self._context.cut(len(self._tokens))
            self._trial = None

    def _seen_after(self, guessed: Sequence[int]) -> Scores | None:
        """What may follow the first guess, read alone after what is in memory; None if it fails."""
        outcome = self._context.decode_one(guessed[0])
        return self._context.logits() if outcome is _DONE else None

    def _forget_draft(self) -> None:
        self._context.cut(len(self._tokens))
        self._draft, self._row, self._certainty = [], LATEST, None

    def _is_close(self, token: int) -> bool:
        """Whether another token scores so nearly as much that it may be the likeliest instead."""
        certainty, sure_lead = self._certainty, 0.0
        if self._doubtful is not None:
            sure_lead = self._sure_lead
        if certainty is not None:  # the scores are those of a batch
            sure_lead = max(sure_lead, certainty.sure_lead)
        if not sure_lead:
            return False
        logits = self._context.logits(self._row)
        best = logits[token]
        logits[token] = -np.inf
        second = logits.max()
        logits[token] = best
        return bool(best - second < sure_lead)

    def _read_again(self, lookup: Guesser | None) -> Decoded:
        """Read one by one what is in doubt, if the context can still be cut back to it."""
        tokens, start = self._tokens, self._doubtful
        was_lost = start is not None
        self._doubtful, self._sure_lead = None, 0.0
        if start is None:
            start = len(tokens) - 1
        if not self._reaches(start):
            return _DONE
        self._draft, self._row, self._certainty = [], LATEST, None
        self._context.cut(start)
        for token in tokens[start:]:
            outcome = self._context.decode_one(token)
            if outcome is not _DONE:
                return outcome
        if was_lost and lookup is not None:
            lookup.judge(1, 0)  # what was gained is lost
        return _DONE

    def _learn(self, token: int) -> bytes | None:
        """The bytes to show for ``token``; None if it ends the turn."""
        ends = self._vocabulary.is_end(token)
        shown = self._vocabulary.piece(token, special=token in self._visible)
        self._pieces[token] = None if ends else shown
        return self._pieces[token]
