"""The power goes at a random moment, again and again: nothing that was acknowledged is lost."""

from tests.bad_day import BadDay


def test_nothing_acknowledged_is_lost() -> None:
    day = BadDay(seed=1)
    day.go_through(cuts=100)
    assert (day.lost, day.damaged) == ([], [])
    assert day.acknowledged > 500


def test_the_disk_would_show_what_is_lost() -> None:
    day = BadDay(seed=2, syncs_rarely=True)
    day.go_through(cuts=30)
    assert day.lost
    assert day.damaged == []
