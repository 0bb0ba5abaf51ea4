"""How much faster a model writes with the one that guesses for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from itertools import cycle
from statistics import median

from desktop_chat.domain.errors import Cancelled
from desktop_chat.domain.generation import FinishReason
from desktop_chat.domain.language import tr
from desktop_chat.domain.sampling import Sampling
from desktop_chat.engine.generation.reply_text import Piece, ReplyText
from desktop_chat.engine.llama.native import AbortFlag
from desktop_chat.engine.llama.sampler import Sampler
from desktop_chat.engine.residency.resident import Resident

__all__ = ["DRAFT_SECONDS", "MEASURED_CTX", "draft_gain"]

DRAFT_SECONDS = 8.0  # of those for all of the measuring
MEASURED_CTX = 1_024  # tokens
_LONGEST_SECONDS = 12.0  # with what was begun in time
_REPLIES = 8  # for which there should be time: half of them with the draft
_LEAST_ROUNDS = 2
_LEAST_WRITTEN, _MOST_WRITTEN = 16, 128
_TEXTS = (
    "How bread is made, step by step. First, the baker",
    "Dear Anna,\n\nthank you for your letter. Since you asked about the garden:",
    'def read_table(path):\n    """Read rows of numbers, one a line, and skip comments."""\n',
)


def draft_gain(
    resident: Resident, rate: float, abort: AbortFlag, tell: Callable[[float], None]
) -> float | None:
    """Have it write with the draft and without, in turns.

    Args:
        resident: A model with a draft.
        rate: Tokens a second that it writes without, about.
        tell: Hears which share is done.

    Returns:
        How many tokens it writes in the time for one, less than 1 where the draft makes it slower;
        None if the machine became so slow that nothing could be compared.

    Raises:
        Cancelled: ``abort`` was set.
    """
    written = round(rate * DRAFT_SECONDS / _REPLIES)
    written = max(_LEAST_WRITTEN, min(_MOST_WRITTEN, written))
    ratios: list[float] = []
    watch = threading.Timer(_LONGEST_SECONDS, abort.cut_short)
    watch.start()
    begun = time.perf_counter()
    try:
        for seed, text in enumerate(cycle(_TEXTS)):
            passed = time.perf_counter() - begun
            if len(ratios) >= _LEAST_ROUNDS and passed + passed / len(ratios) > DRAFT_SECONDS:
                break
            tell(min(1.0, passed / DRAFT_SECONDS))
            alone = _rate(resident, text, seed, written, drafts=False)
            drafted = _rate(resident, text, seed, written, drafts=True) if alone else None
            if abort.is_set:
                raise Cancelled(tr("The measuring was stopped."))
            if not alone or not drafted:
                break
            ratios.append(drafted / alone)
    finally:
        watch.cancel()
        abort.go_on()
    return median(ratios) if ratios else None


def _rate(resident: Resident, text: str, seed: int, limit: int, *, drafts: bool) -> float | None:
    """Tokens a second; None if it was cut short."""
    context, vocabulary = resident.context, resident.weights.vocabulary
    ids = vocabulary.tokenize(text, add_special=True, parse_special=False)
    sampler = Sampler(Sampling(), vocabulary, seed, context.size)
    try:
        reply = resident.session.generate(
            ids,
            sampler,
            ReplyText(),
            limit,
            draft=resident.draft if drafts else None,
            threads=lambda: context.threads,
            on_progress=_unheard,
            on_text=_unseen,
        )
    finally:
        sampler.close()
    if reply.reason is FinishReason.CANCELLED:
        return None
    return (len(reply.tokens) + 1) / reply.seconds  # the one that ends it counts too


def _unheard(_evaluated: int, _total: int, _cached: int) -> None:
    pass


def _unseen(_pieces: list[Piece]) -> None:
    pass
