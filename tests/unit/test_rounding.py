import numpy as np
import numpy.typing as npt
import pytest

from desktop_chat.engine.speculation.rounding import Rounding, Trial

GUESSED = [5, 6, 7]


def _scores(*leads: float) -> list[npt.NDArray[np.float32]]:
    return [np.array([0, 1, 1 + lead, -3], np.float32) for lead in leads]


def _tried(rows: list[npt.NDArray[np.float32]], alone: list[npt.NDArray[np.float32]]) -> Trial:
    trial = Trial(100, GUESSED, rows)
    for number, row in enumerate(alone):
        assert trial.compare(row, [*GUESSED, 9][number]) == (number < 3)
    return trial


def test_nothing_is_known_before_it_was_tried() -> None:
    assert Rounding().sure_lead(4, 100) is None


def test_each_lead_is_sure_where_every_bit_is_the_same() -> None:
    rounding = Rounding()
    rounding.learn(_tried(_scores(1, 2, 3, 4), _scores(1, 2, 3, 4)))
    assert rounding.sure_lead(4, 100) == 0


def test_a_lead_is_sure_that_is_much_larger_than_what_changed() -> None:
    rounding = Rounding()
    rounding.learn(_tried(_scores(1, 2, 3.4, 4), _scores(1, 2, 3, 4)))
    assert rounding.sure_lead(4, 100) == pytest.approx(1.2)


def test_another_bit_is_a_difference_though_the_lead_is_the_same() -> None:
    rounding = Rounding()
    alone = _scores(1, 2, 3, 4)
    alone[1][3] = np.nextafter(alone[1][3], np.float32(0))
    rounding.learn(_tried(_scores(1, 2, 3, 4), alone))
    assert rounding.sure_lead(4, 100) == pytest.approx(0.15)


def test_it_says_nothing_of_other_counts_and_of_other_lengths() -> None:
    rounding = Rounding()
    rounding.learn(_tried(_scores(1, 2, 3, 4), _scores(1, 2, 3, 4)))
    assert rounding.sure_lead(3, 100) is None
    assert rounding.sure_lead(4, 251) == 0
    assert rounding.sure_lead(4, 252) is None  # its end needs another 256 cells
    assert rounding.sure_lead(4, 256) is None


def test_a_trial_ends_where_the_text_goes_another_way() -> None:
    trial = Trial(100, GUESSED, _scores(1, 2, 3, 4))
    assert trial.compare(_scores(1)[0], 5)
    assert not trial.compare(_scores(2)[0], 8)
    assert not trial.is_whole
    assert trial.seen == 2
