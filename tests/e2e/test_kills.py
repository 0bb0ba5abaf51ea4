"""The app is killed at a random moment, again and again: what was on the screen is on the disk."""

from pathlib import Path

from tests.kills import kill


def test_nothing_that_was_kept_is_lost_and_replies_lack_a_second_at_most(tmp_path: Path) -> None:
    profiles = kill(tmp_path, kills=50)
    assert [line for each in profiles for line in (*each.lost, *each.short, *each.damaged)] == []
    assert sum(each.kills for each in profiles) == 50
    assert sum(each.kept for each in profiles) > 50
    assert any(lag > 0 for each in profiles for lag in each.lag)
