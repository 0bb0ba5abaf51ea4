"""What a test run does, and what is said of it."""

from desktop_chat.engine.probe.battery import BATTERY, PASSED, TOKENS


def test_what_is_said_of_a_passed_test_run_is_what_was_done() -> None:
    """Its numbers are written out: it is kept in English, and translated where it is shown."""
    assert f"It read {len(BATTERY)} texts in many scripts and wrote {TOKENS} tokens." == PASSED
