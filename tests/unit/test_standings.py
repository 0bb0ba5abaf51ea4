"""The figures of a comparison are those that a person would count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from desktop_chat.domain.chat import Conversation, Message, Role
from desktop_chat.domain.comparison import (
    Answer,
    Comparison,
    Contestant,
    KeptComparison,
    Place,
    Question,
    Vote,
)
from desktop_chat.domain.outcome import FinishReason, GenerationStats
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.results import Mark, Standing
from desktop_chat.policy.standings import results_of

_COMPARISON = Comparison(
    tuple(Question(text) for text in ("Where?", "When?", "Why?")),
    (Contestant("a", "Heron"), Contestant("b", "Ferry")),
    Parameters(),
    (1, 2),
)


def _answer(
    place: tuple[int, int, int],
    text: str,
    finish: FinishReason = FinishReason.STOP,
    stats: GenerationStats | None = None,
) -> Answer:
    return Answer(Place(*place), Message(Role.ASSISTANT, text, finish=finish, stats=stats))


def _kept(answers: Iterable[Answer], *votes: Vote) -> KeptComparison:
    return KeptComparison(Conversation("c", "C", 0, 0), _COMPARISON, (), tuple(answers), votes)


def test_nothing_is_made_of_nothing() -> None:
    results = results_of(_kept(()))
    assert results.marks == {}
    assert results.standings == (Standing(0, missing=6), Standing(1, missing=6))


def test_what_is_counted() -> None:
    kept = _kept(
        [
            _answer((0, 0, 0), "In the reeds."),
            _answer((0, 0, 1), ""),
            _answer((1, 0, 0), "I can't help with that."),
            _answer((1, 0, 1), "At noon, when the", FinishReason.LENGTH),
            _answer((2, 0, 0), "Because", FinishReason.CANCELLED),
            _answer((2, 1, 1), "", FinishReason.ERROR),
        ],
        Vote(0, 0, 0), Vote(0, 1, None), Vote(1, 0, 1), Vote(1, 1, 0),
    )  # fmt: skip
    results = results_of(kept)
    heron, ferry = results.standings
    assert (heron.answered, heron.missing, heron.empty, heron.refused, heron.cut_off) == (
        4,
        2,
        1,
        1,
        1,
    )
    assert (heron.wins, heron.ties) == (2, 1)
    assert heron.words == 3.5  # of 3, 0, 5 and 4
    assert (ferry.answered, ferry.missing, ferry.wins, ferry.ties) == (0, 6, 1, 1)
    assert (ferry.words, ferry.tokens, ferry.tokens_per_second, ferry.seconds) == (None,) * 4
    assert results.marks == {
        Place(0, 0, 0): (),
        Place(0, 0, 1): (Mark.EMPTY,),
        Place(1, 0, 0): (Mark.REFUSAL,),
        Place(1, 0, 1): (Mark.CUT_OFF,),
        Place(2, 0, 0): (Mark.FAILED,),
        Place(2, 1, 1): (Mark.FAILED,),
    }


def test_medians_are_of_what_was_measured() -> None:
    stats = GenerationStats(
        completion_tokens=20, tokens_per_second=10.0, time_to_first_token_ms=500.0
    )
    heron, ferry = results_of(
        _kept(
            [
                _answer((0, 0, 0), "a", stats=stats),
                _answer((1, 0, 0), "a", stats=replace(stats, tokens_per_second=40.0)),
                _answer((2, 0, 0), "a", stats=replace(stats, completion_tokens=30)),
                _answer((0, 1, 0), "a", stats=replace(stats, tokens_per_second=0.0)),
                _answer((1, 1, 0), "a", FinishReason.ERROR, stats),
            ]
        )
    ).standings
    assert (heron.tokens, heron.tokens_per_second) == (20, 10.0)
    assert heron.seconds == pytest.approx(2.5)  # of 2.5, 1 and 3.5
    assert (ferry.tokens, ferry.tokens_per_second, ferry.seconds) == (20, None, 0.5)


def test_stability_is_of_answers_to_the_same_question() -> None:
    comparison = replace(_COMPARISON, seeds=(1, 2, 3, 4))
    texts = {0: ["same"] * 4, 1: ["a b", "a b", "a c", "d e"], 2: ["alone"]}
    answers = [
        _answer((question, 0, seed), text)
        for question, said in texts.items()
        for seed, text in enumerate(said)
    ]
    failed = [_answer((2, 0, seed), "", FinishReason.ERROR) for seed in (1, 2)]
    kept = replace(_kept([*answers, *failed]), comparison=comparison)
    heron, ferry = results_of(kept).standings
    assert heron.same == pytest.approx((1 + 0.5) / 2)
    assert heron.similarity == pytest.approx((1 + 1 + 1 + 1 + 0.5 + 0) / 6)
    assert (ferry.same, ferry.similarity) == (None, None)


def test_words_of_scripts_without_spaces_are_characters() -> None:
    heron, ferry = results_of(
        _kept([_answer((0, 0, 0), "苍鹭站在水里。"), _answer((0, 1, 0), "don't go—there!")])
    ).standings
    assert (heron.words, ferry.words) == (6, 3)


def test_it_can_be_stopped() -> None:
    class Stop(Exception):
        pass

    def stop() -> None:
        raise Stop

    with pytest.raises(Stop):
        results_of(_kept([_answer((0, 0, 0), "a")]), stop)
