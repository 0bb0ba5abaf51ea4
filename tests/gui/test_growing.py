"""A reply that grows looks like the whole one, at every moment."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.ui.look.theme import Theme
from desktop_chat.ui.transcript.growing import GrowingProse, boundary
from desktop_chat.ui.transcript.prose import Prose

WORDS = "word " * 150
CASES = {
    "paragraphs": f"{WORDS}\n\n{WORDS}\n\n# Title\n\n{WORDS}\n\nend",
    "code": f"{WORDS}\n\n```python\nx = 1\n\n\ny = 2\n```\n\n{WORDS}\n\nend",
    "tildes in code": f"~~~~\n~~~\n\n{WORDS}\n\nstill code\n~~~~\n\n{WORDS}\n\nend",
    "list": f"- {WORDS}\n\n- two\n\n  {WORDS}\n\n  within\n\n1. {WORDS}\n\n2. two\n\nend",
    "quotation": f"> {WORDS}\n\n> {WORDS}\n\nend",
    "table": f"{WORDS}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n{WORDS}\n\nend",
}


def words(widget: GrowingProse) -> list[str]:
    return " ".join(p.toPlainText() for p in widget.findChildren(Prose) if not p.isHidden()).split()


@pytest.mark.parametrize("text", CASES.values(), ids=CASES.keys())
def test_grown_and_whole_say_the_same(qtbot: QtBot, theme: Theme, text: str) -> None:
    grown, whole = GrowingProse(theme, "Reply"), GrowingProse(theme, "Reply")
    for widget in (grown, whole):
        qtbot.addWidget(widget)
        widget.fit(500)
    for end in range(0, len(text) + 97, 97):
        grown.grow(text[:end])
    whole.show_whole(text)
    assert words(grown) == words(whole)
    grown.show_whole(text)
    assert words(grown) == words(whole)
    assert len([p for p in grown.findChildren(Prose) if not p.isHidden()]) == 1


def test_only_the_last_piece_is_set_again(qtbot: QtBot, theme: Theme) -> None:
    grown = GrowingProse(theme, "Reply")
    qtbot.addWidget(grown)
    grown.fit(500)
    grown.grow(CASES["paragraphs"])
    pieces = [p for p in grown.findChildren(Prose) if not p.isHidden()]
    assert len(pieces) > 2
    documents = [piece.document() for piece in pieces]
    grown.grow(CASES["paragraphs"] + " and more")
    again = [piece.document() for piece in pieces]
    assert again[:-1] == documents[:-1]
    assert again[-1] != documents[-1]


def test_code_lists_and_half_lines_are_not_cut() -> None:
    assert boundary(f"```\n{WORDS}\n\nx\n") == 0
    assert boundary(f"{WORDS}\n\n- one\n\n  more\n") == 0
    assert boundary(f"{WORDS}\n\nhalf a li") == 0
    assert boundary(f"{WORDS}\n\nwhole\n") == len(WORDS) + 2
