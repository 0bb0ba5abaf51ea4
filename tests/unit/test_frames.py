"""What an error keeps of where it came from."""

import traceback

from desktop_chat.domain.frames import clear_frames, drop_frames

_SECRET = "my bank's"


def _look_up(secret: str) -> None:
    raise KeyError(len(secret))


def _open(secret: str) -> None:
    try:
        _look_up(secret)
    except KeyError as error:
        raise ValueError("shut") from error


def _caught() -> ValueError:
    try:
        _open(_SECRET)
    except ValueError as error:
        return error
    raise AssertionError


def _held(error: BaseException) -> list[object]:
    chain = [error, error.__cause__, error.__context__]
    frames = [frame for each in chain if each for frame, _ in traceback.walk_tb(each.__traceback__)]
    return [value for frame in frames for value in frame.f_locals.values() if value == _SECRET]


def test_what_is_kept_holds_no_secret() -> None:
    error = _caught()
    assert _held(error)
    drop_frames(error)
    assert not _held(error)
    assert error.__traceback__ is None


def test_a_bug_keeps_its_lines() -> None:
    error = _caught()
    clear_frames(error)
    assert not _held(error)
    assert "in _open" in "".join(traceback.format_tb(error.__traceback__))


def test_a_circle_of_causes_ends() -> None:
    first, second = _caught(), _caught()
    first.__context__, second.__context__ = second, first
    drop_frames(first)
    assert second.__traceback__ is None
