"""Small model files are changed at random: the reader ends well, and so does what it accepts."""

from tests.fuzz_header import fuzz

_SECONDS = 20.0
_SEED = 20_261_125


def test_no_change_of_a_file_gets_past_the_reader_and_the_test_run() -> None:
    """For two thousand files on a slow machine: rules that are broken by one change in some hundred
    are met often by then. What comes more rarely is for ``python -m tests.fuzz_header``, which goes
    on for as long as one likes. How far it comes depends on the machine; what it does to one file
    doesn't.
    """
    tally = fuzz(_SECONDS, _SEED)
    assert tally.failures == []
    assert tally.outcomes["accepted"] > 20
    assert tally.outcomes["DamagedFile"] > 20
    assert tally.runs["ran"] > 5
