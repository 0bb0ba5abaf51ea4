import pytest

from desktop_chat.domain.bytesize import bytesize, bytesize_of


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1.00 kB"),
        (4_920_739_232, "4.92 GB"),
        (5 * 10**12, "5.00 TB"),
    ],
)
def test_bytesize(count: int, text: str) -> None:
    assert bytesize(count) == text


def test_parts_have_the_unit_of_the_whole_and_never_look_equal() -> None:
    assert bytesize_of(4_370_000_000, 4_920_000_000) == "4.37 of 4.92 GB"
    assert bytesize_of(10, 4_920_000_000) == "0.00 of 4.92 GB"
    assert bytesize_of(4_919_999_999, 4_920_000_000) == "4,919,999,999 of 4,920,000,000 bytes"
