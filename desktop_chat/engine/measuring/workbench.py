"""One model's weights and the contexts on it that are compared."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from statistics import median

from desktop_chat.domain.errors import AppError, Cancelled
from desktop_chat.domain.language import tr
from desktop_chat.domain.loading import CacheType, LoadPlan, Memory
from desktop_chat.domain.measurement import Knob, Rates, Setup
from desktop_chat.domain.sampling import Sampling
from desktop_chat.engine.llama.context import Context, Decoded
from desktop_chat.engine.llama.native import AbortFlag, logits_address
from desktop_chat.engine.llama.sampler import Sampler
from desktop_chat.engine.llama.weights import Weights
from desktop_chat.engine.measuring.search import BUDGET_SECONDS, OutOfTime

__all__ = ["Workbench"]

_CTX = 1_024  # tokens, as in the conversation that is expected
_MOST_READ, _LEAST_READ = 512, 32
_MOST_WRITTEN, _LEAST_WRITTEN = 64, 8
_SETUPS, _ROUNDS = 12, 5  # for which there should be time
_MOST_CONTEXTS = 4
_LATEST = 6  # measurements that tell how long the next will take
_LONGEST_S = 1.0  # for writing, however slow the machine has become
_SEED = 1
_LAST = -1  # of the tokens that were read
_TEXT = (
    "The harbour lay quiet before the first boats came in. On the quay, crates of mackerel stood "
    "in 3 rows of 14, and somebody had written the prices on a slate: 4.50, 6.20, 11. “Why so "
    "dear?” asked the boy. His aunt counted coins, looked at the sky in the west and said that "
    "the wind had turned twice since Tuesday; whoever goes out in such a week wants to be paid. "
)


class Workbench:
    """Reads and writes with a model as a reply does. Made, used and closed on one thread.

    The weights are loaded when they are first needed, and again only for other layers on a GPU, or
    to have them repacked or not; those before are given up first.

    Attributes:
        load_seconds: How long that took at most.
    """

    def __init__(
        self,
        plan: Callable[[Setup], LoadPlan],
        load: Callable[[LoadPlan], Weights],
        abort: AbortFlag,
    ) -> None:
        """
        Args:
            plan: What the model would be loaded with; raises ``AppError`` where it can't be.
            load: Loads the weights.
        """
        self._plan = plan
        self._load = load
        self._abort = abort
        self._weights: Weights | None = None
        self._held = (0, True)  # layers of them on a GPU, whether they are repacked
        self.load_seconds = 0.0
        self._contexts: dict[LoadPlan, Context] = {}
        self._ids: list[int] = []
        self._amount = (_LEAST_READ, _LEAST_WRITTEN)  # tokens to read and to write
        self._latest: deque[Rates] = deque(maxlen=_LATEST)

    def prepare(self, first: Setup) -> Rates:
        """Load the model, and see how fast it is, about."""
        return self._rate(self._context(first), first.ubatch)

    def is_possible(self, setup: Setup) -> bool:
        try:
            if self._plan(setup).ubatch < setup.ubatch:  # the context takes no more at once
                return False
            if setup.cache_type is not CacheType.F16:  # only llama.cpp knows which models can
                self._context(setup)
        except Cancelled:
            raise
        except (AppError, OutOfTime):  # there is no room, or the model can't have it
            return False
        return True

    def settle(self, knob: Knob) -> float:
        half = BUDGET_SECONDS / (_SETUPS * _ROUNDS) / 2
        prompt = median(each.prompt for each in self._latest)
        decode = median(each.decode for each in self._latest)
        if knob is Knob.BATCH:  # what is read in one piece must be as long as the largest
            self._amount = (_MOST_READ, 0)
        else:
            self._amount = (
                max(_LEAST_READ, min(_MOST_READ, round(half * prompt))),
                max(_LEAST_WRITTEN, min(_MOST_WRITTEN, round(half * decode))),
            )
        read, written = self._amount
        return read / prompt + written / decode

    def measure(self, setup: Setup) -> Rates:
        return self._rate(self._context(setup), setup.ubatch)

    def close(self) -> None:
        """Give all memory back."""
        self._drop_contexts()
        if self._weights is not None:
            self._weights.close()
            self._weights = None

    def _context(self, setup: Setup) -> Context:
        """A context for it, with all its memory touched; the first use of that is slower."""
        plan = self._plan(setup)
        ctx = min(plan.ctx, _CTX)
        plan = replace(
            plan, ctx=ctx, batch=min(plan.batch, ctx), ubatch=min(plan.ubatch, ctx), need=Memory(),
            notes=(), threads=setup.threads,
        )  # fmt: skip
        weights = self._weights_for(plan)
        shape = replace(plan, threads=0)
        context = self._contexts.get(shape)
        if context is not None:
            context.use_threads(setup.threads)
            return context
        if len(self._contexts) >= _MOST_CONTEXTS:
            self._contexts.pop(next(iter(self._contexts))).close()
        context = self._contexts[shape] = Context(weights, plan, self._abort)
        self._rate(context, setup.ubatch)
        return context

    def _weights_for(self, plan: LoadPlan) -> Weights:
        weights, wanted = self._weights, (plan.gpu_layers, plan.repacked)
        if weights is not None and self._held == wanted:
            return weights
        self.close()
        begun = time.perf_counter()
        weights = self._weights = self._load(plan)
        self._held = wanted
        self.load_seconds = max(self.load_seconds, time.perf_counter() - begun)
        ids = weights.vocabulary.tokenize(_TEXT, parse_special=False) or [0]
        self._ids = (ids * (_MOST_READ // len(ids) + 1))[:_MOST_READ]
        return weights

    def _rate(self, context: Context, ubatch: int) -> Rates:
        read, written = self._amount
        written = min(written, context.size // 2)
        rates = self._timed(context, min(read, context.size - written), written, ubatch)
        if rates.decode:
            self._latest.append(rates)
        return rates

    def _timed(self, context: Context, read: int, written: int, ubatch: int) -> Rates:
        """Raises Cancelled when the abort flag is set."""
        assert self._weights is not None
        context.clear()
        begun = time.perf_counter()
        for start in range(0, read, ubatch):
            end = min(start + ubatch, read)
            self._check(context.decode(self._ids[start:end], last=end == read))
        logits_address(context.handle, _LAST)  # which waits for a GPU
        begun, reading = time.perf_counter(), time.perf_counter() - begun
        if not written:
            return Rates(read / reading, 0)
        vocabulary = self._weights.vocabulary
        sampler = Sampler(Sampling(), vocabulary, _SEED, context.size)
        done = 0
        try:
            while done < written and (done < 2 or time.perf_counter() - begun < _LONGEST_S):
                token = sampler.sample(context)
                if vocabulary.is_end(token):  # the speed is the same with any other
                    token = self._ids[done]
                self._check(context.decode_one(token))
                done += 1
        finally:
            sampler.close()
        return Rates(read / reading, done / (time.perf_counter() - begun))

    def _check(self, outcome: Decoded) -> None:
        if self._abort.is_set:
            raise Cancelled(tr("The measuring was stopped."))
        if outcome is Decoded.ABORTED:
            self._abort.go_on()
            raise OutOfTime
        if outcome is not Decoded.DONE:
            raise RuntimeError("a context has less room than it says")

    def _drop_contexts(self) -> None:
        for context in self._contexts.values():
            context.close()
        self._contexts.clear()
