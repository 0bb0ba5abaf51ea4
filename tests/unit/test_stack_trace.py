"""Where a bug came from is told, and nothing that a person wrote."""

import pytest

from desktop_chat.domain.stack_trace import stack_trace

SECRET = "my diary, page one"


def _look_up(text: str) -> None:
    {}[text]  # type: ignore[index]  # what fails is the point


def _raise(kind: type[Exception], *, cause: bool) -> None:
    try:
        _look_up(SECRET)
    except KeyError as error:
        raise kind(SECRET) from (error if cause else None)


@pytest.mark.parametrize("kind", [ValueError, OSError, RuntimeError, AssertionError])
def test_places_and_kinds_and_no_words(kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        _raise(kind, cause=True)
    told = stack_trace(caught.value)
    assert "in _look_up" in told
    assert told.index("KeyError\n") < told.index("and then:") < told.index("in _raise", 200)
    assert told.endswith(f"\n{kind.__name__}")
    assert SECRET not in told


def test_what_was_set_aside_is_not_told() -> None:
    with pytest.raises(ValueError, match=SECRET) as caught:
        _raise(ValueError, cause=False)
    told = stack_trace(caught.value)
    assert "KeyError" not in told
    assert SECRET not in told


def test_a_slip_in_the_code_keeps_its_message() -> None:
    assert stack_trace(TypeError("f() takes 1 argument")) == "TypeError: f() takes 1 argument"
