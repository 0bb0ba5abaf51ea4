"""Small model files are changed at random: the reader ends well, and so does what it accepts."""

from tests.fuzz_header import fuzz

_SECONDS = 60.0
_SEED = 20_261_125


def test_no_change_of_a_file_gets_past_the_reader_and_the_test_run() -> None:
    """For a minute: rules that are broken by one change in some hundred are met often in that time,
    and what comes more rarely is for the command, which goes on for as long as one likes. How far
    it comes depends on the machine; what it does to one file doesn't.
    """
    tally = fuzz(_SECONDS, _SEED)
    assert tally.failures == []
    assert tally.outcomes["accepted"] > 20
    assert tally.outcomes["DamagedFile"] > 20
    assert tally.runs["ran"] > 5
