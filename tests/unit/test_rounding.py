import numpy as np
import numpy.typing as npt
import pytest

from desktop_chat.engine.speculation.rounding import Kind, Rounding, Trial

GUESSED = [5, 6, 7]
KIND = Kind.of(4, 100, in_order=True)


def _scores(*leads: float) -> list[npt.NDArray[np.float32]]:
    return [np.array([0, 1, 1 + lead, -3], np.float32) for lead in leads]


def _tried(rows: list[npt.NDArray[np.float32]], alone: list[npt.NDArray[np.float32]]) -> Trial:
    trial = Trial(KIND, GUESSED, rows)
    for number, row in enumerate(alone):
        assert trial.compare(row, [*GUESSED, 9][number]) == (number < 3)
    return trial


def test_nothing_is_known_before_it_was_tried() -> None:
    assert Rounding().sure_lead(KIND) is None


def test_each_lead_is_sure_where_every_bit_is_the_same() -> None:
    rounding = Rounding()
    rounding.learn(_tried(_scores(1, 2, 3, 4), _scores(1, 2, 3, 4)))
    assert rounding.sure_lead(KIND) == 0


def test_a_lead_is_sure_that_is_much_larger_than_what_changed() -> None:
    rounding = Rounding()
    rounding.learn(_tried(_scores(1, 2, 3.4, 4), _scores(1, 2, 3, 4)))
    assert rounding.sure_lead(KIND) == pytest.approx(1.2)


def test_another_bit_is_a_difference_though_the_lead_is_the_same() -> None:
    rounding = Rounding()
    alone = _scores(1, 2, 3, 4)
    alone[1][3] = np.nextafter(alone[1][3], np.float32(0))
    rounding.learn(_tried(_scores(1, 2, 3, 4), alone))
    assert rounding.sure_lead(KIND) == pytest.approx(0.15)


def test_it_says_nothing_of_other_kinds() -> None:
    rounding = Rounding()
    rounding.learn(_tried(_scores(1, 2, 3, 4), _scores(1, 2, 3, 4)))
    assert rounding.sure_lead(Kind.of(3, 100, in_order=True)) is None
    assert rounding.sure_lead(Kind.of(4, 100, in_order=False)) is None
    assert rounding.sure_lead(Kind.of(4, 251, in_order=True)) == 0
    assert rounding.sure_lead(Kind.of(4, 252, in_order=True)) is None  # its end needs more cells
    assert rounding.sure_lead(Kind.of(4, 256, in_order=True)) is None


def test_a_trial_ends_where_the_text_goes_another_way() -> None:
    trial = Trial(KIND, GUESSED, _scores(1, 2, 3, 4))
    assert trial.compare(_scores(1)[0], 5)
    assert not trial.compare(_scores(2)[0], 8)
    assert not trial.is_whole
    assert trial.seen == 2
