import numpy as np
import numpy.typing as npt
import pytest

from desktop_chat.engine.speculation.rounding import Kind, Rounding, Trial

GUESSED = [5, 6, 7]
KIND = Kind.of(4, 100, in_order=True)
AFTER = np.array([0, 1, 2, -3], np.float32)


def _scores(*leads: float) -> list[npt.NDArray[np.float32]]:
    return [np.array([0, 1, 1 + lead, -3], np.float32) for lead in leads]


def _tried(rows: list[npt.NDArray[np.float32]], alone: list[npt.NDArray[np.float32]]) -> Trial:
    trial = Trial(KIND, GUESSED, rows, AFTER)
    for number, row in enumerate(alone):
        assert trial.compare(row, [*GUESSED, 9][number]) == (number < 3)
    return trial


def _learn(
    rounding: Rounding,
    alone: list[npt.NDArray[np.float32]],
    rows: list[npt.NDArray[np.float32]] | None = None,
    after: npt.NDArray[np.float32] = AFTER,
) -> None:
    trial = _tried(rows or _scores(1, 2, 3, 4), alone)
    rounding.learn(trial, is_remembered=trial.is_remembered(after))


def _sure_lead(rounding: Rounding, kind: Kind) -> float:
    certainty = rounding.of(kind)
    assert certainty is not None
    return certainty.sure_lead


def test_nothing_is_known_before_it_was_tried() -> None:
    assert Rounding().of(KIND) is None


def test_each_lead_is_sure_where_every_bit_is_the_same() -> None:
    rounding = Rounding()
    _learn(rounding, _scores(1, 2, 3, 4))
    assert _sure_lead(rounding, KIND) == 0


def test_a_lead_is_sure_that_is_much_larger_than_what_changed() -> None:
    rounding = Rounding()
    _learn(rounding, _scores(1, 2, 3, 4), rows=_scores(1, 2, 3.4, 4))
    assert _sure_lead(rounding, KIND) == pytest.approx(1.2)


def test_another_bit_is_a_difference_though_the_lead_is_the_same() -> None:
    rounding = Rounding()
    alone = _scores(1, 2, 3, 4)
    alone[1][3] = np.nextafter(alone[1][3], np.float32(0))
    _learn(rounding, alone)
    assert _sure_lead(rounding, KIND) == pytest.approx(0.003)
    _learn(rounding, alone, after=np.nextafter(AFTER, np.float32(9)))
    assert _sure_lead(rounding, KIND) == pytest.approx(0.15)


def test_it_says_nothing_of_other_kinds() -> None:
    rounding = Rounding()
    _learn(rounding, _scores(1, 2, 3, 4))
    assert rounding.of(Kind.of(3, 100, in_order=True)) is None
    assert rounding.of(Kind.of(4, 100, in_order=False)) is None
    assert _sure_lead(rounding, Kind.of(4, 251, in_order=True)) == 0
    assert rounding.of(Kind.of(4, 252, in_order=True)) is None  # its end needs more cells
    assert rounding.of(Kind.of(4, 256, in_order=True)) is None


def test_a_trial_ends_where_the_text_goes_another_way() -> None:
    trial = Trial(KIND, GUESSED, _scores(1, 2, 3, 4), AFTER)
    assert trial.compare(_scores(1)[0], 5)
    assert not trial.compare(_scores(2)[0], 8)
    assert not trial.is_whole
    assert trial.seen == 2


def test_what_stays_in_memory_is_judged_apart_from_what_is_said() -> None:
    rounding = Rounding()
    _learn(rounding, _scores(1, 2, 3, 4), rows=_scores(1, 2, 3.4, 4))
    certainty = rounding.of(KIND)
    assert certainty is not None
    assert certainty.is_remembered
    _learn(rounding, _scores(1, 2, 3, 4), after=np.nextafter(AFTER, np.float32(9)))
    certainty = rounding.of(KIND)
    assert certainty is not None
    assert not certainty.is_remembered
    assert certainty.sure_lead == pytest.approx(0.15)  # the rows were the same by chance
