"""How the contestants of a comparison have done: figures of what is there, no judgement."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from statistics import median

from desktop_chat.domain.chat import Message
from desktop_chat.domain.comparison import Answer, KeptComparison, Place
from desktop_chat.domain.results import Mark, Results, Standing
from desktop_chat.domain.words import WORDS, count_words
from desktop_chat.policy.marks import marks_of

__all__ = ["results_of"]

_READ = 20_000  # characters of an answer that is compared with others; they tell


def results_of(kept: KeptComparison, on_answer: Callable[[], None] = lambda: None) -> Results:
    """All that the answers and votes say; a second for some thousand answers.

    Args:
        on_answer: Called for each answer; what it raises ends the work.
    """
    marks: dict[Place, tuple[Mark, ...]] = {}
    by_contestant: defaultdict[int, list[Answer]] = defaultdict(list)
    for answer in kept.answers:
        on_answer()
        marks[answer.place] = marks_of(answer.message)
        by_contestant[answer.place.contestant].append(answer)
    everyone = range(len(kept.comparison.contestants))
    standings = (_standing(kept, who, by_contestant[who], marks, on_answer) for who in everyone)
    return Results(marks, tuple(standings))


def _standing(
    kept: KeptComparison,
    who: int,
    answers: Iterable[Answer],
    marks: dict[Place, tuple[Mark, ...]],
    on_answer: Callable[[], None],
) -> Standing:
    comparison = kept.comparison
    whole = [each for each in answers if Mark.FAILED not in marks[each.place]]
    counts = Counter(mark for each in whole for mark in marks[each.place])
    stats = [each.message.stats for each in whole if each.message.stats is not None]
    same, similarity = _stability(whole, on_answer)
    return Standing(
        contestant=who,
        answered=len(whole),
        missing=len(comparison.questions) * len(comparison.seeds) - len(whole),
        empty=counts[Mark.EMPTY],
        refused=counts[Mark.REFUSAL],
        cut_off=counts[Mark.CUT_OFF],
        words=_median(count_words(each.message.content) for each in whole),
        tokens=_median(each.completion_tokens for each in stats),
        tokens_per_second=_median(
            each.tokens_per_second for each in stats if each.tokens_per_second > 0
        ),
        seconds=_median(each.seconds for each in stats),
        wins=sum(vote.contestant == who for vote in kept.votes),
        ties=sum(vote.contestant is None for vote in kept.votes),
        same=same,
        similarity=similarity,
    )


def _stability(
    answers: Iterable[Answer], on_answer: Callable[[], None]
) -> tuple[float | None, float | None]:
    """``Standing.same`` and ``Standing.similarity``."""
    by_question: defaultdict[int, list[Message]] = defaultdict(list)
    for answer in answers:
        by_question[answer.place.question].append(answer.message)
    several = [said for said in by_question.values() if len(said) > 1]
    if not several:
        return None, None
    same = [Counter(each.content for each in said).most_common(1)[0][1] / len(said)
            for said in several]  # fmt: skip
    shares: list[float] = []
    for said in several:
        on_answer()
        first, *others = (Counter(_words(each)) for each in said)
        shares += [_in_common(first, other) for other in others]
    return _mean(same), _mean(shares)


def _words(message: Message) -> list[str]:
    return WORDS.findall(message.content[:_READ].casefold())


def _in_common(one: Counter[str], other: Counter[str]) -> float:
    """The share of the words of both that are in both (Dice); 1 for two empty texts."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def _median(values: Iterable[float]) -> float | None:
    several = list(values)
    return median(several) if several else None


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
