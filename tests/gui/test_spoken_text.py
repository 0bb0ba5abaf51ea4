"""What a screen reader is told that a text says."""

from desktop_chat.markdown.blocks import Paragraph, Place, Run, Style
from desktop_chat.ui.transcript.body.pieces import Piece
from desktop_chat.ui.transcript.body.spoken import MOST_SAID, said, said_of_rows


def _piece(text: str, place: Place | None = None) -> Piece:
    return Piece(Paragraph((Run(text),), place or Place()))


def test_items_are_said_with_their_signs() -> None:
    pieces = [_piece("one", Place(marker="1.")), _piece("done", Place(marker="•", checked=True))]
    assert said(pieces) == "1. one\n☑ done"


def test_rows_are_lines_and_formulas_as_written() -> None:
    rows = [[(Run("a"),), (Run("x^2", Style.MATHS),)], [(Run("b"),), (Run("1"),)]]
    assert said_of_rows(rows) == "a, x^2\nb, 1"


def test_no_more_is_made_than_is_said() -> None:
    made: list[int] = []

    def pieces():
        for number in range(1000):
            made.append(number)
            yield _piece("word " * 100)

    assert len(said(pieces())) <= MOST_SAID
    assert len(made) < 100
