"""Whatever a file says about sampling, llama.cpp can be asked for it."""

from dataclasses import fields
from typing import Any

import pytest

from desktop_chat.domain.sampling import Sampling

_NUMBERS = [field.name for field in fields(Sampling) if isinstance(field.default, int | float)] + [
    "seed"
]


@pytest.mark.parametrize("name", _NUMBERS)
@pytest.mark.parametrize("value", [2**53 - 1, 1 - 2**53])
def test_every_number_fits_where_it_goes(name: str, value: int) -> None:
    whole = isinstance(getattr(Sampling(), name), int)
    values: dict[str, Any] = {name: value if whole or name == "seed" else float(value)}
    found = getattr(Sampling(**values).bounded(), name)
    if name == "seed":
        assert 0 <= found < 2**32 - 1
    else:
        assert type(found) is type(values[name]) or abs(found) <= 1
        assert -(10**6) <= found <= (2**24 if whole else 10**6)


def test_lists_end() -> None:
    found = Sampling(
        dry_breakers=("x" * 1000,) * 1000, logit_bias=((2**40, 1e300), (-5, -1e300)) * 10_000
    ).bounded()
    assert found.dry_breakers == ("x" * 40,) * 64
    assert len(found.logit_bias) == 10_000
    assert found.logit_bias[:2] == ((2**31 - 1, 1e6), (0, -1e6))


def test_what_is_usual_stays() -> None:
    usual = Sampling(
        seed=7, logit_bias=((5, -1.5),), grammar='root ::= "a"', dry_last_n=-1, repeat_last_n=-1
    )
    assert usual.bounded() == usual
    assert Sampling().bounded() == Sampling()
