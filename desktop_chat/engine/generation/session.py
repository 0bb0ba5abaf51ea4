"""One model reading and answering: what it has read is kept, and only what is new is read."""

import time
from collections.abc import Callable, Sequence

from desktop_chat.domain.errors import Cancelled, ContextFull
from desktop_chat.domain.generation import FinishReason
from desktop_chat.domain.language import number, tr
from desktop_chat.engine.generation.reply_text import Piece, ReplyText
from desktop_chat.engine.generation.writing import Reply, Writer
from desktop_chat.engine.llama.context import Context, Decoded, Snapshot
from desktop_chat.engine.llama.native import AbortFlag
from desktop_chat.engine.llama.sampler import Sampler
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.speculation.draft_model import DraftModel
from desktop_chat.engine.speculation.guesser import FirstSure, Guesser
from desktop_chat.engine.speculation.lookup import Lookup
from desktop_chat.engine.states.keeper import StateKeeper

__all__ = ["Session"]

_SNAPSHOTS = 8
_SNAPSHOT_BYTES = 256 * 1024 * 1024  # for all of them; the newest is kept whatever its size


class Session:
    """The text that a context holds, and how to get from there to the next reply."""

    def __init__(
        self,
        weights: Weights,
        context: Context,
        abort: AbortFlag,
        visible: frozenset[int],
        *,
        batch: int,
        states: StateKeeper,
    ) -> None:
        """Begin with an empty context.

        Args:
            batch: Tokens to read at once; between two batches there is progress.
            visible: Control tokens whose text is wanted all the same: those that border thinking.
            states: What was read before, by this context or by another one.
        """
        self._context = context
        self._abort = abort
        self._window = weights.window
        self._recurrent = weights.recurrent
        self._batch = batch
        self._tokens: list[int] = []
        self._snapshots: list[Snapshot] = []
        self._writer = Writer(
            weights.vocabulary,
            context,
            self._tokens,
            lambda keep: self._reaches(context.first, keep),
            abort,
            visible,
        )
        self._states = states
        self._asked = 0  # length of the prompt whose state may be kept; 0 if it may not

    def recall(self, prompt: Sequence[int], *, fresh: bool) -> Sequence[int]:
        """Have again what was read of the conversation that ``prompt`` goes on, if it was left.

        What the context holds is kept, if that is left now.

        Args:
            fresh: It is to be read anew, and not to be kept.

        Returns:
            The same text, whose beginning is in the tokens with which it was read.
        """
        if fresh:
            self.put_away()
            return prompt
        marks = self._states.marks(self._tokens, self._snapshots)
        here = self._states.shared(self._tokens, prompt)
        found = self._states.find(prompt, marks, here.here)
        if self._states.is_left(len(self._tokens), self._asked, here.here):
            self.put_away()
        if found is not None and (restored := self._states.restore(found)) is not None:
            self._tokens[:], self._snapshots = restored
            here = self._states.shared(self._tokens, prompt)
        if here.here + len(prompt) - here.there < self._context.size:
            prompt = [*self._tokens[: here.here], *prompt[here.there :]]
        self._asked = len(prompt)
        self._states.begin()
        return prompt

    def put_away(self) -> None:
        """Keep what was read and written since the last ``recall``."""
        if self._asked:
            self._states.put(self._tokens, self._asked, self._snapshots)
        self._asked = 0

    def generate(
        self,
        prompt: Sequence[int],
        sampler: Sampler,
        text: ReplyText,
        limit: int | None,
        *,
        fresh: bool = False,
        guesses: bool = False,
        draft: DraftModel | None = None,
        threads: Callable[[], int],
        on_progress: Callable[[int, int, int], None],
        on_text: Callable[[list[Piece]], None],
    ) -> Reply:
        """Read ``prompt`` and write a reply of at most ``limit`` tokens.

        Args:
            fresh: Read all of it, and guess nothing of the reply.
            guesses: Guess what the reply repeats.
            draft: A smaller model that guesses too.
            threads: How many to compute with now; asked between tokens.
            on_progress: Called with the tokens read, their total, and those kept from before.
            on_text: Called with what can be shown, at most thirty times a second.

        Raises:
            ContextFull: The prompt leaves no room for a single token.
        """
        reply = Reply()
        start = time.perf_counter()
        if len(prompt) >= self._context.size:
            raise ContextFull(
                tr(
                    "The prompt has {n} tokens, and the model's context holds {capacity}.",
                    "The prompt has {n} token, and the model's context holds {capacity}.",
                    len(prompt),
                    capacity=number(self._context.size),
                )
            )
        if fresh:
            self._clear()
        reply.cached = self._go_back(prompt)
        try:
            self._read(prompt, reply.cached, on_progress, threads)
        except Cancelled:
            reply.reason = FinishReason.CANCELLED
            return reply
        reply.prompt_seconds = time.perf_counter() - start
        sampler.accept_prompt(prompt)
        guesser = None
        if not fresh and not self._recurrent:
            guesser = _guesser(prompt, threads, draft, looks_up=guesses)
        if not self._writer.write(reply, sampler, text, limit, on_text, threads, guesser):
            self._recover()
        return reply

    def _clear(self) -> None:
        self._context.clear()
        self._tokens.clear()
        self._snapshots.clear()

    def _go_back(self, prompt: Sequence[int]) -> int:
        """Go back to the longest beginning of ``prompt`` that the context can; its length."""
        common = _common(self._tokens, prompt)
        keep = min(common, len(prompt) - 1)  # one token must be read, to know what follows it
        if keep < len(self._tokens):
            keep = self._cut(keep)
            del self._tokens[keep:]
        elif self._recurrent and keep:
            # The last reply would be read again by whatever branches off behind it: an edited
            # question, or the one after a request for a title.
            self._take_snapshot()
        self._snapshots = [item for item in self._snapshots if item.length <= common]
        return keep

    def _cut(self, keep: int) -> int:
        """Forget what comes after ``keep`` tokens; how many are left, which may be fewer."""
        if self._reaches(self._context.first, keep) and self._context.cut(keep):
            return keep
        for snapshot in reversed(self._snapshots):
            if snapshot.length <= keep or self._reaches(snapshot.first, keep):
                length = min(snapshot.length, keep)
                if self._context.restore(snapshot) and self._context.cut(length):
                    return length
        self._context.clear()
        return 0

    def _reaches(self, first: int, keep: int) -> bool:
        """Whether a cache that begins at ``first`` holds all that a token at ``keep`` looks at."""
        return not self._recurrent and 0 <= first <= max(0, keep - self._window + 1)

    def _read(
        self,
        prompt: Sequence[int],
        start: int,
        on_progress: Callable[[int, int, int], None],
        threads: Callable[[], int],
    ) -> None:
        """Raises Cancelled when the abort flag is set; what was read until then stays valid."""
        total = len(prompt)
        position = start
        while position < total:
            end = min(position + self._batch, total)
            if self._recurrent and position < total - 1:
                end = min(end, total - 1)
            self._context.use_threads(threads())
            self._decode(prompt[position:end], last=end == total)
            position = end
            # A recurrent state can't be cut by one token, which asking the same again needs.
            if position == (total - 1 if self._recurrent else total):
                self._take_snapshot()
            on_progress(position, total, start)

    def _decode(self, tokens: Sequence[int], *, last: bool) -> None:
        if self._abort.is_set:
            raise Cancelled(tr("The prompt was not read to its end."))
        outcome = self._context.decode(tokens, last=last)
        if outcome is Decoded.DONE:
            self._tokens += tokens
            return
        self._recover()
        if outcome is Decoded.ABORTED:
            raise Cancelled(tr("The prompt was not read to its end."))
        raise ContextFull(
            tr(
                "There is no room for {n} more tokens in the context.",
                "There is no room for {n} more token in the context.",
                len(tokens),
            )
        )

    def _recover(self) -> None:
        """After a decode that was broken off: go on with what is still whole."""
        if self._recurrent:
            # Some layers may already have moved their state on.
            keep = self._cut(len(self._tokens))
        else:
            keep = min(self._context.length, len(self._tokens))
            if not self._context.cut(keep):
                self._context.clear()
                keep = 0
        del self._tokens[keep:]

    def _take_snapshot(self) -> None:
        if not (self._recurrent or self._window):
            return
        self._snapshots.append(self._context.snapshot())
        del self._snapshots[:-_SNAPSHOTS]
        while (
            len(self._snapshots) > 1
            and sum(len(item.data) for item in self._snapshots) > _SNAPSHOT_BYTES
        ):
            del self._snapshots[0]


def _guesser(
    prompt: Sequence[int], threads: Callable[[], int], draft: DraftModel | None, *, looks_up: bool
) -> Guesser | None:
    """What guesses a reply; a repetition, which costs nothing to find, comes first."""
    guessers: list[Guesser] = [Lookup(prompt)] if looks_up else []
    if draft is not None:
        draft.follow(prompt, threads)
        guessers.append(draft)
    return FirstSure(guessers) if len(guessers) > 1 else next(iter(guessers), None)


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """Length of the beginning that two sequences share."""
    length = min(len(one), len(other))
    if one[:length] == other[:length]:
        return length
    return next(index for index in range(length) if one[index] != other[index])
